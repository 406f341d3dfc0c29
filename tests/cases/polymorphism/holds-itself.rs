// src/types/a.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{B, C};

/// One of the forms of `A`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum A {
    /// Where `t` is `b`.
    B(B),
    /// Where `t` is `c`.
    C(C),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<B> for A {
    fn from(value: B) -> Self {
        Self::B(value)
    }
}

impl From<C> for A {
    fn from(value: C) -> Self {
        Self::C(value)
    }
}

impl FromNode for A {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("t") {
            Some("b") => Self::B(FromNode::from_node(node, at)),
            Some("c") => Self::C(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for A {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::B(value) => value.to_node(),
            Self::C(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(A);

// src/types/alias.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Alias = Base;

// src/types/b.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `B`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct B {
    /// The member `t`.
    ///
    /// `new` sets it to `b`.
    pub t: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl B {
    /// `t` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: "b".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

impl Default for B {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for B {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.required("t"),
            extra: members.rest(),
        }
    }
}

impl ToNode for B {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", required(&self.t))], &self.extra)
    }
}

crate::runtime::serde_bridge!(B);

// src/types/base.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{BaseBase, Child};

/// One of the forms of `Base`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// Where `t` is `Child`.
    Child(Child),
    /// Where `t` is `w` or `alias`.
    Nullable(BaseBase),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Child> for Base {
    fn from(value: Child) -> Self {
        Self::Child(value)
    }
}

impl From<BaseBase> for Base {
    fn from(value: BaseBase) -> Self {
        Self::Nullable(value)
    }
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("t") {
            Some("Child") => Self::Child(FromNode::from_node(node, at)),
            Some("w" | "alias") => Self::Nullable(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Child(value) => value.to_node(),
            Self::Nullable(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Base);

// src/types/base_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `BaseBase`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseBase {
    /// The member `t`.
    pub t: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BaseBase {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for BaseBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.required("t"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BaseBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", required(&self.t))], &self.extra)
    }
}

crate::runtime::serde_bridge!(BaseBase);

// src/types/c.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `C`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct C {
    /// The member `t`.
    ///
    /// `new` sets it to `c`.
    pub t: String,
    /// The member `c`.
    pub c: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl C {
    /// `t` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: "c".to_owned(),
            c: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for C {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for C {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.required("t"),
            c: members.optional("c"),
            extra: members.rest(),
        }
    }
}

impl ToNode for C {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", required(&self.t)), ("c", optional(&self.c))], &self.extra)
    }
}

crate::runtime::serde_bridge!(C);

// src/types/child.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::BaseBase;

/// The object `Child`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Child {
    /// The member `t`.
    ///
    /// `new` sets it to `Child`.
    pub t: String,
    /// The member `child`.
    pub child: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Child {
    /// `t` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: "Child".to_owned(),
            child: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Child {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Child {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.required("t"),
            child: members.optional("child"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Child {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("t", required(&self.t)), ("child", optional(&self.child))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Child);

impl From<Child> for BaseBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: Child) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("child", optional(&value.child))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { t: value.t, extra: rest }
    }
}

// src/types/d.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// One of the forms of `D`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum D {
    /// A [`DObject`](crate::types::DObject).
    Object(Box<DObject>),
    /// A string.
    String(String),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<DObject> for D {
    fn from(value: DObject) -> Self {
        Self::Object(Box::new(value))
    }
}

impl FromNode for D {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for D {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Object(value) => value.to_node(),
            Self::String(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(D);

/// A variant of a [`D`](crate::types::D).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DObject {
    /// The member `d`.
    pub d: Option<Box<D>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for DObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            d: members.optional("d"),
            extra: members.rest(),
        }
    }
}

impl ToNode for DObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("d", optional(&self.d))], &self.extra)
    }
}

crate::runtime::serde_bridge!(DObject);

// src/types/e.rs

/// The value of `E`.
pub type E = serde_json::Value;

// src/types/holder.rs

use crate::runtime::{FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe};
use crate::types::Base;

/// The object `Holder`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// The member `base`.
    pub base: Maybe<Base>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Holder {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            base: members.maybe("base"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Holder {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("base", maybe(&self.base))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Holder);

// src/types/nullable.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type Nullable = Base;
