//! A response without a body is no value, and a filter is JSON in the query.

use case::runtime::{Client, MockTransport, StatusCode};
use case::types::TodoFilter;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Returns the result of a future of the mock, which is ready at once.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

#[test]
fn no_content_has_no_value() {
    let server = MockTransport::new()
        .json(StatusCode::NO_CONTENT, "")
        .json(StatusCode::NO_CONTENT, "");
    let client = Client::builder().transport(server).build().unwrap();
    let () = now(client.del(1.0).send()).unwrap();
    let () = now(client.touch().send()).unwrap();
    let filter: TodoFilter = serde_json::from_str(r#"{"limit": 3, "order": ["id DESC"]}"#).unwrap();
    let request = client.find().filter(filter).request().unwrap();
    assert_eq!(
        request.uri().query(),
        Some("filter=%7B%22limit%22%3A3%2C%22order%22%3A%5B%22id%20DESC%22%5D%7D")
    );
}
