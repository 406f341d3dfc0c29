//! Decimal numbers, on the wire.

use case::operations::PostPrice;
use case::runtime::{Client, Decimal, MockTransport, StatusCode};
use case::types::{Price, PriceEither};
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

const DIGITS: &str = "79228162514264337593543950335.1234567890";

#[test]
fn no_digit_is_lost() {
    let body = format!(
        "{{\"amount\":{DIGITS},\"rate\":1.10,\"text\":\"1.10\",\"list\":[0.10,{DIGITS},1e2],\"map\":{{\"a\":{DIGITS}}},\"either\":2.50,\"float\":0.1}}"
    );
    let mock = MockTransport::new()
        .json(StatusCode::OK, body.clone())
        .json(StatusCode::OK, "{\"amount\": \"n/a\", \"text\": \"n/a\"}");
    let client = Client::builder().transport(mock.clone()).build().unwrap();
    let amount: Decimal = DIGITS.parse().unwrap();
    let mut call = PostPrice::new(amount.clone(), Price::new(5_i64));
    call.least = Some("0.10".parse::<Decimal>().unwrap().into());
    call.x_rate = Some(amount.clone());
    let price = now(client.call(call.clone()).send()).unwrap();
    assert_eq!(price.amount, amount);
    assert_eq!(price.rate.as_ref().unwrap().as_str(), "1.10");
    assert_eq!(price.text.as_ref().unwrap().get().unwrap(), "1.1".parse().unwrap());
    assert!(matches!(&price.either, Some(PriceEither::Number(value)) if value.as_str() == "2.50"));
    let least = Price::new(0);
    assert_eq!(least.rate_or_default().as_str(), "0.25");
    assert_eq!(least.text_or_default().get().unwrap().as_str(), "1.5");
    let sent = &mock.requests()[0];
    assert_eq!(sent.uri().to_string(), format!("https://api.test/prices/{DIGITS}?least=0.10"));
    assert_eq!(sent.headers()["x-rate"], DIGITS);
    assert_eq!(sent.body().as_ref(), b"{\"amount\":5}");
    call.body = price;
    let error = now(client.call(call).send()).unwrap_err().to_string();
    assert!(error.contains("/amount: expected a decimal number, found the string \"n/a\""), "{error}");
    assert!(!error.contains("/text"), "{error}");
    assert_eq!(String::from_utf8_lossy(mock.requests()[1].body()), body);
}
