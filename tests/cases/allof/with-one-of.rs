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

// src/types/beside.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{ByEmail, ByPhone};

/// One of the forms of `Beside`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Beside {
    /// A [`ByEmail`](crate::types::ByEmail).
    ByEmail(ByEmail),
    /// A [`ByPhone`](crate::types::ByPhone).
    ByPhone(ByPhone),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<ByEmail> for Beside {
    fn from(value: ByEmail) -> Self {
        Self::ByEmail(value)
    }
}

impl From<ByPhone> for Beside {
    fn from(value: ByPhone) -> Self {
        Self::ByPhone(value)
    }
}

impl FromNode for Beside {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("id") && node.has("email") && let Some(value) = at.fit(&node) {
            return Self::ByEmail(value);
        }
        if node.has("id") && node.has("phone") && let Some(value) = at.fit(&node) {
            return Self::ByPhone(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Beside {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::ByEmail(value) => value.to_node(),
            Self::ByPhone(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Beside);

// src/types/by_email.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// By email.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByEmail {
    /// The member `id`.
    pub id: String,
    /// The member `email`.
    pub email: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ByEmail {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            email: email.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ByEmail {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            email: members.required("email"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ByEmail {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("email", required(&self.email))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ByEmail);

// src/types/by_phone.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// By phone.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByPhone {
    /// The member `id`.
    pub id: String,
    /// The member `phone`.
    pub phone: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ByPhone {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, phone: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            phone: phone.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ByPhone {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            phone: members.required("phone"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ByPhone {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("phone", required(&self.phone))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ByPhone);

// src/types/cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of an [`Inside`](crate::types::Inside).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The member `id`.
    pub id: String,
    /// The member `kind`.
    pub kind: CatKind,
    /// The member `lives`.
    pub lives: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Cat {
    /// Of the required members; `kind` is set, the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: CatKind,
            lives: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            kind: members.required("kind"),
            lives: members.optional("lives"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("id", required(&self.id)),
                ("kind", required(&self.kind)),
                ("lives", optional(&self.lives)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Cat);

/// The `kind` of a [`Cat`](crate::types::Cat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CatKind;

crate::runtime::const_string!(CatKind, "cat");

// src/types/dog.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of an [`Inside`](crate::types::Inside).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The member `id`.
    pub id: String,
    /// The member `kind`.
    pub kind: DogKind,
    /// The member `good`.
    pub good: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Dog {
    /// Of the required members; `kind` is set, the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: DogKind,
            good: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Dog {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            kind: members.required("kind"),
            good: members.optional("good"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Dog {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("id", required(&self.id)),
                ("kind", required(&self.kind)),
                ("good", optional(&self.good)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Dog);

/// The `kind` of a [`Dog`](crate::types::Dog).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DogKind;

crate::runtime::const_string!(DogKind, "dog");

// src/types/inside.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Cat, Dog};

/// One of the forms of `Inside`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inside {
    /// Where `kind` is `cat`.
    Cat(Cat),
    /// Where `kind` is `dog`.
    Dog(Dog),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Cat> for Inside {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Inside {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Inside {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, at)),
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Inside {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Dog(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Inside);
