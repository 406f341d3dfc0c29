// src/types/array_of.rs

/// The value of `ArrayOf`.
pub type ArrayOf = Vec<String>;

// src/types/sloppy.rs

use crate::runtime::{
    File, FromNode, JsonObject, Maybe, Node, Null, Reading, ToNode, maybe, optional,
    required,
};

/// The object `Sloppy`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sloppy {
    /// The member `there`.
    pub there: String,
    /// The member `day`.
    pub day: Option<jiff::civil::Date>,
    /// The member `moment`.
    pub moment: Option<jiff::Timestamp>,
    /// The member `whole`.
    pub whole: Option<i64>,
    /// The member `picture`.
    pub picture: Option<File>,
    /// The member `strange`.
    pub strange: Option<serde_json::Value>,
    /// The member `count`.
    pub count: Option<i64>,
    /// The member `flag`.
    ///
    /// Default: `true`.
    pub flag: Option<bool>,
    /// The member `level`.
    ///
    /// Default: `c`.
    pub level: Option<SloppyLevel>,
    /// The member `none`.
    pub none: Option<String>,
    /// The member `cased`.
    pub cased: Option<SloppyCased>,
    /// The member `repeated`.
    pub repeated: Option<SloppyRepeated>,
    /// The member `null_type`.
    pub null_type: Maybe<Null>,
    /// The member `flagged`.
    pub flagged: Option<String>,
    /// The member `items_missing`.
    pub items_missing: Option<Vec<serde_json::Value>>,
    /// 5.
    ///
    /// Example: `7`.
    pub wrong_kind: Option<String>,
    /// The member `absent`.
    pub absent: serde_json::Value,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Sloppy {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(there: impl Into<String>, absent: serde_json::Value) -> Self {
        Self {
            there: there.into(),
            day: None,
            moment: None,
            whole: None,
            picture: None,
            strange: None,
            count: None,
            flag: None,
            level: None,
            none: None,
            cased: None,
            repeated: None,
            null_type: Maybe::Absent,
            flagged: None,
            items_missing: None,
            wrong_kind: None,
            absent,
            extra: JsonObject::new(),
        }
    }

    /// `flag`, or its default `true` where it is absent.
    #[must_use]
    pub fn flag_or_default(&self) -> bool {
        self.flag.unwrap_or(true)
    }
}

impl FromNode for Sloppy {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            there: members.required("there"),
            day: members.optional("day"),
            moment: members.optional("moment"),
            whole: members.optional("whole"),
            picture: members.optional("picture"),
            strange: members.any("strange"),
            count: members.optional("count"),
            flag: members.optional("flag"),
            level: members.optional("level"),
            none: members.optional("none"),
            cased: members.optional("cased"),
            repeated: members.optional("repeated"),
            null_type: members.maybe("null_type"),
            flagged: members.optional("flagged"),
            items_missing: members.optional("items_missing"),
            wrong_kind: members.optional("wrong_kind"),
            absent: members.required("absent"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Sloppy {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("there", required(&self.there)),
                ("day", optional(&self.day)),
                ("moment", optional(&self.moment)),
                ("whole", optional(&self.whole)),
                ("picture", optional(&self.picture)),
                ("strange", optional(&self.strange)),
                ("count", optional(&self.count)),
                ("flag", optional(&self.flag)),
                ("level", optional(&self.level)),
                ("none", optional(&self.none)),
                ("cased", optional(&self.cased)),
                ("repeated", optional(&self.repeated)),
                ("null_type", maybe(&self.null_type)),
                ("flagged", optional(&self.flagged)),
                ("items_missing", optional(&self.items_missing)),
                ("wrong_kind", optional(&self.wrong_kind)),
                ("absent", required(&self.absent)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Sloppy);

/// The `level` of a [`Sloppy`](crate::types::Sloppy).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SloppyLevel {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl SloppyLevel {
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

impl From<&str> for SloppyLevel {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(SloppyLevel);

/// The `cased` of a [`Sloppy`](crate::types::Sloppy).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SloppyCased {
    /// `id`.
    IdLower,
    /// `ID`.
    IdUpper,
    /// `Id`.
    Id,
    /// `i_d`.
    IDSnake,
    /// `iD`.
    ID,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl SloppyCased {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IdLower => "id",
            Self::IdUpper => "ID",
            Self::Id => "Id",
            Self::IDSnake => "i_d",
            Self::ID => "iD",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SloppyCased {
    fn from(value: &str) -> Self {
        match value {
            "id" => Self::IdLower,
            "ID" => Self::IdUpper,
            "Id" => Self::Id,
            "i_d" => Self::IDSnake,
            "iD" => Self::ID,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(SloppyCased);

/// The `repeated` of a [`Sloppy`](crate::types::Sloppy).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SloppyRepeated {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl SloppyRepeated {
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

impl From<&str> for SloppyRepeated {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(SloppyRepeated);

// src/types/untyped.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Untyped`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Untyped {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Untyped {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Untyped {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Untyped);
