// src/client.rs

use crate::api::API;
use crate::operations::{Destroy, Store};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::StorePostRequest;

impl Client {
    /// Returns a builder of clients for the Laravel API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /posts`.
    ///
    /// Parameters: the fields of [`Store`](crate::operations::Store).
    ///
    /// # Errors
    ///
    /// - [`Unauthorized`](crate::operations::StoreError::Unauthorized): 401 Unauthorized:
    ///   Unauthenticated.
    /// - [`UnprocessableContent`](crate::operations::StoreError::UnprocessableContent): 422
    ///   Unprocessable Content: Validation error.
    pub fn store(&self, body: StorePostRequest) -> Call<Store> {
        self.call(Store::new(body))
    }

    /// `DELETE /posts/{post}`.
    ///
    /// Parameters: the fields of [`Destroy`](crate::operations::Destroy).
    ///
    /// # Errors
    ///
    /// - [`Unauthorized`](crate::operations::DestroyError::Unauthorized): 401 Unauthorized:
    ///   Unauthenticated.
    pub fn destroy(&self, post: i64) -> Call<Destroy> {
        self.call(Destroy::new(post))
    }
}

// src/types/authentication_exception.rs

use crate::runtime::{JsonObject, json_object};

/// Unauthenticated.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationException {
    /// Error overview.
    pub message: String,
    pub extra: JsonObject,
}

impl AuthenticationException {
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AuthenticationException,
    "message" => message: required,
    .. => extra: rest,
}

// src/types/destroy_response.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, impl_serde, json_object,
};

/// The response to `DELETE /posts/{post}`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DestroyResponse {
    True(DestroyResponseTrue),
    Error(DestroyResponseError),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<DestroyResponseTrue> for DestroyResponse {
    fn from(value: DestroyResponseTrue) -> Self {
        Self::True(value)
    }
}

impl From<DestroyResponseError> for DestroyResponse {
    fn from(value: DestroyResponseError) -> Self {
        Self::Error(value)
    }
}

impl FromNode for DestroyResponse {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member_is("success", &[Literal::Bool(false)]) && node.has("error") {
            if let Some(value) = reader.fit(node) {
                return Self::Error(value);
            }
        }
        if node.member_is("success", &[Literal::Bool(true)]) {
            if let Some(value) = reader.fit(node) {
                return Self::True(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for DestroyResponse {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::True(value) => value.to_tree(),
            Self::Error(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(DestroyResponse);

/// A variant of a [`DestroyResponse`](crate::types::DestroyResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DestroyResponseTrue {
    /// `new` sets it to `true`.
    pub success: bool,
    pub extra: JsonObject,
}

impl DestroyResponseTrue {
    /// Sets `success`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            success: true,
            extra: JsonObject::new(),
        }
    }
}

impl Default for DestroyResponseTrue {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    DestroyResponseTrue,
    "success" => success: required,
    .. => extra: rest,
}

/// A variant of a [`DestroyResponse`](crate::types::DestroyResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DestroyResponseError {
    /// `new` sets it to `false`.
    pub success: bool,
    pub error: String,
    pub extra: JsonObject,
}

impl DestroyResponseError {
    /// Sets `success`.
    #[must_use]
    pub fn new(error: impl Into<String>) -> Self {
        Self {
            success: false,
            error: error.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    DestroyResponseError,
    "success" => success: required,
    "error" => error: required,
    .. => extra: rest,
}

// src/types/post_status.rs

use crate::runtime::string_enum;

/// |  |
/// | --- |
/// | `draft` A draft. |
/// | `published` |
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostStatus {
    /// `draft`.
    Draft,
    /// `published`.
    Published,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    PostStatus,
    "draft" => Draft,
    "published" => Published,
    .. => Unknown,
}

// src/types/store_post_request.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::PostStatus;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StorePostRequest {
    /// At most 255 characters.
    pub title: String,
    pub status: Option<PostStatus>,
    pub extra: JsonObject,
}

impl StorePostRequest {
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            status: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_status(mut self, status: PostStatus) -> Self {
        self.status = Some(status);
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
    StorePostRequest,
    "title" => title: required,
    "status" => status: optional,
    .. => extra: rest,
}

// src/types/store_response.rs

use crate::runtime::{JsonObject, json_object};

/// The response to `POST /posts`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoreResponse {
    /// `new` sets it to `true`.
    pub success: bool,
    pub id: i64,
    /// Always `false`.
    pub warned: Option<bool>,
    pub extra: JsonObject,
}

impl StoreResponse {
    /// Sets `success`.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            success: true,
            id,
            warned: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    StoreResponse,
    "success" => success: required,
    "id" => id: required,
    "warned" => warned: optional,
    .. => extra: rest,
}

// src/types/validation_exception.rs

use crate::runtime::{JsonObject, json_object};

/// Validation error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidationException {
    /// Errors overview.
    pub message: String,
    pub extra: JsonObject,
}

impl ValidationException {
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ValidationException,
    "message" => message: required,
    .. => extra: rest,
}

// src/operations/store.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::{AuthenticationException, StorePostRequest, StoreResponse, ValidationException};

/// The request of [`Client::store`](crate::Client::store): `POST /posts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Store {
    pub body: StorePostRequest,
}

impl Store {
    #[must_use]
    pub fn new(body: StorePostRequest) -> Self {
        Self { body }
    }
}

impl Operation for Store {
    type Output = StoreResponse;
    type Error = StoreError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "posts.store",
        method: "POST",
        template: "/posts",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/posts");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            401 => response.error(StoreError::Unauthorized),
            422 => response.error(StoreError::UnprocessableContent),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::store`](crate::Client::store).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StoreError {
    /// 401 Unauthorized: Unauthenticated.
    Unauthorized(Box<AuthenticationException>),
    /// 422 Unprocessable Content: Validation error.
    UnprocessableContent(Box<ValidationException>),
}

error_enum! {
    StoreError,
    Unauthorized => "Unauthenticated",
    UnprocessableContent => "Validation error",
}

// src/operations/destroy.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::{AuthenticationException, DestroyResponse};

/// The request of [`Client::destroy`](crate::Client::destroy): `DELETE /posts/{post}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Destroy {
    pub post: i64,
}

impl Destroy {
    #[must_use]
    pub fn new(post: i64) -> Self {
        Self { post }
    }
}

impl Operation for Destroy {
    type Output = DestroyResponse;
    type Error = DestroyError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "posts.destroy",
        method: "DELETE",
        template: "/posts/{post}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/posts/").segment("post", &self.post);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            401 => response.error(DestroyError::Unauthorized),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::destroy`](crate::Client::destroy).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DestroyError {
    /// 401 Unauthorized: Unauthenticated.
    Unauthorized(Box<AuthenticationException>),
}

error_enum! {
    DestroyError,
    Unauthorized => "Unauthenticated",
}
