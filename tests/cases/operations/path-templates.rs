// src/client.rs

use crate::api::API;
use crate::operations::{Cancel, File, Letters, Twice};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Path templates API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /v1/{id}:cancel`.
    ///
    /// Parameters: the fields of [`Cancel`](crate::operations::Cancel).
    pub fn cancel(&self, id: impl Into<String>) -> Call<Cancel> {
        self.call(Cancel::new(id))
    }

    /// `GET /files/{path}.json`.
    ///
    /// Parameters: the fields of [`File`](crate::operations::File).
    pub fn file(&self, path: impl Into<String>) -> Call<File> {
        self.call(File::new(path))
    }

    /// `GET /a/{x}-{y}/{x}`.
    ///
    /// Parameters: the fields of [`Twice`](crate::operations::Twice).
    pub fn twice(&self, x: impl Into<String>, y: i64) -> Call<Twice> {
        self.call(Twice::new(x, y))
    }

    /// `GET /ünï/{naïve}`.
    ///
    /// Parameters: the fields of [`Letters`](crate::operations::Letters).
    pub fn letters(&self, naïve: impl Into<String>) -> Call<Letters> {
        self.call(Letters::new(naïve))
    }
}

// src/operations/cancel.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::cancel`](crate::Client::cancel): `POST /v1/{id}:cancel`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Cancel {
    pub id: String,
}

impl Cancel {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for Cancel {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "cancel",
        method: "POST",
        template: "/v1/{id}:cancel",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/").segment("id", &self.id).path(":cancel");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/file.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::file`](crate::Client::file): `GET /files/{path}.json`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct File {
    pub path: String,
}

impl File {
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl Operation for File {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "file",
        method: "GET",
        template: "/files/{path}.json",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/files/")
            .segment("path", &self.path)
            .path(".json");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/twice.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::twice`](crate::Client::twice): `GET /a/{x}-{y}/{x}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Twice {
    pub x: String,
    pub y: i64,
}

impl Twice {
    #[must_use]
    pub fn new(x: impl Into<String>, y: i64) -> Self {
        Self { x: x.into(), y }
    }
}

impl Operation for Twice {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "twice",
        method: "GET",
        template: "/a/{x}-{y}/{x}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/a/")
            .segment("x", &self.x)
            .path("-")
            .segment("y", &self.y)
            .path("/")
            .segment("x", &self.x);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/letters.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::letters`](crate::Client::letters): `GET /ünï/{naïve}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Letters {
    pub naïve: String,
}

impl Letters {
    #[must_use]
    pub fn new(naïve: impl Into<String>) -> Self {
        Self {
            naïve: naïve.into(),
        }
    }
}

impl Operation for Letters {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "letters",
        method: "GET",
        template: "/ünï/{naïve}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/%C3%BCn%C3%AF/")
            .segment("naïve", &self.naïve);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
