//! What schemas that are written alike have in common: a schema without parts is one [`Schema`] at several places, so its
//! type and what it says of a member are found once.

use crate::ir::{Docs, Ty, visit};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Term;
use crate::lower::limits::NESTED_TYPES;
use crate::normalize::Schema;
use crate::source::Place;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use serde_json::Value;
use std::sync::Arc;

/// What is known of schemas at several places, by their addresses: the model does not change.
#[derive(Debug, Default)]
pub(in crate::lower) struct Alike {
    types: IndexMap<usize, Ty, FxBuildHasher>,
    members: IndexMap<usize, Member, FxBuildHasher>,
}

/// What the schemas of a member say of it, whatever its name is.
#[derive(Debug, Clone)]
pub(in crate::lower) struct Member {
    /// Its type, with `null` if that is allowed.
    pub(in crate::lower) ty: Ty,
    /// The name of the field, from an extension.
    pub(in crate::lower) name: Option<String>,
    pub(in crate::lower) docs: Arc<Docs>,
    pub(in crate::lower) default: Option<Value>,
    pub(in crate::lower) read_only: bool,
    pub(in crate::lower) write_only: bool,
    /// Whether its value must not be shown.
    pub(in crate::lower) is_password: bool,
}

impl Alike {
    /// Returns what is known of a member with the schema at an address.
    pub(in crate::lower) fn member(&self, address: usize) -> Option<&Member> {
        self.members.get(&address)
    }

    /// Keeps what a schema says of a member if its type is the same in every place.
    pub(in crate::lower) fn keep_member(&mut self, address: usize, member: &Member) {
        if self.types.contains_key(&address) {
            self.members.insert(address, member.clone());
        }
    }
}

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

/// Returns the address of a schema, which identifies it.
pub(in crate::lower) fn address(schema: &Arc<Schema>) -> usize {
    Arc::as_ptr(schema).addr()
}
