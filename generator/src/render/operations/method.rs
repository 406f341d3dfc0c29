//! Prints the method of the client for an operation, and the setters of its optional parameters.

use super::super::context::ident;
use super::super::docs::{self, Text};
use super::super::format::Source;
use super::alternative;
use super::headers;
use super::links;
use super::op::{Input, Op};
use super::pages;
use super::response::{Outcome, outcome};
use super::stream;
use crate::ir::Status;
use proc_macro2::TokenStream;
use quote::quote;

/// The maximum length of a name with its arguments that are written on one line.
const ONE_LINE: usize = 60;

/// Returns the method of the client.
pub(in crate::render) fn method(op: Op<'_>) -> TokenStream {
    let inputs = op.inputs();
    let outcome = outcome(op);
    let name = op.request_name();
    let method = ident(&op.names.method);
    let required: Vec<&Input<'_>> = inputs.iter().filter(|input| input.is_argument()).collect();
    let body_type = (!op.facts.body.is_empty()).then(|| ident(&op.names.body_type));
    let arguments = required.iter().map(|input| {
        let ident = &input.ident;
        let ty = match body_type.as_ref().filter(|_| input.several) {
            Some(body) => quote!(impl Into<crate::operations::#body>),
            None => input.argument.ty.clone(),
        };
        quote!(#ident: #ty)
    });
    let values: Vec<_> = required.iter().map(|input| &input.ident).collect();
    let length: usize = values.iter().map(|value| value.to_string().len() + 2).sum();
    let body = if op.names.request.len() + length > ONE_LINE {
        quote! {
            let operation = crate::operations::#name::new(#(#values),*);
            self.call(operation)
        }
    } else {
        quote!(self.call(crate::operations::#name::new(#(#values),*)))
    };
    let docs = method_docs(op, &inputs, &outcome).attributes(4);
    let deprecated = op.operation.docs.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #docs
        #deprecated
        pub fn #method(&self, #(#arguments),*) -> crate::runtime::Call<crate::operations::#name> {
            #body
        }
    }
}

fn method_docs(op: Op<'_>, inputs: &[Input<'_>], outcome: &Outcome<'_>) -> Text {
    let said = &op.operation.docs;
    let mut text = Text::default();
    let title = docs::said(said.title.as_ref());
    let description = docs::said(said.description.as_ref());
    if let Some(title) = title {
        text.foreign(&docs::sentence(title));
    }
    if let Some(description) = description.filter(|description| Some(*description) != title) {
        text.foreign(&docs::sentence(description));
    }
    text.line(format!("{}.", docs::code(&op.route())));
    let optional = inputs.iter().filter(|input| !input.required);
    let optional: Vec<String> = optional.map(|input| docs::code(input.name)).collect();
    if !inputs.is_empty() {
        let mut line = format!("Parameters: the fields of {}.", op.request_link());
        if !optional.is_empty() {
            line.push_str(&format!(" Optional: {}.", optional.join(", ")));
        }
        text.line(line);
    }
    if let Some(line) = scopes(op) {
        text.line(line);
    }
    stream::docs(op, &mut text);
    let mut statuses = op
        .operation
        .responses
        .iter()
        .map(|response| response.status);
    if statuses.any(|status| status == Status::Code(101)) {
        let request = docs::link("Call::request", "crate::Call::request");
        text.line(format!(
            "The connection becomes a WebSocket or the like, which a library for it opens with the URL and the headers of {request}."
        ));
    }
    pages::docs(op, &mut text);
    alternative::docs(op, &mut text);
    let content = op.operation.body.as_ref().and_then(|body| body.content());
    if let Some(content) = content.filter(|_| op.facts.names_media_type) {
        text.line(format!(
            "The body may be of any media type of {}: set it with {}. Without that, {} is sent.",
            docs::code(&content.media_type),
            docs::code(&format!("Call::{}(…)", op.names.content_type)),
            docs::code(content.sent_media_type()),
        ));
    }
    if !outcome.errors.is_empty() {
        text.line("# Errors");
        let error = &op.names.error;
        let lines = outcome.error_variants().into_iter().map(|arm| {
            let variant = &arm.variant;
            let link = docs::link(
                &variant.to_string(),
                &format!("crate::operations::{error}::{variant}"),
            );
            format!("- {link}: {}", arm.one_line())
        });
        text.line(lines.collect::<Vec<_>>().join("\n"));
    }
    headers::docs(op, &mut text);
    links::docs(op, &mut text);
    docs::external(said, &mut text);
    text
}

/// Returns a sentence about the scopes that the operation requires, by its security alternatives.
fn scopes(op: Op<'_>) -> Option<String> {
    let alternatives = op.operation.security.iter().map(|alternative| {
        let scopes = alternative.iter().flat_map(|one| &one.scopes);
        let scopes: Vec<String> = scopes.map(|scope| docs::code(scope)).collect();
        scopes.join(", ")
    });
    let mut alternatives: Vec<String> = alternatives.filter(|scopes| !scopes.is_empty()).collect();
    alternatives.dedup();
    let word = match alternatives.as_slice() {
        [] => return None,
        [one] if !one.contains(' ') => "scope",
        _ => "scopes",
    };
    Some(format!(
        "Requires the {word} {}.",
        alternatives.join(", or ")
    ))
}

/// Prints the setters of the optional parameters.
pub(super) fn setters(op: Op<'_>, inputs: &[Input<'_>], source: &mut Source) {
    let name = op.request_name();
    let mut setters: Vec<TokenStream> = inputs
        .iter()
        .filter(|input| !input.required)
        .map(|input| {
            let ident = &input.ident;
            let ty = &input.argument.ty;
            let value = input.argument.value(ident);
            quote! {
                pub fn #ident(mut self, #ident: #ty) -> Self {
                    self.operation_mut().#ident = Some(#value);
                    self
                }
            }
        })
        .collect();
    if op.facts.names_media_type {
        let ident = ident(&op.names.content_type);
        setters.push(quote! {
            /// Sets the media type of the body.
            pub fn #ident(self, media_type: impl Into<String>) -> Self {
                self.header("content-type", media_type)
            }
        });
    }
    if !setters.is_empty() {
        source.push(quote! { impl crate::runtime::Call<#name> { #(#setters)* } });
    }
}
