//! A string that is sent as text is read, and no content is `null`.

use case::operations::{NameError, StateError};
use case::runtime::{Client, MockTransport, StatusCode};
use case::types::{StateConflict, StateResponse};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Returns the result of a future of the mock, which is ready at once.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn client(server: MockTransport) -> Client {
    Client::builder().transport(server).build().unwrap()
}

/// Returns a client whose server answers once.
fn answering(status: u16, media_type: &str, body: &str) -> Client {
    let response = http::Response::builder()
        .status(status)
        .header("content-type", media_type)
        .body(body.to_owned().into_bytes())
        .unwrap();
    client(MockTransport::new().respond(response))
}

#[test]
fn a_string_may_be_text() {
    for (media_type, body, read) in [
        ("text/plain; charset=utf-8", "hello", "hello"),
        ("text/html; charset=utf-8", "5", "5"),
        ("text/plain", "\"quoted\"", "quoted"),
        ("text/html", "", ""),
        ("application/json", "\"hello\"", "hello"),
    ] {
        let client = answering(200, media_type, body);
        assert_eq!(now(client.name().send()).unwrap(), read);
    }
    let client = answering(200, "application/json", "hello");
    assert!(now(client.name().send()).is_err());
    let client = answering(200, "text/plain", "Ann");
    assert_eq!(now(client.nickname().send()).unwrap().as_deref(), Some("Ann"));
    let error = now(answering(404, "text/html", "no such name").name().send()).unwrap_err();
    assert_eq!(error.to_string(), "the server answered 404 Not Found: no such name");
    let body = error.api().map(|error| &error.body);
    assert_eq!(body, Some(&NameError::NotFound("no such name".to_owned())));
}

#[test]
fn what_is_a_string_in_json_may_be_text() {
    let text = |status, body| answering(status, "text/plain", body);
    assert_eq!(now(text(200, "open").state().send()).unwrap(), StateResponse::Open);
    let error = now(text(409, "locked").state().send()).unwrap_err();
    let body = error.api().map(|error| &error.body);
    assert_eq!(body, Some(&StateError::Conflict(StateConflict::Locked)));
    let day = now(text(200, "2026-11-30").day().send()).unwrap();
    assert_eq!(day.to_string(), "2026-11-30");
    let time = now(text(200, "2026-11-30T12:00:00Z").time().send()).unwrap();
    assert_eq!(time.to_string(), "2026-11-30T12:00:00Z");
    let id = "8a210b68-6988-11ed-a1eb-0242ac120002";
    assert_eq!(now(text(200, id).id().send()).unwrap().to_string(), id);
    let error = now(text(200, "tomorrow").day().send()).unwrap_err();
    assert!(error.to_string().contains("it is not JSON"), "{error}");
}

#[test]
fn another_type_is_no_text() {
    let error = now(answering(200, "text/html", "<p>").order().send()).unwrap_err();
    assert!(error.to_string().contains("it is not JSON"), "{error}");
}

#[test]
fn no_content_is_null_where_that_is_documented() {
    let server = || client(MockTransport::new().json(StatusCode::NO_CONTENT, ""));
    assert_eq!(now(server().first().send()).unwrap(), None);
    assert_eq!(now(server().nickname().send()).unwrap(), None);
    assert!(now(server().order().send()).is_err());
    let () = now(server().remove().send()).unwrap();
}

#[test]
fn a_message_has_the_text_and_the_errors_of_fields() {
    let said = |status, media_type, body| {
        let error = now(answering(status, media_type, body).name().send()).unwrap_err();
        error.to_string()
    };
    let json = r#"{"code": 422, "errors": {"json": {"name": ["Too short."], "tags": {"0": ["Not a string."]}}}}"#;
    assert_eq!(
        said(422, "application/json", json),
        "the server answered 422 Unprocessable Entity: json: name: Too short.; tags: 0: Not a string."
    );
    assert_eq!(
        said(403, "text/plain", "come back at noon"),
        "the server answered 403 Forbidden: come back at noon"
    );
    // An object is no text, and the message has it nevertheless.
    assert!(said(422, "text/plain", "too busy").ends_with("too busy`"));
    let page = said(403, "text/html", "<html>");
    assert_eq!(page, "the server answered 403 Forbidden: Not now");
}
