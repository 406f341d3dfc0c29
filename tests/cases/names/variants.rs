// src/types/common.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// The object `Common`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Common {
    /// The member `id`.
    pub id: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Common {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Common {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Common {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("id", required(&self.id))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Common);

// src/types/kept.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// One of the forms of `Kept`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Kept {
    /// A [`KeptVariant1`](crate::types::KeptVariant1).
    Variant1(KeptVariant1),
    /// A [`KeptB`](crate::types::KeptB).
    B(KeptB),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<KeptVariant1> for Kept {
    fn from(value: KeptVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<KeptB> for Kept {
    fn from(value: KeptB) -> Self {
        Self::B(value)
    }
}

impl FromNode for Kept {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("a") && let Some(value) = at.fit(&node) {
            return Self::Variant1(value);
        }
        if node.has("b") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Variant1(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Kept {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Variant1(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Kept);

/// A variant of a [`Kept`](crate::types::Kept).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeptVariant1 {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for KeptVariant1 {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for KeptVariant1 {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(KeptVariant1);

/// A variant of a [`Kept`](crate::types::Kept).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeptB {
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for KeptB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for KeptB {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(KeptB);

// src/types/kinds.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// One of the forms of `Kinds`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Kinds {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// An array.
    StringList(Vec<String>),
    /// A [`KindsObject`](crate::types::KindsObject).
    Object(KindsObject),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<KindsObject> for Kinds {
    fn from(value: KindsObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for Kinds {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Integer(value);
        }
        if node.is_string() && let Some(value) = at.fit(&node) {
            return Self::String(value);
        }
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::StringList(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Kinds {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::String(value) => value.to_node(),
            Self::Integer(value) => value.to_node(),
            Self::StringList(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Kinds);

/// A variant of a [`Kinds`](crate::types::Kinds).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KindsObject {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for KindsObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for KindsObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(KindsObject);

// src/types/lists.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};
use std::collections::BTreeMap;

/// One of the forms of `Lists`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    /// An array.
    ItemList(Vec<ListsItem>),
    /// An object.
    Object(BTreeMap<String, ListsObject>),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl FromNode for Lists {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::ItemList(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Lists {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::ItemList(value) => value.to_node(),
            Self::Object(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Lists);

/// A variant of a [`Lists`](crate::types::Lists).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListsItem {
    /// The member `a`.
    pub a: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ListsItem {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ListsItem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ListsItem {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ListsItem);

/// A variant of a [`Lists`](crate::types::Lists).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListsObject {
    /// The member `b`.
    pub b: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ListsObject {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for ListsObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.required("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ListsObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", required(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(ListsObject);

// src/types/merged.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::Common;

/// One of the forms of `Merged`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Merged {
    /// A [`MergedLeft`](crate::types::MergedLeft).
    Left(MergedLeft),
    /// A [`MergedRight`](crate::types::MergedRight).
    Right(MergedRight),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<MergedLeft> for Merged {
    fn from(value: MergedLeft) -> Self {
        Self::Left(value)
    }
}

impl From<MergedRight> for Merged {
    fn from(value: MergedRight) -> Self {
        Self::Right(value)
    }
}

impl FromNode for Merged {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("id") && node.has("left") && let Some(value) = at.fit(&node) {
            return Self::Left(value);
        }
        if node.has("id") && node.has("right") && let Some(value) = at.fit(&node) {
            return Self::Right(value);
        }
        if node.has("id") && let Some(value) = at.fit(&node) {
            return Self::Left(value);
        }
        if node.has("id") && let Some(value) = at.fit(&node) {
            return Self::Right(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Merged {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Left(value) => value.to_node(),
            Self::Right(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Merged);

/// A variant of a [`Merged`](crate::types::Merged).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MergedLeft {
    /// The member `id`.
    pub id: String,
    /// The member `left`.
    pub left: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl MergedLeft {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            left: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for MergedLeft {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            left: members.optional("left"),
            extra: members.rest(),
        }
    }
}

impl ToNode for MergedLeft {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("left", optional(&self.left))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(MergedLeft);

impl From<MergedLeft> for Common {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: MergedLeft) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("left", optional(&value.left))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}

/// A variant of a [`Merged`](crate::types::Merged).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MergedRight {
    /// The member `id`.
    pub id: String,
    /// The member `right`.
    pub right: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl MergedRight {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            right: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for MergedRight {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            id: members.required("id"),
            right: members.optional("right"),
            extra: members.rest(),
        }
    }
}

impl ToNode for MergedRight {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("id", required(&self.id)), ("right", optional(&self.right))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(MergedRight);

impl From<MergedRight> for Common {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: MergedRight) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("right", optional(&value.right))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self { id: value.id, extra: rest }
    }
}

// src/types/nested.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// One of the forms of `Nested`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    /// A [`NestedObject`](crate::types::NestedObject).
    Object(NestedObject),
    /// A [`NestedVariant2`](crate::types::NestedVariant2).
    Variant2(NestedVariant2),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<NestedObject> for Nested {
    fn from(value: NestedObject) -> Self {
        Self::Object(value)
    }
}

impl From<NestedVariant2> for Nested {
    fn from(value: NestedVariant2) -> Self {
        Self::Variant2(value)
    }
}

impl FromNode for Nested {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("a") && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        if node.has("b") && let Some(value) = at.fit(&node) {
            return Self::Variant2(value);
        }
        if node.has("c") && let Some(value) = at.fit(&node) {
            return Self::Variant2(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Object(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::Variant2(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Nested {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Object(value) => value.to_node(),
            Self::Variant2(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Nested);

/// A variant of a [`Nested`](crate::types::Nested).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NestedObject {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for NestedObject {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for NestedObject {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(NestedObject);

/// A variant of a [`Nested`](crate::types::Nested).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NestedVariant2 {
    /// A [`NestedVariant2B`](crate::types::NestedVariant2B).
    B(NestedVariant2B),
    /// A [`NestedVariant2C`](crate::types::NestedVariant2C).
    C(NestedVariant2C),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<NestedVariant2B> for NestedVariant2 {
    fn from(value: NestedVariant2B) -> Self {
        Self::B(value)
    }
}

impl From<NestedVariant2C> for NestedVariant2 {
    fn from(value: NestedVariant2C) -> Self {
        Self::C(value)
    }
}

impl FromNode for NestedVariant2 {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("b") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        if node.has("c") && let Some(value) = at.fit(&node) {
            return Self::C(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::C(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for NestedVariant2 {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::B(value) => value.to_node(),
            Self::C(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(NestedVariant2);

/// A variant of a [`NestedVariant2`](crate::types::NestedVariant2).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NestedVariant2B {
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for NestedVariant2B {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for NestedVariant2B {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(NestedVariant2B);

/// A variant of a [`NestedVariant2`](crate::types::NestedVariant2).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NestedVariant2C {
    /// The member `c`.
    pub c: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for NestedVariant2C {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            c: members.optional("c"),
            extra: members.rest(),
        }
    }
}

impl ToNode for NestedVariant2C {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("c", optional(&self.c))], &self.extra)
    }
}

crate::runtime::serde_bridge!(NestedVariant2C);

// src/types/numbers.rs

use crate::runtime::{FromNode, JsonObject, Literal, Node, Reading, ToNode, optional};

/// One of the forms of `Numbers`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Numbers {
    /// A [`Numbers5`](crate::types::Numbers5).
    Numbers5(Numbers5),
    /// A [`NumbersTrue`](crate::types::NumbersTrue).
    True(NumbersTrue),
    /// A [`NumbersA`](crate::types::NumbersA).
    A(NumbersA),
    /// A [`NumbersB`](crate::types::NumbersB).
    B(NumbersB),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<Numbers5> for Numbers {
    fn from(value: Numbers5) -> Self {
        Self::Numbers5(value)
    }
}

impl From<NumbersTrue> for Numbers {
    fn from(value: NumbersTrue) -> Self {
        Self::True(value)
    }
}

impl From<NumbersA> for Numbers {
    fn from(value: NumbersA) -> Self {
        Self::A(value)
    }
}

impl From<NumbersB> for Numbers {
    fn from(value: NumbersB) -> Self {
        Self::B(value)
    }
}

impl FromNode for Numbers {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.value_is(&[Literal::Bool(true)]) && let Some(value) = at.fit(&node) {
            return Self::True(value);
        }
        if node.is_bool() && let Some(value) = at.fit(&node) {
            return Self::True(value);
        }
        if node.value_is(&[Literal::Int(5)]) && let Some(value) = at.fit(&node) {
            return Self::Numbers5(value);
        }
        if node.is_integer() && let Some(value) = at.fit(&node) {
            return Self::Numbers5(value);
        }
        if node.has("a") && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.has("b") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Numbers {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Numbers5(value) => value.to_node(),
            Self::True(value) => value.to_node(),
            Self::A(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Numbers);

/// A variant of a [`Numbers`](crate::types::Numbers).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers5;

crate::runtime::const_value!(Numbers5, "5");

/// A variant of a [`Numbers`](crate::types::Numbers).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NumbersTrue;

crate::runtime::const_value!(NumbersTrue, "true");

/// A variant of a [`Numbers`](crate::types::Numbers).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NumbersA {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for NumbersA {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for NumbersA {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(NumbersA);

/// A variant of a [`Numbers`](crate::types::Numbers).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NumbersB {
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for NumbersB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for NumbersB {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(NumbersB);

// src/types/optional.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// One of the forms of `Optional`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Optional {
    /// An [`OptionalA`](crate::types::OptionalA).
    A(OptionalA),
    /// An [`OptionalB`](crate::types::OptionalB).
    B(OptionalB),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<OptionalA> for Optional {
    fn from(value: OptionalA) -> Self {
        Self::A(value)
    }
}

impl From<OptionalB> for Optional {
    fn from(value: OptionalB) -> Self {
        Self::B(value)
    }
}

impl FromNode for Optional {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("a") && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.has("b") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Optional {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::A(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Optional);

/// A variant of an [`Optional`](crate::types::Optional).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionalA {
    /// The member `a`.
    pub a: Option<String>,
    /// The member `shared`.
    pub shared: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for OptionalA {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            shared: members.optional("shared"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OptionalA {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("a", optional(&self.a)), ("shared", optional(&self.shared))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(OptionalA);

/// A variant of an [`Optional`](crate::types::Optional).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionalB {
    /// The member `b`.
    pub b: Option<String>,
    /// The member `shared`.
    pub shared: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for OptionalB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            shared: members.optional("shared"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OptionalB {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("b", optional(&self.b)), ("shared", optional(&self.shared))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(OptionalB);

// src/types/own.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// One of the forms of `Own`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Own {
    /// An [`OwnNumber`](crate::types::OwnNumber).
    Number(OwnNumber),
    /// An [`OwnIban`](crate::types::OwnIban).
    Iban(OwnIban),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<OwnNumber> for Own {
    fn from(value: OwnNumber) -> Self {
        Self::Number(value)
    }
}

impl From<OwnIban> for Own {
    fn from(value: OwnIban) -> Self {
        Self::Iban(value)
    }
}

impl FromNode for Own {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("number") && node.has("cvc") && let Some(value) = at.fit(&node) {
            return Self::Number(value);
        }
        if node.has("iban") && node.has("bic") && let Some(value) = at.fit(&node) {
            return Self::Iban(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Own {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Number(value) => value.to_node(),
            Self::Iban(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Own);

/// A variant of an [`Own`](crate::types::Own).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnNumber {
    /// The member `number`.
    pub number: String,
    /// The member `cvc`.
    pub cvc: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl OwnNumber {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(number: impl Into<String>, cvc: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            cvc: cvc.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for OwnNumber {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            number: members.required("number"),
            cvc: members.required("cvc"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OwnNumber {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("number", required(&self.number)), ("cvc", required(&self.cvc))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(OwnNumber);

/// A variant of an [`Own`](crate::types::Own).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnIban {
    /// The member `iban`.
    pub iban: String,
    /// The member `bic`.
    pub bic: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl OwnIban {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(iban: impl Into<String>, bic: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            bic: bic.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for OwnIban {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            iban: members.required("iban"),
            bic: members.required("bic"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OwnIban {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("iban", required(&self.iban)), ("bic", required(&self.bic))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(OwnIban);

// src/types/same_members.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// One of the forms of `SameMembers`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SameMembers {
    /// A [`SameMembersVString`](crate::types::SameMembersVString).
    VString(SameMembersVString),
    /// A [`SameMembersVInteger`](crate::types::SameMembersVInteger).
    VInteger(SameMembersVInteger),
    /// A [`SameMembersVList`](crate::types::SameMembersVList).
    VList(SameMembersVList),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<SameMembersVString> for SameMembers {
    fn from(value: SameMembersVString) -> Self {
        Self::VString(value)
    }
}

impl From<SameMembersVInteger> for SameMembers {
    fn from(value: SameMembersVInteger) -> Self {
        Self::VInteger(value)
    }
}

impl From<SameMembersVList> for SameMembers {
    fn from(value: SameMembersVList) -> Self {
        Self::VList(value)
    }
}

impl FromNode for SameMembers {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member("v").is_some_and(Node::is_integer)
            && let Some(value) = at.fit(&node)
        {
            return Self::VInteger(value);
        }
        if node.member("v").is_some_and(Node::is_string)
            && let Some(value) = at.fit(&node)
        {
            return Self::VString(value);
        }
        if node.member("v").is_some_and(Node::is_array)
            && let Some(value) = at.fit(&node)
        {
            return Self::VList(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for SameMembers {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::VString(value) => value.to_node(),
            Self::VInteger(value) => value.to_node(),
            Self::VList(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(SameMembers);

/// A variant of a [`SameMembers`](crate::types::SameMembers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SameMembersVString {
    /// The member `v`.
    pub v: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SameMembersVString {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: v.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for SameMembersVString {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            v: members.required("v"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SameMembersVString {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("v", required(&self.v))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SameMembersVString);

/// A variant of a [`SameMembers`](crate::types::SameMembers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SameMembersVInteger {
    /// The member `v`.
    pub v: i64,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SameMembersVInteger {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(v: i64) -> Self {
        Self {
            v,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for SameMembersVInteger {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            v: members.required("v"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SameMembersVInteger {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("v", required(&self.v))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SameMembersVInteger);

/// A variant of a [`SameMembers`](crate::types::SameMembers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SameMembersVList {
    /// The member `v`.
    pub v: Vec<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SameMembersVList {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(v: Vec<String>) -> Self {
        Self {
            v,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for SameMembersVList {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            v: members.required("v"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SameMembersVList {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("v", required(&self.v))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SameMembersVList);

// src/types/subset.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// One of the forms of `Subset`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Subset {
    /// A [`SubsetA`](crate::types::SubsetA).
    A(SubsetA),
    /// A [`SubsetB`](crate::types::SubsetB).
    B(SubsetB),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<SubsetA> for Subset {
    fn from(value: SubsetA) -> Self {
        Self::A(value)
    }
}

impl From<SubsetB> for Subset {
    fn from(value: SubsetB) -> Self {
        Self::B(value)
    }
}

impl FromNode for Subset {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.has("a") && node.has("b") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        if node.has("a") && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Subset {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::A(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Subset);

/// A variant of a [`Subset`](crate::types::Subset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubsetA {
    /// The member `a`.
    pub a: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SubsetA {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for SubsetA {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SubsetA {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SubsetA);

/// A variant of a [`Subset`](crate::types::Subset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubsetB {
    /// The member `a`.
    pub a: String,
    /// The member `b`.
    pub b: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl SubsetB {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(a: impl Into<String>, b: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for SubsetB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.required("a"),
            b: members.required("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for SubsetB {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", required(&self.a)), ("b", required(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(SubsetB);

// src/types/tuples.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// One of the forms of `Tuples`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tuples {
    /// A [`TuplesTuple`](crate::types::TuplesTuple).
    Tuple(TuplesTuple),
    /// A [`TuplesA`](crate::types::TuplesA).
    A(TuplesA),
    /// A [`TuplesB`](crate::types::TuplesB).
    B(TuplesB),
    /// A value that fits none of them, or that this version of the crate does not know.
    Unknown(serde_json::Value),
}

impl From<TuplesTuple> for Tuples {
    fn from(value: TuplesTuple) -> Self {
        Self::Tuple(value)
    }
}

impl From<TuplesA> for Tuples {
    fn from(value: TuplesA) -> Self {
        Self::A(value)
    }
}

impl From<TuplesB> for Tuples {
    fn from(value: TuplesB) -> Self {
        Self::B(value)
    }
}

impl FromNode for Tuples {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.is_array() && let Some(value) = at.fit(&node) {
            return Self::Tuple(value);
        }
        if node.has("a") && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.has("b") && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::A(value);
        }
        if node.is_object() && let Some(value) = at.fit(&node) {
            return Self::B(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Tuples {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Tuple(value) => value.to_node(),
            Self::A(value) => value.to_node(),
            Self::B(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Tuples);

/// A variant of a [`Tuples`](crate::types::Tuples).
#[derive(Debug, Clone, PartialEq)]
pub struct TuplesTuple(pub String, pub i64, pub Vec<serde_json::Value>);

impl FromNode for TuplesTuple {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut elements = node.elements(at);
        Self(elements.next_required(), elements.next_required(), elements.rest())
    }
}

impl ToNode for TuplesTuple {
    fn to_node(&self) -> Node<'_> {
        Node::array(&[&self.0, &self.1], &self.2)
    }
}

crate::runtime::serde_bridge!(TuplesTuple);

/// A variant of a [`Tuples`](crate::types::Tuples).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TuplesA {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for TuplesA {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for TuplesA {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(TuplesA);

/// A variant of a [`Tuples`](crate::types::Tuples).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TuplesB {
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for TuplesB {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for TuplesB {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(TuplesB);
