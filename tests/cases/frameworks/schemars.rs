// src/client.rs

use crate::api::API;
use crate::operations::CreateTicket;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::Ticket;

impl Client {
    /// Returns a builder of clients for the tickets API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /tickets`.
    ///
    /// Parameters: the fields of [`CreateTicket`](crate::operations::CreateTicket).
    pub fn create_ticket(&self, body: Ticket) -> Call<CreateTicket> {
        self.call(CreateTicket::new(body))
    }
}

// src/types/ticket.rs

use crate::runtime::{
    Decimal, FromNode, JsonObject, Node, Quoted, Reader, ToTree, Tree, impl_serde, json_object,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    pub cost: Decimal,
    pub price: Option<Quoted<Decimal>>,
    pub range: TicketRange,
    pub severity: u8,
    /// At least 1 item.
    pub ports: Vec<u16>,
    pub due: Option<jiff::civil::Date>,
    pub extra: JsonObject,
}

impl Ticket {
    #[must_use]
    pub fn new(
        cost: impl Into<Decimal>,
        range: TicketRange,
        severity: u8,
        ports: impl IntoIterator<Item = u16>,
    ) -> Self {
        Self {
            cost: cost.into(),
            price: None,
            range,
            severity,
            ports: ports.into_iter().collect(),
            due: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_price(mut self, price: impl Into<Quoted<Decimal>>) -> Self {
        self.price = Some(price.into());
        self
    }

    #[must_use]
    pub fn with_due(mut self, due: jiff::civil::Date) -> Self {
        self.due = Some(due);
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
    Ticket,
    "cost" => cost: required,
    "price" => price: optional,
    "range" => range: required,
    "severity" => severity: required,
    "ports" => ports: required,
    "due" => due: optional,
    .. => extra: rest,
}

/// The `range` of a [`Ticket`](crate::types::Ticket).
#[derive(Debug, Clone, PartialEq)]
pub struct TicketRange(pub i32, pub Option<String>);

impl FromNode for TicketRange {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for TicketRange {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(TicketRange);

// src/operations/create_ticket.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Ticket;

/// The request of [`Client::create_ticket`](crate::Client::create_ticket): `POST /tickets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateTicket {
    pub body: Ticket,
}

impl CreateTicket {
    #[must_use]
    pub fn new(body: Ticket) -> Self {
        Self { body }
    }
}

impl Operation for CreateTicket {
    type Output = Ticket;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "create_ticket",
        method: "POST",
        template: "/tickets",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/tickets");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
