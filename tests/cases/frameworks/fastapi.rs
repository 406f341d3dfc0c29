// src/client.rs

use crate::api::API;
use crate::operations::UpdateItem;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::ItemUpdate;

impl Client {
    /// Returns a builder of clients for the Shop API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `PUT /api/v1/items/{id}`.
    ///
    /// Parameters: the fields of [`UpdateItem`](crate::operations::UpdateItem). Optional: `q`.
    ///
    /// # Errors
    ///
    /// - [`UnprocessableContent`](crate::operations::UpdateItemError::UnprocessableContent): 422
    ///   Unprocessable Content: Validation Error.
    pub fn update_item(&self, id: uuid::Uuid, body: ItemUpdate) -> Call<UpdateItem> {
        self.call(UpdateItem::new(id, body))
    }
}

// src/types/http_validation_error.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::ValidationError;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpValidationError {
    pub detail: Option<Vec<ValidationError>>,
    pub extra: JsonObject,
}

json_object! {
    HttpValidationError,
    "detail" => detail: optional,
    .. => extra: rest,
}

// src/types/item.rs

use crate::runtime::{Decimal, JsonObject, Quoted, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub id: uuid::Uuid,
    pub price: Quoted<Decimal>,
    pub extra: JsonObject,
}

impl Item {
    #[must_use]
    pub fn new(id: uuid::Uuid, price: impl Into<Quoted<Decimal>>) -> Self {
        Self {
            id,
            price: price.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Item,
    "id" => id: required,
    "price" => price: required,
    .. => extra: rest,
}

// src/types/item_update.rs

use crate::runtime::{Decimal, JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ItemUpdate {
    /// 1 to 255 characters.
    pub title: Maybe<String>,
    pub price: Decimal,
    pub meta: Option<JsonObject>,
    pub extra: JsonObject,
}

impl ItemUpdate {
    #[must_use]
    pub fn new(price: impl Into<Decimal>) -> Self {
        Self {
            title: Maybe::Absent,
            price: price.into(),
            meta: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Maybe::Value(title.into());
        self
    }

    #[must_use]
    pub fn with_meta(mut self, meta: JsonObject) -> Self {
        self.meta = Some(meta);
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
    ItemUpdate,
    "title" => title: maybe,
    "price" => price: required,
    "meta" => meta: optional,
    .. => extra: rest,
}

// src/types/message.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub message: String,
    pub extra: JsonObject,
}

impl Message {
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Message,
    "message" => message: required,
    .. => extra: rest,
}

// src/types/update_item_response.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Item, Message};

/// The response to `PUT /api/v1/items/{id}`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateItemResponse {
    Item(Item),
    Message(Message),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Item> for UpdateItemResponse {
    fn from(value: Item) -> Self {
        Self::Item(value)
    }
}

impl From<Message> for UpdateItemResponse {
    fn from(value: Message) -> Self {
        Self::Message(value)
    }
}

impl FromNode for UpdateItemResponse {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("id") && node.has("price") {
            if let Some(value) = reader.fit(node) {
                return Self::Item(value);
            }
        }
        if node.has("message") {
            if let Some(value) = reader.fit(node) {
                return Self::Message(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for UpdateItemResponse {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Item(value) => value.to_tree(),
            Self::Message(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(UpdateItemResponse);

// src/types/validation_error.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidationError {
    pub loc: Vec<ValidationErrorLocItem>,
    pub msg: String,
    pub r#type: String,
    pub extra: JsonObject,
}

impl ValidationError {
    #[must_use]
    pub fn new(
        loc: impl IntoIterator<Item = ValidationErrorLocItem>,
        msg: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            loc: loc.into_iter().collect(),
            msg: msg.into(),
            r#type: r#type.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ValidationError,
    "loc" => loc: required,
    "msg" => msg: required,
    "type" => r#type: required,
    .. => extra: rest,
}

/// An item of the `loc` of a [`ValidationError`](crate::types::ValidationError).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ValidationErrorLocItem {
    String(String),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for ValidationErrorLocItem {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ValidationErrorLocItem {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for ValidationErrorLocItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for ValidationErrorLocItem {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for ValidationErrorLocItem {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(ValidationErrorLocItem);

// src/operations/update_item.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, error_enum,
};
use crate::types::{HttpValidationError, ItemUpdate, UpdateItemResponse};

/// The request of [`Client::update_item`](crate::Client::update_item): `PUT /api/v1/items/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UpdateItem {
    pub id: uuid::Uuid,
    /// At most 50 characters.
    pub q: Option<String>,
    pub body: ItemUpdate,
}

impl UpdateItem {
    #[must_use]
    pub fn new(id: uuid::Uuid, body: ItemUpdate) -> Self {
        Self { id, q: None, body }
    }
}

impl Call<UpdateItem> {
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.operation_mut().q = Some(q.into());
        self
    }
}

impl Operation for UpdateItem {
    type Output = Option<UpdateItemResponse>;
    type Error = UpdateItemError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "update_item_api_v1_items__id__put",
        method: "PUT",
        template: "/api/v1/items/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/v1/items/").segment("id", &self.id);
        request.query("q", &self.q, Query::FORM);
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.ok(),
            422 => response.error(UpdateItemError::UnprocessableContent),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::update_item`](crate::Client::update_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateItemError {
    /// 422 Unprocessable Content: Validation Error.
    UnprocessableContent(Box<HttpValidationError>),
}

error_enum! {
    UpdateItemError,
    UnprocessableContent => "Validation Error",
}
