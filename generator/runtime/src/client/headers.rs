//! Response headers that the specification documents. They are read leniently: a header never makes a call fail.

use super::call::Response;
use super::error::ApiError;
use crate::runtime::json::{FromNode, Json, Mismatch, read_lenient};
use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue};
use std::borrow::Cow;

/// A request whose successes document headers, or an error type whose responses do.
pub trait DocumentsHeaders {
    /// The headers.
    type Headers: ResponseHeaders;
}

/// Response headers that the specification documents.
pub trait ResponseHeaders: FromNode + Default + 'static {
    /// The headers.
    const FIELDS: &'static [HeaderField];

    /// Reads the headers of a response. A header that is missing or that does not match its type is `None`.
    #[must_use]
    fn read(headers: &HeaderMap) -> Self {
        read(headers).0
    }
}

/// A documented response header.
#[derive(Debug, Clone, Copy)]
pub struct HeaderField {
    /// Its name.
    pub name: &'static str,
    /// The form of its value.
    pub form: HeaderForm,
    /// Whether the specification requires it.
    pub required: bool,
    /// Whether its value may be a secret.
    pub secret: bool,
}

/// The form of the value of a header.
#[derive(Debug, Clone, Copy)]
pub enum HeaderForm {
    /// A string.
    Text,
    /// A number or a boolean.
    Plain,
    /// Strings that commas separate.
    Texts,
    /// Numbers or booleans that commas separate.
    Plains,
    /// The members of an object: `R,100,G,200`.
    Pairs {
        /// Whether they are written as `R=100,G=200`.
        explode: bool,
        /// The members that are numbers or booleans.
        plain: &'static [&'static str],
        /// Whether all other members are.
        others: bool,
    },
    /// JSON text.
    Json,
}

impl HeaderField {
    /// Creates a header that is neither required nor secret.
    #[must_use]
    pub const fn new(name: &'static str, form: HeaderForm) -> Self {
        Self {
            name,
            form,
            required: false,
            secret: false,
        }
    }

    /// Marks the header as required.
    #[must_use]
    pub const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// Marks the header as a secret.
    #[must_use]
    pub const fn secret(self) -> Self {
        Self {
            secret: true,
            ..self
        }
    }
}

impl<T, O: DocumentsHeaders> Response<T, O> {
    /// Returns the headers that the specification documents. A header that is missing or that does not match its type is
    /// `None`; [`header_notes`](Self::header_notes) tells which, and why.
    #[must_use]
    pub fn documented(&self) -> O::Headers {
        O::Headers::read(&self.headers)
    }

    /// Returns the headers that do not match their type, and those that the specification requires and that are missing.
    #[must_use]
    pub fn header_notes(&self) -> Vec<Mismatch> {
        read::<O::Headers>(&self.headers).1
    }
}

impl<E: DocumentsHeaders> ApiError<E> {
    /// Returns the headers that the specification documents for errors. A header that is missing or that does not match
    /// its type is `None`; [`header_notes`](Self::header_notes) tells which, and why.
    #[must_use]
    pub fn documented(&self) -> E::Headers {
        E::Headers::read(&self.headers)
    }

    /// Returns the headers that do not match their type, and those that the specification requires and that are missing.
    #[must_use]
    pub fn header_notes(&self) -> Vec<Mismatch> {
        read::<E::Headers>(&self.headers).1
    }
}

fn read<H: ResponseHeaders>(headers: &HeaderMap) -> (H, Vec<Mismatch>) {
    let text = json(H::FIELDS, headers);
    let read = match Json::parse(text.as_bytes()) {
        Ok(json) => read_lenient(json.root()),
        Err(_) => Ok((H::default(), Vec::new())),
    };
    let (value, mut notes) = read.unwrap_or_else(|mismatches| (H::default(), mismatches));
    complete(H::FIELDS, headers, &mut notes);
    (value, notes)
}

/// Hides the values of secrets in mismatches, and adds those for required headers that are missing.
fn complete(fields: &[HeaderField], headers: &HeaderMap, notes: &mut Vec<Mismatch>) {
    for field in fields {
        let pointer = format!("/{}", field.name.replace('~', "~0").replace('/', "~1"));
        let is_secret = headers
            .get_all(field.name)
            .iter()
            .any(HeaderValue::is_sensitive);
        for note in notes.iter_mut().filter(|_| field.secret || is_secret) {
            let rest = note.pointer.strip_prefix(&pointer);
            if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) {
                note.hide();
            }
        }
        if field.required && !headers.contains_key(field.name) {
            notes.push(Mismatch {
                pointer,
                expected: "this header".into(),
                found: String::from("nothing"),
            });
        }
    }
}

/// Returns the headers as a JSON object, in which the types of their values are those that the forms say.
fn json(fields: &[HeaderField], headers: &HeaderMap) -> String {
    let mut out = String::from("{");
    for field in fields {
        let values: Vec<Cow<'_, str>> = headers
            .get_all(field.name)
            .iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .collect();
        if values.is_empty() {
            continue;
        }
        member(&mut out, field.name);
        // Each value is a cookie, which may have a comma in a date (RFC 6265, section 3).
        if field.name.eq_ignore_ascii_case(SET_COOKIE.as_str()) {
            let cookies = values.iter().map(|value| (value.as_ref(), false));
            list(&mut out, cookies);
            continue;
        }
        // Several lines are one list (RFC 9110, section 5.3).
        let value = values.join(", ");
        match field.form {
            HeaderForm::Text => scalar(&mut out, &value, false),
            HeaderForm::Plain | HeaderForm::Json => scalar(&mut out, &value, true),
            HeaderForm::Texts => list(&mut out, items(&value).map(|item| (item, false))),
            HeaderForm::Plains => list(&mut out, items(&value).map(|item| (item, true))),
            HeaderForm::Pairs {
                explode,
                plain,
                others,
            } => {
                out.push('{');
                let mut items = items(&value);
                while let Some(item) = items.next() {
                    let (name, value) = match item.split_once('=').filter(|_| explode) {
                        Some(pair) => pair,
                        None if explode => (item, ""),
                        None => (item, items.next().unwrap_or_default()),
                    };
                    member(&mut out, name);
                    scalar(&mut out, value, others || plain.contains(&name));
                }
                out.push('}');
            }
        }
    }
    out.push('}');
    out
}

/// Appends the name of a member.
fn member(out: &mut String, name: &str) {
    if !out.ends_with('{') {
        out.push(',');
    }
    scalar(out, name, false);
    out.push(':');
}

fn list<'a>(out: &mut String, items: impl Iterator<Item = (&'a str, bool)>) {
    out.push('[');
    for (index, (item, is_plain)) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        scalar(out, item, is_plain);
    }
    out.push(']');
}

/// Appends a text as it is if it is to be JSON and is, else as a string.
fn scalar(out: &mut String, text: &str, is_plain: bool) {
    if is_plain && Json::parse(text.as_bytes()).is_ok() {
        out.push_str(text);
    } else {
        out.push_str(&serde_json::Value::from(text).to_string());
    }
}

/// Returns the items of a list, without the space around them. A comma in a quoted string separates nothing.
fn items(value: &str) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    let items = value.split(move |character| {
        is_quoted ^= character == '"';
        character == ',' && !is_quoted
    });
    items.map(str::trim).filter(|item| !item.is_empty())
}
