// src/client.rs

use crate::api::API;
use crate::operations::{SendAny, SendMixed, SendRelated};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{SendAnyRequest, SendMixedRequest};

impl Client {
    /// Returns a builder of clients for the Parts of other kinds API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /mixed`.
    ///
    /// Parameters: the fields of [`SendMixed`](crate::operations::SendMixed).
    pub fn send_mixed(&self, body: SendMixedRequest) -> Call<SendMixed> {
        self.call(SendMixed::new(body))
    }

    /// `POST /related`.
    ///
    /// Parameters: the fields of [`SendRelated`](crate::operations::SendRelated). Optional: `body`.
    pub fn send_related(&self) -> Call<SendRelated> {
        self.call(SendRelated::new())
    }

    /// `POST /range`.
    ///
    /// Parameters: the fields of [`SendAny`](crate::operations::SendAny).
    pub fn send_any(&self, body: SendAnyRequest) -> Call<SendAny> {
        self.call(SendAny::new(body))
    }
}

// src/types/send_any_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /range`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendAnyRequest {
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl SendAnyRequest {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
    SendAnyRequest,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/send_mixed_request.rs

use crate::runtime::{File, JsonObject, json_object};

/// The body of `POST /mixed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMixedRequest {
    pub id: String,
    pub image: File,
    /// Example: `{"city":"Bern"}`.
    pub address: Option<serde_json::Value>,
    pub extra: JsonObject,
}

impl SendMixedRequest {
    #[must_use]
    pub fn new(id: impl Into<String>, image: File) -> Self {
        Self {
            id: id.into(),
            image,
            address: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_address(mut self, address: serde_json::Value) -> Self {
        self.address = Some(address);
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
    SendMixedRequest,
    "id" => id: required,
    "image" => image: required,
    "address" => address: any,
    .. => extra: rest,
}

// src/types/upload.rs

use crate::runtime::{File, JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    pub metadata: UploadMetadata,
    pub media: File,
    pub extra: JsonObject,
}

impl Upload {
    #[must_use]
    pub fn new(metadata: UploadMetadata, media: File) -> Self {
        Self {
            metadata,
            media,
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
    Upload,
    "metadata" => metadata: required,
    "media" => media: required,
    .. => extra: rest,
}

/// The `metadata` of an [`Upload`](crate::types::Upload).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadMetadata {
    pub name: String,
    pub extra: JsonObject,
}

impl UploadMetadata {
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
    UploadMetadata,
    "name" => name: required,
    .. => extra: rest,
}

// src/operations/send_mixed.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, PartEncoding, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SendMixedRequest;

/// The request of [`Client::send_mixed`](crate::Client::send_mixed): `POST /mixed`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendMixed {
    pub body: SendMixedRequest,
}

impl SendMixed {
    #[must_use]
    pub fn new(body: SendMixedRequest) -> Self {
        Self { body }
    }
}

impl Operation for SendMixed {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendMixed",
        method: "POST",
        template: "/mixed",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/mixed");
        request.multipart(
            "multipart/mixed",
            &self.body,
            &[PartEncoding {
                name: "image",
                content_type: Some("image/png"),
                query: None,
                headers: &[],
            }],
        );
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/send_related.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Upload;

/// The request of [`Client::send_related`](crate::Client::send_related): `POST /related`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendRelated {
    pub body: Option<Upload>,
}

impl SendRelated {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<SendRelated> {
    pub fn body(mut self, body: Upload) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for SendRelated {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendRelated",
        method: "POST",
        template: "/related",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/related");
        if let Some(body) = &self.body {
            request.multipart("multipart/related", body, &[]);
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

// src/operations/send_any.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SendAnyRequest;

/// The request of [`Client::send_any`](crate::Client::send_any): `POST /range`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendAny {
    pub body: SendAnyRequest,
}

impl SendAny {
    #[must_use]
    pub fn new(body: SendAnyRequest) -> Self {
        Self { body }
    }
}

impl Operation for SendAny {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendAny",
        method: "POST",
        template: "/range",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/range");
        request.multipart("multipart/form-data", &self.body, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
