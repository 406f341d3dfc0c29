//! Messages and `Debug` without secrets.

use super::server::{Flows, answer, call, machine, server_that_answers, token_server};
use allof_runtime::{Error, OAuth, TokenFailure, Undocumented};

fn refused(body: &'static str, oauth: OAuth) -> Error<Undocumented> {
    let server = server_that_answers(move |_, _| answer(400, body));
    call(&server.client(0, oauth), Flows).unwrap_err()
}

#[test]
fn errors_name_the_scheme_and_show_no_secret() {
    let body =
        "{\"error\": \"invalid_client\", \"error_description\": \"no client me:1 with s3cret/\"}";
    let error = refused(body, machine());
    assert_eq!(
        error.to_string(),
        "no access token for `flows`: the token endpoint answered 400 Bad Request: invalid_client: no client me:1 with …"
    );
    assert!(!format!("{error:?}").contains("s3cret"));
    let Error::Token(token) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(token.scheme, "flows");
    assert!(
        matches!(&token.failure, TokenFailure::Refused { error, .. } if error == "invalid_client")
    );
    let error = refused("{\"access_token\": \"t0ken\"}", machine());
    assert!(!format!("{error:?} {error}").contains("t0ken"));
    let error = refused(
        "{\"error\": \"bad r3fresh\"}",
        OAuth::refresh_token("me", "r3fresh"),
    );
    assert!(!format!("{error:?} {error}").contains("r3fresh"));
}

#[test]
fn debug_shows_no_secret() {
    let server = token_server(&[]);
    let oauth = OAuth::password("me", "user", "passw0rd")
        .secret("s3cret")
        .parameter("p", "p4ram");
    let shown = format!("{oauth:?}");
    let builder = server.builder().token_source(0, oauth);
    let shown = format!("{shown} {builder:?}");
    let client = builder.build().unwrap();
    call(&client, Flows).unwrap();
    let requests = server.mock.requests();
    let shown = format!(
        "{shown} {client:?} {:?} {:?}",
        requests,
        requests[0].headers()
    );
    for secret in [
        "passw0rd",
        "s3cret",
        "p4ram",
        "token-1",
        "refresh-1",
        "bWU6",
    ] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}
