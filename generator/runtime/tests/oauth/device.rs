//! The login of a user on another device (RFC 8628).

use super::ready::now;
use super::server::{Flows, TokenServer, answer, call, server_that_answers};
use allof_runtime::{OAuth, TokenError, TransportError, TransportErrorKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const CODES: &str = "{\"device_code\": \"d3vice\", \"user_code\": \"WDJB-MJHT\", \"verification_uri\": \"https://login.test/device\", \
                     \"verification_uri_complete\": \"https://login.test/device?code=WDJB-MJHT\", \"expires_in\": 100, \"interval\": 7}";

const PENDING: &str = "{\"error\": \"authorization_pending\"}";
const SLOW_DOWN: &str = "{\"error\": \"slow_down\"}";
const TOKENS: &str =
    "{\"access_token\": \"token-1\", \"refresh_token\": \"refresh-1\", \"expires_in\": 1000}";

/// Creates a server whose token endpoint gives these responses in turn, the last one again and again.
fn server(answers: &'static [(u16, &'static str)]) -> TokenServer {
    let mut count = 0;
    server_that_answers(move |path, _| match path {
        "/device" => answer(200, CODES),
        "/token" => {
            let (status, body) = answers[count.min(answers.len() - 1)];
            count += 1;
            match status {
                0 => Err(TransportError::new(TransportErrorKind::Timeout, body)),
                status => answer(status, body),
            }
        }
        _ => answer(204, ""),
    })
}

fn login(server: &TokenServer) -> Result<OAuth, TokenError> {
    let login = server.builder().timeout(None).begin_device_login(0, "me");
    now(now(login.scopes(["read"]).begin())?.finish())
}

fn seconds(of: &TokenServer) -> Vec<u64> {
    of.mock.sleeps().iter().map(Duration::as_secs).collect()
}

#[test]
fn a_login_on_another_device_is_waited_for() {
    let server = server(&[(400, PENDING), (400, SLOW_DOWN), (0, ""), (200, TOKENS)]);
    let login = server.builder().timeout(None).begin_device_login(0, "me");
    let pending = now(login.scopes(["read", "write"]).begin()).unwrap();
    assert_eq!(pending.user_code(), "WDJB-MJHT");
    assert_eq!(pending.verification_uri(), "https://login.test/device");
    let complete = pending.verification_uri_complete().unwrap();
    assert_eq!(complete, "https://login.test/device?code=WDJB-MJHT");
    assert_eq!(pending.expires_in(), Duration::from_secs(100));
    let shown = format!("{pending:?}");
    assert!(
        !shown.contains("d3vice") && !shown.contains("WDJB"),
        "{shown}"
    );
    let oauth = now(pending.finish()).unwrap();
    // RFC 8628, section 3.5: `slow_down` adds 5 seconds, and a timeout doubles the time.
    assert_eq!(seconds(&server), [7, 7, 12, 24]);
    assert_eq!(server.body(0), "scope=read+write&client_id=me");
    assert_eq!(
        server.body(1),
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d3vice&client_id=me"
    );
    let client = server.client(0, oauth);
    call(&client, Flows).unwrap();
    server.wait(1000);
    call(&client, Flows).unwrap();
    let paths = [
        "/device", "/token", "/token", "/token", "/token", "token-1", "/token", "token-1",
    ];
    assert_eq!(server.sent(), paths);
    assert_eq!(
        server.body(6),
        "grant_type=refresh_token&refresh_token=refresh-1&client_id=me"
    );
}

#[test]
fn a_code_that_nobody_enters_expires() {
    let server = server(&[(400, PENDING)]);
    let error = login(&server).unwrap_err();
    let text = "no access token for `flows`: the code expired before the user entered it";
    assert_eq!(error.to_string(), text);
    assert_eq!(seconds(&server), [7; 15]);
}

#[test]
fn the_clock_tells_that_a_code_expired() {
    let time = Arc::new(AtomicU64::new(1_000));
    let clock = Arc::clone(&time);
    let server = server_that_answers(move |path, _| match path {
        "/device" => answer(200, CODES),
        _ => {
            time.fetch_add(60, Ordering::SeqCst);
            answer(400, PENDING)
        }
    });
    let builder = server.builder().timeout(None);
    let builder = builder.token_clock(move || Some(clock.load(Ordering::SeqCst)));
    let pending = now(builder.begin_device_login(0, "me").begin()).unwrap();
    assert!(now(pending.finish()).is_err());
    assert_eq!(server.sent(), ["/device", "/token", "/token"]);
}

#[test]
fn a_refusal_of_the_user_ends_the_login() {
    let denied = "{\"error\": \"access_denied\", \"error_description\": \"no d3vice\"}";
    let server = server_that_answers(move |path, _| match path {
        "/device" => answer(200, CODES),
        _ => answer(400, denied),
    });
    let error = login(&server).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no access token for `flows`: the token endpoint answered 400 Bad Request: access_denied: no …"
    );
}

#[test]
fn a_scheme_without_the_flow_needs_the_url() {
    let server = server(&[(200, TOKENS)]);
    let begin = |url: Option<&str>| {
        let login = server.builder().timeout(None).begin_device_login(1, "me");
        now(match url {
            Some(url) => login.device_authorization_url(url).begin(),
            None => login.begin(),
        })
    };
    let error = begin(None).unwrap_err();
    assert!(
        error.to_string().contains("device_authorization_url"),
        "{error}"
    );
    assert!(begin(Some("/device")).is_ok());
}
