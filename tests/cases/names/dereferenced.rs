// src/types/author_ref.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `AuthorRef`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorRef {
    /// The member `id`.
    pub id: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for AuthorRef {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.optional("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for AuthorRef {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", optional(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(AuthorRef);

// src/types/order.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{AuthorRef, Speed};

/// The object `Order`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The member `author`.
    pub author: Option<AuthorRef>,
    /// The member `speed`.
    pub speed: Option<Speed>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Order {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            author: members.optional("author"),
            speed: members.optional("speed"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Order {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("author", optional(&self.author)), ("speed", optional(&self.speed))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Order);

// src/types/speed.rs

/// A value of `Speed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Speed {
    /// `fast`.
    Fast,
    /// `slow`.
    Slow,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Speed {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "slow",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Speed {
    fn from(value: &str) -> Self {
        match value {
            "fast" => Self::Fast,
            "slow" => Self::Slow,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Speed);

// src/operations/get_order.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Order;

/// The request of [`Client::get_order`](crate::Client::get_order): `GET /orders`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetOrder {}

impl GetOrder {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /orders`.
    pub fn get_order(&self) -> Call<GetOrder> {
        self.call(GetOrder::new())
    }
}

impl Operation for GetOrder {
    type Output = Order;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getOrder",
        method: "GET",
        template: "/orders",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/orders");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
