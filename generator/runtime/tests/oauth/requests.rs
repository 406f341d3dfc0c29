//! The request for a token: its endpoint, its content, and whether it is repeated.

use super::server::{
    Connect, Flows, Plain, answer, call, machine, server_that_answers, token_server,
};
use crate::ready::now;
use allof_runtime::{
    AccessToken, BoxFuture, Error, TokenError, TokenRequest, TokenSource, TransportError,
    TransportErrorKind,
};
use std::sync::{Arc, Mutex};

#[test]
fn secret_in_body_sends_the_secret_in_the_form() {
    let server = token_server(&[]);
    let oauth = machine()
        .secret_in_body()
        .parameter("audience", "https://api.test");
    let client = server.client(0, oauth.token_url("https://login.test/token"));
    call(&client, Flows).unwrap();
    assert_eq!(server.mock.requests()[0].uri(), "https://login.test/token");
    assert!(
        !server.mock.requests()[0]
            .headers()
            .contains_key("authorization")
    );
    assert_eq!(
        server.body(0),
        "grant_type=client_credentials&audience=https%3A%2F%2Fapi.test&client_id=me%3A1&client_secret=s3cret%2F"
    );
}

#[test]
fn a_token_that_is_not_a_bearer_token_is_an_error() {
    let server = server_that_answers(|_, _| {
        answer(200, "{\"access_token\": \"a\", \"token_type\": \"mac\"}")
    });
    let error = call(&server.client(0, machine()), Flows).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("and the token is not a bearer token"),
        "{error}"
    );
}

#[test]
fn a_token_request_is_repeated_only_if_nothing_was_sent() {
    for (kind, requests) in [
        (TransportErrorKind::Send, 1),
        (TransportErrorKind::Connect, 3),
    ] {
        let server = server_that_answers(move |_, _| Err(TransportError::new(kind, "gone")));
        let client = server.client(0, machine());
        let retry = allof_runtime::RetryPolicy::default().any_method();
        let error = now(client.call(Flows).retry(retry).send()).unwrap_err();
        assert!(matches!(error, Error::Token(_)), "{error:?}");
        assert_eq!(server.mock.requests().len(), requests);
    }
}

#[test]
fn the_endpoint_is_read_once_from_the_metadata() {
    let server = token_server(&[]);
    let client = server.client(1, machine());
    call(&client, Connect).unwrap();
    server.wait(1000);
    call(&client, Connect).unwrap();
    let metadata = "/.well-known/openid-configuration";
    assert_eq!(
        server.sent(),
        [metadata, "/token", "token-1", "/token", "token-2"]
    );
}

#[test]
fn a_scheme_without_an_endpoint_is_an_error() {
    let error = call(&token_server(&[]).client(2, machine()), Plain).unwrap_err();
    assert!(
        error.to_string().contains("set `OAuth::token_url`"),
        "{error}"
    );
}

/// A source that keeps what it is asked.
#[derive(Clone, Default)]
struct Asked(Arc<Mutex<Vec<TokenRequest>>>);

impl TokenSource for Asked {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<Result<AccessToken, TokenError>> {
        self.0.lock().unwrap().push(request);
        Box::pin(async { Ok(AccessToken::new("a")) })
    }
}

#[test]
fn a_source_is_told_the_scopes_of_the_operation() {
    let asked = Asked::default();
    call(&token_server(&[]).client(2, asked.clone()), Plain).unwrap();
    let asked = asked.0.lock().unwrap();
    assert_eq!(asked[0].scheme(), "token");
    assert_eq!(asked[0].scopes(), ["read"]);
}

#[test]
fn a_relative_endpoint_is_resolved_by_the_url_of_the_server() {
    for (url, path) in [
        ("../token", "/token"),
        ("./token", "/v1/token"),
        ("oauth/../token/?a=../b", "/v1/token/"),
        ("../../../token", "/token"),
    ] {
        let server = server_that_answers(|_, _| answer(200, "{\"access_token\": \"a\"}"));
        let client = server.client(0, machine().token_url(url));
        let _ = call(&client, Flows);
        let requests = server.mock.requests();
        assert_eq!(requests[0].uri().path(), path, "{url}");
        assert_eq!(requests[0].uri().host(), Some("api.test"));
    }
}
