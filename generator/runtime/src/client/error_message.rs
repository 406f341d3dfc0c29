//! The message of a documented error: what the server says, whatever the type of the body is.

use super::problem::{ProblemDetails, title_and_detail};
use crate::runtime::json::{Json, shorten};
use bytes::Bytes;
use http::StatusCode;
use serde_json::{Map, Value};
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

/// The members that services put the name of an error in.
const CODES: [&str; 3] = ["error_code", "errorCode", "code"];

/// The depth up to which members are looked for.
const DEEPEST: usize = 6;

/// The number of errors of a list that are shown.
const MOST: usize = 3;

/// Returns what the server says, else what the specification says of the error, with the name that the server has for it; `None`
/// if that only repeats the status. The raw body is `None` if it may have secrets.
pub(super) fn message(
    status: StatusCode,
    problem: Option<&dyn ProblemDetails>,
    raw_body: Option<&Bytes>,
    documented: &dyn Display,
) -> Option<String> {
    let body = raw_body.and_then(|body| match Json::parse(body) {
        Ok(json) => Some(json.root().into_value()),
        Err(_) => plain_text(body),
    });
    if let Some(said) = said(status, problem, body.as_ref()) {
        return Some(said);
    }
    let documented = Some(documented.to_string()).filter(|text| !repeats(status, text));
    match (documented, body.as_ref().and_then(code)) {
        (Some(text), Some(code)) => Some(format!("{text} ({code})")),
        (text, code) => text.or(code),
    }
}

/// Returns a status with its name, if that is known.
pub(super) fn named(status: StatusCode) -> String {
    match status.canonical_reason() {
        Some(reason) => format!("{} {reason}", status.as_u16()),
        None => status.as_u16().to_string(),
    }
}

/// Returns the error that the body of a success has: some services answer 200 whatever happened.
pub(super) fn error_in_success(raw_body: &Bytes) -> Option<String> {
    let body = Json::parse(raw_body).ok()?.root().into_value();
    let text = ["error", "errors"]
        .iter()
        .find_map(|name| text_of(body.get(name)?, 1, &|_| true))?;
    Some(shorten(&text, 500))
}

fn said(
    status: StatusCode,
    problem: Option<&dyn ProblemDetails>,
    body: Option<&Value>,
) -> Option<String> {
    let is_telling = |text: &str| !repeats(status, text);
    let text = problem.and_then(|problem| title_and_detail(problem, is_telling));
    let text = text.or_else(|| text_of(body?, 0, &is_telling));
    Some(shorten(&text?, 500))
}

/// Returns the body as a string, if it is text that is no page.
fn plain_text(body: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(body).ok()?.trim();
    (!text.starts_with('<')).then(|| text.into())
}

/// Returns the name that the server has for the error.
fn code(body: &Value) -> Option<String> {
    let code = CODES.iter().find_map(|name| body.get(name)?.as_str());
    let code = code.filter(|code| !code.trim().is_empty())?;
    Some(shorten(code.trim(), 500))
}

/// Returns whether a text says no more than the status: its name, that of no kind of problem (RFC 9457, section 4.2.1), or that it is
/// an error.
fn repeats(status: StatusCode, text: &str) -> bool {
    let reason = status.canonical_reason().unwrap_or_default();
    let text = text.trim_end_matches('.');
    [reason, "about:blank", "error", "an error"]
        .iter()
        .any(|known| text.eq_ignore_ascii_case(known))
}

/// Returns the text of the first of the known members that has a telling one.
fn text_of(value: &Value, depth: usize, is_telling: &dyn Fn(&str) -> bool) -> Option<String> {
    match value {
        Value::String(text) => {
            Some(text.trim().to_owned()).filter(|text| !text.is_empty() && is_telling(text))
        }
        Value::Array(items) if depth < DEEPEST => {
            let texts = items
                .iter()
                .filter_map(|item| text_of(item, depth + 1, is_telling));
            let texts: Vec<String> = texts.take(MOST).collect();
            (!texts.is_empty()).then(|| texts.join("; "))
        }
        Value::Object(members) if depth < DEEPEST => {
            let text = TEXTS.iter().find_map(|name| {
                let mut found = (members.iter()).filter(|(key, _)| key.eq_ignore_ascii_case(name));
                found.find_map(|(_, value)| text_of(value, depth + 1, is_telling))
            });
            let text = text.or_else(|| of_fields(members, depth, is_telling))?;
            Some(match members.get("loc").and_then(path) {
                Some(path) => format!("{path}: {text}"),
                None => text,
            })
        }
        _ => None,
    }
}

/// Returns the errors of fields by their names, `{"name": ["is required"]}`, as Rails, Laravel and marshmallow write them below one
/// of the known members.
fn of_fields(
    members: &Map<String, Value>,
    depth: usize,
    is_telling: &dyn Fn(&str) -> bool,
) -> Option<String> {
    let lists = (members.iter()).filter(|(_, value)| depth > 0 && !value.is_string());
    let texts = lists.filter_map(|(name, value)| {
        let text = text_of(value, depth + 1, is_telling)?;
        Some(format!("{name}: {text}"))
    });
    let texts: Vec<String> = texts.take(MOST).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
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
