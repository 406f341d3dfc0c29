// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Choices API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/blank_enum.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlankEnum {
    /// The empty string.
    Empty,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BlankEnum,
    "" => Empty,
    .. => Unknown,
}

// src/types/rank_enum.rs

use crate::runtime::integer_enum;

/// - `1` - Low
/// - `2` - High
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RankEnum {
    /// `1`.
    Low,
    /// `2`.
    High,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    RankEnum,
    1 => Low,
    2 => High,
    .. => Unknown,
}

// src/types/state_enum.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateEnum {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    StateEnum,
    "open" => Open,
    "closed" => Closed,
    .. => Unknown,
}

// src/types/task.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Maybe, Node, Reader, ToTree, Tree, impl_serde, json_object,
    string_enum,
};
use crate::types::{RankEnum, StateEnum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    pub state: Option<TaskState>,
    pub rank: Option<TaskRank>,
    pub last_rank: Maybe<TaskLastRank>,
    pub before: Maybe<StateEnum>,
    pub extra: JsonObject,
}

impl Task {
    #[must_use]
    pub fn new(state: Option<TaskState>) -> Self {
        Self {
            state,
            rank: None,
            last_rank: Maybe::Absent,
            before: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Task,
    "state" => state: nullable,
    "rank" => rank: optional,
    "last_rank" => last_rank: maybe,
    "before" => before: maybe,
    .. => extra: rest,
}

/// The `state` of a [`Task`](crate::types::Task).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskState {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// The empty string.
    Empty,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    TaskState,
    "open" => Open,
    "closed" => Closed,
    "" => Empty,
    .. => Unknown,
}

/// The `rank` of a [`Task`](crate::types::Task).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TaskRank {
    Rank(RankEnum),
    /// The empty string.
    Blank,
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<RankEnum> for TaskRank {
    fn from(value: RankEnum) -> Self {
        Self::Rank(value)
    }
}

impl FromNode for TaskRank {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Int(1), Literal::Int(2)]) {
            if let Some(value) = reader.fit(node) {
                return Self::Rank(value);
            }
        }
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Rank(value);
            }
        }
        if node.value_is(&[Literal::Str("")]) {
            return Self::Blank;
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for TaskRank {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Rank(value) => value.to_tree(),
            Self::Blank => "".to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(TaskRank);

/// The `last_rank` of a [`Task`](crate::types::Task).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TaskLastRank {
    Rank(RankEnum),
    /// The empty string.
    Blank,
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<RankEnum> for TaskLastRank {
    fn from(value: RankEnum) -> Self {
        Self::Rank(value)
    }
}

impl FromNode for TaskLastRank {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Int(1), Literal::Int(2)]) {
            if let Some(value) = reader.fit(node) {
                return Self::Rank(value);
            }
        }
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Rank(value);
            }
        }
        if node.value_is(&[Literal::Str("")]) {
            return Self::Blank;
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for TaskLastRank {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Rank(value) => value.to_tree(),
            Self::Blank => "".to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(TaskLastRank);
