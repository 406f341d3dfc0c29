// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Mapping astray API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/base.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BaseBase, One, Two};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// Where `k` is `one`.
    One(One),
    /// Where `k` is `two`.
    Two(Two),
    /// Where `k` is `base`.
    Base(BaseBase),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("k") {
            Some("one") => Self::One(FromNode::from_node(node, reader)),
            Some("two") => Self::Two(FromNode::from_node(node, reader)),
            Some("base") => Self::Base(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Base {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::One(value) => value.to_tree(),
            Self::Two(value) => value.to_tree().tagged("k", "two"),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Base);

// src/types/base_base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BaseBase {
    /// `new` sets it to `base`.
    pub k: String,
    pub extra: JsonObject,
}

impl BaseBase {
    /// Sets `k`.
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

json_object! {
    BaseBase,
    "k" => k: required,
    .. => extra: rest,
}

// src/types/child_a.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::ParentBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChildA {
    /// `new` sets it to `a`.
    pub t: Option<String>,
    pub a: Option<i64>,
    pub extra: JsonObject,
}

impl ChildA {
    /// Sets `t`.
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

json_object! {
    ChildA,
    "t" => t: optional,
    "a" => a: optional,
    .. => extra: rest,
}

impl From<ChildA> for ParentBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: ChildA) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("a", optional(&value.a))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            t: value.t,
            extra: rest,
        }
    }
}

// src/types/child_b.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::ParentBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChildB {
    /// `new` sets it to `b`.
    pub t: Option<String>,
    pub b: Option<i64>,
    pub extra: JsonObject,
}

impl ChildB {
    /// Sets `t`.
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

json_object! {
    ChildB,
    "t" => t: optional,
    "b" => b: optional,
    .. => extra: rest,
}

impl From<ChildB> for ParentBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: ChildB) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("b", optional(&value.b))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            t: value.t,
            extra: rest,
        }
    }
}

// src/types/left.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub t: Option<String>,
    pub l: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Left,
    "t" => t: optional,
    "l" => l: optional,
    .. => extra: rest,
}

// src/types/listed.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{One, Two};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Listed {
    /// Where `k` is `one`.
    One(One),
    /// Where `k` is `two`.
    Two(Two),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("k") {
            Some("one") => Self::One(FromNode::from_node(node, reader)),
            Some("two") => Self::Two(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Listed {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::One(value) => value.to_tree(),
            Self::Two(value) => value.to_tree().tagged("k", "two"),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Listed);

// src/types/one.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct One {
    /// `new` sets it to `one`.
    pub k: String,
    pub v: i64,
    pub extra: JsonObject,
}

impl One {
    /// Sets `k`.
    #[must_use]
    pub fn new(v: i64) -> Self {
        Self {
            k: "one".to_owned(),
            v,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    One,
    "k" => k: required,
    "v" => v: required,
    .. => extra: rest,
}

// src/types/parent.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{ChildA, ChildB};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Parent {
    /// Where `t` is `a`.
    A(ChildA),
    /// Where `t` is `b`.
    B(ChildB),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ChildA> for Parent {
    fn from(value: ChildA) -> Self {
        Self::A(value)
    }
}

impl From<ChildB> for Parent {
    fn from(value: ChildB) -> Self {
        Self::B(value)
    }
}

impl FromNode for Parent {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("t") {
            Some("a") => Self::A(FromNode::from_node(node, reader)),
            Some("b") => Self::B(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Parent {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Parent);

// src/types/parent_base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParentBase {
    pub t: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ParentBase,
    "t" => t: optional,
    .. => extra: rest,
}

// src/types/right.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub t: Option<String>,
    pub r: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Right,
    "t" => t: optional,
    "r" => r: optional,
    .. => extra: rest,
}

// src/types/selfish.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Selfish {
    pub k: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Selfish,
    "k" => k: optional,
    .. => extra: rest,
}

// src/types/two.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Two {
    pub w: i64,
    pub extra: JsonObject,
}

impl Two {
    #[must_use]
    pub fn new(w: i64) -> Self {
        Self {
            w,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Two,
    "w" => w: required,
    .. => extra: rest,
}
