//! Lists in pages, by each way that leads from one to the next.

use case::operations::{ListRows, ListRuns};
use case::runtime::{Client, Error, MockTransport, NextPage, PageError, Paged, StatusCode};
use case::types::Issue;
use http::Response;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

type Failed = Box<dyn std::error::Error>;

fn client(mock: &MockTransport) -> Client {
    Client::builder().transport(mock.clone()).build().unwrap()
}

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn json(bodies: &[&'static str]) -> MockTransport {
    let mock = MockTransport::new();
    bodies.iter().fold(mock, |mock, body| mock.json(StatusCode::OK, *body))
}

fn linked(mock: MockTransport, link: &str, body: &'static str) -> MockTransport {
    let response = Response::builder().header("content-type", "application/json").header("link", link);
    mock.respond(response.body(body).unwrap())
}

fn sent(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests();
    let targets = requests.iter().map(|request| request.uri().to_string().replace("https://api.test", ""));
    targets.collect()
}

async fn all_issues(client: &Client) -> Result<Vec<Issue>, Failed> {
    let mut all = Vec::new();
    let mut issues = client.list_issues().per_page(100).items();
    while let Some(issue) = issues.next().await {
        all.push(issue?);
    }
    Ok(all)
}

async fn pages_of_rows(client: &Client) -> Result<usize, Failed> {
    let mut count = 0;
    let mut pages = client.list_rows().pages();
    while let Some(page) = pages.next().await {
        let page = page?;
        println!("{:?} {}", page.headers.get("x-ratelimit-remaining"), page.value.data.len());
        count += 1;
    }
    Ok(count)
}

#[test]
fn links_are_followed() {
    let mock = linked(MockTransport::new(), "<https://api.test/issues?per_page=100&page=2>; rel=\"next\", <https://api.test/issues?per_page=100&page=2>; rel=\"last\"", "[{\"id\": 1}, {\"id\": 2}]");
    let mock = linked(mock, "<https://api.test/issues?per_page=100&page=1>; rel=\"prev\"", "[{\"id\": 3}]");
    let issues = now(all_issues(&client(&mock))).unwrap();
    let ids: Vec<i64> = issues.iter().map(|issue| issue.id).collect();
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(sent(&mock), ["/issues?per_page=100", "/issues?per_page=100&page=2"]);
    assert_eq!(ListRuns::PAGES.next, NextPage::Link);
    assert_eq!(ListRuns::PAGES.items, ["runs"]);
}

#[test]
fn cursors_are_followed() {
    let bodies = [
        "{\"data\": [{\"id\": 1}], \"meta\": {\"next_cursor\": \"a b\"}}",
        "{\"data\": [{\"id\": 2}], \"meta\": {\"next_cursor\": \"c\", \"has_more\": false}}",
    ];
    let mock = json(&bodies);
    assert_eq!(now(pages_of_rows(&client(&mock))).unwrap(), 2);
    assert_eq!(sent(&mock), ["/rows", "/rows?cursor=a%20b"]);
    assert_eq!(ListRows::PAGES.more, ["meta", "has_more"]);
    let mock = json(&["{\"files\": [\"a\"], \"nextPageToken\": \"t\"}", "{\"files\": null}"]);
    let mut files = client(&mock).list_files().items();
    assert_eq!(now(files.next()).unwrap().unwrap(), "a");
    assert!(now(files.next()).is_none());
    assert_eq!(sent(&mock)[1], "/files?pageToken=t");
}

#[test]
fn pages_that_repeat_are_an_error() {
    let mock = json(&["{\"data\": [], \"meta\": {\"next_cursor\": \"a\"}}"; 2]);
    let mut rows = client(&mock).list_rows().items();
    let error = now(rows.next()).unwrap().unwrap_err();
    assert!(matches!(error, Error::Page(PageError::Repeated { .. })), "{error}");
    assert_eq!(mock.requests().len(), 2);
}

/// The items of a list, as text.
macro_rules! read {
    ($mock:expr, $list:ident) => {{
        let mut items = client($mock).$list().items();
        let mut all = Vec::new();
        while let Some(item) = now(items.next()) {
            all.push(format!("{:?}", item.unwrap()));
        }
        all
    }};
}

#[test]
fn other_ways_are_followed() {
    let mock = json(&["{\"data\": [{\"id\": \"x\"}], \"has_more\": true}", "{\"data\": [], \"has_more\": false}"]);
    assert_eq!(read!(&mock, list_charges).len(), 1);
    assert_eq!(sent(&mock), ["/charges", "/charges?starting_after=x"]);

    let mock = json(&["{\"results\": [{\"id\": 1}], \"next\": \"https://api.test/accounts?page=2\"}", "{\"results\": [{\"id\": 2}], \"next\": null}"]);
    assert_eq!(read!(&mock, list_accounts).len(), 2);
    assert_eq!(sent(&mock)[1], "/accounts?page=2");

    let mock = json(&["{\"data\": {\"users\": [{\"id\": 1}]}, \"pagination\": {\"total_pages\": 2}}", "{\"data\": {\"users\": [{\"id\": 2}]}, \"pagination\": {\"total_pages\": 2}}"]);
    assert_eq!(read!(&mock, list_users).len(), 2);
    assert_eq!(sent(&mock)[1], "/users?page=2");

    let mock = json(&["[\"a\", \"b\"]", "[\"c\"]", "[]"]);
    assert_eq!(read!(&mock, list_events), ["\"a\"", "\"b\"", "\"c\""]);
    assert_eq!(sent(&mock), ["/events", "/events?offset=2", "/events?offset=3"]);
}

#[test]
fn what_the_document_says_is_obeyed() {
    let mock = json(&["{\"value\": [{\"id\": 1}], \"nextLink\": \"/resources?skip=1\"}", "{\"value\": []}"]);
    assert_eq!(read!(&mock, list_resources).len(), 1);
    assert_eq!(sent(&mock)[1], "/resources?skip=1");

    let mock = json(&["{\"songs\": [{\"id\": \"x\"}]}", "{\"songs\": []}"]);
    assert_eq!(read!(&mock, list_songs).len(), 1);
    assert_eq!(sent(&mock)[1], "/songs?since=x");

    let mock = json(&["{\"plants\": [{\"name\": \"a\"}], \"more\": true}", "{\"plants\": [{}], \"more\": false}"]);
    assert_eq!(read!(&mock, list_plants).len(), 2);
    assert_eq!(sent(&mock)[1], "/plants?page=2");

    let mock = json(&["{\"trees\": [{\"number\": 1}], \"paging\": {\"follow\": \"f\"}}", "{\"trees\": [{}]}"]);
    assert_eq!(read!(&mock, list_trees).len(), 2);
    assert_eq!(sent(&mock)[1], "/trees?start=f");

    let mock = json(&["{\"results\": [{\"id\": 1}], \"paging\": {\"next\": {\"after\": \"x\"}}}", "{\"results\": [{\"id\": 2}]}"]);
    assert_eq!(read!(&mock, list_contacts).len(), 2);
    assert_eq!(sent(&mock)[1], "/contacts?after=x");
}

#[test]
fn the_configuration_is_obeyed() {
    let mock = json(&["{\"groups\": {\"teams\": [\"a\"]}, \"page\": {\"then\": \"t\"}}", "{\"groups\": {\"teams\": []}}"]);
    assert_eq!(read!(&mock, list_teams).len(), 1);
    assert_eq!(sent(&mock)[1], "/teams?from=t");

    let mock = json(&["{\"visits\": [\"a\"], \"page\": {\"of\": 2}}", "{\"visits\": [\"b\"], \"page\": {\"of\": 2}}"]);
    assert_eq!(read!(&mock, list_visits).len(), 2);
    assert_eq!(sent(&mock)[1], "/visits?p=1");
}
