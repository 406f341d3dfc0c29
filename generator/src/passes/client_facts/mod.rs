//! Facts about the client that several stages read: `name` names the items that they require, `render` prints these,
//! and the lint reports them.

mod bodies;
mod conversions;
mod crates;
mod fields;
mod headers;
mod literals;
mod responses;
mod rust_types;
mod stream;
mod variants;
mod xml;

pub use bodies::BodyVariant;
pub use conversions::{Conversion, ExtraSource, Lift, MemberConversion, Step};
pub use crates::Crates;
pub use fields::{FieldFacts, Wrapper, wrapper};
pub use headers::HeaderReading;
pub use literals::Literal;
pub use responses::{AlternativeFacts, OperationFacts, Output, Payload};
pub use stream::StreamFacts;

pub use rust_types::{is_string, keeps_extra};
pub use xml::{
    XmlContent, XmlFacts, XmlItems, XmlMember, XmlName, XmlNode, XmlRest, XmlRoot, XmlScalar,
    XmlTable, XmlUnion,
};

pub(super) use variants::VariantFacts;

pub(super) use conversions::{conversions_of, keep_infallible};
pub(super) use fields::fields_of;
pub(super) use headers::readings_of;
pub(super) use responses::operation_facts;
pub(super) use variants::variants_of;
pub(super) use xml::xml_facts;
