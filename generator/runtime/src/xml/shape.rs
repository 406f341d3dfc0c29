//! The tables that describe how values are XML: constant data of a generated crate.

/// The name of an element or an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct XmlName {
    /// The local name. An empty one means that the variant of a union has the name.
    pub local: &'static str,
    /// The prefix that is written, which the root declares; empty for none.
    pub prefix: &'static str,
    /// The namespace; if it is empty, any namespace is read.
    pub namespace: &'static str,
}

impl XmlName {
    /// Creates a name without a namespace.
    #[must_use]
    pub const fn new(local: &'static str) -> Self {
        Self {
            local,
            prefix: "",
            namespace: "",
        }
    }

    /// Creates a name in a namespace.
    #[must_use]
    pub const fn qualified(
        prefix: &'static str,
        local: &'static str,
        namespace: &'static str,
    ) -> Self {
        Self {
            local,
            prefix,
            namespace,
        }
    }
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
    /// As a boolean or a number if it looks like one, else as a string.
    Any,
}

/// The content of an element, or the value of an attribute.
#[derive(Debug, Clone, Copy)]
pub enum XmlContent {
    /// Text.
    Text(XmlScalar),
    /// The attributes and elements of an object.
    Object(&'static XmlObject),
    /// An element for each item. The items of an attribute or a text are separated by spaces.
    List(&'static XmlList),
    /// One of several contents.
    Union(&'static XmlUnion),
    /// Anything.
    Any,
}

impl XmlContent {
    /// A string.
    pub const STRING: Self = Self::Text(XmlScalar::String);
    /// An integer.
    pub const INTEGER: Self = Self::Text(XmlScalar::Integer);
    /// Any number.
    pub const NUMBER: Self = Self::Text(XmlScalar::Number);
    /// A boolean.
    pub const BOOLEAN: Self = Self::Text(XmlScalar::Boolean);
    /// Any scalar.
    pub const SCALAR: Self = Self::Text(XmlScalar::Any);
    /// An object without declared members.
    pub const OBJECT: Self = Self::Object(&XmlObject {
        members: &[],
        rest: XmlRest::Open,
    });
}

/// The members of an object.
#[derive(Debug)]
pub struct XmlObject {
    /// The declared members.
    pub members: &'static [XmlMember],
    /// The treatment of what is not declared.
    pub rest: XmlRest,
}

/// The treatment of elements and attributes that are not declared.
#[derive(Debug)]
pub enum XmlRest {
    /// They are kept.
    Open,
    /// The elements are members with this content.
    Typed(XmlContent),
    /// The elements of a name are the items of a list, each with this content.
    Lists(XmlContent),
    /// As [`Lists`](Self::Lists), but an element that is `null` stands for the list.
    NullableLists(XmlContent),
    /// They are dropped.
    Closed,
}

/// A member of an object.
#[derive(Debug)]
pub struct XmlMember {
    /// Its name in JSON.
    pub json: &'static str,
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
    /// The text of the object's element.
    Text,
    /// The same, written as a CDATA section.
    Cdata,
    /// An element for each item of the list, without one around them.
    Items,
    /// None: its members are nodes of the object's element.
    Inline,
}

impl XmlMember {
    /// Creates an element.
    #[must_use]
    pub const fn element(json: &'static str, name: XmlName, content: XmlContent) -> Self {
        Self::new(json, XmlNode::Element, name, content)
    }

    /// Creates an attribute.
    #[must_use]
    pub const fn attribute(json: &'static str, name: XmlName, content: XmlContent) -> Self {
        Self::new(json, XmlNode::Attribute, name, content)
    }

    /// Creates the text of an element.
    #[must_use]
    pub const fn text(json: &'static str, content: XmlContent) -> Self {
        Self::new(json, XmlNode::Text, XmlName::new(""), content)
    }

    /// Creates the text of an element, which is written as a CDATA section.
    #[must_use]
    pub const fn cdata(json: &'static str, content: XmlContent) -> Self {
        Self::new(json, XmlNode::Cdata, XmlName::new(""), content)
    }

    /// Creates a list without an element around its items.
    #[must_use]
    pub const fn items(json: &'static str, content: XmlContent) -> Self {
        Self::new(json, XmlNode::Items, XmlName::new(""), content)
    }

    /// Creates an object whose members are nodes of the element that it belongs to.
    #[must_use]
    pub const fn inline(json: &'static str, content: XmlContent) -> Self {
        Self::new(json, XmlNode::Inline, XmlName::new(""), content)
    }

    const fn new(json: &'static str, node: XmlNode, name: XmlName, content: XmlContent) -> Self {
        Self {
            json,
            node,
            name,
            content,
            required: false,
        }
    }

    /// Makes the member required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
}

/// The items of an array.
#[derive(Debug)]
pub struct XmlList {
    /// The name of the element of each item.
    pub item: XmlName,
    /// The content of each item.
    pub content: XmlContent,
}

/// A union.
#[derive(Debug)]
pub struct XmlUnion {
    /// The member whose value selects the variant; empty if there is none.
    pub tag: &'static str,
    /// The values of the tag with the index of the variant that each selects.
    pub values: &'static [(&'static str, usize)],
    /// The variants.
    pub variants: &'static [XmlVariant],
}

/// A variant of a union.
#[derive(Debug)]
pub struct XmlVariant {
    /// The name of the element, where the variant names it.
    pub name: XmlName,
    /// The content.
    pub content: XmlContent,
}

/// The root element of a body.
#[derive(Debug)]
pub struct XmlRoot {
    /// Its name.
    pub name: XmlName,
    /// Whether the specification gives the name as that of the element. If not, any name is read.
    pub is_named: bool,
    /// Its content.
    pub content: XmlContent,
    /// The prefixes in the document, each with its namespace.
    pub namespaces: &'static [(&'static str, &'static str)],
}
