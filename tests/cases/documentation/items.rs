// src/client.rs

use crate::api::API;
use crate::operations::ListThings;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Items API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /things`.
    ///
    /// Parameters: the fields of [`ListThings`](crate::operations::ListThings). Optional: `tag`,
    /// `sort_order`.
    pub fn list_things(&self) -> Call<ListThings> {
        self.call(ListThings::new())
    }
}

// src/types/http_thing.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, string_enum,
};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpThing {
    /// Each item: What caused the problem.
    pub causes: Option<Vec<String>>,
    /// The sizes by name.
    ///
    /// Each value: In bytes.
    pub sizes: Option<BTreeMap<String, i64>>,
    /// A tag.
    pub same: Option<Vec<String>>,
    pub own: Option<Vec<HttpThingOwnItem>>,
    pub location: Option<HttpThingLocation>,
    pub extra: JsonObject,
}

json_object! {
    HttpThing,
    "causes" => causes: optional,
    "sizes" => sizes: optional,
    "same" => same: optional,
    "own" => own: optional,
    "location" => location: optional,
    .. => extra: rest,
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpThingOwnItem {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    HttpThingOwnItem,
    "a" => A,
    "b" => B,
    .. => Unknown,
}

/// The `location` of a [`HttpThing`](crate::types::HttpThing).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HttpThingLocation {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for HttpThingLocation {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for HttpThingLocation {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for HttpThingLocation {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for HttpThingLocation {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for HttpThingLocation {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(HttpThingLocation);

// src/types/list_things_sort_order.rs

use crate::runtime::string_enum;

/// The parameter `sort_order` of `GET /things`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListThingsSortOrder {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ListThingsSortOrder,
    "asc" => Asc,
    "desc" => Desc,
    .. => Unknown,
}

// src/operations/list_things.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{HttpThing, ListThingsSortOrder};

/// The request of [`Client::list_things`](crate::Client::list_things): `GET /things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListThings {
    /// Only with these tags.
    pub tag: Option<Vec<String>>,
    pub sort_order: Option<ListThingsSortOrder>,
}

impl ListThings {
    #[must_use]
    pub fn new() -> Self {
        Self {
            tag: None,
            sort_order: None,
        }
    }
}

impl Call<ListThings> {
    pub fn tag(mut self, tag: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation_mut().tag = Some(tag.into_iter().map(Into::into).collect());
        self
    }

    pub fn sort_order(mut self, sort_order: ListThingsSortOrder) -> Self {
        self.operation_mut().sort_order = Some(sort_order);
        self
    }
}

impl Operation for ListThings {
    type Output = HttpThing;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_things",
        method: "GET",
        template: "/things",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things");
        request.query("tag", &self.tag, Query::FORM);
        request.query("sort_order", &self.sort_order, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
