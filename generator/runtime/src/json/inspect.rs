//! The properties of a value that a union inspects before it reads the value: its JSON type, its members, its
//! constants.

use super::from_node::FromNode;
use super::node::{Kind, Node};
use super::reader::{Reader, Report};
use super::tape::Tag;
use super::to_tree::ToTree;
use std::ops::RangeBounds;

/// A constant of the specification.
#[derive(Clone, Copy)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// A string.
    Str(&'static str),
}

impl From<&'static str> for Literal {
    fn from(value: &'static str) -> Self {
        Self::Str(value)
    }
}

impl From<i64> for Literal {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<f64> for Literal {
    fn from(value: f64) -> Self {
        Self::Float(value)
    }
}

impl From<bool> for Literal {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl<'a> Node<'a> {
    /// Returns the member with this name of an object that has no other.
    #[must_use]
    pub fn only_member(self, name: &str) -> Option<Self> {
        let mut pairs = self.pairs_of_bytes();
        let (known, value) = pairs.next()?;
        (known == name.as_bytes() && pairs.next().is_none()).then_some(value)
    }

    /// Returns the value of a member that is a string.
    #[must_use]
    pub fn tag(self, name: &str) -> Option<&'a str> {
        self.member(name).and_then(Node::as_str)
    }

    /// Returns whether the value is an object with this member.
    #[must_use]
    pub fn has(self, name: &str) -> bool {
        self.pairs_of_bytes()
            .any(|(known, _)| known == name.as_bytes())
    }

    /// Returns whether the value is an object in which this member has one of these values.
    #[must_use]
    pub fn member_is(self, name: &str, values: &[Literal]) -> bool {
        self.member(name)
            .is_some_and(|member| member.value_is(values))
    }

    /// Returns whether this is one of these values.
    #[must_use]
    pub fn value_is(self, values: &[Literal]) -> bool {
        values.iter().any(|value| self.equals(*value))
    }

    fn equals(self, literal: Literal) -> bool {
        match literal {
            Literal::Null => self.is_null(),
            Literal::Bool(value) => self.as_bool() == Some(value),
            Literal::Int(value) => self.as_i64() == Some(value),
            Literal::Float(value) => self
                .as_f64()
                .is_some_and(|own| own.total_cmp(&value).is_eq()),
            Literal::Str(value) => self.as_str() == Some(value),
        }
    }

    /// Returns whether the value is a string that matches this type and is written back unchanged.
    #[must_use]
    pub fn is_written_as<T: FromNode + ToTree>(self) -> bool {
        self.as_str().is_some_and(|text| {
            let mut report = Report::default();
            let value = T::from_node(self, &mut Reader::strict(&mut report));
            report.verdict().is_ok() && value.to_tree().as_str() == Some(text)
        })
    }

    /// Returns the first item of an array.
    #[must_use]
    pub fn first_item(self) -> Option<Self> {
        self.items().next()
    }

    /// Returns the item of an array at an index.
    #[must_use]
    pub fn item(self, index: usize) -> Option<Self> {
        self.items().nth(index)
    }

    /// Returns whether this is an array whose number of items is in the range.
    #[must_use]
    pub fn has_length(self, range: impl RangeBounds<usize>) -> bool {
        self.is_array() && range.contains(&self.count())
    }

    /// Returns whether the value is `true` or `false`.
    #[must_use]
    pub fn is_bool(self) -> bool {
        self.entry().tag() == Tag::Bool
    }

    /// Returns whether the value is a number without a fraction, `5.0` included.
    #[must_use]
    pub fn is_integer(self) -> bool {
        match self.kind() {
            Kind::Int(_) | Kind::UInt(_) => true,
            Kind::Float(value) => value.fract() == 0.0,
            _ => false,
        }
    }

    /// Returns whether the value is a number.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self.kind(), Kind::Int(_) | Kind::UInt(_) | Kind::Float(_))
    }

    /// Returns whether the value is a string.
    #[must_use]
    pub fn is_string(self) -> bool {
        self.as_str().is_some()
    }
}
