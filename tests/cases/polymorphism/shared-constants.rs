// src/types/alone.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of a [`Clustered`](crate::types::Clustered).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Alone {
    /// The member `s`.
    pub s: AloneS,
    /// The member `p`.
    pub p: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Alone {
    /// `s` is set, the other members are absent.
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

impl FromNode for Alone {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s: members.required("s"),
            p: members.optional("p"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Alone {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("s", required(&self.s)), ("p", optional(&self.p))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Alone);

/// The `s` of an [`Alone`](crate::types::Alone).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AloneS;

crate::runtime::const_string!(AloneS, "x");

// src/types/ambiguous.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{Left, Right};

/// One of the forms of `Ambiguous`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Ambiguous {
    /// A [`Left`](crate::types::Left).
    Left(Left),
    /// A [`Right`](crate::types::Right).
    Right(Right),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member_is("s", &[Literal::Str("a")]) && let Some(value) = at.fit(&node) {
            return Self::Left(value);
        }
        if node.member_is("s", &[Literal::Str("c")]) && let Some(value) = at.fit(&node) {
            return Self::Right(value);
        }
        if node.has("s") && let Some(value) = at.fit(&node) {
            return Self::Left(value);
        }
        if node.has("s") && let Some(value) = at.fit(&node) {
            return Self::Right(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Ambiguous {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Left(value) => value.to_node(),
            Self::Right(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Ambiguous);

// src/types/black_cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// Black cat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BlackCat {
    /// The member `pet`.
    pub pet: BlackCatPet,
    /// The member `color`.
    pub color: BlackCatColor,
    /// The member `name`.
    pub name: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl BlackCat {
    /// `pet` and `color` are set, the other members are absent.
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

impl FromNode for BlackCat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet: members.required("pet"),
            color: members.required("color"),
            name: members.optional("name"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BlackCat {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("pet", required(&self.pet)),
                ("color", required(&self.color)),
                ("name", optional(&self.name)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(BlackCat);

/// The `pet` of a [`BlackCat`](crate::types::BlackCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlackCatPet;

crate::runtime::const_string!(BlackCatPet, "cat");

/// The `color` of a [`BlackCat`](crate::types::BlackCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlackCatColor;

crate::runtime::const_string!(BlackCatColor, "black");

// src/types/clustered.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{Alone, One, Two};

/// One of the forms of `Clustered`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Clustered {
    /// An [`Alone`](crate::types::Alone).
    Alone(Alone),
    /// An [`One`](crate::types::One).
    One(One),
    /// A [`Two`](crate::types::Two).
    Two(Two),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member_is("s", &[Literal::Str("b"), Literal::Str("c")]) && node.has("q")
            && let Some(value) = at.fit(&node)
        {
            return Self::Two(value);
        }
        if node.member_is("s", &[Literal::Str("x")]) && let Some(value) = at.fit(&node) {
            return Self::Alone(value);
        }
        if node.member_is("s", &[Literal::Str("a"), Literal::Str("b")])
            && let Some(value) = at.fit(&node)
        {
            return Self::One(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Clustered {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Alone(value) => value.to_node(),
            Self::One(value) => value.to_node(),
            Self::Two(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Clustered);

// src/types/high.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of a [`Refined`](crate::types::Refined).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct High {
    /// The member `s`.
    pub s: HighS,
    /// The member `q`.
    pub q: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl High {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(s: HighS) -> Self {
        Self {
            s,
            q: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for High {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s: members.required("s"),
            q: members.optional("q"),
            extra: members.rest(),
        }
    }
}

impl ToNode for High {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("s", required(&self.s)), ("q", optional(&self.q))], &self.extra)
    }
}

crate::runtime::serde_bridge!(High);

/// The `s` of a [`High`](crate::types::High).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum HighS {
    /// `b`.
    B,
    /// `c`.
    C,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl HighS {
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

impl From<&str> for HighS {
    fn from(value: &str) -> Self {
        match value {
            "b" => Self::B,
            "c" => Self::C,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(HighS);

// src/types/hound.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of a [`Pet`](crate::types::Pet).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Hound {
    /// The member `pet`.
    pub pet: HoundPet,
    /// The member `barks`.
    pub barks: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Hound {
    /// `pet` is set, the other members are absent.
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

impl FromNode for Hound {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet: members.required("pet"),
            barks: members.optional("barks"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Hound {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("pet", required(&self.pet)), ("barks", optional(&self.barks))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Hound);

/// The `pet` of a [`Hound`](crate::types::Hound).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HoundPet;

crate::runtime::const_string!(HoundPet, "dog");

// src/types/left.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of an [`Ambiguous`](crate::types::Ambiguous).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Left {
    /// The member `s`.
    pub s: LeftS,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Left {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(s: LeftS) -> Self {
        Self {
            s,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Left {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s: members.required("s"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Left {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("s", required(&self.s))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Left);

/// The `s` of a [`Left`](crate::types::Left).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LeftS {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl LeftS {
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

impl From<&str> for LeftS {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(LeftS);

// src/types/low.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of a [`Refined`](crate::types::Refined).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Low {
    /// The member `s`.
    pub s: LowS,
    /// The member `p`.
    pub p: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Low {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(s: LowS) -> Self {
        Self {
            s,
            p: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Low {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s: members.required("s"),
            p: members.optional("p"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Low {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("s", required(&self.s)), ("p", optional(&self.p))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Low);

/// The `s` of a [`Low`](crate::types::Low).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LowS {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl LowS {
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

impl From<&str> for LowS {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(LowS);

// src/types/one.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// A variant of a [`Clustered`](crate::types::Clustered).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct One {
    /// The member `s`.
    pub s: OneS,
    /// The member `p`.
    pub p: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl One {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(s: OneS) -> Self {
        Self {
            s,
            p: None,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for One {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s: members.required("s"),
            p: members.optional("p"),
            extra: members.rest(),
        }
    }
}

impl ToNode for One {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("s", required(&self.s)), ("p", optional(&self.p))], &self.extra)
    }
}

crate::runtime::serde_bridge!(One);

/// The `s` of an [`One`](crate::types::One).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OneS {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl OneS {
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

impl From<&str> for OneS {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(OneS);

// src/types/pet.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{BlackCat, Hound, WhiteCat};

/// One of the forms of `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// A [`BlackCat`](crate::types::BlackCat).
    BlackCat(BlackCat),
    /// A [`WhiteCat`](crate::types::WhiteCat).
    WhiteCat(WhiteCat),
    /// A [`Hound`](crate::types::Hound).
    Hound(Hound),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member_is("pet", &[Literal::Str("cat")])
            && node.member_is("color", &[Literal::Str("black")])
            && let Some(value) = at.fit(&node)
        {
            return Self::BlackCat(value);
        }
        if node.member_is("pet", &[Literal::Str("cat")])
            && node.member_is("color", &[Literal::Str("white")])
            && let Some(value) = at.fit(&node)
        {
            return Self::WhiteCat(value);
        }
        if node.member_is("pet", &[Literal::Str("dog")])
            && let Some(value) = at.fit(&node)
        {
            return Self::Hound(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Pet {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::BlackCat(value) => value.to_node(),
            Self::WhiteCat(value) => value.to_node(),
            Self::Hound(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Pet);

// src/types/refined.rs

use crate::runtime::{FromNode, Literal, Node, Reading, ToNode};
use crate::types::{High, Low};

/// One of the forms of `Refined`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Refined {
    /// A [`Low`](crate::types::Low).
    Low(Low),
    /// A [`High`](crate::types::High).
    High(High),
    /// A value that fits none of them, or that this version of the crate does not know.
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
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        if node.member_is("s", &[Literal::Str("a")]) && let Some(value) = at.fit(&node) {
            return Self::Low(value);
        }
        if node.member_is("s", &[Literal::Str("c")]) && let Some(value) = at.fit(&node) {
            return Self::High(value);
        }
        if node.has("s") && node.has("p") && let Some(value) = at.fit(&node) {
            return Self::Low(value);
        }
        if node.has("s") && node.has("q") && let Some(value) = at.fit(&node) {
            return Self::High(value);
        }
        if node.has("s") && let Some(value) = at.fit(&node) {
            return Self::Low(value);
        }
        if node.has("s") && let Some(value) = at.fit(&node) {
            return Self::High(value);
        }
        Self::Unknown(node.into_value())
    }
}

impl ToNode for Refined {
    fn to_node(&self) -> Node<'_> {
        match self {
            Self::Low(value) => value.to_node(),
            Self::High(value) => value.to_node(),
            Self::Unknown(value) => value.to_node(),
        }
    }
}

crate::runtime::serde_bridge!(Refined);

// src/types/right.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of an [`Ambiguous`](crate::types::Ambiguous).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Right {
    /// The member `s`.
    pub s: RightS,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Right {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(s: RightS) -> Self {
        Self {
            s,
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Right {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s: members.required("s"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Right {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("s", required(&self.s))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Right);

/// The `s` of a [`Right`](crate::types::Right).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RightS {
    /// `b`.
    B,
    /// `c`.
    C,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl RightS {
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

impl From<&str> for RightS {
    fn from(value: &str) -> Self {
        match value {
            "b" => Self::B,
            "c" => Self::C,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(RightS);

// src/types/two.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, required};

/// A variant of a [`Clustered`](crate::types::Clustered).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Two {
    /// The member `s`.
    pub s: TwoS,
    /// The member `q`.
    pub q: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Two {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(s: TwoS, q: impl Into<String>) -> Self {
        Self {
            s,
            q: q.into(),
            extra: JsonObject::new(),
        }
    }
}

impl FromNode for Two {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s: members.required("s"),
            q: members.required("q"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Two {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("s", required(&self.s)), ("q", required(&self.q))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Two);

/// The `s` of a [`Two`](crate::types::Two).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TwoS {
    /// `b`.
    B,
    /// `c`.
    C,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl TwoS {
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

impl From<&str> for TwoS {
    fn from(value: &str) -> Self {
        match value {
            "b" => Self::B,
            "c" => Self::C,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(TwoS);

// src/types/white_cat.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// White cat.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WhiteCat {
    /// The member `pet`.
    pub pet: WhiteCatPet,
    /// The member `color`.
    pub color: WhiteCatColor,
    /// The member `shade`.
    pub shade: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl WhiteCat {
    /// `pet` and `color` are set, the other members are absent.
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

impl FromNode for WhiteCat {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            pet: members.required("pet"),
            color: members.required("color"),
            shade: members.optional("shade"),
            extra: members.rest(),
        }
    }
}

impl ToNode for WhiteCat {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("pet", required(&self.pet)),
                ("color", required(&self.color)),
                ("shade", optional(&self.shade)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(WhiteCat);

/// The `pet` of a [`WhiteCat`](crate::types::WhiteCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhiteCatPet;

crate::runtime::const_string!(WhiteCatPet, "cat");

/// The `color` of a [`WhiteCat`](crate::types::WhiteCat).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WhiteCatColor;

crate::runtime::const_string!(WhiteCatColor, "white");
