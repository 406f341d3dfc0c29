//! How types and bodies are XML, as `render` prints it.

use crate::ir::{OperationId, TypeId, WebhookId};
use indexmap::IndexMap;

/// How the types and bodies of an API are XML.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct XmlFacts {
    /// The tables of types.
    pub tables: IndexMap<TypeId, XmlTable>,
    /// The root elements of bodies, without repetitions.
    pub roots: Vec<XmlRoot>,
    /// The root element of a request body, by its index in `roots`, by the index of the content in `contents`.
    pub requests: IndexMap<(OperationId, usize), usize>,
    /// The root element of a response body, by the index of the response in `responses` and of the content in `contents`.
    pub responses: IndexMap<(OperationId, usize, usize), usize>,
    /// The root element of the body of a webhook.
    pub webhooks: IndexMap<WebhookId, usize>,
}

/// The root element of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlRoot {
    /// Its name.
    pub name: XmlName,
    /// Whether the specification gives the name with `xml`.
    pub is_named: bool,
    /// Its content.
    pub content: XmlContent,
    /// The prefixes that its content uses, each with its namespace.
    pub namespaces: Vec<(String, String)>,
}

/// The name of an element or an attribute.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct XmlName {
    /// The local name.
    pub local: String,
    /// The prefix; empty for none.
    pub prefix: String,
    /// The namespace; empty for any.
    pub namespace: String,
}

/// The content of an element, or the value of an attribute.
#[derive(Debug, Clone, PartialEq)]
pub enum XmlContent {
    /// Text.
    Text(XmlScalar),
    /// That of the table of a type.
    Type(TypeId),
    /// An element for each item.
    List(Box<XmlItems>),
    /// Elements that are named by the keys.
    Map(Box<XmlRest>),
    /// An object without declared members.
    Object,
    /// Anything.
    Any,
}

/// How the text of a scalar is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum XmlScalar {
    /// As a string.
    String,
    /// As an integer.
    Integer,
    /// As any number.
    Number,
    /// As a boolean.
    Boolean,
    /// As what it looks like.
    Any,
}

/// The items of an array.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlItems {
    /// The name of the element of each item.
    pub name: XmlName,
    /// Its content.
    pub content: XmlContent,
}

/// The table of a type.
#[derive(Debug, Clone, PartialEq)]
pub enum XmlTable {
    /// A struct or a map.
    Object(Vec<XmlMember>, XmlRest),
    /// An array.
    List(XmlItems),
    /// A union.
    Union(XmlUnion),
}

/// The treatment of elements that are not declared.
#[derive(Debug, Clone, PartialEq)]
pub enum XmlRest {
    /// They are kept.
    Open,
    /// They are members with this content.
    Typed(XmlContent),
    /// Those of a name are the items of a list, each with this content.
    Lists(XmlContent),
    /// As `Lists`, but an element that is `null` stands for the list.
    NullableLists(XmlContent),
    /// They are dropped.
    Closed,
}

impl XmlRest {
    /// Returns the content of the elements, if they have a table.
    pub(super) fn content(&self) -> Option<&XmlContent> {
        match self {
            Self::Typed(content) | Self::Lists(content) | Self::NullableLists(content) => {
                Some(content)
            }
            Self::Open | Self::Closed => None,
        }
    }
}

/// A member of a struct.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlMember {
    /// Its name in JSON.
    pub wire: String,
    /// The node that it is.
    pub node: XmlNode,
    /// The name of its element or attribute.
    pub name: XmlName,
    /// Its content.
    pub content: XmlContent,
    /// Whether it is required.
    pub required: bool,
}

/// The node that a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum XmlNode {
    /// An element.
    Element,
    /// An attribute.
    Attribute,
    /// The text of the struct's element.
    Text,
    /// The same, written as a CDATA section.
    Cdata,
    /// An element for each item.
    Items,
    /// None: its members are nodes of the struct's element.
    Inline,
}

/// A union.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct XmlUnion {
    /// The member whose value selects the variant; empty if there is none.
    pub tag: String,
    /// The values of the tag, each with the index of a variant.
    pub values: Vec<(String, usize)>,
    /// The variants, with the names of their elements.
    pub variants: Vec<(XmlName, XmlContent)>,
}
