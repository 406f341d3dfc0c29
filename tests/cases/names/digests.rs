// src/client.rs

use crate::api::API;
use crate::operations::{GetTodosById, ListTodos, PostTodos};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Todo;

impl Client {
    /// Returns a builder of clients for the Digests API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /todos`.
    pub fn list_todos(&self) -> Call<ListTodos> {
        self.call(ListTodos::new())
    }

    /// `POST /todos`.
    ///
    /// Parameters: the fields of [`PostTodos`](crate::operations::PostTodos).
    pub fn post_todos(&self, body: Todo) -> Call<PostTodos> {
        self.call(PostTodos::new(body))
    }

    /// `GET /todos/{id}`.
    ///
    /// Parameters: the fields of [`GetTodosById`](crate::operations::GetTodosById).
    pub fn get_todos_by_id(&self, id: i64) -> Call<GetTodosById> {
        self.call(GetTodosById::new(id))
    }
}

// src/types/kind.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `home`.
    Home,
    /// `work`.
    Work,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Kind,
    "home" => Home,
    "work" => Work,
    .. => Unknown,
}

// src/types/other.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Other77c1b2dKind;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Other {
    pub kind: Option<Other77c1b2dKind>,
    pub extra: JsonObject,
}

json_object! {
    Other,
    "kind" => kind: optional,
    .. => extra: rest,
}

// src/types/other77c1b2d_kind.rs

use crate::runtime::string_enum;

/// Kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Other77c1b2dKind {
    /// `large`.
    Large,
    /// `small`.
    Small,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Other77c1b2dKind,
    "large" => Large,
    "small" => Small,
    .. => Unknown,
}

// src/types/page.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Todo;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub items: Vec<Todo>,
    pub extra: JsonObject,
}

impl Page {
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = Todo>) -> Self {
        Self {
            items: items.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Page,
    "items" => items: required,
    .. => extra: rest,
}

// src/types/todo.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Kind;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Todo {
    pub id: i64,
    pub kind: Option<Kind>,
    pub extra: JsonObject,
}

impl Todo {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            kind: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_kind(mut self, kind: Kind) -> Self {
        self.kind = Some(kind);
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
    "kind" => kind: optional,
    .. => extra: rest,
}

// src/operations/list_todos.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Page;

/// The request of [`Client::list_todos`](crate::Client::list_todos): `GET /todos`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListTodos {}

impl ListTodos {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListTodos {
    type Output = Page;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list-todos",
        method: "GET",
        template: "/todos",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/todos");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/post_todos.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Todo;

/// The request of [`Client::post_todos`](crate::Client::post_todos): `POST /todos`.
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
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "post_todos-5c82a43b060aabf620f6fe57901791e2",
        method: "POST",
        template: "/todos",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/todos");
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

// src/operations/get_todos_by_id.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Todo;

/// The request of [`Client::get_todos_by_id`](crate::Client::get_todos_by_id): `GET /todos/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetTodosById {
    pub id: i64,
}

impl GetTodosById {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for GetTodosById {
    type Output = Todo;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get_todos-28b09012e1c3df91fe37db85d61e1cd3",
        method: "GET",
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
            _ => response.undocumented(),
        }
    }
}
