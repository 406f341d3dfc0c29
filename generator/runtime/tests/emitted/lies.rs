//! Bodies that are not what the specification promises: status, headers and raw body survive each of them.

use super::get_backfill_progress::GetBackfillProgressError;
use super::models::InputValidationIssueIn;
use super::{BAD_REQUEST, PROGRESS, answered};
use crate::runtime::{BodyFault, Error, ErrorBody, UnexpectedBody};
use std::error::Error as _;

type Outcome = Error<GetBackfillProgressError>;

fn error(status: u16, media_type: &str, body: &str) -> Outcome {
    let error = answered(status, media_type, body).unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), status);
    assert_eq!(error.request_id(), Some("req-7"));
    assert_eq!(error.headers().unwrap()["content-type"], media_type);
    assert_eq!(error.raw_body().unwrap(), body);
    error
}

fn unexpected(error: Outcome) -> UnexpectedBody {
    match error {
        Error::UnexpectedBody(body) => *body,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_bad_request_is_read_whole() {
    let error = error(400, "application/problem+json", BAD_REQUEST);
    let problem = error.problem().unwrap();
    assert_eq!(problem.title(), Some("Bad Request"));
    assert_eq!(problem.problem_type_or_default(), "about:blank");
    assert_eq!(
        error.to_string(),
        "the server answered 400 Bad Request: Bad Request: The input message is incorrect (request req-7)"
    );
    assert!(error.source().is_none());
    let Ok(api) = error.into_api() else { panic!() };
    assert!(api.notes.is_empty());
    let GetBackfillProgressError::BadRequest(body) = api.body else {
        panic!()
    };
    let issues = body.issues.unwrap();
    assert_eq!(issues.len(), 2);
    assert_eq!(issues[0].r#in, Some(InputValidationIssueIn::Path));
    assert_eq!(issues[0].value, Some("abc".into()));
}

#[test]
fn a_problem_as_plain_json_is_a_problem() {
    let error = error(404, "application/json", r#"{"title":"Nothing here"}"#);
    assert!(matches!(
        error.api().unwrap().body,
        GetBackfillProgressError::NotFound(_)
    ));
    assert_eq!(error.problem().unwrap().title(), Some("Nothing here"));
}

#[test]
fn html_is_an_unexpected_body() {
    let error = error(404, "text/html", "<html><h1>404 Not Found</h1></html>");
    assert_eq!(
        error.to_string(),
        "the server answered 404 Not Found, and the body does not fit: it is not JSON (expected value at line 1 \
         column 1) but text/html: `<html><h1>404 Not Found</h1></html>` (request req-7)"
    );
    assert!(error.source().is_some());
    let body = unexpected(error);
    assert!(body.is_error);
    assert!(matches!(body.fault, BodyFault::Syntax(_)));
}

#[test]
fn an_empty_body_is_named_so() {
    let error = error(404, "application/problem+json", "");
    assert!(error.to_string().contains("it is empty"), "{error}");
    assert!(matches!(unexpected(error).fault, BodyFault::Empty));
    assert!(matches!(
        unexpected(super::lies::error(200, "application/json", "")).fault,
        BodyFault::Empty
    ));
}

#[test]
fn a_truncated_body_is_a_syntax_error() {
    let half = &BAD_REQUEST[..100];
    assert!(matches!(
        unexpected(error(400, "application/problem+json", half)).fault,
        BodyFault::Syntax(_)
    ));
}

#[test]
fn a_status_as_a_string_is_left_out_and_noted() {
    let text = r#"{"title":"No","status":"404","detail":"gone"}"#;
    let error = error(404, "application/problem+json", text);
    let api = error.api().unwrap();
    let GetBackfillProgressError::NotFound(body) = &api.body else {
        panic!()
    };
    assert_eq!(body.status, None);
    assert_eq!(body.detail.as_deref(), Some("gone"));
    assert_eq!(body.extra["status"], "404");
    assert_eq!(api.notes.len(), 1);
    assert_eq!(
        api.notes[0].to_string(),
        "/status: expected an integer of 32 bits, found the string \"404\""
    );
    // What was read is what is written.
    assert_eq!(
        serde_json::to_value(body).unwrap(),
        serde_json::from_str::<serde_json::Value>(text).unwrap()
    );
}

#[test]
fn a_bad_time_leaves_it_a_not_found() {
    let error = error(
        404,
        "application/problem+json",
        r#"{"title":"No","time":"yesterday"}"#,
    );
    let api = error.api().unwrap();
    let GetBackfillProgressError::NotFound(body) = &api.body else {
        panic!()
    };
    assert_eq!(body.time, None);
    assert_eq!(body.extra["time"], "yesterday");
    assert_eq!(api.notes[0].pointer, "/time");
}

#[test]
fn the_status_in_a_body_is_only_a_value() {
    let error = error(404, "application/problem+json", r#"{"status":200}"#);
    assert!(matches!(
        error.api().unwrap().body,
        GetBackfillProgressError::NotFound(_)
    ));
    assert_eq!(error.problem().unwrap().status(), Some(200));
}

#[test]
fn a_bad_member_deep_inside_costs_only_itself() {
    let text = r#"{"issues":[{"name":"a","time":7},{"name":"b"}],"causes":["x",3]}"#;
    let error = error(400, "application/problem+json", text);
    let api = error.api().unwrap();
    let pointers: Vec<_> = api.notes.iter().map(|note| note.pointer.as_str()).collect();
    assert_eq!(pointers, ["/causes/1", "/issues/0/time"]);
    let GetBackfillProgressError::BadRequest(body) = &api.body else {
        panic!()
    };
    assert_eq!(body.causes, None);
    assert_eq!(body.extra["causes"], serde_json::json!(["x", 3]));
    assert_eq!(body.issues.as_ref().unwrap()[0].extra["time"], 7);
}

#[test]
fn a_missing_required_member_is_named() {
    let text = PROGRESS
        .replace("\"objectName\":\"contact\",", "")
        .replace("1250", "\"many\"");
    let error = error(200, "application/json", &text);
    assert_eq!(
        error.to_string(),
        "the server answered 200 OK, and the body does not fit: /objectName: expected this member, found nothing; \
         /recordsProcessed: expected an integer, found the string \"many\" (request req-7)"
    );
    let body = unexpected(error);
    assert!(!body.is_error);
    assert_eq!(body.mismatches().len(), 2);
}

#[test]
fn a_success_is_read_strictly() {
    let text = PROGRESS.replace("2025-02-13T10:05:00Z", "soon");
    let body = unexpected(error(200, "application/json", &text));
    assert_eq!(body.mismatches()[0].pointer, "/updateTime");
}

#[test]
fn an_undocumented_success_is_an_unexpected_status() {
    let error = error(202, "application/json", "{}");
    assert!(matches!(error, Error::UnexpectedStatus(_)));
    assert!(
        error
            .to_string()
            .starts_with("the server answered 202 Accepted, which is not documented: `{}`")
    );
}

#[test]
fn the_default_takes_what_is_not_named() {
    let error = error(
        500,
        "application/problem+json",
        r#"{"title":"Busy","retryable":true}"#,
    );
    let GetBackfillProgressError::Default { status, body } = &error.api().unwrap().body else {
        panic!()
    };
    assert_eq!(status.as_u16(), 500);
    assert_eq!(body.retryable, Some(true));
    assert_eq!(
        error.api().unwrap().body.problem().unwrap().title(),
        Some("Busy")
    );
}

#[test]
fn bytes_that_are_no_text_are_no_panic() {
    let mut response = super::response(404, "application/problem+json", "");
    *response.body_mut() = bytes::Bytes::from_static(b"\xff\xfe\x00{}");
    let mock = crate::runtime::MockTransport::new().respond(response);
    let error = super::now(super::call(&super::client(&mock)).send()).unwrap_err();
    assert!(matches!(unexpected(error).fault, BodyFault::NotText));
}

#[test]
fn messages_stay_short() {
    let long = "x".repeat(100_000);
    for text in [
        long.clone(),
        format!("{{\"title\":\"{long}\",\"status\":\"{long}\"}}"),
    ] {
        let shown = error(404, "text/plain", &text).to_string();
        assert!(shown.len() < 1000, "{}", shown.len());
    }
}
