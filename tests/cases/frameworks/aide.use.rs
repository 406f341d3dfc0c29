//! A success that is not documented is not read as an error.

use case::runtime::{Client, MockTransport, StatusCode};
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

#[test]
fn a_success_is_bytes_and_an_error_is_typed() {
    let server = MockTransport::new()
        .json(StatusCode::CREATED, r#"{"id":1}"#)
        .json(StatusCode::CONFLICT, r#"{"title":"taken"}"#)
        .json(StatusCode::OK, r#"{"count":2}"#);
    let client = Client::builder().transport(server).build().unwrap();
    assert_eq!(run(client.create_ticket("x").into_future()).unwrap(), r#"{"id":1}"#);
    let error = run(client.create_ticket("x").into_future()).unwrap_err();
    assert_eq!(error.to_string(), "the server answered 409 Conflict: taken");
    assert_eq!(run(client.replace_tickets().into_future()).unwrap().count, 2);
}
