//! Streams as the configuration describes them.

use case::runtime::{Client, MockTransport};
use case::types::ChatRequest;
use serde_json::{Value, from_slice, json};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder().server_url(0, "https://api.test");
    builder.transport(mock.clone()).build().unwrap()
}

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

#[test]
fn the_configured_member_asks_and_the_configured_data_end() {
    let events = "data: {\"delta\": \"a\"}\n\ndata: [END]\n\ndata: {\"delta\": \"b\"}\n\n";
    let mock = MockTransport::new().stream("text/event-stream", [events]);
    let mut chunks = now(client(&mock).chat(ChatRequest::new("hi")).stream()).unwrap();
    assert_eq!(now(chunks.next()).unwrap().unwrap().delta, "a");
    assert!(now(chunks.next()).is_none());
    let body: Value = from_slice(mock.requests()[0].body()).unwrap();
    assert_eq!(body, json!({"prompt": "hi", "streaming": true}));
}

#[test]
fn other_data_do_not_end() {
    let events = "data: [DONE]\n\ndata: bye\n\ndata: more\n\n";
    let mock = MockTransport::new().stream("text/event-stream", [events]);
    let ticks = now(client(&mock).ticks().send()).unwrap();
    let data: Vec<&str> = ticks.iter().map(|tick| tick.data.as_str()).collect();
    assert_eq!(data, ["[DONE]"]);
}
