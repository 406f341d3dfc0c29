//! The encodings of the parts of forms and of multipart bodies.

use super::styles::Style;
use crate::source::Place;

/// The encoding of a form property.
#[derive(Debug, Clone, PartialEq)]
pub struct PartEncoding {
    /// The name of the property.
    pub member: String,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `style`, or its default, if the specification gives `style`, `explode` or `allowReserved`.
    pub style: Option<Style>,
    /// `explode`, or the default of the style.
    pub explode: bool,
    /// `headers`.
    pub headers: Vec<PartHeader>,
}

/// The encodings of the items of an array, each of which is a part.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ItemEncodings {
    /// Those of the first items, each of which has one of its own.
    pub first: Vec<ItemEncoding>,
    /// The one of the other items.
    pub others: ItemEncoding,
}

impl ItemEncodings {
    /// Returns the encodings, that of the other items last.
    pub fn iter(&self) -> impl Iterator<Item = &ItemEncoding> {
        self.first.iter().chain([&self.others])
    }
}

/// The encoding of a part without a name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ItemEncoding {
    /// The schema of the item, if it is known.
    pub schema: Option<Place>,
    /// `contentType`.
    pub content_type: Option<String>,
    /// `headers`.
    pub headers: Vec<PartHeader>,
}

/// A header that a document declares for a part.
#[derive(Debug, Clone, PartialEq)]
pub struct PartHeader {
    /// The place where it is declared.
    pub origin: Place,
    /// Its name.
    pub name: String,
    /// Whether it is required.
    pub required: bool,
    /// The value that is always sent, if it can have no other.
    pub value: Option<String>,
}
