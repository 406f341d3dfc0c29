//! Finds out whether a `default` response is that of errors, where no success is documented.

use crate::lower::builder::Builder;
use crate::normalize::{Link, StatusKey};
use crate::source::Place;

impl<'m> Builder<'m> {
    /// Returns whether other operations have the bodies of a `default` response beside their successes. aide adds its response for
    /// errors to functions whose successes it does not know as well.
    pub(super) fn is_of_errors(&self, response: &Link) -> bool {
        let Some(bodies) = self.component_bodies(response) else {
            return false;
        };
        let documents = self.model.documents.iter();
        let mut operations = documents.flat_map(|document| &document.operations);
        operations.any(|node| {
            let responses = &node.operation.responses;
            let other = responses.get(&StatusKey::Default);
            let other = other.filter(|_| responses.keys().any(is_success));
            other.and_then(|other| self.component_bodies(other)) == Some(bodies.clone())
        })
    }

    /// Returns the components that are the bodies of a response, by media type; `None` unless all of them are.
    fn component_bodies(&self, response: &Link) -> Option<Vec<(&'m str, Place)>> {
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
