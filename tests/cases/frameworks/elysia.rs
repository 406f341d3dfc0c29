// src/client.rs

use crate::api::API;
use crate::operations::{GetRowsById, PostSignIn};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{GetRowsByIdSort, PostSignInRequest};

impl Client {
    /// Returns a builder of clients for the Elysia API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /sign-in`.
    ///
    /// Parameters: the fields of [`PostSignIn`](crate::operations::PostSignIn).
    pub fn post_sign_in(&self, body: PostSignInRequest) -> Call<PostSignIn> {
        self.call(PostSignIn::new(body))
    }

    /// `GET /rows/{id}`.
    ///
    /// Parameters: the fields of [`GetRowsById`](crate::operations::GetRowsById). Optional: `all`,
    /// `since`.
    pub fn get_rows_by_id(&self, id: f64, sort: GetRowsByIdSort) -> Call<GetRowsById> {
        self.call(GetRowsById::new(id, sort))
    }
}

// src/types/get_rows_by_id_response.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

/// The response to `GET /rows/{id}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRowsByIdResponse {
    pub size: Option<GetRowsByIdResponseSize>,
    pub at: Option<jiff::Timestamp>,
    pub extra: JsonObject,
}

json_object! {
    GetRowsByIdResponse,
    "size" => size: optional,
    "at" => at: optional,
    .. => extra: rest,
}

/// The `size` of a [`GetRowsByIdResponse`](crate::types::GetRowsByIdResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRowsByIdResponseSize {
    String(String),
    Number(f64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for GetRowsByIdResponseSize {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for GetRowsByIdResponseSize {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<f64> for GetRowsByIdResponseSize {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl FromNode for GetRowsByIdResponseSize {
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

impl ToTree for GetRowsByIdResponseSize {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Number(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(GetRowsByIdResponseSize);

// src/types/get_rows_by_id_sort.rs

use crate::runtime::string_enum;

/// The parameter `sort` of `GET /rows/{id}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetRowsByIdSort {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    GetRowsByIdSort,
    "asc" => Asc,
    "desc" => Desc,
    .. => Unknown,
}

// src/types/post_sign_in_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /sign-in`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostSignInRequest {
    /// At least 3 characters.
    pub name: String,
    pub extra: JsonObject,
}

impl PostSignInRequest {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
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
    PostSignInRequest,
    "name" => name: required,
    .. => extra: rest,
}

// src/operations/post_sign_in.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::PostSignInRequest;

/// The request of [`Client::post_sign_in`](crate::Client::post_sign_in): `POST /sign-in`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostSignIn {
    pub body: PostSignInRequest,
}

impl PostSignIn {
    #[must_use]
    pub fn new(body: PostSignInRequest) -> Self {
        Self { body }
    }
}

impl Operation for PostSignIn {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "postSign-in",
        method: "POST",
        template: "/sign-in",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/sign-in");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_rows_by_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{GetRowsByIdResponse, GetRowsByIdSort};

/// The request of [`Client::get_rows_by_id`](crate::Client::get_rows_by_id): `GET /rows/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetRowsById {
    pub id: f64,
    pub all: Option<bool>,
    pub since: Option<jiff::Timestamp>,
    pub sort: GetRowsByIdSort,
}

impl GetRowsById {
    #[must_use]
    pub fn new(id: f64, sort: GetRowsByIdSort) -> Self {
        Self {
            id,
            all: None,
            since: None,
            sort,
        }
    }
}

impl Call<GetRowsById> {
    pub fn all(mut self, all: bool) -> Self {
        self.operation_mut().all = Some(all);
        self
    }

    pub fn since(mut self, since: jiff::Timestamp) -> Self {
        self.operation_mut().since = Some(since);
        self
    }
}

impl Operation for GetRowsById {
    type Output = GetRowsByIdResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getRowsById",
        method: "GET",
        template: "/rows/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows/").segment("id", &self.id);
        request.query("all", &self.all, Query::FORM);
        request.query("since", &self.since, Query::FORM);
        request.query("sort", &self.sort, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
