//! The table `request-media-types` of the configuration.

use super::left_out::listed;
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::ir::{Api, Content, Operation};
use crate::passes::operation_name::named;

/// Returns the index of the content in which the configuration wants a body to be sent.
pub(super) fn asked_for(config: &Config, operation: &Operation) -> Option<usize> {
    let media_type = config.request_media_types.of(&named(operation))?;
    position(&operation.body.as_ref()?.contents, media_type)
}

/// Returns the index of the content with a media type.
fn position(contents: &[Content], media_type: &str) -> Option<usize> {
    let is_it = |content: &Content| content.media_type.eq_ignore_ascii_case(media_type);
    contents.iter().position(is_it)
}

/// Reports the entries of `request-media-types` that do not fit.
pub(super) fn report_misfits(api: &Api, config: &Config, diagnostics: &mut Diagnostics) {
    let rules = &config.request_media_types;
    let offers = |operation: &Operation, media_type: &str| {
        let body = operation.body.as_ref();
        body.is_some_and(|body| position(&body.contents, media_type).is_some())
    };
    let mut warn = |message: String, help: &str| {
        let mut diagnostic = Diagnostic::new(Code::InvalidConfig, message).help(help);
        diagnostic.severity = Severity::Warning;
        diagnostics.push(diagnostic);
    };
    if let Some(every) = &rules.every {
        let mut all = api.operations.iter();
        if !all.any(|one| rules.own(&named(one)).is_none() && offers(one, every)) {
            warn(
                "`*` under `request-media-types` fits no operation".to_owned(),
                "it fits an operation whose request body has the media type and that has no entry of its own",
            );
        }
    }
    let mut misfits = Vec::new();
    for (name, media_type) in &rules.operations {
        let mut all = api.operations.iter();
        match all.find(|operation| named(operation).is(name)) {
            None => warn(
                format!("`{name}` under `request-media-types` is no operation"),
                "write an `operationId`, `METHOD /path`, or `*` for every operation",
            ),
            Some(operation) if !offers(operation, media_type) => {
                misfits.push((name, media_type, operation));
            }
            Some(_) => {}
        }
    }
    for (name, media_type, operation) in misfits {
        let contents = operation.body.iter().flat_map(|body| &body.contents);
        let known: Vec<&str> = contents.map(|content| &*content.media_type).collect();
        let help = match known.as_slice() {
            [] => "the operation has no request body; remove the entry".to_owned(),
            known => format!("it has {}", listed(known)),
        };
        let message = format!("the request body of `{name}` is not offered as `{media_type}`");
        let diagnostic = Diagnostic::new(Code::InvalidConfig, message);
        diagnostics.push(diagnostic.at(&operation.origin).help(help));
    }
}
