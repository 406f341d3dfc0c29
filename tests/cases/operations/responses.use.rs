//! The results of operations with several successes.

use case::operations::SeveralOutput;
use case::runtime::{Client, MockTransport, StatusCode};
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

fn several(status: StatusCode, body: &'static str) -> SeveralOutput {
    let mock = MockTransport::new().json(status, body);
    let builder = Client::builder().server_url(0, "https://api.test");
    let client = builder.transport(mock).build().unwrap();
    now(client.several().send()).unwrap()
}

#[test]
fn the_body_of_one_of_several_successes() {
    let ok = several(StatusCode::OK, "{\"a\": \"x\"}").into_ok();
    assert_eq!(ok.unwrap().a.as_deref(), Some("x"));
    let accepted = several(StatusCode::ACCEPTED, "{}");
    let accepted = accepted.into_ok().unwrap_err();
    assert!(accepted.into_accepted().is_ok());
    let nothing = several(StatusCode::NO_CONTENT, "");
    assert_eq!(nothing.into_ok(), Err(SeveralOutput::NoContent));
}
