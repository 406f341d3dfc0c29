//! Finds the enums that .NET writes twice.

use super::{Link, Normalizer, Schema};
use crate::source::{Place, Pointer, Tree};
use serde_json::Value;

/// What the name of the second component begins with.
const PREFIX: &str = "/components/schemas/NullableOf";

impl Normalizer<'_> {
    /// Returns a reference to an enum that may be `null` for a component that repeats the enum and adds `null`: .NET 9 writes the
    /// component `NullableOfStatus` beside `Status`.
    pub(super) fn nullable_twin(&mut self, tree: &Tree, place: &Place) -> Option<Schema> {
        let name = place.pointer.as_str().strip_prefix(PREFIX)?;
        let pointer = format!("/components/schemas/{name}");
        let twin = Place::new(place.file, Pointer::from_escaped(&pointer));
        let (own, with_null) = values(tree)?;
        let (theirs, _) = values(self.sources.node(&twin)?)?;
        if !with_null || own != theirs {
            return None;
        }
        self.want(&twin);
        Some(Schema {
            nullable: true,
            reference: true,
            all_of: vec![Link::reference(twin)],
            ..Schema::default()
        })
    }
}

/// Returns the values that an enum lists without `null`, and whether that is one of them.
fn values(schema: &Tree) -> Option<(Vec<&Value>, bool)> {
    let listed = schema.get("enum")?.as_array()?;
    let values: Vec<&Value> = listed.iter().filter(|value| !value.is_null()).collect();
    let with_null = values.len() < listed.len();
    (!values.is_empty()).then_some((values, with_null))
}
