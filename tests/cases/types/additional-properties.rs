// src/types/absent.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Absent`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Absent {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Absent {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Absent {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Absent);

// src/types/allowed.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Allowed`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Allowed {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Allowed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Allowed {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Allowed);

// src/types/clash.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Clash`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Clash {
    /// The member `extra`.
    pub extra: Option<String>,
    /// The member `Extra`.
    pub extra_capitalized: Option<String>,
    /// Members that the specification does not name.
    pub extra_members: JsonObject,
}

impl FromNode for Clash {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            extra: members.optional("extra"),
            extra_capitalized: members.optional("Extra"),
            extra_members: members.rest(),
        }
    }
}

impl ToNode for Clash {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("extra", optional(&self.extra)),
                ("Extra", optional(&self.extra_capitalized)),
            ],
            &self.extra_members,
        )
    }
}

crate::runtime::serde_bridge!(Clash);

// src/types/closed.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};

/// The object `Closed`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    /// The member `a`.
    pub a: Option<String>,
}

impl FromNode for Closed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self { a: members.optional("a") }
    }
}

impl ToNode for Closed {
    fn to_node(&self) -> Node<'_> {
        Node::closed(&[("a", optional(&self.a))])
    }
}

crate::runtime::serde_bridge!(Closed);

// src/types/map.rs

use std::collections::BTreeMap;

/// The value of `Map`.
pub type Map = BTreeMap<String, String>;

// src/types/map_of_maps.rs

use std::collections::BTreeMap;

/// The value of `MapOfMaps`.
pub type MapOfMaps = BTreeMap<String, BTreeMap<String, i64>>;

// src/types/nothing.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};

/// The object `Nothing`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nothing {}

impl FromNode for Nothing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let _ = node.members(at);
        Self {}
    }
}

impl ToNode for Nothing {
    fn to_node(&self) -> Node<'_> {
        Node::closed(&[])
    }
}

crate::runtime::serde_bridge!(Nothing);

// src/types/object.rs

use crate::runtime::JsonObject;

/// The value of `Object`.
pub type Object = JsonObject;

// src/types/required.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, required};
use std::collections::BTreeMap;

/// The object `Required`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Required {
    /// The member `a`.
    pub a: String,
    /// The member `u`.
    pub u: i64,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, i64>,
}

impl Required {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>, u: i64) -> Self {
        Self {
            a: a.into(),
            u,
            extra: BTreeMap::new(),
        }
    }
}

impl FromNode for Required {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            u: members.required("u"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for Required {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a)), ("u", required(&self.u))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Required);

// src/types/required_nullable.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, required};
use std::collections::BTreeMap;

/// The object `RequiredNullable`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredNullable {
    /// The member `u`.
    pub u: Option<i64>,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, Option<i64>>,
}

impl RequiredNullable {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(u: Option<i64>) -> Self {
        Self { u, extra: BTreeMap::new() }
    }
}

impl FromNode for RequiredNullable {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            u: members.nullable("u"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for RequiredNullable {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("u", required(&self.u))], &self.extra)
    }
}

crate::runtime::serde_bridge!(RequiredNullable);

// src/types/required_object.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use std::collections::BTreeMap;

/// The object `RequiredObject`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredObject {
    /// The member `u`.
    pub u: RequiredObjectValue,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, RequiredObjectValue>,
}

impl RequiredObject {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(u: RequiredObjectValue) -> Self {
        Self { u, extra: BTreeMap::new() }
    }
}

impl FromNode for RequiredObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            u: members.required("u"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for RequiredObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("u", required(&self.u))], &self.extra)
    }
}

crate::runtime::serde_bridge!(RequiredObject);

/// A value of a [`RequiredObject`](crate::types::RequiredObject).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequiredObjectValue {
    /// The member `n`.
    pub n: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for RequiredObjectValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            n: members.optional("n"),
            extra: members.rest(),
        }
    }
}

impl ToNode for RequiredObjectValue {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("n", optional(&self.n))], &self.extra)
    }
}

crate::runtime::serde_bridge!(RequiredObjectValue);

// src/types/required_of_base.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, required};
use std::collections::BTreeMap;

/// The object `RequiredOfBase`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredOfBase {
    /// The member `u`.
    pub u: String,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, String>,
}

impl RequiredOfBase {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(u: impl Into<String>) -> Self {
        Self {
            u: u.into(),
            extra: BTreeMap::new(),
        }
    }
}

impl FromNode for RequiredOfBase {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            u: members.required("u"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for RequiredOfBase {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("u", required(&self.u))], &self.extra)
    }
}

crate::runtime::serde_bridge!(RequiredOfBase);

// src/types/required_open.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `RequiredOpen`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredOpen {
    /// The member `u`.
    pub u: serde_json::Value,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl RequiredOpen {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(u: serde_json::Value) -> Self {
        Self {
            u,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for RequiredOpen {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            u: members.required("u"),
            extra: members.rest(),
        }
    }
}

impl ToNode for RequiredOpen {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("u", required(&self.u))], &self.extra)
    }
}

crate::runtime::serde_bridge!(RequiredOpen);

// src/types/structs.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use std::collections::BTreeMap;

/// The object `Structs`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Structs {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, StructsValue>,
}

impl FromNode for Structs {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for Structs {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Structs);

/// A value of a [`Structs`](crate::types::Structs).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StructsValue {
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for StructsValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for StructsValue {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(StructsValue);

// src/types/typed.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};
use std::collections::BTreeMap;

/// The object `Typed`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Typed {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: BTreeMap<String, i64>,
}

impl FromNode for Typed {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest_typed(),
        }
    }
}

impl ToNode for Typed {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Typed);

// src/types/unevaluated.rs

use crate::runtime::{FromNode, Node, Reading, ToNode, optional};

/// The object `Unevaluated`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unevaluated {
    /// The member `a`.
    pub a: Option<String>,
}

impl FromNode for Unevaluated {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self { a: members.optional("a") }
    }
}

impl ToNode for Unevaluated {
    fn to_node(&self) -> Node<'_> {
        Node::closed(&[("a", optional(&self.a))])
    }
}

crate::runtime::serde_bridge!(Unevaluated);
