//! `$recursiveRef` of draft 2019-09, which refers to the schema around it that has `$recursiveAnchor`. OpenAPI 3.1 has
//! `$dynamicRef` instead, but some documents still write the older keyword.

use super::Normalizer;
use super::node::Members;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, member};
use serde_json::Value;
use std::iter::successors;

impl Normalizer<'_> {
    /// Returns the place that the `$recursiveRef` of the schema at `place` leads to, or reports that there is none.
    pub(super) fn recursion(&mut self, node: &Members, place: &Place) -> Option<Place> {
        member(node, "$recursiveRef")?;
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
            let at = place.join("$recursiveRef");
            self.diagnostics.push(
                Diagnostic::new(
                    Code::InvalidKeyword,
                    "no schema around this one has `$recursiveAnchor: true`",
                )
                .at(&at)
                .ignores(&at, "no schema around it is an anchor")
                .help("the keyword is ignored; refer to the schema with `$ref`"),
            );
        }
        anchor
    }
}
