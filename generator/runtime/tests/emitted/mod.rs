//! A client as the generator is to write it, for the Ampersand page: proof that the contract compiles, and the ground
//! for tests of whole calls.
#![allow(
    unreachable_pub,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod client;
mod decisions;
mod get_backfill_progress;
mod lies;
mod losslessness;
mod models;
mod server;
mod wire;

use crate::runtime::{BoxFuture, MockTransport, StatusCode};
use bytes::Bytes;
use get_backfill_progress::GetBackfillProgress;
use models::BackfillProgress;
use std::task::{Context, Poll, Waker};

use crate::runtime::{Call, Client, Error};

/// The page's example of a success.
const PROGRESS: &str = r#"{"installationId":"66438162-5299-4669-a41d-85c5a3b1a83e","objectName":"contact","operationId":"3efc0f0f-4bb9-498f-996c-9893d98ca4b5","recordsProcessed":1250,"recordsEstimatedTotal":5000,"createTime":"2025-02-13T10:00:00Z","updateTime":"2025-02-13T10:05:00Z"}"#;

/// The page's example of a bad request.
const BAD_REQUEST: &str = include_str!("bad_request.json");

/// A client that is answered by this.
fn client(mock: &MockTransport) -> Client {
    Client::builder()
        .api_key("the-key")
        .transport(mock.clone())
        .build()
        .unwrap()
}

/// The call of the page.
fn call(client: &Client) -> Call<GetBackfillProgress> {
    client.get_backfill_progress("my-project", "integration", "installation", "contact")
}

/// A response of this status, media type and body.
fn response(status: u16, media_type: &str, body: &str) -> http::Response<Bytes> {
    http::Response::builder()
        .status(status)
        .header("content-type", media_type)
        .header("x-request-id", "req-7")
        .body(Bytes::from(body.to_owned()))
        .unwrap()
}

/// What comes of a call that is answered by this.
fn answered(
    status: u16,
    media_type: &str,
    body: &str,
) -> Result<BackfillProgress, Error<get_backfill_progress::GetBackfillProgressError>> {
    let mock = MockTransport::new().respond(response(status, media_type, body));
    now(call(&client(&mock)).send())
}

/// The value of a future that waits for nothing.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..100 {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
    panic!("the future waits");
}

/// A future that can be spawned.
fn spawnable<T>(future: impl Future<Output = T> + Send + 'static) -> BoxFuture<T> {
    Box::pin(future)
}

#[test]
fn a_call_gives_its_value() {
    let mock = MockTransport::new().json(StatusCode::OK, PROGRESS);
    let progress = now(call(&client(&mock)).send()).unwrap();
    assert_eq!(progress.records_processed, 1250);
    assert_eq!(
        progress.create_time,
        Some("2025-02-13T10:00:00Z".parse().unwrap())
    );
    assert!(progress.extra.is_empty());
    let requests = mock.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(
        requests[0].uri().to_string(),
        "https://api.withampersand.com/v1/projects/my-project/integrations/integration/\
         installations/installation/objects/contact/backfill-progress"
    );
    assert_eq!(requests[0].headers()["x-api-key"], "the-key");
    assert_eq!(
        requests[0].headers()["accept"],
        "application/json, application/problem+json"
    );
    assert!(!requests[0].headers().contains_key("authorization"));
}

#[test]
fn a_future_can_be_spawned_and_awaited() {
    let mock = MockTransport::new()
        .json(StatusCode::OK, PROGRESS)
        .json(StatusCode::OK, PROGRESS);
    let call = call(&client(&mock));
    let clone = call.clone();
    assert!(now(spawnable(call.send())).is_ok());
    assert!(now(spawnable(async { clone.await })).is_ok());
}

#[test]
fn a_response_has_all_its_parts() {
    let mock = MockTransport::new().respond(response(200, "application/json", PROGRESS));
    let response = now(call(&client(&mock)).response()).unwrap();
    assert_eq!(response.status, StatusCode::OK);
    assert_eq!(response.request_id(), Some("req-7"));
    assert_eq!(response.raw_body, PROGRESS);
    assert_eq!(response.value.object_name, "contact");
}

#[test]
fn a_request_can_be_had_without_sending_it() {
    let mock = MockTransport::new();
    let request = call(&client(&mock))
        .header("x-trace", "7")
        .request()
        .unwrap();
    assert_eq!(request.method(), http::Method::GET);
    assert_eq!(request.headers()["x-trace"], "7");
    assert!(request.headers()["x-api-key"].is_sensitive());
    assert!(mock.requests().is_empty());
}
