//! Bodies that do not match their schema or their media type.

use super::{api, error, not_found, unexpected_body};
use allof_tests::server::{Answer, Server};
use allof_tests::wire::{
    BAD_REQUEST, PROBLEM, PROGRESS, answered, builder, built, call, failed, run,
};
use ampersand_client::operations::GetBackfillProgressError as Documented;
use ampersand_client::runtime::BodyFault;
use serde_json::json;
use std::error::Error as _;

#[test]
fn the_variant_depends_on_the_status_whatever_the_media_type() {
    for media_type in [
        "application/json",
        "application/json; charset=utf-8",
        "Application/Problem+JSON",
        "text/plain",
    ] {
        let (body, _) = not_found(error(404, media_type, r#"{"title":"No"}"#));
        assert_eq!(body.title.as_deref(), Some("No"), "{media_type}");
    }
    for answer in [
        Answer::new(404, &[], r#"{"title":"No"}"#),
        Answer::new(404, &[("content-type", "")], r#"{"title":"No"}"#),
        Answer::new(404, &[("content-type", "\u{e9}/;;")], r#"{"title":"No"}"#),
    ] {
        let (body, _) = not_found(failed(answer));
        assert_eq!(body.title.as_deref(), Some("No"), "no media type");
    }
    let value = answered(Answer::new(200, &[], PROGRESS)).unwrap();
    assert_eq!(value.records_processed, 1250);
}

#[test]
fn a_404_of_html_says_that_it_is_html() {
    let html = "<html>\n<h1>404 Not Found</h1>\n</html>";
    let error = error(404, "text/html", html);
    assert_eq!(
        error.to_string(),
        "the server answered 404 Not Found, and the body does not fit: it is not JSON (expected value at line 1 \
         column 1) but text/html: `<html> <h1>404 Not Found</h1> </html>` (request req-7)"
    );
    assert!(error.source().is_some());
    let body = unexpected_body(error);
    assert!(body.is_error);
    assert!(matches!(body.fault, BodyFault::Syntax(_)));
}

#[test]
fn an_empty_body_is_reported_as_empty() {
    for status in [200, 400, 404, 500] {
        let error = error(status, PROBLEM, "");
        assert!(error.to_string().contains("it is empty"), "{error}");
        let body = unexpected_body(error);
        assert!(matches!(body.fault, BodyFault::Empty));
        assert_eq!(body.is_error, status != 200);
    }
}

#[test]
fn json_that_is_not_an_object_is_reported_as_what_it_is() {
    for (sent, found) in [
        ("null", "null"),
        ("[]", "an array of 0 items"),
        ("\"no\"", "the string \"no\""),
        ("404", "404"),
    ] {
        let error = error(404, PROBLEM, sent);
        let expected = format!("expected an object, found {found}");
        assert!(error.to_string().contains(&expected), "{error}");
        let body = unexpected_body(error);
        assert_eq!(body.mismatches().len(), 1);
        assert_eq!(body.mismatches()[0].pointer, "");
    }
}

#[test]
fn a_mismatch_of_an_optional_member_is_kept_in_extra_and_noted() {
    for (member, raw, note) in [
        (
            "status",
            json!("404"),
            "/status: expected an integer of 32 bits from 0, found the string \"404\"",
        ),
        (
            "status",
            json!(404.5),
            "/status: expected an integer of 32 bits from 0, found 404.5",
        ),
        (
            "status",
            json!(5_000_000_000_i64),
            "/status: expected an integer of 32 bits from 0, found 5000000000",
        ),
        ("time", json!("yesterday"), "/time: "),
        ("time", json!(1_700_000_000), "/time: "),
        ("retryAfter", json!("2024-13-01T00:00:00Z"), "/retryAfter: "),
        ("retryable", json!("yes"), "/retryable: "),
        ("title", json!({"en": "No"}), "/title: "),
        ("causes", json!("one"), "/causes: "),
        ("causes", json!(["one", 2]), "/causes/1: "),
        ("context", json!([1]), "/context: "),
    ] {
        let sent = json!({ "detail": "gone", member: raw });
        let (body, notes) = not_found(error(404, PROBLEM, sent.to_string()));
        assert_eq!(body.detail.as_deref(), Some("gone"));
        assert_eq!(body.extra[member], raw, "{member}");
        assert_eq!(notes.len(), 1, "{notes:?}");
        assert!(notes[0].starts_with(note), "{notes:?}");
        assert_eq!(serde_json::to_value(&body).unwrap(), sent, "{member}");
    }
}

#[test]
fn a_deep_mismatch_omits_only_its_own_member() {
    let sent = json!({"issues": [{"name": "a", "time": 7, "in": 3}, {"name": "b"}], "title": "No"});
    let api = api(error(400, PROBLEM, sent.to_string()));
    let pointers: Vec<&str> = api.notes.iter().map(|note| &*note.pointer).collect();
    assert_eq!(pointers, ["/issues/0/time", "/issues/0/in"]);
    let Documented::BadRequest(body) = api.body else {
        panic!("{:?}", api.body)
    };
    assert_eq!(serde_json::to_value(&body).unwrap(), sent);
    let issues = body.issues.unwrap();
    assert_eq!(issues[0].extra["time"], 7);
    assert_eq!(issues[1].name.as_deref(), Some("b"));
}

#[test]
fn a_null_that_is_not_allowed_is_read_as_none() {
    let (body, notes) = not_found(error(404, PROBLEM, r#"{"title":null,"time":null}"#));
    assert_eq!((body.title, body.time), (None, None));
    assert!(notes.is_empty());
}

#[test]
fn a_status_in_the_body_does_not_select_the_variant() {
    let (body, notes) = not_found(error(404, PROBLEM, r#"{"status":200}"#));
    assert_eq!(body.status, Some(200));
    assert!(notes.is_empty());
}

#[test]
fn a_success_reports_every_missing_or_wrong_member() {
    let sent =
        r#"{"installationId":7,"operationId":"o","recordsProcessed":"many","updateTime":"soon"}"#;
    let error = error(200, "application/json", sent);
    let shown = error.to_string();
    let body = unexpected_body(error);
    let pointers: Vec<&str> = body.mismatches().iter().map(|it| &*it.pointer).collect();
    assert_eq!(
        pointers,
        [
            "/installationId",
            "/objectName",
            "/recordsProcessed",
            "/updateTime"
        ]
    );
    assert!(!body.is_error);
    for part in [
        "/installationId: expected a string, found 7",
        "/objectName: expected this member, found nothing",
        "/recordsProcessed: expected an integer, found the string \"many\"",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_an_error() {
    for sent in [
        &b"\xff\xfe{}"[..],
        b"{\"title\":\"\xff\"}",
        b"\x1f\x8b\x08\x00",
    ] {
        let error = error(404, PROBLEM, sent);
        assert!(error.to_string().contains("it is not UTF-8"), "{error}");
        assert!(matches!(unexpected_body(error).fault, BodyFault::NotText));
    }
}

#[test]
fn json_that_is_cut_or_continued_is_a_syntax_error() {
    let cut = &BAD_REQUEST[..100];
    let more = format!("{BAD_REQUEST} <html>");
    let deep = "[".repeat(100_000);
    for sent in [cut, &more, "{", "{\"title\"", "{]", "NaN", &deep] {
        let body = unexpected_body(error(400, PROBLEM, sent));
        assert!(matches!(body.fault, BodyFault::Syntax(_)), "{body}");
    }
}

#[test]
fn a_large_body_is_kept_whole_and_its_message_is_short() {
    let long = "x".repeat(4_000_000);
    let text = format!(r#"{{"title":"{long}","status":"{long}"}}"#);
    let (body, notes) = not_found(error(404, PROBLEM, &text));
    assert_eq!(body.title.map(|title| title.len()), Some(4_000_000));
    assert!(notes[0].len() < 200, "{}", notes[0].len());
    let html = unexpected_body(error(500, "text/html", &long));
    assert_eq!(html.raw_body.len(), 4_000_000);
    let many = format!("[{}]", vec!["{}"; 100_000].join(","));
    let text = PROGRESS.replace("1250", &many);
    let body = unexpected_body(error(200, "application/json", text));
    assert_eq!(body.mismatches()[0].pointer, "/recordsProcessed");
}

#[test]
fn a_body_beyond_the_limit_is_an_error_with_the_received_part() {
    for blocking in [false, true] {
        let send = |limit| {
            let server = Server::start([Answer::of(200, "application/json", PROGRESS)]);
            let client = built(builder(&server).api_key("the-key").body_limit(limit));
            match blocking {
                false => run(call(&client).response()),
                true => call(&client).response_blocking(),
            }
        };
        assert_eq!(send(PROGRESS.len()).unwrap().raw_body, PROGRESS);
        let error = send(PROGRESS.len() - 1).unwrap_err();
        let shown = error.to_string();
        assert!(
            shown.contains("the body of the response is too large: it has more than"),
            "{shown}"
        );
        let body = unexpected_body(error);
        assert!(matches!(body.fault, BodyFault::Cut(_)), "{body}");
        assert_eq!(body.raw_body, PROGRESS[..PROGRESS.len() - 1]);
    }
}
