// src/client.rs

use crate::api::API;
use crate::operations::AddOrder;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::AddOrderRequest;

impl Client {
    /// Returns a builder of clients for the Parts in other forms API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /orders`.
    ///
    /// Parameters: the fields of [`AddOrder`](crate::operations::AddOrder).
    pub fn add_order(&self, body: AddOrderRequest) -> Call<AddOrder> {
        self.call(AddOrder::new(body))
    }
}

// src/types/add_order_request.rs

use crate::runtime::{File, JsonObject, json_object};
use crate::types::Note;

/// The body of `POST /orders`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddOrderRequest {
    pub invoice: File,
    pub lines: Vec<File>,
    pub note: Note,
    pub extra: JsonObject,
}

impl AddOrderRequest {
    #[must_use]
    pub fn new(invoice: File, lines: impl IntoIterator<Item = File>, note: Note) -> Self {
        Self {
            invoice,
            lines: lines.into_iter().collect(),
            note,
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
    AddOrderRequest,
    "invoice" => invoice: required,
    "lines" => lines: required,
    "note" => note: required,
    .. => extra: rest,
}

// src/types/invoice.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    pub total: Option<f64>,
    pub extra: JsonObject,
}

json_object! {
    Invoice,
    "total" => total: optional,
    .. => extra: rest,
}

// src/types/note.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: Option<String>,
    pub extra: JsonObject,
}

impl Note {
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
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
    Note,
    "text" => text: optional,
    .. => extra: rest,
}

// src/operations/add_order.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, PartEncoding, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::AddOrderRequest;

/// The request of [`Client::add_order`](crate::Client::add_order): `POST /orders`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddOrder {
    pub body: AddOrderRequest,
}

impl AddOrder {
    #[must_use]
    pub fn new(body: AddOrderRequest) -> Self {
        Self { body }
    }
}

impl Operation for AddOrder {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addOrder",
        method: "POST",
        template: "/orders",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/orders");
        request.multipart(
            "multipart/form-data",
            &self.body,
            &[
                PartEncoding {
                    name: "invoice",
                    content_type: Some("application/xml"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "lines",
                    content_type: Some("application/yaml"),
                    query: None,
                    headers: &[],
                },
                PartEncoding {
                    name: "note",
                    content_type: Some("application/xml, application/json"),
                    query: None,
                    headers: &[],
                },
            ],
        );
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
