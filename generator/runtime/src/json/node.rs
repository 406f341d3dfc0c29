//! A JSON value that borrows what it can: the one tree that bodies are read from and written from, and that
//! queries, headers and forms walk.

use super::file::File;
use std::borrow::Cow;

/// A JSON object.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// A member of an object: its name and its value.
pub type Member<'a> = (Cow<'a, str>, Node<'a>);

/// A JSON value (RFC 8259) whose strings are borrowed from where they came from: the bytes of a body, or the value
/// that is written.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Node<'a> {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer that fits into 64 bits with a sign.
    Int(i64),
    /// An integer beyond [`i64::MAX`].
    UInt(u64),
    /// Any other number.
    Float(f64),
    /// A string.
    String(Cow<'a, str>),
    /// An array.
    Array(Vec<Node<'a>>),
    /// An object; of a name that is there twice, the last counts.
    Object(Vec<Member<'a>>),
    /// Raw bytes: a part of a multipart body. As JSON it is its text, or base64 where it is none.
    File(&'a File),
}

impl<'a> Node<'a> {
    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// How many values there are, this one and those inside of it.
    pub(super) fn count(&self) -> usize {
        match self {
            Self::Array(items) => items.iter().map(Node::count).fold(1, usize::saturating_add),
            Self::Object(members) => members
                .iter()
                .map(|(_, value)| value.count())
                .fold(1, usize::saturating_add),
            _ => 1,
        }
    }

    /// The same value without borrowed parts.
    #[must_use]
    pub fn into_value(self) -> serde_json::Value {
        use serde_json::Value;
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Int(value) => Value::from(value),
            Self::UInt(value) => Value::from(value),
            Self::Float(value) => Value::from(value),
            Self::String(text) => Value::String(text.into_owned()),
            Self::Array(items) => Value::Array(items.into_iter().map(Node::into_value).collect()),
            Self::Object(members) => Value::Object(into_object(members)),
            Self::File(file) => Value::String(file.text().into_owned()),
        }
    }

    /// The tree of a JSON value, borrowing its strings.
    #[must_use]
    pub fn borrowed(value: &'a serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::number(number),
            Value::String(text) => Self::String(Cow::Borrowed(text)),
            Value::Array(items) => Self::Array(items.iter().map(Node::borrowed).collect()),
            Value::Object(members) => Self::borrowed_object(members),
        }
    }

    /// The tree of a JSON object, borrowing its strings.
    #[must_use]
    pub fn borrowed_object(members: &'a JsonObject) -> Self {
        Self::Object(
            members
                .iter()
                .map(|(name, value)| (Cow::Borrowed(name.as_str()), Node::borrowed(value)))
                .collect(),
        )
    }

    /// The tree of a JSON value, taking its strings.
    #[must_use]
    pub fn owned(value: serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => Self::number(&number),
            Value::String(text) => Self::String(Cow::Owned(text)),
            Value::Array(items) => Self::Array(items.into_iter().map(Node::owned).collect()),
            Value::Object(members) => Self::Object(
                members
                    .into_iter()
                    .map(|(name, value)| (Cow::Owned(name), Node::owned(value)))
                    .collect(),
            ),
        }
    }

    /// The tree of a number.
    fn number(number: &serde_json::Number) -> Self {
        if let Some(value) = number.as_i64() {
            Self::Int(value)
        } else if let Some(value) = number.as_u64() {
            Self::UInt(value)
        } else {
            number.as_f64().map_or(Self::Null, Self::Float)
        }
    }
}

/// The members as a JSON object; of a name that is there twice, the last counts.
pub(super) fn into_object<'a>(members: impl IntoIterator<Item = Member<'a>>) -> JsonObject {
    // One by one: collecting would sort them first.
    let mut object = JsonObject::new();
    for (name, value) in members {
        object.insert(name.into_owned(), value.into_value());
    }
    object
}
