//! The message of a documented error: what the server says, whatever the type of the body is.

use super::problem::{ProblemDetails, title_and_detail};
use crate::runtime::json::{Json, shorten};
use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;
use std::fmt::Display;

/// The members that services put the text of an error in, the most telling ones first.
const TEXTS: [&str; 8] = [
    "message",
    "detail",
    "error_description",
    "msg",
    "error",
    "title",
    "errors",
    "reason",
];

/// The depth up to which members are looked for.
const DEEPEST: usize = 4;

/// The number of errors of a list that are shown.
const MOST: usize = 3;

/// Returns what the server says, else what the specification says of the error; `None` if that only repeats the status. The raw
/// body is `None` if it may have secrets.
pub(super) fn message(
    status: StatusCode,
    problem: Option<&dyn ProblemDetails>,
    raw_body: Option<&Bytes>,
    documented: &dyn Display,
) -> Option<String> {
    let said = said(status, problem, raw_body);
    let message = said.unwrap_or_else(|| documented.to_string());
    (!repeats(status, &message)).then_some(message)
}

/// Returns the error that the body of a success has: some services answer 200 whatever happened.
pub(super) fn error_in_success(raw_body: &Bytes) -> Option<String> {
    let body = Json::parse(raw_body).ok()?.root().into_value();
    let text = ["error", "errors"]
        .iter()
        .find_map(|name| text_of(body.get(name)?, 1))?;
    Some(shorten(&text, 500))
}

fn said(
    status: StatusCode,
    problem: Option<&dyn ProblemDetails>,
    raw_body: Option<&Bytes>,
) -> Option<String> {
    let text = problem.and_then(|problem| title_and_detail(problem, |text| !repeats(status, text)));
    let text = text.or_else(|| {
        let body = Json::parse(raw_body?).ok()?.root().into_value();
        text_of(&body, 0).filter(|text| !repeats(status, text))
    });
    Some(shorten(&text?, 500))
}

/// Returns whether a text is the name of the status, or that of no kind of problem (RFC 9457, section 4.2.1).
fn repeats(status: StatusCode, text: &str) -> bool {
    let reason = status.canonical_reason().unwrap_or_default();
    text.trim_end_matches('.').eq_ignore_ascii_case(reason) || text == "about:blank"
}

/// Returns the text of the first of the known members that has any.
fn text_of(value: &Value, depth: usize) -> Option<String> {
    match value {
        Value::String(text) => (!text.trim().is_empty()).then(|| text.trim().to_owned()),
        Value::Array(items) if depth < DEEPEST => {
            let texts = items.iter().filter_map(|item| text_of(item, depth + 1));
            let texts: Vec<String> = texts.take(MOST).collect();
            (!texts.is_empty()).then(|| texts.join("; "))
        }
        Value::Object(members) if depth < DEEPEST => {
            let text = TEXTS.iter().find_map(|name| {
                let mut found = (members.iter()).filter(|(key, _)| key.eq_ignore_ascii_case(name));
                found.find_map(|(_, value)| text_of(value, depth + 1))
            })?;
            Some(match members.get("loc").and_then(path) {
                Some(path) => format!("{path}: {text}"),
                None => text,
            })
        }
        _ => None,
    }
}

/// Returns the path to the value that an error of Pydantic is about, such as `body.items.0`.
fn path(value: &Value) -> Option<String> {
    let steps = value.as_array()?.iter().map(|step| match step {
        Value::String(name) => Some(name.clone()),
        Value::Number(index) => Some(index.to_string()),
        _ => None,
    });
    Some(steps.collect::<Option<Vec<_>>>()?.join("."))
}
