//! Which tags lead to which variants, where no mapping says so.

use super::Builder;
use super::flatten::Term;
use crate::ir::JsonType;
use crate::place::Place;
use serde_json::Value;

impl Builder<'_> {
    /// Adds the values that lead to the variants that no mapping names: what the variant alone allows for the member,
    /// else the value that is named as its component, else that name. Variants often share one list of all values,
    /// which tells nothing. With `rest`, what several allow and none is named after leads to the first of them.
    pub(super) fn implicit_values(
        &mut self,
        leads: &[(Place, usize)],
        property: &str,
        values: &mut Vec<(String, usize)>,
        rest: bool,
    ) {
        let mut unmapped: Vec<(&Place, usize, Vec<String>)> = Vec::new();
        for (place, index) in leads {
            if values.iter().all(|(_, mapped)| mapped != index) {
                unmapped.push((place, *index, self.tag_constants(place, property)));
            }
        }
        let mut add = |value: &String, index: usize| {
            if values.iter().all(|(known, _)| known != value) {
                values.push((value.clone(), index));
            }
        };
        for (place, index, constants) in &unmapped {
            let own: Vec<&String> = constants
                .iter()
                .filter(|value| {
                    let mut others = unmapped.iter().filter(|(_, other, _)| other != index);
                    others.all(|(_, _, theirs)| !theirs.contains(value))
                })
                .collect();
            if own.is_empty() && self.may_be_object(place) {
                let key = super::component_key(&self.target_of(place));
                key.iter()
                    .for_each(|key| add(named_as(constants, key).unwrap_or(key), *index));
            }
            own.into_iter().for_each(|value| add(value, *index));
        }
        for (_, index, constants) in unmapped.iter().filter(|_| rest) {
            constants.iter().for_each(|value| add(value, *index));
        }
    }

    /// Whether a value of the schema may have members, and so a tag.
    fn may_be_object(&mut self, place: &Place) -> bool {
        self.kinds(place, true).has(JsonType::Object)
    }

    /// The values that a schema allows for the string member `property`.
    fn tag_constants(&mut self, place: &Place, property: &str) -> Vec<String> {
        let merged = self.flatten(&[Term::whole(place)]);
        let Some(places) = merged.properties.get(property) else {
            return Vec::new();
        };
        let terms: Vec<Term> = places.iter().map(Term::whole).collect();
        let member = self.flatten(&terms);
        let values = member
            .constant
            .into_iter()
            .chain(member.enumeration.into_iter().flatten());
        values
            .filter_map(|value| match value {
                Value::String(text) => Some(text.clone()),
                Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
                _ => None,
            })
            .collect()
    }
}

/// The value that is spelled as the component is, or the only one that has its letters and digits.
fn named_as<'v>(values: &'v [String], key: &str) -> Option<&'v String> {
    let plain = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let mut alike = values.iter().filter(|value| plain(value) == plain(key));
    let only = alike.next().filter(|_| alike.next().is_none());
    values.iter().find(|value| *value == key).or(only)
}
