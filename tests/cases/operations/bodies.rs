// src/client.rs

use crate::api::API;
use crate::operations::{
    SendBytes, SendForm, SendJson, SendList, SendOptional, SendSeveral, SendSeveralBody, SendText,
    Upload,
};
use crate::runtime::{Call, Client, ClientBuilder, RequestBytes};
use crate::types::{SendFormRequest, SendJsonRequest, SendListRequestItem, UploadRequest};

impl Client {
    /// Returns a builder of clients for the Bodies API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /json`.
    ///
    /// Parameters: the fields of [`SendJson`](crate::operations::SendJson).
    pub fn send_json(&self, body: SendJsonRequest) -> Call<SendJson> {
        self.call(SendJson::new(body))
    }

    /// `PATCH /optional`.
    ///
    /// Parameters: the fields of [`SendOptional`](crate::operations::SendOptional). Optional:
    /// `body`.
    pub fn send_optional(&self) -> Call<SendOptional> {
        self.call(SendOptional::new())
    }

    /// `POST /form`.
    ///
    /// Parameters: the fields of [`SendForm`](crate::operations::SendForm).
    pub fn send_form(&self, body: SendFormRequest) -> Call<SendForm> {
        self.call(SendForm::new(body))
    }

    /// `POST /multipart`.
    ///
    /// Parameters: the fields of [`Upload`](crate::operations::Upload).
    pub fn upload(&self, body: UploadRequest) -> Call<Upload> {
        self.call(Upload::new(body))
    }

    /// `PUT /text`.
    ///
    /// Parameters: the fields of [`SendText`](crate::operations::SendText).
    pub fn send_text(&self, body: impl Into<String>) -> Call<SendText> {
        self.call(SendText::new(body))
    }

    /// `PUT /bytes`.
    ///
    /// Parameters: the fields of [`SendBytes`](crate::operations::SendBytes).
    pub fn send_bytes(&self, body: impl Into<RequestBytes>) -> Call<SendBytes> {
        self.call(SendBytes::new(body))
    }

    /// `POST /several`.
    ///
    /// Parameters: the fields of [`SendSeveral`](crate::operations::SendSeveral).
    pub fn send_several(&self, body: impl Into<SendSeveralBody>) -> Call<SendSeveral> {
        self.call(SendSeveral::new(body))
    }

    /// `POST /list`.
    ///
    /// Parameters: the fields of [`SendList`](crate::operations::SendList).
    pub fn send_list(&self, body: impl IntoIterator<Item = SendListRequestItem>) -> Call<SendList> {
        self.call(SendList::new(body))
    }
}

// src/types/send_form_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /form`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFormRequest {
    pub name: String,
    pub tags: Option<Vec<String>>,
    pub deep: Option<SendFormRequestDeep>,
    pub extra: JsonObject,
}

impl SendFormRequest {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            deep: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_deep(mut self, deep: SendFormRequestDeep) -> Self {
        self.deep = Some(deep);
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
    SendFormRequest,
    "name" => name: required,
    "tags" => tags: optional,
    "deep" => deep: optional,
    .. => extra: rest,
}

/// The `deep` of a [`SendFormRequest`](crate::types::SendFormRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendFormRequestDeep {
    pub a: Option<String>,
    pub extra: JsonObject,
}

impl SendFormRequestDeep {
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
    SendFormRequestDeep,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/send_json_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /json`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendJsonRequest {
    pub a: String,
    pub extra: JsonObject,
}

impl SendJsonRequest {
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
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
    SendJsonRequest,
    "a" => a: required,
    .. => extra: rest,
}

// src/types/send_list_request_item.rs

use crate::runtime::{JsonObject, json_object};

/// An item of the body of `POST /list`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendListRequestItem {
    pub a: Option<String>,
    pub extra: JsonObject,
}

impl SendListRequestItem {
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
    SendListRequestItem,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/send_several_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /several`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendSeveralRequest {
    pub a: Option<String>,
    pub extra: JsonObject,
}

impl SendSeveralRequest {
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
    SendSeveralRequest,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/upload_request.rs

use crate::runtime::{File, JsonObject, json_object};

/// The body of `POST /multipart`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadRequest {
    pub file: File,
    pub files: Option<Vec<File>>,
    pub meta: Option<UploadRequestMeta>,
    pub note: Option<String>,
    pub extra: JsonObject,
}

impl UploadRequest {
    #[must_use]
    pub fn new(file: File) -> Self {
        Self {
            file,
            files: None,
            meta: None,
            note: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_files(mut self, files: impl IntoIterator<Item = File>) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    #[must_use]
    pub fn with_meta(mut self, meta: UploadRequestMeta) -> Self {
        self.meta = Some(meta);
        self
    }

    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
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
    UploadRequest,
    "file" => file: required,
    "files" => files: optional,
    "meta" => meta: optional,
    "note" => note: optional,
    .. => extra: rest,
}

/// The `meta` of an [`UploadRequest`](crate::types::UploadRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadRequestMeta {
    pub a: Option<String>,
    pub extra: JsonObject,
}

impl UploadRequestMeta {
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
    UploadRequestMeta,
    "a" => a: optional,
    .. => extra: rest,
}

// src/operations/send_json.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SendJsonRequest;

/// The request of [`Client::send_json`](crate::Client::send_json): `POST /json`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendJson {
    /// What is sent.
    pub body: SendJsonRequest,
}

impl SendJson {
    #[must_use]
    pub fn new(body: SendJsonRequest) -> Self {
        Self { body }
    }
}

impl Operation for SendJson {
    type Output = String;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendJson",
        method: "POST",
        template: "/json",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/json");
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

// src/operations/send_optional.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use std::collections::BTreeMap;

/// The request of [`Client::send_optional`](crate::Client::send_optional): `PATCH /optional`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendOptional {
    pub body: Option<BTreeMap<String, Option<i64>>>,
}

impl SendOptional {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<SendOptional> {
    pub fn body(mut self, body: BTreeMap<String, Option<i64>>) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for SendOptional {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendOptional",
        method: "PATCH",
        template: "/optional",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/optional");
        if let Some(body) = &self.body {
            request.json("application/merge-patch+json", body);
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

// src/operations/send_form.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, PartEncoding, Query, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::SendFormRequest;

/// The request of [`Client::send_form`](crate::Client::send_form): `POST /form`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendForm {
    pub body: SendFormRequest,
}

impl SendForm {
    #[must_use]
    pub fn new(body: SendFormRequest) -> Self {
        Self { body }
    }
}

impl Operation for SendForm {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendForm",
        method: "POST",
        template: "/form",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/form");
        request.form(
            "application/x-www-form-urlencoded",
            &self.body,
            &[
                PartEncoding {
                    name: "tags",
                    content_type: None,
                    query: Some(Query::FORM_JOINED),
                    headers: &[],
                },
                PartEncoding {
                    name: "deep",
                    content_type: None,
                    query: Some(Query::DEEP),
                    headers: &[],
                },
            ],
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

// src/operations/upload.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, PartEncoding, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::UploadRequest;

/// The request of [`Client::upload`](crate::Client::upload): `POST /multipart`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Upload {
    pub body: UploadRequest,
}

impl Upload {
    #[must_use]
    pub fn new(body: UploadRequest) -> Self {
        Self { body }
    }
}

impl Operation for Upload {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "upload",
        method: "POST",
        template: "/multipart",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/multipart");
        request.multipart(
            "multipart/form-data",
            &self.body,
            &[PartEncoding {
                name: "file",
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

// src/operations/send_text.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::send_text`](crate::Client::send_text): `PUT /text`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendText {
    pub body: String,
}

impl SendText {
    #[must_use]
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for SendText {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendText",
        method: "PUT",
        template: "/text",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/text");
        request.text("text/plain", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/send_bytes.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RequestBytes, Undocumented,
};

/// The request of [`Client::send_bytes`](crate::Client::send_bytes): `PUT /bytes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendBytes {
    pub body: RequestBytes,
}

impl SendBytes {
    #[must_use]
    pub fn new(body: impl Into<RequestBytes>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for SendBytes {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendBytes",
        method: "PUT",
        template: "/bytes",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/bytes");
        request.raw("application/octet-stream", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/send_several.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, JsonObject, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SendSeveralRequest;

/// The request of [`Client::send_several`](crate::Client::send_several): `POST /several`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendSeveral {
    pub body: SendSeveralBody,
}

impl SendSeveral {
    #[must_use]
    pub fn new(body: impl Into<SendSeveralBody>) -> Self {
        Self { body: body.into() }
    }
}

/// The body of [`Client::send_several`](crate::Client::send_several) in one of its media types.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SendSeveralBody {
    /// `application/json; charset=utf-8`.
    Json(SendSeveralRequest),
    /// `application/xml`.
    Xml(JsonObject),
}

impl From<SendSeveralRequest> for SendSeveralBody {
    fn from(body: SendSeveralRequest) -> Self {
        Self::Json(body)
    }
}

impl Operation for SendSeveral {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendSeveral",
        method: "POST",
        template: "/several",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/several");
        match &self.body {
            SendSeveralBody::Json(body) => {
                request.json("application/json; charset=utf-8", body);
            }
            SendSeveralBody::Xml(body) => {
                request.xml("application/xml", body, &crate::xml::ROOT_ROOT);
            }
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

// src/operations/send_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SendListRequestItem;

/// The request of [`Client::send_list`](crate::Client::send_list): `POST /list`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendList {
    pub body: Vec<SendListRequestItem>,
}

impl SendList {
    #[must_use]
    pub fn new(body: impl IntoIterator<Item = SendListRequestItem>) -> Self {
        Self {
            body: body.into_iter().collect(),
        }
    }
}

impl Operation for SendList {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendList",
        method: "POST",
        template: "/list",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/list");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
