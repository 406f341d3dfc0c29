//! Successes that a lenient client reads although optional members do not match their types.

use allof_tests::server::{Answer, Server};
use allof_tests::wire::{PROGRESS, builder, built, call, run};
use ampersand_client::Error;
use serde_json::{Value, json};

/// Returns the documented example of a success, with one member replaced.
fn progress_with(member: &str, value: &Value) -> Value {
    let mut body: Value = serde_json::from_str(PROGRESS).unwrap();
    body[member] = value.clone();
    body
}

#[test]
fn an_optional_member_that_does_not_match_is_omitted_and_listed() {
    for (member, value, note) in [
        (
            "recordsEstimatedTotal",
            json!(9_300_000_000_000_000_000_u64),
            "/recordsEstimatedTotal: expected an integer, found 9300000000000000000",
        ),
        (
            "recordsEstimatedTotal",
            json!("5000"),
            "/recordsEstimatedTotal: expected an integer, found the string \"5000\"",
        ),
        (
            "updateTime",
            json!(1_739_441_100),
            "/updateTime: expected a date and time with an offset, found 1739441100",
        ),
        (
            "updateTime",
            json!("2024-05-01T10:00:00"),
            "/updateTime: expected a date and time with an offset (to read one without as UTC, set \
             `formats.date-time-offset` of allof), found the string \"2024-05-01T10:00:00\"",
        ),
    ] {
        let sent = progress_with(member, &value);
        let server = Server::start([Answer::of(200, "application/json", sent.to_string())]);
        let client = built(builder(&server).api_key("the-key").lenient());
        let response = run(call(&client).response()).unwrap();
        let notes: Vec<String> = response.notes.iter().map(ToString::to_string).collect();
        assert_eq!(notes, [note]);
        assert_eq!(response.value.extra[member], value);
        assert_eq!(serde_json::to_value(&response.value).unwrap(), sent);
    }
}

#[test]
fn a_required_member_that_does_not_match_is_an_error() {
    let sent = progress_with("recordsProcessed", &json!("1250"));
    let server = Server::start([Answer::of(200, "application/json", sent.to_string())]);
    let client = built(builder(&server).api_key("the-key").lenient());
    match run(call(&client).send()) {
        Err(Error::UnexpectedBody(body)) => {
            assert_eq!(body.mismatches().len(), 1);
            assert_eq!(body.mismatches()[0].pointer, "/recordsProcessed");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_body_that_matches_has_no_notes() {
    let server = Server::start([Answer::of(200, "application/json", PROGRESS)]);
    let client = built(builder(&server).api_key("the-key").lenient());
    let response = run(call(&client).response()).unwrap();
    assert!(response.notes.is_empty());
    assert_eq!(response.value.records_estimated_total, Some(5000));
}
