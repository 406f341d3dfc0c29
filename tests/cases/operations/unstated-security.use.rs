//! Each call is sent with the credentials that the client has.

use case::runtime::{Client, MockTransport};
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
fn all_or_some_or_none() {
    for (id, key, token) in [
        (true, true, true),
        (true, true, false),
        (true, false, true),
        (false, true, false),
        (false, false, false),
    ] {
        let mock = MockTransport::new().respond(http::Response::builder().status(204).body("").unwrap());
        let mut builder = Client::builder().transport(mock.clone());
        let mut query = Vec::new();
        if id {
            builder = builder.app_id("i");
            query.push("app_id=i");
        }
        if key {
            builder = builder.app_key("k");
            query.push("app_key=k");
        }
        if token {
            builder = builder.bearer("t");
        }
        now(builder.build().unwrap().list_things().send()).unwrap();
        let requests = mock.requests();
        assert_eq!(requests[0].uri().query().unwrap_or_default(), query.join("&"));
        assert_eq!(requests[0].headers().contains_key("authorization"), token);
    }
}
