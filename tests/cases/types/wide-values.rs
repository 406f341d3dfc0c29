// src/client.rs

use crate::api::API;
use crate::operations::PostWide;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Wide;

impl Client {
    /// Returns a builder of clients for the Wide values API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /wide`.
    ///
    /// Parameters: the fields of [`PostWide`](crate::operations::PostWide).
    pub fn post_wide(&self, body: Wide) -> Call<PostWide> {
        self.call(PostWide::new(body))
    }
}

// src/types/wide.rs

use crate::runtime::{
    Decimal, FromNode, JsonObject, Node, Reader, ToTree, Tree, const_value, impl_serde,
    json_object, value_enum,
};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wide {
    pub largest: Option<WideLargest>,
    /// Always 123456789012345678901234567890.
    pub serial: Option<i128>,
    /// Always -9223372036854775809.
    pub untyped: Option<i128>,
    /// Always 100000000000000000000.
    pub round: Option<i128>,
    /// Always 1234567890123456789012345678901234567890.
    pub beyond: Option<Decimal>,
    /// Always 0.12345678901234567890.
    pub ratio: Option<Decimal>,
    pub level: Option<WideLevel>,
    /// 1 or 123456789012345678901234567890.
    pub mask: Option<i128>,
    /// Example: `18446744073709551615`.
    pub shown: Option<i128>,
    /// At least 0. Example: `18446744073709551615`.
    pub counted: Option<u64>,
    pub start: Option<i128>,
    pub several: Option<WideSeveral>,
    pub extra: JsonObject,
}

impl Wide {
    #[must_use]
    pub fn with_largest(mut self, largest: WideLargest) -> Self {
        self.largest = Some(largest);
        self
    }

    #[must_use]
    pub fn with_serial(mut self, serial: i128) -> Self {
        self.serial = Some(serial);
        self
    }

    #[must_use]
    pub fn with_untyped(mut self, untyped: i128) -> Self {
        self.untyped = Some(untyped);
        self
    }

    #[must_use]
    pub fn with_round(mut self, round: i128) -> Self {
        self.round = Some(round);
        self
    }

    #[must_use]
    pub fn with_beyond(mut self, beyond: impl Into<Decimal>) -> Self {
        self.beyond = Some(beyond.into());
        self
    }

    #[must_use]
    pub fn with_ratio(mut self, ratio: impl Into<Decimal>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }

    #[must_use]
    pub fn with_level(mut self, level: WideLevel) -> Self {
        self.level = Some(level);
        self
    }

    #[must_use]
    pub fn with_mask(mut self, mask: i128) -> Self {
        self.mask = Some(mask);
        self
    }

    #[must_use]
    pub fn with_shown(mut self, shown: i128) -> Self {
        self.shown = Some(shown);
        self
    }

    #[must_use]
    pub fn with_counted(mut self, counted: u64) -> Self {
        self.counted = Some(counted);
        self
    }

    #[must_use]
    pub fn with_start(mut self, start: i128) -> Self {
        self.start = Some(start);
        self
    }

    #[must_use]
    pub fn with_several(mut self, several: impl Into<WideSeveral>) -> Self {
        self.several = Some(several.into());
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
}

json_object! {
    Wide,
    "largest" => largest: optional,
    "serial" => serial: optional,
    "untyped" => untyped: optional,
    "round" => round: optional,
    "beyond" => beyond: optional,
    "ratio" => ratio: optional,
    "level" => level: optional,
    "mask" => mask: optional,
    "shown" => shown: optional,
    "counted" => counted: optional,
    "start" => start: optional,
    "several" => several: optional,
    .. => extra: rest,
}

/// The `largest` of a [`Wide`](crate::types::Wide).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WideLargest;

const_value!(WideLargest, "18446744073709551615");

/// The `level` of a [`Wide`](crate::types::Wide).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WideLevel {
    /// `1`.
    Value1,
    /// `18446744073709551615`.
    Value18446744073709551615,
    /// A value unknown to this version of the crate.
    Unknown(serde_json::Value),
}

impl WideLevel {
    /// Returns the value on the wire.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Value1 => serde_json::Value::from(1_i64),
            Self::Value18446744073709551615 => {
                serde_json::Value::from(18_446_744_073_709_551_615_u64)
            }
            Self::Unknown(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for WideLevel {
    fn from(value: serde_json::Value) -> Self {
        if value == 1.0_f64 {
            return Self::Value1;
        }
        if value == 18_446_744_073_709_551_615_u64 {
            return Self::Value18446744073709551615;
        }
        Self::Unknown(value)
    }
}

value_enum!(WideLevel);

/// The `several` of a [`Wide`](crate::types::Wide).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WideSeveral {
    /// Always 18446744073709551617.
    Integer(i128),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i128> for WideSeveral {
    fn from(value: i128) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for WideSeveral {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for WideSeveral {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for WideSeveral {
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

impl ToTree for WideSeveral {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(WideSeveral);

// src/operations/post_wide.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Wide;

/// The request of [`Client::post_wide`](crate::Client::post_wide): `POST /wide`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostWide {
    pub body: Wide,
}

impl PostWide {
    #[must_use]
    pub fn new(body: Wide) -> Self {
        Self { body }
    }
}

impl Operation for PostWide {
    type Output = Wide;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "postWide",
        method: "POST",
        template: "/wide",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/wide");
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
