// src/types/extended.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{Order, OrderLine, OrderState};

/// The object `Extended`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Extended {
    /// The member `lines`.
    pub lines: Option<Vec<OrderLine>>,
    /// The member `state`.
    pub state: Option<OrderState>,
    /// The member `note`.
    pub note: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Extended {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            lines: members.optional("lines"),
            state: members.optional("state"),
            note: members.optional("note"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Extended {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("lines", optional(&self.lines)),
                ("state", optional(&self.state)),
                ("note", optional(&self.note)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Extended);

impl From<Extended> for Order {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Extended) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("note", optional(&value.note))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            lines: value.lines,
            state: value.state,
            extra: rest,
        }
    }
}

// src/types/order.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Order`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The member `lines`.
    pub lines: Option<Vec<OrderLine>>,
    /// The member `state`.
    pub state: Option<OrderState>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Order {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            lines: members.optional("lines"),
            state: members.optional("state"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Order {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("lines", optional(&self.lines)), ("state", optional(&self.state))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Order);

/// An item of the `lines` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderLine {
    /// The member `sku`.
    pub sku: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for OrderLine {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            sku: members.optional("sku"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OrderLine {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("sku", optional(&self.sku))], &self.extra)
    }
}

crate::runtime::serde_bridge!(OrderLine);

/// The `state` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OrderState {
    /// `open`.
    Open,
    /// `shut`.
    Shut,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl OrderState {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Shut => "shut",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderState {
    fn from(value: &str) -> Self {
        match value {
            "open" => Self::Open,
            "shut" => Self::Shut,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(OrderState);

// src/types/use_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{OrderLine, OrderState};

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The member `line`.
    pub line: Option<OrderLine>,
    /// The member `state`.
    pub state: Option<OrderState>,
    /// The member `branch`.
    pub branch: Option<UseBranch>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            line: members.optional("line"),
            state: members.optional("state"),
            branch: members.optional("branch"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("line", optional(&self.line)),
                ("state", optional(&self.state)),
                ("branch", optional(&self.branch)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);

/// The `branch` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UseBranch {
    /// The member `note`.
    pub note: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for UseBranch {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            note: members.optional("note"),
            extra: members.rest(),
        }
    }
}

impl ToNode for UseBranch {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("note", optional(&self.note))], &self.extra)
    }
}

crate::runtime::serde_bridge!(UseBranch);
