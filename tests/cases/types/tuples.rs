// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Tuples API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/all_nullable.rs

use crate::runtime::{FromNode, Maybe, Node, Reader, ToTree, Tree, impl_serde, maybe};

/// 0 to 2 items.
#[derive(Debug, Clone, PartialEq)]
pub struct AllNullable(pub Maybe<i64>, pub Maybe<String>);

impl AllNullable {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(Maybe::Absent, Maybe::Absent)
    }
}

impl Default for AllNullable {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for AllNullable {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_maybe(), elements.next_maybe());
        elements.end();
        tuple
    }
}

impl ToTree for AllNullable {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[maybe(&self.0), maybe(&self.1)], &())
    }
}

impl_serde!(AllNullable);

// src/types/at_least.rs

use crate::runtime::{
    FromNode, Maybe, Node, Reader, ToTree, Tree, impl_serde, maybe, optional, required,
};

/// 1 to 3 items.
#[derive(Debug, Clone, PartialEq)]
pub struct AtLeast(pub String, pub Option<i64>, pub Maybe<bool>);

impl AtLeast {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item0: impl Into<String>) -> Self {
        Self(item0.into(), None, Maybe::Absent)
    }
}

impl FromNode for AtLeast {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(
            elements.next_required(),
            elements.next_optional(),
            elements.next_maybe(),
        );
        elements.end();
        tuple
    }
}

impl ToTree for AtLeast {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[required(&self.0), optional(&self.1), maybe(&self.2)], &())
    }
}

impl_serde!(AtLeast);

// src/types/at_least_open.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, optional, required};

/// At least 1 item.
#[derive(Debug, Clone, PartialEq)]
pub struct AtLeastOpen(pub String, pub Option<i64>, pub Vec<serde_json::Value>);

impl AtLeastOpen {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item0: impl Into<String>) -> Self {
        Self(item0.into(), None, Vec::new())
    }
}

impl FromNode for AtLeastOpen {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(
            elements.next_required(),
            elements.next_optional(),
            elements.rest(),
        )
    }
}

impl ToTree for AtLeastOpen {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[required(&self.0), optional(&self.1)], &self.2)
    }
}

impl_serde!(AtLeastOpen);

// src/types/exact.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
pub struct Exact(pub f64, pub f64);

impl FromNode for Exact {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for Exact {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(Exact);

// src/types/null_alone.rs

use crate::runtime::{
    FromNode, Maybe, Node, Null, Reader, ToTree, Tree, impl_serde, maybe, required,
};

/// 1 to 2 items.
#[derive(Debug, Clone, PartialEq)]
pub struct NullAlone(pub Null, pub Maybe<Null>);

impl NullAlone {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item0: Null) -> Self {
        Self(item0, Maybe::Absent)
    }
}

impl FromNode for NullAlone {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_maybe());
        elements.end();
        tuple
    }
}

impl ToTree for NullAlone {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[required(&self.0), maybe(&self.1)], &())
    }
}

impl_serde!(NullAlone);

// src/types/nulls_at_end.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, optional, required};

/// At least 1 item.
#[derive(Debug, Clone, PartialEq)]
pub struct NullsAtEnd(
    pub String,
    pub Option<serde_json::Value>,
    pub Option<serde_json::Value>,
    pub Vec<serde_json::Value>,
);

impl NullsAtEnd {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item0: impl Into<String>) -> Self {
        Self(item0.into(), None, None, Vec::new())
    }
}

impl FromNode for NullsAtEnd {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(
            elements.next_required(),
            elements.next_any(),
            elements.next_any(),
            elements.rest(),
        )
    }
}

impl ToTree for NullsAtEnd {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(
            &[required(&self.0), optional(&self.1), optional(&self.2)],
            &self.3,
        )
    }
}

impl_serde!(NullsAtEnd);

// src/types/open.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, optional};

#[derive(Debug, Clone, PartialEq)]
pub struct Open(pub Option<String>, pub Vec<serde_json::Value>);

impl Open {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None, Vec::new())
    }
}

impl Default for Open {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Open {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(elements.next_optional(), elements.rest())
    }
}

impl ToTree for Open {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[optional(&self.0)], &self.1)
    }
}

impl_serde!(Open);

// src/types/pair.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, optional};

#[derive(Debug, Clone, PartialEq)]
pub struct Pair(pub Option<String>, pub Option<i64>);

impl Pair {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None, None)
    }
}

impl Default for Pair {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Pair {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_optional(), elements.next_optional());
        elements.end();
        tuple
    }
}

impl ToTree for Pair {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[optional(&self.0), optional(&self.1)], &())
    }
}

impl_serde!(Pair);

// src/types/rest.rs

use crate::runtime::{FromNode, Maybe, Node, Reader, ToTree, Tree, impl_serde, maybe, optional};

#[derive(Debug, Clone, PartialEq)]
pub struct Rest(pub Option<String>, pub Maybe<i64>, pub Vec<bool>);

impl Rest {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None, Maybe::Absent, Vec::new())
    }
}

impl Default for Rest {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Rest {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(
            elements.next_optional(),
            elements.next_maybe(),
            elements.rest(),
        )
    }
}

impl ToTree for Rest {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[optional(&self.0), maybe(&self.1)], &self.2)
    }
}

impl_serde!(Rest);

// src/types/use_.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, optional,
};
use crate::types::{Open, Pair, Rest};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub pair: Option<Pair>,
    pub open: Option<Open>,
    pub rest: Option<Rest>,
    pub inline: Option<UseInline>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "pair" => pair: optional,
    "open" => open: optional,
    "rest" => rest: optional,
    "inline" => inline: optional,
    .. => extra: rest,
}

/// The `inline` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq)]
pub struct UseInline(pub Option<UseInlineElement1>);

impl UseInline {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None)
    }
}

impl Default for UseInline {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for UseInline {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_optional());
        elements.end();
        tuple
    }
}

impl ToTree for UseInline {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[optional(&self.0)], &())
    }
}

impl_serde!(UseInline);

/// An item of a [`UseInline`](crate::types::UseInline).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UseInlineElement1 {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    UseInlineElement1,
    "a" => a: optional,
    .. => extra: rest,
}
