//! The object in place is sent with its own attribute and namespace.

use case::runtime::{Client, MockTransport};
use case::types::{Address, Order, OrderTo};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

#[test]
fn an_object_in_place_is_other_xml_than_the_component_that_it_equals_in_json() {
    let taken = http::Response::builder().status(204);
    let mock = MockTransport::new().respond(taken.body(String::new()).unwrap());
    let builder = Client::builder().server_url(0, "https://api.test");
    let client = builder.transport(mock.clone()).build().unwrap();
    let from = Address::new("Elm 1", "Bern", "CH");
    let to = OrderTo::new("Oak 2", "Graz", "AT");
    now(client.order(Order::new(from, to)).send()).unwrap();
    let requests = mock.requests();
    let sent = String::from_utf8(requests[0].body().to_vec()).unwrap();
    assert!(
        sent.contains("<from><street>Elm 1</street><city>Bern</city><country>CH</country></from>"),
        "{sent}"
    );
    assert!(sent.contains("<to city=\"Graz\">"), "{sent}");
    assert!(
        sent.contains("<street xmlns=\"https://example.com/post\">Oak 2</street>"),
        "{sent}"
    );
}
