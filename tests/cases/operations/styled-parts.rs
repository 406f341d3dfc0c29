// src/client.rs

use crate::api::API;
use crate::operations::AddPlace;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::AddPlaceRequest;

impl Client {
    /// Returns a builder of clients for the Styled parts API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /places`.
    ///
    /// Parameters: the fields of [`AddPlace`](crate::operations::AddPlace).
    pub fn add_place(&self, body: AddPlaceRequest) -> Call<AddPlace> {
        self.call(AddPlace::new(body))
    }
}

// src/types/add_place_request.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Point;

/// The body of `POST /places`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddPlaceRequest {
    pub point: Point,
    pub tags: Vec<String>,
    pub words: Vec<String>,
    pub plain: Point,
    pub extra: JsonObject,
}

impl AddPlaceRequest {
    #[must_use]
    pub fn new(
        point: Point,
        tags: impl IntoIterator<Item = impl Into<String>>,
        words: impl IntoIterator<Item = impl Into<String>>,
        plain: Point,
    ) -> Self {
        Self {
            point,
            tags: tags.into_iter().map(Into::into).collect(),
            words: words.into_iter().map(Into::into).collect(),
            plain,
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
    AddPlaceRequest,
    "point" => point: required,
    "tags" => tags: required,
    "words" => words: required,
    "plain" => plain: required,
    .. => extra: rest,
}

// src/types/point.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Point {
    pub x: Option<f64>,
    pub y: Option<f64>,
    pub extra: JsonObject,
}

impl Point {
    #[must_use]
    pub fn with_x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }

    #[must_use]
    pub fn with_y(mut self, y: f64) -> Self {
        self.y = Some(y);
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
    Point,
    "x" => x: optional,
    "y" => y: optional,
    .. => extra: rest,
}

// src/operations/add_place.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, PartEncoding, Query, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::AddPlaceRequest;

/// The request of [`Client::add_place`](crate::Client::add_place): `POST /places`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddPlace {
    pub body: AddPlaceRequest,
}

impl AddPlace {
    #[must_use]
    pub fn new(body: AddPlaceRequest) -> Self {
        Self { body }
    }
}

impl Operation for AddPlace {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addPlace",
        method: "POST",
        template: "/places",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/places");
        request.multipart(
            "multipart/form-data",
            &self.body,
            &[
                PartEncoding {
                    name: "point",
                    content_type: Some("application/json"),
                    query: Some(Query::FORM),
                    headers: &[],
                },
                PartEncoding {
                    name: "tags",
                    content_type: None,
                    query: Some(Query::FORM),
                    headers: &[],
                },
                PartEncoding {
                    name: "words",
                    content_type: None,
                    query: Some(Query::PIPE),
                    headers: &[],
                },
                PartEncoding {
                    name: "plain",
                    content_type: Some("application/json"),
                    query: None,
                    headers: &[],
                },
            ],
        );
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
