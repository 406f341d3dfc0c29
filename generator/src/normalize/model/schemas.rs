//! The table of the schemas of a model.

use super::Schema;
use crate::source::{Place, PlaceMap};
use indexmap::map::{Entry, Iter};
use std::ops::Deref;
use std::sync::Arc;

/// The schemas by place.
///
/// A place of the model knows its index in the table, so that most schemas are found without a look at the hashes: those
/// of one object are beside each other.
#[derive(Debug, Default)]
pub struct Schemas(PlaceMap<Arc<Schema>>);

impl Schemas {
    /// Returns the schema at a place.
    #[must_use]
    pub fn get(&self, place: &Place) -> Option<&Arc<Schema>> {
        self.get_key_value(place).map(|(_, schema)| schema)
    }

    /// Returns the schema at a place, with the place in the table.
    #[must_use]
    pub fn get_key_value(&self, place: &Place) -> Option<(&Place, &Arc<Schema>)> {
        let hinted = self.0.get_index(place.pointer.hint());
        let hinted = hinted.filter(|(known, _)| *known == place);
        hinted.or_else(|| self.0.get_key_value(place))
    }

    /// Adds a place, with what stands for its schema until that is read. Returns whether it is new.
    pub(in crate::normalize) fn add(&mut self, place: &mut Place, unread: &Arc<Schema>) -> bool {
        let entry = self.0.entry(place.clone());
        place.pointer.set_hint(entry.index());
        match entry {
            Entry::Occupied(_) => false,
            Entry::Vacant(entry) => {
                entry.insert(Arc::clone(unread));
                true
            }
        }
    }

    /// Replaces the schema at an index.
    pub(in crate::normalize) fn set(&mut self, index: usize, schema: Arc<Schema>) {
        if let Some((_, known)) = self.0.get_index_mut(index) {
            *known = schema;
        }
    }

    /// Removes the places that still have the schema `unread`.
    pub(in crate::normalize) fn remove(&mut self, unread: &Arc<Schema>) {
        self.0.retain(|_, schema| !Arc::ptr_eq(schema, unread));
    }
}

impl Deref for Schemas {
    type Target = PlaceMap<Arc<Schema>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<'m> IntoIterator for &'m Schemas {
    type Item = (&'m Place, &'m Arc<Schema>);
    type IntoIter = Iter<'m, Place, Arc<Schema>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::Schemas;
    use crate::normalize::Schema;
    use crate::source::{FileId, Place};
    use std::sync::Arc;

    #[test]
    fn a_schema_is_found_at_its_index_and_elsewhere() {
        let unread = Arc::default();
        let [mut first, mut second] = ["a", "b"].map(|key| Place::root(FileId(0)).join(key));
        let mut schemas = Schemas::default();
        assert!(schemas.add(&mut first, &unread));
        assert!(schemas.add(&mut second, &unread));
        assert!(!schemas.add(&mut second.clone(), &unread));
        let read = Arc::new(Schema::default());
        schemas.set(1, Arc::clone(&read));
        // The second one gets another index.
        schemas.remove(&unread);
        for place in [&second, &Place::root(FileId(0)).join("b")] {
            assert!(Arc::ptr_eq(schemas.get(place).unwrap(), &read));
        }
        assert!(schemas.get(&first).is_none());
    }
}
