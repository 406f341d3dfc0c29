//! Reports the links of responses that no method follows.

use super::facts::Analysis;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use indexmap::IndexSet;

/// Reports each link once. Several operations may have its response.
pub(super) fn report(api: &Api, analysis: &Analysis, diagnostics: &mut Diagnostics) {
    let mut reported = IndexSet::new();
    for (id, _) in api.operations.entries() {
        for (place, reason) in &analysis.operation(id).links.others {
            if !reported.insert(place) {
                continue;
            }
            diagnostics.push(
                Diagnostic::new(
                    Code::UnusedLink,
                    format!("no method follows this link: {reason}"),
                )
                .at(place)
                .ignores(place, "no method follows it")
                .help("call its operation with the values; a method passes values of a success that have the types of its parameters"),
            );
        }
    }
}
