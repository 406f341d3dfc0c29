// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Deep inline API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/tree.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub entries: Option<Vec<TreeEntry>>,
    pub by_key: Option<BTreeMap<String, Vec<TreeByKeyItem>>>,
    pub extra: JsonObject,
}

json_object! {
    Tree,
    "entries" => entries: optional,
    "by_key" => by_key: optional,
    .. => extra: rest,
}

/// An item of the `entries` of a [`Tree`](crate::types::Tree).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeEntry {
    pub addresses: Option<Vec<TreeEntryAddress>>,
    pub extra: JsonObject,
}

json_object! {
    TreeEntry,
    "addresses" => addresses: optional,
    .. => extra: rest,
}

/// An item of the `by_key` of a [`Tree`](crate::types::Tree).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeByKeyItem {
    pub x: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    TreeByKeyItem,
    "x" => x: optional,
    .. => extra: rest,
}

/// An item of the `addresses` of a [`TreeEntry`](crate::types::TreeEntry).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeEntryAddress {
    pub kind: Option<TreeEntryAddressKind>,
    pub extra: JsonObject,
}

json_object! {
    TreeEntryAddress,
    "kind" => kind: optional,
    .. => extra: rest,
}

/// The `kind` of a [`TreeEntryAddress`](crate::types::TreeEntryAddress).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TreeEntryAddressKind {
    /// `home`.
    Home,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    TreeEntryAddressKind,
    "home" => Home,
    .. => Unknown,
}
