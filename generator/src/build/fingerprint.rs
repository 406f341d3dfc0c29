//! Whether two schemas say the same, wherever they are written: a dereferenced document repeats a schema at each use.

use super::Builder;
use super::keywords::{Additional, Keywords};
use crate::normalize::Link;
use crate::place::Place;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Schemas that are nested deeper count as alike: a cycle has no end to compare.
const DEEPEST: usize = 24;

impl Builder<'_> {
    /// A hash of what a schema asks of a value: equal for equal schemas, whatever they are called and however they are
    /// described, and for a reference the same as for its target.
    pub(super) fn fingerprint(&mut self, place: &Place) -> u64 {
        let target = self.target_of(place);
        if let Some(known) = self.fingerprints.get(&target) {
            return *known;
        }
        let fingerprint = self.fingerprint_at(&target, 0);
        self.fingerprints.insert(target, fingerprint);
        fingerprint
    }

    fn fingerprint_at(&self, place: &Place, depth: usize) -> u64 {
        let target = self.target_of(place);
        if let Some(known) = self.fingerprints.get(&target) {
            return *known;
        }
        let mut hasher = DefaultHasher::new();
        let Some(keywords) = self.schemas.get(&target).filter(|_| depth < DEEPEST) else {
            return 0;
        };
        own(keywords, &mut hasher);
        let mut link = |word: &str, link: &Link| {
            word.hash(&mut hasher);
            self.fingerprint_at(&link.place, depth + 1)
                .hash(&mut hasher);
        };
        for (name, property) in &keywords.properties {
            link(name, property);
        }
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
        hasher.finish()
    }
}

/// What a schema says by itself.
fn own(keywords: &Keywords, hasher: &mut DefaultHasher) {
    keywords.types.hash(hasher);
    keywords.format.hash(hasher);
    keywords.nullable.hash(hasher);
    keywords.required.hash(hasher);
    keywords.content_encoding.hash(hasher);
    keywords.closed_items.hash(hasher);
    (
        keywords.read_only,
        keywords.write_only,
        keywords.never,
        keywords.forbids,
        keywords.invalid,
    )
        .hash(hasher);
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
    }
}
