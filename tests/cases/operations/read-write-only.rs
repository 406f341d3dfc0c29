// src/types/account.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use std::fmt;

/// The object `Account`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// The member `id`.
    ///
    /// Only in answers: the service sets it.
    pub id: String,
    /// The member `name`.
    pub name: String,
    /// The member `password`.
    ///
    /// Only in requests: the service does not send it.
    pub password: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Account {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            password: None,
            extra: JsonObject::new(),
        }
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("password", &format_args!("[redacted]"))
            .field("extra", &self.extra)
            .finish()
    }
}

impl FromNode for Account {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            name: members.required("name"),
            password: members.optional("password"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Account {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("id", required(&self.id)),
                ("name", required(&self.name)),
                ("password", optional(&self.password)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Account);

// src/types/account_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use std::fmt;

/// The object `AccountRequest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountRequest {
    /// The member `name`.
    pub name: String,
    /// The member `password`.
    ///
    /// Only in requests: the service does not send it.
    pub password: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl AccountRequest {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            extra: JsonObject::new(),
        }
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

impl FromNode for AccountRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.required("name"),
            password: members.required("password"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AccountRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("name", required(&self.name)), ("password", required(&self.password))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(AccountRequest);

// src/types/summary.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Summary`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// The member `id`.
    ///
    /// Only in answers: the service sets it.
    pub id: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Summary {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Summary {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Summary {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", required(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Summary);

// src/operations/create_account.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::{Account, AccountRequest};

/// The request of [`Client::create_account`](crate::Client::create_account): `POST /accounts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateAccount {
    /// The body.
    pub body: AccountRequest,
}

impl CreateAccount {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: AccountRequest) -> Self {
        Self { body }
    }
}

impl Client {
    /// `POST /accounts`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn create_account(&self, body: AccountRequest) -> Call<CreateAccount> {
        self.call(CreateAccount::new(body))
    }
}

impl Operation for CreateAccount {
    type Output = Account;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createAccount",
        method: "POST",
        template: "/accounts",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/accounts");
        request.json("application/json", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/list_accounts.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Summary;

/// The request of [`Client::list_accounts`](crate::Client::list_accounts): `GET /accounts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListAccounts {}

impl ListAccounts {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /accounts`.
    pub fn list_accounts(&self) -> Call<ListAccounts> {
        self.call(ListAccounts::new())
    }
}

impl Operation for ListAccounts {
    type Output = Vec<Summary>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listAccounts",
        method: "GET",
        template: "/accounts",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/accounts");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
