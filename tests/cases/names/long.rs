// src/client.rs

use crate::api::API;
use crate::operations::VeryLongNameVeryLongNameVeryLongVeryLongNameVeryLongNameRequest;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Long API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /a`.
    pub fn very_long_name_very_long_name_very_long_long_name_very_long_name_very_long_name(
        &self,
    ) -> Call<VeryLongNameVeryLongNameVeryLongVeryLongNameVeryLongNameRequest> {
        let operation = VeryLongNameVeryLongNameVeryLongVeryLongNameVeryLongNameRequest::new();
        self.call(operation)
    }
}

// src/types/very_long_name_very_long_name_very_long_long_name_very_long_name_very_long_name.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryLongName {
    pub very_long_name_very_long_name_very_long_long_name_very_long_name_very_long_name:
        Option<VeryLongNameVeryLongNameVeryLongVeryLongNameVeryLongNameMember>,
    pub extra: JsonObject,
}

json_object! {
    VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryLongName,
    "VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName" => very_long_name_very_long_name_very_long_long_name_very_long_name_very_long_name: optional,
    .. => extra: rest,
}

/// The
/// `VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName`
/// of a
/// [`VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryLongName`](crate::types::VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryLongName).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VeryLongNameVeryLongNameVeryLongVeryLongNameVeryLongNameMember {
    /// `VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName`.
    VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryLongName,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    VeryLongNameVeryLongNameVeryLongVeryLongNameVeryLongNameMember,
    "VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName" => VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryLongName,
    "b" => B,
    .. => Unknown,
}

// src/operations/very_long_name_very_long_name_very_long_long_name_very_long_name_very_long_name.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of
/// [`Client::very_long_name_very_long_name_very_long_long_name_very_long_name_very_long_name`](crate::Client::very_long_name_very_long_name_very_long_long_name_very_long_name_very_long_name):
/// `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct VeryLongNameVeryLongNameVeryLongVeryLongNameVeryLongNameRequest {}

impl VeryLongNameVeryLongNameVeryLongVeryLongNameVeryLongNameRequest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for VeryLongNameVeryLongNameVeryLongVeryLongNameVeryLongNameRequest {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName",
        method: "GET",
        template: "/a",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
