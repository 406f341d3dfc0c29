// src/client.rs

use crate::api::API;
use crate::operations::Pins;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the No type API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /pins`.
    pub fn pins(&self) -> Call<Pins> {
        self.call(Pins::new())
    }

    /// `POST /pins`.
    ///
    /// Parameters: the fields of [`Send`](crate::operations::Send). Optional: `body`.
    pub fn send(&self) -> Call<crate::operations::Send> {
        self.call(crate::operations::Send::new())
    }
}

// src/types/bounded.rs

/// At least 1 character, matches `^a`.
pub type Bounded = String;

// src/types/form.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Form {
    pub a: Option<String>,
    pub extra: JsonObject,
}

impl Form {
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
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
    Form,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/holder.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// Example: `maintained`.
    pub status: Option<serde_json::Value>,
    pub other: Option<HolderOther>,
    /// At least 1, at least 1 character, at least 1 item.
    pub several: Option<serde_json::Value>,
    /// A name or a number.
    pub branches: Option<serde_json::Value>,
    pub text: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Holder,
    "status" => status: any,
    "other" => other: optional,
    "several" => several: any,
    "branches" => branches: any,
    "text" => text: optional,
    .. => extra: rest,
}

/// The `other` of a [`Holder`](crate::types::Holder).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderOther {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    HolderOther,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/list.rs

pub type List = Vec<String>;

// src/types/listed.rs

pub type Listed = serde_json::Value;

// src/types/named.rs

use crate::types::Form;

/// Another name of [`Form`](crate::types::Form).
pub type Named = Form;

// src/types/nothing.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nothing {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Nothing,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/object.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Object,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/status.rs

pub type Status = serde_json::Value;

// src/types/text.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Text,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/wrong.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrong {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Wrong,
    "a" => a: optional,
    .. => extra: rest,
}

// src/operations/pins.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Listed;

/// The request of [`Client::pins`](crate::Client::pins): `GET /pins`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pins {}

impl Pins {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for Pins {
    type Output = Listed;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "pins",
        method: "GET",
        template: "/pins",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pins");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/send.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Form;

/// The request of [`Client::send`](crate::Client::send): `POST /pins`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Send {
    pub body: Option<Form>,
}

impl Send {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<Send> {
    pub fn body(mut self, body: Form) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for Send {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "send",
        method: "POST",
        template: "/pins",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pins");
        if let Some(body) = &self.body {
            request.form("application/x-www-form-urlencoded", body, &[]);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
