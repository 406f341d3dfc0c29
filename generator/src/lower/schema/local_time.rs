//! The class `LocalTime` of Java. springdoc describes its fields, but Spring writes it as text, such as `10:00:00`.

use crate::diagnostic::Verdict;
use crate::ir::JsonType;
use crate::lower::builder::Builder;
use crate::lower::conjunction::Conjunction;

/// The members of the component.
const FIELDS: [&str; 4] = ["hour", "minute", "nano", "second"];

impl<'m> Builder<'m> {
    /// Returns whether a conjunction is the component of the class. Its fields are then recorded as approximated.
    pub(super) fn is_local_time(&mut self, merged: &Conjunction<'m>) -> bool {
        let [part] = merged.parts.as_slice() else {
            return false;
        };
        let place = &part.term.place;
        let mut names: Vec<&str> = merged.properties.keys().copied().collect();
        names.sort_unstable();
        let is_integer = |declared: &Vec<crate::source::Place>| {
            let schemas = declared.iter().filter_map(|place| self.schemas.get(place));
            schemas
                .into_iter()
                .all(|schema| schema.types == [JsonType::Integer])
        };
        let is_class = names == FIELDS
            && merged.properties.values().all(is_integer)
            && self.component_key(place).as_deref() == Some("LocalTime");
        if is_class {
            for keyword in ["type", "properties"] {
                let verdict = Verdict::Approximated("Spring writes this class of Java as text");
                self.diagnostics.judge(place.join(keyword), verdict);
            }
        }
        is_class
    }
}
