// src/client.rs

use crate::api::API;
use crate::operations::GetAccount;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Write only API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /a`.
    pub fn get_account(&self) -> Call<GetAccount> {
        self.call(GetAccount::new())
    }
}

// src/types/account.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Closed, Open, Typed};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub open: Option<Open>,
    pub closed: Option<Closed>,
    pub typed: Option<Typed>,
    pub extra: JsonObject,
}

json_object! {
    Account,
    "open" => open: optional,
    "closed" => closed: optional,
    "typed" => typed: optional,
    .. => extra: rest,
}

// src/types/closed.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub id: i64,
    /// Not for responses: the service should not send it.
    pub key: Option<String>,
}

impl Closed {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, key: None }
    }
}

json_object! {
    Closed,
    "id" => id: required,
    "key" => key: optional,
}

// src/types/open.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Open {
    pub extra: JsonObject,
}

json_object! {
    Open,
    .. => extra: rest,
}

// src/types/typed.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Typed {
    /// Not for responses: the service should not send it.
    pub key: Option<String>,
    pub extra: BTreeMap<String, i64>,
}

json_object! {
    Typed,
    "key" => key: optional,
    .. => extra: rest_typed,
}

// src/operations/get_account.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Account;

/// The request of [`Client::get_account`](crate::Client::get_account): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetAccount {}

impl GetAccount {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetAccount {
    type Output = Account;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAccount",
        method: "GET",
        template: "/a",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
