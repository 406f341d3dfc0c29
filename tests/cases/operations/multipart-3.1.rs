// src/client.rs

use crate::api::API;
use crate::operations::Upload;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::UploadRequest;

impl Client {
    /// Returns a builder of clients for the parts API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /upload`.
    ///
    /// Parameters: the fields of [`Upload`](crate::operations::Upload).
    pub fn upload(&self, body: UploadRequest) -> Call<Upload> {
        self.call(Upload::new(body))
    }
}

// src/types/upload_request.rs

use crate::runtime::{File, JsonObject, json_object};

/// The body of `POST /upload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadRequest {
    pub id: String,
    pub profile_image: File,
    pub pictures: Option<Vec<File>>,
    pub any: Option<File>,
    pub extra: JsonObject,
}

impl UploadRequest {
    #[must_use]
    pub fn new(id: impl Into<String>, profile_image: File) -> Self {
        Self {
            id: id.into(),
            profile_image,
            pictures: None,
            any: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_pictures(mut self, pictures: impl IntoIterator<Item = File>) -> Self {
        self.pictures = Some(pictures.into_iter().collect());
        self
    }

    #[must_use]
    pub fn with_any(mut self, any: File) -> Self {
        self.any = Some(any);
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
    "id" => id: required,
    "profileImage" => profile_image: required,
    "pictures" => pictures: optional,
    "any" => any: optional,
    .. => extra: rest,
}

// src/operations/upload.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, PartEncoding, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::UploadRequest;

/// The request of [`Client::upload`](crate::Client::upload): `POST /upload`.
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
        template: "/upload",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/upload");
        request.multipart(
            "multipart/form-data",
            &self.body,
            &[PartEncoding {
                name: "any",
                content_type: Some("*/*"),
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
