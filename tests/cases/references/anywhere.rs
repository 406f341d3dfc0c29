// src/client.rs

use crate::api::API;
use crate::operations::{AddThing, GetColor};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Thing;

impl Client {
    /// Returns a builder of clients for the References everywhere API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /colors`.
    ///
    /// Parameters: the fields of [`GetColor`](crate::operations::GetColor). Optional: `page`,
    /// `only`.
    pub fn get_color(&self) -> Call<GetColor> {
        self.call(GetColor::new())
    }

    /// `POST /things`.
    ///
    /// Parameters: the fields of [`AddThing`](crate::operations::AddThing).
    pub fn add_thing(&self, body: Thing) -> Call<AddThing> {
        self.call(AddThing::new(body))
    }
}

// src/types/color.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Color,
    "red" => Red,
    "green" => Green,
    .. => Unknown,
}

// src/types/thing.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Color;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: String,
    pub color: Option<Color>,
    pub extra: JsonObject,
}

impl Thing {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            color: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_color(mut self, color: Color) -> Self {
        self.color = Some(color);
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
    Thing,
    "id" => id: required,
    "color" => color: optional,
    .. => extra: rest,
}

// src/operations/get_color.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::{Color, Thing};

/// The request of [`Client::get_color`](crate::Client::get_color): `GET /colors`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetColor {
    pub page: Option<i64>,
    pub only: Option<Color>,
}

impl GetColor {
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
            only: None,
        }
    }
}

impl Call<GetColor> {
    pub fn page(mut self, page: i64) -> Self {
        self.operation_mut().page = Some(page);
        self
    }

    pub fn only(mut self, only: Color) -> Self {
        self.operation_mut().only = Some(only);
        self
    }
}

impl Operation for GetColor {
    type Output = Thing;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getColor",
        method: "GET",
        template: "/colors",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/colors");
        request.query("page", &self.page, Query::FORM);
        request.query("only", &self.only, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/add_thing.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Thing;

/// The request of [`Client::add_thing`](crate::Client::add_thing): `POST /things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddThing {
    pub body: Thing,
}

impl AddThing {
    #[must_use]
    pub fn new(body: Thing) -> Self {
        Self { body }
    }
}

impl Operation for AddThing {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addThing",
        method: "POST",
        template: "/things",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things");
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
