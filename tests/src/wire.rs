//! The one call of `ampersand-client`, to a server of the test's own.

use crate::server::{Answer, Server};
use ampersand_client::operations::{GetBackfillProgress, GetBackfillProgressError};
use ampersand_client::runtime::RetryPolicy;
use ampersand_client::types::BackfillProgress;
use ampersand_client::{Call, Client, ClientBuilder, Error};

/// What the specification shows as the answer 200.
pub const PROGRESS: &str = r#"{
  "installationId": "66438162-5299-4669-a41d-85c5a3b1a83e",
  "objectName": "contact",
  "operationId": "3efc0f0f-4bb9-498f-996c-9893d98ca4b5",
  "recordsProcessed": 1250,
  "recordsEstimatedTotal": 5000,
  "createTime": "2025-02-13T10:00:00Z",
  "updateTime": "2025-02-13T10:05:00Z"
}"#;

/// What the specification shows as the answer 400.
pub const BAD_REQUEST: &str = r#"{
  "type": "about:blank",
  "title": "Bad Request",
  "status": 400,
  "detail": "The input message is incorrect",
  "instance": "123456-1234-1235-4567489798",
  "issues": [
    {
      "type": "about:blank",
      "detail": "exampleNumericProperty should be numeric",
      "in": "path",
      "name": "exampleNumericProperty",
      "value": "abc"
    },
    {
      "type": "about:blank",
      "title": "Input isn't valid with respect to schema",
      "detail": "examplePropertyWithPattern a2345678901 doesn't match pattern '^\\d{11}$'",
      "in": "body",
      "name": "items[0].examplePropertyWithPattern",
      "value": "a2345678901"
    }
  ]
}"#;

/// The media type of a problem (RFC 9457).
pub const PROBLEM: &str = "application/problem+json";

/// What a call gives.
pub type Outcome<T = BackfillProgress> = Result<T, Error<GetBackfillProgressError>>;

/// Runs a future on this thread.
///
/// # Panics
///
/// If there is no runtime.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime.block_on(future),
        Err(error) => panic!("no runtime: {error}"),
    }
}

/// A builder of clients of this server that send everything once.
pub fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .base_url(format!("{}/v1", server.origin()))
        .retry(RetryPolicy::never())
}

/// A client of this server with the key `the-key`.
///
/// # Panics
///
/// If it cannot be built.
#[must_use]
pub fn client(server: &Server) -> Client {
    built(builder(server).api_key("the-key"))
}

/// The client.
///
/// # Panics
///
/// If it cannot be built.
#[must_use]
pub fn built(builder: ClientBuilder) -> Client {
    match builder.build() {
        Ok(client) => client,
        Err(error) => panic!("no client: {error}"),
    }
}

/// A call with harmless arguments.
pub fn call(client: &Client) -> Call<GetBackfillProgress> {
    client.get_backfill_progress("my-project", "integration", "installation", "contact")
}

/// What a call gives that is answered so.
pub fn answered(answer: Answer) -> Outcome {
    let server = Server::start([answer]);
    run(async { call(&client(&server)).await })
}

/// The error of a call that is answered so.
///
/// # Panics
///
/// If it succeeds.
pub fn failed(answer: Answer) -> Error<GetBackfillProgressError> {
    match answered(answer) {
        Ok(value) => panic!("the call succeeded: {value:?}"),
        Err(error) => error,
    }
}
