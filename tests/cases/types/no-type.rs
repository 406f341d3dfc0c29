// src/types/form.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Form`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Form {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Form {
    /// Sets `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl FromNode for Form {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Form {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Form);

// src/types/holder.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Holder`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    /// The member `status`.
    ///
    /// Example: `maintained`.
    pub status: Option<serde_json::Value>,
    /// The member `other`.
    pub other: Option<HolderOther>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Holder {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            status: members.any("status"),
            other: members.optional("other"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Holder {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("status", optional(&self.status)), ("other", optional(&self.other))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Holder);

/// The `other` of a [`Holder`](crate::types::Holder).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HolderOther {
    /// The member `name`.
    pub name: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for HolderOther {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.optional("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for HolderOther {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("name", optional(&self.name))], &self.extra)
    }
}

crate::runtime::serde_bridge!(HolderOther);

// src/types/list.rs

/// The value of `List`.
pub type List = Vec<String>;

// src/types/listed.rs

/// The value of `Listed`.
pub type Listed = serde_json::Value;

// src/types/named.rs

use crate::types::Form;

/// Another name of [`Form`](crate::types::Form).
pub type Named = Form;

// src/types/nothing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Nothing`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nothing {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Nothing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Nothing {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Nothing);

// src/types/object.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Object`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Object {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Object {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Object);

// src/types/status.rs

/// The value of `Status`.
pub type Status = serde_json::Value;

// src/types/text.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Text`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Text {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Text {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Text);

// src/types/wrong.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Wrong`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrong {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Wrong {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Wrong {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Wrong);

// src/operations/pins.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Listed;

/// The request of [`Client::pins`](crate::Client::pins): `GET /pins`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pins {}

impl Pins {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /pins`.
    pub fn pins(&self) -> Call<Pins> {
        self.call(Pins::new())
    }
}

impl Operation for Pins {
    type Output = Listed;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "pins",
        method: "GET",
        template: "/pins",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/pins");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/send.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Form;

/// The request of [`Client::send`](crate::Client::send): `POST /pins`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Send {
    /// The body.
    pub body: Option<Form>,
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
    /// `POST /pins`.
    ///
    /// # Optional parameters
    ///
    /// - `body`: The body.
    pub fn send(&self) -> Call<Send> {
        self.call(Send::new())
    }
}

impl Call<Send> {
    /// The body.
    pub fn body(mut self, body: Form) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for Send {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "send",
        method: "POST",
        template: "/pins",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/pins");
        if let Some(body) = &self.body {
            request.form("application/x-www-form-urlencoded", body, &[]);
        }
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}
