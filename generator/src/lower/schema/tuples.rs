//! Lowers arrays with a type for each position: `prefixItems`.

use crate::config::ShortTuples;
use crate::ir::{Docs, Part, Tuple, Ty, TypeId, Usage};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Conjunction;
use crate::source::Place;

impl<'m> Builder<'m> {
    /// Builds the tuple of a conjunction.
    pub(in crate::lower) fn tuple(&mut self, merged: &Conjunction<'m>, id: TypeId) -> Tuple {
        let element = |index| Usage::part(id, Part::Element(index));
        let elements = merged
            .prefix_items
            .iter()
            .enumerate()
            .map(|(at, place)| self.ty(place, &element(at)))
            .collect::<Vec<Ty>>();
        let places = merged.prefix_items.iter().zip(&elements);
        let docs = places.map(|(place, ty)| self.element_docs(place, ty));
        let docs: Vec<Docs> = docs.collect();
        let says_nothing = docs.iter().all(|docs| *docs == Docs::default());
        let count = |look: fn(&crate::normalize::Bounds) -> Option<usize>| {
            let mut bounds = merged.parts.iter().map(|part| &*part.keywords.bounds);
            bounds.find_map(look)
        };
        let places = merged.prefix_items.len();
        let least = count(|bounds| bounds.items.0);
        let required = least.map_or_else(|| self.implied_items(places), |least| least.min(places));
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
            docs: if says_nothing { Vec::new() } else { docs },
            required,
            rest,
            boxed: Vec::new(),
        }
    }

    /// Returns how many items are always present in an array with a type for each of so many positions, but without
    /// `minItems`. JSON Schema requires none.
    pub(in crate::lower) const fn implied_items(&self, places: usize) -> usize {
        match self.config.short_tuples {
            ShortTuples::Read => 0,
            ShortTuples::Refuse => places,
        }
    }

    /// Returns the documentation of an item, which has no name: its title stands for that.
    fn element_docs(&self, place: &Place, ty: &Ty) -> Docs {
        let mut docs = self.use_docs(std::slice::from_ref(place), matches!(ty, Ty::Type(_)));
        if docs.description.is_none() {
            let schema = self.schemas.get(place);
            docs.title = schema.and_then(|keywords| keywords.title.clone());
        }
        docs
    }
}
