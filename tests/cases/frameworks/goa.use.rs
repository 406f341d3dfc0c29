//! An error of Goa.

use case::operations::BedsAddError;
use case::runtime::{Client, MockTransport};
use case::types::AddRequestBody;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

#[test]
fn an_error_has_its_type() {
    let body = r#"{"name":"bad_request","id":"1","message":"no such plant","fault":false}"#;
    let response = http::Response::builder().status(400).header("content-type", "application/vnd.goa.error");
    let mock = MockTransport::new().respond(response.body(body).unwrap());
    let client = Client::builder().transport(mock).build().unwrap();
    let error = now(client.beds_add(AddRequestBody::new("thistles")).send()).unwrap_err();
    let Some(BedsAddError::BadRequest(error)) = error.api().map(|error| &error.body) else {
        panic!("{error}");
    };
    assert_eq!(error.message, "no such plant");
}
