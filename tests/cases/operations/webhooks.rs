// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.
//!
//! [`ResponseHeaders::read`](crate::runtime::ResponseHeaders::read) reads those of webhooks.

use crate::runtime::response_headers;
use crate::types::OrderPaidXMode;

/// The headers of the webhook `order.paid`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderPaidHeaders {
    /// Unique for each delivery.
    ///
    /// The header `X-Delivery-Id`, which is required.
    pub x_delivery_id: Option<uuid::Uuid>,
    /// The header `X-Attempt`.
    pub x_attempt: Option<i64>,
    /// The header `X-Mode`.
    pub x_mode: Option<OrderPaidXMode>,
}

response_headers! {
    OrderPaidHeaders,
    "X-Delivery-Id" => x_delivery_id: Text [required],
    "X-Attempt" => x_attempt: Plain,
    "X-Mode" => x_mode: Text,
}

// src/client.rs

use crate::api::API;
use crate::operations::{CreateOrder, CreateSubscription};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::CreateSubscriptionRequest;

impl Client {
    /// Returns a builder of clients for the Shop API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /subscriptions`.
    ///
    /// Parameters: the fields of [`CreateSubscription`](crate::operations::CreateSubscription).
    pub fn create_subscription(&self, body: CreateSubscriptionRequest) -> Call<CreateSubscription> {
        self.call(CreateSubscription::new(body))
    }

    /// `POST /orders`.
    pub fn create_order(&self) -> Call<CreateOrder> {
        self.call(CreateOrder::new())
    }
}

// src/types/create_subscription_request.rs

use crate::runtime::{JsonObject, json_object};

/// The body of `POST /subscriptions`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSubscriptionRequest {
    pub callback_url: String,
    pub extra: JsonObject,
}

impl CreateSubscriptionRequest {
    #[must_use]
    pub fn new(callback_url: impl Into<String>) -> Self {
        Self {
            callback_url: callback_url.into(),
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
    CreateSubscriptionRequest,
    "callbackUrl" => callback_url: required,
    .. => extra: rest,
}

// src/types/on_event_webhook.rs

use crate::runtime::{JsonObject, json_object, string_enum};

/// The body of the webhook `createSubscription.onEvent`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OnEventWebhook {
    pub kind: OnEventWebhookKind,
    pub at: Option<jiff::Timestamp>,
    pub extra: JsonObject,
}

impl OnEventWebhook {
    #[must_use]
    pub fn new(kind: OnEventWebhookKind) -> Self {
        Self {
            kind,
            at: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    OnEventWebhook,
    "kind" => kind: required,
    "at" => at: optional,
    .. => extra: rest,
}

/// The `kind` of an [`OnEventWebhook`](crate::types::OnEventWebhook).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnEventWebhookKind {
    /// `created`.
    Created,
    /// `removed`.
    Removed,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    OnEventWebhookKind,
    "created" => Created,
    "removed" => Removed,
    .. => Unknown,
}

// src/types/order.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub id: i64,
    pub note: Option<String>,
    pub extra: JsonObject,
}

impl Order {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            note: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Order,
    "id" => id: required,
    "note" => note: optional,
    .. => extra: rest,
}

// src/types/order_paid_query.rs

use crate::runtime::{JsonObject, json_object};

/// The query of the webhook `order.paid`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderPaidQuery {
    /// Where it comes from.
    pub trace: Option<String>,
    pub part: i64,
    pub tags: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl OrderPaidQuery {
    #[must_use]
    pub fn new(part: i64) -> Self {
        Self {
            trace: None,
            part,
            tags: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    OrderPaidQuery,
    "trace" => trace: optional,
    "part" => part: required,
    "tags" => tags: optional,
    .. => extra: rest,
}

// src/types/order_paid_x_mode.rs

use crate::runtime::string_enum;

/// The header `X-Mode` of the webhook `order.paid`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderPaidXMode {
    /// `live`.
    Live,
    /// `test`.
    Test,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    OrderPaidXMode,
    "live" => Live,
    "test" => Test,
    .. => Unknown,
}

// src/types/report_webhook.rs

use crate::runtime::{JsonObject, json_object};

/// The body of the webhook `report`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportWebhook {
    pub total: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    ReportWebhook,
    "total" => total: optional,
    .. => extra: rest,
}

// src/types/survey_webhook.rs

use crate::runtime::{JsonObject, json_object};

/// The body of the webhook `survey`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SurveyWebhook {
    pub name: String,
    pub score: i64,
    pub answers: Option<Vec<bool>>,
    pub tags: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl SurveyWebhook {
    #[must_use]
    pub fn new(name: impl Into<String>, score: i64) -> Self {
        Self {
            name: name.into(),
            score,
            answers: None,
            tags: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SurveyWebhook,
    "name" => name: required,
    "score" => score: required,
    "answers" => answers: optional,
    "tags" => tags: optional,
    .. => extra: rest,
}

// src/operations/create_subscription.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::CreateSubscriptionRequest;

/// The request of [`Client::create_subscription`](crate::Client::create_subscription):
/// `POST /subscriptions`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateSubscription {
    pub body: CreateSubscriptionRequest,
}

impl CreateSubscription {
    #[must_use]
    pub fn new(body: CreateSubscriptionRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateSubscription {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createSubscription",
        method: "POST",
        template: "/subscriptions",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/subscriptions");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            201 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/create_order.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Order;

/// The request of [`Client::create_order`](crate::Client::create_order): `POST /orders`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateOrder {}

impl CreateOrder {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CreateOrder {
    type Output = Order;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createOrder",
        method: "POST",
        template: "/orders",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/orders");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            201 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
