// src/client.rs

use crate::api::API;
use crate::operations::{SendAlbum, SendNotes, SendOther, SendPages, SendRows, SendSignatures};
use crate::runtime::{Call, Client, ClientBuilder, File};
use crate::types::{Note, SendAlbumRequest};

impl Client {
    /// Returns a builder of clients for the Parts in order API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /album`.
    ///
    /// Parameters: the fields of [`SendAlbum`](crate::operations::SendAlbum).
    pub fn send_album(&self, body: SendAlbumRequest) -> Call<SendAlbum> {
        self.call(SendAlbum::new(body))
    }

    /// `POST /pages`.
    ///
    /// Parameters: the fields of [`SendPages`](crate::operations::SendPages).
    pub fn send_pages(&self, body: impl IntoIterator<Item = File>) -> Call<SendPages> {
        self.call(SendPages::new(body))
    }

    /// `POST /notes`.
    ///
    /// Parameters: the fields of [`SendNotes`](crate::operations::SendNotes). Optional: `body`.
    pub fn send_notes(&self) -> Call<SendNotes> {
        self.call(SendNotes::new())
    }

    /// `POST /rows`.
    ///
    /// Parameters: the fields of [`SendRows`](crate::operations::SendRows).
    pub fn send_rows(&self, body: impl IntoIterator<Item = Note>) -> Call<SendRows> {
        self.call(SendRows::new(body))
    }

    /// `POST /signatures`.
    ///
    /// Parameters: the fields of [`SendSignatures`](crate::operations::SendSignatures).
    pub fn send_signatures(&self, body: impl IntoIterator<Item = File>) -> Call<SendSignatures> {
        self.call(SendSignatures::new(body))
    }

    /// `POST /other`.
    ///
    /// Parameters: the fields of [`SendOther`](crate::operations::SendOther).
    pub fn send_other(&self, body: impl IntoIterator<Item = serde_json::Value>) -> Call<SendOther> {
        self.call(SendOther::new(body))
    }
}

// src/types/anything.rs

pub type Anything = Vec<serde_json::Value>;

// src/types/note.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: String,
    pub extra: JsonObject,
}

impl Note {
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
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
    Note,
    "text" => text: required,
    .. => extra: rest,
}

// src/types/pages.rs

use crate::runtime::File;

pub type Pages = Vec<File>;

// src/types/send_album_request.rs

use crate::runtime::{
    File, FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object,
};

/// The body of `POST /album`.
///
/// At least 3 items.
#[derive(Debug, Clone, PartialEq)]
pub struct SendAlbumRequest(
    pub SendAlbumRequestElement1,
    pub String,
    pub File,
    pub Vec<File>,
);

impl FromNode for SendAlbumRequest {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(
            elements.next_required(),
            elements.next_required(),
            elements.next_required(),
            elements.rest(),
        )
    }
}

impl ToTree for SendAlbumRequest {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1, &self.2], &self.3)
    }
}

impl_serde!(SendAlbumRequest);

/// An item of a [`SendAlbumRequest`](crate::types::SendAlbumRequest).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAlbumRequestElement1 {
    pub title: String,
    pub extra: JsonObject,
}

impl SendAlbumRequestElement1 {
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
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
    SendAlbumRequestElement1,
    "title" => title: required,
    .. => extra: rest,
}

// src/operations/send_album.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, ItemEncoding, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SendAlbumRequest;

/// The request of [`Client::send_album`](crate::Client::send_album): `POST /album`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendAlbum {
    pub body: SendAlbumRequest,
}

impl SendAlbum {
    #[must_use]
    pub fn new(body: SendAlbumRequest) -> Self {
        Self { body }
    }
}

impl Operation for SendAlbum {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendAlbum",
        method: "POST",
        template: "/album",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/album");
        request.multipart_items(
            "multipart/mixed",
            &self.body,
            &[
                ItemEncoding {
                    content_type: Some("application/vnd.album+json"),
                    headers: &[],
                },
                ItemEncoding {
                    content_type: None,
                    headers: &[],
                },
                ItemEncoding {
                    content_type: Some("image/png"),
                    headers: &[("X-Kind", "cover")],
                },
            ],
            ItemEncoding {
                content_type: Some("image/*"),
                headers: &[],
            },
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

// src/operations/send_pages.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, File, ItemEncoding, Operation, OperationInfo, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::Pages;

/// The request of [`Client::send_pages`](crate::Client::send_pages): `POST /pages`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendPages {
    /// Headers of each part (`File::header`): `Content-Location` (required).
    pub body: Pages,
}

impl SendPages {
    #[must_use]
    pub fn new(body: impl IntoIterator<Item = File>) -> Self {
        Self {
            body: body.into_iter().collect(),
        }
    }
}

impl Operation for SendPages {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendPages",
        method: "POST",
        template: "/pages",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pages");
        request.multipart_items(
            "multipart/related",
            &self.body,
            &[],
            ItemEncoding {
                content_type: Some("application/pdf"),
                headers: &[],
            },
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

// src/operations/send_notes.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, ItemEncoding, Operation, OperationInfo, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::Note;

/// The request of [`Client::send_notes`](crate::Client::send_notes): `POST /notes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendNotes {
    pub body: Option<Vec<Note>>,
}

impl SendNotes {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<SendNotes> {
    pub fn body(mut self, body: impl IntoIterator<Item = Note>) -> Self {
        self.operation_mut().body = Some(body.into_iter().collect());
        self
    }
}

impl Operation for SendNotes {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendNotes",
        method: "POST",
        template: "/notes",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/notes");
        if let Some(body) = &self.body {
            request.multipart_items(
                "multipart/mixed",
                body,
                &[],
                ItemEncoding {
                    content_type: None,
                    headers: &[],
                },
            );
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

// src/operations/send_rows.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, ItemEncoding, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Note;

/// The request of [`Client::send_rows`](crate::Client::send_rows): `POST /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendRows {
    pub body: Vec<Note>,
}

impl SendRows {
    #[must_use]
    pub fn new(body: impl IntoIterator<Item = Note>) -> Self {
        Self {
            body: body.into_iter().collect(),
        }
    }
}

impl Operation for SendRows {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendRows",
        method: "POST",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
        request.multipart_items(
            "multipart/x-rows",
            &self.body,
            &[],
            ItemEncoding {
                content_type: Some("application/vnd.note+json"),
                headers: &[],
            },
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

// src/operations/send_signatures.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, File, ItemEncoding, Operation, OperationInfo, RawResponse, RequestBuilder,
    Undocumented,
};

/// The request of [`Client::send_signatures`](crate::Client::send_signatures): `POST /signatures`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendSignatures {
    pub body: Vec<File>,
}

impl SendSignatures {
    #[must_use]
    pub fn new(body: impl IntoIterator<Item = File>) -> Self {
        Self {
            body: body.into_iter().collect(),
        }
    }
}

impl Operation for SendSignatures {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendSignatures",
        method: "POST",
        template: "/signatures",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/signatures");
        request.multipart_items(
            "multipart/mixed",
            &self.body,
            &[],
            ItemEncoding {
                content_type: Some("application/pgp-signature"),
                headers: &[],
            },
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

// src/operations/send_other.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Anything;

/// The request of [`Client::send_other`](crate::Client::send_other): `POST /other`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendOther {
    pub body: Anything,
}

impl SendOther {
    #[must_use]
    pub fn new(body: impl IntoIterator<Item = serde_json::Value>) -> Self {
        Self {
            body: body.into_iter().collect(),
        }
    }
}

impl Operation for SendOther {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendOther",
        method: "POST",
        template: "/other",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/other");
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
