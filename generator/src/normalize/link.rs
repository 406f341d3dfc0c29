//! A reference between pieces of the model.

use crate::source::{FileId, Place, Pointer};

/// Leads from one piece of the [`Model`](super::Model) to another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Link {
    /// The entry it leads to.
    pub place: Place,
    /// Whether the target is written right there, not behind a `$ref`.
    pub inline: bool,
}

impl Link {
    /// A link to what is written in place.
    pub(super) fn inline(place: Place) -> Self {
        Self {
            place,
            inline: true,
        }
    }

    /// A link that the document writes as a `$ref`.
    pub(super) fn reference(place: Place) -> Self {
        Self {
            place,
            inline: false,
        }
    }

    /// The text that stands for the link in a form of OpenAPI 3.0, where a `$ref` may stand.
    pub(super) fn to_text(&self) -> String {
        let kind = if self.inline { "inline" } else { "ref" };
        format!("{kind}:{}#{}", self.place.file.0, self.place.pointer)
    }

    /// The node that stands for the link in such a form.
    pub(super) fn to_node(&self) -> serde_json::Value {
        serde_json::json!({ "$ref": self.to_text() })
    }

    /// Reads the text back.
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
