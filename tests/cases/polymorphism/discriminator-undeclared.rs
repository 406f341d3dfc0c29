// src/types/bird.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Bird`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bird {
    /// The member `wings`.
    pub wings: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Bird {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            wings: members.optional("wings"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Bird {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("wings", optional(&self.wings))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Bird);

// src/types/cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The member `name`.
    pub name: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Cat {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.required("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("name", required(&self.name))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Cat);

// src/types/dog.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};

/// The object `Dog`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The member `bark`.
    pub bark: Option<i64>,
}

impl FromNode for Dog {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            bark: members.optional("bark"),
        }
    }
}

impl ToNode for Dog {
    fn to_node(&self) -> Node<'_> {
        Node::closed(&[("bark", optional(&self.bark))])
    }
}

crate::runtime::serde_bridge!(Dog);

// src/types/fish.rs

use std::collections::BTreeMap;

/// The value of `Fish`.
pub type Fish = BTreeMap<String, String>;

// src/types/newt.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};

/// The object `Newt`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Newt {
    /// The member `spots`.
    pub spots: Option<i64>,
    /// The member `petType`.
    pub pet_type: Option<String>,
}

impl FromNode for Newt {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            spots: members.optional("spots"),
            pet_type: members.optional("petType"),
        }
    }
}

impl ToNode for Newt {
    fn to_node(&self) -> Node<'_> {
        Node::closed(
            &[("spots", optional(&self.spots)), ("petType", optional(&self.pet_type))],
        )
    }
}

crate::runtime::serde_bridge!(Newt);

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Bird, Cat, Dog, Fish, Newt};

/// One of the forms of `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `petType` is `cat`.
    Cat(Cat),
    /// Where `petType` is `dog`.
    Dog(Dog),
    /// Where `petType` is `fish`.
    Fish(Fish),
    /// Where `petType` is `bird` or `parrot`.
    Bird(Bird),
    /// Where `petType` is `newt` or `eft`.
    Newt(Newt),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Bird> for Pet {
    fn from(value: Bird) -> Self {
        Self::Bird(value)
    }
}

impl From<Newt> for Pet {
    fn from(value: Newt) -> Self {
        Self::Newt(value)
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("petType") {
            Some("cat") => Self::Cat(FromNode::from_node(node, at)),
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            Some("fish") => Self::Fish(FromNode::from_node(node, at)),
            Some("bird" | "parrot") => Self::Bird(FromNode::from_node(node, at)),
            Some("newt" | "eft") => Self::Newt(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Pet {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node().tagged("petType", "cat"),
            Self::Dog(value) => value.to_node().tagged("petType", "dog"),
            Self::Fish(value) => value.to_node().tagged("petType", "fish"),
            Self::Bird(value) => value.to_node(),
            Self::Newt(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Pet);
