// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{BirdBase, Fish, Owl};

/// One of the forms of `Animal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `Bird`.
    Bird(BirdBase),
    /// Where `kind` is `Fish`.
    Fish(Fish),
    /// Where `kind` is `Owl`.
    Owl(Owl),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<BirdBase> for Animal {
    fn from(value: BirdBase) -> Self {
        Self::Bird(value)
    }
}

impl From<Fish> for Animal {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
    }
}

impl From<Owl> for Animal {
    fn from(value: Owl) -> Self {
        Self::Owl(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("Bird") => Self::Bird(FromNode::from_node(node, at)),
            Some("Fish") => Self::Fish(FromNode::from_node(node, at)),
            Some("Owl") => Self::Owl(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Animal {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Bird(value) => value.to_node(),
            Self::Fish(value) => value.to_node(),
            Self::Owl(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Animal);

// src/types/animal_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `AnimalBase`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnimalBase {
    /// The member `kind`.
    pub kind: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl AnimalBase {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for AnimalBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AnimalBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("kind", required(&self.kind))], &self.extra)
    }
}

crate::runtime::serde_bridge!(AnimalBase);

// src/types/bird.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::Owl;

/// One of the forms of `Bird`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Bird {
    /// Where `species` is `Owl`.
    Owl(Owl),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Owl> for Bird {
    fn from(value: Owl) -> Self {
        Self::Owl(value)
    }
}

impl FromNode for Bird {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("species") {
            Some("Owl") => Self::Owl(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Bird {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Owl(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Bird);

// src/types/bird_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::AnimalBase;

/// The object `BirdBase`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BirdBase {
    /// The member `kind`.
    ///
    /// `new` sets it to `Bird`.
    pub kind: String,
    /// The member `species`.
    pub species: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BirdBase {
    /// Of the required members; `kind` is set, the others are absent.
    #[must_use]
    pub fn new(species: impl Into<String>) -> Self {
        Self {
            kind: "Bird".to_owned(),
            species: species.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for BirdBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            species: members.required("species"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BirdBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("species", required(&self.species))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(BirdBase);

impl From<BirdBase> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: BirdBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("species", required(&value.species))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            extra: rest,
        }
    }
}

// src/types/fish.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::AnimalBase;

/// The object `Fish`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// The member `kind`.
    ///
    /// `new` sets it to `Fish`.
    pub kind: String,
    /// The member `salt`.
    pub salt: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Fish {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Fish".to_owned(),
            salt: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Fish {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Fish {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            salt: members.optional("salt"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Fish {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("salt", optional(&self.salt))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Fish);

impl From<Fish> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Fish) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("salt", optional(&value.salt))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            extra: rest,
        }
    }
}

// src/types/owl.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{AnimalBase, BirdBase};

/// The object `Owl`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Owl {
    /// The member `kind`.
    ///
    /// `new` sets it to `Owl`.
    pub kind: String,
    /// The member `species`.
    ///
    /// `new` sets it to `Owl`.
    pub species: String,
    /// The member `hoots`.
    pub hoots: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Owl {
    /// `kind` and `species` are set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Owl".to_owned(),
            species: "Owl".to_owned(),
            hoots: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Owl {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Owl {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            species: members.required("species"),
            hoots: members.optional("hoots"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Owl {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("kind", required(&self.kind)),
                ("species", required(&self.species)),
                ("hoots", optional(&self.hoots)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Owl);

impl From<Owl> for BirdBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Owl) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("hoots", optional(&value.hoots))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            species: value.species,
            extra: rest,
        }
    }
}

impl From<Owl> for AnimalBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Owl) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("species", required(&value.species)),
            ("hoots", optional(&value.hoots)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            extra: rest,
        }
    }
}

// src/types/zoo.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{Animal, Bird};

/// The object `Zoo`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zoo {
    /// The member `animals`.
    pub animals: Option<Vec<Animal>>,
    /// The member `birds`.
    pub birds: Option<Vec<Bird>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Zoo {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            animals: members.optional("animals"),
            birds: members.optional("birds"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Zoo {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("animals", optional(&self.animals)), ("birds", optional(&self.birds))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Zoo);
