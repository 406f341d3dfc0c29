// src/types/again.rs

use crate::types::Thing;

/// Another name of [`Thing`](crate::types::Thing).
pub type Again = Thing;

// src/types/count.rs

/// The value of `Count`.
pub type Count = i64;

// src/types/thing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Thing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `name`.
    pub name: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Thing {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Thing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.required("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Thing {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("name", required(&self.name))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Thing);

// src/types/uses.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Uses`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Uses {
    /// The member `parameter`.
    pub parameter: Option<serde_json::Value>,
    /// The member `response`.
    pub response: Option<serde_json::Value>,
    /// The member `all`.
    pub all: Option<serde_json::Value>,
    /// The member `info`.
    pub info: Option<serde_json::Value>,
    /// The member `document`.
    pub document: Option<serde_json::Value>,
    /// The member `body`.
    pub body: Option<serde_json::Value>,
    /// The member `page`.
    pub page: Option<i64>,
    /// The member `name`.
    pub name: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Uses {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            parameter: members.any("parameter"),
            response: members.any("response"),
            all: members.any("all"),
            info: members.any("info"),
            document: members.any("document"),
            body: members.any("body"),
            page: members.optional("page"),
            name: members.optional("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Uses {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("parameter", optional(&self.parameter)),
                ("response", optional(&self.response)),
                ("all", optional(&self.all)),
                ("info", optional(&self.info)),
                ("document", optional(&self.document)),
                ("body", optional(&self.body)),
                ("page", optional(&self.page)),
                ("name", optional(&self.name)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Uses);

// src/operations/send.rs

use crate::runtime::{
    Call, Client, ErrorBody, Failure, Operation, OperationInfo, Reply, RequestParts,
};
use crate::types::Thing;
use std::fmt;

/// The request of [`Client::send`](crate::Client::send): `POST /things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Send {
    /// The body.
    pub body: Option<Thing>,
}

impl Send {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Client {
    /// `POST /things`.
    ///
    /// # Optional parameters
    ///
    /// - `body`: The body.
    ///
    /// # Errors
    ///
    /// - [`NotFound`](SendError::NotFound): 404 Not Found.
    /// - [`Conflict`](SendError::Conflict): 409 Conflict.
    /// - [`Gone`](SendError::Gone): 410 Gone.
    ///
    /// # Headers of the answer
    ///
    /// - `X-Count`
    pub fn send(&self) -> Call<Send> {
        self.call(Send::new())
    }
}

impl Call<Send> {
    /// The body.
    pub fn body(mut self, body: Thing) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for Send {
    type Output = Thing;
    type Error = SendError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "send",
        method: "POST",
        template: "/things",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/things");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 | 201 => reply.ok(),
            404 => reply.error(SendError::NotFound),
            409 => reply.error(SendError::Conflict),
            410 => reply.error_empty(|| SendError::Gone),
            _ => reply.undocumented(),
        }
    }
}

/// The documented errors of [`Client::send`](crate::Client::send).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendError {
    /// 404 Not Found.
    NotFound(Box<Thing>),
    /// 409 Conflict.
    Conflict(Box<Thing>),
    /// 410 Gone.
    Gone,
}

impl ErrorBody for SendError {}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(_) => f.write_str("Not Found"),
            Self::Conflict(_) => f.write_str("Conflict"),
            Self::Gone => f.write_str("Gone"),
        }
    }
}

impl std::error::Error for SendError {}
