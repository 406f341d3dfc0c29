// src/client.rs

use crate::api::API;
use crate::operations::{
    BuilderOperation, CallOperation, CloneOperation, GetThingById2, N123, New, ThingRequest, Type,
};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Operations API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /a`.
    pub fn call_operation(&self) -> Call<CallOperation> {
        self.call(CallOperation::new())
    }

    /// `GET /b`.
    pub fn builder_operation(&self) -> Call<BuilderOperation> {
        self.call(BuilderOperation::new())
    }

    /// `GET /c`.
    pub fn clone_operation(&self) -> Call<CloneOperation> {
        self.call(CloneOperation::new())
    }

    /// `GET /d`.
    pub fn new(&self) -> Call<New> {
        self.call(New::new())
    }

    /// `GET /e`.
    pub fn r#type(&self) -> Call<Type> {
        self.call(Type::new())
    }

    /// `GET /f`.
    pub fn thing(&self) -> Call<ThingRequest> {
        self.call(ThingRequest::new())
    }

    /// `GET /g`.
    pub fn n123(&self) -> Call<N123> {
        self.call(N123::new())
    }

    /// `GET /h`.
    ///
    /// Parameters: the fields of [`GetThingById2`](crate::operations::GetThingById2). Optional:
    /// `type`, `query_type`, `query_send`.
    pub fn get_thing_by_id2(
        &self,
        self_: impl Into<String>,
        body: impl Into<String>,
        request_body: impl Into<String>,
    ) -> Call<GetThingById2> {
        self.call(GetThingById2::new(self_, body, request_body))
    }
}

// src/types/thing.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Thing,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/thing_error.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingError {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ThingError,
    "a" => a: optional,
    .. => extra: rest,
}

// src/operations/call_operation.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::call_operation`](crate::Client::call_operation): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CallOperation {}

impl CallOperation {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CallOperation {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "call",
        method: "GET",
        template: "/a",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/builder_operation.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::builder_operation`](crate::Client::builder_operation): `GET /b`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuilderOperation {}

impl BuilderOperation {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for BuilderOperation {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "builder",
        method: "GET",
        template: "/b",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/b");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/clone_operation.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::clone_operation`](crate::Client::clone_operation): `GET /c`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CloneOperation {}

impl CloneOperation {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CloneOperation {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "clone",
        method: "GET",
        template: "/c",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/c");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/new.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::new`](crate::Client::new): `GET /d`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct New {}

impl New {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for New {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "new",
        method: "GET",
        template: "/d",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/d");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/type_.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::type`](crate::Client::type): `GET /e`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Type {}

impl Type {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Type {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "type",
        method: "GET",
        template: "/e",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/e");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/thing.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Thing;

/// The request of [`Client::thing`](crate::Client::thing): `GET /f`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ThingRequest {}

impl ThingRequest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ThingRequest {
    type Output = Thing;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "Thing",
        method: "GET",
        template: "/f",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/f");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/n123.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::n123`](crate::Client::n123): `GET /g`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct N123 {}

impl N123 {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for N123 {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "123",
        method: "GET",
        template: "/g",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/g");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_thing_by_id2.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_thing_by_id2`](crate::Client::get_thing_by_id2): `GET /h`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetThingById2 {
    pub self_: String,
    pub r#type: Option<String>,
    pub query_type: Option<String>,
    pub query_send: Option<String>,
    pub body: String,
    pub request_body: String,
}

impl GetThingById2 {
    #[must_use]
    pub fn new(
        self_: impl Into<String>,
        body: impl Into<String>,
        request_body: impl Into<String>,
    ) -> Self {
        Self {
            self_: self_.into(),
            r#type: None,
            query_type: None,
            query_send: None,
            body: body.into(),
            request_body: request_body.into(),
        }
    }
}

impl Call<GetThingById2> {
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.operation_mut().r#type = Some(r#type.into());
        self
    }

    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.operation_mut().query_type = Some(query_type.into());
        self
    }

    pub fn query_send(mut self, query_send: impl Into<String>) -> Self {
        self.operation_mut().query_send = Some(query_send.into());
        self
    }
}

impl Operation for GetThingById2 {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get-Thing_byID2",
        method: "GET",
        template: "/h",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/h");
        request.query("self", &self.self_, Query::FORM);
        request.query("type", &self.r#type, Query::FORM);
        request.query("Type", &self.query_type, Query::FORM);
        request.query("send", &self.query_send, Query::FORM);
        request.header("body", &self.body);
        request.text("text/plain", &self.request_body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
