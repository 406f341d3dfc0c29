//! A JSON value that is written: as a body, and as a part of a path, a query, a header, a cookie or a form.

use super::exact::numbers_are_exact;
#[cfg(feature = "files")]
use super::file::File;
use std::borrow::Cow;

/// A JSON object.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// A member of an object: its name and its value.
pub type Member<'a> = (Cow<'a, str>, Tree<'a>);

/// A JSON value (RFC 8259) whose strings are borrowed from the value that is written.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Tree<'a> {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer that fits into `i64`.
    Int(i64),
    /// An integer beyond [`i64::MAX`].
    UInt(u64),
    /// Any other number.
    Float(f64),
    /// The text of a number, of which no digit is lost.
    Number(Cow<'a, str>),
    /// A string.
    String(Cow<'a, str>),
    /// An array.
    Array(Vec<Tree<'a>>),
    /// An object. If a name is repeated, the last member counts.
    Object(Vec<Member<'a>>),
    #[cfg(feature = "files")]
    /// Raw bytes: a part of a multipart body. In JSON they are a string: their text if they are UTF-8, else base64.
    File(&'a File),
}

impl<'a> Tree<'a> {
    #[cfg(feature = "unions")]
    /// Creates an object of one member.
    #[must_use]
    pub fn member(name: &'static str, value: Self) -> Self {
        Self::Object(vec![(Cow::Borrowed(name), value)])
    }

    /// Returns the text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns whether the value is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    #[cfg(feature = "uploads")]
    /// Returns whether it has a file that is a reader or a stream, whose bytes are not in memory.
    pub(crate) fn has_stream(&self) -> bool {
        match self {
            Self::File(file) => file.pieces.is_some(),
            Self::Array(items) => items.iter().any(Self::has_stream),
            Self::Object(members) => members.iter().any(|(_, value)| value.has_stream()),
            _ => false,
        }
    }

    /// Returns whether the value is an object.
    #[must_use]
    pub const fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// Converts into the member with this name; the last one if there are several.
    #[must_use]
    pub fn into_member(self, name: &str) -> Option<Self> {
        match self {
            Self::Object(members) => members
                .into_iter()
                .rfind(|(known, _)| known == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// Converts to a JSON value that borrows nothing.
    #[must_use]
    pub fn into_value(self) -> serde_json::Value {
        use serde_json::Value;
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Int(value) => Value::from(value),
            Self::UInt(value) => Value::from(value),
            Self::Float(value) => Value::from(value),
            // Its digits are kept only if a crate of the build enables the feature of `serde_json` that does.
            Self::Number(text) => match text.parse() {
                Ok(number) => Value::Number(number),
                Err(_) => Value::String(text.into_owned()),
            },
            Self::String(text) => Value::String(text.into_owned()),
            Self::Array(items) => Value::Array(items.into_iter().map(Tree::into_value).collect()),
            Self::Object(members) => {
                // The members are inserted one by one, since `collect` would sort them first.
                let mut object = JsonObject::new();
                for (name, value) in members {
                    object.insert(name.into_owned(), value.into_value());
                }
                Value::Object(object)
            }
            #[cfg(feature = "files")]
            Self::File(file) => Value::String(file.text().into_owned()),
        }
    }

    /// Creates a tree from a JSON value, and borrows its strings.
    #[must_use]
    pub fn borrowed(value: &'a serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::number(number),
            Value::String(text) => Self::String(Cow::Borrowed(text)),
            Value::Array(items) => Self::Array(items.iter().map(Tree::borrowed).collect()),
            Value::Object(members) => Self::borrowed_object(members),
        }
    }

    /// Creates a tree from a JSON object, and borrows its strings.
    #[must_use]
    pub fn borrowed_object(members: &'a JsonObject) -> Self {
        Self::Object(
            members
                .iter()
                .map(|(name, value)| (Cow::Borrowed(name.as_str()), Tree::borrowed(value)))
                .collect(),
        )
    }

    /// Creates a tree from a JSON value, and takes its strings.
    #[must_use]
    pub fn owned(value: serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => Self::number(&number),
            Value::String(text) => Self::String(Cow::Owned(text)),
            Value::Array(items) => Self::Array(items.into_iter().map(Tree::owned).collect()),
            Value::Object(members) => Self::Object(
                members
                    .into_iter()
                    .map(|(name, value)| (Cow::Owned(name), Tree::owned(value)))
                    .collect(),
            ),
        }
    }

    /// Creates a tree from a JSON number.
    fn number(number: &serde_json::Number) -> Self {
        if let Some(value) = number.as_i64() {
            Self::Int(value)
        } else if let Some(value) = number.as_u64() {
            Self::UInt(value)
        } else if numbers_are_exact() {
            Self::Number(Cow::Owned(number.to_string()))
        } else {
            number.as_f64().map_or(Self::Null, Self::Float)
        }
    }
}
