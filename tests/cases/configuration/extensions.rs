// src/client.rs

use crate::api::API;
use crate::operations::CreateThing;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Extensions API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /things`.
    ///
    /// Parameters: the fields of [`CreateThing`](crate::operations::CreateThing). Optional: `top`,
    /// `thing`.
    pub fn create_thing(&self) -> Call<CreateThing> {
        self.call(CreateThing::new())
    }
}

// src/types/thing.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub size: Option<i64>,
    pub kind: Option<ThingKind>,
    pub extra: JsonObject,
}

impl Thing {
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    #[must_use]
    pub fn with_kind(mut self, kind: ThingKind) -> Self {
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
    Thing,
    "props.size" => size: optional,
    "kind" => kind: optional,
    .. => extra: rest,
}

/// The `kind` of a [`Thing`](crate::types::Thing).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingKind {
    /// `a`.
    Alpha,
    /// `b`: The second.
    Beta,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ThingKind,
    "a" => Alpha,
    "b" => Beta,
    .. => Unknown,
}

// src/operations/create_thing.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Thing;

/// The request of [`Client::create_thing`](crate::Client::create_thing): `POST /things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateThing {
    pub top: Option<i64>,
    pub thing: Option<Thing>,
}

impl CreateThing {
    #[must_use]
    pub fn new() -> Self {
        Self {
            top: None,
            thing: None,
        }
    }
}

impl Call<CreateThing> {
    pub fn top(mut self, top: i64) -> Self {
        self.operation_mut().top = Some(top);
        self
    }

    pub fn thing(mut self, thing: Thing) -> Self {
        self.operation_mut().thing = Some(thing);
        self
    }
}

impl Operation for CreateThing {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "thingsCreate_v1",
        method: "POST",
        template: "/things",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things");
        request.query("$top", &self.top, Query::FORM);
        if let Some(body) = &self.thing {
            request.json("application/json", body);
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
