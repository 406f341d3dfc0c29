// src/api.rs

use crate::runtime::{Api, ApiKeyLocation, Requirement, Scheme, SchemeKind, Server, ServerUrl};

pub(crate) static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://example.com")],
    }],
    variables: &[],
    schemes: &[Scheme {
        name: "Api-Key",
        kind: SchemeKind::ApiKey {
            location: ApiKeyLocation::Header,
            name: "X-Api-Key",
        },
        method: "api_key",
    }],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const API_KEY: Requirement = Requirement::of(0);

pub(crate) const BASE_URL: usize = 0;

// src/client.rs

use crate::api::{API, API_KEY};
use crate::operations::{AddPlant, Health, ListPlants, News, Search};
use crate::runtime::{Call, Client, ClientBuilder, Credential, Secret};

impl Client {
    /// Returns a builder of clients for the Plants API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a key, which is sent in the header `X-Api-Key`.
    ///
    /// The key of your account.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        self.credential(API_KEY.scheme, Credential::Key(key.into()))
    }
}

impl Client {
    /// `GET /plants`.
    pub fn list_plants(&self) -> Call<ListPlants> {
        self.call(ListPlants::new())
    }

    /// `POST /plants`.
    pub fn add_plant(&self) -> Call<AddPlant> {
        self.call(AddPlant::new())
    }

    /// `GET /health`.
    pub fn health(&self) -> Call<Health> {
        self.call(Health::new())
    }

    /// `GET /search`.
    ///
    /// Parameters: the fields of [`Search`](crate::operations::Search). Optional: `q`.
    pub fn search(&self) -> Call<Search> {
        self.call(Search::new())
    }

    /// `GET /news`.
    pub fn news(&self) -> Call<News> {
        self.call(News::new())
    }
}

// src/operations/list_plants.rs

use crate::api::{API_KEY, BASE_URL};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::list_plants`](crate::Client::list_plants): `GET /plants`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPlants {}

impl ListPlants {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListPlants {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_plants",
        method: "GET",
        template: "/plants",
        server: BASE_URL,
        security: &[&[API_KEY]],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/plants");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/add_plant.rs

use crate::api::{API_KEY, BASE_URL};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::add_plant`](crate::Client::add_plant): `POST /plants`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddPlant {}

impl AddPlant {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for AddPlant {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "add_plant",
        method: "POST",
        template: "/plants",
        server: BASE_URL,
        security: &[&[API_KEY]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/plants");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/health.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::health`](crate::Client::health): `GET /health`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Health {}

impl Health {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Health {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "health",
        method: "GET",
        template: "/health",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/health");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/search.rs

use crate::api::{API_KEY, BASE_URL};
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::search`](crate::Client::search): `GET /search`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Search {
    pub q: Option<String>,
}

impl Search {
    #[must_use]
    pub fn new() -> Self {
        Self { q: None }
    }
}

impl Call<Search> {
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.operation_mut().q = Some(q.into());
        self
    }
}

impl Operation for Search {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "search",
        method: "GET",
        template: "/search",
        server: BASE_URL,
        security: &[&[API_KEY]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/search");
        request.query("q", &self.q, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/news.rs

use crate::api::{API_KEY, BASE_URL};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::news`](crate::Client::news): `GET /news`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct News {}

impl News {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for News {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "news",
        method: "GET",
        template: "/news",
        server: BASE_URL,
        security: &[&[API_KEY], &[]],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/news");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
