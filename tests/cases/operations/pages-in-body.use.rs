//! The bodies that ask for page after page.

use case::runtime::{Client, Error, MockTransport, PageError, StatusCode};
use case::types::{CountHitsRequest, SearchLogsRequest, SearchLogsRequestPage, SearchRequest};
use serde_json::{Value, from_slice, json};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn client(pages: &[Value]) -> (Client, MockTransport) {
    let mock = pages.iter().fold(MockTransport::new(), |mock, page| {
        mock.json(StatusCode::OK, page.to_string())
    });
    let builder = Client::builder().server_url(0, "https://api.test");
    (builder.transport(mock.clone()).build().unwrap(), mock)
}

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn bodies(mock: &MockTransport) -> Vec<Value> {
    let requests = mock.requests();
    let body = |body: &[u8]| from_slice(body).unwrap_or_default();
    requests.iter().map(|request| body(request.body())).collect()
}

#[test]
fn the_usual_names_of_a_cursor_are_found() {
    let (client, mock) = client(&[
        json!({"results": [{"id": 1}], "next_cursor": "b", "has_more": true}),
        json!({"results": [{"id": 2}], "next_cursor": null, "has_more": false}),
    ]);
    let mut items = client.search(SearchRequest::default().with_query("cats")).items();
    let mut ids = Vec::new();
    while let Some(item) = now(items.next()) {
        ids.push(item.unwrap().id);
    }
    assert_eq!(ids, [1, 2]);
    assert_eq!(
        bodies(&mock),
        [json!({"query": "cats"}), json!({"query": "cats", "start_cursor": "b"})]
    );
}

#[test]
fn a_cursor_may_be_deep_in_the_body() {
    let (client, mock) = client(&[
        json!({"data": [{"id": 1}], "meta": {"page": {"after": "b"}}}),
        json!({"data": [{"id": 2}], "meta": {"page": {"after": "c"}}}),
        json!({"data": []}),
    ]);
    let page = SearchLogsRequestPage::default().with_limit(1);
    let mut pages = client.search_logs(SearchLogsRequest::default().with_page(page)).pages();
    let mut count = 0;
    while let Some(page) = now(pages.next()) {
        page.unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
    assert_eq!(bodies(&mock)[2], json!({"page": {"limit": 1, "cursor": "c"}}));
}

#[test]
fn a_body_that_is_absent_begins_with_the_second_page() {
    let (client, mock) = client(&[
        json!({"hits": [{"id": 1}, {"id": 2}], "total": 3}),
        json!({"hits": [{"id": 3}], "total": 3}),
    ]);
    let mut items = client.count_hits().items();
    let mut ids = Vec::new();
    while let Some(item) = now(items.next()) {
        ids.push(item.unwrap().id);
    }
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(bodies(&mock), [Value::Null, json!({"from": 2})]);
    let media_type = "application/vnd.test.hits+json";
    assert_eq!(mock.requests()[1].headers()["content-type"], media_type);
}

#[test]
fn an_offset_begins_at_that_of_the_caller() {
    let (client, mock) = client(&[json!({"hits": [{"id": 1}]}), json!({"hits": []})]);
    let mut items = client.count_hits().body(CountHitsRequest::default().with_from(40)).items();
    assert_eq!(now(items.next()).unwrap().unwrap().id, 1);
    assert!(now(items.next()).is_none());
    assert_eq!(bodies(&mock), [json!({"from": 40}), json!({"from": 41})]);
}

#[test]
fn a_cursor_that_repeats_ends_with_an_error() {
    let page = json!({"results": [{"id": 1}], "next_cursor": "b", "has_more": true});
    let (client, _) = client(&[page.clone(), page.clone(), page]);
    let mut pages = client.search(SearchRequest::default()).pages();
    now(pages.next()).unwrap().unwrap();
    now(pages.next()).unwrap().unwrap();
    let error = now(pages.next()).unwrap().unwrap_err();
    assert!(matches!(error, Error::Page(PageError::Repeated { .. })), "{error}");
}
