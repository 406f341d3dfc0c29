// src/types/level.rs

/// A value of `Level`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    /// `1`: Of no concern.
    Low,
    /// `2`: Of concern.
    High,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

impl Level {
    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Low => 1,
            Self::High => 2,
            Self::Unknown(value) => *value,
        }
    }
}

impl From<i64> for Level {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Low,
            2 => Self::High,
            other => Self::Unknown(other),
        }
    }
}

crate::runtime::integer_enum!(Level);

// src/types/state.rs

/// A value of `State`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl State {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        match value {
            "on" => Self::On,
            "off" => Self::Off,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(State);
