// src/client.rs

use crate::api::API;
use crate::operations::{CreateTicket, ListTickets, ReplaceTickets};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the tickets API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /tickets`.
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::ListTicketsError::Default): Any other status: an error.
    pub fn list_tickets(&self) -> Call<ListTickets> {
        self.call(ListTickets::new())
    }

    /// `POST /tickets`.
    ///
    /// Parameters: the fields of [`CreateTicket`](crate::operations::CreateTicket).
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::CreateTicketError::Default): Any other status: an error.
    pub fn create_ticket(&self, body: impl Into<String>) -> Call<CreateTicket> {
        self.call(CreateTicket::new(body))
    }

    /// `PUT /tickets`.
    pub fn replace_tickets(&self) -> Call<ReplaceTickets> {
        self.call(ReplaceTickets::new())
    }
}

// src/types/problem.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,
    pub extra: JsonObject,
}

impl Problem {
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Problem,
    "title" => title: required,
    .. => extra: rest,
}

// src/types/replaced.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Replaced {
    pub count: u32,
    pub extra: JsonObject,
}

impl Replaced {
    #[must_use]
    pub fn new(count: u32) -> Self {
        Self {
            count,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Replaced,
    "count" => count: required,
    .. => extra: rest,
}

// src/operations/list_tickets.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::Problem;

/// The request of [`Client::list_tickets`](crate::Client::list_tickets): `GET /tickets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListTickets {}

impl ListTickets {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListTickets {
    type Output = Vec<String>;
    type Error = ListTicketsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listTickets",
        method: "GET",
        template: "/tickets",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/tickets");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| ListTicketsError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::list_tickets`](crate::Client::list_tickets).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListTicketsError {
    /// Any other status: an error.
    Default {
        status: StatusCode,
        body: Box<Problem>,
    },
}

error_enum! {
    ListTicketsError,
    Default => "an error",
}

// src/operations/create_ticket.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::Problem;

/// The request of [`Client::create_ticket`](crate::Client::create_ticket): `POST /tickets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateTicket {
    pub body: String,
}

impl CreateTicket {
    #[must_use]
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for CreateTicket {
    type Output = bytes::Bytes;
    type Error = CreateTicketError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createTicket",
        method: "POST",
        template: "/tickets",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/tickets");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            _ if status.is_success() => response.bytes(),
            _ => response.error(|body| CreateTicketError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::create_ticket`](crate::Client::create_ticket).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketError {
    /// Any other status: an error.
    Default {
        status: StatusCode,
        body: Box<Problem>,
    },
}

error_enum! {
    CreateTicketError,
    Default => "an error",
}

// src/operations/replace_tickets.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Replaced;

/// The request of [`Client::replace_tickets`](crate::Client::replace_tickets): `PUT /tickets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReplaceTickets {}

impl ReplaceTickets {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ReplaceTickets {
    type Output = Replaced;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "replaceTickets",
        method: "PUT",
        template: "/tickets",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/tickets");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            _ if status.is_success() => response.ok(),
            _ => response.undocumented(),
        }
    }
}
