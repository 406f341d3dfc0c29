// src/client.rs

use crate::api::API;
use crate::operations::{CreateAccount, ListAccounts};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::AccountRequest;

impl Client {
    /// Returns a builder of clients for the Read write only API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /accounts`.
    ///
    /// Parameters: the fields of [`CreateAccount`](crate::operations::CreateAccount).
    pub fn create_account(&self, body: AccountRequest) -> Call<CreateAccount> {
        self.call(CreateAccount::new(body))
    }

    /// `GET /accounts`.
    pub fn list_accounts(&self) -> Call<ListAccounts> {
        self.call(ListAccounts::new())
    }
}

// src/types/account.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub id: String,
    pub name: String,
    pub extra: JsonObject,
}

impl Account {
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Account,
    "id" => id: required,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/account_request.rs

use crate::runtime::{JsonObject, json_object};
use std::fmt;

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountRequest {
    pub name: String,
    pub password: String,
    pub extra: JsonObject,
}

impl AccountRequest {
    #[must_use]
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
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

impl fmt::Debug for AccountRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccountRequest")
            .field("name", &self.name)
            .field("password", &format_args!("[redacted]"))
            .field("extra", &self.extra)
            .finish()
    }
}

json_object! {
    AccountRequest,
    "name" => name: required,
    "password" => password: required,
    .. => extra: rest,
}

// src/types/summary.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    pub id: String,
    pub extra: JsonObject,
}

impl Summary {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Summary,
    "id" => id: required,
    .. => extra: rest,
}

// src/operations/create_account.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Account, AccountRequest};

/// The request of [`Client::create_account`](crate::Client::create_account): `POST /accounts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateAccount {
    pub body: AccountRequest,
}

impl CreateAccount {
    #[must_use]
    pub fn new(body: AccountRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateAccount {
    type Output = Account;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createAccount",
        method: "POST",
        template: "/accounts",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/accounts");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/list_accounts.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Summary;

/// The request of [`Client::list_accounts`](crate::Client::list_accounts): `GET /accounts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListAccounts {}

impl ListAccounts {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListAccounts {
    type Output = Vec<Summary>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listAccounts",
        method: "GET",
        template: "/accounts",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/accounts");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
