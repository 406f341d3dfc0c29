// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By format API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/count.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Large, Small};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Count {
    Small(Small),
    Large(Large),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Small> for Count {
    fn from(value: Small) -> Self {
        Self::Small(value)
    }
}

impl From<Large> for Count {
    fn from(value: Large) -> Self {
        Self::Large(value)
    }
}

impl FromNode for Count {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Small(value);
            }
        }
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Large(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Count {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Small(value) => value.to_tree(),
            Self::Large(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Count);

// src/types/day.rs

pub type Day = jiff::civil::Date;

// src/types/id.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::ShortId;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Id {
    Integer(i64),
    Uuid(uuid::Uuid),
    Short(ShortId),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for Id {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<uuid::Uuid> for Id {
    fn from(value: uuid::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl From<ShortId> for Id {
    fn from(value: ShortId) -> Self {
        Self::Short(value)
    }
}

impl From<&str> for Id {
    fn from(value: &str) -> Self {
        Self::Short(value.to_owned())
    }
}

impl FromNode for Id {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_written_as::<uuid::Uuid>() {
            if let Some(value) = reader.fit(node) {
                return Self::Uuid(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::Short(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Id {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::Uuid(value) => value.to_tree(),
            Self::Short(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Id);

// src/types/instant.rs

pub type Instant = jiff::Timestamp;

// src/types/large.rs

pub type Large = i64;

// src/types/page.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Count, Id, When};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub ids: Option<Vec<Id>>,
    pub when: Option<When>,
    pub counts: Option<Vec<Count>>,
    pub extra: JsonObject,
}

json_object! {
    Page,
    "ids" => ids: optional,
    "when" => when: optional,
    "counts" => counts: optional,
    .. => extra: rest,
}

// src/types/short_id.rs

/// A short identity.
pub type ShortId = String;

// src/types/small.rs

pub type Small = i32;

// src/types/when.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Day, Instant};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum When {
    Instant(Instant),
    Day(Day),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Instant> for When {
    fn from(value: Instant) -> Self {
        Self::Instant(value)
    }
}

impl From<Day> for When {
    fn from(value: Day) -> Self {
        Self::Day(value)
    }
}

impl FromNode for When {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::Instant(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::Day(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for When {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Instant(value) => value.to_tree(),
            Self::Day(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(When);
