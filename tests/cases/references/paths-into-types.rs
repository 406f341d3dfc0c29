// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Paths into types API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/extended.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{Order, OrderLine, OrderState};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Extended {
    pub lines: Option<Vec<OrderLine>>,
    pub state: Option<OrderState>,
    pub note: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Extended,
    "lines" => lines: optional,
    "state" => state: optional,
    "note" => note: optional,
    .. => extra: rest,
}

impl From<Extended> for Order {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Extended) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("note", optional(&value.note))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            lines: value.lines,
            state: value.state,
            extra: rest,
        }
    }
}

// src/types/order.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub lines: Option<Vec<OrderLine>>,
    pub state: Option<OrderState>,
    pub extra: JsonObject,
}

json_object! {
    Order,
    "lines" => lines: optional,
    "state" => state: optional,
    .. => extra: rest,
}

/// An item of the `lines` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderLine {
    pub sku: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    OrderLine,
    "sku" => sku: optional,
    .. => extra: rest,
}

/// The `state` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `open`.
    Open,
    /// `shut`.
    Shut,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    OrderState,
    "open" => Open,
    "shut" => Shut,
    .. => Unknown,
}

// src/types/use_.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{OrderLine, OrderState};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Use {
    pub line: Option<OrderLine>,
    pub state: Option<OrderState>,
    pub branch: Option<UseBranch>,
    pub extra: JsonObject,
}

json_object! {
    Use,
    "line" => line: optional,
    "state" => state: optional,
    "branch" => branch: optional,
    .. => extra: rest,
}

/// The `branch` of a [`Use`](crate::types::Use).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UseBranch {
    pub note: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    UseBranch,
    "note" => note: optional,
    .. => extra: rest,
}
