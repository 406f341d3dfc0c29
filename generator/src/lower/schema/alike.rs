//! Finds the type of schemas that are written alike once, unless something is said of the place.

use crate::ir::{Ty, visit};
use crate::lower::alike::address;
use crate::lower::builder::Builder;
use crate::lower::conjunction::Term;
use crate::lower::limits::NESTED_TYPES;
use crate::source::Place;
use std::sync::Arc;

impl Builder<'_> {
    /// Returns the type of values that satisfy every term, from `find` or as it was found for a schema that is written
    /// alike. A type with a name is not that of another place.
    pub(in crate::lower) fn alike_type(
        &mut self,
        terms: &[Term],
        find: impl FnOnce(&mut Self) -> Ty,
    ) -> Ty {
        let address = match terms {
            [only] if *only == Term::whole(&only.place) => self.address_in_any_place(&only.place),
            _ => None,
        };
        let Some(address) = address else {
            return find(self);
        };
        if let Some(known) = self.alike.types.get(&address) {
            return known.clone();
        }
        let said = self.diagnostics.count();
        let ty = find(self);
        let mut is_named = false;
        visit::uses(&ty, &mut |_| is_named = true);
        if !is_named && self.diagnostics.count() == said {
            self.alike.types.insert(address, ty.clone());
        }
        ty
    }

    /// Returns the address of a schema at several places, if nothing is said of this place.
    pub(in crate::lower) fn address_in_any_place(&self, place: &Place) -> Option<usize> {
        let schema = self.schemas.get(place)?;
        let is_special = Arc::strong_count(schema) < 2
            || self.depth > NESTED_TYPES
            || self.targets.contains(place)
            || self.extending.contains(place)
            || self.replaced.contains_key(place)
            || self.event_data.contains_key(place)
            || self.component_key(place).is_some();
        (!is_special).then(|| address(schema))
    }
}
