use case::runtime::{Client, MockTransport};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Returns the output of a future that never waits.
fn run<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future waits"),
    }
}

#[test]
fn events_are_of_any_kind() {
    let answers = MockTransport::new()
        .stream("text/event-stream", ["event: hi\ndata: plain text\n\n"])
        .stream("text/event-stream", ["data: plain text\n\n"]);
    let client = Client::builder().transport(answers).build().unwrap();
    let mut events = run(client.emitter().stream()).unwrap();
    let event = run(events.next()).unwrap().unwrap();
    assert_eq!((event.event.as_deref(), event.data.as_str()), (Some("hi"), "plain text"));
    let mut events = run(client.flux().stream()).unwrap();
    assert_eq!(run(events.next()).unwrap().unwrap().data, "plain text");
}
