// src/client.rs

use crate::api::API;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::SendRequest;

impl Client {
    /// Returns a builder of clients for the Headers of parts API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /send`.
    ///
    /// Parameters: the fields of [`Send`](crate::operations::Send).
    pub fn send(&self, body: SendRequest) -> Call<crate::operations::Send> {
        self.call(crate::operations::Send::new(body))
    }
}

// src/types/send_request.rs

use crate::runtime::{File, JsonObject, json_object};

/// The body of `POST /send`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendRequest {
    pub note: String,
    /// The picture.
    ///
    /// Headers of its part (`File::header`): `X-Checksum` (required), `X-Size`.
    pub image: File,
    /// Headers of its part (`File::header`): `X-Id`.
    pub pictures: Vec<File>,
    pub extra: JsonObject,
}

impl SendRequest {
    #[must_use]
    pub fn new(
        note: impl Into<String>,
        image: File,
        pictures: impl IntoIterator<Item = File>,
    ) -> Self {
        Self {
            note: note.into(),
            image,
            pictures: pictures.into_iter().collect(),
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
    SendRequest,
    "note" => note: required,
    "image" => image: required,
    "pictures" => pictures: required,
    .. => extra: rest,
}

// src/operations/send.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, PartEncoding, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SendRequest;

/// The request of [`Client::send`](crate::Client::send): `POST /send`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Send {
    pub body: SendRequest,
}

impl Send {
    #[must_use]
    pub fn new(body: SendRequest) -> Self {
        Self { body }
    }
}

impl Operation for Send {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "send",
        method: "POST",
        template: "/send",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/send");
        request.multipart(
            "multipart/form-data",
            &self.body,
            &[
                PartEncoding {
                    name: "note",
                    content_type: None,
                    query: None,
                    headers: &[("X-Version", "2")],
                },
                PartEncoding {
                    name: "image",
                    content_type: Some("image/png"),
                    query: None,
                    headers: &[("X-Kind", "photo"), ("X-Json", "\"photo\"")],
                },
                PartEncoding {
                    name: "pictures",
                    content_type: None,
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
