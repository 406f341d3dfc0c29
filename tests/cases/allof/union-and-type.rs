// src/types/and_type.rs

/// The value of `AndType`.
pub type AndType = String;

// src/types/beside.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::Cat;

/// One of the forms of `Beside`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Beside {
    /// A [`Cat`](crate::types::Cat).
    Cat(Cat),
    /// An array.
    StringList(Vec<String>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Cat> for Beside {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl FromNode for Beside {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::StringList(value);
        }
        if node.has("kind") && let Some(value) = at.fit(&node) {
            return Self::Cat(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Beside {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::StringList(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Beside);

// src/types/bounds.rs

/// The value of `Bounds`.
pub type Bounds = i64;

// src/types/cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The member `kind`.
    pub kind: CatKind,
    /// The member `lives`.
    pub lives: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Cat {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: CatKind,
            lives: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Cat {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Cat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            lives: members.optional("lives"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("lives", optional(&self.lives))],
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

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The member `kind`.
    pub kind: DogKind,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Dog {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: DogKind,
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
            kind: members.required("kind"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Dog {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("kind", required(&self.kind))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Dog);

/// The `kind` of a [`Dog`](crate::types::Dog).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DogKind;

crate::runtime::const_string!(DogKind, "dog");

// src/types/format.rs

/// The value of `Format`.
pub type Format = jiff::civil::Date;

// src/types/narrowed.rs

/// The value of `Narrowed`.
pub type Narrowed = i64;

// src/types/none_model.rs

/// The value of `NoneModel`.
pub type NoneModel = serde_json::Value;

// src/types/null.rs

/// The value of `Null`.
pub type Null = String;

// src/types/object.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Cat, Dog};

/// One of the forms of `Object`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Object {
    /// Where `kind` is `cat`.
    Cat(Cat),
    /// Where `kind` is `dog`.
    Dog(Dog),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Cat> for Object {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Object {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Object {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, at)),
            Some("dog") => Self::Dog(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Object {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Dog(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Object);

// src/types/pet.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{Cat, Dog};

/// One of the forms of `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// A [`Cat`](crate::types::Cat).
    Cat(Cat),
    /// A [`Dog`](crate::types::Dog).
    Dog(Dog),
    /// A string.
    String(String),
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
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.member_is("kind", &[Literal::Str("cat")])
            && let Some(value) = at.fit(&node)
        {
            return Self::Cat(value);
        }
        if node.member_is("kind", &[Literal::Str("dog")])
            && let Some(value) = at.fit(&node)
        {
            return Self::Dog(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Pet {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Dog(value) => value.to_node(),
            Self::String(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Pet);

// src/types/tagged.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Tagged`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tagged {
    /// The member `kind`.
    pub kind: TaggedKind,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `lives`.
    pub lives: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Tagged {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: TaggedKind,
            name: None,
            lives: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Tagged {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Tagged {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            name: members.optional("name"),
            lives: members.optional("lives"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Tagged {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("kind", required(&self.kind)),
                ("name", optional(&self.name)),
                ("lives", optional(&self.lives)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Tagged);

/// The `kind` of a [`Tagged`](crate::types::Tagged).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaggedKind;

crate::runtime::const_string!(TaggedKind, "cat");

// src/types/three.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// One of the forms of `Three`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Three {
    /// An integer.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Three {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_bool() && let Some(value) = at.fit(&node) {
            return Self::Boolean(value);
        }
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Three {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Integer(value) => value.to_node(),
            Self::Boolean(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Three);

// src/types/two.rs

/// The value of `Two`.
pub type Two = i64;

// src/types/values.rs

/// A value of `Values`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Values {
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Values {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Values {
    fn from(value: &str) -> Self {
        match value {
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Values);
