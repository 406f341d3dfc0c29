// src/client.rs

use crate::api::API;
use crate::operations::{ById, ByName, Root, SlashAtEnd, WithQuery, WithoutSlash};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Paths API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET pets`.
    pub fn without_slash(&self) -> Call<WithoutSlash> {
        self.call(WithoutSlash::new())
    }

    /// `GET /pets/`.
    pub fn slash_at_end(&self) -> Call<SlashAtEnd> {
        self.call(SlashAtEnd::new())
    }

    /// `GET /pets?kind=cat`.
    pub fn with_query(&self) -> Call<WithQuery> {
        self.call(WithQuery::new())
    }

    /// `GET /pets/{id}`.
    ///
    /// Parameters: the fields of [`ById`](crate::operations::ById).
    pub fn by_id(&self, id: impl Into<String>) -> Call<ById> {
        self.call(ById::new(id))
    }

    /// `GET /pets/{name}`.
    ///
    /// Parameters: the fields of [`ByName`](crate::operations::ByName).
    pub fn by_name(&self, name: impl Into<String>) -> Call<ByName> {
        self.call(ByName::new(name))
    }

    /// `GET /`.
    pub fn root(&self) -> Call<Root> {
        self.call(Root::new())
    }
}

// src/operations/without_slash.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::without_slash`](crate::Client::without_slash): `GET pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WithoutSlash {}

impl WithoutSlash {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for WithoutSlash {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "withoutSlash",
        method: "GET",
        template: "pets",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/slash_at_end.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::slash_at_end`](crate::Client::slash_at_end): `GET /pets/`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SlashAtEnd {}

impl SlashAtEnd {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for SlashAtEnd {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "slashAtEnd",
        method: "GET",
        template: "/pets/",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets/");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/with_query.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::with_query`](crate::Client::with_query): `GET /pets?kind=cat`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WithQuery {}

impl WithQuery {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for WithQuery {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "withQuery",
        method: "GET",
        template: "/pets?kind=cat",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets?kind=cat");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/by_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::by_id`](crate::Client::by_id): `GET /pets/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ById {
    pub id: String,
}

impl ById {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for ById {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "byId",
        method: "GET",
        template: "/pets/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/by_name.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::by_name`](crate::Client::by_name): `GET /pets/{name}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ByName {
    pub name: String,
}

impl ByName {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Operation for ByName {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "byName",
        method: "GET",
        template: "/pets/{name}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pets/").segment("name", &self.name);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/root.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::root`](crate::Client::root): `GET /`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Root {}

impl Root {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Root {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "root",
        method: "GET",
        template: "/",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
