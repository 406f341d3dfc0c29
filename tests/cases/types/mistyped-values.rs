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
