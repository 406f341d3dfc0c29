// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{CatBase, Fish, Siamese};

/// An animal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `cat`.
    Cat(CatBase),
    /// Where `kind` is `fish`.
    Fish(Fish),
    /// Where `kind` is `Siamese`.
    Siamese(Siamese),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<CatBase> for Animal {
    fn from(value: CatBase) -> Self {
        Self::Cat(value)
    }
}

impl From<Fish> for Animal {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
    }
}

impl From<Siamese> for Animal {
    fn from(value: Siamese) -> Self {
        Self::Siamese(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, at)),
            Some("fish") => Self::Fish(FromNode::from_node(node, at)),
            Some("Siamese") => Self::Siamese(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Animal {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Fish(value) => value.to_node(),
            Self::Siamese(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Animal);

// src/types/animal_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::Entity;

/// An animal.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    /// The member `id`.
    pub id: String,
    /// The member `kind`.
    pub kind: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl AnimalBase {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, kind: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for AnimalBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            kind: members.required("kind"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AnimalBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("kind", required(&self.kind))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(AnimalBase);

impl From<AnimalBase> for Entity {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: AnimalBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("kind", required(&value.kind))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}

// src/types/cat.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::Siamese;

/// One of the forms of `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Cat {
    /// Where `breed` is `Siamese`.
    Siamese(Siamese),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Siamese> for Cat {
    fn from(value: Siamese) -> Self {
        Self::Siamese(value)
    }
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("breed") {
            Some("Siamese") => Self::Siamese(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Siamese(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Cat);

// src/types/cat_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{AnimalBase, Entity};

/// The object `CatBase`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CatBase {
    /// The member `id`.
    pub id: String,
    /// The member `kind`.
    ///
    /// `new` sets it to `cat`.
    pub kind: String,
    /// The member `breed`.
    pub breed: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl CatBase {
    /// Of the required members; `kind` is set, the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: "cat".to_owned(),
            breed: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for CatBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            kind: members.required("kind"),
            breed: members.optional("breed"),
            extra: members.rest(),
        }
    }
}

impl ToNode for CatBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("id", required(&self.id)),
                ("kind", required(&self.kind)),
                ("breed", optional(&self.breed)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(CatBase);

impl From<CatBase> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: CatBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("breed", optional(&value.breed))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            id: value.id,
            kind: value.kind,
            extra: rest,
        }
    }
}

impl From<CatBase> for Entity {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: CatBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("kind", required(&value.kind)),
            ("breed", optional(&value.breed)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}

// src/types/entity.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Entity`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// The member `id`.
    pub id: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Entity {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Entity {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Entity {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", required(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Entity);

// src/types/fish.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::{AnimalBase, Entity};

/// The object `Fish`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// The member `id`.
    pub id: String,
    /// The member `kind`.
    ///
    /// `new` sets it to `fish`.
    pub kind: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Fish {
    /// Of the required members; `kind` is set, the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: "fish".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Fish {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            kind: members.required("kind"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Fish {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("kind", required(&self.kind))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Fish);

impl From<Fish> for AnimalBase {
    fn from(value: Fish) -> Self {
        Self {
            id: value.id,
            kind: value.kind,
            extra: value.extra,
        }
    }
}

impl From<Fish> for Entity {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Fish) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("kind", required(&value.kind))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}

// src/types/siamese.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{AnimalBase, CatBase, Entity};

/// The object `Siamese`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Siamese {
    /// The member `id`.
    pub id: String,
    /// The member `kind`.
    ///
    /// `new` sets it to `Siamese`.
    pub kind: String,
    /// The member `breed`.
    ///
    /// `new` sets it to `Siamese`.
    pub breed: Option<String>,
    /// The member `blue`.
    pub blue: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Siamese {
    /// Of the required members; `kind` and `breed` are set, the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: "Siamese".to_owned(),
            breed: Some("Siamese".to_owned()),
            blue: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Siamese {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            kind: members.required("kind"),
            breed: members.optional("breed"),
            blue: members.optional("blue"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Siamese {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("id", required(&self.id)),
                ("kind", required(&self.kind)),
                ("breed", optional(&self.breed)),
                ("blue", optional(&self.blue)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Siamese);

impl From<Siamese> for CatBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Siamese) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("blue", optional(&value.blue))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            id: value.id,
            kind: value.kind,
            breed: value.breed,
            extra: rest,
        }
    }
}

impl From<Siamese> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Siamese) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("breed", optional(&value.breed)),
            ("blue", optional(&value.blue)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            id: value.id,
            kind: value.kind,
            extra: rest,
        }
    }
}

impl From<Siamese> for Entity {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Siamese) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("kind", required(&value.kind)),
            ("breed", optional(&value.breed)),
            ("blue", optional(&value.blue)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}

// src/types/zoo.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{Animal, Cat};

/// The object `Zoo`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zoo {
    /// The member `animals`.
    pub animals: Option<Vec<Animal>>,
    /// The member `cats`.
    pub cats: Option<Vec<Cat>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Zoo {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            animals: members.optional("animals"),
            cats: members.optional("cats"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Zoo {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("animals", optional(&self.animals)), ("cats", optional(&self.cats))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Zoo);
