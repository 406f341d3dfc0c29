//! Integers in strings, and beyond 64 bits, on the wire.

use case::operations::PostFile;
use case::runtime::{Client, MockTransport, Quoted, StatusCode};
use case::types::{File, FileEither};
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
fn integers_are_sent_in_strings_and_read_without_them_too() {
    let mock = MockTransport::new()
        .json(StatusCode::OK, r#"{"size": 5, "count": "", "small": "007", "map": {"a": "many"}, "wide": 18446744073709551617}"#)
        .json(StatusCode::OK, r#"{"size": "5", "plain": 18446744073709551617, "wide": 1.5}"#);
    let client = Client::builder().transport(mock.clone()).build().unwrap();
    let mut call = PostFile::new(i64::MIN, File::new(9_007_199_254_740_993));
    call.count = Some(7.into());
    call.x_wide = Some(1 << 70);
    let file = now(client.call(call.clone()).send()).unwrap();
    assert_eq!(file.size, Quoted::Number(5));
    assert_eq!(file.count.as_ref().and_then(Quoted::get), None);
    assert_eq!(file.small.as_ref().and_then(Quoted::get), Some(7));
    assert_eq!(File::new(1).count_or_default(), Quoted::Number(5));
    assert_eq!(file.wide, Some(18_446_744_073_709_551_617));
    let sent = &mock.requests()[0];
    assert_eq!(sent.uri().to_string(), "https://api.test/files/-9223372036854775808?count=7");
    assert_eq!(sent.headers()["x-wide"], "1180591620717411303424");
    assert_eq!(sent.body().as_ref(), br#"{"size":"9007199254740993"}"#);
    call.body = file;
    let error = now(client.call(call).send()).unwrap_err().to_string();
    assert!(error.contains("/plain: expected an integer, found 18446744073709551617"), "{error}");
    assert!(error.contains("/wide: expected an integer of 128 bits, found 1.5"), "{error}");
    assert_eq!(
        String::from_utf8_lossy(mock.requests()[1].body()),
        r#"{"size":"5","count":"","small":"007","map":{"a":"many"},"wide":18446744073709551617}"#
    );
}

#[test]
fn a_union_reads_the_string() {
    let file: File = serde_json::from_str("{\"size\":\"1\",\"either\":\"7\"}").unwrap();
    assert!(matches!(file.either, Some(FileEither::String(Quoted::Number(7)))));
}
