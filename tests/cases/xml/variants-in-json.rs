// src/client.rs

use crate::api::API;
use crate::operations::{GetNote, GetOrder};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Variants API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /notes`.
    pub fn get_note(&self) -> Call<GetNote> {
        self.call(GetNote::new())
    }

    /// `GET /orders`.
    pub fn get_order(&self) -> Call<GetOrder> {
        self.call(GetOrder::new())
    }
}

// src/types/note.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, impl_serde, json_object,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub state: NoteState,
    pub extra: JsonObject,
}

impl Note {
    #[must_use]
    pub fn new(state: impl Into<NoteState>) -> Self {
        Self {
            state: state.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Note,
    "state" => state: required,
    .. => extra: rest,
}

/// The `state` of a [`Note`](crate::types::Note).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NoteState {
    /// `Open`.
    Open,
    ClosedBy(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl FromNode for NoteState {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Str("Open")]) {
            return Self::Open;
        }
        if let Some(value) = node
            .only_member("ClosedBy")
            .and_then(|member| reader.fit(member))
        {
            return Self::ClosedBy(value);
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for NoteState {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Open => "Open".to_tree(),
            Self::ClosedBy(value) => Tree::member("ClosedBy", value.to_tree()),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(NoteState);

// src/types/order.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, impl_serde, json_object,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub payment: OrderPayment,
    pub extra: JsonObject,
}

impl Order {
    #[must_use]
    pub fn new(payment: impl Into<OrderPayment>) -> Self {
        Self {
            payment: payment.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Order,
    "payment" => payment: required,
    .. => extra: rest,
}

/// The `payment` of an [`Order`](crate::types::Order).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderPayment {
    /// `Cash`.
    Cash,
    Card(OrderPaymentCard),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<OrderPaymentCard> for OrderPayment {
    fn from(value: OrderPaymentCard) -> Self {
        Self::Card(value)
    }
}

impl FromNode for OrderPayment {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Str("Cash")]) {
            return Self::Cash;
        }
        if node.has("Card") {
            if let Some(value) = reader.fit(node) {
                return Self::Card(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for OrderPayment {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cash => "Cash".to_tree(),
            Self::Card(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(OrderPayment);

/// A variant of an [`OrderPayment`](crate::types::OrderPayment).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderPaymentCard {
    pub card: String,
}

impl OrderPaymentCard {
    #[must_use]
    pub fn new(card: impl Into<String>) -> Self {
        Self { card: card.into() }
    }
}

json_object! {
    OrderPaymentCard,
    "Card" => card: required,
}

// src/operations/get_note.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Note;

/// The request of [`Client::get_note`](crate::Client::get_note): `GET /notes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetNote {}

impl GetNote {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetNote {
    type Output = Note;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getNote",
        method: "GET",
        template: "/notes",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/notes");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/get_order.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Order;

/// The request of [`Client::get_order`](crate::Client::get_order): `GET /orders`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetOrder {}

impl GetOrder {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for GetOrder {
    type Output = Order;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getOrder",
        method: "GET",
        template: "/orders",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/orders");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::ORDER_ROOT),
            _ => response.undocumented(),
        }
    }
}
