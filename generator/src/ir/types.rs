//! Types: what `lower` makes of schemas.

use super::docs::Docs;
use super::ids::{OperationId, TypeId};
use super::status::Status;
use crate::source::{JsonType, Place};
use serde_json::Value;

/// A type of the emitted crate.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// Where the schema stands.
    pub origin: Place,
    /// The places of copies that were found to be the same type.
    pub copies: Vec<Place>,
    /// What a name may be made of.
    pub hints: Hints,
    /// Its documentation.
    pub docs: Docs,
    /// What it is.
    pub shape: Shape,
    /// Examples of whole values that satisfy the schema or claim to.
    pub examples: Vec<Example>,
}

impl TypeDef {
    /// Returns the places of the schema and of its copies.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        std::iter::once(&self.origin).chain(&self.copies)
    }

    /// Adds a place at which the schema stands too.
    pub(crate) fn add_place(&mut self, place: &Place) {
        if !self.places().any(|known| known == place) {
            self.copies.push(place.clone());
        }
    }
}

/// What a type's name may be made of, beside configuration and lock.
#[derive(Debug, Clone, PartialEq)]
pub struct Hints {
    /// A name that an extension gives it.
    pub given: Option<String>,
    /// The key under `components/schemas` (or `$defs`), or in a file that holds schemas alone.
    pub key: Option<String>,
    /// The schema's `title`.
    pub title: Option<String>,
    /// The use that was seen first.
    pub usage: Usage,
    /// A word to tell it from its namesake: `Base` for the struct of a polymorphic base, for one.
    pub suffix: Option<&'static str>,
}

/// A use of a schema that has no name of its own.
#[derive(Debug, Clone, PartialEq)]
pub enum Usage {
    /// It is a component, or stands at the root of a file.
    Root,
    /// Part of another type.
    Part {
        /// The type that it is part of.
        of: TypeId,
        /// Which part.
        part: Part,
    },
    /// Used by an operation.
    Operation {
        /// The operation.
        operation: OperationId,
        /// For what.
        role: Role,
    },
}

impl Usage {
    /// Returns the use of a type as a part of another type.
    #[must_use]
    pub fn part(of: TypeId, part: Part) -> Self {
        Self::Part { of, part }
    }

    /// Returns the use of the items of an array, or of the values of a map, that is used like this and has no type of
    /// its own.
    #[must_use]
    pub fn of_items(self) -> Self {
        match self {
            Self::Part {
                of,
                part: Part::Member(name),
            } => Self::part(of, Part::MemberItem(name)),
            Self::Operation {
                operation,
                role: Role::ResponseBody(status),
            } => Self::Operation {
                operation,
                role: Role::ResponseItem(status),
            },
            Self::Operation {
                operation,
                role: Role::RequestBody,
            } => Self::Operation {
                operation,
                role: Role::RequestItem,
            },
            other => other,
        }
    }
}

/// Which part of a type another type is.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// The member of this wire name.
    Member(String),
    /// The items of the member of this wire name.
    MemberItem(String),
    /// The items of an array type.
    Item,
    /// The values of a map, or of the members that are not named.
    Value,
    /// The variant at this place of the union (from 0), with a word for it where one was found.
    Variant(usize, Option<String>),
    /// The element at this place of a tuple (from 0).
    Element(usize),
}

/// What an operation uses a type for.
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    /// The request body.
    RequestBody,
    /// The body of the response with this status.
    ResponseBody(Status),
    /// The items of an array that is the body of the response with this status.
    ResponseItem(Status),
    /// The items of an array that is the request body.
    RequestItem,
    /// The parameter of this wire name.
    Parameter(String),
    /// The response header of this name.
    ResponseHeader(String),
}

/// An example of a whole value.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Where it is written.
    pub place: Place,
    /// The key under `examples`, if it has one.
    pub name: Option<String>,
    /// The value.
    pub value: Value,
}

/// What a type is.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A JSON object with named members.
    Struct(Struct),
    /// One of a list of scalars, open to values that are not listed.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// An array with a type for each place.
    Tuple(Tuple),
    /// Always the same value.
    Const(Value),
    /// Another name for a type.
    Alias(Ty),
}

/// A JSON object with named members.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Struct {
    /// The named members, in document order, those of bases first.
    pub fields: Vec<Field>,
    /// What becomes of members that are not named.
    pub extra: Extra,
    /// The named types it was flattened from, nearest first, to which it converts without a loss.
    pub bases: Vec<TypeId>,
}

/// What becomes of members that are not named.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Extra {
    /// Kept as JSON: objects are open unless the specification closes them.
    #[default]
    Open,
    /// Kept with the type of `additionalProperties`.
    Typed(Ty),
    /// `additionalProperties: false`: there are none.
    Closed,
}

/// A named member.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// A name that an extension gives it.
    pub name: Option<String>,
    /// Its type, without what `presence` says.
    pub ty: Ty,
    /// Whether it may be absent or `null`.
    pub presence: Presence,
    /// Its documentation.
    pub docs: Docs,
    /// `default`: offered through an accessor, never sent by itself. Fits the type.
    pub default: Option<Value>,
    /// The value that `new` gives it without being asked: a constant, or the one tag that leads to the type. Fits the
    /// type, which may hold others: what is read is kept.
    pub preset: Option<Value>,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// Not to be shown in `Debug`.
    pub secret: bool,
    /// Whether the member closes a cycle that would have no finite size. Set by the passes.
    pub boxed: bool,
    /// Where the branch that declared it stands.
    pub origin: Place,
}

impl Field {
    /// Makes a member that only has a name, a type, a presence and the place of the branch that declares it.
    #[must_use]
    pub fn new(wire: String, ty: Ty, presence: Presence, origin: Place) -> Self {
        Self {
            wire,
            name: None,
            ty,
            presence,
            docs: Docs::default(),
            default: None,
            preset: None,
            read_only: false,
            write_only: false,
            secret: false,
            boxed: false,
            origin,
        }
    }
}

/// Whether a member may be absent or `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always there: `T`.
    Required,
    /// Always there, maybe `null`: `Option<T>`, written as `null`.
    RequiredNullable,
    /// Maybe absent: `Option<T>`, left out when `None`; a `null` reads as `None`.
    Optional,
    /// Maybe absent, maybe `null`: `Maybe<T>`; for [`Ty::Any`] `Option<Value>`.
    OptionalNullable,
}

/// One of a list of scalars.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// The kind of its values.
    pub repr: EnumRepr,
    /// The values, each once, without `null`. Not empty.
    pub values: Vec<EnumValue>,
}

/// The kind of an enum's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnumRepr {
    /// Strings: `Unknown(String)` takes the rest.
    String,
    /// Integers: `Unknown(i64)` takes the rest.
    Integer,
    /// Numbers, booleans or a mixture: `Unknown(serde_json::Value)` takes the rest.
    Mixed,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: Value,
    /// A name that an extension gives it.
    pub name: Option<String>,
    /// Its documentation.
    pub description: Option<String>,
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The variants, in document order. Not empty.
    pub variants: Vec<Variant>,
    /// How the variant of a value is found.
    pub select: Select,
}

/// A variant of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Its type.
    pub ty: Ty,
    /// A word for it: the mapping's key, the component's name, what sets it apart.
    pub hint: Option<String>,
    /// Its documentation, where it differs from its type's.
    pub docs: Docs,
    /// The number of items that an array has, where the specification bounds it.
    pub length: Option<Length>,
    /// Whether the variant closes a cycle that would have no finite size. Set by the passes.
    pub boxed: bool,
}

/// The number of items of an array.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// `minItems`.
    pub least: usize,
    /// `maxItems`.
    pub most: Option<usize>,
}

impl Length {
    /// Returns whether no array has a length within both.
    #[must_use]
    pub fn excludes(self, other: Self) -> bool {
        self.most.is_some_and(|most| most < other.least)
            || other.most.is_some_and(|most| most < self.least)
    }
}

/// How the variant of a value is found. A value that none fits is kept as JSON in `Unknown`.
#[derive(Debug, Clone, PartialEq)]
pub enum Select {
    /// By the string value of one member.
    Tag {
        /// The member.
        property: String,
        /// The values and the variant (an index) that each leads to.
        values: Vec<(String, usize)>,
        /// What tells the variants that no value leads to, tried in this order where the member names none of the
        /// others. Set by the passes.
        rest: Vec<Rule>,
        /// The variant of a value whose member is absent or names none (`defaultMapping` of OpenAPI 3.2), and for which
        /// no rule of `rest` holds.
        otherwise: Option<usize>,
        /// The variants whose type does not declare the member: it is written for them. Set by the passes.
        undeclared: Vec<usize>,
    },
    /// By the first rule that holds, in this order.
    Rules(Vec<Rule>),
}

/// One step of telling variants apart: the variant is taken if every condition holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The index of the variant.
    pub variant: usize,
    /// The conditions.
    pub conditions: Vec<Condition>,
}

/// What can be seen of a JSON value without reading it as a type.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// It is of one of these JSON types.
    Is(Vec<JsonType>),
    /// It is an object with this member.
    Has(String),
    /// It is an object in which this member has one of these values.
    MemberIs(String, Vec<Value>),
    /// It is an object with this member, of which all of the conditions hold.
    Member(String, Vec<Condition>),
    /// It has one of these values.
    ValueIs(Vec<Value>),
    /// It is an object without this member.
    Lacks(String),
    /// It is a string that this type reads, and writes back as it was.
    WrittenAs(Ty),
    /// It is an array that is empty or whose first item fulfils all of the conditions.
    Items(Vec<Condition>),
    /// It is an array of this length.
    Length(Length),
    /// It is an array with an item at this index, which fulfils all of the conditions.
    Item(usize, Vec<Condition>),
}

/// An array with a type for each place.
#[derive(Debug, Clone, PartialEq)]
pub struct Tuple {
    /// The types of the first places.
    pub elements: Vec<Ty>,
    /// How many of the first places are always there; the others may be absent, the last ones first.
    pub required: usize,
    /// The type of what follows; `None` if nothing may.
    pub rest: Option<Ty>,
    /// Whether each of the first places closes a cycle that would have no finite size; empty: none does. Set by
    /// the passes.
    pub boxed: Vec<bool>,
}

/// A type at its use.
#[derive(Debug, Clone, PartialEq)]
pub enum Ty {
    /// Any JSON: `serde_json::Value`. The reason is `None` where the specification says no more.
    Any(Option<Untyped>),
    /// Any JSON object: `serde_json::Map<String, Value>`.
    Object,
    /// `bool`.
    Bool,
    /// `format: int32`.
    I32,
    /// `integer`.
    I64,
    /// `format: uint32`.
    U32,
    /// `format: uint64`.
    U64,
    /// `number`, `format: float` as well: a type of 32 bits would lose digits that are there.
    F64,
    /// `format: decimal`, by configuration.
    Decimal,
    /// `string`.
    String,
    /// `format: date-time`.
    DateTime,
    /// `format: date`.
    Date,
    /// `format: duration`.
    Duration,
    /// `format: uuid`.
    Uuid,
    /// Bytes in base64 inside JSON.
    Base64,
    /// Raw bytes: a whole body, or a part of a multipart body.
    Binary,
    /// `null` alone.
    Null,
    /// An array.
    Array(Box<Ty>),
    /// An object whose members are all alike.
    Map(Box<Ty>),
    /// `T` or `null`, where no member's presence says so: in arrays, maps, aliases, bodies.
    Nullable(Box<Ty>),
    /// A type of the API.
    Type(TypeId),
    /// A path to a type of the user's; `docs/configuration.md` says what it must implement.
    External(String),
}

/// Why a schema that says something became any JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Untyped {
    /// Its keywords contradict each other.
    Contradiction,
    /// It nests or combines other schemas beyond all measure.
    TooDeep,
    /// It only forbids (`not`, `if`).
    OnlyForbids,
    /// Its node could not be read.
    Invalid,
    /// It has no `type`, and an example is not what its keywords are for.
    Examples,
}
