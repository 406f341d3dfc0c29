// src/types/send_form_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The body of `POST /form`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFormRequest {
    /// The member `name`.
    pub name: String,
    /// The member `tags`.
    pub tags: Option<Vec<String>>,
    /// The member `deep`.
    pub deep: Option<SendFormRequestDeep>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SendFormRequest {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            deep: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `deep`.
    #[must_use]
    pub fn with_deep(mut self, deep: SendFormRequestDeep) -> Self {
        self.deep = Some(deep);
        self
    }
}

impl FromNode for SendFormRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.required("name"),
            tags: members.optional("tags"),
            deep: members.optional("deep"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SendFormRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("name", required(&self.name)),
                ("tags", optional(&self.tags)),
                ("deep", optional(&self.deep)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(SendFormRequest);

/// The `deep` of a [`SendFormRequest`](crate::types::SendFormRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendFormRequestDeep {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SendFormRequestDeep {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl FromNode for SendFormRequestDeep {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SendFormRequestDeep {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SendFormRequestDeep);

// src/types/send_json_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The body of `POST /json`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendJsonRequest {
    /// The member `a`.
    pub a: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SendJsonRequest {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for SendJsonRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SendJsonRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SendJsonRequest);

// src/types/send_list_request_item.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// An item of the body of `POST /list`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendListRequestItem {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SendListRequestItem {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl FromNode for SendListRequestItem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SendListRequestItem {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SendListRequestItem);

// src/types/send_several_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The body of `POST /several`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendSeveralRequest {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SendSeveralRequest {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl FromNode for SendSeveralRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SendSeveralRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SendSeveralRequest);

// src/types/upload_request.rs

use crate::runtime::{
    File, FromNode, JsonObject, Node, Reading, ToNode, optional, required,
};

/// The body of `POST /multipart`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadRequest {
    /// The member `file`.
    pub file: File,
    /// The member `files`.
    pub files: Option<Vec<File>>,
    /// The member `meta`.
    pub meta: Option<UploadRequestMeta>,
    /// The member `note`.
    pub note: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl UploadRequest {
    /// Of the required members; the others are absent.
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

    /// Sets `files`.
    #[must_use]
    pub fn with_files(mut self, files: Vec<File>) -> Self {
        self.files = Some(files);
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn with_meta(mut self, meta: UploadRequestMeta) -> Self {
        self.meta = Some(meta);
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl FromNode for UploadRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            file: members.required("file"),
            files: members.optional("files"),
            meta: members.optional("meta"),
            note: members.optional("note"),
            extra: members.rest(),
        }
    }
}

impl ToNode for UploadRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("file", required(&self.file)),
                ("files", optional(&self.files)),
                ("meta", optional(&self.meta)),
                ("note", optional(&self.note)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(UploadRequest);

/// The `meta` of a [`UploadRequest`](crate::types::UploadRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadRequestMeta {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl UploadRequestMeta {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl FromNode for UploadRequestMeta {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for UploadRequestMeta {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(UploadRequestMeta);

// src/operations/send_json.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
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
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: SendJsonRequest) -> Self {
        Self { body }
    }
}

impl Client {
    /// `POST /json`.
    ///
    /// # Parameters
    ///
    /// - `body`: What is sent.
    pub fn send_json(&self, body: SendJsonRequest) -> Call<SendJson> {
        self.call(SendJson::new(body))
    }
}

impl Operation for SendJson {
    type Output = String;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendJson",
        method: "POST",
        template: "/json",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/json");
        request.json("application/json", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/send_optional.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use std::collections::BTreeMap;

/// The request of [`Client::send_optional`](crate::Client::send_optional): `PATCH /optional`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendOptional {
    /// The body.
    pub body: Option<BTreeMap<String, i64>>,
}

impl SendOptional {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Client {
    /// `PATCH /optional`.
    ///
    /// # Optional parameters
    ///
    /// - `body`: The body.
    pub fn send_optional(&self) -> Call<SendOptional> {
        self.call(SendOptional::new())
    }
}

impl Call<SendOptional> {
    /// The body.
    pub fn body(mut self, body: BTreeMap<String, i64>) -> Self {
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/optional");
        if let Some(body) = &self.body {
            request.json("application/merge-patch+json", body);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/send_form.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, PartEncoding, Query, Reply,
    RequestParts, Undocumented,
};
use crate::types::SendFormRequest;

/// The request of [`Client::send_form`](crate::Client::send_form): `POST /form`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendForm {
    /// The body.
    pub body: SendFormRequest,
}

impl SendForm {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: SendFormRequest) -> Self {
        Self { body }
    }
}

impl Client {
    /// `POST /form`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn send_form(&self, body: SendFormRequest) -> Call<SendForm> {
        self.call(SendForm::new(body))
    }
}

impl Operation for SendForm {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendForm",
        method: "POST",
        template: "/form",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/form");
        request
            .form(
                "application/x-www-form-urlencoded",
                &self.body,
                &[
                    PartEncoding {
                        name: "tags",
                        content_type: None,
                        query: Query::FORM_JOINED,
                    },
                    PartEncoding {
                        name: "deep",
                        content_type: None,
                        query: Query::DEEP,
                    },
                ],
            );
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/upload.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, PartEncoding, Query, Reply,
    RequestParts, Undocumented,
};
use crate::types::UploadRequest;

/// The request of [`Client::upload`](crate::Client::upload): `POST /multipart`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Upload {
    /// The body.
    pub body: UploadRequest,
}

impl Upload {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: UploadRequest) -> Self {
        Self { body }
    }
}

impl Client {
    /// `POST /multipart`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn upload(&self, body: UploadRequest) -> Call<Upload> {
        self.call(Upload::new(body))
    }
}

impl Operation for Upload {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "upload",
        method: "POST",
        template: "/multipart",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/multipart");
        request
            .multipart(
                "multipart/form-data",
                &self.body,
                &[
                    PartEncoding {
                        name: "file",
                        content_type: Some("image/png"),
                        query: Query::FORM,
                    },
                ],
            );
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/send_text.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::send_text`](crate::Client::send_text): `PUT /text`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendText {
    /// The body.
    pub body: String,
}

impl SendText {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl Client {
    /// `PUT /text`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn send_text(&self, body: impl Into<String>) -> Call<SendText> {
        self.call(SendText::new(body))
    }
}

impl Operation for SendText {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendText",
        method: "PUT",
        template: "/text",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/text");
        request.text("text/plain", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/send_bytes.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::send_bytes`](crate::Client::send_bytes): `PUT /bytes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendBytes {
    /// The body.
    pub body: bytes::Bytes,
}

impl SendBytes {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: bytes::Bytes) -> Self {
        Self { body }
    }
}

impl Client {
    /// `PUT /bytes`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn send_bytes(&self, body: bytes::Bytes) -> Call<SendBytes> {
        self.call(SendBytes::new(body))
    }
}

impl Operation for SendBytes {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendBytes",
        method: "PUT",
        template: "/bytes",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/bytes");
        request.bytes("application/octet-stream", self.body.clone());
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/send_several.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::SendSeveralRequest;

/// The request of [`Client::send_several`](crate::Client::send_several): `POST /several`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendSeveral {
    /// The body.
    pub body: SendSeveralRequest,
}

impl SendSeveral {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: SendSeveralRequest) -> Self {
        Self { body }
    }
}

impl Client {
    /// `POST /several`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn send_several(&self, body: SendSeveralRequest) -> Call<SendSeveral> {
        self.call(SendSeveral::new(body))
    }
}

impl Operation for SendSeveral {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendSeveral",
        method: "POST",
        template: "/several",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/several");
        request.json("application/json; charset=utf-8", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/send_list.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::SendListRequestItem;

/// The request of [`Client::send_list`](crate::Client::send_list): `POST /list`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendList {
    /// The body.
    pub body: Vec<SendListRequestItem>,
}

impl SendList {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: Vec<SendListRequestItem>) -> Self {
        Self { body }
    }
}

impl Client {
    /// `POST /list`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn send_list(&self, body: Vec<SendListRequestItem>) -> Call<SendList> {
        self.call(SendList::new(body))
    }
}

impl Operation for SendList {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendList",
        method: "POST",
        template: "/list",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/list");
        request.json("application/json", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}
