// src/client.rs

use crate::api::API;
use crate::operations::{ByForm, ByJson, Cookies};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{ByFormAll, ByJsonAll};

impl Client {
    /// Returns a builder of clients for the Openapi 3 2 parameters API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /cookies`.
    ///
    /// Parameters: the fields of [`Cookies`](crate::operations::Cookies). Optional: `tags`,
    /// `joined`, `escaped`.
    pub fn cookies(&self, session: impl Into<String>) -> Call<Cookies> {
        self.call(Cookies::new(session))
    }

    /// `GET /form`.
    ///
    /// Parameters: the fields of [`ByForm`](crate::operations::ByForm).
    pub fn by_form(&self, all: ByFormAll) -> Call<ByForm> {
        self.call(ByForm::new(all))
    }

    /// `GET /json`.
    ///
    /// Parameters: the fields of [`ByJson`](crate::operations::ByJson).
    pub fn by_json(&self, all: ByJsonAll) -> Call<ByJson> {
        self.call(ByJson::new(all))
    }
}

// src/types/by_form_all.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `all` of `GET /form`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByFormAll {
    pub ids: Option<Vec<i64>>,
    pub filter: Option<ByFormAllFilter>,
    pub rows: Option<Vec<i64>>,
    pub extra: JsonObject,
}

impl ByFormAll {
    #[must_use]
    pub fn with_ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.ids = Some(ids.into_iter().collect());
        self
    }

    #[must_use]
    pub fn with_filter(mut self, filter: ByFormAllFilter) -> Self {
        self.filter = Some(filter);
        self
    }

    #[must_use]
    pub fn with_rows(mut self, rows: impl IntoIterator<Item = i64>) -> Self {
        self.rows = Some(rows.into_iter().collect());
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
    ByFormAll,
    "ids" => ids: optional,
    "filter" => filter: optional,
    "rows" => rows: optional,
    .. => extra: rest,
}

/// The `filter` of a [`ByFormAll`](crate::types::ByFormAll).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ByFormAllFilter {
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl ByFormAllFilter {
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
    ByFormAllFilter,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/by_json_all.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `all` of `GET /json`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByJsonAll {
    pub a: Vec<i64>,
    pub extra: JsonObject,
}

impl ByJsonAll {
    #[must_use]
    pub fn new(a: impl IntoIterator<Item = i64>) -> Self {
        Self {
            a: a.into_iter().collect(),
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
    ByJsonAll,
    "a" => a: required,
    .. => extra: rest,
}

// src/operations/cookies.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use std::fmt;

/// The request of [`Client::cookies`](crate::Client::cookies): `GET /cookies`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Cookies {
    pub session: String,
    pub tags: Option<Vec<String>>,
    pub joined: Option<Vec<String>>,
    pub escaped: Option<String>,
}

impl Cookies {
    #[must_use]
    pub fn new(session: impl Into<String>) -> Self {
        Self {
            session: session.into(),
            tags: None,
            joined: None,
            escaped: None,
        }
    }
}

impl fmt::Debug for Cookies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cookies")
            .field("session", &format_args!("[redacted]"))
            .field("tags", &format_args!("[redacted]"))
            .field("joined", &format_args!("[redacted]"))
            .field("escaped", &format_args!("[redacted]"))
            .finish()
    }
}

impl Call<Cookies> {
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation_mut().tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    pub fn joined(mut self, joined: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation_mut().joined = Some(joined.into_iter().map(Into::into).collect());
        self
    }

    pub fn escaped(mut self, escaped: impl Into<String>) -> Self {
        self.operation_mut().escaped = Some(escaped.into());
        self
    }
}

impl Operation for Cookies {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "cookies",
        method: "GET",
        template: "/cookies",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/cookies");
        request.plain_cookie("session", &self.session, true);
        request.plain_cookie("tags", &self.tags, true);
        request.plain_cookie("joined", &self.joined, false);
        request.cookie("escaped", &self.escaped);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/by_form.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, PartEncoding, Query, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::ByFormAll;

/// The request of [`Client::by_form`](crate::Client::by_form): `GET /form`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ByForm {
    pub all: ByFormAll,
}

impl ByForm {
    #[must_use]
    pub fn new(all: ByFormAll) -> Self {
        Self { all }
    }
}

impl Operation for ByForm {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "byForm",
        method: "GET",
        template: "/form",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/form");
        request.querystring(
            &self.all,
            &[
                PartEncoding {
                    name: "ids",
                    content_type: None,
                    query: Some(Query::PIPE),
                    headers: &[],
                },
                PartEncoding {
                    name: "filter",
                    content_type: None,
                    query: Some(Query::DEEP),
                    headers: &[],
                },
                PartEncoding {
                    name: "rows",
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

// src/operations/by_json.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ByJsonAll;

/// The request of [`Client::by_json`](crate::Client::by_json): `GET /json`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ByJson {
    pub all: ByJsonAll,
}

impl ByJson {
    #[must_use]
    pub fn new(all: ByJsonAll) -> Self {
        Self { all }
    }
}

impl Operation for ByJson {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "byJson",
        method: "GET",
        template: "/json",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/json");
        request.querystring_json(&self.all);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
