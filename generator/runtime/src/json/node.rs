//! A value of a JSON text that is read.

use super::exact::numbers_are_exact;
use super::tape::{Entry, Json, Tag, to_signed};
use super::tree::JsonObject;
use serde_json::Value;
use std::fmt;

/// A value of a [`Json`]: a place in it, which is copied freely.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    pub(super) json: &'a Json<'a>,
    pub(super) index: u32,
}

/// The text of [`Node::NULL`]: what has no entry is `null`.
static NOTHING: Json<'static> = Json {
    entries: Vec::new(),
    text: "",
    unescaped: String::new(),
    wide: Vec::new(),
    long: Vec::new(),
    marks: None,
};

/// What a node is.
#[derive(Clone, Copy)]
pub(super) enum Kind<'a> {
    Null,
    Bool(bool),
    /// An integer that fits into `i64`.
    Int(i64),
    /// An integer beyond [`i64::MAX`].
    UInt(u64),
    /// Any other number.
    Float(f64),
    String(&'a str),
    Array,
    Object,
}

impl Json<'_> {
    /// Returns the value.
    #[must_use]
    pub const fn root(&self) -> Node<'_> {
        Node {
            json: self,
            index: 0,
        }
    }
}

impl<'a> Node<'a> {
    /// The value `null`.
    pub const NULL: Node<'static> = NOTHING.root();

    #[inline]
    pub(super) fn entry(self) -> Entry {
        self.json.entry(self.index)
    }

    #[inline]
    pub(super) fn kind(self) -> Kind<'a> {
        let entry = self.entry();
        match entry.tag() {
            Tag::Null => Kind::Null,
            Tag::Bool => Kind::Bool(entry.is_true()),
            Tag::Int => Kind::Int(entry.as_int()),
            Tag::WideInt => Kind::Int(to_signed(self.json.wide(entry))),
            Tag::WideUInt => Kind::UInt(self.json.wide(entry)),
            Tag::Float => Kind::Float(entry.as_float()),
            Tag::Text | Tag::Unescaped | Tag::LongText | Tag::LongUnescaped => {
                Kind::String(self.json.string(entry).unwrap_or_default())
            }
            Tag::Array => Kind::Array,
            Tag::Object => Kind::Object,
        }
    }

    /// Returns the text of a string.
    #[must_use]
    #[inline]
    pub fn as_str(self) -> Option<&'a str> {
        self.json.string(self.entry())
    }

    #[cfg(feature = "unions")]
    /// Returns the number of values and names in it, itself included.
    pub(super) fn size(self) -> usize {
        let end = self.json.after(self.index);
        end.saturating_sub(self.index) as usize
    }

    /// Returns whether this is `null`.
    #[must_use]
    #[inline]
    pub fn is_null(self) -> bool {
        self.entry().tag() == Tag::Null
    }

    /// Returns whether the value is an array.
    #[must_use]
    pub fn is_array(self) -> bool {
        self.entry().tag() == Tag::Array
    }

    /// Returns whether the value is an object.
    #[must_use]
    pub fn is_object(self) -> bool {
        self.entry().tag() == Tag::Object
    }

    /// Returns the member with this name; the last one if there are several.
    #[must_use]
    pub fn member(self, name: &str) -> Option<Self> {
        self.pairs_of_bytes()
            .filter(|(known, _)| *known == name.as_bytes())
            .last()
            .map(|(_, value)| value)
    }

    /// Returns the number of items or members.
    pub(super) fn count(self) -> usize {
        let entry = self.entry();
        match entry.tag() {
            Tag::Array => entry.count().unwrap_or_else(|| self.items().count()),
            Tag::Object => entry.count().unwrap_or_else(|| self.pairs().count()),
            _ => 0,
        }
    }

    /// Returns the items of an array; none if it is anything else.
    pub(super) fn items(self) -> Items<'a> {
        Items::new(self, Tag::Array)
    }

    /// Returns the members of an object, with their names; none if it is anything else.
    pub(super) fn pairs(self) -> Pairs<'a> {
        Pairs(Items::new(self, Tag::Object))
    }

    /// Returns the members of an object, with the bytes of their names, which are compared faster than the text.
    pub(super) fn pairs_of_bytes(self) -> impl Iterator<Item = (&'a [u8], Self)> {
        let mut items = Items::new(self, Tag::Object);
        std::iter::from_fn(move || {
            let name = items.next()?;
            Some((name.name_bytes(), items.next()?))
        })
    }

    /// Returns the bytes of a name.
    #[inline]
    pub(super) fn name_bytes(self) -> &'a [u8] {
        self.json.bytes(self.entry()).unwrap_or_default()
    }

    /// Converts to a JSON value. If a name is repeated, the last member counts.
    #[must_use]
    pub fn into_value(self) -> Value {
        match self.kind() {
            Kind::Null => Value::Null,
            Kind::Bool(value) => Value::Bool(value),
            Kind::Int(value) => Value::from(value),
            Kind::UInt(value) => Value::from(value),
            Kind::Float(value) => match self.exact_number() {
                Some(number) => Value::Number(number),
                None => Value::from(value),
            },
            Kind::String(text) => Value::String(text.to_owned()),
            Kind::Array => {
                let mut items = Vec::with_capacity(self.count());
                items.extend(self.items().map(Node::into_value));
                Value::Array(items)
            }
            Kind::Object => {
                // The members are inserted one by one, since `collect` would sort them first.
                let mut object = JsonObject::new();
                for (name, value) in self.pairs() {
                    object.insert(name.to_owned(), value.into_value());
                }
                Value::Object(object)
            }
        }
    }

    /// Returns a number with all of its digits, if a crate of the build enables the feature of `serde_json` that keeps
    /// them.
    fn exact_number(self) -> Option<serde_json::Number> {
        if !numbers_are_exact() {
            return None;
        }
        self.digits()?.parse().ok()
    }
}

impl fmt::Debug for Node<'_> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.into_value(), out)
    }
}

/// The values in a container, one after the other; of an object, its names and its values.
pub(super) struct Items<'a> {
    json: &'a Json<'a>,
    index: u32,
    end: u32,
}

impl<'a> Items<'a> {
    fn new(node: Node<'a>, tag: Tag) -> Self {
        let entry = node.entry();
        let first = node.index.saturating_add(1);
        Self {
            json: node.json,
            index: first,
            end: if entry.tag() == tag {
                entry.end()
            } else {
                first
            },
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.index >= self.end
    }
}

impl<'a> Iterator for Items<'a> {
    type Item = Node<'a>;

    #[inline]
    fn next(&mut self) -> Option<Node<'a>> {
        if self.is_empty() {
            return None;
        }
        let Self { json, index, .. } = *self;
        self.index = json.after(index);
        Some(Node { json, index })
    }
}

/// The members of an object with their names.
pub(super) struct Pairs<'a>(Items<'a>);

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a str, Node<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let name = self.0.next()?;
        Some((name.as_str().unwrap_or_default(), self.0.next()?))
    }
}
