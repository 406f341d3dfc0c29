// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Dynamic ref API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/category.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    pub name: Option<String>,
    pub children: Option<Vec<Category>>,
    pub extra: JsonObject,
}

json_object! {
    Category,
    "name" => name: optional,
    "children" => children: optional,
    .. => extra: rest,
}

// src/types/derived.rs

use crate::types::Extensible;

/// Another name of [`Extensible`](crate::types::Extensible).
pub type Derived = Extensible;

// src/types/extensible.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Extensible {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Extensible,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/list.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct List {
    pub items: Option<Vec<serde_json::Value>>,
    pub extra: JsonObject,
}

json_object! {
    List,
    "items" => items: optional,
    .. => extra: rest,
}

// src/types/named.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::List;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub items: Option<Vec<serde_json::Value>>,
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Named,
    "items" => items: optional,
    "name" => name: optional,
    .. => extra: rest,
}

impl From<Named> for List {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Named) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("name", optional(&value.name))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            items: value.items,
            extra: rest,
        }
    }
}

// src/types/page.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub items: Option<Vec<serde_json::Value>>,
    pub extra: JsonObject,
}

json_object! {
    Page,
    "items" => items: optional,
    .. => extra: rest,
}

// src/types/string_page.rs

use crate::types::Page;

/// Another name of [`Page`](crate::types::Page).
pub type StringPage = Page;

// src/types/tagged.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::Tree;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tagged {
    pub children: Option<Vec<Tree>>,
    pub tag: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Tagged,
    "children" => children: optional,
    "tag" => tag: optional,
    .. => extra: rest,
}

impl From<Tagged> for Tree {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Tagged) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("tag", optional(&value.tag))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            children: value.children,
            extra: rest,
        }
    }
}

// src/types/text.rs

use crate::types::Named;

/// Another name of [`Named`](crate::types::Named).
pub type Text = Named;

// src/types/tree.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub children: Option<Vec<Tree>>,
    pub extra: JsonObject,
}

json_object! {
    Tree,
    "children" => children: optional,
    .. => extra: rest,
}
