//! The other media types of a response: what is asked for, and what is read.

use case::operations::RowsError;
use case::runtime::{BodyFault, Client, Error, MockTransport, StatusCode};
use case::types::ChatRequest;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder().server_url(0, "https://api.test");
    builder.transport(mock.clone()).build().unwrap()
}

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn accept(mock: &MockTransport) -> String {
    let requests = mock.requests();
    requests.last().unwrap().headers()["accept"].to_str().unwrap().to_owned()
}

#[test]
fn each_media_type_is_asked_for_and_read() {
    let mock = MockTransport::new()
        .json(StatusCode::OK, "[{\"id\": 1}]")
        .stream("text/csv; charset=utf-8", ["id\n1\n"])
        .stream("text/xml", ["<rows><Row><id>1</id></Row></rows>"])
        .stream("image/png", ["png"])
        .stream("image/gif", ["gif"])
        .stream("application/vnd.example.v2+json", ["{\"rows\": [{\"id\": 1}]}"]);
    let client = client(&mock);
    assert_eq!(now(client.rows().send()).unwrap()[0].id, 1);
    assert_eq!(accept(&mock), "application/json");
    assert_eq!(now(client.rows().csv(true).as_csv().send()).unwrap(), "id\n1\n");
    assert_eq!(accept(&mock), "text/csv");
    assert!(mock.requests()[1].uri().query().unwrap().contains("csv=true"));
    assert_eq!(now(client.rows().xml().send()).unwrap()[0].id, 1);
    assert_eq!(accept(&mock), "application/xml");
    assert_eq!(now(client.rows().png().send()).unwrap(), "png");
    assert_eq!(accept(&mock), "image/png");
    assert_eq!(now(client.rows().image().send()).unwrap(), "gif");
    assert_eq!(accept(&mock), "image/*");
    assert_eq!(now(client.rows().example().send()).unwrap().rows[0].id, 1);
    assert_eq!(accept(&mock), "application/vnd.example.v2+json");
}

#[test]
fn another_media_type_is_an_error_with_the_body() {
    let mock = MockTransport::new()
        .json(StatusCode::OK, "[{\"id\": 1}]")
        .json(StatusCode::NOT_FOUND, "{\"title\": \"none\"}")
        .json(StatusCode::IM_A_TEAPOT, "{}");
    let client = client(&mock);
    let Error::UnexpectedBody(error) = now(client.rows().as_csv().send()).unwrap_err() else {
        panic!("another error");
    };
    assert_eq!(error.raw_body, "[{\"id\": 1}]");
    assert!(!error.is_error);
    assert!(matches!(error.fault, BodyFault::Mismatch(_)));
    let shown = error.to_string();
    assert!(shown.contains("text/csv") && shown.contains("application/json"), "{shown}");
    let Error::Api(error) = now(client.rows().as_csv().send()).unwrap_err() else {
        panic!("another error");
    };
    assert!(matches!(&error.body, RowsError::NotFound(body) if body.title == "none"));
    let error = now(client.rows().as_csv().send()).unwrap_err();
    assert!(matches!(error, Error::UnexpectedStatus(_)), "{error}");
}

#[test]
fn a_second_stream_is_read_item_by_item() {
    let lines = "{\"id\": 1}\n{\"id\": 2}\n";
    let mock = MockTransport::new()
        .stream("application/jsonl", [lines])
        .stream("application/jsonl", [lines])
        .stream("text/event-stream", ["data: {\"id\": 3}\n\n"]);
    let client = client(&mock);
    let call = || client.chat(ChatRequest::new("hi"));
    let mut items = now(call().jsonl().stream()).unwrap();
    assert_eq!(now(items.next()).unwrap().unwrap().id, 1);
    assert_eq!(accept(&mock), "application/jsonl");
    assert_eq!(now(call().jsonl().send()).unwrap().len(), 2);
    for request in mock.requests() {
        assert_eq!(request.body(), "{\"prompt\":\"hi\",\"stream\":true}");
    }
    let mut items = now(call().stream()).unwrap();
    assert_eq!(now(items.next()).unwrap().unwrap().id, 3);
    assert_eq!(accept(&mock), "text/event-stream");
}

#[test]
fn a_response_in_another_media_type_has_its_headers() {
    let mock = MockTransport::new().stream("text/csv", ["id\n"]);
    let response = now(client(&mock).rows().as_csv().response()).unwrap();
    assert_eq!(response.value, "id\n");
    assert_eq!(response.status, StatusCode::OK);
    assert_eq!(response.documented().x_total, None);
}

#[test]
fn the_types_of_a_vendor_are_text_or_bytes() {
    let mock = MockTransport::new().stream("application/vnd.github.v3.diff; charset=utf-8", ["- a"]);
    assert_eq!(now(client(&mock).diff().diff().send()).unwrap(), "- a");
    assert_eq!(accept(&mock), "application/vnd.github.v3.diff");
}
