// src/client.rs

use crate::api::API;
use crate::operations::GetStyles;
use crate::runtime::{Call, Client, ClientBuilder};
use std::collections::BTreeMap;

impl Client {
    /// Returns a builder of clients for the Parameter styles API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
    ///
    /// Parameters: the fields of [`GetStyles`](crate::operations::GetStyles). Optional:
    /// `form_joined`, `space`, `pipe`, `deep`, `object`, `json`, `reserved`, `level`, `limit`,
    /// `x_trace`, `session`.
    pub fn get_styles(
        &self,
        simple: impl Into<String>,
        simple_list: impl IntoIterator<Item = i64>,
        simple_map: BTreeMap<String, String>,
        label: impl IntoIterator<Item = impl Into<String>>,
        matrix: jiff::civil::Date,
        form: impl IntoIterator<Item = impl Into<String>>,
        x_list: impl IntoIterator<Item = i64>,
    ) -> Call<GetStyles> {
        let operation =
            GetStyles::new(simple, simple_list, simple_map, label, matrix, form, x_list);
        self.call(operation)
    }
}

// src/types/get_styles_deep.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `deep` of `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStylesDeep {
    pub a: Option<String>,
    pub b: Option<i64>,
    pub extra: JsonObject,
}

impl GetStylesDeep {
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    #[must_use]
    pub fn with_b(mut self, b: i64) -> Self {
        self.b = Some(b);
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
    GetStylesDeep,
    "a" => a: optional,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/get_styles_json.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `json` of `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStylesJson {
    pub y: Option<String>,
    pub extra: JsonObject,
}

impl GetStylesJson {
    #[must_use]
    pub fn with_y(mut self, y: impl Into<String>) -> Self {
        self.y = Some(y.into());
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
    GetStylesJson,
    "y" => y: optional,
    .. => extra: rest,
}

// src/types/get_styles_level.rs

use crate::runtime::string_enum;

/// The parameter `level` of `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetStylesLevel {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    GetStylesLevel,
    "low" => Low,
    "high" => High,
    .. => Unknown,
}

// src/types/get_styles_object.rs

use crate::runtime::{JsonObject, json_object};

/// The parameter `object` of `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStylesObject {
    pub x: Option<bool>,
    pub extra: JsonObject,
}

impl GetStylesObject {
    #[must_use]
    pub fn with_x(mut self, x: bool) -> Self {
        self.x = Some(x);
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
    GetStylesObject,
    "x" => x: optional,
    .. => extra: rest,
}

// src/operations/get_styles.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Segment,
    Undocumented,
};
use crate::types::{GetStylesDeep, GetStylesJson, GetStylesLevel, GetStylesObject};
use std::collections::BTreeMap;
use std::fmt;

/// The request of [`Client::get_styles`](crate::Client::get_styles):
/// `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetStyles {
    pub simple: String,
    pub simple_list: Vec<i64>,
    pub simple_map: BTreeMap<String, String>,
    pub label: Vec<String>,
    pub matrix: jiff::civil::Date,
    /// A list.
    pub form: Vec<String>,
    pub form_joined: Option<Vec<String>>,
    pub space: Option<Vec<String>>,
    pub pipe: Option<Vec<i64>>,
    pub deep: Option<GetStylesDeep>,
    pub object: Option<GetStylesObject>,
    pub json: Option<GetStylesJson>,
    pub reserved: Option<String>,
    /// Default: `low`.
    pub level: Option<GetStylesLevel>,
    /// **Deprecated.**
    ///
    /// At least 1. Default: `20`.
    pub limit: Option<u32>,
    pub x_trace: Option<uuid::Uuid>,
    pub x_list: Vec<i64>,
    pub session: Option<String>,
}

impl GetStyles {
    #[must_use]
    pub fn new(
        simple: impl Into<String>,
        simple_list: impl IntoIterator<Item = i64>,
        simple_map: BTreeMap<String, String>,
        label: impl IntoIterator<Item = impl Into<String>>,
        matrix: jiff::civil::Date,
        form: impl IntoIterator<Item = impl Into<String>>,
        x_list: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            simple: simple.into(),
            simple_list: simple_list.into_iter().collect(),
            simple_map,
            label: label.into_iter().map(Into::into).collect(),
            matrix,
            form: form.into_iter().map(Into::into).collect(),
            form_joined: None,
            space: None,
            pipe: None,
            deep: None,
            object: None,
            json: None,
            reserved: None,
            level: None,
            limit: None,
            x_trace: None,
            x_list: x_list.into_iter().collect(),
            session: None,
        }
    }
}

impl fmt::Debug for GetStyles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetStyles")
            .field("simple", &self.simple)
            .field("simple_list", &self.simple_list)
            .field("simple_map", &self.simple_map)
            .field("label", &self.label)
            .field("matrix", &self.matrix)
            .field("form", &self.form)
            .field("form_joined", &self.form_joined)
            .field("space", &self.space)
            .field("pipe", &self.pipe)
            .field("deep", &self.deep)
            .field("object", &self.object)
            .field("json", &self.json)
            .field("reserved", &self.reserved)
            .field("level", &self.level)
            .field("limit", &self.limit)
            .field("x_trace", &self.x_trace)
            .field("x_list", &self.x_list)
            .field("session", &format_args!("[redacted]"))
            .finish()
    }
}

impl Call<GetStyles> {
    pub fn form_joined(mut self, form_joined: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation_mut().form_joined = Some(form_joined.into_iter().map(Into::into).collect());
        self
    }

    pub fn space(mut self, space: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation_mut().space = Some(space.into_iter().map(Into::into).collect());
        self
    }

    pub fn pipe(mut self, pipe: impl IntoIterator<Item = i64>) -> Self {
        self.operation_mut().pipe = Some(pipe.into_iter().collect());
        self
    }

    pub fn deep(mut self, deep: GetStylesDeep) -> Self {
        self.operation_mut().deep = Some(deep);
        self
    }

    pub fn object(mut self, object: GetStylesObject) -> Self {
        self.operation_mut().object = Some(object);
        self
    }

    pub fn json(mut self, json: GetStylesJson) -> Self {
        self.operation_mut().json = Some(json);
        self
    }

    pub fn reserved(mut self, reserved: impl Into<String>) -> Self {
        self.operation_mut().reserved = Some(reserved.into());
        self
    }

    pub fn level(mut self, level: GetStylesLevel) -> Self {
        self.operation_mut().level = Some(level);
        self
    }

    pub fn limit(mut self, limit: u32) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }

    pub fn x_trace(mut self, x_trace: uuid::Uuid) -> Self {
        self.operation_mut().x_trace = Some(x_trace);
        self
    }

    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.operation_mut().session = Some(session.into());
        self
    }
}

impl Operation for GetStyles {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getStyles",
        method: "GET",
        template: "/s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/s/")
            .segment("simple", &self.simple)
            .path("/")
            .segment("simpleList", &self.simple_list)
            .path("/")
            .segment_as("simpleMap", &self.simple_map, Segment::SIMPLE_EXPLODE)
            .path("/l")
            .segment_as("label", &self.label, Segment::LABEL_EXPLODE)
            .path("/m")
            .segment_as("matrix", &self.matrix, Segment::MATRIX);
        request.query("form", &self.form, Query::FORM);
        request.query("formJoined", &self.form_joined, Query::FORM_JOINED);
        request.query("space", &self.space, Query::SPACE);
        request.query("pipe", &self.pipe, Query::PIPE);
        request.query("deep", &self.deep, Query::DEEP);
        request.query("object", &self.object, Query::FORM);
        request.query("json", &self.json, Query::JSON);
        request.query("reserved", &self.reserved, Query::FORM.allow_reserved());
        request.query("level", &self.level, Query::FORM);
        request.query("limit", &self.limit, Query::FORM);
        request.header("X-Trace", &self.x_trace);
        request.header("X-List", &self.x_list);
        request.cookie("session", &self.session);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
