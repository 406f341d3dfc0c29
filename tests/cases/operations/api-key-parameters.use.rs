//! API keys that the operations declare as parameters, too.

use case::runtime::{Client, MockTransport, StatusCode};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder().server_url(0, "https://api.test");
    builder.transport(mock.clone()).key("k").token("t").build().unwrap()
}

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn query(mock: &MockTransport) -> String {
    let requests = mock.requests();
    requests.last().unwrap().uri().query().unwrap().to_owned()
}

#[test]
fn the_builder_takes_the_keys() {
    let mock = MockTransport::new().json(StatusCode::OK, r#"{"url":"a"}"#);
    let board = now(client(&mock).get_board("1").fields("url").send()).unwrap();
    assert_eq!((board.url.as_str(), &board.accessed), ("a", &None));
    assert_eq!(query(&mock), "fields=url&key=k&token=t");
}

#[test]
fn the_key_of_the_builder_replaces_an_argument() {
    let mock = MockTransport::new().json(StatusCode::NO_CONTENT, "");
    now(client(&mock).either().key("other").send()).unwrap();
    assert_eq!(query(&mock), "key=k");
}
