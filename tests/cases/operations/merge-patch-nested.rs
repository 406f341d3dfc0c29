// src/client.rs

use crate::api::API;
use crate::operations::{Update, UpdateLabels, UpdateOptions};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{Label, ResourcePatch, UpdateOptionsRequest};
use std::collections::BTreeMap;

impl Client {
    /// Returns a builder of clients for the Nested patch API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `PATCH /r`.
    ///
    /// Parameters: the fields of [`Update`](crate::operations::Update).
    pub fn update(&self, body: ResourcePatch) -> Call<Update> {
        self.call(Update::new(body))
    }

    /// `PATCH /labels`.
    ///
    /// Parameters: the fields of [`UpdateLabels`](crate::operations::UpdateLabels).
    pub fn update_labels(&self, body: BTreeMap<String, Option<Label>>) -> Call<UpdateLabels> {
        self.call(UpdateLabels::new(body))
    }

    /// `PATCH /options`.
    ///
    /// Parameters: the fields of [`UpdateOptions`](crate::operations::UpdateOptions).
    pub fn update_options(&self, body: UpdateOptionsRequest) -> Call<UpdateOptions> {
        self.call(UpdateOptions::new(body))
    }
}

// src/types/event.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub at: Option<String>,
    pub extra: JsonObject,
}

impl Event {
    #[must_use]
    pub fn with_at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
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
    Event,
    "at" => at: optional,
    .. => extra: rest,
}

// src/types/label.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    pub color: Maybe<String>,
    pub extra: JsonObject,
}

impl Label {
    #[must_use]
    pub fn with_color(mut self, color: impl Into<String>) -> Self {
        self.color = Maybe::Value(color.into());
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
    Label,
    "color" => color: maybe,
    .. => extra: rest,
}

// src/types/owner.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: Maybe<String>,
    pub extra: JsonObject,
}

impl Owner {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Maybe::Value(name.into());
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
    Owner,
    "name" => name: maybe,
    .. => extra: rest,
}

// src/types/resource_patch.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::{Event, Label, Owner};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcePatch {
    pub id: String,
    pub owner: Maybe<Owner>,
    pub labels: Maybe<BTreeMap<String, Option<Label>>>,
    pub history: Maybe<Vec<Event>>,
    pub extra: JsonObject,
}

impl ResourcePatch {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            owner: Maybe::Absent,
            labels: Maybe::Absent,
            history: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_owner(mut self, owner: Owner) -> Self {
        self.owner = Maybe::Value(owner);
        self
    }

    #[must_use]
    pub fn with_labels(mut self, labels: BTreeMap<String, Option<Label>>) -> Self {
        self.labels = Maybe::Value(labels);
        self
    }

    #[must_use]
    pub fn with_history(mut self, history: impl IntoIterator<Item = Event>) -> Self {
        self.history = Maybe::Value(history.into_iter().collect());
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
    ResourcePatch,
    "id" => id: required,
    "owner" => owner: maybe,
    "labels" => labels: maybe,
    "history" => history: maybe,
    .. => extra: rest,
}

// src/types/update_options_request.rs

use crate::runtime::{Maybe, json_object};
use std::collections::BTreeMap;

/// The body of `PATCH /options`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOptionsRequest {
    pub name: Maybe<String>,
    pub extra: BTreeMap<String, Option<i64>>,
}

impl UpdateOptionsRequest {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Maybe::Value(name.into());
        self
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(mut self, name: impl Into<String>, value: Option<i64>) -> Self {
        self.extra.insert(name.into(), value);
        self
    }
}

json_object! {
    UpdateOptionsRequest,
    "name" => name: maybe,
    .. => extra: rest_typed,
}

// src/operations/update.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ResourcePatch;

/// The request of [`Client::update`](crate::Client::update): `PATCH /r`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Update {
    pub body: ResourcePatch,
}

impl Update {
    #[must_use]
    pub fn new(body: ResourcePatch) -> Self {
        Self { body }
    }
}

impl Operation for Update {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "update",
        method: "PATCH",
        template: "/r",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/r");
        request.json("application/merge-patch+json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/update_labels.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Label;
use std::collections::BTreeMap;

/// The request of [`Client::update_labels`](crate::Client::update_labels): `PATCH /labels`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UpdateLabels {
    pub body: BTreeMap<String, Option<Label>>,
}

impl UpdateLabels {
    #[must_use]
    pub fn new(body: BTreeMap<String, Option<Label>>) -> Self {
        Self { body }
    }
}

impl Operation for UpdateLabels {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateLabels",
        method: "PATCH",
        template: "/labels",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/labels");
        request.json("application/strategic-merge-patch+json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/update_options.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::UpdateOptionsRequest;

/// The request of [`Client::update_options`](crate::Client::update_options): `PATCH /options`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UpdateOptions {
    pub body: UpdateOptionsRequest,
}

impl UpdateOptions {
    #[must_use]
    pub fn new(body: UpdateOptionsRequest) -> Self {
        Self { body }
    }
}

impl Operation for UpdateOptions {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateOptions",
        method: "PATCH",
        template: "/options",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/options");
        request.json("application/merge-patch+json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
