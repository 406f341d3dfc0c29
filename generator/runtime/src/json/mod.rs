//! Reads JSON values into types, and writes them from types.

mod attempts;
pub(crate) mod base64;
mod builder;
pub(crate) mod calendar;
mod digits;
mod elements;
mod exact;
mod excerpt;
mod external;
mod file;
#[cfg(feature = "pages")]
mod find;
mod from_node;
mod inspect;
mod literal;
mod macros;
mod maybe;
mod members;
mod names;
mod node;
mod null;
mod parse;
#[cfg(feature = "uploads")]
mod pieces;
mod reader;
mod tape;
mod text;
mod to_tree;
mod tree;
mod types;
mod write;

pub use external::External;
pub use file::File;
pub use from_node::{FromNode, Reading, read, read_as, read_lenient};
pub use maybe::Maybe;
pub use node::Node;
pub use null::Null;
pub use reader::{Mismatch, Reader, Report};
pub use tape::Json;
pub use to_tree::{ToTree, Writer, to_json};
pub use tree::{JsonObject, Member, Tree};
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
pub use from_node::deserialize;
#[doc(hidden)]
pub use inspect::Literal;
#[doc(hidden)]
pub use literal::{expect_json, literal, text_of};
#[doc(hidden)]
pub use members::Members;
#[doc(hidden)]
pub use to_tree::Written;
#[doc(hidden)]
pub use write::{any, maybe, nullable, optional, required};

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
