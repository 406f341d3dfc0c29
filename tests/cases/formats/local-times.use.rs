//! Dates and times without an offset are read as UTC, wherever they are.

use case::runtime::{Client, Maybe, MockTransport};
use case::types::EventEither;
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

fn client(media_type: &str, body: &str) -> Client {
    let response = http::Response::builder().header("content-type", media_type);
    let response = response.header("updated", "2024-05-01T10:00:00");
    let mock = MockTransport::new().respond(response.body(body.to_owned()).unwrap());
    let builder = Client::builder().server_url(0, "https://api.test");
    builder.transport(mock).build().unwrap()
}

#[test]
fn all_places() {
    let at: jiff::Timestamp = "2024-05-01T10:00:00Z".parse().unwrap();
    let body = r#"[{"id": 1, "at": "2024-05-01T10:00:00", "due": "2024-05-01T10:00:00.000",
        "runs": ["2024-05-01T10:00:00", "2024-05-01T12:00:00+02:00"],
        "by_name": {"a": "2024-05-01 10:00:00"}, "either": "2024-05-01T10:00:00"}]"#;
    let response = now(client("application/json", body).list_events().response()).unwrap();
    assert_eq!(response.documented().updated, Some(at));
    let event = &response.value[0];
    assert_eq!(event.at, at);
    assert_eq!(event.due, Maybe::Value(at));
    assert_eq!(event.runs.clone(), Some(vec![at, at]));
    assert_eq!(event.by_name.clone().unwrap()["a"], at);
    assert_eq!(event.either, Some(EventEither::DateTime(at)));
    let written = serde_json::to_value(event).unwrap();
    assert_eq!(written["at"], "2024-05-01T10:00:00Z");
}

#[test]
fn xml() {
    let body = "<root><Event><id>1</id><at>2024-05-01T10:00:00</at></Event></root>";
    let events = now(client("application/xml", body).list_events().xml().send()).unwrap();
    assert_eq!(events[0].at.to_string(), "2024-05-01T10:00:00Z");
}
