// src/client.rs

use crate::api::API;
use crate::operations::{ListOrders, PostMessage};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Error messages API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /orders`.
    ///
    /// # Errors
    ///
    /// - [`Unauthorized`](crate::operations::ListOrdersError::Unauthorized): 401 Unauthorized.
    /// - [`NotFound`](crate::operations::ListOrdersError::NotFound): 404 Not Found: There is no
    ///   such order.
    /// - [`UnprocessableContent`](crate::operations::ListOrdersError::UnprocessableContent): 422
    ///   Unprocessable Content: Validation Error.
    /// - [`Default`](crate::operations::ListOrdersError::Default): Any other status: Error
    ///   response.
    pub fn list_orders(&self) -> Call<ListOrders> {
        self.call(ListOrders::new())
    }

    /// `POST /chat.postMessage`.
    pub fn post_message(&self) -> Call<PostMessage> {
        self.call(PostMessage::new())
    }
}

// src/types/invalid.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invalid {
    pub detail: Option<Vec<InvalidDetailItem>>,
    pub extra: JsonObject,
}

json_object! {
    Invalid,
    "detail" => detail: optional,
    .. => extra: rest,
}

/// An item of the `detail` of an [`Invalid`](crate::types::Invalid).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidDetailItem {
    pub msg: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    InvalidDetailItem,
    "msg" => msg: optional,
    .. => extra: rest,
}

// src/types/posted.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Posted {
    pub ok: bool,
    pub channel: String,
    pub extra: JsonObject,
}

impl Posted {
    #[must_use]
    pub fn new(ok: bool, channel: impl Into<String>) -> Self {
        Self {
            ok,
            channel: channel.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Posted,
    "ok" => ok: required,
    "channel" => channel: required,
    .. => extra: rest,
}

// src/types/problem.rs

use crate::runtime::{JsonObject, ProblemDetails, ToTree, Tree, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub r#type: Option<String>,
    pub title: Option<String>,
    pub status: Option<i64>,
    pub detail: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Problem,
    "type" => r#type: optional,
    "title" => title: optional,
    "status" => status: optional,
    "detail" => detail: optional,
    .. => extra: rest,
}

impl ProblemDetails for Problem {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    fn instance(&self) -> Option<&str> {
        self.extra
            .get("instance")
            .and_then(serde_json::Value::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.status
    }

    fn as_json(&self) -> Tree<'_> {
        ToTree::to_tree(self)
    }
}

// src/operations/list_orders.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::{Invalid, Problem};

/// The request of [`Client::list_orders`](crate::Client::list_orders): `GET /orders`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListOrders {}

impl ListOrders {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListOrders {
    type Output = ();
    type Error = ListOrdersError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listOrders",
        method: "GET",
        template: "/orders",
        server: BASE_URL,
        security: &[],
        accept: "application/json, application/problem+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/orders");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            204 => response.empty(),
            401 => response.error_empty(|| ListOrdersError::Unauthorized),
            404 => response.error_empty(|| ListOrdersError::NotFound),
            422 => response.error(ListOrdersError::UnprocessableContent),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| ListOrdersError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::list_orders`](crate::Client::list_orders).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListOrdersError {
    /// 401 Unauthorized.
    Unauthorized,
    /// 404 Not Found: There is no such order.
    NotFound,
    /// 422 Unprocessable Content: Validation Error.
    UnprocessableContent(Box<Invalid>),
    /// Any other status: Error response.
    Default {
        status: StatusCode,
        body: Box<Problem>,
    },
}

error_enum! {
    ListOrdersError,
    Unauthorized => "Unauthorized",
    NotFound => "There is no such order",
    UnprocessableContent => "Validation Error",
    Default => problem_with_status,
}

// src/operations/post_message.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Posted;

/// The request of [`Client::post_message`](crate::Client::post_message): `POST /chat.postMessage`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostMessage {}

impl PostMessage {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for PostMessage {
    type Output = Posted;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "postMessage",
        method: "POST",
        template: "/chat.postMessage",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/chat.postMessage");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
