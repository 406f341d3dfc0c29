// src/types/a_one_of.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type AOneOf = Base;

// src/types/bare.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Bare = Base;

// src/types/base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Base`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The member `id`.
    pub id: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Base {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", required(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Base);

// src/types/date.rs

/// The value of `Date`.
pub type Date = String;

// src/types/described.rs

use crate::types::Base;

/// The base by another name.
pub type Described = Base;

// src/types/inside.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Inside`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inside {
    /// The member `only`.
    pub only: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Inside {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            only: members.optional("only"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Inside {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("only", optional(&self.only))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Inside);

// src/types/list.rs

use crate::types::Base;

/// A list of [`Base`](crate::types::Base).
pub type List = Vec<Base>;

// src/types/nullable.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Nullable = Base;

// src/types/of_bare.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type OfBare = Base;

// src/types/of_list.rs

use crate::types::List;

/// Another name of [`List`](crate::types::List).
pub type OfList = List;

// src/types/text.rs

/// The value of `Text`.
pub type Text = String;

// src/types/titled.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Titled = Base;

// src/types/uses.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, required,
};
use crate::types::{Base, List, Text};

/// The object `Uses`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Uses {
    /// The member `base`.
    pub base: Base,
    /// The member `maybe`.
    pub maybe: Option<Base>,
    /// The member `bare`.
    pub bare: Base,
    /// The member `described`.
    pub described: Base,
    /// The member `nullable`.
    pub nullable: Option<Base>,
    /// The member `list`.
    pub list: List,
    /// The member `text`.
    pub text: Maybe<Text>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Uses {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(
        base: Base,
        maybe: Option<Base>,
        bare: Base,
        described: Base,
        nullable: Option<Base>,
        list: List,
    ) -> Self {
        Self {
            base,
            maybe,
            bare,
            described,
            nullable,
            list,
            text: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Uses {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            base: members.required("base"),
            maybe: members.nullable("maybe"),
            bare: members.required("bare"),
            described: members.required("described"),
            nullable: members.nullable("nullable"),
            list: members.required("list"),
            text: members.maybe("text"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Uses {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("base", required(&self.base)),
                ("maybe", required(&self.maybe)),
                ("bare", required(&self.bare)),
                ("described", required(&self.described)),
                ("nullable", required(&self.nullable)),
                ("list", required(&self.list)),
                ("text", maybe(&self.text)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Uses);
