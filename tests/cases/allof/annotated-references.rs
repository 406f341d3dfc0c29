// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Cat, Dog};

/// One of the forms of `Animal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `Dog`.
    Dog(Dog),
    /// Where `kind` is `Cat`.
    Cat(Cat),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Dog> for Animal {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("Dog") => Self::Dog(FromNode::from_node(node, at)),
            Some("Cat") => Self::Cat(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Animal {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Dog(value) => value.to_node(),
            Self::Cat(value) => value.to_node(),
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

// src/types/annotated.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{Color, Kept};

/// The object `Annotated`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Annotated {
    /// The member `id`.
    ///
    /// Only in answers: the service sets it.
    pub id: Color,
    /// The member `kept`.
    ///
    /// Only in answers: the service sets it.
    pub kept: Kept,
    /// The member `color`.
    ///
    /// **Deprecated.**
    ///
    /// Default: `red`. Example: `blue`.
    pub color: Option<Color>,
    /// The member `word`.
    ///
    /// Only in requests: the service does not send it.
    pub word: Option<String>,
    /// The member `name`.
    pub name: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Annotated {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: Color, kept: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id,
            kept: kept.into(),
            color: None,
            word: None,
            name: name.into(),
            extra: JsonObject::new(),
        }
    }

    /// `color`, or its default `red` where it is absent.
    #[must_use]
    pub fn color_or_default(&self) -> &Color {
        self.color.as_ref().unwrap_or(&Color::Red)
    }
}

impl FromNode for Annotated {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            kept: members.required("kept"),
            color: members.optional("color"),
            word: members.optional("word"),
            name: members.required("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Annotated {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("id", required(&self.id)),
                ("kept", required(&self.kept)),
                ("color", optional(&self.color)),
                ("word", optional(&self.word)),
                ("name", required(&self.name)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Annotated);

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

// src/types/cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::AnimalBase;

/// The object `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The member `kind`.
    ///
    /// `new` sets it to `Cat`.
    pub kind: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Cat {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Cat".to_owned(),
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
            extra: members.rest(),
        }
    }
}

impl ToNode for Cat {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("kind", required(&self.kind))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Cat);

impl From<Cat> for AnimalBase {
    fn from(value: Cat) -> Self {
        Self {
            kind: value.kind,
            extra: value.extra,
        }
    }
}

// src/types/color.rs

/// A value of `Color`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Color {
    /// `red`.
    Red,
    /// `blue`.
    Blue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Color {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Color {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "blue" => Self::Blue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Color);

// src/types/dog.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::AnimalBase;

/// The object `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The member `kind`.
    ///
    /// `new` sets it to `Dog`.
    pub kind: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Dog {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Dog".to_owned(),
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

impl From<Dog> for AnimalBase {
    fn from(value: Dog) -> Self {
        Self {
            kind: value.kind,
            extra: value.extra,
        }
    }
}

// src/types/either.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Base, Other};

/// One of the forms of `Either`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// A [`Base`](crate::types::Base).
    Base(Base),
    /// An [`Other`](crate::types::Other).
    Other(Other),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Base> for Either {
    fn from(value: Base) -> Self {
        Self::Base(value)
    }
}

impl From<Other> for Either {
    fn from(value: Other) -> Self {
        Self::Other(value)
    }
}

impl FromNode for Either {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("id") && let Some(value) = at.fit(&node) {
            return Self::Base(value);
        }
        if node.has("name") && let Some(value) = at.fit(&node) {
            return Self::Other(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Either {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Base(value) => value.to_node(),
            Self::Other(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Either);

// src/types/holder.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{Base, Color, Either};

/// The object `Holder`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// A base of its own.
    pub described: Option<Base>,
    /// Typed as well.
    pub typed: Option<Base>,
    /// The member `titled`.
    pub titled: Option<Base>,
    /// Or null.
    pub nullable: Option<Base>,
    /// The member `bounded`.
    ///
    /// At least 1 member.
    pub bounded: Option<Base>,
    /// Asks for what is there.
    pub required: Option<Base>,
    /// Its color.
    pub color: Option<Color>,
    /// Its other color.
    pub color_typed: Option<Color>,
    /// One or the other.
    pub either: Option<Either>,
    /// The same.
    pub either_typed: Option<Either>,
    /// The member `closed`.
    pub closed: Option<HolderClosed>,
    /// And more.
    pub more: Option<HolderMore>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Holder {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(nullable: Option<Base>) -> Self {
        Self {
            described: None,
            typed: None,
            titled: None,
            nullable,
            bounded: None,
            required: None,
            color: None,
            color_typed: None,
            either: None,
            either_typed: None,
            closed: None,
            more: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Holder {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            described: members.optional("described"),
            typed: members.optional("typed"),
            titled: members.optional("titled"),
            nullable: members.nullable("nullable"),
            bounded: members.optional("bounded"),
            required: members.optional("required"),
            color: members.optional("color"),
            color_typed: members.optional("colorTyped"),
            either: members.optional("either"),
            either_typed: members.optional("eitherTyped"),
            closed: members.optional("closed"),
            more: members.optional("more"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Holder {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("described", optional(&self.described)),
                ("typed", optional(&self.typed)),
                ("titled", optional(&self.titled)),
                ("nullable", required(&self.nullable)),
                ("bounded", optional(&self.bounded)),
                ("required", optional(&self.required)),
                ("color", optional(&self.color)),
                ("colorTyped", optional(&self.color_typed)),
                ("either", optional(&self.either)),
                ("eitherTyped", optional(&self.either_typed)),
                ("closed", optional(&self.closed)),
                ("more", optional(&self.more)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Holder);

/// The `closed` of a [`Holder`](crate::types::Holder).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderClosed {
    /// The member `id`.
    pub id: String,
}

impl HolderClosed {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl FromNode for HolderClosed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self { id: members.required("id") }
    }
}

impl ToNode for HolderClosed {
    fn to_node(&self) -> Node<'_> {
        Node::closed(&[("id", required(&self.id))])
    }
}

crate::runtime::serde_bridge!(HolderClosed);

impl From<HolderClosed> for Base {
    fn from(value: HolderClosed) -> Self {
        Self {
            id: value.id,
            extra: JsonObject::new(),
        }
    }
}

/// And more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderMore {
    /// The member `id`.
    pub id: String,
    /// The member `more`.
    pub more: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl HolderMore {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            more: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for HolderMore {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            more: members.optional("more"),
            extra: members.rest(),
        }
    }
}

impl ToNode for HolderMore {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("more", optional(&self.more))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(HolderMore);

impl From<HolderMore> for Base {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: HolderMore) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("more", optional(&value.more))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}

// src/types/kept.rs

/// The value of `Kept`.
pub type Kept = String;

// src/types/other.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Other`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// The member `name`.
    pub name: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Other {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Other {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.required("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Other {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("name", required(&self.name))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Other);
