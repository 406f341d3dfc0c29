//! Responses over a real connection. Each error keeps the status, the headers and the raw body, and its message names the
//! problem.

mod bodies;
mod connection;
mod documented;

use allof_tests::server::Answer;
use allof_tests::wire::failed;
use ampersand_client::Error;
use ampersand_client::operations::GetBackfillProgressError as Documented;
use ampersand_client::runtime::{ApiError, UnexpectedBody, UnexpectedStatus};
use ampersand_client::types::ApiProblem;

/// Returns the error for a response, and asserts that it keeps the whole response.
#[track_caller]
fn error(status: u16, media_type: &str, body: impl AsRef<[u8]>) -> Error<Documented> {
    let body = body.as_ref();
    let error = failed(Answer::of(status, media_type, body));
    assert_eq!(error.status().map(|found| found.as_u16()), Some(status));
    assert_eq!(error.request_id(), Some("req-7"));
    assert_eq!(error.headers().unwrap()["content-type"], media_type);
    assert_eq!(error.raw_body().unwrap(), body);
    let shown = error.to_string();
    assert!(shown.len() < 1_000 && !shown.contains('\n'), "{shown}");
    assert!(shown.starts_with("the server answered "), "{shown}");
    assert!(shown.ends_with(" (request req-7)"), "{shown}");
    error
}

#[track_caller]
fn api(error: Error<Documented>) -> ApiError<Documented> {
    error.into_api().unwrap()
}

#[track_caller]
fn not_found(error: Error<Documented>) -> (ApiProblem, Vec<String>) {
    let api = api(error);
    let notes = api.notes.iter().map(ToString::to_string).collect();
    match api.body {
        Documented::NotFound(body) => (*body, notes),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn unexpected_body(error: Error<Documented>) -> UnexpectedBody {
    match error {
        Error::UnexpectedBody(error) => *error,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn unexpected_status(error: Error<Documented>) -> UnexpectedStatus {
    match error {
        Error::UnexpectedStatus(error) => *error,
        other => panic!("{other:?}"),
    }
}
