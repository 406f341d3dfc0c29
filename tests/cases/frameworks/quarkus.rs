// src/servers.rs

//! The values that the builder takes for the URLs of the servers.

/// The argument of [`ClientBuilder::server`](crate::ClientBuilder::server): a URL that calls are
/// sent to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// `http://localhost:8080`.
    ///
    /// Auto generated value.
    #[default]
    Localhost,
    /// `http://0.0.0.0:8080`.
    ///
    /// Auto generated value.
    Server2,
}

// src/client.rs

use crate::api::{API, BASE_URL};
use crate::operations::{GetRaces, PostRaces};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::servers::Server;
use crate::types::Race;

impl Client {
    /// Returns a builder of clients for the race-results API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Chooses the URL that calls are sent to: [`Localhost`](crate::servers::Server::Localhost) by
    /// default. A URL that [`ClientBuilder::base_url`](crate::ClientBuilder::base_url) is given
    /// takes precedence.
    ///
    /// - [`Localhost`](crate::servers::Server::Localhost): `http://localhost:8080`
    /// - [`Server2`](crate::servers::Server::Server2): `http://0.0.0.0:8080`
    pub fn server(self, server: Server) -> Self {
        self.server_choice(BASE_URL, server as usize)
    }
}

impl Client {
    /// List.
    ///
    /// `GET /api/races`.
    ///
    /// Parameters: the fields of [`GetRaces`](crate::operations::GetRaces). Optional: `kinds`,
    /// `after`.
    pub fn get_races(&self) -> Call<GetRaces> {
        self.call(GetRaces::new())
    }

    /// Add.
    ///
    /// `POST /api/races`.
    ///
    /// Parameters: the fields of [`PostRaces`](crate::operations::PostRaces).
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](crate::operations::PostRacesError::BadRequest): 400 Bad Request.
    pub fn post_races(&self, body: Race) -> Call<PostRaces> {
        self.call(PostRaces::new(body))
    }
}

// src/types/duration.rs

pub type Duration = jiff::SpanFieldwise;

// src/types/instant.rs

pub type Instant = jiff::Timestamp;

// src/types/kind.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `ROAD`.
    Road,
    /// `TRACK`.
    Track,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Kind,
    "ROAD" => Road,
    "TRACK" => Track,
    .. => Unknown,
}

// src/types/local_date.rs

pub type LocalDate = jiff::civil::Date;

// src/types/race.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::{Duration, Instant, Kind, LocalDate, Uuid};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Race {
    pub id: Option<Uuid>,
    pub day: LocalDate,
    pub start: Maybe<Instant>,
    pub best: Option<Duration>,
    pub kind: Option<Kind>,
    pub times: Option<BTreeMap<String, Vec<Duration>>>,
    pub extra: JsonObject,
}

impl Race {
    #[must_use]
    pub fn new(day: LocalDate) -> Self {
        Self {
            id: None,
            day,
            start: Maybe::Absent,
            best: None,
            kind: None,
            times: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    #[must_use]
    pub fn with_start(mut self, start: Instant) -> Self {
        self.start = Maybe::Value(start);
        self
    }

    #[must_use]
    pub fn with_best(mut self, best: impl Into<Duration>) -> Self {
        self.best = Some(best.into());
        self
    }

    #[must_use]
    pub fn with_kind(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
        self
    }

    #[must_use]
    pub fn with_times(mut self, times: BTreeMap<String, Vec<Duration>>) -> Self {
        self.times = Some(times);
        self
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
    Race,
    "id" => id: optional,
    "day" => day: required,
    "start" => start: maybe,
    "best" => best: optional,
    "kind" => kind: optional,
    "times" => times: optional,
    .. => extra: rest,
}

// src/types/uuid.rs

/// Matches `[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}`.
pub type Uuid = uuid::Uuid;

// src/operations/get_races.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Kind, LocalDate, Race};

/// List.
///
/// The request of [`Client::get_races`](crate::Client::get_races): `GET /api/races`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetRaces {
    pub kinds: Option<Vec<Kind>>,
    pub after: Option<LocalDate>,
}

impl GetRaces {
    #[must_use]
    pub fn new() -> Self {
        Self {
            kinds: None,
            after: None,
        }
    }
}

impl Call<GetRaces> {
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.operation_mut().kinds = Some(kinds.into_iter().collect());
        self
    }

    pub fn after(mut self, after: LocalDate) -> Self {
        self.operation_mut().after = Some(after);
        self
    }
}

impl Operation for GetRaces {
    type Output = Vec<Race>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_races",
        method: "GET",
        template: "/api/races",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/races");
        request.query("kinds", &self.kinds, Query::FORM);
        request.query("after", &self.after, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/post_races.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::Race;

/// Add.
///
/// The request of [`Client::post_races`](crate::Client::post_races): `POST /api/races`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostRaces {
    pub body: Race,
}

impl PostRaces {
    #[must_use]
    pub fn new(body: Race) -> Self {
        Self { body }
    }
}

impl Operation for PostRaces {
    type Output = Race;
    type Error = PostRacesError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "post_races",
        method: "POST",
        template: "/api/races",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/races");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            400 => response.error_empty(|| PostRacesError::BadRequest),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::post_races`](crate::Client::post_races).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PostRacesError {
    /// 400 Bad Request.
    BadRequest,
}

error_enum! {
    PostRacesError,
    BadRequest => "Bad Request",
}
