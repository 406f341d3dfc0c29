//! The references between pieces of the model.

use crate::source::{FileId, Place, Pointer};

/// A reference from one piece of the [`Model`](super::Model) to another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Link {
    /// The place of the target.
    pub place: Place,
    /// Whether the target is written in place, not behind a `$ref`.
    pub inline: bool,
}

impl Link {
    /// Creates a link to a target that is written in place.
    pub(super) fn inline(place: Place) -> Self {
        Self {
            place,
            inline: true,
        }
    }

    /// Creates a link that the document writes as a `$ref`.
    pub(super) fn reference(place: Place) -> Self {
        Self {
            place,
            inline: false,
        }
    }

    /// Returns the text that represents the link as the value of a `$ref` in a form of OpenAPI 3.0.
    pub(super) fn to_text(&self) -> String {
        let kind = if self.inline { "inline" } else { "ref" };
        format!("{kind}:{}#{}", self.place.file.0, self.place.pointer)
    }

    /// Returns the node that represents the link in such a form.
    pub(super) fn to_node(&self) -> serde_json::Value {
        serde_json::json!({ "$ref": self.to_text() })
    }

    /// Parses the text of a link.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (kind, rest) = text.split_once(':')?;
        let (file, pointer) = rest.split_once('#')?;
        let place = Place::new(FileId(file.parse().ok()?), Pointer::from_escaped(pointer));
        Some(Self {
            place,
            inline: kind == "inline",
        })
    }
}
