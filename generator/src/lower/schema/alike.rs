//! What schemas that are written alike have in common: a schema without parts is one [`Schema`] at several places, so its
//! type and what is said of it are found once.

use crate::ir::{Docs, Ty, visit};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Term;
use crate::lower::limits::NESTED_TYPES;
use crate::normalize::Schema;
use crate::source::Place;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use std::sync::Arc;

/// What is known of schemas at several places, by their addresses: the model does not change.
#[derive(Debug, Default)]
pub(in crate::lower) struct Alike {
    types: IndexMap<usize, Ty, FxBuildHasher>,
    docs: IndexMap<usize, Arc<Docs>, FxBuildHasher>,
}

impl<'m> Builder<'m> {
    /// Returns the type of values that satisfy every term, from `find` or as it was found for a schema that is written
    /// alike. A type with a name is not that of another place.
    pub(in crate::lower) fn alike_type(
        &mut self,
        terms: &[Term],
        find: impl FnOnce(&mut Self) -> Ty,
    ) -> Ty {
        let address = match terms {
            [only] => self.address_in_any_place(only),
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

    /// Returns the documentation of a member with this schema alone, as it was found for a schema that is written alike.
    pub(in crate::lower) fn alike_docs(
        &mut self,
        places: &[Place],
        find: impl FnOnce(&Self) -> Docs,
    ) -> Arc<Docs> {
        let address = match places {
            [only] => self.schemas.get(only).and_then(address),
            _ => None,
        };
        let Some(address) = address else {
            return Arc::new(find(self));
        };
        if let Some(known) = self.alike.docs.get(&address) {
            return Arc::clone(known);
        }
        let docs = Arc::new(find(self));
        self.alike.docs.insert(address, Arc::clone(&docs));
        docs
    }

    /// Returns the address of a schema at several places, if nothing is said of this place.
    fn address_in_any_place(&self, term: &Term) -> Option<usize> {
        let place = &term.place;
        let address = self.schemas.get(place).and_then(address)?;
        let is_special = *term != Term::whole(place)
            || self.depth > NESTED_TYPES
            || self.targets.contains(place)
            || self.extending.contains(place)
            || self.replaced.contains_key(place)
            || self.event_data.contains_key(place)
            || self.component_key(place).is_some();
        (!is_special).then_some(address)
    }
}

/// Returns the address of a schema if it is at several places.
fn address(schema: &Arc<Schema>) -> Option<usize> {
    (Arc::strong_count(schema) > 1).then(|| Arc::as_ptr(schema).addr())
}
