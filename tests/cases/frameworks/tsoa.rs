// src/client.rs

use crate::api::API;
use crate::operations::CreateUser;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::UserCreationParams;

impl Client {
    /// Returns a builder of clients for the Users API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /users`.
    ///
    /// Parameters: the fields of [`CreateUser`](crate::operations::CreateUser).
    pub fn create_user(&self, body: UserCreationParams) -> Call<CreateUser> {
        self.call(CreateUser::new(body))
    }
}

// src/types/record_string_unknown.rs

use crate::runtime::JsonObject;

/// Construct a type with a set of properties K of type T.
pub type RecordStringUnknown = JsonObject;

// src/types/user.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub id: f64,
    pub email: String,
}

impl User {
    #[must_use]
    pub fn new(id: f64, email: impl Into<String>) -> Self {
        Self {
            id,
            email: email.into(),
        }
    }
}

json_object! {
    User,
    "id" => id: required,
    "email" => email: required,
}

// src/types/user_creation_params.rs

use crate::runtime::{JsonObject, json_object};

/// From T, pick a set of properties whose keys are in the union K.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserCreationParams {
    pub email: String,
    pub extra: JsonObject,
}

impl UserCreationParams {
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
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
    UserCreationParams,
    "email" => email: required,
    .. => extra: rest,
}

// src/operations/create_user.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::UserCreationParams;

/// The request of [`Client::create_user`](crate::Client::create_user): `POST /users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateUser {
    pub body: UserCreationParams,
}

impl CreateUser {
    #[must_use]
    pub fn new(body: UserCreationParams) -> Self {
        Self { body }
    }
}

impl Operation for CreateUser {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "CreateUser",
        method: "POST",
        template: "/users",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users");
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
