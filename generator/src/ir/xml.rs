//! How schemas say that their values are XML.

use crate::source::Place;

/// What a schema says of XML, with the schemas that it leads to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct XmlSchema {
    /// Its XML Object.
    pub keywords: Option<XmlKeywords>,
    /// Whether the schema is a `$ref`, possibly with siblings.
    pub reference: bool,
    /// The schema that it refers to: the target of the `$ref`, or the only branch of its `allOf`.
    pub target: Option<Place>,
    /// The schema of its items.
    pub items: Option<Place>,
    /// The key of a component.
    pub key: Option<String>,
}

/// An XML Object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct XmlKeywords {
    /// `name`.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `prefix`.
    pub prefix: Option<String>,
    /// `nodeType`, or what `attribute`, `wrapped` and `x-ms-text` mean.
    pub node_type: Option<XmlNodeType>,
    /// Whether the document is of OpenAPI 3.2, where a `$ref` is no node of its own.
    pub has_node_types: bool,
}

/// The node that a schema is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum XmlNodeType {
    /// An element.
    Element,
    /// An attribute.
    Attribute,
    /// Text.
    Text,
    /// A CDATA section.
    Cdata,
    /// No node.
    None,
}
