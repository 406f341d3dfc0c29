// src/client.rs

use crate::api::API;
use crate::operations::{A, B, C, D, E};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Bodies of get API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /a`.
    ///
    /// Parameters: the fields of [`A`](crate::operations::A). Optional: `body`.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }

    /// `POST /b`.
    ///
    /// Parameters: the fields of [`B`](crate::operations::B). Optional: `body`.
    pub fn b(&self) -> Call<B> {
        self.call(B::new())
    }

    /// `POST /c`.
    ///
    /// Parameters: the fields of [`C`](crate::operations::C). Optional: `body`.
    pub fn c(&self) -> Call<C> {
        self.call(C::new())
    }

    /// `POST /d`.
    ///
    /// Parameters: the fields of [`D`](crate::operations::D). Optional: `body`.
    pub fn d(&self) -> Call<D> {
        self.call(D::new())
    }

    /// `POST /e`.
    ///
    /// Parameters: the fields of [`E`](crate::operations::E). Optional: `body`.
    pub fn e(&self) -> Call<E> {
        self.call(E::new())
    }
}

// src/types/a_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `GET /a`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ARequest {
    pub q: Option<String>,
    pub extra: JsonObject,
}

impl ARequest {
    #[must_use]
    pub fn with_q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
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
    ARequest,
    "q" => q: optional,
    .. => extra: rest,
}

// src/types/d_request.rs

use crate::runtime::{
    File, FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object,
};

/// The body of `POST /d`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DRequest {
    A(DRequestA),
    B(DRequestB),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<DRequestA> for DRequest {
    fn from(value: DRequestA) -> Self {
        Self::A(value)
    }
}

impl From<DRequestB> for DRequest {
    fn from(value: DRequestB) -> Self {
        Self::B(value)
    }
}

impl FromNode for DRequest {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for DRequest {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(DRequest);

/// A variant of a [`DRequest`](crate::types::DRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DRequestA {
    pub a: Option<String>,
    pub extra: JsonObject,
}

impl DRequestA {
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
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
    DRequestA,
    "a" => a: optional,
    .. => extra: rest,
}

/// A variant of a [`DRequest`](crate::types::DRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DRequestB {
    pub b: Option<File>,
    pub extra: JsonObject,
}

impl DRequestB {
    #[must_use]
    pub fn with_b(mut self, b: File) -> Self {
        self.b = Some(b);
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
    DRequestB,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/form.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Form {
    pub a: String,
    pub n: Option<i64>,
    pub when: Option<jiff::Timestamp>,
    pub extra: JsonObject,
}

impl Form {
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            n: None,
            when: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }

    #[must_use]
    pub fn with_when(mut self, when: jiff::Timestamp) -> Self {
        self.when = Some(when);
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
    Form,
    "a" => a: required,
    "n" => n: optional,
    "when" => when: optional,
    .. => extra: rest,
}

// src/operations/a.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ARequest;

/// The request of [`Client::a`](crate::Client::a): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct A {
    pub body: Option<ARequest>,
}

impl A {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<A> {
    pub fn body(mut self, body: ARequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for A {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "GET",
        template: "/a",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/b.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RequestBytes,
    Undocumented,
};

/// The request of [`Client::b`](crate::Client::b): `POST /b`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct B {
    pub body: Option<RequestBytes>,
}

impl B {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<B> {
    pub fn body(mut self, body: impl Into<RequestBytes>) -> Self {
        self.operation_mut().body = Some(body.into());
        self
    }
}

impl Operation for B {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "b",
        method: "POST",
        template: "/b",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/b");
        if let Some(body) = &self.body {
            request.raw("application/x-www-form-urlencoded", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/c.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, JsonObject, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::c`](crate::Client::c): `POST /c`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct C {
    pub body: Option<JsonObject>,
}

impl C {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<C> {
    pub fn body(mut self, body: JsonObject) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for C {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "c",
        method: "POST",
        template: "/c",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/c");
        if let Some(body) = &self.body {
            request.multipart("multipart/form-data", body, &[]);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/d.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::DRequest;

/// The request of [`Client::d`](crate::Client::d): `POST /d`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct D {
    pub body: Option<DRequest>,
}

impl D {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<D> {
    pub fn body(mut self, body: impl Into<DRequest>) -> Self {
        self.operation_mut().body = Some(body.into());
        self
    }
}

impl Operation for D {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "d",
        method: "POST",
        template: "/d",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/d");
        if let Some(body) = &self.body {
            request.multipart("multipart/form-data", body, &[]);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/e.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Form;

/// The request of [`Client::e`](crate::Client::e): `POST /e`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct E {
    pub body: Option<Form>,
}

impl E {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<E> {
    pub fn body(mut self, body: Form) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for E {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "e",
        method: "POST",
        template: "/e",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/e");
        if let Some(body) = &self.body {
            request.form("application/x-www-form-urlencoded", body, &[]);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
