// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Diamond API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/both.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{Left, Right, Root};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Both {
    pub id: String,
    pub left: Option<String>,
    pub right: Option<String>,
    pub extra: JsonObject,
}

impl Both {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            left: None,
            right: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Both,
    "id" => id: required,
    "left" => left: optional,
    "right" => right: optional,
    .. => extra: rest,
}

impl From<Both> for Left {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Both) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("right", optional(&value.right))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            left: value.left,
            extra: rest,
        }
    }
}

impl From<Both> for Right {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Both) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("left", optional(&value.left))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            right: value.right,
            extra: rest,
        }
    }
}

impl From<Both> for Root {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Both) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("left", optional(&value.left)),
            ("right", optional(&value.right)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

// src/types/left.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::Root;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub id: String,
    pub left: Option<String>,
    pub extra: JsonObject,
}

impl Left {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            left: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Left,
    "id" => id: required,
    "left" => left: optional,
    .. => extra: rest,
}

impl From<Left> for Root {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Left) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("left", optional(&value.left))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

// src/types/right.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::Root;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub id: String,
    pub right: Option<String>,
    pub extra: JsonObject,
}

impl Right {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            right: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Right,
    "id" => id: required,
    "right" => right: optional,
    .. => extra: rest,
}

impl From<Right> for Root {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Right) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("right", optional(&value.right))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

// src/types/root.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    pub id: String,
    pub extra: JsonObject,
}

impl Root {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Root,
    "id" => id: required,
    .. => extra: rest,
}
