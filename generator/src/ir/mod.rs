//! The intermediate representation: the API of the client, which `lower` and the passes build and `render` prints.
//!
//! It contains no nodes of the specification and no Rust names: types and operations have ids, members have their wire
//! names. Invalid input cannot be represented.

mod api;
mod docs;
pub(crate) mod formats;
mod headers;
mod hints;
mod ids;
mod links;
mod operations;
mod pages;
mod parts;
mod security;
mod servers;
mod status;
mod styles;
pub(crate) mod subsume;
mod table;
mod types;
pub mod visit;
mod webhooks;
mod xml;

pub use api::{Api, Draft};
pub use docs::{Docs, Info, Tag};
pub use headers::{Header, HeaderForm, HeaderSet, HeaderUse};
pub use hints::{Hints, Part, Role, Usage};
pub use ids::{HeadersId, OperationId, SchemeId, ServerId, TypeId, VariableId, WebhookId};
pub use links::{Link, LinkValue};
pub use operations::{
    Choice, Content, Form, Operation, Parameter, ParameterLocation, PathPart, RequestBody,
    Response, StreamFormat,
};
pub use pages::{PageHint, PageHints, PageSource, PageStyle};
pub use parts::{ItemEncoding, ItemEncodings, PartEncoding, PartHeader};
pub use security::{ApiKeyLocation, FlowKind, OAuthFlow, Requirement, SchemeKind, SecurityScheme};
pub use servers::{Server, ServerChoice, ServerVariable, VariableUse};
pub use status::Status;
pub use styles::{DeepLists, Style};
pub use table::{Id, Table};
pub use types::{
    Condition, Enum, EnumRepr, EnumValue, Example, Extra, Field, Holds, LeftOut, Length, Presence,
    Rule, Select, Shape, SmallInt, Struct, Tuple, Ty, TypeDef, Union, UnixTime, Untyped, Variant,
};
pub use webhooks::Webhook;
pub use xml::{XmlKeywords, XmlNodeType, XmlSchema};

/// Returns the letters and digits of a name in lower case, since copies of a schema spell its name differently.
pub(crate) fn fold_name(name: &str) -> String {
    if name.is_ascii() {
        let letters = name.chars().filter(char::is_ascii_alphanumeric);
        return letters.map(|letter| letter.to_ascii_lowercase()).collect();
    }
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Returns whether the title of a body says no more than the `operationId`, as FastAPI writes it: `Response Read Item` of
/// `read_item`.
pub(crate) fn names_response(title: &str, operation_id: &str) -> bool {
    fold_name(title).strip_prefix("response") == Some(&fold_name(operation_id))
}

pub use crate::source::JsonType;
