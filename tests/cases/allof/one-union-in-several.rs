// src/types/card.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Card`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// The member `method`.
    pub method: CardMethod,
    /// The member `number`.
    pub number: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Card {
    /// Of the required members; `method` is set, the others are absent.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            method: CardMethod,
            number: number.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Card {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            method: members.required("method"),
            number: members.required("number"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Card {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("method", required(&self.method)), ("number", required(&self.number))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Card);

/// The `method` of a [`Card`](crate::types::Card).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CardMethod;

crate::runtime::const_string!(CardMethod, "card");

// src/types/cash.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of a [`Payment`](crate::types::Payment).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    /// The member `method`.
    pub method: CashMethod,
    /// The member `coins`.
    pub coins: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Cash {
    /// Of the required members; `method` is set, the others are absent.
    #[must_use]
    pub fn new(coins: i64) -> Self {
        Self {
            method: CashMethod,
            coins,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Cash {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            method: members.required("method"),
            coins: members.required("coins"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Cash {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("method", required(&self.method)), ("coins", required(&self.coins))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Cash);

/// The `method` of a [`Cash`](crate::types::Cash).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CashMethod;

crate::runtime::const_string!(CashMethod, "cash");

// src/types/charge.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::{Card, CardMethod, CashMethod};

/// One of the forms of `Charge`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Charge {
    /// Where `method` is `card`.
    Card(ChargeCard),
    /// Where `method` is `cash`.
    Cash(ChargeCash),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<ChargeCard> for Charge {
    fn from(value: ChargeCard) -> Self {
        Self::Card(value)
    }
}

impl From<ChargeCash> for Charge {
    fn from(value: ChargeCash) -> Self {
        Self::Cash(value)
    }
}

impl FromNode for Charge {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("method") {
            Some("card") => Self::Card(FromNode::from_node(node, at)),
            Some("cash") => Self::Cash(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Charge {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Card(value) => value.to_node(),
            Self::Cash(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Charge);

/// A variant of a [`Charge`](crate::types::Charge).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeCard {
    /// The member `fee`.
    pub fee: i64,
    /// The member `method`.
    pub method: CardMethod,
    /// The member `number`.
    pub number: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ChargeCard {
    /// Of the required members; `method` is set, the others are absent.
    #[must_use]
    pub fn new(fee: i64, number: impl Into<String>) -> Self {
        Self {
            fee,
            method: CardMethod,
            number: number.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ChargeCard {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            fee: members.required("fee"),
            method: members.required("method"),
            number: members.required("number"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ChargeCard {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("fee", required(&self.fee)),
                ("method", required(&self.method)),
                ("number", required(&self.number)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ChargeCard);

impl From<ChargeCard> for Card {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: ChargeCard) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("fee", required(&value.fee))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            method: value.method,
            number: value.number,
            extra: rest,
        }
    }
}

/// Cash.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeCash {
    /// The member `fee`.
    pub fee: i64,
    /// The member `method`.
    pub method: CashMethod,
    /// The member `coins`.
    pub coins: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ChargeCash {
    /// Of the required members; `method` is set, the others are absent.
    #[must_use]
    pub fn new(fee: i64, coins: i64) -> Self {
        Self {
            fee,
            method: CashMethod,
            coins,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ChargeCash {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            fee: members.required("fee"),
            method: members.required("method"),
            coins: members.required("coins"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ChargeCash {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("fee", required(&self.fee)),
                ("method", required(&self.method)),
                ("coins", required(&self.coins)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ChargeCash);

// src/types/left.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Left`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// The member `state`.
    pub state: Option<LeftState>,
    /// The member `value`.
    pub value: Option<LeftValue>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Left {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            state: members.optional("state"),
            value: members.optional("value"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Left {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("state", optional(&self.state)), ("value", optional(&self.value))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Left);

/// The `state` of a [`Left`](crate::types::Left).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LeftState {
    /// `a`.
    A,
    /// `b`.
    B,
    /// `c`.
    C,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl LeftState {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LeftState {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            "c" => Self::C,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(LeftState);

/// The `value` of a [`Left`](crate::types::Left).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LeftValue {
    /// A string.
    String(String),
    /// An array.
    Array(Vec<LeftValueArray>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for LeftValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::Array(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for LeftValue {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Array(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(LeftValue);

/// A variant of a [`LeftValue`](crate::types::LeftValue).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeftValueArray {
    /// The member `l`.
    pub l: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for LeftValueArray {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            l: members.optional("l"),
            extra: members.rest(),
        }
    }
}

impl ToNode for LeftValueArray {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("l", optional(&self.l))], &self.extra)
    }
}

crate::runtime::serde_bridge!(LeftValueArray);

// src/types/left_right.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::LeftValueArray;

/// The object `LeftRight`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeftRight {
    /// The member `state`.
    pub state: Option<Shared>,
    /// The member `value`.
    pub value: Option<LeftRightValue>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for LeftRight {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            state: members.optional("state"),
            value: members.optional("value"),
            extra: members.rest(),
        }
    }
}

impl ToNode for LeftRight {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("state", optional(&self.state)), ("value", optional(&self.value))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(LeftRight);

/// The `state` of a [`LeftRight`](crate::types::LeftRight).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Shared {
    /// `b`.
    B,
    /// `c`.
    C,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Shared {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::C => "c",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Shared {
    fn from(value: &str) -> Self {
        match value {
            "b" => Self::B,
            "c" => Self::C,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Shared);

/// The `value` of a [`LeftRight`](crate::types::LeftRight).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LeftRightValue {
    /// A string.
    String(String),
    /// An array.
    Array(Vec<LeftValueArray>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for LeftRightValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::Array(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for LeftRightValue {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Array(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(LeftRightValue);

// src/types/middle.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Middle`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Middle {
    /// The member `state`.
    pub state: Option<MiddleState>,
    /// The member `value`.
    pub value: Option<MiddleValue>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Middle {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            state: members.optional("state"),
            value: members.optional("value"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Middle {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("state", optional(&self.state)), ("value", optional(&self.value))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Middle);

/// The `state` of a [`Middle`](crate::types::Middle).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MiddleState {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl MiddleState {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MiddleState {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(MiddleState);

/// The `value` of a [`Middle`](crate::types::Middle).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MiddleValue {
    /// An array.
    Array(Vec<serde_json::Value>),
    /// An object.
    Object(JsonObject),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for MiddleValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::Array(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for MiddleValue {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Array(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(MiddleValue);

// src/types/middle_right.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `MiddleRight`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MiddleRight {
    /// The member `state`.
    pub state: Option<MiddleRightState>,
    /// The member `value`.
    pub value: Option<MiddleRightValue>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for MiddleRight {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            state: members.optional("state"),
            value: members.optional("value"),
            extra: members.rest(),
        }
    }
}

impl ToNode for MiddleRight {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("state", optional(&self.state)), ("value", optional(&self.value))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(MiddleRight);

/// The `state` of a [`MiddleRight`](crate::types::MiddleRight).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MiddleRightState {
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl MiddleRightState {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MiddleRightState {
    fn from(value: &str) -> Self {
        match value {
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(MiddleRightState);

/// The `value` of a [`MiddleRight`](crate::types::MiddleRight).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MiddleRightValue {
    /// An array.
    Array(Vec<serde_json::Value>),
    /// A [`MiddleRightValueObject`](crate::types::MiddleRightValueObject).
    Object(MiddleRightValueObject),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<MiddleRightValueObject> for MiddleRightValue {
    fn from(value: MiddleRightValueObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for MiddleRightValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::Array(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for MiddleRightValue {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Array(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(MiddleRightValue);

/// A variant of a [`MiddleRightValue`](crate::types::MiddleRightValue).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MiddleRightValueObject {
    /// The member `r`.
    pub r: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for MiddleRightValueObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r: members.optional("r"),
            extra: members.rest(),
        }
    }
}

impl ToNode for MiddleRightValueObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("r", optional(&self.r))], &self.extra)
    }
}

crate::runtime::serde_bridge!(MiddleRightValueObject);

// src/types/payment.rs

use crate::runtime::{FromNode, Node, Reading, ToNode};
use crate::types::{Card, Cash};

/// One of the forms of `Payment`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// Where `method` is `card`.
    Card(Card),
    /// Where `method` is `cash`.
    Cash(Cash),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Card> for Payment {
    fn from(value: Card) -> Self {
        Self::Card(value)
    }
}

impl From<Cash> for Payment {
    fn from(value: Cash) -> Self {
        Self::Cash(value)
    }
}

impl FromNode for Payment {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("method") {
            Some("card") => Self::Card(FromNode::from_node(node, at)),
            Some("cash") => Self::Cash(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Payment {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Card(value) => value.to_node(),
            Self::Cash(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Payment);

// src/types/refund.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use crate::types::{Card, CardMethod, CashMethod};

/// One of the forms of `Refund`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Refund {
    /// Where `method` is `card`.
    Card(CardRefund),
    /// Where `method` is `cash`.
    Cash(RefundCash),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<CardRefund> for Refund {
    fn from(value: CardRefund) -> Self {
        Self::Card(value)
    }
}

impl From<RefundCash> for Refund {
    fn from(value: RefundCash) -> Self {
        Self::Cash(value)
    }
}

impl FromNode for Refund {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        match node.tag("method") {
            Some("card") => Self::Card(FromNode::from_node(node, at)),
            Some("cash") => Self::Cash(FromNode::from_node(node, at)),
            _ => Self::Unknown(node.into_value()),
        }
    }
}

impl ToNode for Refund {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Card(value) => value.to_node(),
            Self::Cash(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Refund);

/// A variant of a [`Refund`](crate::types::Refund).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CardRefund {
    /// The member `reason`.
    pub reason: String,
    /// The member `method`.
    pub method: CardMethod,
    /// The member `number`.
    pub number: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl CardRefund {
    /// Of the required members; `method` is set, the others are absent.
    #[must_use]
    pub fn new(reason: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            method: CardMethod,
            number: number.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for CardRefund {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            reason: members.required("reason"),
            method: members.required("method"),
            number: members.required("number"),
            extra: members.rest(),
        }
    }
}

impl ToNode for CardRefund {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("reason", required(&self.reason)),
                ("method", required(&self.method)),
                ("number", required(&self.number)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(CardRefund);

impl From<CardRefund> for Card {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: CardRefund) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("reason", required(&value.reason))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            method: value.method,
            number: value.number,
            extra: rest,
        }
    }
}

/// Cash.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundCash {
    /// The member `reason`.
    pub reason: String,
    /// The member `method`.
    pub method: CashMethod,
    /// The member `coins`.
    pub coins: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl RefundCash {
    /// Of the required members; `method` is set, the others are absent.
    #[must_use]
    pub fn new(reason: impl Into<String>, coins: i64) -> Self {
        Self {
            reason: reason.into(),
            method: CashMethod,
            coins,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for RefundCash {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            reason: members.required("reason"),
            method: members.required("method"),
            coins: members.required("coins"),
            extra: members.rest(),
        }
    }
}

impl ToNode for RefundCash {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("reason", required(&self.reason)),
                ("method", required(&self.method)),
                ("coins", required(&self.coins)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(RefundCash);

// src/types/right.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Right`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The member `state`.
    pub state: Option<RightState>,
    /// The member `value`.
    pub value: Option<RightValue>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Right {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            state: members.optional("state"),
            value: members.optional("value"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Right {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("state", optional(&self.state)), ("value", optional(&self.value))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Right);

/// The `state` of a [`Right`](crate::types::Right).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RightState {
    /// `b`.
    B,
    /// `c`.
    C,
    /// `d`.
    D,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl RightState {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RightState {
    fn from(value: &str) -> Self {
        match value {
            "b" => Self::B,
            "c" => Self::C,
            "d" => Self::D,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(RightState);

/// The `value` of a [`Right`](crate::types::Right).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RightValue {
    /// A string.
    String(String),
    /// An array.
    Array(Vec<serde_json::Value>),
    /// A [`RightValueObject`](crate::types::RightValueObject).
    Object(RightValueObject),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<RightValueObject> for RightValue {
    fn from(value: RightValueObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for RightValue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::Array(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for RightValue {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Array(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(RightValue);

/// A variant of a [`RightValue`](crate::types::RightValue).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RightValueObject {
    /// The member `r`.
    pub r: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for RightValueObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r: members.optional("r"),
            extra: members.rest(),
        }
    }
}

impl ToNode for RightValueObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("r", optional(&self.r))], &self.extra)
    }
}

crate::runtime::serde_bridge!(RightValueObject);

// src/types/right_again.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{LeftRightValue, Shared};

/// The object `RightAgain`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RightAgain {
    /// The member `state`.
    pub state: Option<Shared>,
    /// The member `value`.
    pub value: Option<LeftRightValue>,
    /// The member `again`.
    pub again: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for RightAgain {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            state: members.optional("state"),
            value: members.optional("value"),
            again: members.optional("again"),
            extra: members.rest(),
        }
    }
}

impl ToNode for RightAgain {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("state", optional(&self.state)),
                ("value", optional(&self.value)),
                ("again", optional(&self.again)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(RightAgain);
