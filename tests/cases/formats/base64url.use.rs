//! Bytes in the URL-safe alphabet, on the wire.

use case::operations::PutKey;
use case::runtime::{Client, MockTransport, StatusCode};
use case::types::Key;
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
fn bytes_are_sent_without_padding_and_read_with_it() {
    let mock = MockTransport::new()
        .json(StatusCode::OK, r#"{"modulus": "-_8=", "exponent": "AQAB", "plain": "-_8", "parts": {"a": "_w=="}}"#)
        .json(StatusCode::OK, r#"{"modulus": "no base64!"}"#);
    let client = Client::builder().transport(mock.clone()).build().unwrap();
    let mut call = PutKey::new(vec![0xFB_u8, 0xFF], Key::new(vec![0xFF_u8]).with_byte(vec![0xFB_u8, 0xFF]));
    call.nonce = Some(vec![1_u8].into());
    call.many = Some(vec![vec![0xFF_u8].into(), vec![0xFB_u8, 0xFF].into()]);
    call.x_digest = Some(vec![0xFB_u8].into());
    let key = now(client.call(call.clone()).send()).unwrap();
    assert_eq!((&key.modulus[..], &key.plain.as_ref().unwrap()[..]), (&[0xFB, 0xFF][..], &[0xFB, 0xFF][..]));
    assert_eq!(serde_json::to_string(&key).unwrap(), r#"{"modulus":"-_8","exponent":"AQAB","parts":{"a":"_w"},"plain":"+/8="}"#);
    let sent = &mock.requests()[0];
    assert_eq!(sent.uri().to_string(), "https://api.test/keys/-_8?nonce=AQ&many=_w,-_8");
    assert_eq!(sent.headers()["x-digest"], "-w");
    assert_eq!(sent.body().as_ref(), r#"{"modulus":"_w","byte":"+/8="}"#.as_bytes());
    let error = now(client.call(call).send()).unwrap_err().to_string();
    assert!(error.contains("/modulus: expected a base64url string, found the string \"no base64!\""), "{error}");
}
