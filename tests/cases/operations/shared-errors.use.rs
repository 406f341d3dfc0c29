//! Errors of several operations, handled by one function.

use case::errors::Errors403And404;
use case::operations::{DeleteBoxError, GetBoxError, GetPartError, ListBoxesError, ListShelvesError};
use case::operations::{ListPartsError, ReadScaleError};
use case::runtime::{Client, MockTransport, StatusCode};
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

fn reason(error: &Errors403And404) -> &str {
    match error {
        Errors403And404::Forbidden(fault) | Errors403And404::NotFound(fault) => &fault.reason,
        _ => "unknown",
    }
}

fn client(status: u16) -> Client {
    let status = StatusCode::from_u16(status).unwrap();
    let answers = MockTransport::new().json(status, r#"{"reason": "a lock"}"#);
    Client::builder().transport(answers).build().unwrap()
}

#[test]
fn one_function_handles_the_errors_of_two_operations() {
    let error = run(client(403).list_boxes().send()).unwrap_err();
    assert_eq!(reason(&error.api().unwrap().body), "a lock");
    let error = run(client(404).get_box("7").send()).unwrap_err();
    assert_eq!(reason(&error.api().unwrap().body), "a lock");
    // The name of the operation's errors leads to the same variants.
    assert!(matches!(&error.api().unwrap().body, GetBoxError::NotFound(_)));
    assert_eq!(error.to_string(), "the server answered 404 Not Found: a lock");
}

#[test]
fn errors_that_differ_are_types_of_their_own() {
    fn name<T>() -> &'static str {
        std::any::type_name::<T>().rsplit("::").next().unwrap_or_default()
    }
    assert_eq!(name::<ListBoxesError>(), "Errors403And404");
    assert_eq!(name::<DeleteBoxError>(), "DeleteBoxError");
    assert_eq!(name::<GetPartError>(), "GetPartError");
    assert_eq!(name::<ListShelvesError>(), "ListShelvesError");
    assert_eq!(name::<ReadScaleError>(), "Errors5xxAndDefault");
    assert_eq!(name::<ListPartsError>(), "ListPartsError");
}
