// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Names of variants API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/and_expression.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Expression;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AndExpression {
    pub and: Vec<Expression>,
    pub extra: JsonObject,
}

impl AndExpression {
    #[must_use]
    pub fn new(and: impl IntoIterator<Item = Expression>) -> Self {
        Self {
            and: and.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    AndExpression,
    "and" => and: required,
    .. => extra: rest,
}

// src/types/black_cat.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlackCat {
    pub species: BlackCatSpecies,
    /// `new` sets it to `BlackCat`.
    pub color: String,
    pub extra: JsonObject,
}

impl BlackCat {
    /// Sets `species` and `color`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            species: BlackCatSpecies,
            color: "BlackCat".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

impl Default for BlackCat {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    BlackCat,
    "species" => species: required,
    "color" => color: required,
    .. => extra: rest,
}

/// The `species` of a [`BlackCat`](crate::types::BlackCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlackCatSpecies;

const_string!(BlackCatSpecies, "cat");

// src/types/common.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Common {
    pub id: String,
    pub extra: JsonObject,
}

impl Common {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Common,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/expression.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{AndExpression, StringExpression};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    And(AndExpression),
    StringExpression(StringExpression),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<AndExpression> for Expression {
    fn from(value: AndExpression) -> Self {
        Self::And(value)
    }
}

impl From<StringExpression> for Expression {
    fn from(value: StringExpression) -> Self {
        Self::StringExpression(value)
    }
}

impl From<String> for Expression {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Expression {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Expression {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.has("and") {
            if let Some(value) = reader.fit(node) {
                return Self::And(value);
            }
        }
        if node.has("value") {
            if let Some(value) = reader.fit(node) {
                return Self::StringExpression(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Expression {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::And(value) => value.to_tree(),
            Self::StringExpression(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Expression);

// src/types/kept.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Kept {
    Variant1(KeptVariant1),
    B(KeptB),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::Variant1(value);
            }
        }
        if node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Variant1(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Kept {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Variant1(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Kept);

/// A variant of a [`Kept`](crate::types::Kept).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeptVariant1 {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    KeptVariant1,
    "a" => a: optional,
    .. => extra: rest,
}

/// A variant of a [`Kept`](crate::types::Kept).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeptB {
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    KeptB,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/kinds.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Kinds {
    String(String),
    Integer(i64),
    StringList(Vec<String>),
    Object(KindsObject),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<String> for Kinds {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Kinds {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for Kinds {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<String>> for Kinds {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<KindsObject> for Kinds {
    fn from(value: KindsObject) -> Self {
        Self::Object(value)
    }
}

impl FromNode for Kinds {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
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

impl ToTree for Kinds {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Kinds);

/// A variant of a [`Kinds`](crate::types::Kinds).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KindsObject {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    KindsObject,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/lists.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    ItemList(Vec<ListsItem>),
    Object(BTreeMap<String, ListsObject>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Vec<ListsItem>> for Lists {
    fn from(value: Vec<ListsItem>) -> Self {
        Self::ItemList(value)
    }
}

impl From<BTreeMap<String, ListsObject>> for Lists {
    fn from(value: BTreeMap<String, ListsObject>) -> Self {
        Self::Object(value)
    }
}

impl FromNode for Lists {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::ItemList(value);
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

impl ToTree for Lists {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::ItemList(value) => value.to_tree(),
            Self::Object(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Lists);

/// A variant of a [`Lists`](crate::types::Lists).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListsItem {
    pub a: String,
    pub extra: JsonObject,
}

impl ListsItem {
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListsItem,
    "a" => a: required,
    .. => extra: rest,
}

/// A variant of a [`Lists`](crate::types::Lists).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListsObject {
    pub b: String,
    pub extra: JsonObject,
}

impl ListsObject {
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListsObject,
    "b" => b: required,
    .. => extra: rest,
}

// src/types/lizard.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Lizard {
    pub species: LizardSpecies,
    pub extra: JsonObject,
}

impl Lizard {
    /// Sets `species`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            species: LizardSpecies,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Lizard {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Lizard,
    "species" => species: required,
    .. => extra: rest,
}

/// The `species` of a [`Lizard`](crate::types::Lizard).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LizardSpecies;

const_string!(LizardSpecies, "lizard");

// src/types/merged.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, optional,
};
use crate::types::Common;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Merged {
    Left(MergedLeft),
    Right(MergedRight),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("id") && node.has("left") {
            if let Some(value) = reader.fit(node) {
                return Self::Left(value);
            }
        }
        if node.has("id") && node.has("right") {
            if let Some(value) = reader.fit(node) {
                return Self::Right(value);
            }
        }
        if node.has("id") {
            if let Some(value) = reader.fit(node) {
                return Self::Left(value);
            }
        }
        if node.has("id") {
            if let Some(value) = reader.fit(node) {
                return Self::Right(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Merged {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Left(value) => value.to_tree(),
            Self::Right(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Merged);

/// A variant of a [`Merged`](crate::types::Merged).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MergedLeft {
    pub id: String,
    pub left: Option<String>,
    pub extra: JsonObject,
}

impl MergedLeft {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            left: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    MergedLeft,
    "id" => id: required,
    "left" => left: optional,
    .. => extra: rest,
}

impl From<MergedLeft> for Common {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: MergedLeft) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("left", optional(&value.left))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

/// A variant of a [`Merged`](crate::types::Merged).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MergedRight {
    pub id: String,
    pub right: Option<String>,
    pub extra: JsonObject,
}

impl MergedRight {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            right: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    MergedRight,
    "id" => id: required,
    "right" => right: optional,
    .. => extra: rest,
}

impl From<MergedRight> for Common {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: MergedRight) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("right", optional(&value.right))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

// src/types/nested.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    Object(NestedObject),
    Variant2(NestedVariant2),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::Variant2(value);
            }
        }
        if node.has("c") {
            if let Some(value) = reader.fit(node) {
                return Self::Variant2(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Object(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Variant2(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Nested {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Object(value) => value.to_tree(),
            Self::Variant2(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Nested);

/// A variant of a [`Nested`](crate::types::Nested).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NestedObject {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    NestedObject,
    "a" => a: optional,
    .. => extra: rest,
}

/// A variant of a [`Nested`](crate::types::Nested).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NestedVariant2 {
    B(NestedVariant2B),
    C(NestedVariant2C),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if node.has("c") {
            if let Some(value) = reader.fit(node) {
                return Self::C(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::C(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for NestedVariant2 {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::B(value) => value.to_tree(),
            Self::C(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(NestedVariant2);

/// A variant of a [`NestedVariant2`](crate::types::NestedVariant2).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NestedVariant2B {
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    NestedVariant2B,
    "b" => b: optional,
    .. => extra: rest,
}

/// A variant of a [`NestedVariant2`](crate::types::NestedVariant2).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NestedVariant2C {
    pub c: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    NestedVariant2C,
    "c" => c: optional,
    .. => extra: rest,
}

// src/types/numbers.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, const_value, impl_serde, json_object,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Numbers {
    Numbers5(Numbers5),
    True(NumbersTrue),
    A(NumbersA),
    B(NumbersB),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.value_is(&[Literal::Bool(true)]) {
            if let Some(value) = reader.fit(node) {
                return Self::True(value);
            }
        }
        if node.is_bool() {
            if let Some(value) = reader.fit(node) {
                return Self::True(value);
            }
        }
        if node.value_is(&[Literal::Int(5)]) {
            if let Some(value) = reader.fit(node) {
                return Self::Numbers5(value);
            }
        }
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Numbers5(value);
            }
        }
        if node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Numbers {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Numbers5(value) => value.to_tree(),
            Self::True(value) => value.to_tree(),
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Numbers);

/// A variant of a [`Numbers`](crate::types::Numbers).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers5;

const_value!(Numbers5, "5");

/// A variant of a [`Numbers`](crate::types::Numbers).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NumbersTrue;

const_value!(NumbersTrue, "true");

/// A variant of a [`Numbers`](crate::types::Numbers).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NumbersA {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    NumbersA,
    "a" => a: optional,
    .. => extra: rest,
}

/// A variant of a [`Numbers`](crate::types::Numbers).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NumbersB {
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    NumbersB,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/optional.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Optional {
    A(OptionalA),
    B(OptionalB),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Optional {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Optional);

/// A variant of an [`Optional`](crate::types::Optional).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionalA {
    pub a: Option<String>,
    pub shared: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    OptionalA,
    "a" => a: optional,
    "shared" => shared: optional,
    .. => extra: rest,
}

/// A variant of an [`Optional`](crate::types::Optional).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionalB {
    pub b: Option<String>,
    pub shared: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    OptionalB,
    "b" => b: optional,
    "shared" => shared: optional,
    .. => extra: rest,
}

// src/types/own.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Own {
    Number(OwnNumber),
    Iban(OwnIban),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("number") && node.has("cvc") {
            if let Some(value) = reader.fit(node) {
                return Self::Number(value);
            }
        }
        if node.has("iban") && node.has("bic") {
            if let Some(value) = reader.fit(node) {
                return Self::Iban(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Own {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Number(value) => value.to_tree(),
            Self::Iban(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Own);

/// A variant of an [`Own`](crate::types::Own).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnNumber {
    pub number: String,
    pub cvc: String,
    pub extra: JsonObject,
}

impl OwnNumber {
    #[must_use]
    pub fn new(number: impl Into<String>, cvc: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            cvc: cvc.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    OwnNumber,
    "number" => number: required,
    "cvc" => cvc: required,
    .. => extra: rest,
}

/// A variant of an [`Own`](crate::types::Own).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnIban {
    pub iban: String,
    pub bic: String,
    pub extra: JsonObject,
}

impl OwnIban {
    #[must_use]
    pub fn new(iban: impl Into<String>, bic: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            bic: bic.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    OwnIban,
    "iban" => iban: required,
    "bic" => bic: required,
    .. => extra: rest,
}

// src/types/record.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, optional,
};
use crate::types::Common;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Record {
    /// Schema of an SMS (outbound) record.
    SmsOutbound(RecordSmsOutbound),
    /// Schema of an SMS (inbound) record.
    SmsInbound(RecordSmsInbound),
    /// Schema of a voice call record.
    VoiceCall(RecordVoiceCall),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<RecordSmsOutbound> for Record {
    fn from(value: RecordSmsOutbound) -> Self {
        Self::SmsOutbound(value)
    }
}

impl From<RecordSmsInbound> for Record {
    fn from(value: RecordSmsInbound) -> Self {
        Self::SmsInbound(value)
    }
}

impl From<RecordVoiceCall> for Record {
    fn from(value: RecordVoiceCall) -> Self {
        Self::VoiceCall(value)
    }
}

impl FromNode for Record {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("id") {
            if let Some(value) = reader.fit(node) {
                return Self::VoiceCall(value);
            }
        }
        if node.member("records").is_some_and(|member| {
            member.is_array() && member.first_item().is_none_or(|item| item.has("a"))
        }) {
            if let Some(value) = reader.fit(node) {
                return Self::SmsOutbound(value);
            }
        }
        if node.member("records").is_some_and(|member| {
            member.is_array() && member.first_item().is_none_or(|item| item.has("b"))
        }) {
            if let Some(value) = reader.fit(node) {
                return Self::SmsInbound(value);
            }
        }
        if node.member("records").is_some_and(|member| {
            member.is_array() && member.first_item().is_none_or(Node::is_object)
        }) {
            if let Some(value) = reader.fit(node) {
                return Self::SmsOutbound(value);
            }
        }
        if node.member("records").is_some_and(|member| {
            member.is_array() && member.first_item().is_none_or(Node::is_object)
        }) {
            if let Some(value) = reader.fit(node) {
                return Self::SmsInbound(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::SmsOutbound(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::SmsInbound(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Record {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::SmsOutbound(value) => value.to_tree(),
            Self::SmsInbound(value) => value.to_tree(),
            Self::VoiceCall(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Record);

/// Schema of an SMS (outbound) record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordSmsOutbound {
    pub records: Option<Vec<RecordSmsOutboundRecord>>,
    pub extra: JsonObject,
}

json_object! {
    RecordSmsOutbound,
    "records" => records: optional,
    .. => extra: rest,
}

/// Schema of an SMS (inbound) record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordSmsInbound {
    pub records: Option<Vec<RecordSmsInboundRecord>>,
    pub extra: JsonObject,
}

json_object! {
    RecordSmsInbound,
    "records" => records: optional,
    .. => extra: rest,
}

/// Schema of a voice call record.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordVoiceCall {
    pub id: String,
    pub records: Option<Vec<RecordVoiceCallRecord>>,
    pub extra: JsonObject,
}

impl RecordVoiceCall {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            records: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    RecordVoiceCall,
    "id" => id: required,
    "records" => records: optional,
    .. => extra: rest,
}

impl From<RecordVoiceCall> for Common {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: RecordVoiceCall) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("records", optional(&value.records))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

/// An item of the `records` of a [`RecordSmsOutbound`](crate::types::RecordSmsOutbound).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordSmsOutboundRecord {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    RecordSmsOutboundRecord,
    "a" => a: optional,
    .. => extra: rest,
}

/// An item of the `records` of a [`RecordSmsInbound`](crate::types::RecordSmsInbound).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordSmsInboundRecord {
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    RecordSmsInboundRecord,
    "b" => b: optional,
    .. => extra: rest,
}

/// An item of the `records` of a [`RecordVoiceCall`](crate::types::RecordVoiceCall).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordVoiceCallRecord {
    pub c: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    RecordVoiceCallRecord,
    "c" => c: optional,
    .. => extra: rest,
}

// src/types/same_members.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SameMembers {
    VString(SameMembersVString),
    VInteger(SameMembersVInteger),
    VList(SameMembersVList),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member("v").is_some_and(Node::is_integer) {
            if let Some(value) = reader.fit(node) {
                return Self::VInteger(value);
            }
        }
        if node.member("v").is_some_and(Node::is_string) {
            if let Some(value) = reader.fit(node) {
                return Self::VString(value);
            }
        }
        if node.member("v").is_some_and(Node::is_array) {
            if let Some(value) = reader.fit(node) {
                return Self::VList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for SameMembers {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::VString(value) => value.to_tree(),
            Self::VInteger(value) => value.to_tree(),
            Self::VList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(SameMembers);

/// A variant of a [`SameMembers`](crate::types::SameMembers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SameMembersVString {
    pub v: String,
    pub extra: JsonObject,
}

impl SameMembersVString {
    #[must_use]
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: v.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SameMembersVString,
    "v" => v: required,
    .. => extra: rest,
}

/// A variant of a [`SameMembers`](crate::types::SameMembers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SameMembersVInteger {
    pub v: i64,
    pub extra: JsonObject,
}

impl SameMembersVInteger {
    #[must_use]
    pub fn new(v: i64) -> Self {
        Self {
            v,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SameMembersVInteger,
    "v" => v: required,
    .. => extra: rest,
}

/// A variant of a [`SameMembers`](crate::types::SameMembers).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SameMembersVList {
    pub v: Vec<String>,
    pub extra: JsonObject,
}

impl SameMembersVList {
    #[must_use]
    pub fn new(v: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            v: v.into_iter().map(Into::into).collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SameMembersVList,
    "v" => v: required,
    .. => extra: rest,
}

// src/types/string_expression.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StringExpression {
    pub value: String,
    pub extra: JsonObject,
}

impl StringExpression {
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    StringExpression,
    "value" => value: required,
    .. => extra: rest,
}

// src/types/subset.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Subset {
    A(SubsetA),
    B(SubsetB),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("a") && node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Subset {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Subset);

/// A variant of a [`Subset`](crate::types::Subset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubsetA {
    pub a: String,
    pub extra: JsonObject,
}

impl SubsetA {
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SubsetA,
    "a" => a: required,
    .. => extra: rest,
}

/// A variant of a [`Subset`](crate::types::Subset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubsetB {
    pub a: String,
    pub b: String,
    pub extra: JsonObject,
}

impl SubsetB {
    #[must_use]
    pub fn new(a: impl Into<String>, b: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SubsetB,
    "a" => a: required,
    "b" => b: required,
    .. => extra: rest,
}

// src/types/tagged.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BlackCat, Lizard, WhiteCat};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tagged {
    /// Where `species` is `cat`.
    Cat(TaggedCat),
    /// Where `species` is `lizard`.
    Lizard(Lizard),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<TaggedCat> for Tagged {
    fn from(value: TaggedCat) -> Self {
        Self::Cat(value)
    }
}

impl From<Lizard> for Tagged {
    fn from(value: Lizard) -> Self {
        Self::Lizard(value)
    }
}

impl FromNode for Tagged {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("species") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("lizard") => Self::Lizard(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Tagged {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Lizard(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Tagged);

/// A variant of a [`Tagged`](crate::types::Tagged).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TaggedCat {
    /// Where `color` is `BlackCat`.
    BlackCat(BlackCat),
    /// Where `color` is `WhiteCat`.
    WhiteCat(WhiteCat),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BlackCat> for TaggedCat {
    fn from(value: BlackCat) -> Self {
        Self::BlackCat(value)
    }
}

impl From<WhiteCat> for TaggedCat {
    fn from(value: WhiteCat) -> Self {
        Self::WhiteCat(value)
    }
}

impl FromNode for TaggedCat {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("color") {
            Some("BlackCat") => Self::BlackCat(FromNode::from_node(node, reader)),
            Some("WhiteCat") => Self::WhiteCat(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for TaggedCat {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::BlackCat(value) => value.to_tree(),
            Self::WhiteCat(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(TaggedCat);

// src/types/talkative.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Talkative {
    /// All that is known of a customer who has an account with us.
    X(TalkativeX),
    /// A guest.
    Z(TalkativeZ),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<TalkativeX> for Talkative {
    fn from(value: TalkativeX) -> Self {
        Self::X(value)
    }
}

impl From<TalkativeZ> for Talkative {
    fn from(value: TalkativeZ) -> Self {
        Self::Z(value)
    }
}

impl FromNode for Talkative {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("x") {
            if let Some(value) = reader.fit(node) {
                return Self::X(value);
            }
        }
        if node.has("z") {
            if let Some(value) = reader.fit(node) {
                return Self::Z(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::X(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::Z(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Talkative {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::X(value) => value.to_tree(),
            Self::Z(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Talkative);

/// All that is known of a customer who has an account with us.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalkativeX {
    pub x: Option<String>,
    pub y: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    TalkativeX,
    "x" => x: optional,
    "y" => y: optional,
    .. => extra: rest,
}

/// A guest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalkativeZ {
    pub y: Option<String>,
    pub z: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    TalkativeZ,
    "y" => y: optional,
    "z" => z: optional,
    .. => extra: rest,
}

// src/types/tuples.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, optional,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tuples {
    Tuple(TuplesTuple),
    A(TuplesA),
    B(TuplesB),
    /// Any other value.
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
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::Tuple(value);
            }
        }
        if node.has("a") {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.has("b") {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::A(value);
            }
        }
        if node.is_object() {
            if let Some(value) = reader.fit(node) {
                return Self::B(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Tuples {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Tuple(value) => value.to_tree(),
            Self::A(value) => value.to_tree(),
            Self::B(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Tuples);

/// A variant of a [`Tuples`](crate::types::Tuples).
#[derive(Debug, Clone, PartialEq)]
pub struct TuplesTuple(
    pub Option<String>,
    pub Option<i64>,
    pub Vec<serde_json::Value>,
);

impl TuplesTuple {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None, None, Vec::new())
    }
}

impl Default for TuplesTuple {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for TuplesTuple {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(
            elements.next_optional(),
            elements.next_optional(),
            elements.rest(),
        )
    }
}

impl ToTree for TuplesTuple {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[optional(&self.0), optional(&self.1)], &self.2)
    }
}

impl_serde!(TuplesTuple);

/// A variant of a [`Tuples`](crate::types::Tuples).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TuplesA {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    TuplesA,
    "a" => a: optional,
    .. => extra: rest,
}

/// A variant of a [`Tuples`](crate::types::Tuples).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TuplesB {
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    TuplesB,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/white_cat.rs

use crate::runtime::{JsonObject, const_string, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WhiteCat {
    pub species: WhiteCatSpecies,
    /// `new` sets it to `WhiteCat`.
    pub color: String,
    pub extra: JsonObject,
}

impl WhiteCat {
    /// Sets `species` and `color`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            species: WhiteCatSpecies,
            color: "WhiteCat".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

impl Default for WhiteCat {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    WhiteCat,
    "species" => species: required,
    "color" => color: required,
    .. => extra: rest,
}

/// The `species` of a [`WhiteCat`](crate::types::WhiteCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhiteCatSpecies;

const_string!(WhiteCatSpecies, "cat");
