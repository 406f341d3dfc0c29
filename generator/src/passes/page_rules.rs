//! Reports what the configuration says about pages and does not fit.

use super::facts::{Analysis, misfit};
use crate::config::{Config, PageRule};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::ir::{Api, Operation, PageSource};

/// Reports the entries of `pagination` that name what does not exist.
pub(super) fn report(
    api: &Api,
    config: &Config,
    analysis: &Analysis,
    diagnostics: &mut Diagnostics,
) {
    let newtypes = analysis.newtypes();
    for (id, operation) in api.operations.entries() {
        let body = analysis.operation(id).output.json();
        let Some(reason) = misfit(api, &newtypes, operation, body) else {
            continue;
        };
        let message = format!("the pagination of the configuration does not fit: {reason}");
        diagnostics.push(
            Diagnostic::new(Code::InvalidConfig, message)
                .at(&operation.origin)
                .help("correct the entry of this operation under `pagination`"),
        );
    }
    let mut warn = |message: String, help: &str| {
        let mut diagnostic = Diagnostic::new(Code::InvalidConfig, message).help(help);
        diagnostic.severity = Severity::Warning;
        diagnostics.push(diagnostic);
    };
    for name in config.pagination.operations.keys() {
        let is_it = |operation: &Operation| {
            let route = format!("{} {}", operation.method, operation.template);
            operation.id.as_deref() == Some(name.as_str()) || route == *name
        };
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
