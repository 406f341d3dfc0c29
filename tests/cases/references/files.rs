// src/types/kind.rs

/// A value of `Kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `cat`.
    Cat,
    /// `dog`.
    Dog,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Kind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cat => "cat",
            Self::Dog => "dog",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Kind {
    fn from(value: &str) -> Self {
        match value {
            "cat" => Self::Cat,
            "dog" => Self::Dog,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Kind);

// src/types/owner.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Pet;

/// The object `Owner`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// The member `pets`.
    pub pets: Option<Vec<Pet>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Owner {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pets: members.optional("pets"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Owner {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("pets", optional(&self.pets))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Owner);

// src/types/pet.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{Kind, Owner};

/// The object `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The member `name`.
    pub name: String,
    /// The member `owner`.
    pub owner: Option<Owner>,
    /// The member `kind`.
    pub kind: Option<Kind>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Pet {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
            kind: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.required("name"),
            owner: members.optional("owner"),
            kind: members.optional("kind"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Pet {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("name", required(&self.name)),
                ("owner", optional(&self.owner)),
                ("kind", optional(&self.kind)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Pet);

// src/types/problem.rs

use crate::runtime::{
    FromNode, JsonObject, Node, ProblemDetails, Reading, ToNode, optional,
};

/// The object `Problem`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The member `title`.
    pub title: Option<String>,
    /// The member `status`.
    pub status: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Problem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            title: members.optional("title"),
            status: members.optional("status"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Problem {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("title", optional(&self.title)), ("status", optional(&self.status))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Problem);

impl ProblemDetails for Problem {
    fn problem_type(&self) -> Option<&str> {
        self.extra.get("type").and_then(serde_json::Value::as_str)
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn detail(&self) -> Option<&str> {
        self.extra.get("detail").and_then(serde_json::Value::as_str)
    }

    fn instance(&self) -> Option<&str> {
        self.extra.get("instance").and_then(serde_json::Value::as_str)
    }

    fn status(&self) -> Option<i64> {
        self.status
    }

    fn as_json(&self) -> Node<'_> {
        ToNode::to_node(self)
    }
}

// src/operations/list_pets.rs

use crate::runtime::{
    Call, Client, ErrorBody, Failure, Operation, OperationInfo, ProblemDetails, Query,
    Reply, RequestParts, StatusCode, describe,
};
use crate::types::{Pet, Problem};
use std::fmt;

/// The request of [`Client::list_pets`](crate::Client::list_pets): `GET /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPets {
    /// The parameter `limit`.
    pub limit: Option<i64>,
}

impl ListPets {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { limit: None }
    }
}

impl Client {
    /// `GET /pets`.
    ///
    /// # Optional parameters
    ///
    /// - `limit`: The parameter `limit`.
    ///
    /// # Errors
    ///
    /// - [`Default`](ListPetsError::Default): Any other status: An error.
    pub fn list_pets(&self) -> Call<ListPets> {
        self.call(ListPets::new())
    }
}

impl Call<ListPets> {
    /// The parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for ListPets {
    type Output = Vec<Pet>;
    type Error = ListPetsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listPets",
        method: "GET",
        template: "/pets",
        server: 0,
        security: &[],
        accept: "application/json, application/problem+json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/pets");
        request.query("limit", &self.limit, Query::FORM);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        let status = reply.status();
        match status.as_u16() {
            200 => reply.ok(),
            _ if status.is_success() => reply.undocumented(),
            _ => reply.error(|body| ListPetsError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::list_pets`](crate::Client::list_pets).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPetsError {
    /// Any other status: An error.
    Default {
        /// The status of the answer.
        status: StatusCode,
        /// Its body.
        body: Box<Problem>,
    },
}

impl ErrorBody for ListPetsError {
    fn problem(&self) -> Option<&dyn ProblemDetails> {
        match self {
            Self::Default { body, .. } => Some(&**body),
        }
    }
}

impl fmt::Display for ListPetsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default { body, .. } => f.write_str(&describe(&**body)),
        }
    }
}

impl std::error::Error for ListPetsError {}

// src/operations/one_pet.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::one_pet`](crate::Client::one_pet): `GET /one`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OnePet {}

impl OnePet {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /one`.
    pub fn one_pet(&self) -> Call<OnePet> {
        self.call(OnePet::new())
    }
}

impl Operation for OnePet {
    type Output = Pet;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "onePet",
        method: "GET",
        template: "/one",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/one");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
