//! The limits of the values of an alternative, by which it may be distinguished.

use crate::ir::{JsonType, Length, formats};
use crate::lower::builder::Builder;
use crate::source::Place;

impl Builder<'_> {
    /// Returns the number of items that an alternative allows, if it is an array with a bound.
    pub(super) fn length(&self, place: &Place) -> Option<Length> {
        let schema = self.schemas.get(&self.target_of(place))?;
        let (least, most) = schema.bounds.items;
        let places = schema.prefix_items.len();
        // Nothing follows the items that have a type each.
        let most = match schema.closed_items {
            true => Some(most.map_or(places, |most| most.min(places))),
            false => most,
        };
        if schema.types != [JsonType::Array] || (least, most) == (None, None) {
            return None;
        }
        Some(Length {
            least: least.unwrap_or_else(|| self.implied_items(places)),
            most,
        })
    }

    /// Returns a pattern that the texts of a schema match: its own, or that of the component that it renames.
    pub(in crate::lower) fn pattern(&self, place: &Place) -> Option<&str> {
        let mut place = self.target_of(place);
        for _ in 0..8 {
            let schema = self.schemas.get(&place)?;
            let implied = schema.format.as_deref().and_then(formats::pattern);
            if let Some(pattern) = schema.bounds.pattern.as_deref().or(implied) {
                return Some(pattern);
            }
            let [only] = schema.all_of.as_slice() else {
                return None;
            };
            place = self.target_of(&only.place);
        }
        None
    }
}
