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
