// src/types/code.rs

/// A value of `Code`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Code {
    /// `0`: Nothing was set.
    Unset,
    /// `1`: All is well.
    Ok,
    /// `2`.
    NotFound,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl Code {
    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Unset => 0,
            Self::Ok => 1,
            Self::NotFound => 2,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i64> for Code {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Unset,
            1 => Self::Ok,
            2 => Self::NotFound,
            other => Self::Unknown(other),
        }
    }
}

crate::runtime::integer_enum!(Code);

// src/types/described.rs

/// A value of `Described`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Described {
    /// `x`: The x.
    X,
    /// `y`: The y.
    Y,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Described {
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

impl From<&str> for Described {
    fn from(value: &str) -> Self {
        match value {
            "x" => Self::X,
            "y" => Self::Y,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Described);

// src/types/named.rs

/// A value of `Named`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Named {
    /// `a`.
    First,
    /// `b`.
    Second,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Named {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::First => "a",
            Self::Second => "b",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Named {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::First,
            "b" => Self::Second,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Named);

// src/types/unit.rs

/// A value of `Unit`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Unit {
    /// `e1`: A kilo.
    Kilo,
    /// `e2`.
    Mega,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Unit {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kilo => "e1",
            Self::Mega => "e2",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Unit {
    fn from(value: &str) -> Self {
        match value {
            "e1" => Self::Kilo,
            "e2" => Self::Mega,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Unit);
