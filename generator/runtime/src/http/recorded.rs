//! The file of recorded exchanges.

use super::redact::{REDACTED, Secrets};
use super::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::json::base64;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, request};
use serde_json::{Map, Value, json};
use std::{fs, io, path::Path};

/// The version of the format.
const VERSION: u64 = 1;

/// The kinds of errors, with their names in the file.
const KINDS: [(TransportErrorKind, &str); 6] = [
    (TransportErrorKind::Connect, "connect"),
    (TransportErrorKind::Timeout, "timeout"),
    (TransportErrorKind::Send, "send"),
    (TransportErrorKind::Body, "body"),
    (TransportErrorKind::TooLarge, "too-large"),
    (TransportErrorKind::Other, "other"),
];

/// Returns a request for the file, without secrets.
pub(super) fn request(head: &request::Parts, body: &Bytes, secrets: &Secrets) -> Value {
    json!({
        "method": head.method.as_str(),
        "url": secrets.url(&head.uri.to_string()),
        "headers": headers(&head.headers, secrets),
        "body": self::body(&secrets.body(body, &head.headers, Some(REDACTED))),
    })
}

/// Returns a response for the file, without secrets.
pub(super) fn response(
    status: StatusCode,
    head: &HeaderMap,
    body: &Bytes,
    secrets: &Secrets,
) -> Value {
    json!({
        "status": status.as_u16(),
        "headers": headers(head, secrets),
        "body": self::body(&secrets.body(body, head, None)),
    })
}

/// Returns an error for the file, without secrets.
pub(super) fn error(error: &TransportError, secrets: &Secrets) -> Value {
    let kind = KINDS.iter().find(|(kind, _)| *kind == error.kind());
    let source = std::error::Error::source(error).map(ToString::to_string);
    json!({
        "kind": kind.map_or("other", |(_, name)| name),
        "message": secrets.text(&source.unwrap_or_default(), ""),
    })
}

fn headers(headers: &HeaderMap, secrets: &Secrets) -> Value {
    let mut map = Map::new();
    for (name, value) in headers {
        let value = Value::from(secrets.header(name, value));
        match map.get_mut(name.as_str()) {
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
            None => drop(map.insert(name.to_string(), value)),
        }
    }
    Value::Object(map)
}

fn body(body: &[u8]) -> Value {
    match std::str::from_utf8(body) {
        Ok("") => Value::Null,
        Ok(text) => json!({ "text": text }),
        Err(_) => json!({ "base64": base64::encode(body) }),
    }
}

/// Writes the file.
pub(super) fn write(path: &Path, exchanges: &[Value]) -> io::Result<()> {
    let file = json!({ "version": VERSION, "exchanges": exchanges });
    let mut text = serde_json::to_string_pretty(&file).map_err(io::Error::from)?;
    text.push('\n');
    fs::write(path, text)
}

/// Reads the exchanges of a file.
pub(super) fn read(path: &Path) -> io::Result<Vec<Value>> {
    let text = fs::read(path)?;
    let file: Value = serde_json::from_slice(&text).map_err(io::Error::from)?;
    let wrong = |reason: &str| io::Error::new(io::ErrorKind::InvalidData, reason.to_owned());
    if file.get("version").and_then(Value::as_u64) != Some(VERSION) {
        return Err(wrong("it is no recording of this version"));
    }
    match file.get("exchanges") {
        Some(Value::Array(exchanges)) => Ok(exchanges.clone()),
        _ => Err(wrong("it has no `exchanges`")),
    }
}

/// Returns the recorded response or error of an exchange; `None` if the file was changed to something else.
pub(super) fn outcome(exchange: &Value) -> Option<Result<Response<Bytes>, TransportError>> {
    if let Some(error) = exchange.get("error") {
        let name = error.get("kind").and_then(Value::as_str)?;
        let kind = KINDS.iter().find(|(_, known)| *known == name);
        let kind = kind.map_or(TransportErrorKind::Other, |(kind, _)| *kind);
        let message = error.get("message").and_then(Value::as_str)?;
        return Some(Err(TransportError::new(kind, message)));
    }
    let recorded = exchange.get("response")?;
    let mut response = Response::new(bytes(recorded.get("body")?)?);
    let status = recorded.get("status").and_then(Value::as_u64)?;
    *response.status_mut() = StatusCode::from_u16(u16::try_from(status).ok()?).ok()?;
    for (name, values) in recorded.get("headers").and_then(Value::as_object)? {
        let values = match values {
            Value::Array(values) => values.as_slice(),
            value => std::slice::from_ref(value),
        };
        for value in values {
            let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
            let value = HeaderValue::from_str(value.as_str()?).ok()?;
            response.headers_mut().append(name, value);
        }
    }
    Some(Ok(response))
}

fn bytes(body: &Value) -> Option<Bytes> {
    if body.is_null() {
        return Some(Bytes::new());
    }
    match (body.get("text"), body.get("base64")) {
        (Some(text), _) => Some(Bytes::from(text.as_str()?.to_owned())),
        (None, Some(text)) => base64::decode(text.as_str()?).map(Bytes::from),
        (None, None) => None,
    }
}

/// Returns how a request differs from a recorded one: in its method, its URL or its body. Headers may differ.
pub(super) fn difference(recorded: &Value, sent: &Value) -> Option<String> {
    let line = |request: &Value| {
        let part = |name| {
            request
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        format!("{} {}", part("method"), part("url"))
    };
    if line(recorded) != line(sent) {
        return Some(format!(
            "it was `{}`, and the client sends `{}`",
            line(recorded),
            line(sent)
        ));
    }
    let body = |request: &Value| {
        let text = request.get("body").and_then(|body| body.get("text"));
        let json = text.and_then(Value::as_str).map(serde_json::from_str);
        match json {
            Some(Ok(json)) => json,
            _ => request.get("body").cloned().unwrap_or_default(),
        }
    };
    let (was, is) = (body(recorded), body(sent));
    (was != is).then(|| {
        let line = line(sent);
        format!("the body of `{line}` was `{was}`, and the client sends `{is}`")
    })
}
