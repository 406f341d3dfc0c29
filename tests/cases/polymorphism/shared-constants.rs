// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Shared constants API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/alone.rs

use crate::runtime::{JsonObject, const_string, json_object};

/// A variant of a [`Clustered`](crate::types::Clustered).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Alone {
    pub s: AloneS,
    pub p: Option<i64>,
    pub extra: JsonObject,
}

impl Alone {
    /// Sets `s`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            s: AloneS,
            p: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Alone {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Alone,
    "s" => s: required,
    "p" => p: optional,
    .. => extra: rest,
}

/// The `s` of an [`Alone`](crate::types::Alone).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AloneS;

const_string!(AloneS, "x");

// src/types/ambiguous.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Left, Right};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Ambiguous {
    Left(Left),
    Right(Right),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Left> for Ambiguous {
    fn from(value: Left) -> Self {
        Self::Left(value)
    }
}

impl From<Right> for Ambiguous {
    fn from(value: Right) -> Self {
        Self::Right(value)
    }
}

impl FromNode for Ambiguous {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member_is("s", &[Literal::Str("a")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Left(value);
            }
        }
        if node.member_is("s", &[Literal::Str("c")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Right(value);
            }
        }
        if node.has("s") {
            if let Some(value) = reader.fit(node) {
                return Self::Left(value);
            }
        }
        if node.has("s") {
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

impl ToTree for Ambiguous {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Left(value) => value.to_tree(),
            Self::Right(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Ambiguous);

// src/types/black_cat.rs

use crate::runtime::{JsonObject, const_string, json_object};

/// Black cat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlackCat {
    pub pet: BlackCatPet,
    pub color: BlackCatColor,
    pub name: Option<String>,
    pub extra: JsonObject,
}

impl BlackCat {
    /// Sets `pet` and `color`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet: BlackCatPet,
            color: BlackCatColor,
            name: None,
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
    "pet" => pet: required,
    "color" => color: required,
    "name" => name: optional,
    .. => extra: rest,
}

/// The `pet` of a [`BlackCat`](crate::types::BlackCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlackCatPet;

const_string!(BlackCatPet, "cat");

/// The `color` of a [`BlackCat`](crate::types::BlackCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlackCatColor;

const_string!(BlackCatColor, "black");

// src/types/clustered.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Alone, One, Two};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Clustered {
    Alone(Alone),
    One(One),
    Two(Two),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Alone> for Clustered {
    fn from(value: Alone) -> Self {
        Self::Alone(value)
    }
}

impl From<One> for Clustered {
    fn from(value: One) -> Self {
        Self::One(value)
    }
}

impl From<Two> for Clustered {
    fn from(value: Two) -> Self {
        Self::Two(value)
    }
}

impl FromNode for Clustered {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member_is("s", &[Literal::Str("b"), Literal::Str("c")]) && node.has("q") {
            if let Some(value) = reader.fit(node) {
                return Self::Two(value);
            }
        }
        if node.member_is("s", &[Literal::Str("x")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Alone(value);
            }
        }
        if node.member_is("s", &[Literal::Str("a"), Literal::Str("b")]) {
            if let Some(value) = reader.fit(node) {
                return Self::One(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Clustered {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Alone(value) => value.to_tree(),
            Self::One(value) => value.to_tree(),
            Self::Two(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Clustered);

// src/types/high.rs

use crate::runtime::{JsonObject, json_object, string_enum};

/// A variant of a [`Refined`](crate::types::Refined).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct High {
    pub s: HighS,
    pub q: Option<i64>,
    pub extra: JsonObject,
}

impl High {
    #[must_use]
    pub fn new(s: HighS) -> Self {
        Self {
            s,
            q: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    High,
    "s" => s: required,
    "q" => q: optional,
    .. => extra: rest,
}

/// The `s` of a [`High`](crate::types::High).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HighS {
    /// `b`.
    B,
    /// `c`.
    C,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    HighS,
    "b" => B,
    "c" => C,
    .. => Unknown,
}

// src/types/hound.rs

use crate::runtime::{JsonObject, const_string, json_object};

/// A variant of a [`Pet`](crate::types::Pet).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Hound {
    pub pet: HoundPet,
    pub barks: Option<bool>,
    pub extra: JsonObject,
}

impl Hound {
    /// Sets `pet`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet: HoundPet,
            barks: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Hound {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Hound,
    "pet" => pet: required,
    "barks" => barks: optional,
    .. => extra: rest,
}

/// The `pet` of a [`Hound`](crate::types::Hound).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HoundPet;

const_string!(HoundPet, "dog");

// src/types/left.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::S;

/// A variant of an [`Ambiguous`](crate::types::Ambiguous).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Left {
    pub s: S,
    pub extra: JsonObject,
}

impl Left {
    #[must_use]
    pub fn new(s: S) -> Self {
        Self {
            s,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Left,
    "s" => s: required,
    .. => extra: rest,
}

// src/types/low.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::S;

/// A variant of a [`Refined`](crate::types::Refined).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Low {
    pub s: S,
    pub p: Option<i64>,
    pub extra: JsonObject,
}

impl Low {
    #[must_use]
    pub fn new(s: S) -> Self {
        Self {
            s,
            p: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Low,
    "s" => s: required,
    "p" => p: optional,
    .. => extra: rest,
}

// src/types/one.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::S;

/// A variant of a [`Clustered`](crate::types::Clustered).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct One {
    pub s: S,
    pub p: Option<String>,
    pub extra: JsonObject,
}

impl One {
    #[must_use]
    pub fn new(s: S) -> Self {
        Self {
            s,
            p: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    One,
    "s" => s: required,
    "p" => p: optional,
    .. => extra: rest,
}

// src/types/pet.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{BlackCat, Hound, WhiteCat};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    BlackCat(BlackCat),
    WhiteCat(WhiteCat),
    Hound(Hound),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<BlackCat> for Pet {
    fn from(value: BlackCat) -> Self {
        Self::BlackCat(value)
    }
}

impl From<WhiteCat> for Pet {
    fn from(value: WhiteCat) -> Self {
        Self::WhiteCat(value)
    }
}

impl From<Hound> for Pet {
    fn from(value: Hound) -> Self {
        Self::Hound(value)
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member_is("pet", &[Literal::Str("cat")])
            && node.member_is("color", &[Literal::Str("black")])
        {
            if let Some(value) = reader.fit(node) {
                return Self::BlackCat(value);
            }
        }
        if node.member_is("pet", &[Literal::Str("cat")])
            && node.member_is("color", &[Literal::Str("white")])
        {
            if let Some(value) = reader.fit(node) {
                return Self::WhiteCat(value);
            }
        }
        if node.member_is("pet", &[Literal::Str("dog")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Hound(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Pet {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::BlackCat(value) => value.to_tree(),
            Self::WhiteCat(value) => value.to_tree(),
            Self::Hound(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Pet);

// src/types/refined.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{High, Low};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Refined {
    Low(Low),
    High(High),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Low> for Refined {
    fn from(value: Low) -> Self {
        Self::Low(value)
    }
}

impl From<High> for Refined {
    fn from(value: High) -> Self {
        Self::High(value)
    }
}

impl FromNode for Refined {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.member_is("s", &[Literal::Str("a")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Low(value);
            }
        }
        if node.member_is("s", &[Literal::Str("c")]) {
            if let Some(value) = reader.fit(node) {
                return Self::High(value);
            }
        }
        if node.has("s") && node.has("p") {
            if let Some(value) = reader.fit(node) {
                return Self::Low(value);
            }
        }
        if node.has("s") && node.has("q") {
            if let Some(value) = reader.fit(node) {
                return Self::High(value);
            }
        }
        if node.has("s") {
            if let Some(value) = reader.fit(node) {
                return Self::Low(value);
            }
        }
        if node.has("s") {
            if let Some(value) = reader.fit(node) {
                return Self::High(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Refined {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Low(value) => value.to_tree(),
            Self::High(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Refined);

// src/types/right.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::HighS;

/// A variant of an [`Ambiguous`](crate::types::Ambiguous).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Right {
    pub s: HighS,
    pub extra: JsonObject,
}

impl Right {
    #[must_use]
    pub fn new(s: HighS) -> Self {
        Self {
            s,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Right,
    "s" => s: required,
    .. => extra: rest,
}

// src/types/s.rs

use crate::runtime::string_enum;

/// The `s` of several types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum S {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    S,
    "a" => A,
    "b" => B,
    .. => Unknown,
}

// src/types/two.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::HighS;

/// A variant of a [`Clustered`](crate::types::Clustered).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Two {
    pub s: HighS,
    pub q: String,
    pub extra: JsonObject,
}

impl Two {
    #[must_use]
    pub fn new(s: HighS, q: impl Into<String>) -> Self {
        Self {
            s,
            q: q.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Two,
    "s" => s: required,
    "q" => q: required,
    .. => extra: rest,
}

// src/types/white_cat.rs

use crate::runtime::{JsonObject, const_string, json_object};

/// White cat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WhiteCat {
    pub pet: WhiteCatPet,
    pub color: WhiteCatColor,
    pub shade: Option<i64>,
    pub extra: JsonObject,
}

impl WhiteCat {
    /// Sets `pet` and `color`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pet: WhiteCatPet,
            color: WhiteCatColor,
            shade: None,
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
    "pet" => pet: required,
    "color" => color: required,
    "shade" => shade: optional,
    .. => extra: rest,
}

/// The `pet` of a [`WhiteCat`](crate::types::WhiteCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhiteCatPet;

const_string!(WhiteCatPet, "cat");

/// The `color` of a [`WhiteCat`](crate::types::WhiteCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhiteCatColor;

const_string!(WhiteCatColor, "white");
