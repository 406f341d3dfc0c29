// src/types/body_upload.rs

use crate::runtime::{
    Bytes, File, FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional,
    required,
};

/// The object `BodyUpload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BodyUpload {
    /// The member `file`.
    pub file: File,
    /// The member `optional`.
    pub optional: Maybe<File>,
    /// The member `files`.
    pub files: Option<Vec<File>>,
    /// The member `optional_files`.
    pub optional_files: Maybe<Vec<File>>,
    /// The member `images`.
    pub images: Vec<File>,
    /// The member `image`.
    pub image: Option<File>,
    /// The member `untyped_image`.
    pub untyped_image: Option<File>,
    /// The member `text_or_file`.
    pub text_or_file: Option<File>,
    /// The member `file_or_text`.
    pub file_or_text: Maybe<File>,
    /// The member `encoded`.
    pub encoded: Option<File>,
    /// The member `untyped`.
    pub untyped: Option<File>,
    /// The member `report`.
    pub report: Option<File>,
    /// The member `base64`.
    pub base64: Option<Bytes>,
    /// The member `json`.
    pub json: Option<String>,
    /// The member `markdown`.
    pub markdown: Option<String>,
    /// The member `note`.
    pub note: Option<String>,
    /// The member `meta`.
    pub meta: Option<BodyUploadMeta>,
    /// The member `either`.
    pub either: Option<BodyUploadEither>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BodyUpload {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(file: File, images: Vec<File>) -> Self {
        Self {
            file,
            optional: Maybe::Absent,
            files: None,
            optional_files: Maybe::Absent,
            images,
            image: None,
            untyped_image: None,
            text_or_file: None,
            file_or_text: Maybe::Absent,
            encoded: None,
            untyped: None,
            report: None,
            base64: None,
            json: None,
            markdown: None,
            note: None,
            meta: None,
            either: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: File) -> Self {
        self.optional = Maybe::Value(optional);
        self
    }

    /// Sets `files`.
    #[must_use]
    pub fn with_files(mut self, files: Vec<File>) -> Self {
        self.files = Some(files);
        self
    }

    /// Sets `optional_files`.
    #[must_use]
    pub fn with_optional_files(mut self, optional_files: Vec<File>) -> Self {
        self.optional_files = Maybe::Value(optional_files);
        self
    }

    /// Sets `image`.
    #[must_use]
    pub fn with_image(mut self, image: File) -> Self {
        self.image = Some(image);
        self
    }

    /// Sets `untyped_image`.
    #[must_use]
    pub fn with_untyped_image(mut self, untyped_image: File) -> Self {
        self.untyped_image = Some(untyped_image);
        self
    }

    /// Sets `text_or_file`.
    #[must_use]
    pub fn with_text_or_file(mut self, text_or_file: File) -> Self {
        self.text_or_file = Some(text_or_file);
        self
    }

    /// Sets `file_or_text`.
    #[must_use]
    pub fn with_file_or_text(mut self, file_or_text: File) -> Self {
        self.file_or_text = Maybe::Value(file_or_text);
        self
    }

    /// Sets `encoded`.
    #[must_use]
    pub fn with_encoded(mut self, encoded: File) -> Self {
        self.encoded = Some(encoded);
        self
    }

    /// Sets `untyped`.
    #[must_use]
    pub fn with_untyped(mut self, untyped: File) -> Self {
        self.untyped = Some(untyped);
        self
    }

    /// Sets `report`.
    #[must_use]
    pub fn with_report(mut self, report: File) -> Self {
        self.report = Some(report);
        self
    }

    /// Sets `base64`.
    #[must_use]
    pub fn with_base64(mut self, base64: Bytes) -> Self {
        self.base64 = Some(base64);
        self
    }

    /// Sets `json`.
    #[must_use]
    pub fn with_json(mut self, json: impl Into<String>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets `markdown`.
    #[must_use]
    pub fn with_markdown(mut self, markdown: impl Into<String>) -> Self {
        self.markdown = Some(markdown.into());
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn with_meta(mut self, meta: BodyUploadMeta) -> Self {
        self.meta = Some(meta);
        self
    }

    /// Sets `either`.
    #[must_use]
    pub fn with_either(mut self, either: BodyUploadEither) -> Self {
        self.either = Some(either);
        self
    }
}

impl FromNode for BodyUpload {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            file: members.required("file"),
            optional: members.maybe("optional"),
            files: members.optional("files"),
            optional_files: members.maybe("optional_files"),
            images: members.required("images"),
            image: members.optional("image"),
            untyped_image: members.optional("untyped_image"),
            text_or_file: members.optional("text_or_file"),
            file_or_text: members.maybe("file_or_text"),
            encoded: members.optional("encoded"),
            untyped: members.optional("untyped"),
            report: members.optional("report"),
            base64: members.optional("base64"),
            json: members.optional("json"),
            markdown: members.optional("markdown"),
            note: members.optional("note"),
            meta: members.optional("meta"),
            either: members.optional("either"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BodyUpload {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("file", required(&self.file)),
                ("optional", maybe(&self.optional)),
                ("files", optional(&self.files)),
                ("optional_files", maybe(&self.optional_files)),
                ("images", required(&self.images)),
                ("image", optional(&self.image)),
                ("untyped_image", optional(&self.untyped_image)),
                ("text_or_file", optional(&self.text_or_file)),
                ("file_or_text", maybe(&self.file_or_text)),
                ("encoded", optional(&self.encoded)),
                ("untyped", optional(&self.untyped)),
                ("report", optional(&self.report)),
                ("base64", optional(&self.base64)),
                ("json", optional(&self.json)),
                ("markdown", optional(&self.markdown)),
                ("note", optional(&self.note)),
                ("meta", optional(&self.meta)),
                ("either", optional(&self.either)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(BodyUpload);

/// The `meta` of a [`BodyUpload`](crate::types::BodyUpload).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyUploadMeta {
    /// The member `icon`.
    pub icon: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BodyUploadMeta {
    /// Sets `icon`.
    #[must_use]
    pub fn with_icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }
}

impl FromNode for BodyUploadMeta {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            icon: members.optional("icon"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BodyUploadMeta {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("icon", optional(&self.icon))], &self.extra)
    }
}

crate::runtime::serde_bridge!(BodyUploadMeta);

/// The `either` of a [`BodyUpload`](crate::types::BodyUpload).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BodyUploadEither {
    /// A string.
    String(String),
    /// A [`BodyUploadEitherObject`](crate::types::BodyUploadEitherObject).
    Object(BodyUploadEitherObject),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<BodyUploadEitherObject> for BodyUploadEither {
    fn from(value: BodyUploadEitherObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for BodyUploadEither {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for BodyUploadEither {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(BodyUploadEither);

/// A variant of a [`BodyUploadEither`](crate::types::BodyUploadEither).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyUploadEitherObject {
    /// The member `url`.
    pub url: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BodyUploadEitherObject {
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl FromNode for BodyUploadEitherObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            url: members.optional("url"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BodyUploadEitherObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("url", optional(&self.url))], &self.extra)
    }
}

crate::runtime::serde_bridge!(BodyUploadEitherObject);

// src/types/image.rs

/// The value of `Image`.
pub type Image = String;

// src/types/images.rs

use crate::types::Image;

/// A list of [`Image`](crate::types::Image).
pub type Images = Vec<Image>;

// src/types/send_json_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Image;

/// The body of `POST /json`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendJsonRequest {
    /// The member `image`.
    pub image: Option<Image>,
    /// The member `bytes`.
    pub bytes: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SendJsonRequest {
    /// Sets `image`.
    #[must_use]
    pub fn with_image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets `bytes`.
    #[must_use]
    pub fn with_bytes(mut self, bytes: impl Into<String>) -> Self {
        self.bytes = Some(bytes.into());
        self
    }
}

impl FromNode for SendJsonRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            image: members.optional("image"),
            bytes: members.optional("bytes"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SendJsonRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("image", optional(&self.image)), ("bytes", optional(&self.bytes))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(SendJsonRequest);

// src/types/shared.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Shared`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shared {
    /// The member `image`.
    pub image: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Shared {
    /// Sets `image`.
    #[must_use]
    pub fn with_image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
}

impl FromNode for Shared {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            image: members.optional("image"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Shared {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("image", optional(&self.image))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Shared);

// src/operations/upload.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, PartEncoding, Query, Reply,
    RequestParts, Undocumented,
};
use crate::types::BodyUpload;

/// The request of [`Client::upload`](crate::Client::upload): `POST /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Upload {
    /// The body.
    pub body: BodyUpload,
}

impl Upload {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: BodyUpload) -> Self {
        Self { body }
    }
}

impl Client {
    /// `POST /files`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn upload(&self, body: BodyUpload) -> Call<Upload> {
        self.call(Upload::new(body))
    }
}

impl Operation for Upload {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "upload",
        method: "POST",
        template: "/files",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/files");
        request
            .multipart(
                "multipart/form-data",
                &self.body,
                &[
                    PartEncoding {
                        name: "encoded",
                        content_type: Some("image/png, image/jpeg"),
                        query: Query::FORM,
                    },
                    PartEncoding {
                        name: "untyped",
                        content_type: Some("image/png"),
                        query: Query::FORM,
                    },
                    PartEncoding {
                        name: "report",
                        content_type: Some("application/vnd.acme.report"),
                        query: Query::FORM,
                    },
                    PartEncoding {
                        name: "note",
                        content_type: Some("text/markdown"),
                        query: Query::FORM,
                    },
                    PartEncoding {
                        name: "optional_files",
                        content_type: Some("image/png"),
                        query: Query::FORM,
                    },
                    PartEncoding {
                        name: "images",
                        content_type: Some("image/png"),
                        query: Query::FORM,
                    },
                    PartEncoding {
                        name: "image",
                        content_type: Some("image/png"),
                        query: Query::FORM,
                    },
                    PartEncoding {
                        name: "untyped_image",
                        content_type: Some("image/png"),
                        query: Query::FORM,
                    },
                    PartEncoding {
                        name: "file_or_text",
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

// src/operations/share.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Shared;

/// The request of [`Client::share`](crate::Client::share): `POST /shared`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Share {
    /// The body.
    pub body: Shared,
}

impl Share {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: Shared) -> Self {
        Self { body }
    }
}

impl Client {
    /// `POST /shared`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn share(&self, body: Shared) -> Call<Share> {
        self.call(Share::new(body))
    }
}

impl Operation for Share {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "share",
        method: "POST",
        template: "/shared",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/shared");
        request.json("application/json", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/send_json.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::SendJsonRequest;

/// The request of [`Client::send_json`](crate::Client::send_json): `POST /json`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendJson {
    /// The body.
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
    /// - `body`: The body.
    pub fn send_json(&self, body: SendJsonRequest) -> Call<SendJson> {
        self.call(SendJson::new(body))
    }
}

impl Operation for SendJson {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendJson",
        method: "POST",
        template: "/json",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/json");
        request.json("application/json", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/send_raw.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of [`Client::send_raw`](crate::Client::send_raw): `PUT /raw`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendRaw {
    /// The body.
    pub body: bytes::Bytes,
}

impl SendRaw {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: bytes::Bytes) -> Self {
        Self { body }
    }
}

impl Client {
    /// `PUT /raw`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn send_raw(&self, body: bytes::Bytes) -> Call<SendRaw> {
        self.call(SendRaw::new(body))
    }
}

impl Operation for SendRaw {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendRaw",
        method: "PUT",
        template: "/raw",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/raw");
        request.bytes("image/*", self.body.clone());
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}
