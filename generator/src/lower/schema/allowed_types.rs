//! Computes the values that a schema allows, approximately: precise enough to detect that two schemas have none in
//! common.

use crate::ir::JsonType;
use crate::lower::builder::Builder;
use crate::lower::conjunction::{Conjunction, Group, Parts, Term};
use crate::lower::json_types::{Common, JsonTypes, union};
use crate::lower::limits::ALLOWED_TYPES_DEPTH;
use crate::lower::schema::scalars::is_string_format;
use crate::normalize::{Link, Schema};
use crate::source::Place;
use indexmap::IndexMap;
use serde_json::Value;

impl<'m> Builder<'m> {
    /// Returns the JSON types that the schema at `place` allows, or a superset. With `guess`, the keywords of a schema
    /// without a `type` imply one: an object, if it has members.
    pub(in crate::lower) fn kinds(&mut self, place: &Place, guess: bool) -> JsonTypes {
        self.kinds_below(place, guess, 0)
    }

    fn kinds_below(&mut self, place: &Place, guess: bool, depth: usize) -> JsonTypes {
        let known = if guess {
            &mut self.kinds.guessed
        } else {
            &mut self.kinds.strict
        };
        if let Some(kinds) = known.get(place) {
            return *kinds;
        }
        let Some(keywords) = self
            .schemas
            .get(place)
            .filter(|_| depth < ALLOWED_TYPES_DEPTH)
        else {
            return JsonTypes::ALL;
        };
        known.insert(place.clone(), JsonTypes::ALL);
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

    fn kinds_of_any(&mut self, links: &[Link], guess: bool, depth: usize) -> JsonTypes {
        if links.is_empty() {
            return JsonTypes::ALL;
        }
        links.iter().fold(JsonTypes::NONE, |kinds, link| {
            kinds | self.kinds_below(&link.place, guess, depth + 1)
        })
    }

    /// Returns whether the alternative `link` of `group` has a value in common with the rest of the conjunction. The
    /// schema that contains the alternatives is disregarded, since its alternatives are intentional.
    pub(in crate::lower) fn common(
        &mut self,
        merged: &Conjunction<'m>,
        group: &Group<'m>,
        link: &Link,
    ) -> Common {
        let own_kinds = self.kinds(&link.place, false);
        if own_kinds.is_empty() {
            return Common::Some;
        }
        let rest: Vec<&Schema> = merged
            .parts
            .iter()
            .enumerate()
            .filter(|(index, part)| *index != group.part && !merged.sets_aside(part))
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
        let mut parts = Parts::default();
        self.parts(&Term::whole(&link.place), 0, &mut Vec::new(), &mut parts);
        let all: Vec<&Schema> = rest
            .iter()
            .copied()
            .chain(parts.values().map(|part| part.keywords))
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

    /// Returns whether a value can satisfy all of the schemas at `places`.
    fn member_exists(&mut self, places: &[&Place]) -> bool {
        let mut kinds = JsonTypes::ALL;
        let mut parts = Parts::default();
        for place in places {
            kinds = kinds & self.kinds(place, false);
            self.parts(&Term::whole(place), 0, &mut Vec::new(), &mut parts);
        }
        let all: Vec<&Schema> = parts.values().map(|part| part.keywords).collect();
        kinds != JsonTypes::NONE && values_meet(&all)
    }

    /// Returns whether an alternative must be combined with the rest of the conjunction, because it allows more.
    pub(in crate::lower) fn is_narrowed(&mut self, merged: &Conjunction<'m>, link: &Link) -> bool {
        if merged.has_members()
            || merged.groups.len() > 1
            || merged.enumeration.is_some()
            || merged.format.is_some()
            || !merged.items.is_empty()
            || !merged.prefix_items.is_empty()
        {
            return true;
        }
        let own_kinds = self.kinds(&link.place, true) & JsonTypes::VALUES;
        let both = own_kinds & JsonTypes::of_types(&merged.types);
        !both.is_empty() && both != own_kinds
    }
}

/// Returns the JSON types that a schema allows, disregarding its combinators.
fn own(keywords: &Schema, guess: bool) -> JsonTypes {
    if keywords.invalid {
        return JsonTypes::ALL;
    }
    if keywords.never {
        return JsonTypes::NONE;
    }
    let mut kinds = if keywords.types.is_empty() && guess {
        guessed(keywords)
    } else {
        JsonTypes::of_types(&keywords.types)
    };
    if keywords.nullable {
        kinds = kinds | JsonTypes::of_type(JsonType::Null);
    }
    if let Some(constant) = &keywords.constant {
        kinds = kinds & JsonTypes::of_value(constant);
    }
    if !keywords.enumeration.is_empty() {
        kinds = kinds & union(keywords.enumeration.iter().map(JsonTypes::of_value));
    }
    kinds
}

fn guessed(keywords: &Schema) -> JsonTypes {
    let format = keywords.format.as_deref().unwrap_or_default();
    if !keywords.properties.is_empty()
        || !keywords.required.is_empty()
        || !keywords.patterns.is_empty()
        || keywords.additional.is_some()
    {
        JsonTypes::of_type(JsonType::Object)
    } else if keywords.items.is_some() || !keywords.prefix_items.is_empty() {
        JsonTypes::of_type(JsonType::Array)
    } else if is_string_format(format) {
        JsonTypes::of_type(JsonType::String)
    } else {
        JsonTypes::ALL
    }
}

/// Returns whether the enums and constants of the schemas have a value in common. A schema without either allows any
/// value.
fn values_meet(all: &[&Schema]) -> bool {
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
