//! Answers over a real connection: what is documented, what lies, what breaks off, and what never comes.
//!
//! Each error keeps status, headers and raw body, and says what is wrong.

use allof_tests::server::{Answer, Server};
use allof_tests::wire::{
    BAD_REQUEST, PROBLEM, PROGRESS, answered, builder, built, call, client, failed, run,
};
use ampersand_client::Error;
use ampersand_client::operations::GetBackfillProgressError as Documented;
use ampersand_client::runtime::{
    ApiError, BodyFault, TransportErrorKind, UnexpectedBody, UnexpectedStatus,
};
use ampersand_client::types::{ApiProblem, InputValidationIssueIn};
use serde_json::json;
use std::error::Error as _;
use std::time::{Duration, Instant};

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

// As documented.

#[test]
fn a_400_is_a_bad_request_with_its_issues() {
    let error = error(400, PROBLEM, BAD_REQUEST);
    assert_eq!(error.problem().unwrap().title(), Some("Bad Request"));
    assert_eq!(error.problem().unwrap().status(), Some(400));
    assert_eq!(
        error.to_string(),
        "the server answered 400 Bad Request: Bad Request: The input message is incorrect (request req-7)"
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
fn a_success_that_is_not_documented_is_no_success() {
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
fn what_a_terminal_would_act_on_is_escaped() {
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
fn a_redirect_keeps_its_target() {
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

// Lies.

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
fn an_empty_body_is_said_to_be_empty() {
    for status in [200, 400, 404, 500] {
        let error = error(status, PROBLEM, "");
        assert!(error.to_string().contains("it is empty"), "{error}");
        let body = unexpected_body(error);
        assert!(matches!(body.fault, BodyFault::Empty));
        assert_eq!(body.is_error, status != 200);
    }
}

#[test]
fn json_that_is_no_object_is_named() {
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
fn an_optional_member_that_does_not_fit_stays_raw_and_is_listed() {
    for (member, raw, note) in [
        (
            "status",
            json!("404"),
            "/status: expected an integer of 32 bits, found the string \"404\"",
        ),
        (
            "status",
            json!(404.5),
            "/status: expected an integer of 32 bits, found 404.5",
        ),
        (
            "status",
            json!(5_000_000_000_i64),
            "/status: expected an integer of 32 bits, found 5000000000",
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
fn a_bad_member_deep_inside_costs_only_itself() {
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
fn a_null_that_is_not_allowed_is_no_value() {
    let (body, notes) = not_found(error(404, PROBLEM, r#"{"title":null,"time":null}"#));
    assert_eq!((body.title, body.time), (None, None));
    assert!(notes.is_empty());
}

#[test]
fn a_status_inside_the_body_is_only_a_value() {
    let (body, notes) = not_found(error(404, PROBLEM, r#"{"status":200}"#));
    assert_eq!(body.status, Some(200));
    assert!(notes.is_empty());
}

#[test]
fn a_success_names_every_member_that_is_missing_or_wrong() {
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
fn bytes_that_are_no_text_are_no_panic() {
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
fn json_that_is_cut_or_has_more_behind_it_is_a_syntax_error() {
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
fn a_body_that_is_larger_than_it_may_be_is_an_error_with_the_part_that_came() {
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

// The connection.

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
fn a_body_that_ends_too_early_keeps_what_came() {
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
fn the_start_of_a_success_is_never_a_value() {
    let whole = format!(
        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{PROGRESS}",
        PROGRESS.len() + 3
    );
    let error = failed(Answer::raw(whole));
    assert_eq!(error.raw_body().unwrap(), PROGRESS);
    assert!(matches!(unexpected_body(error).fault, BodyFault::Cut(_)));
}

#[test]
fn a_connection_that_breaks_before_an_answer_is_a_failure_of_the_transport() {
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
fn a_refused_connection_is_told_from_a_broken_one() {
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
fn a_slow_server_is_given_up_in_time() {
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
fn blocking_calls_fail_alike() {
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
