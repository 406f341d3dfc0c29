// src/types/both.rs

/// A value of `Both`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Both {
    /// `1`.
    Value1,
    /// `a`.
    A,
    /// A value that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl Both {
    /// The value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::A => serde_json::Value::from("a"),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Both {
    fn from(value: serde_json::Value) -> Self {
        if value == 1_i64 {
            return Self::Value1;
        }
        if value == "a" {
            return Self::A;
        }
        Self::Unknown(value)
    }
}

crate::runtime::value_enum!(Both);

// src/types/constant.rs

/// The constant `Constant`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constant;

crate::runtime::const_string!(Constant, "1");

// src/types/flags.rs

/// A value of `Flags`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Flags {
    /// `true`.
    True,
    /// A value that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl Flags {
    /// The value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::True => serde_json::Value::Bool(true),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Flags {
    fn from(value: serde_json::Value) -> Self {
        if value == serde_json::Value::Bool(true) {
            return Self::True;
        }
        Self::Unknown(value)
    }
}

crate::runtime::value_enum!(Flags);

// src/types/lost.rs

/// The value of `Lost`.
pub type Lost = i64;

// src/types/lost_constant.rs

/// The value of `LostConstant`.
pub type LostConstant = i64;

// src/types/members.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Members`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Members {
    /// The member `version`.
    ///
    /// Default: `1.10`. Example: `1.20`.
    pub version: Option<String>,
    /// The member `flag`.
    ///
    /// Default: `yes`. Example: `True`.
    pub flag: Option<String>,
    /// The member `count`.
    ///
    /// Default: `5`. Example: `6`.
    pub count: Option<i64>,
    /// The member `kind`.
    ///
    /// Default: `1.10`.
    pub kind: Option<MembersKind>,
    /// The member `lost`.
    pub lost: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Members {
    /// `version`, or its default `1.10` where it is absent.
    #[must_use]
    pub fn version_or_default(&self) -> &str {
        self.version.as_deref().unwrap_or("1.10")
    }

    /// `flag`, or its default `yes` where it is absent.
    #[must_use]
    pub fn flag_or_default(&self) -> &str {
        self.flag.as_deref().unwrap_or("yes")
    }

    /// `count`, or its default `5` where it is absent.
    #[must_use]
    pub fn count_or_default(&self) -> i64 {
        self.count.unwrap_or(5)
    }

    /// `kind`, or its default `1.10` where it is absent.
    #[must_use]
    pub fn kind_or_default(&self) -> &MembersKind {
        self.kind.as_ref().unwrap_or(&MembersKind::Value1_10)
    }
}

impl FromNode for Members {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            version: members.optional("version"),
            flag: members.optional("flag"),
            count: members.optional("count"),
            kind: members.optional("kind"),
            lost: members.optional("lost"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Members {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("version", optional(&self.version)),
                ("flag", optional(&self.flag)),
                ("count", optional(&self.count)),
                ("kind", optional(&self.kind)),
                ("lost", optional(&self.lost)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Members);

/// The `kind` of a [`Members`](crate::types::Members).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MembersKind {
    /// `1.10`.
    Value1_10,
    /// `2`.
    Value2,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl MembersKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value1_10 => "1.10",
            Self::Value2 => "2",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MembersKind {
    fn from(value: &str) -> Self {
        match value {
            "1.10" => Self::Value1_10,
            "2" => Self::Value2,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(MembersKind);

// src/types/nullable.rs

/// A value of `Nullable`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Nullable {
    /// `1`.
    Value1,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Nullable {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value1 => "1",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Nullable {
    fn from(value: &str) -> Self {
        match value {
            "1" => Self::Value1,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Nullable);

// src/types/number.rs

/// A value of `Number`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Number {
    /// `1.5`.
    Value1_5,
    /// `2`.
    Value2,
    /// A value that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl Number {
    /// The value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value1_5 => serde_json::Value::from(1.5_f64),
            Self::Value2 => serde_json::Value::from(2_i64),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Number {
    fn from(value: serde_json::Value) -> Self {
        if value == 1.5_f64 {
            return Self::Value1_5;
        }
        if value == 2_i64 {
            return Self::Value2;
        }
        Self::Unknown(value)
    }
}

crate::runtime::value_enum!(Number);

// src/types/numbers.rs

/// A value of `Numbers`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Numbers {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// `2.5`.
    Value2_5,
    /// `true`.
    True,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Numbers {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value1 => "1",
            Self::Value2 => "2",
            Self::Value2_5 => "2.5",
            Self::True => "true",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Numbers {
    fn from(value: &str) -> Self {
        match value {
            "1" => Self::Value1,
            "2" => Self::Value2,
            "2.5" => Self::Value2_5,
            "true" => Self::True,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Numbers);

// src/types/some_model.rs

/// A value of `SomeModel`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SomeModel {
    /// `1`.
    One,
    /// `3`.
    Three,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl SomeModel {
    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::One => 1,
            Self::Three => 3,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i64> for SomeModel {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::One,
            3 => Self::Three,
            other => Self::Unknown(other),
        }
    }
}

crate::runtime::integer_enum!(SomeModel);

// src/types/spelled.rs

/// A value of `Spelled`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Spelled {
    /// `1.10`.
    Value1_10,
    /// `2.0`.
    Value2_0,
    /// `1e3`.
    Value1e3,
    /// `0x1F`.
    Value0x1F,
    /// `+5`.
    Plus5,
    /// `True`.
    True,
    /// `3.10`.
    Value3_10,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Spelled {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value1_10 => "1.10",
            Self::Value2_0 => "2.0",
            Self::Value1e3 => "1e3",
            Self::Value0x1F => "0x1F",
            Self::Plus5 => "+5",
            Self::True => "True",
            Self::Value3_10 => "3.10",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Spelled {
    fn from(value: &str) -> Self {
        match value {
            "1.10" => Self::Value1_10,
            "2.0" => Self::Value2_0,
            "1e3" => Self::Value1e3,
            "0x1F" => Self::Value0x1F,
            "+5" => Self::Plus5,
            "True" => Self::True,
            "3.10" => Self::Value3_10,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Spelled);

// src/types/texts.rs

/// A value of `Texts`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Texts {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl Texts {
    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i64> for Texts {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            2 => Self::Value2,
            other => Self::Unknown(other),
        }
    }
}

crate::runtime::integer_enum!(Texts);

// src/types/version.rs

/// The constant `Version`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Version;

crate::runtime::const_string!(Version, "1.10");

// src/types/whole.rs

/// A value of `Whole`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Whole {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl Whole {
    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Value2 => 2,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i64> for Whole {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            2 => Self::Value2,
            other => Self::Unknown(other),
        }
    }
}

crate::runtime::integer_enum!(Whole);
