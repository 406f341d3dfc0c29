//! Prints the documented errors of an operation.

use super::super::context::ident;
use super::super::docs::Text;
use super::super::escape::literal;
use super::super::format::{Source, Table};
use super::op::Op;
use super::response::{Arm, Outcome, outcome};
use proc_macro2::Ident;
use quote::quote;

/// The maximum length of a description that becomes a message, in characters.
const LONGEST_MESSAGE: usize = 120;

/// Prints the error type, unless no error is documented.
pub(super) fn render(op: Op<'_>, outcome: &Outcome<'_>, source: &mut Source) {
    if outcome.errors.is_empty() {
        return;
    }
    let name = ident(&op.names.error);
    let mut docs = Text::default();
    docs.line(format!("The documented errors of {}.", op.method_link()));
    let shared = op.names.shared_error;
    let shared = shared.and_then(|index| op.cx.names.shared_errors.get(index));
    match shared {
        Some(shared) => {
            let docs = docs.attributes(0);
            let shared = ident(&shared.name);
            source.push(quote! { #docs pub type #name = crate::errors::#shared; });
        }
        None => print(op, outcome, &name, &docs, source),
    }
}

/// Prints the enum of the errors of an operation with another name and documentation than its own.
pub(in crate::render) fn error_enum(op: Op<'_>, name: &Ident, docs: &Text, source: &mut Source) {
    print(op, &outcome(op), name, docs, source);
}

fn print(op: Op<'_>, outcome: &Outcome<'_>, name: &Ident, docs: &Text, source: &mut Source) {
    let docs = docs.attributes(0);
    let arms = outcome.error_variants();
    let variants = arms.iter().map(|arm| arm.declaration(op.cx, &arm.docs(4)));
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    });
    let rows = arms.iter().map(|arm| {
        let kind = match (is_problem(op, arm), arm.names_status()) {
            (true, false) => "problem".to_owned(),
            (true, true) => "problem_with_status".to_owned(),
            (false, _) => literal(&message(arm)),
        };
        format!("{} => {kind}", arm.variant)
    });
    source.table(Table {
        name: "error_enum",
        of: name.to_string(),
        rows: rows.collect(),
    });
}

/// Returns whether the body of the variant implements `ProblemDetails`.
fn is_problem(op: Op<'_>, arm: &Arm<'_>) -> bool {
    let structure = arm.payload.ty().and_then(|of| op.cx.structure(of));
    structure.is_some_and(|(id, _)| op.cx.facts(id).is_problem)
}

/// Returns the message of an error without problem details. The message does not contain the status, which is shown
/// with it.
fn message(arm: &Arm<'_>) -> String {
    let description = arm.response.docs.description.as_deref();
    let said = description.and_then(first_line);
    said.unwrap_or_else(|| arm.kind().to_owned())
}

/// Returns the first line of a description, if it is short.
fn first_line(text: &str) -> Option<String> {
    let line = text.trim().lines().next()?.trim().trim_end_matches('.');
    let plain: String = line.chars().filter(|c| !c.is_control()).collect();
    (!plain.is_empty() && plain.chars().count() <= LONGEST_MESSAGE).then_some(plain)
}
