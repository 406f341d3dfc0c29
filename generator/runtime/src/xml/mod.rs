//! Reads XML bodies into types, and writes them from types.
//!
//! An XML document is converted to the JSON value that a static table describes, and the type reads that value as it
//! reads JSON. Writing goes the other way. No type has code of its own for XML.

mod choose_variant;
mod decode;
mod document;
mod encode;
mod error;
mod names;
mod parse;
mod shape;
mod text;

pub use error::XmlError;

// The items that generated code uses.
#[doc(hidden)]
pub use shape::{
    XmlContent, XmlList, XmlMember, XmlName, XmlNode, XmlObject, XmlRest, XmlRoot, XmlScalar,
    XmlUnion, XmlVariant,
};

pub(crate) use decode::{Fault, decode};
pub(crate) use encode::encode;
