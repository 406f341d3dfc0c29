//! What values a schema allows, roughly: enough to see that two schemas have none in common.

use crate::ir::JsonType;
use crate::lower::builder::Builder;
use crate::lower::schema::flatten::{Group, Merged, Part, Term};
use crate::lower::schema::keywords::Keywords;
use crate::lower::schema::scalars::is_string_format;
use crate::normalize::Link;
use crate::source::Place;
use indexmap::IndexMap;
use serde_json::Value;
use std::ops::{BitAnd, BitOr};

/// Schemas that nest deeper than this allow anything, as far as this is concerned.
const DEEPEST: usize = 64;

/// A set of the kinds of JSON. Numbers are two: those that are integers, and the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lower) struct Kinds(u8);

impl Kinds {
    const NONE: Self = Self(0);
    const ALL: Self = Self(0x7f);
    const INTEGER: Self = Self(0b100);
    /// All but `null`, which is looked at elsewhere.
    const VALUES: Self = Self(0x7e);

    fn of_type(name: JsonType) -> Self {
        match name {
            JsonType::Null => Self(1),
            JsonType::Boolean => Self(0b10),
            JsonType::Integer => Self::INTEGER,
            JsonType::Number => Self(0b1100),
            JsonType::String => Self(0b1_0000),
            JsonType::Array => Self(0b10_0000),
            JsonType::Object => Self(0b100_0000),
        }
    }

    fn of_value(value: &Value) -> Self {
        Self::of_type(match value {
            Value::Null => JsonType::Null,
            Value::Bool(_) => JsonType::Boolean,
            Value::Number(number) if number.is_f64() => JsonType::Number,
            Value::Number(_) => JsonType::Integer,
            Value::String(_) => JsonType::String,
            Value::Array(_) => JsonType::Array,
            Value::Object(_) => JsonType::Object,
        })
    }

    /// The kinds that `types` lists: all, where it lists none.
    pub(in crate::lower) fn of_types(types: &[JsonType]) -> Self {
        if types.is_empty() {
            return Self::ALL;
        }
        union(types.iter().map(|name| Self::of_type(*name)))
    }

    /// Whether there is any, and `others` has them all, `null` aside.
    pub(in crate::lower) fn are_among(self, others: Self) -> bool {
        !self.is_empty() && self & others & Self::VALUES == self & Self::VALUES
    }

    /// Whether this one is among them.
    pub(in crate::lower) fn has(self, name: JsonType) -> bool {
        self & Self::of_type(name) != Self::NONE
    }

    fn is_empty(self) -> bool {
        self & Self::VALUES == Self::NONE
    }
}

impl BitAnd for Kinds {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for Kinds {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

fn union(kinds: impl Iterator<Item = Kinds>) -> Kinds {
    kinds.fold(Kinds::NONE, BitOr::bitor)
}

/// What was found of schemas; a schema that is being looked at allows anything.
#[derive(Debug, Default)]
pub(in crate::lower) struct Known {
    strict: IndexMap<Place, Kinds>,
    guessed: IndexMap<Place, Kinds>,
}

/// Whether an alternative and what stands beside it have a value in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lower) enum Common {
    /// As far as can be seen.
    Some,
    /// None: no kind of JSON, or no value, is in both.
    None,
    /// None, for a member that must be there contradicts itself.
    NoMember,
}

impl<'m> Builder<'m> {
    /// The kinds of JSON that the schema at `place` allows, or more. With `guess`, a schema without a `type` is what its
    /// keywords make of it: an object, if it has members.
    pub(in crate::lower) fn kinds(&mut self, place: &Place, guess: bool) -> Kinds {
        self.kinds_below(place, guess, 0)
    }

    fn kinds_below(&mut self, place: &Place, guess: bool, depth: usize) -> Kinds {
        let known = if guess {
            &mut self.kinds.guessed
        } else {
            &mut self.kinds.strict
        };
        if let Some(kinds) = known.get(place) {
            return *kinds;
        }
        let Some(keywords) = self.schemas.get(place).filter(|_| depth < DEEPEST) else {
            return Kinds::ALL;
        };
        known.insert(place.clone(), Kinds::ALL);
        let mut kinds = own(keywords, guess);
        for link in &keywords.all_of {
            kinds = kinds & self.kinds_below(&link.place, guess, depth + 1);
        }
        for links in [&keywords.one_of, &keywords.any_of] {
            kinds = kinds & self.kinds_of_any(links, guess, depth);
        }
        let known = if guess {
            &mut self.kinds.guessed
        } else {
            &mut self.kinds.strict
        };
        known.insert(place.clone(), kinds);
        kinds
    }

    fn kinds_of_any(&mut self, links: &[Link], guess: bool, depth: usize) -> Kinds {
        if links.is_empty() {
            return Kinds::ALL;
        }
        links.iter().fold(Kinds::NONE, |kinds, link| {
            kinds | self.kinds_below(&link.place, guess, depth + 1)
        })
    }

    /// Whether the alternative `link` of `group` has a value in common with the rest of the conjunction. What is written
    /// in the schema that has the alternatives does not count: who wrote an alternative there meant it.
    pub(in crate::lower) fn common(
        &mut self,
        merged: &Merged<'m>,
        group: &Group<'m>,
        link: &Link,
    ) -> Common {
        let own_kinds = self.kinds(&link.place, false);
        if own_kinds.is_empty() {
            return Common::Some;
        }
        let rest: Vec<&Keywords> = merged
            .parts
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != group.part)
            .map(|(_, part)| part.keywords)
            .collect();
        let mut kinds = rest
            .iter()
            .fold(own_kinds, |kinds, keywords| kinds & own(keywords, false));
        for other in &merged.groups {
            if (other.part, other.one_of) != (group.part, group.one_of) {
                kinds = kinds & self.kinds_of_any(other.links, false, 0);
            }
        }
        if kinds.is_empty() {
            return Common::None;
        }
        let mut parts: Vec<Part<'m>> = Vec::new();
        self.parts(&Term::whole(&link.place), 0, &mut Vec::new(), &mut parts);
        let all: Vec<&Keywords> = rest
            .iter()
            .copied()
            .chain(parts.iter().map(|part| part.keywords))
            .collect();
        if !values_meet(&all) {
            return Common::None;
        }
        let mut members: IndexMap<&str, Vec<&Place>> = IndexMap::new();
        for (name, link) in all.iter().flat_map(|keywords| &keywords.properties) {
            let places = members.entry(name.as_str()).or_default();
            if !places.contains(&&link.place) {
                places.push(&link.place);
            }
        }
        for (name, places) in members {
            let is_required = all
                .iter()
                .any(|keywords| keywords.required.iter().any(|required| required == name));
            if places.len() > 1 && is_required && !self.member_exists(&places) {
                return Common::NoMember;
            }
        }
        Common::Some
    }

    /// Whether a value may satisfy the schemas at all of `places`.
    fn member_exists(&mut self, places: &[&Place]) -> bool {
        let mut kinds = Kinds::ALL;
        let mut parts: Vec<Part<'m>> = Vec::new();
        for place in places {
            kinds = kinds & self.kinds(place, false);
            self.parts(&Term::whole(place), 0, &mut Vec::new(), &mut parts);
        }
        let all: Vec<&Keywords> = parts.iter().map(|part| part.keywords).collect();
        kinds != Kinds::NONE && values_meet(&all)
    }

    /// Whether an alternative must be united with what stands beside it, since it allows more.
    pub(in crate::lower) fn is_narrowed(&mut self, merged: &Merged<'m>, link: &Link) -> bool {
        if merged.has_members()
            || merged.groups.len() > 1
            || merged.enumeration.is_some()
            || merged.format.is_some()
            || !merged.items.is_empty()
            || !merged.prefix_items.is_empty()
        {
            return true;
        }
        let own_kinds = self.kinds(&link.place, true) & Kinds::VALUES;
        let both = own_kinds & Kinds::of_types(&merged.types);
        !both.is_empty() && both != own_kinds
    }
}

/// What a schema says of the kinds of its values, without its combinators.
fn own(keywords: &Keywords, guess: bool) -> Kinds {
    if keywords.invalid {
        return Kinds::ALL;
    }
    if keywords.never {
        return Kinds::NONE;
    }
    let mut kinds = if keywords.types.is_empty() && guess {
        guessed(keywords)
    } else {
        Kinds::of_types(&keywords.types)
    };
    if keywords.nullable {
        kinds = kinds | Kinds::of_type(JsonType::Null);
    }
    if let Some(constant) = &keywords.constant {
        kinds = kinds & Kinds::of_value(constant);
    }
    if !keywords.enumeration.is_empty() {
        kinds = kinds & union(keywords.enumeration.iter().map(Kinds::of_value));
    }
    kinds
}

fn guessed(keywords: &Keywords) -> Kinds {
    let format = keywords.format.as_deref().unwrap_or_default();
    if !keywords.properties.is_empty()
        || !keywords.required.is_empty()
        || !keywords.patterns.is_empty()
        || keywords.additional.is_some()
    {
        Kinds::of_type(JsonType::Object)
    } else if keywords.items.is_some() || !keywords.prefix_items.is_empty() {
        Kinds::of_type(JsonType::Array)
    } else if is_string_format(format) {
        Kinds::of_type(JsonType::String)
    } else {
        Kinds::ALL
    }
}

/// Whether the lists and constants of the schemas have a value in common; those without one allow all.
fn values_meet(all: &[&Keywords]) -> bool {
    let mut left: Option<Vec<&Value>> = None;
    for keywords in all {
        let lists = [
            keywords.constant.as_slice(),
            keywords.enumeration.as_slice(),
        ];
        for list in lists.into_iter().filter(|list| !list.is_empty()) {
            left = Some(match left {
                None => list.iter().collect(),
                Some(values) => values
                    .into_iter()
                    .filter(|value| list.contains(value))
                    .collect(),
            });
        }
    }
    left.is_none_or(|values| !values.is_empty())
}
