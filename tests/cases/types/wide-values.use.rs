//! Values of the service that exceed 64 bits, on the wire.

use case::runtime::{Client, MockTransport, StatusCode};
use case::types::Wide;
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
fn the_values_of_the_document_are_read_and_written_with_all_digits() {
    let text = concat!(
        r#"{"largest":18446744073709551615,"#,
        r#""serial":123456789012345678901234567890,"#,
        r#""untyped":-9223372036854775809,"#,
        r#""round":100000000000000000000,"#,
        r#""beyond":1234567890123456789012345678901234567890,"#,
        r#""ratio":0.12345678901234567890,"#,
        r#""level":18446744073709551615,"#,
        r#""mask":123456789012345678901234567890,"#,
        r#""shown":18446744073709551615,"#,
        r#""counted":18446744073709551615,"#,
        r#""start":18446744073709551617,"#,
        r#""several":18446744073709551617}"#,
    );
    let mock = MockTransport::new().json(StatusCode::OK, text);
    let client = Client::builder().transport(mock).build().unwrap();
    let value: Wide = now(client.post_wide(Wide::default()).send()).unwrap();
    assert!(value.extra.is_empty(), "{:?}", value.extra);
    assert_eq!(value.shown, Some(18_446_744_073_709_551_615));
    assert_eq!(value.mask, Some(123_456_789_012_345_678_901_234_567_890));
    let call = client.post_wide(value);
    assert_eq!(call.request().unwrap().body(), text);
}
