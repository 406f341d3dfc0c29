//! Real bytes over loopback.
#![cfg(feature = "reqwest")]

use super::get_backfill_progress::GetBackfillProgressError;
use super::server::{Server, answer};
use super::{Client, PROGRESS, call};
use crate::runtime::{BodyFault, Error, RetryPolicy, TransportErrorKind};
use std::time::Duration;

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(future)
}

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(server.url())
        .api_key("the-key")
        .build()
        .unwrap()
}

fn serve(answer: String) -> Server {
    Server::start(vec![answer], Duration::ZERO)
}

fn check_request(request: &str) {
    let mut lines = request.split("\r\n");
    assert_eq!(
        lines.next().unwrap(),
        "GET /v1/projects/my-project/integrations/integration/installations/installation/objects/contact/backfill-progress HTTP/1.1"
    );
    let mut headers: Vec<_> = lines
        .filter(|line| !line.is_empty() && !line.starts_with("host: "))
        .collect();
    headers.sort_unstable();
    assert_eq!(
        headers,
        [
            "accept: application/json, application/problem+json",
            "user-agent: ampersand-client/1.0.0",
            "x-api-key: the-key",
        ]
    );
}

#[test]
fn a_success() {
    let server = serve(answer("200 OK", "application/json", PROGRESS));
    let progress = run(async { call(&client(&server)).await }).unwrap();
    assert_eq!(progress.records_processed, 1250);
    check_request(&server.request());
}

#[test]
fn an_error() {
    let server = serve(answer(
        "404 Not Found",
        "application/problem+json",
        r#"{"title":"No"}"#,
    ));
    let error = run(async { call(&client(&server)).await }).unwrap_err();
    assert!(matches!(
        error.api().unwrap().body,
        GetBackfillProgressError::NotFound(_)
    ));
    assert_eq!(
        error.headers().unwrap()["content-type"],
        "application/problem+json"
    );
}

#[test]
fn a_connection_that_ends_too_early_keeps_what_came() {
    let text =
        "HTTP/1.1 404 Not Found\r\ncontent-length: 1000\r\nx-request-id: r1\r\n\r\n{\"title\":";
    let server = serve(text.to_owned());
    let error = run(async { call(&client(&server)).await }).unwrap_err();
    assert_eq!(error.raw_body().unwrap(), "{\"title\":");
    assert_eq!(error.request_id(), Some("r1"));
    let Error::UnexpectedBody(body) = error else {
        panic!()
    };
    assert!(matches!(body.fault, BodyFault::Cut(_)), "{body}");
}

#[test]
fn a_connection_that_is_closed_or_refused_is_a_failure_of_the_transport() {
    let server = serve(String::new());
    let once = call(&client(&server)).retry(RetryPolicy::never());
    let error = run(once.send()).unwrap_err();
    let Error::Transport(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(error.kind(), TransportErrorKind::Send);
    let nobody = Client::builder()
        .base_url("http://127.0.0.1:1")
        .api_key("k")
        .build()
        .unwrap();
    let error = run(call(&nobody).retry(RetryPolicy::never()).send()).unwrap_err();
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
    let Error::Transport(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(error.kind(), TransportErrorKind::Connect);
}

#[test]
fn a_slow_server_is_given_up() {
    let slow = Server::start(
        vec![answer("200 OK", "application/json", PROGRESS)],
        Duration::from_secs(5),
    );
    let call = call(&client(&slow))
        .timeout(Duration::from_millis(50))
        .retry(RetryPolicy::never());
    assert!(run(async { call.await }).unwrap_err().is_timeout());
}

#[test]
fn a_redirect_is_not_followed() {
    let other = serve(answer("200 OK", "application/json", PROGRESS));
    let text = format!(
        "HTTP/1.1 302 Found\r\nlocation: {}\r\ncontent-length: 2\r\n\r\n{{}}",
        other.url()
    );
    let server = serve(text);
    let error = run(async { call(&client(&server)).await }).unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert!(!other.has_more());
}

#[cfg(feature = "blocking")]
mod blocking {
    use super::*;

    #[test]
    fn a_success() {
        let server = serve(answer("200 OK", "application/json", PROGRESS));
        assert_eq!(
            call(&client(&server))
                .send_blocking()
                .unwrap()
                .records_processed,
            1250
        );
        check_request(&server.request());
    }

    #[test]
    fn a_connection_that_ends_too_early_keeps_what_came() {
        let text = "HTTP/1.1 404 Not Found\r\ncontent-length: 1000\r\n\r\n{\"title\":";
        let error = call(&client(&serve(text.to_owned())))
            .send_blocking()
            .unwrap_err();
        assert_eq!(error.raw_body().unwrap(), "{\"title\":");
    }

    #[test]
    fn a_slow_server_is_given_up() {
        let slow = Server::start(
            vec![answer("200 OK", "application/json", PROGRESS)],
            Duration::from_secs(5),
        );
        let call = call(&client(&slow))
            .deadline(Duration::from_millis(50))
            .retry(RetryPolicy::never());
        assert!(call.send_blocking().unwrap_err().is_timeout());
    }

    #[test]
    fn a_transport_of_ones_own_is_used() {
        let mock =
            crate::runtime::MockTransport::new().json(crate::runtime::StatusCode::OK, PROGRESS);
        let response = call(&super::super::client(&mock))
            .response_blocking()
            .unwrap();
        assert_eq!(response.status, 200);
    }
}
