//! Connections that break, end early or are slow.

use super::unexpected_body;
use allof_tests::server::{Answer, Server};
use allof_tests::wire::{PROBLEM, PROGRESS, answered, call, client, failed, run};
use ampersand_client::Error;
use ampersand_client::runtime::{BodyFault, TransportErrorKind};
use std::error::Error as _;
use std::time::{Duration, Instant};

#[test]
fn a_chunked_body_is_put_together() {
    let (one, two) = PROGRESS.split_at(50);
    let text = format!(
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{one}\r\n{:x};x=y\r\n{two}\r\n0\r\n\r\n",
        one.len(),
        two.len()
    );
    let server = Server::start([Answer::raw(text)]);
    let response = run(call(&client(&server)).response()).unwrap();
    assert_eq!(response.raw_body, PROGRESS);
}

#[test]
fn a_body_without_a_length_ends_with_the_connection() {
    let text = format!("HTTP/1.0 200 OK\r\n\r\n{PROGRESS}");
    let value = answered(Answer::raw(text)).unwrap();
    assert_eq!(value.records_processed, 1250);
}

#[test]
fn a_body_that_ends_early_is_an_error_with_the_received_part() {
    let head = |rest: &str| format!("HTTP/1.1 404 Not Found\r\nx-request-id: req-7\r\n{rest}");
    for (answer, came) in [
        (
            head("content-length: 1000\r\n\r\n{\"title\":"),
            "{\"title\":",
        ),
        (head("content-length: 1000\r\n\r\n"), ""),
        // The part that came is whole JSON.
        (
            head("content-length: 1000\r\n\r\n{\"title\":\"a\"}"),
            "{\"title\":\"a\"}",
        ),
        (
            head("transfer-encoding: chunked\r\n\r\n9\r\n{\"title\":\r\n"),
            "{\"title\":",
        ),
    ] {
        let error = failed(Answer::raw(answer));
        assert_eq!(error.status().unwrap(), 404);
        assert_eq!(error.request_id(), Some("req-7"));
        assert_eq!(error.raw_body().unwrap(), came);
        assert!(error.to_string().contains("it was cut off"), "{error}");
        let body = unexpected_body(error);
        assert!(body.is_error);
        assert!(matches!(body.fault, BodyFault::Cut(_)));
    }
}

#[test]
fn a_success_that_ends_early_is_an_error_even_if_it_is_valid_json() {
    let whole = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{PROGRESS}",
        PROGRESS.len() + 3
    );
    let error = failed(Answer::raw(whole));
    assert_eq!(error.raw_body().unwrap(), PROGRESS);
    assert!(matches!(unexpected_body(error).fault, BodyFault::Cut(_)));
}

#[test]
fn a_connection_that_breaks_before_a_response_is_a_transport_error() {
    for answer in [
        Answer::nothing(),
        Answer::raw("HTTP/1.1 200 OK\r\ncontent-le"),
        Answer::raw("SSH-2.0-OpenSSH_9.6\r\n"),
        Answer::raw("HTTP/1.1 20 OK\r\n\r\n"),
    ] {
        let error = failed(answer);
        assert!(error.status().is_none() && error.source().is_some());
        let Error::Transport(error) = error else {
            panic!("{error:?}")
        };
        assert_eq!(error.kind(), TransportErrorKind::Send);
    }
}

#[test]
fn a_refused_connection_is_distinguished_from_a_broken_one() {
    let server = Server::start([]);
    // The server has nothing to answer and stops listening.
    std::thread::sleep(Duration::from_millis(100));
    let error = run(call(&client(&server)).send()).unwrap_err();
    assert!(!error.to_string().contains("the-key"), "{error}");
    let Error::Transport(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(error.kind(), TransportErrorKind::Connect);
}

#[test]
fn a_slow_server_is_a_timeout() {
    let slow = || Answer::of(200, "application/json", PROGRESS).after(Duration::from_secs(3));
    let limit = Duration::from_millis(100);
    let server = Server::start([slow()]);
    let start = Instant::now();
    let error = run(async { call(&client(&server)).timeout(limit).await }).unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(2));
    assert!(error.is_timeout());
    assert_eq!(error.to_string(), "timed out: an attempt may take 100ms");
    let server = Server::start([slow()]);
    let error = run(async { call(&client(&server)).deadline(limit).await }).unwrap_err();
    assert_eq!(error.to_string(), "timed out: the call may take 100ms");
    let server = Server::start([slow()]);
    let error = call(&client(&server)).timeout(limit).send_blocking();
    assert!(error.unwrap_err().is_timeout());
}

#[test]
fn blocking_calls_return_the_same_errors() {
    for answer in [
        Answer::of(404, PROBLEM, r#"{"title":"No","time":"x"}"#),
        Answer::of(404, "text/html", "<html>"),
        Answer::of(202, "text/plain", "later"),
        Answer::raw("HTTP/1.1 404 Not Found\r\ncontent-length: 1000\r\n\r\n{"),
        Answer::nothing(),
    ] {
        let server = Server::start([answer.clone(), answer]);
        let client = client(&server);
        let blocking = call(&client).send_blocking().unwrap_err();
        let plain = run(call(&client).send()).unwrap_err();
        assert_eq!(blocking.to_string(), plain.to_string());
        assert_eq!(blocking.raw_body(), plain.raw_body());
        assert_eq!(blocking.headers(), plain.headers());
    }
}
