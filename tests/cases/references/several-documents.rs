// src/client.rs

use crate::runtime::{Api, Client, ClientBuilder, Server};

static API: Api = Api {
    servers: &[
        Server {
            url: "https://a.example.com",
            name: "base_url",
        },
        Server {
            url: "https://b.example.com",
            name: "b_base_url",
        },
    ],
    schemes: &[],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

impl Client {
    /// A builder of clients for the First API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Replaces the URL `https://b.example.com`.
    pub fn b_base_url(self, url: impl Into<String>) -> Self {
        self.server(1, url)
    }
}

// src/types/same.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Same`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Same {
    /// The member `s`.
    pub s: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Same {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s: members.optional("s"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Same {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("s", optional(&self.s))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Same);

// src/types/second_thing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Same;

/// The object `SecondThing`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecondThing {
    /// The member `b`.
    pub b: Option<String>,
    /// The member `same`.
    pub same: Option<Same>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for SecondThing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            same: members.optional("same"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SecondThing {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("b", optional(&self.b)), ("same", optional(&self.same))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(SecondThing);

// src/types/thing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Same;

/// The object `Thing`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `same`.
    pub same: Option<Same>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Thing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            same: members.optional("same"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Thing {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("a", optional(&self.a)), ("same", optional(&self.same))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Thing);

// src/operations/get.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Thing;

/// The request of [`Client::get`](crate::Client::get): `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Get {}

impl Get {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /a`.
    pub fn get(&self) -> Call<Get> {
        self.call(Get::new())
    }
}

impl Operation for Get {
    type Output = Thing;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get",
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
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/get_b.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::SecondThing;

/// The request of [`Client::get_b`](crate::Client::get_b): `GET /b`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetB {}

impl GetB {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /b`.
    pub fn get_b(&self) -> Call<GetB> {
        self.call(GetB::new())
    }
}

impl Operation for GetB {
    type Output = SecondThing;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get",
        method: "GET",
        template: "/b",
        server: 1,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/b");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
