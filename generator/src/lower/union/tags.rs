//! Determines which values of a tag select which variants, by the mapping or implicitly.

use crate::ir::JsonType;
use crate::lower::builder::Builder;
use crate::lower::conjunction::{Parts, Term};
use crate::lower::union::within::Within;
use crate::normalize::Discriminator;
use crate::source::Place;
use indexmap::IndexMap;
use serde_json::Value;

impl<'m> Builder<'m> {
    /// Returns the tag values that select the variants in `leads`: schemas that are listed as alternatives if `listed`
    /// is set, else children of a base.
    pub(in crate::lower) fn tag_values(
        &mut self,
        discriminator: &Discriminator,
        leads: &[(Place, usize)],
        listed: bool,
    ) -> Vec<(String, usize)> {
        let mut within = Within::of(leads);
        let mut values: Vec<(String, usize)> = Vec::new();
        for (value, target) in &discriminator.mapping {
            let lead = self.lead(&mut within, target);
            values.extend(lead.map(|index| (value.clone(), index)));
        }
        self.implicit_values(leads, &discriminator.property, &mut values, listed);
        values
    }

    /// Returns the variant that `defaultMapping` selects.
    pub(in crate::lower) fn otherwise(
        &mut self,
        discriminator: &Discriminator,
        leads: &[(Place, usize)],
    ) -> Option<usize> {
        let target = discriminator.otherwise.as_ref()?;
        self.lead(&mut Within::of(leads), target)
    }

    /// Returns the discriminator of the nearest base that all of the objects among `places` extend. It distinguishes
    /// all children of the base, and so these as well.
    pub(in crate::lower) fn inherited(&mut self, places: &[Place]) -> Option<&'m Discriminator> {
        let mut common: Option<Vec<(Place, &'m Discriminator)>> = None;
        let mut objects = 0;
        for place in places {
            if !self.may_be_object(place) {
                continue;
            }
            objects += 1;
            let bases = self.discriminated_bases(place);
            common = Some(match common {
                None => bases,
                Some(mut common) => {
                    common.retain(|(base, _)| bases.iter().any(|(other, _)| other == base));
                    common
                }
            });
        }
        let nearest = common?.into_iter().next_back().filter(|_| objects > 1)?;
        Some(nearest.1)
    }

    /// Returns the bases with a discriminator that a schema extends, nearest last. A base is skipped if its
    /// discriminator selects among alternatives that the schema still has.
    pub(in crate::lower) fn discriminated_bases(
        &mut self,
        place: &Place,
    ) -> Vec<(Place, &'m Discriminator)> {
        let target = self.target_of(place);
        let mut parts = Parts::default();
        self.parts(&Term::whole(&target), 0, &mut Vec::new(), &mut parts);
        let bases = parts.into_values().filter(|part| {
            part.term.place != target
                && (part.keywords.one_of.is_empty() || !part.term.one_of)
                && (part.keywords.any_of.is_empty() || !part.term.any_of)
        });
        bases
            .filter_map(|part| Some((part.term.place, part.keywords.discriminator.as_deref()?)))
            .collect()
    }

    /// Returns whether two variants have the same tag value, without a mapping that selects one of them. Other members
    /// must distinguish them then.
    pub(in crate::lower) fn share_a_tag(
        &mut self,
        discriminator: &Discriminator,
        leads: &[(Place, usize)],
    ) -> bool {
        let mut known: IndexMap<String, usize> = IndexMap::new();
        discriminator.mapping.is_empty()
            && leads.iter().any(|(place, index)| {
                let constants = self.tag_constants(place, &discriminator.property);
                match constants.as_slice() {
                    [only] => *known.entry(only.clone()).or_insert(*index) != *index,
                    _ => false,
                }
            })
    }

    /// Adds the values that select the variants without an entry in the mapping: the values that only this variant
    /// allows, else the value that equals the name of its component, else that name. Variants often declare the same
    /// enum of all values, which distinguishes nothing. If `listed` is set, a value that several variants allow and
    /// none is named after selects the first.
    fn implicit_values(
        &mut self,
        leads: &[(Place, usize)],
        property: &str,
        values: &mut Vec<(String, usize)>,
        listed: bool,
    ) {
        let mut unmapped: Vec<(&Place, usize, Vec<String>)> = Vec::new();
        let mut mapped: Vec<(usize, Vec<String>)> = Vec::new();
        for (place, index) in leads {
            let mut constants = self.tag_constants(place, property);
            if values.iter().any(|(_, mapped)| mapped == index) {
                mapped.push((*index, constants));
                continue;
            }
            if constants.is_empty() && listed {
                constants = self.inner_constants(place, property);
            }
            unmapped.push((place, *index, constants));
        }
        let mut add = |value: &String, index: usize| {
            if values.iter().all(|(known, _)| known != value) {
                values.push((value.clone(), index));
            }
        };
        for (place, index, constants) in &unmapped {
            let own: Vec<&String> = constants
                .iter()
                .filter(|value| {
                    let mut others = unmapped.iter().filter(|(_, other, _)| other != index);
                    others.all(|(_, _, theirs)| !theirs.contains(value))
                })
                .collect();
            if own.is_empty() && self.may_be_object(place) {
                let key = self.component_key(&self.target_of(place));
                key.iter()
                    .for_each(|key| add(named_as(constants, key).unwrap_or(key), *index));
            }
            own.into_iter().for_each(|value| add(value, *index));
        }
        for (_, index, constants) in unmapped.iter().filter(|_| listed) {
            constants.iter().for_each(|value| add(value, *index));
        }
        // A mapping may leave out a value that only one variant allows.
        let unmapped = unmapped.iter().map(|(_, index, all)| (index, all));
        let all = mapped.iter().map(|(index, all)| (index, all));
        let all: Vec<_> = all.chain(unmapped).collect();
        for (index, constants) in &mapped {
            let is_own = |value: &&String| {
                let mut others = all.iter().filter(|(other, _)| *other != index);
                others.all(|(_, theirs)| !theirs.contains(value))
            };
            let own = constants.iter().filter(is_own);
            own.for_each(|value| add(value, *index));
        }
    }

    /// Returns the tag values that the alternatives of a schema allow, and those of its own mapping.
    fn inner_constants(&mut self, place: &Place, property: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let known = self.tagless.get(property);
        let inside = self.within_but(&[(place.clone(), 0)], |inner| {
            known.is_some_and(|known| known.contains(inner))
        });
        for inner in inside.keys() {
            let keywords = self.schemas.get(inner);
            let own = keywords.and_then(|keywords| keywords.discriminator.as_ref());
            let own = own.filter(|own| own.property == property);
            let mapped = own.into_iter().flat_map(|own| own.mapping.keys().cloned());
            for value in mapped.chain(self.tag_constants(inner, property)) {
                if !found.contains(&value) {
                    found.push(value);
                }
            }
        }
        if found.is_empty() {
            let tagless = self.tagless.entry(property.to_owned()).or_default();
            tagless.extend(inside.into_keys());
        }
        found
    }

    /// Returns whether the schema allows objects, which may have a tag.
    fn may_be_object(&mut self, place: &Place) -> bool {
        self.kinds(place, true).has(JsonType::Object)
    }

    /// Returns the values that a schema allows for the string member `property`.
    pub(super) fn tag_constants(&mut self, place: &Place, property: &str) -> Vec<String> {
        let merged = self.flatten(&[Term::whole(place)]);
        let Some(places) = merged.properties.get(property) else {
            return Vec::new();
        };
        let terms: Vec<Term> = places.iter().map(Term::whole).collect();
        self.texts(&terms, 0).unwrap_or_default()
    }

    /// Returns the scalars that a conjunction allows, as text, by itself or by its alternatives: `{anyOf: [{enum: [a]}, {type:
    /// "null"}]}` allows `a`. Returns `None` if it allows other values.
    fn texts(&mut self, terms: &[Term], depth: usize) -> Option<Vec<String>> {
        /// The maximum nesting depth of alternatives.
        const DEEPEST: usize = 4;
        let member = self.flatten(terms);
        let values = member
            .constant
            .iter()
            .chain(member.enumeration.iter().flatten());
        let own: Vec<String> = values.filter_map(text_of).collect();
        if member.constant.is_some() || member.enumeration.is_some() || depth == DEEPEST {
            return Some(own);
        }
        let group = member
            .groups
            .first()
            .filter(|group| !group.links.is_empty())?;
        let mut found = Vec::new();
        for link in group.links {
            if self.is_null(&link.place) {
                continue;
            }
            let texts = self.texts(&[Term::whole(&link.place)], depth + 1)?;
            found.extend(texts);
        }
        Some(found)
    }
}

/// Returns the text of a scalar in a tag.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Returns the value that equals the name of a component, or the only one that has the same letters and digits.
fn named_as<'v>(values: &'v [String], key: &str) -> Option<&'v String> {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let mut alike = values.iter().filter(|value| plain(value) == plain(key));
    let only = alike.next().filter(|_| alike.next().is_none());
    values.iter().find(|value| *value == key).or(only)
}
