// src/client.rs

use crate::api::API;
use crate::operations::{AboutGet, FilesCreate, FilesList};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Drive API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /files`.
    pub fn files_list(&self) -> Call<FilesList> {
        self.call(FilesList::new())
    }

    /// `POST /files`.
    pub fn files_create(&self) -> Call<FilesCreate> {
        self.call(FilesCreate::new())
    }

    /// `GET /about`.
    pub fn about_get(&self) -> Call<AboutGet> {
        self.call(AboutGet::new())
    }
}

// src/operations/files_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::files_list`](crate::Client::files_list): `GET /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FilesList {}

impl FilesList {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for FilesList {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "drive.files.list",
        method: "GET",
        template: "/files",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/files");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/files_create.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::files_create`](crate::Client::files_create): `POST /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FilesCreate {}

impl FilesCreate {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for FilesCreate {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "drive.files.create",
        method: "POST",
        template: "/files",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/files");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/about_get.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::about_get`](crate::Client::about_get): `GET /about`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AboutGet {}

impl AboutGet {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for AboutGet {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "drive.about.get",
        method: "GET",
        template: "/about",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/about");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
