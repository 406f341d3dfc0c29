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

// src/types/envelope.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

/// Objects that may get other members are no variants with data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Envelope {
    Data(EnvelopeData),
    Error(EnvelopeError),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<EnvelopeData> for Envelope {
    fn from(value: EnvelopeData) -> Self {
        Self::Data(value)
    }
}

impl From<EnvelopeError> for Envelope {
    fn from(value: EnvelopeError) -> Self {
        Self::Error(value)
    }
}

impl FromNode for Envelope {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("data") {
            if let Some(value) = reader.fit(node) {
                return Self::Data(value);
            }
        }
        if node.has("error") {
            if let Some(value) = reader.fit(node) {
                return Self::Error(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Envelope {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Data(value) => value.to_tree(),
            Self::Error(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Envelope);

/// A variant of an [`Envelope`](crate::types::Envelope).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnvelopeData {
    pub data: String,
    pub extra: JsonObject,
}

impl EnvelopeData {
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    EnvelopeData,
    "data" => data: required,
    .. => extra: rest,
}

/// A variant of an [`Envelope`](crate::types::Envelope).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EnvelopeError {
    pub error: String,
    pub extra: JsonObject,
}

impl EnvelopeError {
    #[must_use]
    pub fn new(error: impl Into<String>) -> Self {
        Self {
            error: error.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    EnvelopeError,
    "error" => error: required,
    .. => extra: rest,
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
        if let Some(value) = node
            .only_member("Every")
            .and_then(|member| reader.fit(member))
        {
            return Self::Every(value);
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unrecognized(reader.raw(node))
    }
}

impl ToTree for Repeat {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Never => "Never".to_tree(),
            Self::Daily => "Daily".to_tree(),
            Self::Every(value) => Tree::member("Every", value.to_tree()),
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
    pub days: i32,
    pub extra: JsonObject,
}

impl RepeatEvery {
    #[must_use]
    pub fn new(days: i32) -> Self {
        Self {
            days,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    RepeatEvery,
    "days" => days: required,
    .. => extra: rest,
}

// src/types/shape.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

/// An enum without units, as schemars writes it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Box<ShapeCircle>),
    Line(ShapeLine),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ShapeCircle> for Shape {
    fn from(value: ShapeCircle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<ShapeLine> for Shape {
    fn from(value: ShapeLine) -> Self {
        Self::Line(value)
    }
}

impl FromNode for Shape {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if let Some(value) = node
            .only_member("Circle")
            .and_then(|member| reader.fit(member))
        {
            return Self::Circle(value);
        }
        if let Some(value) = node
            .only_member("Line")
            .and_then(|member| reader.fit(member))
        {
            return Self::Line(value);
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Shape {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Circle(value) => Tree::member("Circle", value.to_tree()),
            Self::Line(value) => Tree::member("Line", value.to_tree()),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Shape);

/// A variant of a [`Shape`](crate::types::Shape).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShapeCircle {
    pub r: f64,
    pub of: Option<Box<Shape>>,
    pub extra: JsonObject,
}

impl ShapeCircle {
    #[must_use]
    pub fn new(r: f64) -> Self {
        Self {
            r,
            of: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ShapeCircle,
    "r" => r: required,
    "of" => of: optional,
    .. => extra: rest,
}

/// A variant of a [`Shape`](crate::types::Shape).
#[derive(Debug, Clone, PartialEq)]
pub struct ShapeLine(pub f64, pub f64);

impl FromNode for ShapeLine {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for ShapeLine {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(ShapeLine);

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
    pub tries: Maybe<u32>,
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

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};

/// Todo operation errors.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TodoError {
    Conflict(String),
    /// Todo not found by id.
    NotFound(String),
    /// Todo operation unauthorized.
    Unauthorized,
    /// Any other value.
    Unknown(serde_json::Value),
}

impl FromNode for TodoError {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Str("Unauthorized")]) {
            return Self::Unauthorized;
        }
        if let Some(value) = node
            .only_member("Conflict")
            .and_then(|member| reader.fit(member))
        {
            return Self::Conflict(value);
        }
        if let Some(value) = node
            .only_member("NotFound")
            .and_then(|member| reader.fit(member))
        {
            return Self::NotFound(value);
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for TodoError {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Conflict(value) => Tree::member("Conflict", value.to_tree()),
            Self::NotFound(value) => Tree::member("NotFound", value.to_tree()),
            Self::Unauthorized => "Unauthorized".to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(TodoError);

// src/operations/mark_done.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
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

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/todos/").segment("id", &self.id);
    }

    #[inline]
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
