// src/client.rs

use crate::api::API;
use crate::operations::SearchRequest;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Closed variants API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /search`.
    pub fn search(&self) -> Call<SearchRequest> {
        self.call(SearchRequest::new())
    }
}

// src/types/by_age.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of a [`Filter`](crate::types::Filter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByAge {
    pub age: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    ByAge,
    "age" => age: optional,
    .. => extra: rest,
}

// src/types/by_name.rs

use crate::runtime::json_object;

/// A variant of a [`Filter`](crate::types::Filter).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByName {
    pub name: Option<String>,
}

json_object! {
    ByName,
    "name" => name: optional,
}

// src/types/counts.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Counts {
    Object(BTreeMap<String, i64>),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BTreeMap<String, i64>> for Counts {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self::Object(value)
    }
}

impl From<String> for Counts {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Counts {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Counts {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Counts {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Object(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Counts);

// src/types/everyone.rs

use crate::runtime::json_object;

/// A variant of a [`Scope`](crate::types::Scope).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Everyone {
    pub all: Option<bool>,
}

json_object! {
    Everyone,
    "all" => all: optional,
}

// src/types/filter.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{ByAge, ByName};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    Name(ByName),
    Age(ByAge),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ByName> for Filter {
    fn from(value: ByName) -> Self {
        Self::Name(value)
    }
}

impl From<ByAge> for Filter {
    fn from(value: ByAge) -> Self {
        Self::Age(value)
    }
}

impl FromNode for Filter {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("name") {
            if let Some(value) = reader.fit(node) {
                return Self::Name(value);
            }
        }
        if node.has("age") {
            if let Some(value) = reader.fit(node) {
                return Self::Age(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Name(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Age(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Filter {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Name(value) => value.to_tree(),
            Self::Age(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Filter);

// src/types/first.rs

use crate::runtime::json_object;

/// A variant of a [`Page`](crate::types::Page).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct First {
    pub size: i64,
}

impl First {
    #[must_use]
    pub fn new(size: i64) -> Self {
        Self { size }
    }
}

json_object! {
    First,
    "size" => size: required,
}

// src/types/machine.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

/// A variant of an [`Owner`](crate::types::Owner).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Machine {
    pub id: Option<String>,
    pub age: Option<String>,
    pub extra: BTreeMap<String, String>,
}

json_object! {
    Machine,
    "id" => id: optional,
    "age" => age: optional,
    .. => extra: rest_typed,
}

// src/types/next.rs

use crate::runtime::json_object;

/// A variant of a [`Page`](crate::types::Page).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Next {
    pub size: i64,
    pub cursor: Option<String>,
}

impl Next {
    #[must_use]
    pub fn new(size: i64) -> Self {
        Self { size, cursor: None }
    }
}

json_object! {
    Next,
    "size" => size: required,
    "cursor" => cursor: optional,
}

// src/types/only.rs

use crate::runtime::json_object;

/// A variant of a [`Tags`](crate::types::Tags).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Only {
    pub name: Option<String>,
}

json_object! {
    Only,
    "name" => name: optional,
}

// src/types/owner.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Machine, Person};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    Person(Person),
    Machine(Machine),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Person> for Owner {
    fn from(value: Person) -> Self {
        Self::Person(value)
    }
}

impl From<Machine> for Owner {
    fn from(value: Machine) -> Self {
        Self::Machine(value)
    }
}

impl FromNode for Owner {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("id") {
            if let Some(value) = reader.fit(node) {
                return Self::Person(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Machine(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Owner {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Person(value) => value.to_tree(),
            Self::Machine(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Owner);

// src/types/page.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{First, Next};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Page {
    First(First),
    Next(Next),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<First> for Page {
    fn from(value: First) -> Self {
        Self::First(value)
    }
}

impl From<Next> for Page {
    fn from(value: Next) -> Self {
        Self::Next(value)
    }
}

impl FromNode for Page {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("size") && node.has("cursor") {
            if let Some(value) = reader.fit(node) {
                return Self::Next(value);
            }
        }
        if node.has("size") {
            if let Some(value) = reader.fit(node) {
                return Self::First(value);
            }
        }
        if node.has("size") {
            if let Some(value) = reader.fit(node) {
                return Self::Next(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Page {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::First(value) => value.to_tree(),
            Self::Next(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Page);

// src/types/patterns.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, json_object};
use std::collections::BTreeMap;

/// A variant of a [`Tags`](crate::types::Tags).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Patterns {
    pub id: Option<String>,
    pub extra: BTreeMap<String, PatternsValue>,
}

json_object! {
    Patterns,
    "id" => id: optional,
    .. => extra: rest_typed,
}

/// A value of a [`Patterns`](crate::types::Patterns).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PatternsValue {
    Boolean(bool),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<bool> for PatternsValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl FromNode for PatternsValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_bool() {
            if let Some(value) = reader.fit(node) {
                return Self::Boolean(value);
            }
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for PatternsValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Boolean(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(PatternsValue);

// src/types/person.rs

use crate::runtime::{JsonObject, json_object};

/// A variant of an [`Owner`](crate::types::Owner).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub id: String,
    pub age: Option<i64>,
    pub extra: JsonObject,
}

impl Person {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            age: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Person,
    "id" => id: required,
    "age" => age: optional,
    .. => extra: rest,
}

// src/types/scope.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Everyone, Filter};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Scope {
    Everyone(Everyone),
    Filter(Filter),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Everyone> for Scope {
    fn from(value: Everyone) -> Self {
        Self::Everyone(value)
    }
}

impl From<Filter> for Scope {
    fn from(value: Filter) -> Self {
        Self::Filter(value)
    }
}

impl FromNode for Scope {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("all") {
            if let Some(value) = reader.fit(node) {
                return Self::Everyone(value);
            }
        }
        if node.has("name") {
            if let Some(value) = reader.fit(node) {
                return Self::Filter(value);
            }
        }
        if node.has("age") {
            if let Some(value) = reader.fit(node) {
                return Self::Filter(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Everyone(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Filter(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Scope {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Everyone(value) => value.to_tree(),
            Self::Filter(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Scope);

// src/types/search.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Counts, Filter, Owner};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Search {
    pub filter: Option<Filter>,
    pub owner: Option<Owner>,
    pub counts: Option<Counts>,
    pub extra: JsonObject,
}

json_object! {
    Search,
    "filter" => filter: optional,
    "owner" => owner: optional,
    "counts" => counts: optional,
    .. => extra: rest,
}

// src/types/tags.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Only, Patterns};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tags {
    Patterns(Patterns),
    Only(Only),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Patterns> for Tags {
    fn from(value: Patterns) -> Self {
        Self::Patterns(value)
    }
}

impl From<Only> for Tags {
    fn from(value: Only) -> Self {
        Self::Only(value)
    }
}

impl FromNode for Tags {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("id") {
            if let Some(value) = reader.fit(node) {
                return Self::Patterns(value);
            }
        }
        if node.has("name") {
            if let Some(value) = reader.fit(node) {
                return Self::Only(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Patterns(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Only(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Tags {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Patterns(value) => value.to_tree(),
            Self::Only(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Tags);

// src/operations/search.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Search;

/// The request of [`Client::search`](crate::Client::search): `GET /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SearchRequest {}

impl SearchRequest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for SearchRequest {
    type Output = Search;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "search",
        method: "GET",
        template: "/search",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/search");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
