//! `$recursiveRef` of draft 2019-09, which refers to the schema resource around it, or to the schema around it that has
//! `$recursiveAnchor`. OpenAPI 3.1 has `$dynamicRef` instead, but some documents still write the older keyword.

use super::Normalizer;
use super::node::Members;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, member};
use serde_json::Value;
use std::iter::successors;

impl Normalizer<'_> {
    /// Returns the place that the `$recursiveRef` of the schema at `place` leads to, or reports that there is none.
    pub(super) fn recursion(&mut self, node: &Members, place: &Place) -> Option<Place> {
        let reference = member(node, "$recursiveRef")?;
        let at = place.join("$recursiveRef");
        if reference.as_str() != Some("#") {
            let message = "the only value of `$recursiveRef` is `#`";
            self.ignored_recursion(&at, message, "only `#` is allowed");
            return None;
        }
        let resource = self.sources.resource(place);
        if resource != Place::root(place.file) {
            return Some(resource);
        }
        // Components have no `$id` of their own, so the outermost anchor is meant.
        let around = successors(place.parent(), Place::parent);
        let anchor = around
            .filter(|at| {
                let anchor = self
                    .sources
                    .node(at)
                    .and_then(|node| node.get("$recursiveAnchor"));
                anchor.and_then(Value::as_bool).unwrap_or_default()
            })
            .last();
        if anchor.is_none() {
            let message = "no schema around this one has `$recursiveAnchor: true`";
            self.ignored_recursion(&at, message, "no schema around it is an anchor");
        }
        anchor
    }

    fn ignored_recursion(&mut self, at: &Place, message: &str, reason: &'static str) {
        self.diagnostics.push(
            Diagnostic::new(Code::InvalidKeyword, message)
                .at(at)
                .ignores(at, reason)
                .help("the keyword is ignored; refer to the schema with `$ref`"),
        );
    }
}
