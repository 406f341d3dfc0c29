// src/client.rs

use crate::api::API;
use crate::operations::{SendFiles, SendImages, SendMoreImages, SendObjects, SendValues};
use crate::runtime::{Call, Client, ClientBuilder, File};
use crate::types::{SendFilesRequest, SendMoreImagesRequest, SendObjectsRequestItem};
use std::collections::BTreeMap;

impl Client {
    /// Returns a builder of clients for the Open forms API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /values`.
    ///
    /// Parameters: the fields of [`SendValues`](crate::operations::SendValues).
    pub fn send_values(&self, body: BTreeMap<String, i64>) -> Call<SendValues> {
        self.call(SendValues::new(body))
    }

    /// `POST /objects`.
    ///
    /// Parameters: the fields of [`SendObjects`](crate::operations::SendObjects).
    pub fn send_objects(
        &self,
        body: BTreeMap<String, SendObjectsRequestItem>,
    ) -> Call<SendObjects> {
        self.call(SendObjects::new(body))
    }

    /// `POST /files`.
    ///
    /// Parameters: the fields of [`SendFiles`](crate::operations::SendFiles).
    pub fn send_files(&self, body: SendFilesRequest) -> Call<SendFiles> {
        self.call(SendFiles::new(body))
    }

    /// `POST /images`.
    ///
    /// Parameters: the fields of [`SendImages`](crate::operations::SendImages).
    pub fn send_images(&self, body: BTreeMap<String, Vec<File>>) -> Call<SendImages> {
        self.call(SendImages::new(body))
    }

    /// `POST /more-images`.
    ///
    /// Parameters: the fields of [`SendMoreImages`](crate::operations::SendMoreImages).
    pub fn send_more_images(&self, body: SendMoreImagesRequest) -> Call<SendMoreImages> {
        self.call(SendMoreImages::new(body))
    }
}

// src/types/send_files_request.rs

use crate::runtime::{File, json_object};
use std::collections::BTreeMap;

/// The body of `POST /files`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFilesRequest {
    pub title: String,
    pub extra: BTreeMap<String, File>,
}

impl SendFilesRequest {
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            extra: BTreeMap::new(),
        }
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(mut self, name: impl Into<String>, value: File) -> Self {
        self.extra.insert(name.into(), value);
        self
    }
}

json_object! {
    SendFilesRequest,
    "title" => title: required,
    .. => extra: rest_typed,
}

// src/types/send_more_images_request.rs

use crate::runtime::{File, json_object};
use std::collections::BTreeMap;

/// The body of `POST /more-images`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMoreImagesRequest {
    pub title: String,
    pub extra: BTreeMap<String, File>,
}

impl SendMoreImagesRequest {
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            extra: BTreeMap::new(),
        }
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(mut self, name: impl Into<String>, value: File) -> Self {
        self.extra.insert(name.into(), value);
        self
    }
}

json_object! {
    SendMoreImagesRequest,
    "title" => title: required,
    .. => extra: rest_typed,
}

// src/types/send_objects_request_item.rs

use crate::runtime::{JsonObject, json_object};

/// An item of the body of `POST /objects`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendObjectsRequestItem {
    pub size: i64,
    pub extra: JsonObject,
}

impl SendObjectsRequestItem {
    #[must_use]
    pub fn new(size: i64) -> Self {
        Self {
            size,
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
    SendObjectsRequestItem,
    "size" => size: required,
    .. => extra: rest,
}

// src/operations/send_values.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use std::collections::BTreeMap;

/// The request of [`Client::send_values`](crate::Client::send_values): `POST /values`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendValues {
    pub body: BTreeMap<String, i64>,
}

impl SendValues {
    #[must_use]
    pub fn new(body: BTreeMap<String, i64>) -> Self {
        Self { body }
    }
}

impl Operation for SendValues {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendValues",
        method: "POST",
        template: "/values",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/values");
        request.multipart("multipart/form-data", &self.body, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/send_objects.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SendObjectsRequestItem;
use std::collections::BTreeMap;

/// The request of [`Client::send_objects`](crate::Client::send_objects): `POST /objects`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendObjects {
    pub body: BTreeMap<String, SendObjectsRequestItem>,
}

impl SendObjects {
    #[must_use]
    pub fn new(body: BTreeMap<String, SendObjectsRequestItem>) -> Self {
        Self { body }
    }
}

impl Operation for SendObjects {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendObjects",
        method: "POST",
        template: "/objects",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/objects");
        request.multipart("multipart/form-data", &self.body, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/send_files.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SendFilesRequest;

/// The request of [`Client::send_files`](crate::Client::send_files): `POST /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendFiles {
    pub body: SendFilesRequest,
}

impl SendFiles {
    #[must_use]
    pub fn new(body: SendFilesRequest) -> Self {
        Self { body }
    }
}

impl Operation for SendFiles {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendFiles",
        method: "POST",
        template: "/files",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/files");
        request.multipart("multipart/form-data", &self.body, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/send_images.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, File, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use std::collections::BTreeMap;

/// The request of [`Client::send_images`](crate::Client::send_images): `POST /images`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendImages {
    pub body: BTreeMap<String, Vec<File>>,
}

impl SendImages {
    #[must_use]
    pub fn new(body: BTreeMap<String, Vec<File>>) -> Self {
        Self { body }
    }
}

impl Operation for SendImages {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendImages",
        method: "POST",
        template: "/images",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/images");
        request.multipart("multipart/form-data", &self.body, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/send_more_images.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SendMoreImagesRequest;

/// The request of [`Client::send_more_images`](crate::Client::send_more_images):
/// `POST /more-images`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendMoreImages {
    pub body: SendMoreImagesRequest,
}

impl SendMoreImages {
    #[must_use]
    pub fn new(body: SendMoreImagesRequest) -> Self {
        Self { body }
    }
}

impl Operation for SendMoreImages {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendMoreImages",
        method: "POST",
        template: "/more-images",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/more-images");
        request.multipart("multipart/form-data", &self.body, &[]);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
