//! Pages by hints: the extension of Stainless, headers, and links behind a `$ref`.

use case::runtime::{Client, MockTransport, StatusCode};
use http::Response;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

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

/// Returns a mock whose responses each have this header, unless its value is empty.
fn headed(name: &str, responses: &[(&str, &'static str)]) -> MockTransport {
    responses.iter().fold(MockTransport::new(), |mock, (value, body)| {
        let mut response = Response::builder().header("content-type", "application/json");
        if !value.is_empty() {
            response = response.header(name, *value);
        }
        mock.respond(response.body(*body).unwrap())
    })
}

fn sent(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests();
    let targets = requests.iter().map(|request| request.uri().to_string().replace("https://api.test", ""));
    targets.collect()
}

macro_rules! all {
    ($items:expr) => {{
        let mut items = $items;
        let mut found = Vec::new();
        while let Some(item) = now(items.next()) {
            found.push(item.unwrap());
        }
        found
    }};
}

#[test]
fn a_cursor_is_found_by_its_purpose() {
    let mock = json(&[r#"{"result": ["a"], "result_info": {"cursor": "c"}}"#, r#"{"result": ["b"], "result_info": {}}"#]);
    assert_eq!(all!(client(&mock).list_keys().items()), ["a", "b"]);
    assert_eq!(sent(&mock), ["/keys", "/keys?at=c"]);
}

#[test]
fn a_cursor_is_read_from_a_header() {
    let mock = headed("X-Cursor", &[("c 1", r#"{"data": ["a"]}"#), ("", r#"{"data": ["b"]}"#)]);
    assert_eq!(all!(client(&mock).list_events().items()), ["a", "b"]);
    assert_eq!(sent(&mock), ["/events", "/events?from=c%201"]);
}

#[test]
fn the_last_item_leads_to_the_next_page() {
    let mock = json(&[r#"{"data": [{"key": "k"}], "has": true}"#, r#"{"data": [{"key": "l"}], "has": false}"#]);
    assert_eq!(all!(client(&mock).list_files().items()).len(), 2);
    assert_eq!(sent(&mock), ["/files", "/files?behind=k"]);
}

#[test]
fn pages_are_counted() {
    let mock = json(&[r#"{"visits": ["a"], "of": 2}"#, r#"{"visits": ["b"], "of": 2}"#]);
    assert_eq!(all!(client(&mock).list_visits().items()), ["a", "b"]);
    assert_eq!(sent(&mock), ["/visits", "/visits?no=2"]);
}

#[test]
fn a_link_behind_a_reference_leads_to_the_next_page() {
    let mock = headed("x-start", &[("2", r#"["a"]"#), ("0", r#"["b"]"#)]);
    assert_eq!(all!(client(&mock).list_trees().items()), ["a", "b"]);
    assert_eq!(sent(&mock), ["/trees", "/trees?start=2"]);
}

#[test]
fn the_configuration_names_a_header() {
    let mock = headed("x-next", &[("2", r#"["a"]"#), ("2", r#"["b"]"#)]);
    let client = client(&mock);
    let mut items = client.list_logs().items();
    assert_eq!(now(items.next()).unwrap().unwrap(), "a");
    assert_eq!(now(items.next()).unwrap().unwrap(), "b");
    assert!(now(items.next()).unwrap().is_err(), "the same page is read again");
}
