// src/types/links.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Links`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// The member `self`.
    ///
    /// Only in answers: the service sets it.
    pub self_: String,
    /// The member `html`.
    ///
    /// Only in answers: the service sets it.
    pub html: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Links {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            html: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Links {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            self_: members.required("self"),
            html: members.optional("html"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Links {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("self", required(&self.self_)), ("html", optional(&self.html))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Links);

// src/types/links_request.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode};

/// The object `LinksRequest`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinksRequest {
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for LinksRequest {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let members = node.members(at);
        Self { extra: members.rest() }
    }
}

impl ToNode for LinksRequest {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[], &self.extra)
    }
}

crate::runtime::serde_bridge!(LinksRequest);

// src/operations/put_links.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::{Links, LinksRequest};

/// The request of [`Client::put_links`](crate::Client::put_links): `PUT /links`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutLinks {
    /// The body.
    pub body: LinksRequest,
}

impl PutLinks {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: LinksRequest) -> Self {
        Self { body }
    }
}

impl Client {
    /// `PUT /links`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn put_links(&self, body: LinksRequest) -> Call<PutLinks> {
        self.call(PutLinks::new(body))
    }
}

impl Operation for PutLinks {
    type Output = Links;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putLinks",
        method: "PUT",
        template: "/links",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/links");
        request.json("application/json", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
