//! The limit of concurrent requests: fair, kept by streams, and safe to cancel at any point.
#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic
)]

#[path = "support/ready.rs"]
mod ready;
#[path = "support/things.rs"]
mod things;

use allof_runtime::http::{Body, BoxFuture, MockTransport, Transport};
use allof_runtime::{Call, Error, TransportError, Undocumented};
use http::{Request, Response};
use ready::now;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use things::{GetThing, builder};

/// A transport whose requests wait until the test lets them go on: a number of polls each.
#[derive(Clone, Default)]
struct Gate(Arc<Mutex<Inside>>);

#[derive(Default)]
struct Inside {
    /// The paths of the requests, in the order in which they were sent.
    sent: Vec<String>,
    flying: usize,
    most: usize,
    polls: usize,
}

struct Flight {
    gate: Gate,
    polls: usize,
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.gate.0.lock().unwrap().flying -= 1;
    }
}

impl Future for Flight {
    type Output = Result<Response<Body>, TransportError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.polls == 0 {
            return Poll::Ready(Ok(json()));
        }
        self.polls -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

fn json() -> Response<Body> {
    let response = Response::builder().header("content-type", "application/json");
    response.body(Body::from("1")).unwrap()
}

impl Transport for Gate {
    fn send(
        &self,
        request: Request<Body>,
        _: Option<Duration>,
    ) -> BoxFuture<Result<Response<Body>, TransportError>> {
        let mut inside = self.0.lock().unwrap();
        inside.sent.push(request.uri().path().to_owned());
        inside.flying += 1;
        inside.most = inside.most.max(inside.flying);
        Box::pin(Flight {
            gate: self.clone(),
            polls: inside.polls,
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Box::pin(async move {
            if !duration.is_zero() {
                std::future::pending::<()>().await;
            }
        })
    }
}

type Sent = Pin<Box<dyn Future<Output = Result<i64, Error<Undocumented>>>>>;

fn poll(future: &mut Sent) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    future.as_mut().poll(&mut context).is_ready()
}

/// Returns a function that makes calls of a client with a limit.
fn calls(gate: &Gate, limit: usize) -> impl Fn(i64) -> Call<GetThing> {
    let client = builder(gate.clone()).max_concurrent(limit).build().unwrap();
    move |id| client.call(GetThing(id))
}

#[test]
fn no_more_than_the_limit_are_sent_and_none_is_lost_and_the_first_goes_first() {
    let gate = Gate::default();
    gate.0.lock().unwrap().polls = 2;
    let call = calls(&gate, 3);
    let mut waiting: VecDeque<Sent> = VecDeque::new();
    for id in 0..200 {
        waiting.push_back(Box::pin(call(id).send()));
    }
    while let Some(mut future) = waiting.pop_front() {
        if !poll(&mut future) {
            waiting.push_back(future);
        }
    }
    let inside = gate.0.lock().unwrap();
    assert_eq!(inside.most, 3);
    let expected: Vec<_> = (0..200).map(|id| format!("/v1/things/{id}")).collect();
    assert_eq!(inside.sent, expected);
    assert_eq!(inside.flying, 0);
}

#[test]
fn a_call_that_is_dropped_at_any_point_returns_its_permit() {
    // Polls of the first call before it is dropped, and of the second, which waits for it.
    for first in 0..6 {
        for second in 0..6 {
            let gate = Gate::default();
            gate.0.lock().unwrap().polls = 3;
            let call = calls(&gate, 1);
            let mut futures: Vec<Sent> = Vec::new();
            for (id, polls) in [(1, first), (2, second)] {
                let mut future: Sent = Box::pin(call(id).send());
                for _ in 0..polls {
                    if poll(&mut future) {
                        break;
                    }
                }
                futures.push(future);
            }
            // The second has been given the permit of the first when it is dropped.
            drop(futures.remove(0));
            futures.clear();
            assert_eq!(gate.0.lock().unwrap().flying, 0);
            let mut last: Sent = Box::pin(call(3).send());
            assert!((0..8).any(|_| poll(&mut last)), "{first} {second}");
            assert_eq!(gate.0.lock().unwrap().most, 1, "{first} {second}");
        }
    }
}

#[test]
fn a_call_that_is_dropped_while_it_waits_is_skipped() {
    let gate = Gate::default();
    gate.0.lock().unwrap().polls = 1;
    let call = calls(&gate, 1);
    let mut futures: Vec<Sent> = (1..5).map(|id| Box::pin(call(id).send()) as Sent).collect();
    for future in &mut futures {
        assert!(!poll(future));
    }
    drop(futures.remove(1));
    for future in &mut futures {
        assert!((0..3).any(|_| poll(future)));
    }
    let sent = gate.0.lock().unwrap().sent.clone();
    assert_eq!(sent, ["/v1/things/1", "/v1/things/3", "/v1/things/4"]);
}

#[test]
fn the_wait_counts_for_the_deadline_and_not_for_the_limit_of_an_attempt() {
    let gate = Gate::default();
    gate.0.lock().unwrap().polls = 1_000;
    let call = calls(&gate, 1);
    let mut first: Sent = Box::pin(call(1).send());
    assert!(!poll(&mut first));
    let patient = call(2).timeout(Duration::ZERO);
    let mut patient: Sent = Box::pin(patient.send());
    assert!(!poll(&mut patient));
    let error = now(call(3).deadline(Duration::ZERO).send()).unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!(gate.0.lock().unwrap().sent, ["/v1/things/1"]);
}

#[test]
fn a_stream_keeps_its_permit_until_its_end() {
    let mock = MockTransport::new()
        .stream("text/plain", ["a", "b"])
        .stream("text/plain", ["c", "d"])
        .json(http::StatusCode::OK, "1");
    let client = builder(mock).max_concurrent(1).build().unwrap();
    let mut bytes = now(client.call(GetThing(1)).bytes_stream()).unwrap();
    let mut second = Box::pin(client.call(GetThing(2)).bytes_stream());
    let mut context = Context::from_waker(Waker::noop());
    assert!(second.as_mut().poll(&mut context).is_pending());
    while let Some(piece) = now(bytes.next()) {
        piece.unwrap();
    }
    // `bytes` still exists, but its body has ended.
    let opened = now(second).unwrap();
    drop(opened);
    assert_eq!(now(client.call(GetThing(3)).send()).unwrap(), 1);
}
