// src/types/all_nullable.rs

use crate::runtime::{FromNode, Maybe, Node, Reading, ToNode, maybe, serde_bridge};

/// 0 to 2 items.
#[derive(Debug, Clone, PartialEq)]
pub struct AllNullable(pub Maybe<i64>, pub Maybe<String>);

impl FromNode for AllNullable {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        let tuple = Self(elements.next_maybe(), elements.next_maybe());
        elements.end();
        tuple
    }
}

impl ToNode for AllNullable {
    fn to_node(&self) -> Node<'_> {
        Node::tuple(&[maybe(&self.0), maybe(&self.1)], &())
    }
}

serde_bridge!(AllNullable);

// src/types/at_least.rs

use crate::runtime::{
    FromNode, Maybe, Node, Reading, ToNode, maybe, optional, required, serde_bridge,
};

/// 1 to 3 items.
#[derive(Debug, Clone, PartialEq)]
pub struct AtLeast(pub String, pub Option<i64>, pub Maybe<bool>);

impl FromNode for AtLeast {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        let tuple = Self(
            elements.next_required(),
            elements.next_optional(),
            elements.next_maybe(),
        );
        elements.end();
        tuple
    }
}

impl ToNode for AtLeast {
    fn to_node(&self) -> Node<'_> {
        Node::tuple(&[required(&self.0), optional(&self.1), maybe(&self.2)], &())
    }
}

serde_bridge!(AtLeast);

// src/types/at_least_open.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional, required, serde_bridge};

/// At least 1 item.
#[derive(Debug, Clone, PartialEq)]
pub struct AtLeastOpen(pub String, pub Option<i64>, pub Vec<serde_json::Value>);

impl FromNode for AtLeastOpen {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        Self(elements.next_required(), elements.next_optional(), elements.rest())
    }
}

impl ToNode for AtLeastOpen {
    fn to_node(&self) -> Node<'_> {
        Node::tuple(&[required(&self.0), optional(&self.1)], &self.2)
    }
}

serde_bridge!(AtLeastOpen);

// src/types/exact.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, serde_bridge};

/// Exactly 2 items.
#[derive(Debug, Clone, PartialEq)]
pub struct Exact(pub f64, pub f64);

impl FromNode for Exact {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToNode for Exact {
    fn to_node(&self) -> Node<'_> {
        Node::array(&[&self.0, &self.1], &())
    }
}

serde_bridge!(Exact);

// src/types/null_alone.rs

use crate::runtime::{
    FromNode, Maybe, Node, Null, Reading, ToNode, maybe, required, serde_bridge,
};

/// 1 to 2 items.
#[derive(Debug, Clone, PartialEq)]
pub struct NullAlone(pub Null, pub Maybe<Null>);

impl FromNode for NullAlone {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        let tuple = Self(elements.next_required(), elements.next_maybe());
        elements.end();
        tuple
    }
}

impl ToNode for NullAlone {
    fn to_node(&self) -> Node<'_> {
        Node::tuple(&[required(&self.0), maybe(&self.1)], &())
    }
}

serde_bridge!(NullAlone);

// src/types/nulls_at_end.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional, required, serde_bridge};

/// At least 1 item.
#[derive(Debug, Clone, PartialEq)]
pub struct NullsAtEnd(
    pub String,
    pub Option<serde_json::Value>,
    pub Option<serde_json::Value>,
    pub Vec<serde_json::Value>,
);

impl FromNode for NullsAtEnd {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        Self(
            elements.next_required(),
            elements.next_any(),
            elements.next_any(),
            elements.rest(),
        )
    }
}

impl ToNode for NullsAtEnd {
    fn to_node(&self) -> Node<'_> {
        Node::tuple(&[required(&self.0), optional(&self.1), optional(&self.2)], &self.3)
    }
}

serde_bridge!(NullsAtEnd);

// src/types/open.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, serde_bridge};

#[derive(Debug, Clone, PartialEq)]
pub struct Open(pub String, pub Vec<serde_json::Value>);

impl FromNode for Open {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        Self(elements.next_required(), elements.rest())
    }
}

impl ToNode for Open {
    fn to_node(&self) -> Node<'_> {
        Node::array(&[&self.0], &self.1)
    }
}

serde_bridge!(Open);

// src/types/pair.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, serde_bridge};

#[derive(Debug, Clone, PartialEq)]
pub struct Pair(pub String, pub i64);

impl FromNode for Pair {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToNode for Pair {
    fn to_node(&self) -> Node<'_> {
        Node::array(&[&self.0, &self.1], &())
    }
}

serde_bridge!(Pair);

// src/types/rest.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, serde_bridge};

#[derive(Debug, Clone, PartialEq)]
pub struct Rest(pub String, pub Option<i64>, pub Vec<bool>);

impl FromNode for Rest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        Self(elements.next_required(), elements.next_required(), elements.rest())
    }
}

impl ToNode for Rest {
    fn to_node(&self) -> Node<'_> {
        Node::array(&[&self.0, &self.1], &self.2)
    }
}

serde_bridge!(Rest);

// src/types/use_.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reading, ToNode, json_object, serde_bridge,
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
pub struct UseInline(pub UseInlineElement1);

impl FromNode for UseInline {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        let tuple = Self(elements.next_required());
        elements.end();
        tuple
    }
}

impl ToNode for UseInline {
    fn to_node(&self) -> Node<'_> {
        Node::array(&[&self.0], &())
    }
}

serde_bridge!(UseInline);

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
