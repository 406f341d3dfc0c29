//! Detects equal schemas in different places: a dereferenced document repeats a schema at each use.

use crate::lower::builder::Builder;
use crate::lower::limits::FINGERPRINT_DEPTH;
use crate::normalize::{Additional, Link, Schema};
use crate::source::Place;
use indexmap::{IndexMap, IndexSet};
use std::hash::{DefaultHasher, Hash, Hasher};

impl<'m> Builder<'m> {
    /// Returns a hash of the constraints of a schema. Equal schemas have equal hashes, irrespective of their names and
    /// descriptions. A reference has the hash of its target.
    pub(in crate::lower) fn fingerprint(&mut self, place: &Place) -> u64 {
        let target = self.target_of(place);
        if self.fingerprints.is_none() {
            self.fingerprints = Some(self.all_fingerprints());
        }
        self.fingerprints
            .as_ref()
            .and_then(|all| all.get(&target).copied())
            .unwrap_or_default()
    }

    /// Returns the hashes of all schemas. They are refined with those of their parts until a round distinguishes no
    /// more schemas.
    fn all_fingerprints(&self) -> IndexMap<&'m Place, u64> {
        let targets: IndexMap<&'m Place, Place> = self
            .schemas
            .keys()
            .map(|place| (place, self.target_of(place)))
            .collect();
        let mut prints: IndexMap<&'m Place, u64> =
            self.schemas.keys().map(|place| (place, 0)).collect();
        let mut count = 0;
        for _ in 0..FINGERPRINT_DEPTH {
            let of = |place: &Place| {
                let target = targets.get(place).unwrap_or(place);
                prints.get(target).copied().unwrap_or_default()
            };
            let next: IndexMap<&'m Place, u64> = self
                .schemas
                .iter()
                .map(|(place, keywords)| (place, print(keywords, &of)))
                .collect();
            let distinct = next.values().collect::<IndexSet<_>>().len();
            prints = next;
            if distinct == count {
                break;
            }
            count = distinct;
        }
        prints
    }
}

fn print(keywords: &Schema, of: &impl Fn(&Place) -> u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    own(keywords, &mut hasher);
    let mut link = |word: &str, link: &Link| {
        word.hash(&mut hasher);
        of(&link.place).hash(&mut hasher);
    };
    keywords
        .properties
        .iter()
        .for_each(|(name, property)| link(name, property));
    if let Some(Additional::Schema(schema)) = &keywords.additional {
        link("additional", schema);
    }
    keywords
        .patterns
        .iter()
        .for_each(|(pattern, schema)| link(pattern, schema));
    keywords
        .items
        .iter()
        .for_each(|schema| link("items", schema));
    keywords
        .prefix_items
        .iter()
        .for_each(|schema| link("prefix", schema));
    keywords
        .all_of
        .iter()
        .for_each(|schema| link("allOf", schema));
    keywords
        .one_of
        .iter()
        .for_each(|schema| link("oneOf", schema));
    keywords
        .any_of
        .iter()
        .for_each(|schema| link("anyOf", schema));
    keywords
        .content_schema
        .iter()
        .for_each(|schema| link("contentSchema", schema));
    hasher.finish()
}

/// Hashes the keywords of a schema, without its parts.
fn own(keywords: &Schema, hasher: &mut DefaultHasher) {
    keywords.types.hash(hasher);
    keywords.format.hash(hasher);
    keywords.nullable.hash(hasher);
    keywords.required.hash(hasher);
    keywords.content_encoding.hash(hasher);
    keywords.closed_items.hash(hasher);
    let flags = (
        keywords.read_only,
        keywords.write_only,
        keywords.never,
        keywords.forbids,
        keywords.invalid,
    );
    flags.hash(hasher);
    if let Some(Additional::Allowed(flag)) = &keywords.additional {
        flag.hash(hasher);
    }
    for value in keywords.enumeration.iter().chain(&keywords.constant) {
        value.to_string().hash(hasher);
    }
    if let Some(discriminator) = &keywords.discriminator {
        discriminator.property.hash(hasher);
        for (value, target) in &discriminator.mapping {
            value.hash(hasher);
            target.hash(hasher);
        }
        discriminator.otherwise.hash(hasher);
    }
}
