//! Types, which `lower` builds from schemas.

use super::docs::Docs;
use super::hints::Hints;
use super::ids::TypeId;
use crate::source::{JsonType, Place};
use serde_json::Value;
use std::sync::Arc;

/// A type of the generated crate.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeDef {
    /// The place of the schema.
    pub origin: Place,
    /// The places of copies that were merged into this type.
    pub copies: Vec<Place>,
    /// The hints for its name.
    pub hints: Hints,
    /// Its documentation.
    pub docs: Docs,
    /// Its shape.
    pub shape: Shape,
    /// The examples of complete values in the document, which may not satisfy the schema.
    pub examples: Vec<Example>,
}

impl TypeDef {
    /// Returns the places of the schema and of its copies.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        std::iter::once(&self.origin).chain(&self.copies)
    }

    /// Adds a place of a copy.
    pub(crate) fn add_place(&mut self, place: &Place) {
        if !self.places().any(|known| known == place) {
            self.copies.push(place.clone());
        }
    }
}

/// An example of a complete value.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The place of the example.
    pub place: Place,
    /// The key under `examples`, if it has one.
    pub name: Option<String>,
    /// The value.
    pub value: Arc<Value>,
}

/// The shape of a type.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A JSON object with declared members.
    Struct(Struct),
    /// One of several scalars, open to values that are not declared.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// An array with a type for each position.
    Tuple(Tuple),
    /// A single value.
    Const(Value),
    /// An alias of another type.
    Alias(Ty),
}

/// A JSON object with declared members.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Struct {
    /// The declared members, in document order, those of bases first.
    pub fields: Vec<Field>,
    /// The treatment of undeclared members.
    pub extra: Extra,
    /// The named types whose members were merged into it, nearest first, to which it converts without loss.
    pub bases: Vec<TypeId>,
    /// The schemas of the declared members that are no fields.
    pub left_out: Vec<(Place, LeftOut)>,
}

/// The reason why a declared member is no field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// It is `$schema`, with which a service says where the schema is.
    SchemaUrl,
    /// It is `readOnly`, and the type is only sent.
    NotSent,
    /// It is `writeOnly`, and the type is only received.
    NotReceived,
}

/// The treatment of undeclared members.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Extra {
    /// They are kept as JSON, unless the configuration drops them. Objects are open unless the specification closes them.
    #[default]
    Open,
    /// They are kept with the type of `additionalProperties`.
    Typed(Ty),
    /// There are none, because of `additionalProperties: false`.
    Closed,
}

/// A declared member.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// The name of the field in Rust, from an extension.
    pub name: Option<String>,
    /// Its type, without the optionality in `presence`.
    pub ty: Ty,
    /// Whether it may be absent or `null`.
    pub presence: Presence,
    /// Its documentation. Members whose schemas are written alike share it.
    pub docs: Arc<Docs>,
    /// `default`: available through an accessor, never sent automatically. It matches the type.
    // Few members have one, and dereferenced documents have many members.
    pub default: Option<Box<Value>>,
    /// The value that `new` sets automatically: a constant, or the only tag value that selects the type. It matches the
    /// type, which may allow other values: a value that is read is kept.
    pub preset: Option<Box<Value>>,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// Whether `Debug` hides it.
    pub secret: bool,
    /// A pattern that its texts match, where the specification has one, or a format that implies one.
    pub pattern: Option<Arc<str>>,
    /// Whether only `required` names it, and nothing tells its type.
    pub undeclared: bool,
    /// Whether it is boxed, because it is part of a cycle of infinite size. Set by the passes.
    pub boxed: bool,
    /// The place of the branch that declares it.
    pub origin: Place,
}

impl Field {
    /// Creates a member with a name, a type, a presence and the place of the branch that declares it.
    #[must_use]
    pub fn new(wire: String, ty: Ty, presence: Presence, origin: Place) -> Self {
        Self {
            wire,
            name: None,
            ty,
            presence,
            docs: Arc::default(),
            default: None,
            preset: None,
            read_only: false,
            write_only: false,
            secret: false,
            pattern: None,
            undeclared: false,
            boxed: false,
            origin,
        }
    }
}

/// Whether a member may be absent or `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Always present: `T`.
    Required,
    /// Always present, possibly `null`: `Option<T>`, written as `null` if `None`.
    RequiredNullable,
    /// Possibly absent: `Option<T>`, omitted if `None`. A `null` is read as `None`.
    Optional,
    /// Possibly absent, possibly `null`: `Maybe<T>`, or `Option<Value>` for [`Ty::Any`].
    OptionalNullable,
}

/// One of several scalars.
#[derive(Debug, Clone, PartialEq)]
pub struct Enum {
    /// The type of its values.
    pub repr: EnumRepr,
    /// The distinct values, without `null`. Not empty.
    pub values: Vec<EnumValue>,
}

/// The type of an enum's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnumRepr {
    /// Strings, with `Unknown(String)` for any other value.
    String,
    /// Integers, with `Unknown(i64)` for any other value.
    Integer,
    /// Numbers, booleans or several types, with `Unknown(serde_json::Value)` for any other value.
    Mixed,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumValue {
    /// The value on the wire.
    pub wire: Value,
    /// The name of the variant in Rust, from an extension.
    pub name: Option<String>,
    /// Its documentation.
    pub description: Option<String>,
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// The variants, in document order. Not empty.
    pub variants: Vec<Variant>,
    /// The rules by which the variant of a value is selected.
    pub select: Select,
    /// Whether a value that matches none of the variants is valid as well.
    pub open: bool,
}

/// A variant of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Its type.
    pub ty: Ty,
    /// A hint for its name: the key of the mapping, the name of the component, or a distinguishing property.
    pub hint: Option<String>,
    /// Its documentation, if it differs from that of its type.
    pub docs: Docs,
    /// The part of the value that it holds. Set by the passes.
    pub holds: Holds,
    /// The number of items that an array has, where the specification bounds it.
    pub length: Option<Length>,
    /// A pattern that its texts match, where the specification has one, or a format that implies one.
    pub pattern: Option<Arc<str>>,
    /// Whether the variant closes a cycle that would have no finite size. Set by the passes.
    pub boxed: bool,
}

/// The part of a value that a variant holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Holds {
    /// The whole value.
    #[default]
    Value,
    /// Nothing: the value is this string.
    Nothing(String),
    /// The member with this name of an object that has no other.
    Member(String),
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
    /// By the string value of one member, the tag.
    Tag {
        /// The name of the tag.
        property: String,
        /// The values of the tag, each with the index of the variant that it selects.
        values: Vec<(String, usize)>,
        /// The rules that are tried, in this order, if the tag selects no variant: first by the tags of the unions that
        /// this one is a variant of, then for the variants that no value selects, which are set by the passes.
        rest: Vec<Rule>,
        /// The variant of a value whose tag is absent or unknown (`defaultMapping` of OpenAPI 3.2), and which matches
        /// no rule in `rest`.
        otherwise: Option<usize>,
        /// The variants whose type does not declare the tag, for which the union writes it. Set by the passes.
        undeclared: Vec<usize>,
    },
    /// By the first rule that matches, in this order.
    Rules(Vec<Rule>),
}

/// A rule that selects a variant if all of its conditions hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// The index of the variant.
    pub variant: usize,
    /// The conditions.
    pub conditions: Vec<Condition>,
}

/// A condition of a JSON value that can be tested without reading it as a type.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// It has one of these JSON types.
    Is(Vec<JsonType>),
    /// It is an object with this member.
    Has(String),
    /// It is an object in which this member has one of these values.
    MemberIs(String, Vec<Value>),
    /// It is an object with this member, for which all of the conditions hold.
    Member(String, Vec<Condition>),
    /// It is one of these values.
    ValueIs(Vec<Value>),
    /// It is an object without this member.
    Lacks(String),
    /// It is a string that begins with one of these.
    StartsWith(Vec<String>),
    /// It is a string with this character.
    Contains(char),
    /// It is a string that this type reads, and writes back unchanged.
    WrittenAs(Ty),
    /// It is an array that is empty, or for whose first item all of the conditions hold.
    Items(Vec<Condition>),
    /// It is an array of this length.
    Length(Length),
    /// It is an array with an item at this index, which fulfils all of the conditions.
    Item(usize, Vec<Condition>),
}

/// An array with a type for each position.
#[derive(Debug, Clone, PartialEq)]
pub struct Tuple {
    /// The types of the first items.
    pub elements: Vec<Ty>,
    /// What the document says of each of the first items; empty if it says nothing.
    pub docs: Vec<Docs>,
    /// The number of items that are always present. The others may be absent, the last ones first.
    pub required: usize,
    /// The type of the remaining items; `None` if there are none.
    pub rest: Option<Ty>,
    /// Whether each of the first items is boxed, because it is part of a cycle of infinite size; empty if none is. Set
    /// by the passes.
    pub boxed: Vec<bool>,
}

/// A use of a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ty {
    /// Any JSON: `serde_json::Value`. The reason is `None` if the schema allows any JSON.
    Any(Option<Untyped>),
    /// Any JSON object: `serde_json::Map<String, Value>`.
    Object,
    /// `bool`.
    Bool,
    /// `format: int8`, `int16`, `uint8` or `uint16`.
    Small(SmallInt),
    /// `format: int32`.
    I32,
    /// `integer`.
    I64,
    /// `format: uint32`.
    U32,
    /// `format: uint64`.
    U64,
    /// An integer whose bounds exceed 64 bits.
    I128,
    /// `number`, including `format: float`, since a 32-bit type would lose digits.
    F64,
    /// `format: decimal`, unless it is configured to be a float.
    Decimal,
    /// A number in a string.
    Quoted(Box<Ty>),
    /// `string`.
    String,
    /// `format: date-time`.
    DateTime,
    /// `format: http-date`.
    HttpDate,
    /// `format: unixtime` and the like: time since 1970 as a number.
    UnixTime(UnixTime),
    /// `format: date`.
    Date,
    /// `format: duration`.
    Duration,
    /// `format: uuid`.
    Uuid,
    /// Base64 bytes in JSON.
    Base64,
    /// Bytes in JSON in the URL-safe alphabet of base64.
    Base64Url,
    /// Raw bytes: a complete body, or a part of a multipart body.
    Binary,
    /// Only `null`.
    Null,
    /// An array.
    Array(Box<Ty>),
    /// An object whose members all have the same type.
    Map(Box<Ty>),
    /// `T` or `null`, if the presence of a member does not cover it: in arrays, maps, aliases and bodies.
    Nullable(Box<Ty>),
    /// A type of the API.
    Type(TypeId),
    /// The path of a user-defined type. `docs/configuration.md` lists the traits that it must implement.
    External(String),
}

/// An integer of 8 or 16 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SmallInt {
    /// `i8`.
    I8,
    /// `i16`.
    I16,
    /// `u8`.
    U8,
    /// `u16`.
    U16,
}

impl SmallInt {
    /// Returns the name of the type.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::U8 => "u8",
            Self::U16 => "u16",
        }
    }

    /// Returns whether it has no negative numbers.
    #[must_use]
    pub const fn is_unsigned(self) -> bool {
        matches!(self, Self::U8 | Self::U16)
    }

    /// Returns its numbers.
    #[must_use]
    pub const fn range(self) -> std::ops::RangeInclusive<i32> {
        match self {
            Self::I8 => -0x80..=0x7F,
            Self::I16 => -0x8000..=0x7FFF,
            Self::U8 => 0..=0xFF,
            Self::U16 => 0..=0xFFFF,
        }
    }
}

/// How a number stands for a point in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UnixTime {
    /// An integer of seconds.
    Seconds,
    /// An integer of milliseconds.
    Millis,
    /// Seconds with a fraction.
    Fraction,
}

/// The reason why a schema with constraints became any JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Untyped {
    /// Its keywords contradict each other.
    Contradiction,
    /// It nests or combines other schemas beyond a limit.
    TooDeep,
    /// It only forbids values (`not`, `if`).
    OnlyForbids,
    /// Its node is not valid.
    Invalid,
    /// It has no `type`, and an example contradicts the type that its keywords imply.
    Examples,
}
