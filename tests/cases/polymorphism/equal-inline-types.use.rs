//! A body that was received is sent again.

use case::runtime::{Client, MockTransport, StatusCode};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[test]
fn a_body_that_was_received_can_be_sent() {
    let mock = MockTransport::new().json(StatusCode::OK, r#"{"size":"large"}"#);
    let client = Client::builder().server_url(0, "https://api.test");
    let client = client.transport(mock).build().unwrap();
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(settings) = pin!(client.get_settings("a").send()).poll(&mut context) else {
        panic!("the future waits")
    };
    let call = client.put_settings("a", settings.unwrap());
    assert_eq!(call.request().unwrap().body(), r#"{"size":"large"}"#);
}
