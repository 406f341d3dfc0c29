// src/client/mod.rs

mod todos;
mod users;

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Todo.Api | v1.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/client/todos.rs

use crate::operations::{GetTodos, GetTodosById, PostTodos};
use crate::runtime::{Call, Client};
use crate::types::Todo;

/// # Todos
impl Client {
    /// `GET /api/Todos`.
    ///
    /// Parameters: the fields of [`GetTodos`](crate::operations::GetTodos). Optional: `page`.
    pub fn get_todos(&self) -> Call<GetTodos> {
        self.call(GetTodos::new())
    }

    /// `POST /api/Todos`.
    ///
    /// Parameters: the fields of [`PostTodos`](crate::operations::PostTodos).
    pub fn post_todos(&self, body: Todo) -> Call<PostTodos> {
        self.call(PostTodos::new(body))
    }

    /// `GET /api/Todos/{id}`.
    ///
    /// Parameters: the fields of [`GetTodosById`](crate::operations::GetTodosById).
    pub fn get_todos_by_id(&self, id: i32) -> Call<GetTodosById> {
        self.call(GetTodosById::new(id))
    }
}

// src/client/users.rs

use crate::operations::{GetApiUsers, GetUsers};
use crate::runtime::{Call, Client};

/// # Users
impl Client {
    /// `GET /Users`.
    pub fn get_users(&self) -> Call<GetUsers> {
        self.call(GetUsers::new())
    }

    /// `GET /api/Users`.
    pub fn get_api_users(&self) -> Call<GetApiUsers> {
        self.call(GetApiUsers::new())
    }
}

// src/types/todo.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Todo {
    pub id: i32,
    pub price: f64,
    pub ratio: Maybe<f64>,
    pub big: Option<i64>,
    pub extra: JsonObject,
}

impl Todo {
    #[must_use]
    pub fn new(id: i32, price: f64) -> Self {
        Self {
            id,
            price,
            ratio: Maybe::Absent,
            big: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_ratio(mut self, ratio: f64) -> Self {
        self.ratio = Maybe::Value(ratio);
        self
    }

    #[must_use]
    pub fn with_big(mut self, big: i64) -> Self {
        self.big = Some(big);
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
    Todo,
    "id" => id: required,
    "price" => price: required,
    "ratio" => ratio: maybe,
    "big" => big: optional,
    .. => extra: rest,
}

// src/operations/todos/get_todos.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Todo;

/// The request of [`Client::get_todos`](crate::Client::get_todos): `GET /api/Todos`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetTodos {
    /// Default: `1`.
    pub page: Option<i32>,
}

impl GetTodos {
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }
}

impl Call<GetTodos> {
    pub fn page(mut self, page: i32) -> Self {
        self.operation_mut().page = Some(page);
        self
    }
}

impl Operation for GetTodos {
    type Output = Vec<Todo>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_todos",
        method: "GET",
        template: "/api/Todos",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/Todos");
        request.query("page", &self.page, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/todos/post_todos.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Todo;

/// The request of [`Client::post_todos`](crate::Client::post_todos): `POST /api/Todos`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostTodos {
    pub body: Todo,
}

impl PostTodos {
    #[must_use]
    pub fn new(body: Todo) -> Self {
        Self { body }
    }
}

impl Operation for PostTodos {
    type Output = Todo;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "post_todos",
        method: "POST",
        template: "/api/Todos",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/Todos");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            201 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/todos/get_todos_by_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Todo;

/// The request of [`Client::get_todos_by_id`](crate::Client::get_todos_by_id):
/// `GET /api/Todos/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetTodosById {
    pub id: i32,
}

impl GetTodosById {
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id }
    }
}

impl Operation for GetTodosById {
    type Output = Todo;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_todos_by_id",
        method: "GET",
        template: "/api/Todos/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/Todos/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/users/get_users.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_users`](crate::Client::get_users): `GET /Users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetUsers {}

impl GetUsers {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetUsers {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_users",
        method: "GET",
        template: "/Users",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Users");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/users/get_api_users.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_api_users`](crate::Client::get_api_users): `GET /api/Users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetApiUsers {}

impl GetApiUsers {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetApiUsers {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_api_users",
        method: "GET",
        template: "/api/Users",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/api/Users");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
