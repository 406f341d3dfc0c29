// src/client.rs

use crate::api::API;
use crate::operations::{ListBlobs, SetTags};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Tag;

impl Client {
    /// Returns a builder of clients for the Storage API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /{container}`.
    ///
    /// Parameters: the fields of [`ListBlobs`](crate::operations::ListBlobs).
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::ListBlobsError::Default): Any other status: An error.
    pub fn list_blobs(&self, container: impl Into<String>) -> Call<ListBlobs> {
        self.call(ListBlobs::new(container))
    }

    /// `PUT /tags`.
    ///
    /// Parameters: the fields of [`SetTags`](crate::operations::SetTags).
    pub fn set_tags(&self, body: impl IntoIterator<Item = Tag>) -> Call<SetTags> {
        self.call(SetTags::new(body))
    }
}

// src/types/blob.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{BlobName, BlobProperties};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Blob {
    pub name: BlobName,
    pub deleted: Option<bool>,
    pub properties: BlobProperties,
    pub metadata: Option<BTreeMap<String, String>>,
    pub extra: JsonObject,
}

impl Blob {
    #[must_use]
    pub fn new(name: BlobName, properties: BlobProperties) -> Self {
        Self {
            name,
            deleted: None,
            properties,
            metadata: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Blob,
    "Name" => name: required,
    "Deleted" => deleted: optional,
    "Properties" => properties: required,
    "Metadata" => metadata: optional,
    .. => extra: rest,
}

// src/types/blob_name.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlobName {
    pub encoded: Option<bool>,
    pub content: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    BlobName,
    "Encoded" => encoded: optional,
    "content" => content: optional,
    .. => extra: rest,
}

// src/types/blob_prefix.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlobPrefix {
    pub name: String,
    pub extra: JsonObject,
}

impl BlobPrefix {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    BlobPrefix,
    "Name" => name: required,
    .. => extra: rest,
}

// src/types/blob_properties.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlobProperties {
    pub content_length: Option<i64>,
    pub etag: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    BlobProperties,
    "Content-Length" => content_length: optional,
    "ETag" => etag: optional,
    .. => extra: rest,
}

// src/types/list_blobs_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Segment;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListBlobsResponse {
    pub service_endpoint: String,
    pub container_name: String,
    pub prefix: Option<String>,
    pub max_results: Option<i64>,
    pub segment: Segment,
    pub next_marker: Option<String>,
    pub extra: JsonObject,
}

impl ListBlobsResponse {
    #[must_use]
    pub fn new(
        service_endpoint: impl Into<String>,
        container_name: impl Into<String>,
        segment: Segment,
    ) -> Self {
        Self {
            service_endpoint: service_endpoint.into(),
            container_name: container_name.into(),
            prefix: None,
            max_results: None,
            segment,
            next_marker: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListBlobsResponse,
    "ServiceEndpoint" => service_endpoint: required,
    "ContainerName" => container_name: required,
    "Prefix" => prefix: optional,
    "MaxResults" => max_results: optional,
    "Segment" => segment: required,
    "NextMarker" => next_marker: optional,
    .. => extra: rest,
}

// src/types/segment.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Blob, BlobPrefix};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Segment {
    pub blob_prefixes: Option<Vec<BlobPrefix>>,
    pub blob_items: Vec<Blob>,
    pub extra: JsonObject,
}

impl Segment {
    #[must_use]
    pub fn new(blob_items: impl IntoIterator<Item = Blob>) -> Self {
        Self {
            blob_prefixes: None,
            blob_items: blob_items.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Segment,
    "BlobPrefixes" => blob_prefixes: optional,
    "BlobItems" => blob_items: required,
    .. => extra: rest,
}

// src/types/storage_error.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StorageError {
    pub code: Option<String>,
    pub message: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    StorageError,
    "Code" => code: optional,
    "Message" => message: optional,
    .. => extra: rest,
}

// src/types/tag.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    pub key: String,
    pub value: String,
    pub extra: JsonObject,
}

impl Tag {
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
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
    Tag,
    "Key" => key: required,
    "Value" => value: required,
    .. => extra: rest,
}

// src/operations/list_blobs.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::{ListBlobsResponse, StorageError};

/// The request of [`Client::list_blobs`](crate::Client::list_blobs): `GET /{container}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBlobs {
    pub container: String,
}

impl ListBlobs {
    #[must_use]
    pub fn new(container: impl Into<String>) -> Self {
        Self {
            container: container.into(),
        }
    }
}

impl Operation for ListBlobs {
    type Output = ListBlobsResponse;
    type Error = ListBlobsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listBlobs",
        method: "GET",
        template: "/{container}",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/").segment("container", &self.container);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.xml(&crate::xml::ENUMERATION_RESULTS_ROOT),
            _ if status.is_success() => response.undocumented(),
            _ => response.error_xml(&crate::xml::ERROR_ROOT, |body| ListBlobsError::Default {
                status,
                body,
            }),
        }
    }
}

/// The documented errors of [`Client::list_blobs`](crate::Client::list_blobs).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListBlobsError {
    /// Any other status: An error.
    Default {
        status: StatusCode,
        body: Box<StorageError>,
    },
}

error_enum! {
    ListBlobsError,
    Default => "An error",
}

// src/operations/set_tags.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Tag;

/// The request of [`Client::set_tags`](crate::Client::set_tags): `PUT /tags`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SetTags {
    pub body: Vec<Tag>,
}

impl SetTags {
    #[must_use]
    pub fn new(body: impl IntoIterator<Item = Tag>) -> Self {
        Self {
            body: body.into_iter().collect(),
        }
    }
}

impl Operation for SetTags {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "setTags",
        method: "PUT",
        template: "/tags",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/tags");
        request.xml("application/xml", &self.body, &crate::xml::TAG_SET_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
