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
