//! The documented errors of an operation.

use super::super::cx::ident;
use super::super::docs::Text;
use super::super::format::Source;
use super::op::Op;
use super::response::{Arm, Outcome, variant_ty};
use crate::passes::Payload;
use proc_macro2::TokenStream;
use quote::quote;

/// The longest description that is a message.
const LONGEST_MESSAGE: usize = 120;

/// Prints the error type, unless nothing is documented.
pub(super) fn render(op: Op<'_>, outcome: &Outcome<'_>, source: &mut Source) {
    if outcome.errors.is_empty() {
        return;
    }
    let name = ident(&op.names.error);
    let mut text = Text::default();
    text.line(format!("The documented errors of {}.", op.method_link()));
    let docs = text.attributes(0);
    let variants = outcome
        .errors
        .iter()
        .map(|arm| arm.declaration(op.cx, &arm.docs(4)));
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    });
    source.push(body(op, outcome));
    let messages = grouped(outcome.errors.iter().map(|arm| message(op, arm)));
    source.push(quote! {
        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self { #(#messages,)* }
            }
        }
    });
    source.push(quote! { impl std::error::Error for #name {} });
}

/// Whether the body of the variant has `ProblemDetails`.
fn is_problem(op: Op<'_>, arm: &Arm<'_>) -> bool {
    match arm.payload {
        Payload::Json(of) => op
            .cx
            .structure(of)
            .is_some_and(|(id, _)| op.cx.facts(id).is_problem),
        Payload::Empty | Payload::Text | Payload::Bytes => false,
    }
}

/// The pattern that binds the body.
fn with_body(arm: &Arm<'_>) -> TokenStream {
    let variant = &arm.variant;
    if arm.names_status() {
        quote!(Self::#variant { body, .. })
    } else {
        quote!(Self::#variant(body))
    }
}

/// The pattern that binds nothing.
fn without_body(arm: &Arm<'_>) -> TokenStream {
    let variant = &arm.variant;
    match (arm.names_status(), *arm.payload == Payload::Empty) {
        (true, _) => quote!(Self::#variant { .. }),
        (false, true) => quote!(Self::#variant),
        (false, false) => quote!(Self::#variant(_)),
    }
}

/// The implementation of `ErrorBody`.
fn body(op: Op<'_>, outcome: &Outcome<'_>) -> TokenStream {
    let name = ident(&op.names.error);
    let (problems, others): (Vec<_>, Vec<_>) =
        outcome.errors.iter().partition(|arm| is_problem(op, arm));
    if problems.is_empty() {
        return quote! { impl crate::runtime::ErrorBody for #name {} };
    }
    let arms = grouped(problems.into_iter().map(|arm| {
        (
            variant_ty(op.cx, arm.payload).to_string(),
            with_body(arm),
            quote!(Some(&**body)),
        )
    }));
    let others = others.into_iter().map(without_body).collect::<Vec<_>>();
    let others = (!others.is_empty()).then(|| quote!(#(#others)|* => None,));
    quote! {
        impl crate::runtime::ErrorBody for #name {
            fn problem(&self) -> Option<&dyn crate::runtime::ProblemDetails> {
                match self {
                    #(#arms,)*
                    #others
                }
            }
        }
    }
}

/// The arms of a match; patterns of the same kind share one.
fn grouped(arms: impl Iterator<Item = (String, TokenStream, TokenStream)>) -> Vec<TokenStream> {
    let mut groups: Vec<(String, Vec<TokenStream>, TokenStream)> = Vec::new();
    for (kind, pattern, value) in arms {
        match groups.iter_mut().find(|(known, _, _)| *known == kind) {
            Some((_, patterns, _)) => patterns.push(pattern),
            None => groups.push((kind, vec![pattern], value)),
        }
    }
    groups
        .into_iter()
        .map(|(_, patterns, value)| quote!(#(#patterns)|* => #value))
        .collect()
}

/// The arm that says what happened, with its kind; the status is said by whoever shows the error.
fn message(op: Op<'_>, arm: &Arm<'_>) -> (String, TokenStream, TokenStream) {
    if is_problem(op, arm) {
        let kind = variant_ty(op.cx, arm.payload).to_string();
        return (
            kind,
            with_body(arm),
            quote!(f.write_str(&crate::runtime::describe(&**body))),
        );
    }
    let said = arm
        .response
        .docs
        .description
        .as_deref()
        .and_then(first_line);
    let text = said.unwrap_or_else(|| arm.kind().to_owned());
    (
        format!("{text:?}"),
        without_body(arm),
        quote!(f.write_str(#text)),
    )
}

/// The first line of a description, if it is short.
fn first_line(text: &str) -> Option<String> {
    let line = text.trim().lines().next()?.trim().trim_end_matches('.');
    let plain: String = line.chars().filter(|c| !c.is_control()).collect();
    (!plain.is_empty() && plain.chars().count() <= LONGEST_MESSAGE).then_some(plain)
}
