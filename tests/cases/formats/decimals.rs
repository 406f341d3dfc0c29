// src/client.rs

use crate::api::API;
use crate::operations::PostPrice;
use crate::runtime::{Call, Client, ClientBuilder, Decimal};
use crate::types::Price;

impl Client {
    /// Returns a builder of clients for the Decimals API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /prices/{amount}`.
    ///
    /// Parameters: the fields of [`PostPrice`](crate::operations::PostPrice). Optional: `least`,
    /// `x_rate`.
    pub fn post_price(&self, amount: impl Into<Decimal>, body: Price) -> Call<PostPrice> {
        self.call(PostPrice::new(amount, body))
    }
}

// src/types/price.rs

use crate::runtime::{
    Decimal, FromNode, JsonObject, Node, Quoted, Reader, ToTree, Tree, impl_serde, json_object,
};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// Default: `1.5`.
    pub amount: Decimal,
    /// Default: `0.25`.
    pub rate: Option<Decimal>,
    /// Default: `1.5`.
    pub text: Option<Quoted<Decimal>>,
    pub list: Option<Vec<Decimal>>,
    pub map: Option<BTreeMap<String, Decimal>>,
    pub either: Option<PriceEither>,
    pub float: Option<f64>,
    pub extra: JsonObject,
}

impl Price {
    #[must_use]
    pub fn new(amount: impl Into<Decimal>) -> Self {
        Self {
            amount: amount.into(),
            rate: None,
            text: None,
            list: None,
            map: None,
            either: None,
            float: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_rate(mut self, rate: impl Into<Decimal>) -> Self {
        self.rate = Some(rate.into());
        self
    }

    #[must_use]
    pub fn with_text(mut self, text: impl Into<Quoted<Decimal>>) -> Self {
        self.text = Some(text.into());
        self
    }

    #[must_use]
    pub fn with_list(mut self, list: impl IntoIterator<Item = impl Into<Decimal>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, Decimal>) -> Self {
        self.map = Some(map);
        self
    }

    #[must_use]
    pub fn with_either(mut self, either: impl Into<PriceEither>) -> Self {
        self.either = Some(either.into());
        self
    }

    #[must_use]
    pub fn with_float(mut self, float: f64) -> Self {
        self.float = Some(float);
        self
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// Returns `rate`, or its default `0.25` if it is absent.
    #[must_use]
    pub fn rate_or_default(&self) -> Decimal {
        self.rate
            .clone()
            .unwrap_or_else(|| "0.25".parse().unwrap_or_default())
    }

    /// Returns `text`, or its default `1.5` if it is absent.
    #[must_use]
    pub fn text_or_default(&self) -> Quoted<Decimal> {
        self.text
            .clone()
            .unwrap_or(Quoted::Number("1.5".parse().unwrap_or_default()))
    }
}

json_object! {
    Price,
    "amount" => amount: required,
    "rate" => rate: optional,
    "text" => text: optional,
    "list" => list: optional,
    "map" => map: optional,
    "either" => either: optional,
    "float" => float: optional,
    .. => extra: rest,
}

/// The `either` of a [`Price`](crate::types::Price).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PriceEither {
    Number(Decimal),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Decimal> for PriceEither {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}

impl From<String> for PriceEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PriceEither {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for PriceEither {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_number() {
            if let Some(value) = reader.fit(node) {
                return Self::Number(value);
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

impl ToTree for PriceEither {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Number(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(PriceEither);

// src/operations/post_price.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Decimal, Failure, Operation, OperationInfo, Query, Quoted, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::Price;

/// The request of [`Client::post_price`](crate::Client::post_price): `POST /prices/{amount}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostPrice {
    pub amount: Decimal,
    pub least: Option<Quoted<Decimal>>,
    pub x_rate: Option<Decimal>,
    pub body: Price,
}

impl PostPrice {
    #[must_use]
    pub fn new(amount: impl Into<Decimal>, body: Price) -> Self {
        Self {
            amount: amount.into(),
            least: None,
            x_rate: None,
            body,
        }
    }
}

impl Call<PostPrice> {
    pub fn least(mut self, least: impl Into<Quoted<Decimal>>) -> Self {
        self.operation_mut().least = Some(least.into());
        self
    }

    pub fn x_rate(mut self, x_rate: impl Into<Decimal>) -> Self {
        self.operation_mut().x_rate = Some(x_rate.into());
        self
    }
}

impl Operation for PostPrice {
    type Output = Price;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "postPrice",
        method: "POST",
        template: "/prices/{amount}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/prices/").segment("amount", &self.amount);
        request.query("least", &self.least, Query::FORM);
        request.header("X-Rate", &self.x_rate);
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
