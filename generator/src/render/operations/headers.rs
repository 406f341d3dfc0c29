//! Prints what an operation whose responses document headers has beside the others.

use super::super::context::ident;
use super::super::docs::{self, Text};
use super::super::format::Source;
use super::super::headers;
use super::op::Op;
use quote::quote;

/// Prints which headers the successes and the errors have.
pub(super) fn render(op: Op<'_>, source: &mut Source) {
    let own = [
        (op.operation.success_headers, op.request_name()),
        (op.operation.error_headers, ident(&op.names.error)),
    ];
    for (id, name) in own {
        let Some(id) = id else { continue };
        let headers = headers::path(op.cx, id);
        source.push(quote! {
            impl crate::runtime::DocumentsHeaders for #name {
                type Headers = #headers;
            }
        });
    }
    if let Some(id) = op.operation.success_headers
        && !op.facts.alternatives.is_empty()
    {
        let name = op.request_name();
        let headers = headers::path(op.cx, id);
        source.push(quote! {
            impl<const N: usize> crate::runtime::DocumentsHeaders for crate::runtime::As<#name, N> {
                type Headers = #headers;
            }
        });
    }
}

/// Adds the documented headers to the documentation of the method.
pub(super) fn docs(op: Op<'_>, text: &mut Text) {
    let operation = op.operation;
    let lines: Vec<String> = [
        (
            "of successes",
            "Response::documented",
            operation.success_headers,
        ),
        ("of errors", "ApiError::documented", operation.error_headers),
    ]
    .into_iter()
    .filter_map(|(what, method, id)| {
        let link = headers::link(op.cx, id?);
        let method = docs::link(method, &format!("crate::{method}"));
        Some(format!("- {what}: {link}, by {method}"))
    })
    .collect();
    if !lines.is_empty() {
        text.line("# Response headers");
        text.line(lines.join("\n"));
    }
}
