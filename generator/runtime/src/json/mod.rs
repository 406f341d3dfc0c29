//! Reads JSON values into types, and writes them from types.

#[cfg(feature = "unions")]
mod attempts;
#[cfg(any(feature = "base64", feature = "recording"))]
pub(crate) mod base64;
mod builder;
pub(crate) mod calendar;
mod digits;
mod elements;
mod exact;
mod excerpt;
#[cfg(feature = "external")]
mod external;
#[cfg(feature = "files")]
mod file;
#[cfg(feature = "pages")]
mod find;
mod from_node;
#[cfg(feature = "unions")]
mod inspect;
#[cfg(feature = "constants")]
mod literal;
mod macros;
#[cfg(feature = "null")]
mod maybe;
mod members;
mod names;
mod node;
#[cfg(feature = "null")]
mod null;
mod parse;
#[cfg(feature = "uploads")]
mod pieces;
mod reader;
mod tape;
mod text;
mod to_tree;
mod tree;
#[cfg(feature = "tuples")]
mod tuples;
mod types;
mod write;

#[cfg(feature = "external")]
pub use external::External;
#[cfg(feature = "files")]
pub use file::File;
pub use from_node::{FromNode, Reading, read, read_as, read_lenient};
#[cfg(feature = "null")]
pub use maybe::Maybe;
pub use node::Node;
#[cfg(feature = "null")]
pub use null::Null;
pub use reader::{Mismatch, Reader, Report};
pub use tape::Json;
pub use to_tree::{ToTree, Writer, to_json};
pub use tree::{JsonObject, Member, Tree};
#[cfg(feature = "base64")]
pub use types::base64::Base64;
#[cfg(feature = "base64url")]
pub use types::base64url::Base64Url;
#[cfg(feature = "exact")]
pub use types::exact::{Decimal, InvalidDecimal};
#[cfg(feature = "moments")]
pub use types::moments::{HttpDate, UnixMillis, UnixSeconds, UnixTime};
#[cfg(feature = "quoted")]
pub use types::quoted::Quoted;

// The items that generated types use.
#[doc(hidden)]
pub use elements::Elements;
#[doc(hidden)]
pub use from_node::{deserialize, text_of};
#[cfg(feature = "unions")]
#[doc(hidden)]
pub use inspect::Literal;
#[cfg(feature = "constants")]
#[doc(hidden)]
pub use literal::{expect_json, literal};
#[cfg(feature = "null")]
#[doc(hidden)]
pub use maybe::maybe;
#[doc(hidden)]
pub use members::Members;
#[doc(hidden)]
pub use to_tree::Written;
#[doc(hidden)]
pub use write::{any, nullable, optional, required};

#[cfg(feature = "xml")]
pub(crate) use builder::{Builder, TooLarge};
pub(crate) use excerpt::{body_excerpt, shorten};
#[allow(unused_imports)]
pub(crate) use macros::{
    const_string, const_value, impl_serde, integer_enum, json_object, string_enum, value_enum,
};
#[cfg(feature = "uploads")]
pub(crate) use pieces::{PieceError, PieceStream, Pieces};
pub(crate) use reader::list;
