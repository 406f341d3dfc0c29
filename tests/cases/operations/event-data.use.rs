//! The data of events that are JSON are read as their `contentSchema`.

use case::runtime::{Client, MockTransport};
use case::types::WatchAnswersResponse;
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

fn client(events: &'static str) -> Client {
    let mock = MockTransport::new().stream("text/event-stream", [events]);
    let builder = Client::builder().server_url(0, "https://api.test");
    builder.transport(mock).build().unwrap()
}

#[test]
fn data_are_parsed() {
    let client = client(
        "event: delta\ndata: {\"text\": \"a\"}\n\nevent: count\ndata: 2\n\nevent: note\ndata: 3\n\ndata: [DONE]\n\n",
    );
    let items = now(client.watch_answers().send()).unwrap();
    let [
        WatchAnswersResponse::Delta(delta),
        WatchAnswersResponse::Count(count),
        WatchAnswersResponse::Note(note),
        WatchAnswersResponse::Done(_),
    ] = items.as_slice()
    else {
        panic!("{items:?}");
    };
    assert_eq!(delta.data.as_ref().unwrap().text, "a");
    assert_eq!(count.data.as_deref(), Some("2"));
    assert_eq!(note.data.as_deref(), Some("3"));
}

#[test]
fn a_stream_is_resumed() {
    let mock = MockTransport::new().stream("text/event-stream", ["id: 8\ndata: {\"text\": \"c\"}\n\n"]);
    let builder = Client::builder().server_url(0, "https://api.test");
    let client = builder.transport(mock.clone()).build().unwrap();
    let mut items = now(client.watch_infos().resume_after("7").stream()).unwrap();
    now(items.next()).unwrap().unwrap();
    assert_eq!(items.last_event_id(), Some("8"));
    assert_eq!(mock.requests()[0].headers()["last-event-id"], "7");
}

#[test]
fn data_of_one_kind_are_parsed() {
    let client = client("data: {\"text\": \"b\"}\n\n");
    let items = now(client.watch_infos().send()).unwrap();
    assert_eq!(items[0].event, "message");
    assert_eq!(items[0].data.as_ref().unwrap().text, "b");
}
