// src/types/alias.rs

use crate::types::Third;

/// Another name of [`Third`](crate::types::Third).
pub type Alias = Third;

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Cat, Duck};

/// One of the forms of `Animal`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `Cat`.
    Cat(Cat),
    /// Where `kind` is `Duck`.
    Duck(Duck),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Duck> for Animal {
    fn from(value: Duck) -> Self {
        Self::Duck(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("kind") {
            Some("Cat") => Self::Cat(FromNode::from_node(node, at)),
            Some("Duck") => Self::Duck(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Animal {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Cat(value) => value.to_node(),
            Self::Duck(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Animal);

// src/types/bird.rs

use crate::types::Animal;

/// Another name of [`Animal`](crate::types::Animal).
pub type Bird = Animal;

// src/types/cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The member `kind`.
    ///
    /// `new` sets it to `Cat`.
    pub kind: String,
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
            kind: "Cat".to_owned(),
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

// src/types/duck.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Duck`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Duck {
    /// The member `kind`.
    ///
    /// `new` sets it to `Duck`.
    pub kind: String,
    /// The member `quack`.
    pub quack: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Duck {
    /// `kind` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Duck".to_owned(),
            quack: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Duck {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Duck {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            quack: members.optional("quack"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Duck {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("kind", required(&self.kind)), ("quack", optional(&self.quack))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Duck);

// src/types/first.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::SecondSecond;

/// One of the forms of `First`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum First {
    /// A [`FirstFirst`](crate::types::FirstFirst).
    First(FirstFirst),
    /// A [`SecondSecond`](crate::types::SecondSecond).
    Second(SecondSecond),
    /// An array.
    StringList(Vec<String>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<FirstFirst> for First {
    fn from(value: FirstFirst) -> Self {
        Self::First(value)
    }
}

impl From<SecondSecond> for First {
    fn from(value: SecondSecond) -> Self {
        Self::Second(value)
    }
}

impl FromNode for First {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::StringList(value);
        }
        if node.has("first") && let Some(value) = at.fit(&node) {
            return Self::First(value);
        }
        if node.has("second") && let Some(value) = at.fit(&node) {
            return Self::Second(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for First {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::First(value) => value.to_node(),
            Self::Second(value) => value.to_node(),
            Self::StringList(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(First);

/// A variant of a [`First`](crate::types::First).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FirstFirst {
    /// The member `first`.
    pub first: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FirstFirst {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(first: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for FirstFirst {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            first: members.required("first"),
            extra: members.rest(),
        }
    }
}

impl ToNode for FirstFirst {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("first", required(&self.first))], &self.extra)
    }
}

crate::runtime::serde_bridge!(FirstFirst);

// src/types/members.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// One of the forms of `Members`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Members {
    /// A [`MembersA`](crate::types::MembersA).
    A(MembersA),
    /// A [`MembersB`](crate::types::MembersB).
    B(MembersB),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<MembersA> for Members {
    fn from(value: MembersA) -> Self {
        Self::A(value)
    }
}

impl From<MembersB> for Members {
    fn from(value: MembersB) -> Self {
        Self::B(value)
    }
}

impl FromNode for Members {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("id") && node.has("a") && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.has("id") && node.has("b") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Members {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::A(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Members);

/// A variant of a [`Members`](crate::types::Members).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersA {
    /// The member `id`.
    pub id: String,
    /// The member `a`.
    pub a: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl MembersA {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, a: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for MembersA {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            a: members.required("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for MembersA {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("a", required(&self.a))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(MembersA);

/// A variant of a [`Members`](crate::types::Members).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MembersB {
    /// The member `id`.
    pub id: String,
    /// The member `b`.
    pub b: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl MembersB {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, b: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            b: b.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for MembersB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            b: members.required("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for MembersB {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("b", required(&self.b))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(MembersB);

// src/types/nothing.rs

/// The value of `Nothing`.
pub type Nothing = serde_json::Value;

// src/types/number.rs

use crate::types::Text;

/// Another name of [`Text`](crate::types::Text).
pub type Number = Text;

// src/types/second.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::First;

/// Another name of [`First`](crate::types::First).
pub type Second = First;

/// A variant of a [`Second`](crate::types::Second).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SecondSecond {
    /// The member `second`.
    pub second: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SecondSecond {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(second: impl Into<String>) -> Self {
        Self {
            second: second.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for SecondSecond {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            second: members.required("second"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SecondSecond {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("second", required(&self.second))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SecondSecond);

// src/types/self_.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// One of the forms of `Self_`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Self_ {
    /// A string.
    String(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Self_ {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_bool() && let Some(value) = at.fit(&node) {
            return Self::Boolean(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Self_ {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Boolean(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Self_);

// src/types/text.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// One of the forms of `Text`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Text {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Text {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Text {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Text);

// src/types/third.rs

use crate::types::First;

/// Another name of [`First`](crate::types::First).
pub type Third = First;

// src/types/user.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::Third;

/// The object `User`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The member `third`.
    pub third: Option<Third>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl User {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(third: Option<Third>) -> Self {
        Self {
            third,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for User {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            third: members.nullable("third"),
            extra: members.rest(),
        }
    }
}

impl ToNode for User {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("third", required(&self.third))], &self.extra)
    }
}

crate::runtime::serde_bridge!(User);
