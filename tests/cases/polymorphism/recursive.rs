// src/client.rs

use crate::api::API;
use crate::operations::GetExpression;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the A union whose variants have members of the union
    /// itself API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /expressions`.
    pub fn get_expression(&self) -> Call<GetExpression> {
        self.call(GetExpression::new())
    }
}

// src/types/date.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Date {
    pub value: Vec<Vec<String>>,
    pub extra: JsonObject,
}

impl Date {
    #[must_use]
    pub fn new(value: impl IntoIterator<Item = Vec<String>>) -> Self {
        Self {
            value: value.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Date,
    "value" => value: required,
    .. => extra: rest,
}

// src/types/dated.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Date, Expression};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dated {
    pub inner: Box<Expression>,
    pub label: Date,
    pub extra: JsonObject,
}

impl Dated {
    #[must_use]
    pub fn new(inner: impl Into<Expression>, label: Date) -> Self {
        Self {
            inner: Box::new(inner.into()),
            label,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Dated,
    "inner" => inner: required,
    "label" => label: required,
    .. => extra: rest,
}

// src/types/expression.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Dated, Named, Weighted};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    Weighted(Box<Weighted>),
    Named(Box<Named>),
    Dated(Box<Dated>),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Weighted> for Expression {
    fn from(value: Weighted) -> Self {
        Self::Weighted(Box::new(value))
    }
}

impl From<Named> for Expression {
    fn from(value: Named) -> Self {
        Self::Named(Box::new(value))
    }
}

impl From<Dated> for Expression {
    fn from(value: Dated) -> Self {
        Self::Dated(Box::new(value))
    }
}

impl From<i64> for Expression {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for Expression {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.has("inner")
            && node.member("label").is_some_and(|member| {
                member.member("value").is_some_and(|member| {
                    member.is_array()
                        && member.first_item().is_none_or(|item| {
                            item.is_array() && item.first_item().is_none_or(Node::is_bool)
                        })
                })
            })
        {
            if let Some(value) = reader.fit(node) {
                return Self::Named(value);
            }
        }
        if node.has("inner")
            && node.member("label").is_some_and(|member| {
                member.member("value").is_some_and(|member| {
                    member.is_array()
                        && member.first_item().is_none_or(|item| {
                            item.is_array() && item.first_item().is_none_or(Node::is_integer)
                        })
                })
            })
        {
            if let Some(value) = reader.fit(node) {
                return Self::Weighted(value);
            }
        }
        if node.has("inner")
            && node.member("label").is_some_and(|member| {
                member.member("value").is_some_and(|member| {
                    member.is_array()
                        && member.first_item().is_none_or(|item| {
                            item.is_array() && item.first_item().is_none_or(Node::is_string)
                        })
                })
            })
        {
            if let Some(value) = reader.fit(node) {
                return Self::Dated(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Expression {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Weighted(value) => value.to_tree(),
            Self::Named(value) => value.to_tree(),
            Self::Dated(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Expression);

// src/types/name.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Name {
    pub value: Vec<Vec<bool>>,
    pub extra: JsonObject,
}

impl Name {
    #[must_use]
    pub fn new(value: impl IntoIterator<Item = Vec<bool>>) -> Self {
        Self {
            value: value.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Name,
    "value" => value: required,
    .. => extra: rest,
}

// src/types/named.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Expression, Name};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub inner: Box<Expression>,
    pub label: Name,
    pub extra: JsonObject,
}

impl Named {
    #[must_use]
    pub fn new(inner: impl Into<Expression>, label: Name) -> Self {
        Self {
            inner: Box::new(inner.into()),
            label,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Named,
    "inner" => inner: required,
    "label" => label: required,
    .. => extra: rest,
}

// src/types/weight.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    pub value: Vec<Vec<i64>>,
    pub extra: JsonObject,
}

impl Weight {
    #[must_use]
    pub fn new(value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        Self {
            value: value.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Weight,
    "value" => value: required,
    .. => extra: rest,
}

// src/types/weighted.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Expression, Weight};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Weighted {
    pub inner: Box<Expression>,
    pub label: Weight,
    pub extra: JsonObject,
}

impl Weighted {
    #[must_use]
    pub fn new(inner: impl Into<Expression>, label: Weight) -> Self {
        Self {
            inner: Box::new(inner.into()),
            label,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Weighted,
    "inner" => inner: required,
    "label" => label: required,
    .. => extra: rest,
}

// src/operations/get_expression.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Expression;

/// The request of [`Client::get_expression`](crate::Client::get_expression): `GET /expressions`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetExpression {}

impl GetExpression {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetExpression {
    type Output = Expression;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getExpression",
        method: "GET",
        template: "/expressions",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/expressions");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
