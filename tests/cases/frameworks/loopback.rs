// src/client.rs

use crate::api::API;
use crate::operations::{Del, Find, Touch};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Todos API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `DELETE /todos/{id}`.
    ///
    /// Parameters: the fields of [`Del`](crate::operations::Del).
    pub fn del(&self, id: f64) -> Call<Del> {
        self.call(Del::new(id))
    }

    /// `GET /todos`.
    ///
    /// Parameters: the fields of [`Find`](crate::operations::Find). Optional: `filter`.
    ///
    /// # Errors
    ///
    /// - [`NotModified`](crate::operations::FindError::NotModified): 304 Not Modified.
    pub fn find(&self) -> Call<Find> {
        self.call(Find::new())
    }

    /// `POST /touched`.
    pub fn touch(&self) -> Call<Touch> {
        self.call(Touch::new())
    }
}

// src/types/todo.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Todo {
    pub id: Option<f64>,
    pub title: String,
    pub extra: JsonObject,
}

impl Todo {
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            id: None,
            title: title.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Todo,
    "id" => id: optional,
    "title" => title: required,
    .. => extra: rest,
}

// src/types/todo_fields.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, string_enum,
};

/// Todo.Fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TodoFields {
    Object(TodoFieldsObject),
    /// Each item once.
    StringList(Vec<TodoFieldsString>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<TodoFieldsObject> for TodoFields {
    fn from(value: TodoFieldsObject) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<TodoFieldsString>> for TodoFields {
    fn from(value: Vec<TodoFieldsString>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for TodoFields {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for TodoFields {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Object(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(TodoFields);

/// A variant of a [`TodoFields`](crate::types::TodoFields).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TodoFieldsObject {
    pub id: Option<bool>,
    pub title: Option<bool>,
    pub extra: JsonObject,
}

impl TodoFieldsObject {
    #[must_use]
    pub fn with_id(mut self, id: bool) -> Self {
        self.id = Some(id);
        self
    }

    #[must_use]
    pub fn with_title(mut self, title: bool) -> Self {
        self.title = Some(title);
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
    TodoFieldsObject,
    "id" => id: optional,
    "title" => title: optional,
    .. => extra: rest,
}

/// A variant of a [`TodoFields`](crate::types::TodoFields).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TodoFieldsString {
    /// `id`.
    Id,
    /// `title`.
    Title,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    TodoFieldsString,
    "id" => Id,
    "title" => Title,
    .. => Unknown,
}

// src/types/todo_filter.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use crate::types::TodoFields;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TodoFilter {
    /// At least 1. Example: `100`.
    pub limit: Option<i64>,
    pub order: Option<TodoFilterOrder>,
    pub r#where: Option<JsonObject>,
    pub fields: Option<TodoFields>,
}

impl TodoFilter {
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    #[must_use]
    pub fn with_order(mut self, order: impl Into<TodoFilterOrder>) -> Self {
        self.order = Some(order.into());
        self
    }

    #[must_use]
    pub fn with_where(mut self, r#where: JsonObject) -> Self {
        self.r#where = Some(r#where);
        self
    }

    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<TodoFields>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

json_object! {
    TodoFilter,
    "limit" => limit: optional,
    "order" => order: optional,
    "where" => r#where: optional,
    "fields" => fields: optional,
}

/// The `order` of a [`TodoFilter`](crate::types::TodoFilter).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TodoFilterOrder {
    String(String),
    StringList(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for TodoFilterOrder {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for TodoFilterOrder {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for TodoFilterOrder {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for TodoFilterOrder {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for TodoFilterOrder {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(TodoFilterOrder);

// src/operations/del.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::del`](crate::Client::del): `DELETE /todos/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Del {
    pub id: f64,
}

impl Del {
    #[must_use]
    pub fn new(id: f64) -> Self {
        Self { id }
    }
}

impl Operation for Del {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "TodoController.del",
        method: "DELETE",
        template: "/todos/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/todos/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/find.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, error_enum,
};
use crate::types::{Todo, TodoFilter};

/// The request of [`Client::find`](crate::Client::find): `GET /todos`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Find {
    pub filter: Option<TodoFilter>,
}

impl Find {
    #[must_use]
    pub fn new() -> Self {
        Self { filter: None }
    }
}

impl Call<Find> {
    pub fn filter(mut self, filter: TodoFilter) -> Self {
        self.operation_mut().filter = Some(filter);
        self
    }
}

impl Operation for Find {
    type Output = Vec<Todo>;
    type Error = FindError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "TodoController.find",
        method: "GET",
        template: "/todos",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/todos");
        request.query("filter", &self.filter, Query::JSON);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            304 => response.error_empty(|| FindError::NotModified),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::find`](crate::Client::find).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FindError {
    /// 304 Not Modified.
    NotModified,
}

error_enum! {
    FindError,
    NotModified => "Not modified",
}

// src/operations/touch.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::touch`](crate::Client::touch): `POST /touched`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Touch {}

impl Touch {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Touch {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "TodoController.touch",
        method: "POST",
        template: "/touched",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/touched");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
