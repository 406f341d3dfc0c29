//! A request with a key is sent again with the same key, whatever its method is.

use case::runtime::Client;
use case::runtime::{MockTransport, StatusCode};

/// Returns a server that is busy once.
fn busy_once() -> MockTransport {
    MockTransport::new()
        .json(StatusCode::SERVICE_UNAVAILABLE, "{}")
        .json(StatusCode::OK, "17")
}

fn client(server: &MockTransport) -> Client {
    Client::builder().transport(server.clone()).build().unwrap()
}

fn keys(server: &MockTransport) -> Vec<String> {
    let requests = server.requests();
    let keys = requests.iter().map(|request| {
        let key = request.headers().get("idempotency-key");
        key.map_or("", |key| key.to_str().unwrap()).to_owned()
    });
    keys.collect()
}

async fn payments(client: &Client, amount: i64) -> Result<i64, Box<dyn std::error::Error>> {
    let first = client.create_payment(amount).await?;
    let second = client
        .create_payment(amount)
        .idempotency_key("order-17")
        .await?;
    Ok(first.max(second))
}

fn now<F: Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    for _ in 0..20 {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
    panic!("the future waits")
}

#[test]
fn a_key_is_made_for_each_call_and_kept_over_its_attempts() {
    let server = busy_once()
        .json(StatusCode::SERVICE_UNAVAILABLE, "{}")
        .json(StatusCode::OK, "18");
    assert_eq!(now(payments(&client(&server), 5)).unwrap(), 18);
    let keys = keys(&server);
    assert_eq!(keys[0].len(), 36);
    assert_eq!(keys[0], keys[1]);
    assert_eq!(keys[2..], ["order-17", "order-17"]);
    let other = client(&MockTransport::new()).create_payment(5).request();
    assert_ne!(other.unwrap().headers()["idempotency-key"], keys[0].as_str());
}

#[test]
fn a_required_key_is_an_argument_in_its_place() {
    let server = MockTransport::new()
        .json(StatusCode::SERVICE_UNAVAILABLE, "{}")
        .json(StatusCode::NO_CONTENT, "");
    let key = "113e9685-9a51-42cc-8662-9d9725b17f14".parse().unwrap();
    now(client(&server).create_refund("a", key, "broken").send()).unwrap();
    assert_eq!(keys(&server), [key.to_string(), key.to_string()]);
}

#[test]
fn other_operations_have_no_key_and_are_sent_once() {
    let server = busy_once();
    assert!(now(client(&server).create_number().send()).is_err());
    assert_eq!(keys(&server), [""]);
    let server = busy_once();
    assert!(now(client(&server).create_note().send()).is_err());
    assert_eq!(keys(&server), [""]);
}
