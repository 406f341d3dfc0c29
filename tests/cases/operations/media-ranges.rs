// src/client.rs

use crate::api::API;
use crate::operations::Upload;
use crate::runtime::{Call, Client, ClientBuilder, RequestBytes};

impl Client {
    /// Returns a builder of clients for the anything API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /upload`.
    ///
    /// Parameters: the fields of [`Upload`](crate::operations::Upload).
    ///
    /// The body may be of any media type of `*/*`: set it with `Call::content_type(…)`. Without
    /// that, `application/octet-stream` is sent.
    pub fn upload(&self, body: impl Into<RequestBytes>) -> Call<Upload> {
        self.call(Upload::new(body))
    }
}

// src/operations/upload.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RequestBytes,
    Undocumented,
};

/// The request of [`Client::upload`](crate::Client::upload): `POST /upload`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Upload {
    pub body: RequestBytes,
}

impl Upload {
    #[must_use]
    pub fn new(body: impl Into<RequestBytes>) -> Self {
        Self { body: body.into() }
    }
}

impl Call<Upload> {
    /// Sets the media type of the body.
    pub fn content_type(self, media_type: impl Into<String>) -> Self {
        self.header("content-type", media_type)
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
