// src/types/base.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{BaseBase, One, Two};

/// One of the forms of `Base`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// Where `k` is `one`.
    One(One),
    /// Where `k` is `two`.
    Two(Two),
    /// Where `k` is `base`.
    Base(BaseBase),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<One> for Base {
    fn from(value: One) -> Self {
        Self::One(value)
    }
}

impl From<Two> for Base {
    fn from(value: Two) -> Self {
        Self::Two(value)
    }
}

impl From<BaseBase> for Base {
    fn from(value: BaseBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Base {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("k") {
            Some("one") => Self::One(FromNode::from_node(node, at)),
            Some("two") => Self::Two(FromNode::from_node(node, at)),
            Some("base") => Self::Base(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Base {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::One(value) => value.to_node(),
            Self::Two(value) => value.to_node().tagged("k", "two"),
            Self::Base(value) => value.to_node(),
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
    /// The member `k`.
    ///
    /// `new` sets it to `base`.
    pub k: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BaseBase {
    /// `k` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            k: "base".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

impl Default for BaseBase {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for BaseBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            k: members.required("k"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BaseBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("k", required(&self.k))], &self.extra)
    }
}

crate::runtime::serde_bridge!(BaseBase);

// src/types/child_a.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::ParentBase;

/// The object `ChildA`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChildA {
    /// The member `t`.
    ///
    /// `new` sets it to `a`.
    pub t: Option<String>,
    /// The member `a`.
    pub a: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ChildA {
    /// `t` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: Some("a".to_owned()),
            a: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for ChildA {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for ChildA {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ChildA {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", optional(&self.t)), ("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ChildA);

impl From<ChildA> for ParentBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: ChildA) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("a", optional(&value.a))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { t: value.t, extra: rest }
    }
}

// src/types/child_b.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::ParentBase;

/// The object `ChildB`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChildB {
    /// The member `t`.
    ///
    /// `new` sets it to `b`.
    pub t: Option<String>,
    /// The member `b`.
    pub b: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ChildB {
    /// `t` is set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            t: Some("b".to_owned()),
            b: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for ChildB {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for ChildB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ChildB {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", optional(&self.t)), ("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ChildB);

impl From<ChildB> for ParentBase {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: ChildB) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("b", optional(&value.b))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { t: value.t, extra: rest }
    }
}

// src/types/left.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Left`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// The member `t`.
    pub t: Option<String>,
    /// The member `l`.
    pub l: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Left {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            l: members.optional("l"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Left {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", optional(&self.t)), ("l", optional(&self.l))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Left);

// src/types/listed.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{One, Two};

/// One of the forms of `Listed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Listed {
    /// Where `k` is `one`.
    One(One),
    /// Where `k` is `two`.
    Two(Two),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<One> for Listed {
    fn from(value: One) -> Self {
        Self::One(value)
    }
}

impl From<Two> for Listed {
    fn from(value: Two) -> Self {
        Self::Two(value)
    }
}

impl FromNode for Listed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("k") {
            Some("one") => Self::One(FromNode::from_node(node, at)),
            Some("two") => Self::Two(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Listed {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::One(value) => value.to_node(),
            Self::Two(value) => value.to_node().tagged("k", "two"),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Listed);

// src/types/one.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `One`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct One {
    /// The member `k`.
    ///
    /// `new` sets it to `one`.
    pub k: String,
    /// The member `v`.
    pub v: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl One {
    /// Of the required members; `k` is set, the others are absent.
    #[must_use]
    pub fn new(v: i64) -> Self {
        Self {
            k: "one".to_owned(),
            v,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for One {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            k: members.required("k"),
            v: members.required("v"),
            extra: members.rest(),
        }
    }
}

impl ToNode for One {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("k", required(&self.k)), ("v", required(&self.v))], &self.extra)
    }
}

crate::runtime::serde_bridge!(One);

// src/types/parent.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{ChildA, ChildB};

/// One of the forms of `Parent`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Parent {
    /// Where `t` is `a`.
    ChildA(ChildA),
    /// Where `t` is `b`.
    ChildB(ChildB),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<ChildA> for Parent {
    fn from(value: ChildA) -> Self {
        Self::ChildA(value)
    }
}

impl From<ChildB> for Parent {
    fn from(value: ChildB) -> Self {
        Self::ChildB(value)
    }
}

impl FromNode for Parent {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("t") {
            Some("a") => Self::ChildA(FromNode::from_node(node, at)),
            Some("b") => Self::ChildB(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Parent {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::ChildA(value) => value.to_node(),
            Self::ChildB(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Parent);

// src/types/parent_base.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `ParentBase`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParentBase {
    /// The member `t`.
    pub t: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for ParentBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ParentBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", optional(&self.t))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ParentBase);

// src/types/right.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Right`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The member `t`.
    pub t: Option<String>,
    /// The member `r`.
    pub r: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Right {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            t: members.optional("t"),
            r: members.optional("r"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Right {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("t", optional(&self.t)), ("r", optional(&self.r))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Right);

// src/types/selfish.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Selfish`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Selfish {
    /// The member `k`.
    pub k: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Selfish {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            k: members.optional("k"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Selfish {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("k", optional(&self.k))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Selfish);

// src/types/two.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Two`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Two {
    /// The member `w`.
    pub w: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Two {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(w: i64) -> Self {
        Self {
            w,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Two {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            w: members.required("w"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Two {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("w", required(&self.w))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Two);
