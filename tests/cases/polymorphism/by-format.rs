// src/types/count.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Large, Small};

/// One of the forms of `Count`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Count {
    /// A [`Small`](crate::types::Small).
    Small(Small),
    /// A [`Large`](crate::types::Large).
    Large(Large),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Count {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Small(value);
        }
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Large(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Count {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Small(value) => value.to_node(),
            Self::Large(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Count);

// src/types/day.rs

/// The value of `Day`.
pub type Day = jiff::civil::Date;

// src/types/id.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::ShortId;

/// One of the forms of `Id`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Id {
    /// An integer.
    Integer(i64),
    /// A UUID.
    Uuid(uuid::Uuid),
    /// A [`ShortId`](crate::types::ShortId).
    ShortId(ShortId),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Id {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_written_as::<uuid::Uuid>() && let Some(value) = at.fit(&node) {
            return Self::Uuid(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::ShortId(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Id {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Integer(value) => value.to_node(),
            Self::Uuid(value) => value.to_node(),
            Self::ShortId(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Id);

// src/types/instant.rs

/// The value of `Instant`.
pub type Instant = jiff::Timestamp;

// src/types/large.rs

/// The value of `Large`.
pub type Large = i64;

// src/types/page.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{Count, Id, When};

/// The object `Page`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The member `ids`.
    pub ids: Option<Vec<Id>>,
    /// The member `when`.
    pub when: Option<When>,
    /// The member `counts`.
    pub counts: Option<Vec<Count>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Page {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            ids: members.optional("ids"),
            when: members.optional("when"),
            counts: members.optional("counts"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Page {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("ids", optional(&self.ids)),
                ("when", optional(&self.when)),
                ("counts", optional(&self.counts)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Page);

// src/types/short_id.rs

/// A short identity.
pub type ShortId = String;

// src/types/small.rs

/// The value of `Small`.
pub type Small = i32;

// src/types/when.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Day, Instant};

/// One of the forms of `When`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum When {
    /// An [`Instant`](crate::types::Instant).
    Instant(Instant),
    /// A [`Day`](crate::types::Day).
    Day(Day),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for When {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::Instant(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::Day(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for When {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Instant(value) => value.to_node(),
            Self::Day(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(When);
