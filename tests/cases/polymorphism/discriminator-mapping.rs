// src/types/cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The member `petType`.
    pub pet_type: String,
    /// The member `name`.
    pub name: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Cat {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            name: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet_type: members.required("petType"),
            name: members.optional("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("petType", required(&self.pet_type)), ("name", optional(&self.name))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Cat);

// src/types/dog.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The member `petType`.
    ///
    /// `new` sets it to `dog`.
    pub pet_type: String,
    /// The member `bark`.
    pub bark: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Dog {
    /// `petType` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet_type: "dog".to_owned(),
            bark: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Dog {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Dog {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet_type: members.required("petType"),
            bark: members.optional("bark"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Dog {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("petType", required(&self.pet_type)), ("bark", optional(&self.bark))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Dog);

// src/types/owner.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Pet;

/// The object `Owner`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// The member `pets`.
    pub pets: Option<Vec<Pet>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Owner {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pets: members.optional("pets"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Owner {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("pets", optional(&self.pets))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Owner);

// src/types/pet.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Cat, Dog};

/// One of the forms of `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `petType` is `cat` or `kitten`.
    Cat(Cat),
    /// Where `petType` is `dog`.
    Dog(Dog),
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

impl FromNode for Pet {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("petType") {
            Some("cat" | "kitten") => Self::Cat(FromNode::from_node(node, at)),
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Pet {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Dog(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Pet);
