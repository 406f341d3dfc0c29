// src/client.rs

use crate::api::API;
use crate::operations::{Day, First, Id, Name, Nickname, OrderRequest, Remove, State, Time};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Texts API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /name`.
    ///
    /// # Errors
    ///
    /// - [`Forbidden`](crate::operations::NameError::Forbidden): 403 Forbidden: Not now.
    /// - [`NotFound`](crate::operations::NameError::NotFound): 404 Not Found: Gone.
    /// - [`UnprocessableContent`](crate::operations::NameError::UnprocessableContent): 422
    ///   Unprocessable Content: Default error response.
    pub fn name(&self) -> Call<Name> {
        self.call(Name::new())
    }

    /// `GET /first`.
    pub fn first(&self) -> Call<First> {
        self.call(First::new())
    }

    /// `GET /nickname`.
    pub fn nickname(&self) -> Call<Nickname> {
        self.call(Nickname::new())
    }

    /// `GET /state`.
    ///
    /// # Errors
    ///
    /// - [`Conflict`](crate::operations::StateError::Conflict): 409 Conflict: Busy.
    pub fn state(&self) -> Call<State> {
        self.call(State::new())
    }

    /// `GET /time`.
    pub fn time(&self) -> Call<Time> {
        self.call(Time::new())
    }

    /// `GET /id`.
    pub fn id(&self) -> Call<Id> {
        self.call(Id::new())
    }

    /// `GET /day`.
    pub fn day(&self) -> Call<Day> {
        self.call(Day::new())
    }

    /// `GET /order`.
    pub fn order(&self) -> Call<OrderRequest> {
        self.call(OrderRequest::new())
    }

    /// `DELETE /removed`.
    pub fn remove(&self) -> Call<Remove> {
        self.call(Remove::new())
    }
}

// src/types/error.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub code: Option<i64>,
    pub errors: Option<JsonObject>,
    pub extra: JsonObject,
}

json_object! {
    Error,
    "code" => code: optional,
    "errors" => errors: optional,
    .. => extra: rest,
}

// src/types/order.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub id: String,
    pub extra: JsonObject,
}

impl Order {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Order,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/state_conflict.rs

use crate::runtime::string_enum;

/// Busy.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateConflict {
    /// `locked`.
    Locked,
    /// `moving`.
    Moving,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    StateConflict,
    "locked" => Locked,
    "moving" => Moving,
    .. => Unknown,
}

// src/types/state_response.rs

use crate::runtime::string_enum;

/// The response to `GET /state`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateResponse {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    StateResponse,
    "open" => Open,
    "closed" => Closed,
    .. => Unknown,
}

// src/operations/name.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::Error;

/// The request of [`Client::name`](crate::Client::name): `GET /name`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Name {}

impl Name {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Name {
    type Output = String;
    type Error = NameError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "name",
        method: "GET",
        template: "/name",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/name");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            403 => response.error_empty(|| NameError::Forbidden),
            404 => response.error(NameError::NotFound),
            422 => response.error(NameError::UnprocessableContent),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::name`](crate::Client::name).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NameError {
    /// 403 Forbidden: Not now.
    Forbidden,
    /// 404 Not Found: Gone.
    NotFound(String),
    /// 422 Unprocessable Content: Default error response.
    UnprocessableContent(Box<Error>),
}

error_enum! {
    NameError,
    Forbidden => "Not now",
    NotFound => "Gone",
    UnprocessableContent => "Default error response",
}

// src/operations/first.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Order;

/// The request of [`Client::first`](crate::Client::first): `GET /first`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct First {}

impl First {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for First {
    type Output = Option<Order>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "first",
        method: "GET",
        template: "/first",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/first");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/nickname.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::nickname`](crate::Client::nickname): `GET /nickname`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Nickname {}

impl Nickname {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Nickname {
    type Output = Option<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "nickname",
        method: "GET",
        template: "/nickname",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/nickname");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/state.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::{StateConflict, StateResponse};

/// The request of [`Client::state`](crate::Client::state): `GET /state`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct State {}

impl State {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for State {
    type Output = StateResponse;
    type Error = StateError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "state",
        method: "GET",
        template: "/state",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/state");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            409 => response.error(StateError::Conflict),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::state`](crate::Client::state).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StateError {
    /// 409 Conflict: Busy.
    Conflict(StateConflict),
}

error_enum! {
    StateError,
    Conflict => "Busy",
}

// src/operations/time.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::time`](crate::Client::time): `GET /time`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Time {}

impl Time {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Time {
    type Output = jiff::Timestamp;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "time",
        method: "GET",
        template: "/time",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/time");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::id`](crate::Client::id): `GET /id`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Id {}

impl Id {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Id {
    type Output = uuid::Uuid;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "id",
        method: "GET",
        template: "/id",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/id");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/day.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::day`](crate::Client::day): `GET /day`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Day {}

impl Day {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Day {
    type Output = jiff::civil::Date;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "day",
        method: "GET",
        template: "/day",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/day");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/order.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Order;

/// The request of [`Client::order`](crate::Client::order): `GET /order`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OrderRequest {}

impl OrderRequest {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for OrderRequest {
    type Output = Order;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "order",
        method: "GET",
        template: "/order",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/order");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/remove.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::remove`](crate::Client::remove): `DELETE /removed`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Remove {}

impl Remove {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Remove {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "remove",
        method: "DELETE",
        template: "/removed",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/removed");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
