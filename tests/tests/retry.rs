//! Retries and time limits of calls. The mock records the waits, and they take no time.

use allof_tests::wire::{PROGRESS, call, run};
use ampersand_client::Client;
use ampersand_client::runtime::{
    MockTransport, RetryPolicy, StatusCode, TransportError, TransportErrorKind,
};
use bytes::Bytes;
use std::time::Duration;

fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder().api_key("the-key");
    builder.transport(mock.clone()).build().unwrap()
}

fn response(status: u16, media_type: &str, body: &str) -> http::Response<Bytes> {
    http::Response::builder()
        .status(status)
        .header("content-type", media_type)
        .body(Bytes::from(body.to_owned()))
        .unwrap()
}

#[test]
fn temporary_failures_are_sent_again() {
    let busy = |status| response(status, "application/problem+json", "{}");
    let mock = MockTransport::new()
        .respond(busy(503))
        .fail(TransportError::new(TransportErrorKind::Connect, "refused"))
        .json(StatusCode::OK, PROGRESS);
    assert!(run(call(&client(&mock)).send()).is_ok());
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
        run(call(&client(&mock)).send())
            .unwrap_err()
            .status()
            .unwrap(),
        503
    );
    assert_eq!(mock.requests().len(), 3);
    for status in [400, 404, 500, 501] {
        let mock = MockTransport::new().respond(busy(status));
        assert_eq!(
            run(call(&client(&mock)).send())
                .unwrap_err()
                .status()
                .unwrap(),
            status
        );
    }
    let mock = MockTransport::new().respond(busy(503));
    let never = call(&client(&mock)).retry(RetryPolicy::never());
    assert_eq!(run(never.send()).unwrap_err().status().unwrap(), 503);
}

#[test]
fn the_client_waits_for_retry_after() {
    let asked = |value: &str| {
        let mut response = response(429, "application/problem+json", "{}");
        let headers = response.headers_mut();
        headers.insert("date", "Sun, 06 Nov 1994 08:49:37 GMT".parse().unwrap());
        headers.insert("retry-after", value.parse().unwrap());
        let mock = MockTransport::new()
            .respond(response)
            .json(StatusCode::OK, PROGRESS);
        let outcome = run(call(&client(&mock)).send());
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
fn a_problem_can_forbid_or_delay_a_retry() {
    let run = |status, body: &str| {
        let first = response(status, "application/problem+json", body);
        let mock = MockTransport::new()
            .respond(first)
            .json(StatusCode::OK, PROGRESS);
        let call = call(&client(&mock)).retry(RetryPolicy::default().obey_problems());
        (run(call.send()).is_ok(), mock.sleeps())
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
fn timeout_and_deadline_end_a_call() {
    let mock = MockTransport::new().hang();
    let limited = call(&client(&mock))
        .timeout(Duration::from_secs(2))
        .retry(RetryPolicy::never());
    let error = run(limited.send()).unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.to_string(), "timed out: an attempt may take 2s");
    // A try that took too long is tried again.
    let mock = MockTransport::new().hang().json(StatusCode::OK, PROGRESS);
    assert!(run(call(&client(&mock)).send()).is_ok());
    // There is no other try that would not be done before the whole time is up.
    let mock = MockTransport::new().respond(response(503, "application/json", "{}"));
    let limited = call(&client(&mock)).deadline(Duration::from_millis(1));
    assert_eq!(run(limited.send()).unwrap_err().status().unwrap(), 503);
}
