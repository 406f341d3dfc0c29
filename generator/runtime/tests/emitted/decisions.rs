//! What a client decides by itself: credentials, retries, timeouts, what it refuses to send.

use super::{Client, PROGRESS, call, client, now, response};
use crate::runtime::{
    BuildError, Error, MockTransport, RetryPolicy, StatusCode, TransportError, TransportErrorKind,
};
use std::time::Duration;

#[test]
fn the_first_alternative_that_the_client_has_is_sent() {
    let mock = MockTransport::new();
    let both = Client::builder()
        .bearer("t")
        .api_key("k")
        .transport(mock.clone())
        .build()
        .unwrap();
    let request = call(&both).request().unwrap();
    assert_eq!(request.headers()["x-api-key"], "k");
    assert!(!request.headers().contains_key("authorization"));
    let bearer = Client::builder()
        .bearer("t")
        .transport(mock)
        .build()
        .unwrap();
    let request = call(&bearer).request().unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer t");
    assert!(!request.headers().contains_key("x-api-key"));
}

#[test]
fn missing_credentials_are_an_error_that_helps() {
    let mock = MockTransport::new();
    let bare = Client::builder().transport(mock.clone()).build().unwrap();
    let error = now(call(&bare).send()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no credentials for `getBackfillProgress`: give them by `ClientBuilder::api_key`, or by \
         `ClientBuilder::bearer`"
    );
    assert!(mock.requests().is_empty());
}

#[test]
fn credentials_are_not_shown() {
    let mock = MockTransport::new();
    let builder = Client::builder()
        .bearer("s3cret")
        .api_key("s3cret")
        .transport(mock);
    assert!(!format!("{builder:?}").contains("s3cret"));
    let client = builder.build().unwrap();
    let call = call(&client);
    assert!(!format!("{client:?} {call:?} {:?}", call.request().unwrap()).contains("s3cret"));
    assert!(format!("{client:?}").contains("Secret(..)"));
}

#[test]
fn a_credential_that_is_no_header_is_refused_without_showing_it() {
    let mock = MockTransport::new();
    let client = Client::builder()
        .api_key("s3\ncret")
        .transport(mock)
        .build()
        .unwrap();
    let error = now(call(&client).send()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`X-Api-Key` cannot be sent: its value has characters that a header cannot have"
    );
}

#[test]
fn segments_are_encoded_or_refused() {
    let mock = MockTransport::new();
    let client = client(&mock);
    let path = |value: &str| {
        let call = client.get_backfill_progress(value, "i", "n", "o");
        call.request()
            .map(|request| request.uri().path().to_owned())
    };
    for (value, encoded) in [
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("ü", "%C3%BC"),
        ("%2e", "%252e"),
        ("a b+c", "a%20b%2Bc"),
        ("...", "..."),
        ("~-_.", "~-_."),
    ] {
        let expected = format!(
            "/v1/projects/{encoded}/integrations/i/installations/n/objects/o/backfill-progress"
        );
        assert_eq!(path(value).unwrap(), expected);
    }
    for value in ["", ".", ".."] {
        let Err(Error::InvalidRequest(error)) = path(value) else {
            panic!("{value}")
        };
        assert_eq!(error.parameter, "projectIdOrName");
    }
}

#[test]
fn base_urls() {
    let mock = MockTransport::new();
    let build = |url: &str| {
        Client::builder()
            .api_key("k")
            .base_url(url)
            .transport(mock.clone())
            .build()
    };
    for url in [
        "http://127.0.0.1:8080/api/v2",
        "http://127.0.0.1:8080/api/v2/",
    ] {
        let request = call(&build(url).unwrap()).request().unwrap();
        let expected = "http://127.0.0.1:8080/api/v2/projects/my-project/";
        assert!(
            request.uri().to_string().starts_with(expected),
            "{}",
            request.uri()
        );
    }
    let request = call(&build("https://example.com").unwrap())
        .request()
        .unwrap();
    assert!(request.uri().path().starts_with("/projects/"));
    for url in [
        "",
        "/v1",
        "example.com",
        "ftp://example.com",
        "https://",
        "https://x/?a=b",
        "https://u:p@x/",
    ] {
        let error = build(url).unwrap_err();
        assert!(matches!(error, BuildError::BaseUrl { .. }), "{url}");
        assert!(
            error.to_string().contains("`ClientBuilder::base_url`"),
            "{error}"
        );
        assert!(!error.to_string().contains("u:p"));
    }
}

#[test]
fn what_may_pass_is_tried_again() {
    let busy = |status| response(status, "application/problem+json", "{}");
    let mock = MockTransport::new()
        .respond(busy(503))
        .fail(TransportError::new(TransportErrorKind::Connect, "refused"))
        .json(StatusCode::OK, PROGRESS);
    assert!(now(call(&client(&mock)).send()).is_ok());
    assert_eq!(mock.requests().len(), 3);
    let sleeps = mock.sleeps();
    // The first of each pair that is polled is the answer, so the alarms have not counted.
    assert_eq!(sleeps.len(), 2);
    assert!((250..=500).contains(&sleeps[0].as_millis()), "{sleeps:?}");
    assert!((500..=1000).contains(&sleeps[1].as_millis()), "{sleeps:?}");
    let mock = MockTransport::new()
        .respond(busy(503))
        .respond(busy(503))
        .respond(busy(503));
    assert_eq!(
        now(call(&client(&mock)).send())
            .unwrap_err()
            .status()
            .unwrap(),
        503
    );
    assert_eq!(mock.requests().len(), 3);
    for status in [400, 404, 500, 501] {
        let mock = MockTransport::new().respond(busy(status));
        assert_eq!(
            now(call(&client(&mock)).send())
                .unwrap_err()
                .status()
                .unwrap(),
            status
        );
    }
    let mock = MockTransport::new().respond(busy(503));
    let never = call(&client(&mock)).retry(RetryPolicy::never());
    assert_eq!(now(never.send()).unwrap_err().status().unwrap(), 503);
}

#[test]
fn retry_after_is_honoured() {
    let asked = |value: &str| {
        let mut response = response(429, "application/problem+json", "{}");
        let headers = response.headers_mut();
        headers.insert("date", "Sun, 06 Nov 1994 08:49:37 GMT".parse().unwrap());
        headers.insert("retry-after", value.parse().unwrap());
        let mock = MockTransport::new()
            .respond(response)
            .json(StatusCode::OK, PROGRESS);
        let outcome = now(call(&client(&mock)).send());
        (outcome.is_ok(), mock.sleeps())
    };
    assert_eq!(asked("7"), (true, vec![Duration::from_secs(7)]));
    assert_eq!(
        asked("Sun, 06 Nov 1994 08:49:59 GMT"),
        (true, vec![Duration::from_secs(22)])
    );
    assert_eq!(
        asked("Sun, 06 Nov 1994 08:00:00 GMT"),
        (true, vec![Duration::ZERO])
    );
    assert_eq!(asked("3600"), (false, vec![]));
    let (ok, sleeps) = asked("soon");
    assert!(ok && sleeps[0] <= Duration::from_millis(500));
}

#[test]
fn a_problem_may_say_whether_to_come_back() {
    let run = |status, body: &str| {
        let first = response(status, "application/problem+json", body);
        let mock = MockTransport::new()
            .respond(first)
            .json(StatusCode::OK, PROGRESS);
        let call = call(&client(&mock)).retry(RetryPolicy::default().obey_problems());
        (now(call.send()).is_ok(), mock.sleeps())
    };
    assert!(!run(503, r#"{"retryable":false}"#).0);
    assert!(run(409, r#"{"retryable":true}"#).0);
    assert_eq!(
        run(503, r#"{"retryAfter":3}"#),
        (true, vec![Duration::from_secs(3)])
    );
    assert_eq!(
        run(503, r#"{"retryAfter":"2001-02-03T04:05:06.789+01:00"}"#),
        (true, vec![Duration::ZERO])
    );
}

#[test]
fn time_runs_out() {
    let mock = MockTransport::new().hang();
    let limited = call(&client(&mock))
        .timeout(Duration::from_secs(2))
        .retry(RetryPolicy::never());
    let error = now(limited.send()).unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.to_string(), "no answer in time: the try may take 2s");
    // A try that took too long is tried again.
    let mock = MockTransport::new().hang().json(StatusCode::OK, PROGRESS);
    assert!(now(call(&client(&mock)).send()).is_ok());
    // There is no other try that would not be done before the whole time is up.
    let mock = MockTransport::new().respond(response(503, "application/json", "{}"));
    let limited = call(&client(&mock)).deadline(Duration::from_millis(1));
    assert_eq!(now(limited.send()).unwrap_err().status().unwrap(), 503);
}
