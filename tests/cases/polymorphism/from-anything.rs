// src/client.rs

use crate::api::API;
use crate::operations::{Ask, GetItem};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{AskRequest, GetItemId};

impl Client {
    /// Returns a builder of clients for the Unions API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /items/{id}`.
    ///
    /// Parameters: the fields of [`GetItem`](crate::operations::GetItem).
    pub fn get_item(&self, id: impl Into<GetItemId>) -> Call<GetItem> {
        self.call(GetItem::new(id))
    }

    /// `POST /ask`.
    ///
    /// Parameters: the fields of [`Ask`](crate::operations::Ask).
    pub fn ask(&self, body: AskRequest) -> Call<Ask> {
        self.call(Ask::new(body))
    }
}

// src/types/ask_request.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::ChatMessage;

/// The body of `POST /ask`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AskRequest {
    pub messages: Vec<ChatMessage>,
    pub extra: JsonObject,
}

impl AskRequest {
    #[must_use]
    pub fn new(messages: impl IntoIterator<Item = ChatMessage>) -> Self {
        Self {
            messages: messages.into_iter().collect(),
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
    AskRequest,
    "messages" => messages: required,
    .. => extra: rest,
}

// src/types/chat_message.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{ChatMessageSystem, ChatMessageUser};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMessage {
    /// Where `role` is `user`.
    User(ChatMessageUser),
    /// Where `role` is `system`.
    System(ChatMessageSystem),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ChatMessageUser> for ChatMessage {
    fn from(value: ChatMessageUser) -> Self {
        Self::User(value)
    }
}

impl From<ChatMessageSystem> for ChatMessage {
    fn from(value: ChatMessageSystem) -> Self {
        Self::System(value)
    }
}

impl FromNode for ChatMessage {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("role") {
            Some("user") => Self::User(FromNode::from_node(node, reader)),
            Some("system") => Self::System(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for ChatMessage {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::User(value) => value.to_tree(),
            Self::System(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(ChatMessage);

// src/types/chat_message_system.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMessageSystem {
    /// `new` sets it to `system`.
    pub role: String,
    pub content: String,
    pub extra: JsonObject,
}

impl ChatMessageSystem {
    /// Sets `role`.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            role: "system".to_owned(),
            content: content.into(),
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
    ChatMessageSystem,
    "role" => role: required,
    "content" => content: required,
    .. => extra: rest,
}

// src/types/chat_message_user.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Text;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMessageUser {
    /// `new` sets it to `user`.
    pub role: String,
    pub content: Text,
    pub extra: JsonObject,
}

impl ChatMessageUser {
    /// Sets `role`.
    #[must_use]
    pub fn new(content: impl Into<Text>) -> Self {
        Self {
            role: "user".to_owned(),
            content: content.into(),
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
    ChatMessageUser,
    "role" => role: required,
    "content" => content: required,
    .. => extra: rest,
}

// src/types/get_item_id.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

/// The parameter `id` of `GET /items/{id}`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetItemId {
    Integer(i64),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for GetItemId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for GetItemId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for GetItemId {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for GetItemId {
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

impl ToTree for GetItemId {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(GetItemId);

// src/types/part.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Part {
    pub text: String,
    pub extra: JsonObject,
}

impl Part {
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
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
    Part,
    "text" => text: required,
    .. => extra: rest,
}

// src/types/text.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::Part;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Text {
    String(String),
    PartList(Vec<Part>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Text {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Text {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<Part>> for Text {
    fn from(value: Vec<Part>) -> Self {
        Self::PartList(value)
    }
}

impl FromNode for Text {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::PartList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Text {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::PartList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Text);

// src/operations/get_item.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::GetItemId;

/// The request of [`Client::get_item`](crate::Client::get_item): `GET /items/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetItem {
    pub id: GetItemId,
}

impl GetItem {
    #[must_use]
    pub fn new(id: impl Into<GetItemId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetItem {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getItem",
        method: "GET",
        template: "/items/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/items/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/ask.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::AskRequest;

/// The request of [`Client::ask`](crate::Client::ask): `POST /ask`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ask {
    pub body: AskRequest,
}

impl Ask {
    #[must_use]
    pub fn new(body: AskRequest) -> Self {
        Self { body }
    }
}

impl Operation for Ask {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "ask",
        method: "POST",
        template: "/ask",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/ask");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
