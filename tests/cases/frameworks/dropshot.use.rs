//! Lists are read to their end, and an error says what the server calls it.

use case::runtime::{Client, MockTransport, StatusCode};
use case::types::SortMode;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Returns the output of a future that never waits.
fn run<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future waits"),
    }
}

fn client(server: &MockTransport) -> Client {
    Client::builder().transport(server.clone()).build().unwrap()
}

#[test]
fn the_token_of_a_page_leads_to_the_next() {
    let server = MockTransport::new()
        .json(StatusCode::OK, r#"{"items":[{"name":"a","quota":18446744073709551615}],"next_page":"t"}"#)
        .json(StatusCode::OK, r#"{"items":[{"name":"b","quota":0}],"next_page":null}"#);
    let mut items = client(&server).project_list().limit(1).sort_by(SortMode::NameDescending).items();
    let mut names = Vec::new();
    while let Some(item) = run(items.next()) {
        names.push(item.unwrap().name);
    }
    assert_eq!(names, ["a", "b"]);
    let requests = server.requests();
    let queries: Vec<&str> = requests.iter().filter_map(|request| request.uri().query()).collect();
    assert_eq!(queries, ["limit=1&sort_by=name_descending", "limit=1&sort_by=name_descending&page_token=t"]);
}

#[test]
fn a_message_that_repeats_the_status_is_replaced_by_the_code() {
    let server = MockTransport::new().json(
        StatusCode::NOT_FOUND,
        r#"{"error_code":"ObjectNotFound","message":"Not Found","request_id":"r"}"#,
    );
    let error = run(client(&server).project_view("x").into_future()).unwrap_err();
    assert_eq!(error.to_string(), "the server answered 404 Not Found: ObjectNotFound");
}

#[test]
fn a_websocket_is_opened_with_the_request_of_the_call() {
    let request = client(&MockTransport::new()).console_stream(3).request().unwrap();
    assert_eq!(request.uri(), "https://example.com/v1/instances/3/console");
}

#[test]
fn a_status_without_a_name_is_a_number() {
    let server = MockTransport::new().json(StatusCode::from_u16(442).unwrap(), r#"{"message":"no","request_id":"r"}"#);
    let error = run(client(&server).project_view("x").into_future()).unwrap_err();
    assert_eq!(error.to_string(), "the server answered 442: no");
}
