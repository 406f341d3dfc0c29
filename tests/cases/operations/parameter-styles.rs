// src/types/get_styles_deep.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The parameter `deep` of `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStylesDeep {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `b`.
    pub b: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl GetStylesDeep {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    #[must_use]
    pub fn with_b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

impl FromNode for GetStylesDeep {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for GetStylesDeep {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a)), ("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(GetStylesDeep);

// src/types/get_styles_json.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The parameter `json` of `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStylesJson {
    /// The member `y`.
    pub y: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl GetStylesJson {
    /// Sets `y`.
    #[must_use]
    pub fn with_y(mut self, y: impl Into<String>) -> Self {
        self.y = Some(y.into());
        self
    }
}

impl FromNode for GetStylesJson {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            y: members.optional("y"),
            extra: members.rest(),
        }
    }
}

impl ToNode for GetStylesJson {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("y", optional(&self.y))], &self.extra)
    }
}

crate::runtime::serde_bridge!(GetStylesJson);

// src/types/get_styles_level.rs

/// The parameter `level` of `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetStylesLevel {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl GetStylesLevel {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GetStylesLevel {
    fn from(value: &str) -> Self {
        match value {
            "low" => Self::Low,
            "high" => Self::High,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(GetStylesLevel);

// src/types/get_styles_object.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The parameter `object` of `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStylesObject {
    /// The member `x`.
    pub x: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl GetStylesObject {
    /// Sets `x`.
    #[must_use]
    pub fn with_x(mut self, x: bool) -> Self {
        self.x = Some(x);
        self
    }
}

impl FromNode for GetStylesObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            x: members.optional("x"),
            extra: members.rest(),
        }
    }
}

impl ToNode for GetStylesObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("x", optional(&self.x))], &self.extra)
    }
}

crate::runtime::serde_bridge!(GetStylesObject);

// src/operations/get_styles.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Query, Reply, RequestParts, Segment,
    Undocumented,
};
use crate::types::{GetStylesDeep, GetStylesJson, GetStylesLevel, GetStylesObject};
use std::collections::BTreeMap;

/// The request of [`Client::get_styles`](crate::Client::get_styles):
/// `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetStyles {
    /// The parameter `simple`.
    pub simple: String,
    /// The parameter `simpleList`.
    pub simple_list: Vec<i64>,
    /// The parameter `simpleMap`.
    pub simple_map: BTreeMap<String, String>,
    /// The parameter `label`.
    pub label: Vec<String>,
    /// The parameter `matrix`.
    pub matrix: jiff::civil::Date,
    /// A list.
    pub form: Vec<String>,
    /// The parameter `formJoined`.
    pub form_joined: Option<Vec<String>>,
    /// The parameter `space`.
    pub space: Option<Vec<String>>,
    /// The parameter `pipe`.
    pub pipe: Option<Vec<i64>>,
    /// The parameter `deep`.
    pub deep: Option<GetStylesDeep>,
    /// The parameter `object`.
    pub object: Option<GetStylesObject>,
    /// The parameter `json`.
    pub json: Option<GetStylesJson>,
    /// The parameter `reserved`.
    pub reserved: Option<String>,
    /// The parameter `level`.
    ///
    /// Default: `low`.
    pub level: Option<GetStylesLevel>,
    /// The parameter `limit`.
    ///
    /// **Deprecated.**
    ///
    /// At least 1. Default: `20`.
    pub limit: Option<i32>,
    /// The parameter `X-Trace`.
    pub x_trace: Option<uuid::Uuid>,
    /// The parameter `X-List`.
    pub x_list: Vec<i64>,
    /// The parameter `session`.
    pub session: Option<String>,
}

impl GetStyles {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(
        simple: impl Into<String>,
        simple_list: Vec<i64>,
        simple_map: BTreeMap<String, String>,
        label: Vec<String>,
        matrix: jiff::civil::Date,
        form: Vec<String>,
        x_list: Vec<i64>,
    ) -> Self {
        Self {
            simple: simple.into(),
            simple_list,
            simple_map,
            label,
            matrix,
            form,
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
            x_list,
            session: None,
        }
    }
}

impl Client {
    /// `GET /s/{simple}/{simpleList}/{simpleMap}/l{label}/m{matrix}`.
    ///
    /// # Parameters
    ///
    /// - `simple`: The parameter `simple`.
    /// - `simple_list`: The parameter `simpleList`.
    /// - `simple_map`: The parameter `simpleMap`.
    /// - `label`: The parameter `label`.
    /// - `matrix`: The parameter `matrix`.
    /// - `form`: A list.
    /// - `x_list`: The parameter `X-List`.
    ///
    /// # Optional parameters
    ///
    /// - `form_joined`: The parameter `formJoined`.
    /// - `space`: The parameter `space`.
    /// - `pipe`: The parameter `pipe`.
    /// - `deep`: The parameter `deep`.
    /// - `object`: The parameter `object`.
    /// - `json`: The parameter `json`.
    /// - `reserved`: The parameter `reserved`.
    /// - `level`: The parameter `level`.
    /// - `limit`: The parameter `limit`.
    /// - `x_trace`: The parameter `X-Trace`.
    /// - `session`: The parameter `session`.
    #[expect(
        clippy::too_many_arguments,
        reason = "the specification requires each of them"
    )]
    pub fn get_styles(
        &self,
        simple: impl Into<String>,
        simple_list: Vec<i64>,
        simple_map: BTreeMap<String, String>,
        label: Vec<String>,
        matrix: jiff::civil::Date,
        form: Vec<String>,
        x_list: Vec<i64>,
    ) -> Call<GetStyles> {
        let operation = GetStyles::new(
            simple,
            simple_list,
            simple_map,
            label,
            matrix,
            form,
            x_list,
        );
        self.call(operation)
    }
}

impl Call<GetStyles> {
    /// The parameter `formJoined`.
    pub fn form_joined(mut self, form_joined: Vec<String>) -> Self {
        self.operation_mut().form_joined = Some(form_joined);
        self
    }

    /// The parameter `space`.
    pub fn space(mut self, space: Vec<String>) -> Self {
        self.operation_mut().space = Some(space);
        self
    }

    /// The parameter `pipe`.
    pub fn pipe(mut self, pipe: Vec<i64>) -> Self {
        self.operation_mut().pipe = Some(pipe);
        self
    }

    /// The parameter `deep`.
    pub fn deep(mut self, deep: GetStylesDeep) -> Self {
        self.operation_mut().deep = Some(deep);
        self
    }

    /// The parameter `object`.
    pub fn object(mut self, object: GetStylesObject) -> Self {
        self.operation_mut().object = Some(object);
        self
    }

    /// The parameter `json`.
    pub fn json(mut self, json: GetStylesJson) -> Self {
        self.operation_mut().json = Some(json);
        self
    }

    /// The parameter `reserved`.
    pub fn reserved(mut self, reserved: impl Into<String>) -> Self {
        self.operation_mut().reserved = Some(reserved.into());
        self
    }

    /// The parameter `level`.
    ///
    /// Default: `low`.
    pub fn level(mut self, level: GetStylesLevel) -> Self {
        self.operation_mut().level = Some(level);
        self
    }

    /// The parameter `limit`.
    ///
    /// **Deprecated.**
    ///
    /// At least 1. Default: `20`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }

    /// The parameter `X-Trace`.
    pub fn x_trace(mut self, x_trace: uuid::Uuid) -> Self {
        self.operation_mut().x_trace = Some(x_trace);
        self
    }

    /// The parameter `session`.
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
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

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}
