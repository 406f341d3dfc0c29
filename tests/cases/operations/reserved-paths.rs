// src/client.rs

use crate::api::API;
use crate::operations::{GetArchive, GetContents};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Reserved paths API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /repos/{repo}/contents/{path}`.
    ///
    /// Parameters: the fields of [`GetContents`](crate::operations::GetContents).
    pub fn get_contents(
        &self,
        repo: impl Into<String>,
        path: impl Into<String>,
    ) -> Call<GetContents> {
        self.call(GetContents::new(repo, path))
    }

    /// `GET /files/{names}.zip`.
    ///
    /// Parameters: the fields of [`GetArchive`](crate::operations::GetArchive).
    pub fn get_archive(
        &self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<GetArchive> {
        self.call(GetArchive::new(names))
    }
}

// src/operations/get_contents.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Segment, Undocumented,
};

/// The request of [`Client::get_contents`](crate::Client::get_contents):
/// `GET /repos/{repo}/contents/{path}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetContents {
    pub repo: String,
    pub path: String,
}

impl GetContents {
    #[must_use]
    pub fn new(repo: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            repo: repo.into(),
            path: path.into(),
        }
    }
}

impl Operation for GetContents {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getContents",
        method: "GET",
        template: "/repos/{repo}/contents/{path}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/repos/")
            .segment("repo", &self.repo)
            .path("/contents/")
            .segment_as("path", &self.path, Segment::SIMPLE.allow_reserved());
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_archive.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Segment, Undocumented,
};

/// The request of [`Client::get_archive`](crate::Client::get_archive): `GET /files/{names}.zip`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetArchive {
    pub names: Vec<String>,
}

impl GetArchive {
    #[must_use]
    pub fn new(names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            names: names.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for GetArchive {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArchive",
        method: "GET",
        template: "/files/{names}.zip",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/files/")
            .segment_as(
                "names",
                &self.names,
                Segment::MATRIX_EXPLODE.allow_reserved(),
            )
            .path(".zip");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
