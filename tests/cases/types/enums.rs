// src/types/booleans.rs

/// A value of `Booleans`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Booleans {
    /// `true`.
    True,
    /// A value that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl Booleans {
    /// The value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::True => serde_json::Value::Bool(true),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Booleans {
    fn from(value: serde_json::Value) -> Self {
        if value == serde_json::Value::Bool(true) {
            return Self::True;
        }
        Self::Unknown(value)
    }
}

crate::runtime::value_enum!(Booleans);

// src/types/both.rs

/// The value of `Both`.
pub type Both = bool;

// src/types/integers.rs

/// A value of `Integers`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Integers {
    /// `1`.
    Value1,
    /// `-1`.
    Minus1,
    /// `200`.
    Value200,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl Integers {
    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Value1 => 1,
            Self::Minus1 => -1,
            Self::Value200 => 200,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i64> for Integers {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Value1,
            -1 => Self::Minus1,
            200 => Self::Value200,
            other => Self::Unknown(other),
        }
    }
}

crate::runtime::integer_enum!(Integers);

// src/types/mixed.rs

/// A value of `Mixed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    /// `a`.
    A,
    /// `1`.
    Value1,
    /// `true`.
    True,
    /// A value that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl Mixed {
    /// The value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::A => serde_json::Value::from("a"),
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::True => serde_json::Value::Bool(true),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Mixed {
    fn from(value: serde_json::Value) -> Self {
        if value == "a" {
            return Self::A;
        }
        if value == 1_i64 {
            return Self::Value1;
        }
        if value == serde_json::Value::Bool(true) {
            return Self::True;
        }
        Self::Unknown(value)
    }
}

crate::runtime::value_enum!(Mixed);

// src/types/numbers.rs

/// A value of `Numbers`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Numbers {
    /// `0.5`.
    Value0_5,
    /// `1`.
    Value1,
    /// A value that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl Numbers {
    /// The value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value0_5 => serde_json::Value::from(0.5_f64),
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Numbers {
    fn from(value: serde_json::Value) -> Self {
        if value == 0.5_f64 {
            return Self::Value0_5;
        }
        if value == 1_i64 {
            return Self::Value1;
        }
        Self::Unknown(value)
    }
}

crate::runtime::value_enum!(Numbers);

// src/types/strings.rs

/// A value of `Strings`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Strings {
    /// `a`.
    A,
    /// `b-c`.
    BC,
    /// `D e`.
    DE,
    /// The empty string.
    Empty,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Strings {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::BC => "b-c",
            Self::DE => "D e",
            Self::Empty => "",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Strings {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b-c" => Self::BC,
            "D e" => Self::DE,
            "" => Self::Empty,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Strings);

// src/types/use_.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Null, Reading, ToNode, maybe, optional, required,
};
use crate::types::{Booleans, Integers, Mixed, Numbers, Strings};

/// The object `Use`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Use {
    /// The member `nulled`.
    pub nulled: Option<UseNulled>,
    /// The member `untyped`.
    pub untyped: Maybe<UseUntyped>,
    /// The member `only_null`.
    pub only_null: Maybe<Null>,
    /// The member `mixed`.
    pub mixed: Option<Mixed>,
    /// The member `integers`.
    pub integers: Option<Integers>,
    /// The member `strings`.
    pub strings: Option<Strings>,
    /// The member `numbers`.
    pub numbers: Option<Numbers>,
    /// The member `yes`.
    pub yes: Option<Booleans>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Use {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(nulled: Option<UseNulled>) -> Self {
        Self {
            nulled,
            untyped: Maybe::Absent,
            only_null: Maybe::Absent,
            mixed: None,
            integers: None,
            strings: None,
            numbers: None,
            yes: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Use {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            nulled: members.nullable("nulled"),
            untyped: members.maybe("untyped"),
            only_null: members.maybe("only_null"),
            mixed: members.optional("mixed"),
            integers: members.optional("integers"),
            strings: members.optional("strings"),
            numbers: members.optional("numbers"),
            yes: members.optional("yes"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Use {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("nulled", required(&self.nulled)),
                ("untyped", maybe(&self.untyped)),
                ("only_null", maybe(&self.only_null)),
                ("mixed", optional(&self.mixed)),
                ("integers", optional(&self.integers)),
                ("strings", optional(&self.strings)),
                ("numbers", optional(&self.numbers)),
                ("yes", optional(&self.yes)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Use);

/// The `nulled` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UseNulled {
    /// `x`.
    X,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl UseNulled {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UseNulled {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(UseNulled);

/// The `untyped` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UseUntyped {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl UseUntyped {
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

impl From<&str> for UseUntyped {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            "y" => Self::Y,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(UseUntyped);
