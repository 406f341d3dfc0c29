// src/client.rs

use crate::api::API;
use crate::operations::MarkDone;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the todo-axum API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `PUT /todos/{id}`.
    ///
    /// Parameters: the fields of [`MarkDone`](crate::operations::MarkDone).
    ///
    /// # Errors
    ///
    /// - [`NotFound`](crate::operations::MarkDoneError::NotFound): 404 Not Found: Todo not found.
    pub fn mark_done(&self, id: i32) -> Call<MarkDone> {
        self.call(MarkDone::new(id))
    }
}

// src/types/repeat.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, impl_serde, json_object,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Repeat {
    /// `Never`.
    Never,
    /// Every day.
    Daily,
    Every(RepeatEvery),
    /// `Unknown`.
    Unknown,
    /// Any other value.
    Unrecognized(serde_json::Value),
}

impl From<RepeatEvery> for Repeat {
    fn from(value: RepeatEvery) -> Self {
        Self::Every(value)
    }
}

impl FromNode for Repeat {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Str("Never")]) {
            return Self::Never;
        }
        if node.value_is(&[Literal::Str("Daily")]) {
            return Self::Daily;
        }
        if node.value_is(&[Literal::Str("Unknown")]) {
            return Self::Unknown;
        }
        if node.has("Every") && let Some(value) = reader.fit(node) {
            return Self::Every(value);
        }
        Self::Unrecognized(reader.raw(node))
    }
}

impl ToTree for Repeat {
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Never => "Never".to_tree(),
            Self::Daily => "Daily".to_tree(),
            Self::Every(value) => value.to_tree(),
            Self::Unknown => "Unknown".to_tree(),
            Self::Unrecognized(value) => value.to_tree(),
        }
    }
}

impl_serde!(Repeat);

/// A variant of a [`Repeat`](crate::types::Repeat).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RepeatEvery {
    pub every: RepeatEveryEvery,
    pub extra: JsonObject,
}

impl RepeatEvery {
    #[must_use]
    pub fn new(every: RepeatEveryEvery) -> Self {
        Self {
            every,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    RepeatEvery,
    "Every" => every: required,
    .. => extra: rest,
}

/// The `Every` of a [`RepeatEvery`](crate::types::RepeatEvery).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RepeatEveryEvery {
    pub days: i32,
    pub extra: JsonObject,
}

impl RepeatEveryEvery {
    #[must_use]
    pub fn new(days: i32) -> Self {
        Self {
            days,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    RepeatEveryEvery,
    "days" => days: required,
    .. => extra: rest,
}

// src/types/todo.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Repeat;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Todo {
    pub id: i32,
    pub repeat: Repeat,
    /// The todo that this one belongs to.
    pub parent: Maybe<Box<Todo>>,
    /// How often it was tried.
    ///
    /// At least 1.
    pub tries: Maybe<i32>,
    pub extra: JsonObject,
}

impl Todo {
    #[must_use]
    pub fn new(id: i32, repeat: impl Into<Repeat>) -> Self {
        Self {
            id,
            repeat: repeat.into(),
            parent: Maybe::Absent,
            tries: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Todo,
    "id" => id: required,
    "repeat" => repeat: required,
    "parent" => parent: maybe,
    "tries" => tries: maybe,
    .. => extra: rest,
}

// src/types/todo_error.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, impl_serde, json_object,
};

/// Todo operation errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TodoError {
    Conflict(TodoErrorConflict),
    /// Todo not found by id.
    NotFound(TodoErrorNotFound),
    /// Todo operation unauthorized.
    Unauthorized,
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<TodoErrorConflict> for TodoError {
    fn from(value: TodoErrorConflict) -> Self {
        Self::Conflict(value)
    }
}

impl From<TodoErrorNotFound> for TodoError {
    fn from(value: TodoErrorNotFound) -> Self {
        Self::NotFound(value)
    }
}

impl FromNode for TodoError {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Str("Unauthorized")]) {
            return Self::Unauthorized;
        }
        if node.has("Conflict") && let Some(value) = reader.fit(node) {
            return Self::Conflict(value);
        }
        if node.has("NotFound") && let Some(value) = reader.fit(node) {
            return Self::NotFound(value);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for TodoError {
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Conflict(value) => value.to_tree(),
            Self::NotFound(value) => value.to_tree(),
            Self::Unauthorized => "Unauthorized".to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(TodoError);

/// A variant of a [`TodoError`](crate::types::TodoError).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TodoErrorConflict {
    pub conflict: String,
    pub extra: JsonObject,
}

impl TodoErrorConflict {
    #[must_use]
    pub fn new(conflict: impl Into<String>) -> Self {
        Self {
            conflict: conflict.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    TodoErrorConflict,
    "Conflict" => conflict: required,
    .. => extra: rest,
}

/// Todo not found by id.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TodoErrorNotFound {
    pub not_found: String,
    pub extra: JsonObject,
}

impl TodoErrorNotFound {
    #[must_use]
    pub fn new(not_found: impl Into<String>) -> Self {
        Self {
            not_found: not_found.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    TodoErrorNotFound,
    "NotFound" => not_found: required,
    .. => extra: rest,
}

// src/operations/mark_done.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum,
};
use crate::types::{Todo, TodoError};

/// The request of [`Client::mark_done`](crate::Client::mark_done): `PUT /todos/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MarkDone {
    pub id: i32,
}

impl MarkDone {
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id }
    }
}

impl Operation for MarkDone {
    type Output = Todo;
    type Error = MarkDoneError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "mark_done",
        method: "PUT",
        template: "/todos/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestBuilder) {
        request.path("/todos/").segment("id", &self.id);
    }

    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            404 => response.error(MarkDoneError::NotFound),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::mark_done`](crate::Client::mark_done).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MarkDoneError {
    /// 404 Not Found: Todo not found.
    NotFound(Box<TodoError>),
}

error_enum! {
    MarkDoneError,
    NotFound => "Todo not found",
}
