// src/client.rs

use crate::api::API;
use crate::operations::{SendJson, SendRaw, Share, Upload};
use crate::runtime::{Call, Client, ClientBuilder, RequestBytes};
use crate::types::{SendJsonRequest, Shared, UploadBody};

impl Client {
    /// Returns a builder of clients for the Uploads API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /files`.
    ///
    /// Parameters: the fields of [`Upload`](crate::operations::Upload).
    pub fn upload(&self, body: UploadBody) -> Call<Upload> {
        self.call(Upload::new(body))
    }

    /// `POST /shared`.
    ///
    /// Parameters: the fields of [`Share`](crate::operations::Share).
    pub fn share(&self, body: Shared) -> Call<Share> {
        self.call(Share::new(body))
    }

    /// `POST /json`.
    ///
    /// Parameters: the fields of [`SendJson`](crate::operations::SendJson).
    pub fn send_json(&self, body: SendJsonRequest) -> Call<SendJson> {
        self.call(SendJson::new(body))
    }

    /// `PUT /raw`.
    ///
    /// Parameters: the fields of [`SendRaw`](crate::operations::SendRaw).
    ///
    /// The body may be of any media type of `image/*`: set it with `Call::content_type(…)`. Without
    /// that, `application/octet-stream` is sent.
    pub fn send_raw(&self, body: impl Into<RequestBytes>) -> Call<SendRaw> {
        self.call(SendRaw::new(body))
    }
}

// src/types/image.rs

pub type Image = String;

// src/types/images.rs

use crate::types::Image;

/// A list of [`Image`](crate::types::Image).
pub type Images = Vec<Image>;

// src/types/send_json_request.rs

use crate::runtime::{File, JsonObject, json_object};
use crate::types::Image;

/// The body of `POST /json`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendJsonRequest {
    pub image: Option<Image>,
    pub bytes: Option<String>,
    pub raw: Option<File>,
    pub extra: JsonObject,
}

impl SendJsonRequest {
    #[must_use]
    pub fn with_image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    #[must_use]
    pub fn with_bytes(mut self, bytes: impl Into<String>) -> Self {
        self.bytes = Some(bytes.into());
        self
    }

    #[must_use]
    pub fn with_raw(mut self, raw: File) -> Self {
        self.raw = Some(raw);
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
    SendJsonRequest,
    "image" => image: optional,
    "bytes" => bytes: optional,
    "raw" => raw: optional,
    .. => extra: rest,
}

// src/types/shared.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shared {
    pub image: Option<String>,
    pub extra: JsonObject,
}

impl Shared {
    #[must_use]
    pub fn with_image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
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
    Shared,
    "image" => image: optional,
    .. => extra: rest,
}

// src/types/upload_body.rs

use crate::runtime::{Base64, File, JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadBody {
    pub file: File,
    pub optional: Maybe<File>,
    pub files: Option<Vec<File>>,
    pub optional_files: Maybe<Vec<File>>,
    pub images: Vec<File>,
    pub image: Option<File>,
    pub untyped_image: Option<File>,
    pub text_or_file: Option<File>,
    pub file_or_text: Maybe<File>,
    pub encoded: Option<File>,
    pub untyped: Option<File>,
    pub report: Option<File>,
    pub base64: Option<Base64>,
    pub json: Option<String>,
    pub markdown: Option<String>,
    pub note: Option<String>,
    pub meta: Option<UploadBodyMeta>,
    pub either: Option<File>,
    pub extra: JsonObject,
}

impl UploadBody {
    #[must_use]
    pub fn new(file: File, images: impl IntoIterator<Item = File>) -> Self {
        Self {
            file,
            optional: Maybe::Absent,
            files: None,
            optional_files: Maybe::Absent,
            images: images.into_iter().collect(),
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

    #[must_use]
    pub fn with_optional(mut self, optional: File) -> Self {
        self.optional = Maybe::Value(optional);
        self
    }

    #[must_use]
    pub fn with_files(mut self, files: impl IntoIterator<Item = File>) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    #[must_use]
    pub fn with_optional_files(mut self, optional_files: impl IntoIterator<Item = File>) -> Self {
        self.optional_files = Maybe::Value(optional_files.into_iter().collect());
        self
    }

    #[must_use]
    pub fn with_image(mut self, image: File) -> Self {
        self.image = Some(image);
        self
    }

    #[must_use]
    pub fn with_untyped_image(mut self, untyped_image: File) -> Self {
        self.untyped_image = Some(untyped_image);
        self
    }

    #[must_use]
    pub fn with_text_or_file(mut self, text_or_file: File) -> Self {
        self.text_or_file = Some(text_or_file);
        self
    }

    #[must_use]
    pub fn with_file_or_text(mut self, file_or_text: File) -> Self {
        self.file_or_text = Maybe::Value(file_or_text);
        self
    }

    #[must_use]
    pub fn with_encoded(mut self, encoded: File) -> Self {
        self.encoded = Some(encoded);
        self
    }

    #[must_use]
    pub fn with_untyped(mut self, untyped: File) -> Self {
        self.untyped = Some(untyped);
        self
    }

    #[must_use]
    pub fn with_report(mut self, report: File) -> Self {
        self.report = Some(report);
        self
    }

    #[must_use]
    pub fn with_base64(mut self, base64: impl Into<Base64>) -> Self {
        self.base64 = Some(base64.into());
        self
    }

    #[must_use]
    pub fn with_json(mut self, json: impl Into<String>) -> Self {
        self.json = Some(json.into());
        self
    }

    #[must_use]
    pub fn with_markdown(mut self, markdown: impl Into<String>) -> Self {
        self.markdown = Some(markdown.into());
        self
    }

    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    #[must_use]
    pub fn with_meta(mut self, meta: UploadBodyMeta) -> Self {
        self.meta = Some(meta);
        self
    }

    #[must_use]
    pub fn with_either(mut self, either: File) -> Self {
        self.either = Some(either);
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
    UploadBody,
    "file" => file: required,
    "optional" => optional: maybe,
    "files" => files: optional,
    "optional_files" => optional_files: maybe,
    "images" => images: required,
    "image" => image: optional,
    "untyped_image" => untyped_image: optional,
    "text_or_file" => text_or_file: optional,
    "file_or_text" => file_or_text: maybe,
    "encoded" => encoded: optional,
    "untyped" => untyped: optional,
    "report" => report: optional,
    "base64" => base64: optional,
    "json" => json: optional,
    "markdown" => markdown: optional,
    "note" => note: optional,
    "meta" => meta: optional,
    "either" => either: optional,
    .. => extra: rest,
}

/// The `meta` of an [`UploadBody`](crate::types::UploadBody).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadBodyMeta {
    pub icon: Option<String>,
    pub extra: JsonObject,
}

impl UploadBodyMeta {
    #[must_use]
    pub fn with_icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
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
    UploadBodyMeta,
    "icon" => icon: optional,
    .. => extra: rest,
}

// src/operations/upload.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, PartEncoding, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::UploadBody;

/// The request of [`Client::upload`](crate::Client::upload): `POST /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Upload {
    pub body: UploadBody,
}

impl Upload {
    #[must_use]
    pub fn new(body: UploadBody) -> Self {
        Self { body }
    }
}

impl Operation for Upload {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "upload",
        method: "POST",
        template: "/files",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/files");
        request.multipart(
            "multipart/form-data",
            &self.body,
            &[
                PartEncoding {
                    name: "encoded",
                    content_type: Some("image/png, image/jpeg"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "untyped",
                    content_type: Some("image/png"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "report",
                    content_type: Some("application/vnd.acme.report"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "note",
                    content_type: Some("text/markdown"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "optional_files",
                    content_type: Some("image/png"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "images",
                    content_type: Some("image/png"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "image",
                    content_type: Some("image/png"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "untyped_image",
                    content_type: Some("image/png"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "file_or_text",
                    content_type: Some("image/png"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "either",
                    content_type: Some("image/png"),
                    query: None,
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

// src/operations/share.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Shared;

/// The request of [`Client::share`](crate::Client::share): `POST /shared`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Share {
    pub body: Shared,
}

impl Share {
    #[must_use]
    pub fn new(body: Shared) -> Self {
        Self { body }
    }
}

impl Operation for Share {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "share",
        method: "POST",
        template: "/shared",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/shared");
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
    pub body: SendJsonRequest,
}

impl SendJson {
    #[must_use]
    pub fn new(body: SendJsonRequest) -> Self {
        Self { body }
    }
}

impl Operation for SendJson {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendJson",
        method: "POST",
        template: "/json",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/json");
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

// src/operations/send_raw.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RequestBytes,
    Undocumented,
};

/// The request of [`Client::send_raw`](crate::Client::send_raw): `PUT /raw`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendRaw {
    pub body: RequestBytes,
}

impl SendRaw {
    #[must_use]
    pub fn new(body: impl Into<RequestBytes>) -> Self {
        Self { body: body.into() }
    }
}

impl Call<SendRaw> {
    /// Sets the media type of the body.
    pub fn content_type(self, media_type: impl Into<String>) -> Self {
        self.header("content-type", media_type)
    }
}

impl Operation for SendRaw {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendRaw",
        method: "PUT",
        template: "/raw",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/raw");
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
