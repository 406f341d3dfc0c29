// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the List defaults API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/order.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `up`.
    Up,
    /// `down`.
    Down,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Order,
    "up" => Up,
    "down" => Down,
    .. => Unknown,
}

// src/types/search.rs

use crate::runtime::{Decimal, JsonObject, json_object};
use crate::types::Order;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Search {
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
    /// Default: `["id","name"]`.
    pub fields: Option<Vec<String>>,
    /// Default: `[1,2]`.
    pub levels: Option<Vec<i64>>,
    /// Default: `["up"]`.
    pub order: Option<Vec<Order>>,
    /// More than 0, less than 115792089237316195423570985008687907853269984665640564039457584007913129639936.
    pub wei: Option<Decimal>,
    pub extra: JsonObject,
}

impl Search {
    /// Returns `tags`, or its default the empty list if it is absent.
    #[must_use]
    pub fn tags_or_default(&self) -> &[String] {
        self.tags.as_deref().unwrap_or_default()
    }

    /// Returns `fields`, or its default `["id","name"]` if it is absent.
    #[must_use]
    pub fn fields_or_default(&self) -> Vec<String> {
        self.fields
            .clone()
            .unwrap_or_else(|| vec!["id".to_owned(), "name".to_owned()])
    }

    /// Returns `levels`, or its default `[1,2]` if it is absent.
    #[must_use]
    pub fn levels_or_default(&self) -> &[i64] {
        self.levels.as_deref().unwrap_or(&[1, 2])
    }

    /// Returns `order`, or its default `["up"]` if it is absent.
    #[must_use]
    pub fn order_or_default(&self) -> &[Order] {
        self.order.as_deref().unwrap_or(&[Order::Up])
    }
}

json_object! {
    Search,
    "tags" => tags: optional,
    "fields" => fields: optional,
    "levels" => levels: optional,
    "order" => order: optional,
    "wei" => wei: optional,
    .. => extra: rest,
}
