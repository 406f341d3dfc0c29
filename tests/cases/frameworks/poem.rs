// src/client.rs

use crate::api::API;
use crate::operations::{GetUsers, PostPayments};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{Payment, Role};

impl Client {
    /// Returns a builder of clients for the Bank API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /v1/users`.
    ///
    /// Parameters: the fields of [`GetUsers`](crate::operations::GetUsers).
    pub fn get_users(
        &self,
        role: impl IntoIterator<Item = Role>,
        x_ids: impl IntoIterator<Item = i32>,
    ) -> Call<GetUsers> {
        self.call(GetUsers::new(role, x_ids))
    }

    /// `POST /v1/payments`.
    ///
    /// Parameters: the fields of [`PostPayments`](crate::operations::PostPayments).
    pub fn post_payments(&self, body: Payment) -> Call<PostPayments> {
        self.call(PostPayments::new(body))
    }
}

// src/types/card.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub number: String,
    pub extra: JsonObject,
}

impl Card {
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Card,
    "number" => number: required,
    .. => extra: rest,
}

// src/types/payment.rs

use crate::types::PaymentCard;

/// Another name of [`PaymentCard`](crate::types::PaymentCard).
pub type Payment = PaymentCard;

// src/types/payment_card.rs

use crate::runtime::{JsonObject, ToTree, json_object, required, string_enum};
use crate::types::Card;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCard {
    /// Example: `card`.
    ///
    /// `new` sets it to `card`.
    pub r#type: PaymentCardType,
    pub number: String,
    pub extra: JsonObject,
}

impl PaymentCard {
    /// Sets `type`.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            r#type: PaymentCardType::Card,
            number: number.into(),
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

json_object! {
    PaymentCard,
    "type" => r#type: required,
    "number" => number: required,
    .. => extra: rest,
}

impl From<PaymentCard> for Card {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: PaymentCard) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("type", required(&value.r#type))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            number: value.number,
            extra: rest,
        }
    }
}

/// The `type` of a [`PaymentCard`](crate::types::PaymentCard).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentCardType {
    /// `card`.
    Card,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    PaymentCardType,
    "card" => Card,
    .. => Unknown,
}

// src/types/role.rs

use crate::runtime::string_enum;

/// Roles.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `admin`.
    Admin,
    /// `simple_user`.
    SimpleUser,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Role,
    "admin" => Admin,
    "simple_user" => SimpleUser,
    .. => Unknown,
}

// src/operations/get_users.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Role;

/// The request of [`Client::get_users`](crate::Client::get_users): `GET /v1/users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetUsers {
    pub role: Vec<Role>,
    pub x_ids: Vec<i32>,
}

impl GetUsers {
    #[must_use]
    pub fn new(
        role: impl IntoIterator<Item = Role>,
        x_ids: impl IntoIterator<Item = i32>,
    ) -> Self {
        Self {
            role: role.into_iter().collect(),
            x_ids: x_ids.into_iter().collect(),
        }
    }
}

impl Operation for GetUsers {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_users",
        method: "GET",
        template: "/v1/users",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/users");
        request.query("role", &self.role, Query::FORM);
        request.header("X-Ids", &self.x_ids);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/post_payments.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Payment;

/// The request of [`Client::post_payments`](crate::Client::post_payments): `POST /v1/payments`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostPayments {
    pub body: Payment,
}

impl PostPayments {
    #[must_use]
    pub fn new(body: Payment) -> Self {
        Self { body }
    }
}

impl Operation for PostPayments {
    type Output = Payment;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "post_payments",
        method: "POST",
        template: "/v1/payments",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/payments");
        request.json("application/json; charset=utf-8", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
