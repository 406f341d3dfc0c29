//! Hooks see each attempt of a call, and may change the request.
#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "support/ready.rs"]
mod ready;
#[path = "support/things.rs"]
mod things;

use allof_runtime::http::{HeaderValue, MockTransport};
use allof_runtime::{Error, TransportError, TransportErrorKind};
use ready::now;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use things::{GetThing, MARK, builder, busy_once};

/// The notes of the hooks of a test.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Notes {
    fn push(&self, note: String) {
        self.0.lock().unwrap().push(note);
    }

    fn taken(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

#[test]
fn hooks_see_each_attempt_and_can_add_a_header() {
    let mock = busy_once("5");
    let notes = Notes::default();
    let (before, after) = (notes.clone(), notes.clone());
    let client = builder(mock.clone())
        .before(move |request, context| {
            let number = HeaderValue::from(context.attempt);
            request.headers.insert("x-attempt", number);
            assert_eq!(context.attempt_elapsed, Duration::ZERO);
            before.push(format!(
                "{} {} {} {}",
                context.operation, context.method, context.template, context.attempt
            ));
        })
        .before(|request, _| {
            let seen = request.headers["x-attempt"].clone();
            request.headers.insert("x-second", seen);
            let token = HeaderValue::from_static("Signature s3cr3t");
            request.headers.insert("authorization", token);
        })
        .after(move |result, context| {
            assert!(context.elapsed >= context.attempt_elapsed);
            let head = result.unwrap();
            after.push(format!("{} {}", head.status, context.attempt));
        });
    let client = client.build().unwrap();
    assert_eq!(now(client.call(GetThing(7)).send()).unwrap(), 5);
    assert_eq!(
        notes.taken(),
        [
            "thing GET /things/{id} 1",
            "503 Service Unavailable 1",
            "thing GET /things/{id} 2",
            "200 OK 2"
        ]
    );
    let requests = mock.requests();
    assert_eq!(requests[1].headers()["x-attempt"], "2");
    assert_eq!(requests[1].headers()["x-second"], "2");
    // A credential that a hook adds is one that `Debug` hides.
    assert!(!format!("{requests:?}").contains(MARK));
}

#[test]
fn hooks_see_failures_and_timeouts() {
    let mock = MockTransport::new()
        .fail(TransportError::new(TransportErrorKind::Connect, "refused"))
        .hang()
        .stream_then_fail(
            "application/json",
            ["1"],
            TransportError::new(TransportErrorKind::Body, "broken"),
        );
    let notes = Notes::default();
    let after = notes.clone();
    let client = builder(mock).after(move |result, context| {
        after.push(format!(
            "{:?} {}",
            result.unwrap_err().kind(),
            context.attempt
        ));
    });
    let client = client.build().unwrap();
    let error = now(client.call(GetThing(7)).send()).unwrap_err();
    assert!(matches!(error, Error::UnexpectedBody(_)), "{error:?}");
    assert_eq!(notes.taken(), ["Connect 1", "Timeout 2", "Body 3"]);
}

#[test]
fn a_hook_sees_the_head_of_a_stream_and_no_attempt_that_is_dropped() {
    let mock = MockTransport::new().stream("text/plain", ["a", "b"]).hang();
    let notes = Notes::default();
    let after = notes.clone();
    let client = builder(mock).after(move |result, _| {
        after.push(result.unwrap().status.to_string());
    });
    let client = client.build().unwrap();
    let call = client.call(GetThing(7));
    let mut bytes = now(call.clone().bytes_stream()).unwrap();
    assert_eq!(notes.taken(), ["200 OK"]);
    assert_eq!(now(bytes.next()).unwrap().unwrap(), "a");
    let mut waiting = Box::pin(call.timeout(None).bytes_stream());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(waiting.as_mut().poll(&mut context).is_pending());
    drop(waiting);
    assert!(notes.taken().is_empty());
}
