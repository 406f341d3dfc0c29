// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the One union in several API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/card.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub method: CardMethod,
    pub number: String,
    pub extra: JsonObject,
}

impl Card {
    /// Sets `method`.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            method: CardMethod,
            number: number.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Card,
    "method" => method: required,
    "number" => number: required,
    .. => extra: rest,
}

/// The `method` of a [`Card`](crate::types::Card).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CardMethod;

const_string!(CardMethod, "card");

// src/types/cash.rs

use crate::runtime::{JsonObject, const_string, json_object};

/// A variant of a [`Payment`](crate::types::Payment).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cash {
    pub method: CashMethod,
    pub coins: i64,
    pub extra: JsonObject,
}

impl Cash {
    /// Sets `method`.
    #[must_use]
    pub fn new(coins: i64) -> Self {
        Self {
            method: CashMethod,
            coins,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Cash,
    "method" => method: required,
    "coins" => coins: required,
    .. => extra: rest,
}

/// The `method` of a [`Cash`](crate::types::Cash).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CashMethod;

const_string!(CashMethod, "cash");

// src/types/charge.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, required,
};
use crate::types::{Card, CardMethod, CashMethod};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Charge {
    /// Where `method` is `card`.
    Card(ChargeCard),
    /// Where `method` is `cash`.
    Cash(ChargeCash),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("method") {
            Some("card") => Self::Card(FromNode::from_node(node, reader)),
            Some("cash") => Self::Cash(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Charge {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Card(value) => value.to_tree(),
            Self::Cash(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Charge);

/// A variant of a [`Charge`](crate::types::Charge).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeCard {
    pub fee: i64,
    pub method: CardMethod,
    pub number: String,
    pub extra: JsonObject,
}

impl ChargeCard {
    /// Sets `method`.
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

json_object! {
    ChargeCard,
    "fee" => fee: required,
    "method" => method: required,
    "number" => number: required,
    .. => extra: rest,
}

impl From<ChargeCard> for Card {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: ChargeCard) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("fee", required(&value.fee))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
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
    pub fee: i64,
    pub method: CashMethod,
    pub coins: i64,
    pub extra: JsonObject,
}

impl ChargeCash {
    /// Sets `method`.
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

json_object! {
    ChargeCash,
    "fee" => fee: required,
    "method" => method: required,
    "coins" => coins: required,
    .. => extra: rest,
}

// src/types/left.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::Value;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub state: Option<LeftState>,
    pub value: Option<Value>,
    pub extra: JsonObject,
}

json_object! {
    Left,
    "state" => state: optional,
    "value" => value: optional,
    .. => extra: rest,
}

/// The `state` of a [`Left`](crate::types::Left).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeftState {
    /// `a`.
    A,
    /// `b`.
    B,
    /// `c`.
    C,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    LeftState,
    "a" => A,
    "b" => B,
    "c" => C,
    .. => Unknown,
}

// src/types/left_right.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::{Left, Value};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeftRight {
    pub state: Option<Shared>,
    pub value: Option<Value>,
    pub extra: JsonObject,
}

json_object! {
    LeftRight,
    "state" => state: optional,
    "value" => value: optional,
    .. => extra: rest,
}

impl From<LeftRight> for Left {
    #[inline]
    fn from(value: LeftRight) -> Self {
        Self {
            state: value.state.map(|member| member.as_str().into()),
            value: value.value,
            extra: value.extra,
        }
    }
}

/// The `state` of a [`LeftRight`](crate::types::LeftRight).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shared {
    /// `b`.
    B,
    /// `c`.
    C,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Shared,
    "b" => B,
    "c" => C,
    .. => Unknown,
}

// src/types/middle.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, string_enum,
};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Middle {
    pub state: Option<MiddleState>,
    pub value: Option<MiddleValue>,
    pub extra: JsonObject,
}

json_object! {
    Middle,
    "state" => state: optional,
    "value" => value: optional,
    .. => extra: rest,
}

/// The `state` of a [`Middle`](crate::types::Middle).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiddleState {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    MiddleState,
    "a" => A,
    "b" => B,
    .. => Unknown,
}

/// The `value` of a [`Middle`](crate::types::Middle).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MiddleValue {
    Array(Vec<serde_json::Value>),
    Object(JsonObject),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<serde_json::Value>> for MiddleValue {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self::Array(value)
    }
}

impl From<JsonObject> for MiddleValue {
    fn from(value: JsonObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for MiddleValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::Array(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for MiddleValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Array(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(MiddleValue);

// src/types/middle_right.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, string_enum,
};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MiddleRight {
    pub state: Option<MiddleRightState>,
    pub value: Option<MiddleRightValue>,
    pub extra: JsonObject,
}

json_object! {
    MiddleRight,
    "state" => state: optional,
    "value" => value: optional,
    .. => extra: rest,
}

/// The `state` of a [`MiddleRight`](crate::types::MiddleRight).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiddleRightState {
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    MiddleRightState,
    "b" => B,
    .. => Unknown,
}

/// The `value` of a [`MiddleRight`](crate::types::MiddleRight).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MiddleRightValue {
    Array(Vec<serde_json::Value>),
    Object(MiddleRightValueObject),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<serde_json::Value>> for MiddleRightValue {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self::Array(value)
    }
}

impl From<MiddleRightValueObject> for MiddleRightValue {
    fn from(value: MiddleRightValueObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for MiddleRightValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::Array(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for MiddleRightValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Array(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(MiddleRightValue);

/// A variant of a [`MiddleRightValue`](crate::types::MiddleRightValue).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MiddleRightValueObject {
    pub r: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    MiddleRightValueObject,
    "r" => r: optional,
    .. => extra: rest,
}

// src/types/payment.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Card, Cash};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// Where `method` is `card`.
    Card(Card),
    /// Where `method` is `cash`.
    Cash(Cash),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("method") {
            Some("card") => Self::Card(FromNode::from_node(node, reader)),
            Some("cash") => Self::Cash(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Payment {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Card(value) => value.to_tree(),
            Self::Cash(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Payment);

// src/types/refund.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, required,
};
use crate::types::{Card, CardMethod, CashMethod};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Refund {
    /// Where `method` is `card`.
    Card(CardRefund),
    /// Where `method` is `cash`.
    Cash(RefundCash),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("method") {
            Some("card") => Self::Card(FromNode::from_node(node, reader)),
            Some("cash") => Self::Cash(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Refund {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Card(value) => value.to_tree(),
            Self::Cash(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Refund);

/// A variant of a [`Refund`](crate::types::Refund).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CardRefund {
    pub reason: String,
    pub method: CardMethod,
    pub number: String,
    pub extra: JsonObject,
}

impl CardRefund {
    /// Sets `method`.
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

json_object! {
    CardRefund,
    "reason" => reason: required,
    "method" => method: required,
    "number" => number: required,
    .. => extra: rest,
}

impl From<CardRefund> for Card {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: CardRefund) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("reason", required(&value.reason))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
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
    pub reason: String,
    pub method: CashMethod,
    pub coins: i64,
    pub extra: JsonObject,
}

impl RefundCash {
    /// Sets `method`.
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

json_object! {
    RefundCash,
    "reason" => reason: required,
    "method" => method: required,
    "coins" => coins: required,
    .. => extra: rest,
}

// src/types/right.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, string_enum,
};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub state: Option<RightState>,
    pub value: Option<RightValue>,
    pub extra: JsonObject,
}

json_object! {
    Right,
    "state" => state: optional,
    "value" => value: optional,
    .. => extra: rest,
}

/// The `state` of a [`Right`](crate::types::Right).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightState {
    /// `b`.
    B,
    /// `c`.
    C,
    /// `d`.
    D,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    RightState,
    "b" => B,
    "c" => C,
    "d" => D,
    .. => Unknown,
}

/// The `value` of a [`Right`](crate::types::Right).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RightValue {
    String(String),
    Array(Vec<serde_json::Value>),
    Object(RightValueObject),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for RightValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for RightValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<serde_json::Value>> for RightValue {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self::Array(value)
    }
}

impl From<RightValueObject> for RightValue {
    fn from(value: RightValueObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for RightValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::Array(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for RightValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Array(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(RightValue);

/// A variant of a [`RightValue`](crate::types::RightValue).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RightValueObject {
    pub r: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    RightValueObject,
    "r" => r: optional,
    .. => extra: rest,
}

// src/types/right_again.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::{Left, Shared, Value};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RightAgain {
    pub state: Option<Shared>,
    pub value: Option<Value>,
    pub again: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    RightAgain,
    "state" => state: optional,
    "value" => value: optional,
    "again" => again: optional,
    .. => extra: rest,
}

impl From<RightAgain> for Left {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: RightAgain) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("again", optional(&value.again))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            state: value.state.map(|member| member.as_str().into()),
            value: value.value,
            extra: rest,
        }
    }
}

// src/types/value.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

/// The `value` of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    String(String),
    Array(Vec<ValueArray>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<ValueArray>> for Value {
    fn from(value: Vec<ValueArray>) -> Self {
        Self::Array(value)
    }
}

impl FromNode for Value {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::Array(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Value {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Array(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Value);

/// A variant of a [`Value`](crate::types::Value).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueArray {
    pub l: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ValueArray,
    "l" => l: optional,
    .. => extra: rest,
}
