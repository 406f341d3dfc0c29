//! Detects equal schemas in different places: a dereferenced document repeats a schema at each use.

use crate::lower::alike::{Fingerprints, address};
use crate::lower::builder::Builder;
use crate::lower::limits::FINGERPRINT_DEPTH;
use crate::normalize::{Additional, Link, Schema};
use crate::source::Place;
use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;
use std::hash::{DefaultHasher, Hash, Hasher};

impl Builder<'_> {
    /// Returns a hash of the constraints of a schema. Equal schemas have equal hashes, irrespective of their names and
    /// descriptions. A reference has the hash of its target.
    pub(in crate::lower) fn fingerprint(&mut self, place: &Place) -> u64 {
        if self.fingerprints.is_none() {
            self.fingerprints = Some(self.all_fingerprints());
        }
        let schema = self.schemas.get(&self.target_of(place));
        let all = self.fingerprints.as_ref();
        let print = all.and_then(|all| all.of(schema?));
        print.unwrap_or_default()
    }

    /// Returns the hashes of all schemas. They are refined with those of their parts until a round distinguishes no
    /// more schemas.
    fn all_fingerprints(&self) -> Fingerprints {
        let all: IndexMap<usize, &Schema, FxBuildHasher> = self
            .schemas
            .values()
            .map(|schema| (address(schema), schema.as_ref()))
            .collect();
        let index_of = |link: &Link| {
            let schema = self.schemas.get(&self.target_of(&link.place))?;
            all.get_index_of(&address(schema))
        };
        let schemas: Vec<Own> = all
            .values()
            .map(|schema| Own::of(schema, index_of))
            .collect();
        let mut prints = vec![0; schemas.len()];
        let mut count = 0;
        for _ in 0..FINGERPRINT_DEPTH {
            prints = schemas.iter().map(|schema| schema.print(&prints)).collect();
            let distinct = prints.iter().collect::<IndexSet<_, FxBuildHasher>>().len();
            if distinct == count {
                break;
            }
            count = distinct;
        }
        Fingerprints {
            schemas: all.into_keys().collect(),
            prints,
        }
    }
}

/// A schema without its parts: a hash, and the index of each part, if it is a schema of the model.
struct Own {
    hasher: DefaultHasher,
    parts: Vec<Option<usize>>,
}

impl Own {
    fn of(keywords: &Schema, index_of: impl Fn(&Link) -> Option<usize>) -> Self {
        let mut hasher = DefaultHasher::new();
        own(keywords, &mut hasher);
        let mut parts = Vec::new();
        links(keywords, |word, link| {
            word.hash(&mut hasher);
            parts.push(index_of(link));
        });
        Self { hasher, parts }
    }

    /// Returns the hash of the schema with those of its parts.
    fn print(&self, prints: &[u64]) -> u64 {
        let mut hasher = self.hasher.clone();
        for part in &self.parts {
            let print = part.and_then(|index| prints.get(index));
            hasher.write_u64(print.copied().unwrap_or_default());
        }
        hasher.finish()
    }
}

/// Passes each part of a schema, with the keyword or the name of the property.
fn links(keywords: &Schema, mut link: impl FnMut(&str, &Link)) {
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
        keywords.unevaluated,
        keywords.conditional,
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
