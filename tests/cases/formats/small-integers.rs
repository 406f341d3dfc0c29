// src/client.rs

use crate::api::API;
use crate::operations::GetPort;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Small integers API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /ports/{port}`.
    ///
    /// Parameters: the fields of [`GetPort`](crate::operations::GetPort). Optional: `levels`.
    pub fn get_port(&self, port: u16) -> Call<GetPort> {
        self.call(GetPort::new(port))
    }
}

// src/types/port.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reader, ToTree, Tree, impl_serde, json_object,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Port {
    pub number: u16,
    pub key: Vec<u8>,
    pub level: Maybe<i8>,
    /// Default: `-5`.
    pub offset: Option<i16>,
    /// At most 256.
    pub wide: Option<u32>,
    /// At least -129.
    pub deep: Option<i32>,
    pub either: Option<PortEither>,
    pub extra: JsonObject,
}

impl Port {
    #[must_use]
    pub fn new(number: u16, key: impl IntoIterator<Item = u8>) -> Self {
        Self {
            number,
            key: key.into_iter().collect(),
            level: Maybe::Absent,
            offset: None,
            wide: None,
            deep: None,
            either: None,
            extra: JsonObject::new(),
        }
    }

    /// Returns `offset`, or its default `-5` if it is absent.
    #[must_use]
    pub fn offset_or_default(&self) -> i16 {
        self.offset.unwrap_or(-5)
    }
}

json_object! {
    Port,
    "number" => number: required,
    "key" => key: required,
    "level" => level: maybe,
    "offset" => offset: optional,
    "wide" => wide: optional,
    "deep" => deep: optional,
    "either" => either: optional,
    .. => extra: rest,
}

/// The `either` of a [`Port`](crate::types::Port).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PortEither {
    Integer(u8),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<u8> for PortEither {
    fn from(value: u8) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for PortEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PortEither {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for PortEither {
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

impl ToTree for PortEither {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(PortEither);

// src/operations/get_port.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Port;

/// The request of [`Client::get_port`](crate::Client::get_port): `GET /ports/{port}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPort {
    pub port: u16,
    pub levels: Option<Vec<i8>>,
}

impl GetPort {
    #[must_use]
    pub fn new(port: u16) -> Self {
        Self { port, levels: None }
    }
}

impl Call<GetPort> {
    pub fn levels(mut self, levels: impl IntoIterator<Item = i8>) -> Self {
        self.operation_mut().levels = Some(levels.into_iter().collect());
        self
    }
}

impl Operation for GetPort {
    type Output = Port;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPort",
        method: "GET",
        template: "/ports/{port}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/ports/").segment("port", &self.port);
        request.query("levels", &self.levels, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
