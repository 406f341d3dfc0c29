//! Conjunctions of schemas, which a value must satisfy together.

use crate::ir::{JsonType, Ty, TypeId};
use crate::normalize::{Discriminator, Link, Schema};
use crate::source::{Place, PlaceMap};
use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;
use serde_json::Value;

/// A schema as a term of a conjunction, with the combinators that apply.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::lower) struct Term {
    pub(in crate::lower) place: Place,
    pub(in crate::lower) all_of: bool,
    pub(in crate::lower) one_of: bool,
    pub(in crate::lower) any_of: bool,
}

impl Term {
    /// Creates a term of the whole schema.
    pub(in crate::lower) fn whole(place: &Place) -> Self {
        Self {
            place: place.clone(),
            all_of: true,
            one_of: true,
            any_of: true,
        }
    }
}

/// A schema that is part of a conjunction.
#[derive(Debug, Clone)]
pub(in crate::lower) struct Part<'m> {
    pub(in crate::lower) term: Term,
    pub(in crate::lower) keywords: &'m Schema,
    /// The number of `allOf`s between it and the schema that is flattened.
    pub(in crate::lower) depth: usize,
}

/// The parts of a conjunction by place, so that a schema that is reached twice is one part.
pub(in crate::lower) type Parts<'m> = PlaceMap<Part<'m>>;

/// A group of alternatives in a conjunction.
#[derive(Debug, Clone)]
pub(in crate::lower) struct Group<'m> {
    /// The index of the part that contains it.
    pub(in crate::lower) part: usize,
    /// Whether it is the `oneOf` of the part, not its `anyOf`.
    pub(in crate::lower) one_of: bool,
    pub(in crate::lower) links: &'m [Link],
    pub(in crate::lower) discriminator: Option<&'m Discriminator>,
}

/// The treatment of undeclared members.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::lower) enum OtherMembers {
    Open,
    Closed,
    Schemas(Vec<Place>),
}

/// A conjunction with merged keywords.
#[derive(Debug, Clone)]
pub(in crate::lower) struct Conjunction<'m> {
    /// The parts, bases first, the outermost last.
    pub(in crate::lower) parts: Vec<Part<'m>>,
    /// The JSON types; any if empty.
    pub(in crate::lower) types: Vec<JsonType>,
    pub(in crate::lower) nullable: bool,
    /// One of the parts allows `null` alone and another does not: both are read.
    pub(in crate::lower) reads_null: bool,
    pub(in crate::lower) format: Option<&'m str>,
    pub(in crate::lower) content_encoding: Option<&'m str>,
    pub(in crate::lower) content_media_type: Option<&'m str>,
    pub(in crate::lower) enumeration: Option<Vec<Value>>,
    pub(in crate::lower) constant: Option<Value>,
    /// The declarations of each member, in order.
    pub(in crate::lower) properties: IndexMap<&'m str, Vec<Place>, FxBuildHasher>,
    pub(in crate::lower) required: IndexSet<&'m str, FxBuildHasher>,
    pub(in crate::lower) rest: OtherMembers,
    pub(in crate::lower) patterns: Vec<Place>,
    pub(in crate::lower) items: Vec<Place>,
    pub(in crate::lower) prefix_items: Vec<Place>,
    pub(in crate::lower) closed_items: bool,
    pub(in crate::lower) groups: Vec<Group<'m>>,
    pub(in crate::lower) never: bool,
    pub(in crate::lower) forbids: bool,
    pub(in crate::lower) invalid: bool,
}

impl<'m> Conjunction<'m> {
    /// Returns what `look` finds in the last part that has it: the outermost part takes precedence, then later
    /// siblings.
    pub(in crate::lower) fn outermost<T>(
        &self,
        look: impl Fn(&'m Schema) -> Option<T>,
    ) -> Option<T> {
        self.parts.iter().rev().find_map(|part| look(part.keywords))
    }

    /// Returns whether a part is left out, since it allows `null` alone and others do not.
    pub(in crate::lower) fn sets_aside(&self, part: &Part<'m>) -> bool {
        self.reads_null && part.keywords.is_only_null()
    }

    /// Returns whether the conjunction, apart from its groups, requires an object with members.
    pub(in crate::lower) fn has_members(&self) -> bool {
        !self.properties.is_empty()
            || !self.required.is_empty()
            || !self.patterns.is_empty()
            || matches!(self.rest, OtherMembers::Schemas(_))
    }
}

/// The kind of type that a conjunction becomes, before its parts are built.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::lower) enum Kind {
    Ty(Ty),
    Const(Value),
    Enum(Vec<Value>),
    Union,
    Types(Vec<JsonType>),
    Struct,
    Map,
    Array,
    Tuple,
}

/// How the type of a conjunction is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lower) enum Building {
    /// The parts of a component, and deeply nested ones, are built later: the depth of recursion does not depend on the
    /// length of a chain of references.
    Later,
    /// All parts are built at once.
    AtOnce,
    /// All parts are built at once. It is one of several types that the terms allow, so no other use of them has it.
    Part,
}

/// A type that has an id, but whose parts are not built yet.
#[derive(Debug)]
pub(in crate::lower) struct Open<'m> {
    pub(in crate::lower) id: TypeId,
    pub(in crate::lower) terms: Vec<Term>,
    pub(in crate::lower) plan: Kind,
    pub(in crate::lower) merged: Conjunction<'m>,
    pub(in crate::lower) own_title: bool,
}
