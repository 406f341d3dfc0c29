// src/types/filled.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Filled`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Filled {
    /// The member `id`.
    pub id: i64,
    /// The member `on`.
    ///
    /// Example: `2020-01-02`.
    pub on: Option<jiff::civil::Date>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Filled {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            on: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Filled {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            on: members.optional("on"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Filled {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("on", optional(&self.on))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Filled);

// src/types/lacking.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Lacking`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Lacking {
    /// The member `id`.
    pub id: i64,
    /// The member `on`.
    ///
    /// Example: `2020-01-02`.
    pub on: Option<jiff::civil::Date>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Lacking {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            on: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Lacking {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            on: members.optional("on"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Lacking {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("on", optional(&self.on))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Lacking);

// src/types/shown.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Shown`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shown {
    /// The member `size`.
    ///
    /// Example: `1`.
    pub size: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Shown {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            size: members.optional("size"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Shown {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("size", optional(&self.size))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Shown);

// src/types/together.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional, required,
};

/// The object `Together`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Together {
    /// The member `kind`.
    pub kind: TogetherKind,
    /// The member `at`.
    ///
    /// Example: `2020-01-02T03:04:05Z`.
    pub at: jiff::Timestamp,
    /// The member `size`.
    ///
    /// Example: `large`.
    pub size: Option<i64>,
    /// The member `shade`.
    ///
    /// Example: `red`.
    pub shade: Option<TogetherShade>,
    /// The member `nothing`.
    ///
    /// Example: `null`.
    pub nothing: Maybe<String>,
    /// The member `tags`.
    ///
    /// Example: `["x","y"]`.
    pub tags: Option<Vec<String>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Together {
    /// Of the required members; `kind` is set, the others are absent.
    #[must_use]
    pub fn new(at: jiff::Timestamp) -> Self {
        Self {
            kind: TogetherKind,
            at,
            size: None,
            shade: None,
            nothing: Maybe::Absent,
            tags: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Together {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            kind: members.required("kind"),
            at: members.required("at"),
            size: members.optional("size"),
            shade: members.optional("shade"),
            nothing: members.maybe("nothing"),
            tags: members.optional("tags"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Together {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("kind", required(&self.kind)),
                ("at", required(&self.at)),
                ("size", optional(&self.size)),
                ("shade", optional(&self.shade)),
                ("nothing", maybe(&self.nothing)),
                ("tags", optional(&self.tags)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Together);

/// The `kind` of a [`Together`](crate::types::Together).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TogetherKind;

crate::runtime::const_string!(TogetherKind, "together");

/// The `shade` of a [`Together`](crate::types::Together).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TogetherShade {
    /// `red`.
    Red,
    /// `blue`.
    Blue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl TogetherShade {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TogetherShade {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "blue" => Self::Blue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(TogetherShade);

// src/operations/a.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::{Filled, Lacking, Shown, Together};

/// The request of [`Client::a`](crate::Client::a): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct A {}

impl A {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /a`.
    pub fn a(&self) -> Call<A> {
        self.call(A::new())
    }
}

impl Operation for A {
    type Output = AOutput;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "a",
        method: "GET",
        template: "/a",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/a");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok().map(AOutput::Ok),
            201 => reply.ok().map(AOutput::Created),
            202 => reply.ok().map(AOutput::Accepted),
            203 => reply.ok().map(AOutput::NonAuthoritativeInformation),
            _ => reply.undocumented(),
        }
    }
}

/// What [`Client::a`](crate::Client::a) gives.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AOutput {
    /// 200 OK.
    Ok(Box<Together>),
    /// 201 Created: What is required has an example elsewhere.
    Created(Box<Filled>),
    /// 202 Accepted: What is required has none.
    Accepted(Box<Lacking>),
    /// 203 Non-Authoritative Information: Nothing new.
    NonAuthoritativeInformation(Box<Shown>),
}
