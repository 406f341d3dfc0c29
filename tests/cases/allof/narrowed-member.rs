// src/types/base.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional, required,
};

/// The object `Base`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The member `kind`.
    pub kind: String,
    /// The member `level`.
    pub level: BaseLevel,
    /// The member `state`.
    pub state: Option<String>,
    /// The member `unit`.
    pub unit: Option<BaseUnit>,
    /// The member `word`.
    pub word: Maybe<String>,
    /// The member `count`.
    pub count: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Base {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>, level: BaseLevel) -> Self {
        Self {
            kind: kind.into(),
            level,
            state: None,
            unit: None,
            word: Maybe::Absent,
            count: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            level: members.required("level"),
            state: members.optional("state"),
            unit: members.optional("unit"),
            word: members.maybe("word"),
            count: members.optional("count"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("kind", required(&self.kind)),
                ("level", required(&self.level)),
                ("state", optional(&self.state)),
                ("unit", optional(&self.unit)),
                ("word", maybe(&self.word)),
                ("count", optional(&self.count)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Base);

/// The `level` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BaseLevel {
    /// `a`.
    A,
    /// `b`.
    B,
    /// `c`.
    C,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl BaseLevel {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BaseLevel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            "c" => Self::C,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(BaseLevel);

/// The `unit` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BaseUnit {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl BaseUnit {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BaseUnit {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            "y" => Self::Y,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(BaseUnit);

// src/types/child.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, optional, required,
};
use crate::types::Base;

/// The object `Child`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Child {
    /// The member `kind`.
    pub kind: ChildKind,
    /// The member `level`.
    pub level: ChildLevel,
    /// The member `state`.
    pub state: Option<ChildState>,
    /// The member `unit`.
    pub unit: Option<ChildUnit>,
    /// The member `word`.
    pub word: ChildWord,
    /// The member `count`.
    pub count: Option<i32>,
    /// The member `own`.
    pub own: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Child {
    /// Of the required members; `kind` is set, the others are absent.
    #[must_use]
    pub fn new(level: ChildLevel, word: ChildWord) -> Self {
        Self {
            kind: ChildKind,
            level,
            state: None,
            unit: None,
            word,
            count: None,
            own: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Child {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            level: members.required("level"),
            state: members.optional("state"),
            unit: members.optional("unit"),
            word: members.required("word"),
            count: members.optional("count"),
            own: members.optional("own"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Child {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("kind", required(&self.kind)),
                ("level", required(&self.level)),
                ("state", optional(&self.state)),
                ("unit", optional(&self.unit)),
                ("word", required(&self.word)),
                ("count", optional(&self.count)),
                ("own", optional(&self.own)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Child);

impl From<Child> for Base {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Child) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("own", optional(&value.own))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            kind: "child".to_owned(),
            level: value.level.as_str().into(),
            state: value.state.map(|member| member.as_str().to_owned()),
            unit: value.unit.map(|_| "x".into()),
            word: Maybe::Value(value.word.as_str().to_owned()),
            count: value.count.map(Into::into),
            extra: rest,
        }
    }
}

/// The `kind` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChildKind;

crate::runtime::const_string!(ChildKind, "child");

/// The `level` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChildLevel {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ChildLevel {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChildLevel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ChildLevel);

/// The `state` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChildState {
    /// `new`.
    New,
    /// `old`.
    Old,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ChildState {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Old => "old",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChildState {
    fn from(value: &str) -> Self {
        match value {
            "new" => Self::New,
            "old" => Self::Old,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ChildState);

/// The `unit` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChildUnit;

crate::runtime::const_string!(ChildUnit, "x");

/// The `word` of a [`Child`](crate::types::Child).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChildWord {
    /// `w`.
    W,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ChildWord {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::W => "w",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChildWord {
    fn from(value: &str) -> Self {
        match value {
            "w" => Self::W,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ChildWord);

// src/types/nullable.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional, required,
};
use crate::types::{BaseLevel, BaseUnit};

/// What is narrowed may be absent, `null` or a value on both sides; that does not convert.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Nullable {
    /// The member `kind`.
    pub kind: String,
    /// The member `level`.
    pub level: BaseLevel,
    /// The member `state`.
    pub state: Option<String>,
    /// The member `unit`.
    pub unit: Option<BaseUnit>,
    /// The member `word`.
    pub word: Maybe<NullableWord>,
    /// The member `count`.
    pub count: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Nullable {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>, level: BaseLevel) -> Self {
        Self {
            kind: kind.into(),
            level,
            state: None,
            unit: None,
            word: Maybe::Absent,
            count: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Nullable {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            level: members.required("level"),
            state: members.optional("state"),
            unit: members.optional("unit"),
            word: members.maybe("word"),
            count: members.optional("count"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Nullable {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("kind", required(&self.kind)),
                ("level", required(&self.level)),
                ("state", optional(&self.state)),
                ("unit", optional(&self.unit)),
                ("word", maybe(&self.word)),
                ("count", optional(&self.count)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Nullable);

/// The `word` of a [`Nullable`](crate::types::Nullable).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NullableWord {
    /// `w`.
    W,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl NullableWord {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::W => "w",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NullableWord {
    fn from(value: &str) -> Self {
        match value {
            "w" => Self::W,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(NullableWord);
