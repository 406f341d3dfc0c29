// src/types/thing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Thing`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `props.size`.
    pub size: Option<i64>,
    /// The member `kind`.
    pub kind: Option<ThingKind>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Thing {
    /// Sets `props.size`.
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, kind: ThingKind) -> Self {
        self.kind = Some(kind);
        self
    }
}

impl FromNode for Thing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            size: members.optional("props.size"),
            kind: members.optional("kind"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Thing {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("props.size", optional(&self.size)), ("kind", optional(&self.kind))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Thing);

/// The `kind` of a [`Thing`](crate::types::Thing).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ThingKind {
    /// `a`.
    Alpha,
    /// `b`: The second.
    Beta,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ThingKind {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alpha => "a",
            Self::Beta => "b",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ThingKind {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::Alpha,
            "b" => Self::Beta,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ThingKind);

// src/operations/create_thing.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Query, Reply, RequestParts,
    Undocumented,
};
use crate::types::Thing;

/// The request of [`Client::create_thing`](crate::Client::create_thing): `POST /things`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateThing {
    /// The parameter `$top`.
    pub top: Option<i64>,
    /// The body.
    pub thing: Option<Thing>,
}

impl CreateThing {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self { top: None, thing: None }
    }
}

impl Client {
    /// `POST /things`.
    ///
    /// # Optional parameters
    ///
    /// - `top`: The parameter `$top`.
    /// - `thing`: The body.
    pub fn create_thing(&self) -> Call<CreateThing> {
        self.call(CreateThing::new())
    }
}

impl Call<CreateThing> {
    /// The parameter `$top`.
    pub fn top(mut self, top: i64) -> Self {
        self.operation_mut().top = Some(top);
        self
    }

    /// The body.
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/things");
        request.query("$top", &self.top, Query::FORM);
        if let Some(body) = &self.thing {
            request.json("application/json", body);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}
