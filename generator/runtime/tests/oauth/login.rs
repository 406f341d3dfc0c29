//! The login of a user.

use super::server::{Flows, answer, call, server_that_answers, token_server};

#[test]
fn a_login_is_exchanged_for_tokens() {
    let server = token_server(&[]);
    let login = || {
        server
            .builder()
            .begin_login(0, "me", "https://app.test/back")
            .scopes(["read"])
    };
    let pending = login().begin().unwrap();
    assert_eq!(pending.state().expose().len(), 43);
    assert_ne!(pending.state(), pending.verifier());
    // The verifier and the challenge of RFC 7636, appendix B.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let pending = login()
        .parameter("prompt", "login")
        .resume("st4te", verifier)
        .unwrap();
    assert_eq!(
        pending.url(),
        "https://api.test/authorize?tenant=1&response_type=code&client_id=me&redirect_uri=https%3A%2F%2Fapp.test%2Fback\
         &scope=read&state=st4te&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM\
         &code_challenge_method=S256&prompt=login"
    );
    let shown = format!("{pending:?}");
    assert!(
        !shown.contains("st4te") && !shown.contains(verifier),
        "{shown}"
    );
    let error = pending.clone().finish("c0de", "other").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("no access token for `flows`: the state"),
        "{error}"
    );
    let oauth = pending.finish("c0de", "st4te").unwrap();
    assert!(!format!("{oauth:?}").contains("c0de"));
    let client = server.client(0, oauth);
    call(&client, Flows).unwrap();
    server.wait(1000);
    call(&client, Flows).unwrap();
    assert_eq!(server.sent(), ["/token", "token-1", "/refresh", "token-2"]);
    assert_eq!(
        server.body(0),
        format!(
            "grant_type=authorization_code&code=c0de&redirect_uri=https%3A%2F%2Fapp.test%2Fback\
             &code_verifier={verifier}&client_id=me"
        )
    );
    assert_eq!(
        server.body(2),
        "grant_type=refresh_token&refresh_token=refresh-1&client_id=me"
    );
}

#[test]
fn a_login_without_a_refresh_token_ends_with_its_token() {
    let server = server_that_answers(|path, _| match path {
        "/token" => answer(200, "{\"access_token\": \"a\", \"expires_in\": 10}"),
        _ => answer(204, ""),
    });
    let login = server
        .builder()
        .begin_login(0, "me", "app:/back")
        .begin()
        .unwrap();
    let state = login.state().expose().to_owned();
    let client = server.client(0, login.finish("code", &state).unwrap());
    call(&client, Flows).unwrap();
    server.wait(10);
    let error = call(&client, Flows).unwrap_err();
    assert!(
        error.to_string().ends_with("the user has to log in again"),
        "{error}"
    );
}
