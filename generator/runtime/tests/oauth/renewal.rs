//! When a client keeps a token, and when it obtains another one.

use super::server::{Flows, answer, call, machine, server_that_answers, token_server};
use crate::ready::now;
use allof_runtime::{Credential, OAuth, StatusCode};
use std::sync::{Arc, Mutex};

#[test]
fn a_token_is_kept_and_renewed_before_it_expires() {
    let server = token_server(&[]);
    let client = server.client(0, machine().scopes(["read", "write"]));
    call(&client, Flows).unwrap();
    server.wait(939);
    call(&client, Flows).unwrap();
    server.wait(1);
    call(&client, Flows).unwrap();
    assert_eq!(
        server.sent(),
        ["/token", "token-1", "token-1", "/token", "token-2"]
    );
    assert_eq!(
        server.body(0),
        "grant_type=client_credentials&scope=read+write"
    );
    let request = &server.mock.requests()[0];
    assert_eq!(request.uri(), "https://api.test/token");
    assert_eq!(request.method(), "POST");
    let headers = request.headers();
    assert_eq!(headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(headers["user-agent"], "test/1");
    // `me%3A1:s3cret%2F`, in base64.
    assert_eq!(headers["authorization"], "Basic bWUlM0ExOnMzY3JldCUyRg==");
    assert!(headers["authorization"].is_sensitive());
    let call = &server.mock.requests()[1];
    assert!(call.headers()["authorization"].is_sensitive());
}

#[test]
fn a_refused_token_is_renewed_once() {
    let one = token_server(&["token-1"]);
    let client = one.client(0, machine());
    call(&client, Flows).unwrap();
    call(&client, Flows).unwrap();
    assert_eq!(
        one.sent(),
        ["/token", "token-1", "/token", "token-2", "token-2"]
    );
    let all = token_server(&["token-1", "token-2"]);
    let client = all.client(0, machine());
    let error = call(&client, Flows).unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
    assert_eq!(all.sent(), ["/token", "token-1", "/token", "token-2"]);
}

#[test]
fn a_new_refresh_token_replaces_the_old_one() {
    let server = token_server(&[]);
    let stored = Arc::new(Mutex::new(Vec::new()));
    let store = Arc::clone(&stored);
    let oauth = OAuth::refresh_token("me", "refresh-0").on_refresh_token(move |token| {
        store.lock().unwrap().push(token.expose().to_owned());
    });
    let client = server.client(0, oauth);
    call(&client, Flows).unwrap();
    server.wait(1000);
    call(&client, Flows).unwrap();
    let first = "grant_type=refresh_token&refresh_token=refresh-0&client_id=me";
    assert_eq!(server.body(0), first);
    assert_eq!(server.body(2), first.replace("-0", "-1"));
    assert_eq!(*stored.lock().unwrap(), ["refresh-1", "refresh-2"]);
}

#[test]
fn a_password_is_sent_again_if_the_refresh_token_is_refused() {
    let server = server_that_answers(|path, body| match path {
        "/token" if body.contains("refresh_token=") => {
            answer(400, "{\"error\": \"invalid_grant\"}")
        }
        "/token" => answer(
            200,
            "{\"access_token\": \"a\", \"expires_in\": \"10\", \"refresh_token\": \"r\"}",
        ),
        _ => answer(204, ""),
    });
    let client = server.client(0, OAuth::password("me", "user", "pass word"));
    call(&client, Flows).unwrap();
    server.wait(9);
    call(&client, Flows).unwrap();
    assert_eq!(server.sent(), ["/token", "a", "/token", "/token", "a"]);
    let password = "grant_type=password&username=user&password=pass+word&client_id=me";
    assert_eq!(server.body(0), password);
    assert_eq!(
        server.body(2),
        "grant_type=refresh_token&refresh_token=r&client_id=me"
    );
    assert_eq!(server.body(3), password);
}

#[test]
fn a_valid_token_is_used_although_its_renewal_failed() {
    let mut count = 0;
    let server = server_that_answers(move |path, _| match path {
        "/token" => {
            count += 1;
            match count {
                1 => answer(200, "{\"access_token\": \"a\", \"expires_in\": 1000}"),
                _ => answer(503, "later"),
            }
        }
        _ => answer(204, ""),
    });
    let client = server.client(0, machine());
    call(&client, Flows).unwrap();
    server.wait(950);
    call(&client, Flows).unwrap();
    call(&client, Flows).unwrap();
    server.wait(5);
    call(&client, Flows).unwrap();
    assert_eq!(
        server.sent(),
        ["/token", "a", "/token", "a", "a", "/token", "a"]
    );
    server.wait(45);
    let error = call(&client, Flows).unwrap_err().to_string();
    assert!(
        error.ends_with("503 Service Unavailable, and the body is not JSON"),
        "{error}"
    );
}

#[test]
fn a_token_or_header_of_the_user_is_sent_instead() {
    let server = token_server(&[]);
    let builder = server.builder().token_source(0, machine());
    let client = builder
        .credential(0, Credential::Token("mine".into()))
        .build()
        .unwrap();
    call(&client, Flows).unwrap();
    let client = server.client(0, machine());
    now(client
        .call(Flows)
        .header("authorization", "Bearer other")
        .send())
    .unwrap();
    assert_eq!(server.sent(), ["mine", "other"]);
}
