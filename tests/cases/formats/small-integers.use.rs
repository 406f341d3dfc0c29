//! Integers of 8 and 16 bits.

use case::runtime::{Client, Error, MockTransport};
use case::types::Port;
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

fn get(body: &str) -> Result<Port, String> {
    let response = http::Response::builder().header("content-type", "application/json");
    let mock = MockTransport::new().respond(response.body(body.to_owned()).unwrap());
    let client = Client::builder().transport(mock.clone()).build().unwrap();
    let levels = [-1_i8, 1];
    let port = now(client.get_port(65535).levels(levels).send());
    let sent = mock.requests()[0].uri().to_string();
    assert_eq!(sent, "https://api.test/ports/65535?levels=-1&levels=1");
    port.map_err(|error| match error {
        Error::UnexpectedBody(body) => body.to_string(),
        other => panic!("{other}"),
    })
}

#[test]
fn values_in_range() {
    let port = get(r#"{"number": 443, "key": [1, 2.0], "level": -128}"#).unwrap();
    let key: Vec<u8> = port.key.clone();
    assert_eq!((port.number, key), (443_u16, vec![1, 2]));
    let port = Port::new(8080, *b"key");
    assert_eq!(port.offset_or_default(), -5);
    assert_eq!(serde_json::to_string(&port).unwrap(), r#"{"number":8080,"key":[107,101,121]}"#);
}

#[test]
fn values_out_of_range() {
    let message = get(r#"{"number": 65536, "key": [256, -1], "level": 128, "offset": 40000}"#).unwrap_err();
    assert_eq!(
        message.split_once("does not fit: ").unwrap().1,
        "/number: expected an integer of 16 bits from 0, found 65536; /key/0: expected an integer of 8 bits from 0, found 256; \
         /key/1: expected an integer of 8 bits from 0, found -1; /level: expected an integer of 8 bits, found 128; and 1 more"
    );
}
