//! Finds the schemas that allow `null`, by themselves or by a direct or indirect alternative.

use crate::ir::JsonType;
use crate::lower::builder::Builder;
use crate::source::Place;
use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

impl<'m> Builder<'m> {
    /// Returns whether an alternative allows `null`.
    pub(in crate::lower) fn null_alternative(&mut self, place: &Place) -> bool {
        let target = self.target_of(place);
        if self.nulls.is_none() {
            self.nulls = Some(self.all_nulls());
        }
        let nulls = self.nulls.as_ref();
        nulls.is_some_and(|nulls| nulls.contains(&target))
    }

    /// Returns whether the schema is only `{nullable: true}`. As an alternative it means `null`: some generators write
    /// optional properties like that.
    pub(in crate::lower) fn is_only_nullable(&self, place: &Place) -> bool {
        let schema = self.schemas.get(&self.target_of(place));
        schema.is_some_and(|schema| {
            schema.nullable && schema.all_of.is_empty() && !schema.constrains()
        })
    }

    /// Returns the schemas that allow `null`: those that declare it, and those that have one of these as an alternative.
    /// They are found together, since a search for each schema would visit shared alternatives again and again.
    fn all_nulls(&self) -> IndexSet<&'m Place> {
        let mut users: IndexMap<Place, Vec<&'m Place>> = IndexMap::new();
        let mut found = IndexSet::new();
        for (place, keywords) in self.schemas {
            if keywords.nullable
                || keywords.types == [JsonType::Null]
                || keywords.constant == Some(Value::Null)
                || keywords.enumeration.contains(&Value::Null)
            {
                found.insert(place);
            }
            for link in keywords.one_of.iter().chain(&keywords.any_of) {
                let target = self.target_of(&link.place);
                users.entry(target).or_default().push(place);
            }
        }
        let mut queue: Vec<&Place> = found.iter().copied().collect();
        while let Some(place) = queue.pop() {
            for user in users.get(place).into_iter().flatten() {
                if found.insert(*user) {
                    queue.push(*user);
                }
            }
        }
        found
    }
}
