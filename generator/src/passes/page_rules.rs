//! Reports what the configuration and the extensions of the document say about pages and does not fit.

use super::facts::{Analysis, PageFacts, misfit};
use crate::config::{Config, PageRule};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::ir::{Api, Operation, PageSource};
use crate::passes::operation_name::named;
use crate::source::Place;

/// Reports the entries of `pagination` that name what does not exist.
pub(super) fn report(
    api: &Api,
    config: &Config,
    analysis: &Analysis,
    diagnostics: &mut Diagnostics,
) {
    let newtypes = analysis.newtypes();
    for (id, operation) in api.operations.entries() {
        let facts = analysis.operation(id);
        let misfit = |hint| misfit(api, &newtypes, operation, facts.output.json(), hint);
        for hint in &operation.pages.hints {
            let is_common = hint.source == PageSource::Common;
            let Some(reason) = misfit(hint).filter(|_| !is_common) else {
                // The others are not asked for.
                break;
            };
            match &hint.source {
                PageSource::Configuration => {
                    let message =
                        format!("the pagination of the configuration does not fit: {reason}");
                    diagnostics.push(
                        Diagnostic::new(Code::InvalidConfig, message)
                            .at(&operation.origin)
                            .help("correct the entry of this operation under `pagination`"),
                    );
                }
                PageSource::Extension(_) => {
                    let place = hint.places.first().unwrap_or(&operation.origin);
                    diagnostics.push(unfit(place, &reason, facts.pages.as_ref()));
                }
                PageSource::Common | PageSource::Links | PageSource::Names => {}
            }
        }
        for (place, reason) in &operation.pages.unread {
            diagnostics.push(unfit(place, reason, facts.pages.as_ref()));
        }
    }
    let mut warn = |message: String, help: &str| {
        let mut diagnostic = Diagnostic::new(Code::InvalidConfig, message).help(help);
        diagnostic.severity = Severity::Warning;
        diagnostics.push(diagnostic);
    };
    for name in config.pagination.operations.keys() {
        let is_it = |operation: &Operation| named(operation).is(name);
        if !api.operations.iter().any(is_it) {
            warn(
                format!("`{name}` under `pagination` is no operation"),
                "write an `operationId`, `METHOD /path`, or `*` for every operation",
            );
        }
    }
    let mut ids = api.operations.entries().map(|(id, _)| id);
    let is_common = |source: &PageSource| *source == PageSource::Common;
    if let Some(PageRule::On(_)) = config.pagination.every
        && !ids.any(|id| {
            let pages = analysis.operation(id).pages.as_ref();
            pages.is_some_and(|pages| is_common(&pages.source))
        })
    {
        warn(
            "`*` under `pagination` fits no operation".to_owned(),
            "it fits an operation that has the list, the parameter and the members that it names",
        );
    }
}

/// Returns the diagnostic of an extension that has no effect.
fn unfit(place: &Place, reason: &str, pages: Option<&PageFacts>) -> Diagnostic {
    let key = place.pointer.last().unwrap_or_default();
    let message = format!("`{key}` does not fit the operation: {reason}");
    let help = match pages {
        Some(_) => {
            "the pages are found in another way; correct the extension, or write an entry under `pagination`"
        }
        None => {
            "the call has no pages; correct the extension, or write an entry under `pagination`"
        }
    };
    Diagnostic::new(Code::UnfitPagination, message)
        .at(place)
        .help(help)
}
