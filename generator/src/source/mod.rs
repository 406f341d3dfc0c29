//! The documents in memory: files, trees and texts, and the places in them that all stages share.
//!
//! [`load`](crate::load) fills them, all other stages read them.

pub(crate) mod enum_extensions;
mod identities;
mod json_tokens;
mod json_type;
mod place;
mod set;
mod text;
mod tree;

pub use json_type::JsonType;
pub use place::{FileId, Place, PlaceHasher, PlaceMap, PlaceSet, Pointer};
pub use set::{FenceOperation, Format, SourceFile, SourceSet};
pub use tree::Tree;

pub(crate) use identities::Identities;
pub(crate) use json_tokens::JsonTokens;
pub(crate) use text::{Cut, DocumentText, Lines, offset_of_character};
pub(crate) use tree::{deepest, member, step, unescape, walk};
