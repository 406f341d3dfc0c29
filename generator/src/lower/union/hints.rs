//! Hints for the names of variants.

use crate::ir::JsonType;
use crate::lower::builder::Builder;
use crate::lower::conjunction::Group;
use crate::normalize::Schema;
use crate::source::{Place, PlaceMap, PlaceSet};
use indexmap::IndexMap;
use serde_json::Value;

/// What sets the alternatives of a group apart, and what does not.
pub(super) struct Alike<'m> {
    /// The schemas that require each member.
    required: IndexMap<&'m str, PlaceSet>,
    /// The number of inline objects, and of enums of each JSON type.
    kinds: IndexMap<JsonType, usize>,
    /// The names by description.
    described: PlaceMap<String>,
}

impl<'m> Builder<'m> {
    pub(super) fn alike(&self, group: &Group<'m>) -> Alike<'m> {
        let mut alike = Alike {
            required: IndexMap::new(),
            kinds: IndexMap::new(),
            described: self.names_by_description(group),
        };
        for link in group.links {
            let target = self.target_of(&link.place);
            if let Some(kind) = self.kind_of_inline(&target) {
                *alike.kinds.entry(kind).or_default() += 1;
            }
            let keywords = self.schemas.get(&target);
            for member in keywords.into_iter().flat_map(|keywords| &keywords.required) {
                let schemas = alike.required.entry(member).or_default();
                schemas.insert(target.clone());
            }
        }
        alike
    }

    /// Returns a hint for the name of a variant: its component, its title, its constant, its description if
    /// all have short ones, the member that only it requires, or its kind, if it is the only object or the only enum among the alternatives.
    pub(super) fn variant_hint(
        &self,
        place: &Place,
        group: &Group<'m>,
        alike: &Alike<'m>,
    ) -> Option<String> {
        let target = self.target_of(place);
        if let Some(key) = self.key_of(&target) {
            return Some(key);
        }
        let keywords = self.schemas.get(&target)?;
        if let Some(title) = self.annotation(keywords, |one| one.title.as_ref()) {
            return Some(title.clone());
        }
        if let Some(text) = only_text(keywords) {
            return Some(text.clone());
        }
        // A constant of the discriminator, else of any required member.
        let tag = group
            .discriminator
            .map(|discriminator| &discriminator.property);
        let constant = self.own_parts(keywords).into_iter().find_map(|part| {
            tag.into_iter().chain(&part.required).find_map(|name| {
                let member = self.schemas.get(&part.properties.get(name)?.place)?;
                only_text(member).filter(|text| is_word(text)).cloned()
            })
        });
        if constant.is_some() {
            return constant;
        }
        if let Some(name) = alike.described.get(&target) {
            return Some(name.clone());
        }
        let is_own = |member: &&String| {
            let schemas = alike.required.get(member.as_str());
            schemas.is_some_and(|schemas| schemas.len() == 1)
        };
        let mut own = keywords.required.iter().filter(is_own);
        if let (Some(member), None) = (own.next(), own.next()) {
            return Some(member.clone());
        }
        let kind = self.kind_of_inline(&target)?;
        (alike.kinds.get(&kind) == Some(&1)).then(|| kind.name().to_owned())
    }

    /// Returns a schema and the branches of its `allOf`, unless one of these has a name of its own: utoipa writes a tag as a
    /// branch beside a union.
    fn own_parts<'s>(&'s self, keywords: &'s Schema) -> Vec<&'s Schema> {
        let branches = keywords.all_of.iter().map(|link| {
            let target = self.target_of(&link.place);
            let is_named = self.key_of(&target).is_some();
            self.schemas.get(&target).filter(|_| !is_named)
        });
        let branches: Option<Vec<&Schema>> =
            branches.map(|part| part.map(|part| &**part)).collect();
        std::iter::once(keywords)
            .chain(branches.into_iter().flatten())
            .collect()
    }

    /// Returns the JSON type of an alternative that becomes a type of its own: an object or an enum.
    fn kind_of_inline(&self, target: &Place) -> Option<JsonType> {
        let keywords = self.schemas.get(target)?;
        match keywords.types.as_slice() {
            [kind] if *kind == JsonType::Object || !keywords.enumeration.is_empty() => Some(*kind),
            [] if !keywords.properties.is_empty() => Some(JsonType::Object),
            _ => None,
        }
    }
}

/// Returns the only value that a schema allows, if it is a string.
fn only_text(keywords: &Schema) -> Option<&String> {
    match (&keywords.constant, keywords.enumeration.as_slice()) {
        (Some(Value::String(text)), _) | (None, [Value::String(text)]) => Some(text),
        _ => None,
    }
}

/// Returns whether a value can be a name: a URL cannot.
fn is_word(value: &str) -> bool {
    let mut letters = value.chars();
    letters.all(|letter| letter.is_alphanumeric() || "_- .".contains(letter))
}
