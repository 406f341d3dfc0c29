// src/client.rs

use crate::api::API;
use crate::operations::AddVideo;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Callbacks API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /videos`.
    pub fn add_video(&self) -> Call<AddVideo> {
        self.call(AddVideo::new())
    }
}

// src/operations/add_video.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::add_video`](crate::Client::add_video): `POST /videos`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddVideo {}

impl AddVideo {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for AddVideo {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addVideo",
        method: "POST",
        template: "/videos",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/videos");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
