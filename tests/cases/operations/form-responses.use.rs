//! Responses that are forms.

use case::operations::TokenError;
use case::runtime::{Client, Error, MockTransport, RetryPolicy};
use case::types::RefusalError;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

const FORM: &str = "application/x-www-form-urlencoded";

fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn client(status: u16, media_type: &str, body: &str) -> (Client, MockTransport) {
    let response = http::Response::builder().status(status).header("content-type", media_type);
    let mock = MockTransport::new().respond(response.body(body.to_owned()).unwrap());
    (Client::builder().transport(mock.clone()).build().unwrap(), mock)
}

fn error(status: u16, media_type: &str, body: &str) -> Error<TokenError> {
    let (client, _) = client(status, media_type, body);
    now(client.token().retry(RetryPolicy::never()).send()).unwrap_err()
}

#[test]
fn the_pairs_are_read_by_the_members_of_the_schema() {
    let body = "access_token=a%2Bb+c&expires_in=3600&scope=read&scope=write&refresh_expires_in=7&refresh_token=12&is_new=true&x=1";
    let (client, mock) = client(200, FORM, body);
    let token = now(client.token().send()).unwrap();
    assert_eq!((token.access_token.as_str(), token.expires_in), ("a+b c", 3600));
    assert_eq!(token.scope, Some(vec!["read".to_owned(), "write".to_owned()]));
    assert_eq!(token.refresh_token.value().map(String::as_str), Some("12"));
    assert_eq!((token.refresh_expires_in.into_value(), token.is_new), (Some(7), Some(true)));
    assert_eq!(token.extra.get("x").and_then(|value| value.as_str()), Some("1"));
    assert_eq!(mock.requests()[0].headers()["accept"], "application/json, application/x-www-form-urlencoded");
}

#[test]
fn a_body_that_says_that_it_is_json_is_read_as_that() {
    let (client, _) = client(200, "application/json", r#"{"access_token": "a", "expires_in": 1}"#);
    assert_eq!(now(client.token().send()).unwrap().expires_in, 1);
}

#[test]
fn a_form_that_does_not_match_is_an_error() {
    let (client, _) = client(200, FORM, "access_token=a&expires_in=soon");
    let error = now(client.token().send()).unwrap_err().to_string();
    assert!(error.contains("/expires_in: expected an integer, found another value"), "{error}");
}

#[test]
fn errors_are_read_by_their_media_type() {
    for (media_type, body) in [(FORM, "error=expired&code=3"), ("application/json", r#"{"error": "expired", "code": 3}"#)] {
        let error = error(400, media_type, body);
        let Some(TokenError::BadRequest(refusal)) = error.api().map(|error| &error.body) else {
            panic!("it is another variant: {error}");
        };
        assert_eq!((&refusal.error, refusal.code), (&RefusalError::Expired, Some(3)));
    }
    let error = error(401, FORM, "error=other&code=many");
    let Some(TokenError::Unauthorized(refusal)) = error.api().map(|error| &error.body) else {
        panic!("it is another variant: {error}");
    };
    assert_eq!((refusal.error.as_str(), refusal.code), ("other", None));
}

#[test]
fn a_form_beside_json_is_asked_for() {
    let (client, mock) = client(200, FORM, "id=7&name=8");
    let account = now(client.account().form().send()).unwrap();
    assert_eq!((account.id, account.name.as_deref()), (7, Some("8")));
    assert_eq!(mock.requests()[0].headers()["accept"], FORM);
}

#[test]
fn texts_by_name_are_a_map_and_a_nested_form_is_bytes() {
    let (one, _) = client(200, FORM, "a=1&b=x+y");
    let labels = now(one.labels().send()).unwrap();
    assert_eq!((labels["a"].as_str(), labels["b"].as_str()), ("1", "x y"));
    let (one, _) = client(200, FORM, "inner%5Ba%5D=1");
    assert_eq!(now(one.nested().send()).unwrap().as_ref(), b"inner%5Ba%5D=1");
}
