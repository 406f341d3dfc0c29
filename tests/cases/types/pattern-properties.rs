// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Pattern properties API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/alike.rs

use std::collections::BTreeMap;

pub type Alike = BTreeMap<String, String>;

// src/types/any_among.rs

use crate::runtime::JsonObject;

pub type AnyAmong = JsonObject;

// src/types/beside.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Beside {
    pub id: Option<String>,
    pub extra: BTreeMap<String, i64>,
}

json_object! {
    Beside,
    "id" => id: optional,
    .. => extra: rest_typed,
}

// src/types/beside_several.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BesideSeveral {
    pub id: Option<String>,
    pub extra: BTreeMap<String, BesideSeveralValue>,
}

json_object! {
    BesideSeveral,
    "id" => id: optional,
    .. => extra: rest_typed,
}

/// A value of a [`BesideSeveral`](crate::types::BesideSeveral).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BesideSeveralValue {
    Integer(i64),
    StringList(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for BesideSeveralValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<String>> for BesideSeveralValue {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for BesideSeveralValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for BesideSeveralValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(BesideSeveralValue);

// src/types/cat.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub meow: i64,
    pub extra: JsonObject,
}

impl Cat {
    #[must_use]
    pub fn new(meow: i64) -> Self {
        Self {
            meow,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Cat,
    "meow" => meow: required,
    .. => extra: rest,
}

// src/types/everything.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    pub id: Option<String>,
    pub extra: BTreeMap<String, i64>,
}

json_object! {
    Everything,
    "id" => id: optional,
    .. => extra: rest_typed,
}

// src/types/headers.rs

use std::collections::BTreeMap;

pub type Headers = BTreeMap<String, String>;

// src/types/nullable.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use std::collections::BTreeMap;

pub type Nullable = BTreeMap<String, Option<NullableValue>>;

/// A value of a [`Nullable`](crate::types::Nullable).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NullableValue {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for NullableValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for NullableValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for NullableValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for NullableValue {
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
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for NullableValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(NullableValue);

// src/types/objects.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use crate::types::Cat;
use std::collections::BTreeMap;

/// A map of [`ObjectsValue`](crate::types::ObjectsValue).
pub type Objects = BTreeMap<String, ObjectsValue>;

/// A value of an [`Objects`](crate::types::Objects).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ObjectsValue {
    Cat(Cat),
    Bark(ObjectsValueBark),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for ObjectsValue {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<ObjectsValueBark> for ObjectsValue {
    fn from(value: ObjectsValueBark) -> Self {
        Self::Bark(value)
    }
}

impl From<i64> for ObjectsValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for ObjectsValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.has("meow") {
            if let Some(value) = reader.fit(node) {
                return Self::Cat(value);
            }
        }
        if node.has("bark") {
            if let Some(value) = reader.fit(node) {
                return Self::Bark(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for ObjectsValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Bark(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(ObjectsValue);

/// A variant of an [`ObjectsValue`](crate::types::ObjectsValue).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectsValueBark {
    pub bark: String,
    pub extra: JsonObject,
}

impl ObjectsValueBark {
    #[must_use]
    pub fn new(bark: impl Into<String>) -> Self {
        Self {
            bark: bark.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ObjectsValueBark,
    "bark" => bark: required,
    .. => extra: rest,
}

// src/types/open.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Open {
    pub id: Option<String>,
    pub extra: BTreeMap<String, OpenValue>,
}

json_object! {
    Open,
    "id" => id: optional,
    .. => extra: rest_typed,
}

/// A value of an [`Open`](crate::types::Open).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OpenValue {
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for OpenValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for OpenValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for OpenValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(OpenValue);

// src/types/open_bytes.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenBytes {
    pub id: Option<String>,
    pub extra: BTreeMap<String, OpenBytesValue>,
}

json_object! {
    OpenBytes,
    "id" => id: optional,
    .. => extra: rest_typed,
}

/// A value of an [`OpenBytes`](crate::types::OpenBytes).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OpenBytesValue {
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for OpenBytesValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OpenBytesValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for OpenBytesValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for OpenBytesValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(OpenBytesValue);

// src/types/open_nullable.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenNullable {
    pub id: Option<String>,
    pub extra: BTreeMap<String, Option<OpenNullableValue>>,
}

json_object! {
    OpenNullable,
    "id" => id: optional,
    .. => extra: rest_typed,
}

/// A value of an [`OpenNullable`](crate::types::OpenNullable).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OpenNullableValue {
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for OpenNullableValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for OpenNullableValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for OpenNullableValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(OpenNullableValue);

// src/types/open_union.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenUnion {
    pub id: Option<String>,
    pub extra: BTreeMap<String, OpenUnionValue>,
}

json_object! {
    OpenUnion,
    "id" => id: optional,
    .. => extra: rest_typed,
}

/// A value of an [`OpenUnion`](crate::types::OpenUnion).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OpenUnionValue {
    Integer(i64),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for OpenUnionValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for OpenUnionValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OpenUnionValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for OpenUnionValue {
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

impl ToTree for OpenUnionValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(OpenUnionValue);

// src/types/open_without_patterns.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenWithoutPatterns {
    pub id: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    OpenWithoutPatterns,
    "id" => id: optional,
    .. => extra: rest,
}

// src/types/required.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Required {
    pub s_a: String,
    pub extra: BTreeMap<String, String>,
}

impl Required {
    #[must_use]
    pub fn new(s_a: impl Into<String>) -> Self {
        Self {
            s_a: s_a.into(),
            extra: BTreeMap::new(),
        }
    }
}

json_object! {
    Required,
    "s_a" => s_a: required,
    .. => extra: rest_typed,
}

// src/types/required_among_several.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredAmongSeveral {
    pub s_a: serde_json::Value,
    pub extra: BTreeMap<String, RequiredAmongSeveralValue>,
}

impl RequiredAmongSeveral {
    #[must_use]
    pub fn new(s_a: serde_json::Value) -> Self {
        Self {
            s_a,
            extra: BTreeMap::new(),
        }
    }
}

json_object! {
    RequiredAmongSeveral,
    "s_a" => s_a: required,
    .. => extra: rest_typed,
}

/// A value of a [`RequiredAmongSeveral`](crate::types::RequiredAmongSeveral).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RequiredAmongSeveralValue {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for RequiredAmongSeveralValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for RequiredAmongSeveralValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for RequiredAmongSeveralValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for RequiredAmongSeveralValue {
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

impl ToTree for RequiredAmongSeveralValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(RequiredAmongSeveralValue);

// src/types/required_beside.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredBeside {
    pub b: serde_json::Value,
    pub extra: BTreeMap<String, RequiredBesideValue>,
}

impl RequiredBeside {
    #[must_use]
    pub fn new(b: serde_json::Value) -> Self {
        Self {
            b,
            extra: BTreeMap::new(),
        }
    }
}

json_object! {
    RequiredBeside,
    "b" => b: required,
    .. => extra: rest_typed,
}

/// A value of a [`RequiredBeside`](crate::types::RequiredBeside).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RequiredBesideValue {
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for RequiredBesideValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for RequiredBesideValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for RequiredBesideValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for RequiredBesideValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(RequiredBesideValue);

// src/types/several.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use std::collections::BTreeMap;

/// A map of [`SeveralValue`](crate::types::SeveralValue).
pub type Several = BTreeMap<String, SeveralValue>;

/// A value of a [`Several`](crate::types::Several).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SeveralValue {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for SeveralValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SeveralValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for SeveralValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for SeveralValue {
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
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for SeveralValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(SeveralValue);
