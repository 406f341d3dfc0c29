//! Reads annotations from a schema and its branches of `allOf`.

use crate::lower::builder::Builder;
use crate::normalize::Schema;
use crate::source::Place;
use indexmap::IndexSet;

impl<'m> Builder<'m> {
    /// Returns the schema at `place` and its direct and indirect branches of `allOf`, including those of references:
    /// the outermost first, later siblings before earlier ones.
    fn conjuncts(&self, place: &Place) -> Vec<&'m Schema> {
        let mut seen: IndexSet<&Place> = IndexSet::new();
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

    /// Returns the `default` of the outermost schema that has one. `null` counts as none.
    pub(in crate::lower) fn default_of(&self, places: &[Place]) -> Option<serde_json::Value> {
        let outermost = places.iter().rev().flat_map(|place| self.conjuncts(place));
        let default = outermost
            .filter_map(|keywords| keywords.default.as_ref())
            .next()?;
        (!default.is_null()).then(|| default.clone())
    }
}
