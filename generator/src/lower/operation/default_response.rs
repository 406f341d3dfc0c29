//! Finds out whether a `default` response is that of errors, where no success is documented.

use crate::lower::builder::{Bodies, Builder};
use crate::normalize::{Link, StatusKey};

impl<'m> Builder<'m> {
    /// Returns whether other operations have the bodies of a `default` response beside their successes. aide adds its response for
    /// errors to functions whose successes it does not know as well.
    pub(super) fn is_of_errors(&mut self, response: &Link) -> bool {
        let Some(bodies) = self.component_bodies(response) else {
            return false;
        };
        if self.error_bodies.is_none() {
            let documents = self.model.documents.iter();
            let operations = documents.flat_map(|document| &document.operations);
            let beside_success = operations.filter_map(|node| {
                let responses = &node.operation.responses;
                let default = responses.get(&StatusKey::Default);
                let default = default.filter(|_| responses.keys().any(is_success))?;
                self.component_bodies(default)
            });
            self.error_bodies = Some(beside_success.collect());
        }
        let known = self.error_bodies.as_ref();
        known.is_some_and(|known| known.contains(&bodies))
    }

    /// Returns the components that are the bodies of a response, by media type; `None` unless all of them are.
    fn component_bodies(&self, response: &Link) -> Option<Bodies<'m>> {
        let content = &self.model.responses.get(&response.place)?.content;
        let bodies = content.iter().map(|(media_type, content)| {
            let target = self.target_of(&content.schema.as_ref()?.place);
            self.key_of(&target)?;
            Some((media_type.as_str(), target))
        });
        let bodies: Vec<_> = bodies.collect::<Option<_>>()?;
        (!bodies.is_empty()).then_some(bodies)
    }
}

fn is_success(status: &StatusKey) -> bool {
    match status {
        StatusKey::Code(code) => (200..400).contains(code),
        StatusKey::Range(range) => matches!(range, 2 | 3),
        StatusKey::Default => false,
    }
}
