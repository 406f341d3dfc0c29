// src/types/a_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The body of `GET /a`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ARequest {
    /// The member `q`.
    pub q: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ARequest {
    /// Sets `q`.
    #[must_use]
    pub fn with_q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
}

impl FromNode for ARequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            q: members.optional("q"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ARequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("q", optional(&self.q))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ARequest);

// src/types/d_request.rs

use crate::runtime::{File, FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The body of `POST /d`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DRequest {
    /// A [`DRequestA`](crate::types::DRequestA).
    A(DRequestA),
    /// A [`DRequestB`](crate::types::DRequestB).
    B(DRequestB),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("a") && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.has("b") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for DRequest {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::A(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(DRequest);

/// A variant of a [`DRequest`](crate::types::DRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DRequestA {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl DRequestA {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl FromNode for DRequestA {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for DRequestA {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(DRequestA);

/// A variant of a [`DRequest`](crate::types::DRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DRequestB {
    /// The member `b`.
    pub b: Option<File>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl DRequestB {
    /// Sets `b`.
    #[must_use]
    pub fn with_b(mut self, b: File) -> Self {
        self.b = Some(b);
        self
    }
}

impl FromNode for DRequestB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for DRequestB {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(DRequestB);

// src/types/form.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Form`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Form {
    /// The member `a`.
    pub a: String,
    /// The member `n`.
    pub n: Option<i64>,
    /// The member `when`.
    pub when: Option<jiff::Timestamp>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Form {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            n: None,
            when: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets `n`.
    #[must_use]
    pub fn with_n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }

    /// Sets `when`.
    #[must_use]
    pub fn with_when(mut self, when: jiff::Timestamp) -> Self {
        self.when = Some(when);
        self
    }
}

impl FromNode for Form {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            n: members.optional("n"),
            when: members.optional("when"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Form {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("a", required(&self.a)),
                ("n", optional(&self.n)),
                ("when", optional(&self.when)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Form);

// src/operations/a.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::ARequest;

/// The request of [`Client::a`](crate::Client::a): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct A {
    /// The body.
    pub body: Option<ARequest>,
}

impl A {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Client {
    /// `GET /a`.
    ///
    /// # Optional parameters
    ///
    /// - `body`: The body.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

impl Call<A> {
    /// The body.
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/a");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/b.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::b`](crate::Client::b): `POST /b`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct B {
    /// The body.
    pub body: Option<bytes::Bytes>,
}

impl B {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Client {
    /// `POST /b`.
    ///
    /// # Optional parameters
    ///
    /// - `body`: The body.
    pub fn b(&self) -> Call<B> {
        self.call(B::new())
    }
}

impl Call<B> {
    /// The body.
    pub fn body(mut self, body: bytes::Bytes) -> Self {
        self.operation_mut().body = Some(body);
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/b");
        if let Some(body) = &self.body {
            request.bytes("application/x-www-form-urlencoded", body.clone());
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/c.rs

use crate::runtime::{
    Call, Client, Failure, JsonObject, Operation, OperationInfo, Reply, RequestParts,
    Undocumented,
};

/// The request of [`Client::c`](crate::Client::c): `POST /c`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct C {
    /// The body.
    pub body: Option<JsonObject>,
}

impl C {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Client {
    /// `POST /c`.
    ///
    /// # Optional parameters
    ///
    /// - `body`: The body.
    pub fn c(&self) -> Call<C> {
        self.call(C::new())
    }
}

impl Call<C> {
    /// The body.
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/c");
        if let Some(body) = &self.body {
            request.multipart("multipart/form-data", body, &[]);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/d.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::DRequest;

/// The request of [`Client::d`](crate::Client::d): `POST /d`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct D {
    /// The body.
    pub body: Option<DRequest>,
}

impl D {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Client {
    /// `POST /d`.
    ///
    /// # Optional parameters
    ///
    /// - `body`: The body.
    pub fn d(&self) -> Call<D> {
        self.call(D::new())
    }
}

impl Call<D> {
    /// The body.
    pub fn body(mut self, body: DRequest) -> Self {
        self.operation_mut().body = Some(body);
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/d");
        if let Some(body) = &self.body {
            request.multipart("multipart/form-data", body, &[]);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/e.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Form;

/// The request of [`Client::e`](crate::Client::e): `POST /e`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct E {
    /// The body.
    pub body: Option<Form>,
}

impl E {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Client {
    /// `POST /e`.
    ///
    /// # Optional parameters
    ///
    /// - `body`: The body.
    pub fn e(&self) -> Call<E> {
        self.call(E::new())
    }
}

impl Call<E> {
    /// The body.
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/e");
        if let Some(body) = &self.body {
            request.form("application/x-www-form-urlencoded", body, &[]);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}
