//! Reads responses and webhooks whose bodies are forms, and queries (WHATWG URL, section 5.1).

use super::response::{Failure, RawResponse};
use super::unexpected::BodyFault;
use crate::runtime::http::media;
use crate::runtime::http::percent::decode;
use crate::runtime::json::{FromNode, Json, read_lenient};
use http::header::CONTENT_TYPE;
use serde_json::Value;

/// How the values of a field of a form are read as JSON. Those of any other field are strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormValue {
    /// A number or a boolean.
    Plain,
    /// A list of strings, one in each pair.
    Texts,
    /// A list of numbers or booleans, one in each pair.
    Plains,
}

impl RawResponse {
    /// Reads a success whose body is a form. `fields` are those that are more than text.
    ///
    /// # Errors
    /// The body is not UTF-8, or does not match the type.
    pub fn form<T: FromNode, E>(&self, fields: &[(&str, FormValue)]) -> Result<T, Failure<E>> {
        if self.is_json() {
            return self.ok();
        }
        let read = self.read_form(fields, |json| self.read(json));
        read.map_err(|fault| Failure::UnexpectedBody {
            fault,
            is_error: false,
        })
    }

    /// Reads a documented error whose body is a form. It is read leniently: an optional member that does not match its type
    /// is omitted.
    ///
    /// # Errors
    /// Always: either the error, or a body that does not match even so.
    pub fn error_form<B: FromNode, E, T>(
        &self,
        fields: &[(&str, FormValue)],
        error: impl FnOnce(B) -> E,
    ) -> Result<T, Failure<E>> {
        if self.is_json() {
            return self.error(error);
        }
        let lenient = |json: &Json<'_>| read_lenient(json.root()).map_err(BodyFault::Mismatch);
        Err(match self.read_form(fields, lenient) {
            Ok((body, notes)) => Failure::Api {
                body: error(body),
                notes,
            },
            Err(fault) => Failure::UnexpectedBody {
                fault,
                is_error: true,
            },
        })
    }

    /// Returns whether the body says that it is JSON, as many servers answer whatever they document.
    fn is_json(&self) -> bool {
        self.header(CONTENT_TYPE.as_str())
            .is_some_and(media::is_json)
    }

    fn read_form<T>(
        &self,
        fields: &[(&str, FormValue)],
        read: impl FnOnce(&Json<'_>) -> Result<T, BodyFault>,
    ) -> Result<T, BodyFault> {
        let text = to_json(&self.utf8()?, fields);
        read(&Json::parse(text.as_bytes())?)
    }
}

/// Returns a form as a JSON object. Of several pairs for a field that is no list, the last one counts.
pub(super) fn to_json(form: &str, fields: &[(&str, FormValue)]) -> String {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for pair in form.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (text(name), text(value));
        match found.iter_mut().find(|(known, _)| *known == name) {
            Some((_, values)) => values.push(value),
            None => found.push((name, vec![value])),
        }
    }
    let members = found.iter().map(|(name, values)| {
        let mut fields = fields.iter();
        let form = fields
            .find(|(known, _)| known == name)
            .map(|(_, form)| *form);
        let mut values = values.iter().map(|value| scalar(value, form));
        let value = match form {
            Some(FormValue::Texts | FormValue::Plains) => {
                format!("[{}]", values.collect::<Vec<_>>().join(","))
            }
            Some(FormValue::Plain) | None => values.next_back().unwrap_or_default(),
        };
        format!("{}:{value}", Value::from(name.as_str()))
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// Returns a name or a value as it was before it was encoded.
fn text(encoded: &str) -> String {
    decode(&encoded.replace('+', " "))
}

/// Returns a value as JSON: as it is if it is to be a number or a boolean and is, else as a string.
fn scalar(value: &str, form: Option<FormValue>) -> String {
    let is_plain = matches!(form, Some(FormValue::Plain | FormValue::Plains));
    if is_plain && Json::parse(value.as_bytes()).is_ok() {
        value.to_owned()
    } else {
        Value::from(value).to_string()
    }
}
