//! Lowers arrays with a type for each position: `prefixItems`.

use crate::ir::{Part, Tuple, Ty, TypeId, Usage};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Conjunction;

impl<'m> Builder<'m> {
    /// Builds the tuple of a conjunction.
    pub(in crate::lower) fn tuple(&mut self, merged: &Conjunction<'m>, id: TypeId) -> Tuple {
        let element = |index| Usage::part(id, Part::Element(index));
        let elements = merged
            .prefix_items
            .iter()
            .enumerate()
            .map(|(at, place)| self.ty(place, &element(at)))
            .collect();
        let count = |look: fn(&crate::normalize::Bounds) -> Option<usize>| {
            let mut bounds = merged.parts.iter().map(|part| &part.keywords.bounds);
            bounds.find_map(look)
        };
        // A type for each position implies that each item is present, unless a bound allows fewer.
        let places = merged.prefix_items.len();
        let required = count(|bounds| bounds.items.0).map_or(places, |least| least.min(places));
        let is_full = count(|bounds| bounds.items.1).is_some_and(|most| most <= places);
        let rest = if merged.closed_items || is_full {
            None
        } else if merged.items.is_empty() {
            Some(Ty::Any(None))
        } else {
            Some(self.ty_of_all(&merged.items, &Usage::part(id, Part::Item)))
        };
        Tuple {
            elements,
            required,
            rest,
            boxed: Vec::new(),
        }
    }
}
