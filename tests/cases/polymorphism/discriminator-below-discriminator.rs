// src/client.rs

use crate::api::API;
use crate::operations::GetFish;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the fish API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /fish`.
    pub fn get_fish(&self) -> Call<GetFish> {
        self.call(GetFish::new())
    }
}

// src/types/fish.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{FishBase, Shark};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fish {
    /// Where `kind` is `shark`.
    Shark(Shark),
    /// Another `kind`, or none.
    Base(FishBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Shark> for Fish {
    fn from(value: Shark) -> Self {
        Self::Shark(value)
    }
}

impl From<FishBase> for Fish {
    fn from(value: FishBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Fish {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("shark") => Self::Shark(FromNode::from_node(node, reader)),
            _ => {
                if node.has("age") {
                    if let Some(value) = reader.fit(node) {
                        return Self::Base(value);
                    }
                }
                if reader.relax(node) {
                    return Self::from_node(node, reader);
                }
                Self::Unknown(reader.raw(node))
            }
        }
    }
}

impl ToTree for Fish {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Shark(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Fish);

// src/types/fish_base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FishBase {
    pub age: i64,
    pub kind: Option<String>,
    pub extra: JsonObject,
}

impl FishBase {
    #[must_use]
    pub fn new(age: i64) -> Self {
        Self {
            age,
            kind: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    FishBase,
    "age" => age: required,
    "kind" => kind: optional,
    .. => extra: rest,
}

// src/types/goblin_shark.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional, required};
use crate::types::{FishBase, SharkBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoblinShark {
    pub age: i64,
    /// `new` sets it to `shark`.
    pub kind: String,
    /// `new` sets it to `goblin`.
    pub sharktype: String,
    pub jaw: Option<i64>,
    pub extra: JsonObject,
}

impl GoblinShark {
    /// Sets `kind` and `sharktype`.
    #[must_use]
    pub fn new(age: i64) -> Self {
        Self {
            age,
            kind: "shark".to_owned(),
            sharktype: "goblin".to_owned(),
            jaw: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    GoblinShark,
    "age" => age: required,
    "kind" => kind: required,
    "sharktype" => sharktype: required,
    "jaw" => jaw: optional,
    .. => extra: rest,
}

impl From<GoblinShark> for SharkBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: GoblinShark) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("jaw", optional(&value.jaw))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            age: value.age,
            kind: value.kind,
            sharktype: Some(value.sharktype),
            extra: rest,
        }
    }
}

impl From<GoblinShark> for FishBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: GoblinShark) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("sharktype", required(&value.sharktype)),
            ("jaw", optional(&value.jaw)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            age: value.age,
            kind: Some(value.kind),
            extra: rest,
        }
    }
}

// src/types/shark.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{GoblinShark, SharkBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shark {
    /// Where `sharktype` is `goblin`.
    Goblin(GoblinShark),
    /// Another `sharktype`, or none.
    Base(SharkBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<GoblinShark> for Shark {
    fn from(value: GoblinShark) -> Self {
        Self::Goblin(value)
    }
}

impl From<SharkBase> for Shark {
    fn from(value: SharkBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Shark {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("sharktype") {
            Some("goblin") => Self::Goblin(FromNode::from_node(node, reader)),
            _ => {
                if node.has("age") && node.has("kind") {
                    if let Some(value) = reader.fit(node) {
                        return Self::Base(value);
                    }
                }
                if reader.relax(node) {
                    return Self::from_node(node, reader);
                }
                Self::Unknown(reader.raw(node))
            }
        }
    }
}

impl ToTree for Shark {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Goblin(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Shark);

// src/types/shark_base.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::FishBase;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharkBase {
    pub age: i64,
    /// `new` sets it to `shark`.
    pub kind: String,
    pub sharktype: Option<String>,
    pub extra: JsonObject,
}

impl SharkBase {
    /// Sets `kind`.
    #[must_use]
    pub fn new(age: i64) -> Self {
        Self {
            age,
            kind: "shark".to_owned(),
            sharktype: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SharkBase,
    "age" => age: required,
    "kind" => kind: required,
    "sharktype" => sharktype: optional,
    .. => extra: rest,
}

impl From<SharkBase> for FishBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: SharkBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("sharktype", optional(&value.sharktype))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            age: value.age,
            kind: Some(value.kind),
            extra: rest,
        }
    }
}

// src/operations/get_fish.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Fish;

/// The request of [`Client::get_fish`](crate::Client::get_fish): `GET /fish`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetFish {}

impl GetFish {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetFish {
    type Output = Fish;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getFish",
        method: "GET",
        template: "/fish",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/fish");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
