//! The module `operations`: one file for each operation.

mod contents;
mod error;
mod method;
mod op;
mod request;
mod response;

use super::cx::{Cx, ident_text};
use super::docs;
use super::format::Source;

pub(super) use op::{Input, InputSource, Op};
pub(super) use response::outcome;

/// The text of `operations/mod.rs` below the header.
pub(super) fn module_list(cx: Cx<'_>) -> String {
    let mut text = docs::inner(&contents::text(cx));
    let mut modules: Vec<(String, Vec<String>)> = cx
        .api
        .operations
        .ids()
        .map(|id| {
            let op = Op::of(cx, id);
            (ident_text(&op.names.module), public_names(op))
        })
        .collect();
    modules.sort();
    if modules.is_empty() {
        return text;
    }
    text.push('\n');
    for (module, _) in &modules {
        text.push_str(&format!("mod {module};\n"));
    }
    text.push('\n');
    for (module, names) in &modules {
        text.push_str(&super::format::reexport(module, names));
    }
    text
}

fn public_names(op: Op<'_>) -> Vec<String> {
    let mut names = vec![ident_text(&op.names.request)];
    let outcome = outcome(op);
    if !outcome.errors.is_empty() {
        names.push(ident_text(&op.names.error));
    }
    if outcome.has_output_enum() {
        names.push(ident_text(&op.names.output));
    }
    names.sort();
    names
}

/// The text of the file of an operation below the header.
pub(super) fn module(op: Op<'_>) -> String {
    let mut source = Source::other();
    let inputs = op.inputs();
    let outcome = outcome(op);
    request::definition(op, &inputs, &mut source);
    method::client(op, &inputs, &outcome, &mut source);
    method::setters(op, &inputs, &mut source);
    source.push(request::operation(op, &inputs, &outcome));
    response::output(op, &outcome, &mut source);
    error::render(op, &outcome, &mut source);
    source.into_text()
}
