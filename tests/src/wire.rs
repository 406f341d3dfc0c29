//! Makes the only call of `ampersand-client` to a server of the test.

use crate::server::{Answer, Server};
use ampersand_client::operations::{GetBackfillProgress, GetBackfillProgressError};
use ampersand_client::runtime::RetryPolicy;
use ampersand_client::types::BackfillProgress;
use ampersand_client::{Call, Client, ClientBuilder, Error};

/// The example of the response 200 in the specification.
pub const PROGRESS: &str = r#"{
  "installationId": "66438162-5299-4669-a41d-85c5a3b1a83e",
  "objectName": "contact",
  "operationId": "3efc0f0f-4bb9-498f-996c-9893d98ca4b5",
  "recordsProcessed": 1250,
  "recordsEstimatedTotal": 5000,
  "createTime": "2025-02-13T10:00:00Z",
  "updateTime": "2025-02-13T10:05:00Z"
}"#;

/// The example of the response 400 in the specification.
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

/// The result of a call.
pub type Outcome<T = BackfillProgress> = Result<T, Error<GetBackfillProgressError>>;

/// Runs a future on this thread.
///
/// # Panics
///
/// Panics if the runtime cannot be created.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime.block_on(future),
        Err(error) => panic!("no runtime: {error}"),
    }
}

/// Returns a builder of clients of this server that send every request once.
pub fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .base_url(format!("{}/v1", server.origin()))
        .retry(RetryPolicy::never())
}

/// Returns a client of this server with the key `the-key`.
///
/// # Panics
///
/// Panics if the client cannot be built.
#[must_use]
pub fn client(server: &Server) -> Client {
    built(builder(server).api_key("the-key"))
}

/// Returns the client of a builder.
///
/// # Panics
///
/// Panics if the client cannot be built.
#[must_use]
pub fn built(builder: ClientBuilder) -> Client {
    match builder.build() {
        Ok(client) => client,
        Err(error) => panic!("no client: {error}"),
    }
}

/// The arguments of [`call`].
pub const ARGUMENTS: [&str; 4] = ["my-project", "integration", "installation", "contact"];

/// Returns a call with arbitrary valid arguments.
pub fn call(client: &Client) -> Call<GetBackfillProgress> {
    let [project, integration, installation, object] = ARGUMENTS;
    client.get_backfill_progress(project, integration, installation, object)
}

/// Returns the result of a call with this response.
pub fn answered(answer: Answer) -> Outcome {
    let server = Server::start([answer]);
    run(async { call(&client(&server)).await })
}

/// Returns the error of a call with this response.
///
/// # Panics
///
/// Panics if the call succeeds.
pub fn failed(answer: Answer) -> Error<GetBackfillProgressError> {
    match answered(answer) {
        Ok(value) => panic!("the call succeeded: {value:?}"),
        Err(error) => error,
    }
}
