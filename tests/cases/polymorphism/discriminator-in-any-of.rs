// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Tag in anyOf API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/apple.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::Kind;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Apple {
    pub seeds: i64,
    /// `new` sets it to `Apple`.
    pub kind: String,
    pub extra: JsonObject,
}

impl Apple {
    /// Sets `kind`.
    #[must_use]
    pub fn new(seeds: i64) -> Self {
        Self {
            seeds,
            kind: "Apple".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Apple,
    "seeds" => seeds: required,
    "kind" => kind: required,
    .. => extra: rest,
}

impl From<Apple> for Kind {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Apple) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("seeds", required(&value.seeds))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            extra: rest,
        }
    }
}

// src/types/banana.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::Kind;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Banana {
    pub length: i64,
    /// `new` sets it to `Banana`.
    pub kind: String,
    pub extra: JsonObject,
}

impl Banana {
    /// Sets `kind`.
    #[must_use]
    pub fn new(length: i64) -> Self {
        Self {
            length,
            kind: "Banana".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Banana,
    "length" => length: required,
    "kind" => kind: required,
    .. => extra: rest,
}

impl From<Banana> for Kind {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Banana) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("length", required(&value.length))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            kind: value.kind,
            extra: rest,
        }
    }
}

// src/types/base.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub version: BaseVersion,
    pub extra: JsonObject,
}

impl Base {
    #[must_use]
    pub fn new(version: BaseVersion) -> Self {
        Self {
            version,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Base,
    "version" => version: required,
    .. => extra: rest,
}

/// The `version` of a [`Base`](crate::types::Base).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseVersion {
    /// `v1`.
    V1,
    /// `v2`.
    V2,
    /// `v3`.
    V3,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    BaseVersion,
    "v1" => V1,
    "v2" => V2,
    "v3" => V3,
    .. => Unknown,
}

// src/types/choice.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{More, Plain};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    /// Where `tag` is `m`.
    M(More),
    /// Where `tag` is `r`.
    R(Plain),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<More> for Choice {
    fn from(value: More) -> Self {
        Self::M(value)
    }
}

impl From<Plain> for Choice {
    fn from(value: Plain) -> Self {
        Self::R(value)
    }
}

impl FromNode for Choice {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("tag") {
            Some("m") => Self::M(FromNode::from_node(node, reader)),
            Some("r") => Self::R(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Choice {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::M(value) => value.to_tree(),
            Self::R(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Choice);

// src/types/fruit.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Apple, Banana};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fruit {
    /// Where `kind` is `Apple`.
    Apple(Apple),
    /// Where `kind` is `Banana`.
    Banana(Banana),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Apple> for Fruit {
    fn from(value: Apple) -> Self {
        Self::Apple(value)
    }
}

impl From<Banana> for Fruit {
    fn from(value: Banana) -> Self {
        Self::Banana(value)
    }
}

impl FromNode for Fruit {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("Apple") => Self::Apple(FromNode::from_node(node, reader)),
            Some("Banana") => Self::Banana(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Fruit {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Apple(value) => value.to_tree(),
            Self::Banana(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Fruit);

// src/types/kind.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Kind {
    pub kind: String,
    pub extra: JsonObject,
}

impl Kind {
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Kind,
    "kind" => kind: required,
    .. => extra: rest,
}

// src/types/more.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::Plain;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct More {
    /// `new` sets it to `m`.
    pub tag: String,
    pub id: String,
    pub extra: JsonObject,
}

impl More {
    /// Sets `tag`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            tag: "m".to_owned(),
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    More,
    "tag" => tag: required,
    "id" => id: required,
    .. => extra: rest,
}

impl From<More> for Plain {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: More) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("id", required(&value.id))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            tag: value.tag,
            extra: rest,
        }
    }
}

// src/types/plain.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    /// `new` sets it to `r`.
    pub tag: String,
    pub extra: JsonObject,
}

impl Plain {
    /// Sets `tag`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            tag: "r".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

impl Default for Plain {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Plain,
    "tag" => tag: required,
    .. => extra: rest,
}

// src/types/renamed.rs

use crate::types::Plain;

/// Another name of [`Plain`](crate::types::Plain).
pub type Renamed = Plain;

// src/types/request.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Base, V1};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Where `version` is `v1`.
    V1(V1),
    /// Where `version` is `v2` or `v3`.
    V2(Base),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<V1> for Request {
    fn from(value: V1) -> Self {
        Self::V1(value)
    }
}

impl From<Base> for Request {
    fn from(value: Base) -> Self {
        Self::V2(value)
    }
}

impl FromNode for Request {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("version") {
            Some("v1") => Self::V1(FromNode::from_node(node, reader)),
            Some("v2" | "v3") => Self::V2(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Request {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::V1(value) => value.to_tree(),
            Self::V2(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Request);

// src/types/v1.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::{Base, BaseVersion};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct V1 {
    /// `new` sets it to `v1`.
    pub version: BaseVersion,
    pub id: String,
    pub extra: JsonObject,
}

impl V1 {
    /// Sets `version`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            version: BaseVersion::V1,
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    V1,
    "version" => version: required,
    "id" => id: required,
    .. => extra: rest,
}

impl From<V1> for Base {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: V1) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("id", required(&value.id))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            version: value.version,
            extra: rest,
        }
    }
}

// src/types/v2.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type V2 = Base;

// src/types/v3.rs

use crate::types::Base;

/// Another name of [`Base`](crate::types::Base).
pub type V3 = Base;
