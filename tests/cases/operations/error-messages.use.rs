//! The messages of errors.

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

fn message(status: u16, body: &'static str) -> String {
    let answers = MockTransport::new().json(StatusCode::from_u16(status).unwrap(), body);
    let client = Client::builder().transport(answers).build().unwrap();
    let error = run(client.list_orders().send()).unwrap_err();
    error.to_string().replace("the server answered ", "")
}

#[test]
fn the_text_of_the_body_is_the_message() {
    let invalid = "422 Unprocessable Entity";
    let pydantic = r#"{"detail":[{"loc":["body","items",0],"msg":"Field required","type":"missing"},{"loc":["query","page"],"msg":"too small"}]}"#;
    assert_eq!(message(422, pydantic), format!("{invalid}: body.items.0: Field required; query.page: too small"));
    assert_eq!(message(422, r#"{"errors":{"name":"taken"}}"#), format!("{invalid}: Validation Error"));
    let stripe = r#"{"error":{"code":"parameter_missing","message":"Missing required param: amount.","type":"invalid_request_error"}}"#;
    assert_eq!(message(400, stripe), "400 Bad Request: Missing required param: amount.");
    assert_eq!(message(404, r#"{"Message":"Gone.\u001b[2J"}"#), "404 Not Found: Gone.\\u{1b}[2J");
    assert_eq!(message(404, r#"{"errors":[{"title":"Missing","detail":"No order 7"}]}"#), "404 Not Found: No order 7");
}

#[test]
fn what_repeats_the_status_is_left_out() {
    assert_eq!(message(401, "{}"), "401 Unauthorized");
    assert_eq!(message(404, ""), "404 Not Found: There is no such order");
    let spring = r#"{"timestamp":"2024-05-01T10:00:00Z","status":400,"error":"Bad Request","path":"/orders"}"#;
    assert_eq!(message(401, spring), "401 Unauthorized: Bad Request");
    assert_eq!(message(400, spring), "400 Bad Request");
    assert_eq!(message(409, r#"{"title":"Conflict","detail":"It is sent"}"#), "409 Conflict: It is sent");
    assert_eq!(message(409, r#"{"title":"Late","detail":"It is sent"}"#), "409 Conflict: Late: It is sent");
}

#[test]
fn the_error_in_the_body_of_a_success_is_shown() {
    let answers = MockTransport::new()
        .json(StatusCode::OK, r#"{"ok":false,"error":"invalid_auth"}"#)
        .json(StatusCode::OK, r#"{"ok":true}"#);
    let client = Client::builder().transport(answers).build().unwrap();
    let start = "the server answered 200 OK, and the body does not fit: /channel: expected this member, found nothing";
    let error = run(client.post_message().send()).unwrap_err();
    assert_eq!(error.to_string(), format!("{start}; the body has the error: invalid_auth"));
    let error = run(client.post_message().send()).unwrap_err();
    assert_eq!(error.to_string(), start);
}
