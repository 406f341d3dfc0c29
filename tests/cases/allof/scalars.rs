// src/types/level.rs

/// A value of `Level`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    /// `2`.
    Value2,
    /// `3`.
    Value3,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl Level {
    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value2 => 2,
            Self::Value3 => 3,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i64> for Level {
    fn from(value: i64) -> Self {
        match value {
            2 => Self::Value2,
            3 => Self::Value3,
            other => Self::Unknown(other),
        }
    }
}

crate::runtime::integer_enum!(Level);

// src/types/list.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// A list of [`ListItem`](crate::types::ListItem).
pub type List = Vec<ListItem>;

/// An item of a [`List`](crate::types::List).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItem {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for ListItem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ListItem {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a)), ("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ListItem);

// src/types/narrow.rs

/// Begins with an a.
///
/// At least 2 characters, matches `^a`.
pub type Narrow = String;

// src/types/use_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{Level, Narrow};

/// The object `Use`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The member `narrow`.
    pub narrow: Option<Narrow>,
    /// The member `level`.
    pub level: Option<Level>,
    /// A day.
    pub inline: Option<jiff::civil::Date>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            narrow: members.optional("narrow"),
            level: members.optional("level"),
            inline: members.optional("inline"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("narrow", optional(&self.narrow)),
                ("level", optional(&self.level)),
                ("inline", optional(&self.inline)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);
