//! Responses with a documented or undocumented status, and a body that matches.

use super::{api, error, not_found, unexpected_status};
use allof_tests::server::Answer;
use allof_tests::wire::{BAD_REQUEST, PROBLEM, PROGRESS, failed};
use ampersand_client::operations::GetBackfillProgressError as Documented;
use ampersand_client::types::InputValidationIssueIn;

#[test]
fn a_400_is_a_bad_request_with_its_issues() {
    let error = error(400, PROBLEM, BAD_REQUEST);
    assert_eq!(error.problem().unwrap().title(), Some("Bad Request"));
    assert_eq!(error.problem().unwrap().status(), Some(400));
    assert_eq!(
        error.to_string(),
        "the server answered 400 Bad Request: The input message is incorrect (request req-7)"
    );
    let api = api(error);
    assert!(api.notes.is_empty());
    let Documented::BadRequest(body) = api.body else {
        panic!("{:?}", api.body)
    };
    let issues = body.issues.unwrap();
    assert_eq!(issues[0].r#in, Some(InputValidationIssueIn::Path));
    assert_eq!(issues[0].value, Some("abc".into()));
    assert_eq!(issues[1].r#in, Some(InputValidationIssueIn::Body));
}

#[test]
fn a_404_is_a_not_found() {
    let (body, notes) = not_found(error(404, PROBLEM, r#"{"title":"No backfill"}"#));
    assert_eq!(body.title.as_deref(), Some("No backfill"));
    assert_eq!(body.type_or_default(), "about:blank");
    assert!(notes.is_empty());
}

#[test]
fn any_other_error_is_the_default_with_its_status() {
    for sent in [401, 418, 500, 503, 599] {
        let error = error(sent, PROBLEM, r#"{"title":"Busy","retryable":true}"#);
        assert_eq!(error.problem().unwrap().title(), Some("Busy"));
        match api(error).body {
            Documented::Default { status, body } => {
                assert_eq!(status.as_u16(), sent);
                assert_eq!(body.retryable, Some(true));
            }
            other => panic!("{sent}: {other:?}"),
        }
    }
}

#[test]
fn an_undocumented_success_is_an_error() {
    for sent in [201, 202, 204, 299] {
        let body = if sent == 204 { "" } else { PROGRESS };
        let answer = Answer::of(sent, "application/json", body);
        let error = unexpected_status(failed(answer));
        assert_eq!(error.status.as_u16(), sent);
        assert_eq!(error.raw_body, body);
        let shown = error.to_string();
        assert!(shown.contains("which is not documented"), "{shown}");
    }
}

#[test]
fn control_characters_are_escaped_in_messages() {
    let problem = r#"{"title": "\u001b[2JGone\r\n\u202eevil", "detail": "\u0007 caf\u00e9"}"#;
    let page = "\u{1b}]0;owned\u{7} not JSON";
    let member = r#"{"recordsProcessed": "\u001b[31m"}"#;
    for (status, media, body) in [
        (400, "application/problem+json", problem),
        (418, "application/problem+json", problem),
        (418, "text/plain", page),
        (200, "application/json", page),
        (200, "application/json", member),
    ] {
        let shown = failed(Answer::of(status, media, body)).to_string();
        assert!(
            !shown.contains(|c: char| c.is_control() || c == '\u{202e}'),
            "{status}: {shown:?}"
        );
        assert!(shown.contains("\\u{"), "{status}: {shown}");
    }
    let shown = failed(Answer::of(400, "application/problem+json", problem)).to_string();
    assert!(
        shown.contains(r"\u{1b}[2JGone\r\n\u{202e}evil: \u{7} café"),
        "{shown}"
    );
}

#[test]
fn the_message_of_a_redirect_has_its_target() {
    let answer = Answer::new(302, &[("location", "https://example.com/x")], "");
    let error = failed(answer);
    assert_eq!(
        error.headers().unwrap()["location"],
        "https://example.com/x"
    );
    let shown = error.to_string();
    assert!(
        shown.contains("302 Found") && shown.contains("https://example.com/x"),
        "{shown}"
    );
}
