//! Reads annotations from a schema and its branches of `allOf`.

use crate::diagnostic::NO_MEMBER;
use crate::lower::builder::Builder;
use crate::normalize::Schema;
use crate::source::Place;
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use std::sync::Arc;

impl<'m> Builder<'m> {
    /// Returns the schema at `place` and its direct and indirect branches of `allOf`, including those of references:
    /// the outermost first, later siblings before earlier ones.
    fn conjuncts(&self, place: &Place) -> Vec<&'m Schema> {
        let mut seen: IndexSet<&Place, FxBuildHasher> = IndexSet::default();
        let mut found = Vec::new();
        let mut level = self
            .schemas
            .get_key_value(place)
            .into_iter()
            .collect::<Vec<_>>();
        while !level.is_empty() {
            let mut next = Vec::new();
            for (place, keywords) in level {
                if seen.insert(place) {
                    found.push(keywords.as_ref());
                    let branches = keywords.all_of.iter().rev();
                    next.extend(
                        branches.filter_map(|link| self.schemas.get_key_value(&link.place)),
                    );
                }
            }
            level = next;
        }
        found
    }

    /// Returns whether one of the schemas at `places`, or a branch of it, has an annotation.
    pub(in crate::lower) fn is_annotated(
        &self,
        places: &[Place],
        look: fn(&Schema) -> bool,
    ) -> bool {
        let mut places = places.iter();
        places.any(|place| self.conjuncts(place).into_iter().any(look))
    }

    /// Judges `readOnly` and `writeOnly` of the components that are the schema of no member.
    pub(in crate::lower) fn judge_directions(&mut self) {
        let schemas = self.schemas;
        let documents = &self.model.documents;
        let components = documents.iter().flat_map(|one| &one.components);
        let written = components.filter_map(|(_, place)| Some((place, schemas.get(place)?)));
        let written = written.filter(|(_, schema)| schema.read_only || schema.write_only);
        let written: Vec<(&Place, &Arc<Schema>)> = written.collect();
        if written.is_empty() {
            return;
        }
        let members = schemas
            .values()
            .flat_map(|schema| schema.properties.values());
        let mut pending: Vec<&Place> = members.map(|link| &link.place).collect();
        let mut of_members: IndexSet<&Place, FxBuildHasher> = IndexSet::default();
        while let Some(place) = pending.pop() {
            if of_members.insert(place) {
                let branches = schemas.get(place).into_iter();
                let branches = branches.flat_map(|schema| &schema.all_of);
                pending.extend(branches.map(|link| &link.place));
            }
        }
        for (place, schema) in written {
            if of_members.contains(place) {
                continue;
            }
            for (is_written, keyword) in [
                (schema.read_only, "readOnly"),
                (schema.write_only, "writeOnly"),
            ] {
                if is_written {
                    self.diagnostics.judge(place.join(keyword), NO_MEMBER);
                }
            }
        }
    }

    /// Returns the `default` of the outermost schema that has one. `null` counts as none.
    pub(in crate::lower) fn default_of(&self, places: &[Place]) -> Option<serde_json::Value> {
        let outermost = places.iter().rev().flat_map(|place| self.conjuncts(place));
        let default = outermost
            .filter_map(|keywords| keywords.default.as_ref())
            .next()?;
        (!default.is_null()).then(|| default.clone())
    }
}
