//! Prints the methods that follow the links of a response.

use super::super::context::{ident, ident_text, part};
use super::super::docs::{self, Text};
use super::super::features;
use super::super::format::Source;
use super::super::types::literal;
use super::op::{Input, Op};
use super::response::Outcome;
use crate::ir::OperationId;
use crate::name::LinkNames;
use crate::passes::{LinkCopy, LinkFacts, LinkSource, Literal, MemberStep, Wrapper};
use proc_macro2::TokenStream;
use quote::quote;

/// Adds the list of the methods to the documentation of the method of the client.
pub(super) fn docs(op: Op<'_>, text: &mut Text) {
    let lines = links(op).map(|(facts, names)| {
        let method = ident_text(&names.method);
        let link = docs::link(
            &format!("Response::{method}"),
            &format!("crate::Response::{method}"),
        );
        format!("- {link}: {}", Op::of(op.cx, facts.target).method_link())
    });
    let lines: Vec<String> = lines.collect();
    if !lines.is_empty() {
        text.line("# Links");
        text.line(lines.join("\n"));
    }
}

/// Prints the methods of the response. Those that lead to an operation of another feature are behind that.
pub(super) fn render(op: Op<'_>, outcome: &Outcome<'_>, source: &mut Source) {
    let request = op.request_name();
    let output = outcome.output_ty(op);
    let own = feature(op, op.id);
    let mut methods = Vec::new();
    for (facts, names) in links(op) {
        let method = method(op, facts, names);
        match feature(op, facts.target).filter(|feature| Some(*feature) != own) {
            None => methods.push(method),
            Some(feature) => source.push_whole(quote! {
                #[cfg(feature = #feature)]
                impl crate::runtime::Response<#output, crate::operations::#request> { #method }
            }),
        }
    }
    if !methods.is_empty() {
        source.push(quote! { impl crate::runtime::Response<#output, #request> { #(#methods)* } });
    }
}

fn links<'a>(op: Op<'a>) -> impl Iterator<Item = (&'a LinkFacts, &'a LinkNames)> {
    op.facts.links.followed.iter().zip(&op.names.links)
}

/// Returns the feature that switches an operation on.
fn feature(op: Op<'_>, id: OperationId) -> Option<&str> {
    let mut tags = op.cx.names.tags.iter();
    let index = tags.position(|tag| tag.operations.contains(&id))?;
    features::of_tag(op.cx, index)
}

fn method(op: Op<'_>, facts: &LinkFacts, names: &LinkNames) -> TokenStream {
    let target = Op::of(op.cx, facts.target);
    let inputs = target.inputs();
    let docs = method_docs(facts, target, &inputs).attributes(4);
    let deprecated = target
        .operation
        .docs
        .deprecated
        .then(|| quote!(#[deprecated]));
    let method = ident(&names.method);
    let client = ident(&names.client);
    let required = || {
        inputs
            .iter()
            .enumerate()
            .filter(|(_, input)| input.required)
    };
    let arguments = required().filter(|(index, _)| value(op, facts, *index).is_none());
    let arguments = arguments.map(|(_, input)| {
        let (ident, ty) = (&input.ident, &input.argument.ty);
        quote!(#ident: #ty)
    });
    let values = required().map(|(index, input)| {
        let ident = &input.ident;
        value(op, facts, index).unwrap_or_else(|| quote!(#ident))
    });
    let setters = inputs
        .iter()
        .enumerate()
        .filter(|(_, input)| !input.required);
    let setters = setters.filter_map(|(index, input)| {
        let ident = &input.ident;
        let value = value(op, facts, index)?;
        Some(quote!(.#ident(#value)))
    });
    let request = target.request_name();
    let call = quote!(#client.call(crate::operations::#request::new(#(#values),*)) #(#setters)*);
    let ty = quote!(crate::runtime::Call<crate::operations::#request>);
    let (ty, body) = match facts.is_partial {
        true => (quote!(Option<#ty>), quote!(Some(#call))),
        false => (ty, call),
    };
    quote! {
        #docs
        #deprecated
        pub fn #method(&self, #client: &crate::runtime::Client, #(#arguments),*) -> #ty {
            #body
        }
    }
}

fn method_docs(facts: &LinkFacts, target: Op<'_>, inputs: &[Input<'_>]) -> Text {
    let mut text = Text::default();
    if let Some(description) = docs::said(facts.link.description.as_ref()) {
        text.foreign(&docs::sentence(description));
    }
    let values = facts.values.iter().filter_map(|(index, source)| {
        let name = docs::code(inputs.get(*index)?.name);
        Some(match source {
            LinkSource::Member(..) => format!("{name} of the response"),
            LinkSource::Header(header, _) => format!("{name} of the header {}", docs::code(header)),
            LinkSource::Constant(_) => format!("a fixed {name}"),
        })
    });
    let values: Vec<String> = values.collect();
    text.line(format!(
        "Follows the link {}: returns the call of {}, with {}.",
        docs::code(&facts.link.name),
        target.method_link(),
        values.join(", "),
    ));
    if facts.is_partial {
        text.line("`None` if the response lacks a value.");
    }
    text
}

/// Returns the value that a link gives the parameter at an index.
fn value(op: Op<'_>, facts: &LinkFacts, index: usize) -> Option<TokenStream> {
    let mut values = facts.values.iter();
    let (_, source) = values.find(|(known, _)| *known == index)?;
    Some(match source {
        LinkSource::Member(steps, copy) => member(op, steps, *copy),
        LinkSource::Header(name, is_parsed) => {
            let parse = is_parsed.then(|| quote!(.parse().ok()?));
            quote!(self.headers.get(#name)?.to_str().ok()? #parse)
        }
        LinkSource::Constant(Literal::Text(text)) => quote!(#text),
        LinkSource::Constant(value) => literal(op.cx, value),
    })
}

/// Returns the value of a member of the response.
fn member(op: Op<'_>, steps: &[MemberStep], copy: LinkCopy) -> TokenStream {
    let mut value = quote!(self.value);
    let mut is_reference = false;
    let is_copy = matches!(copy, LinkCopy::Copy | LinkCopy::ToText);
    for (index, step) in steps.iter().enumerate() {
        let field = part(&op.cx.names.types[step.of].parts, step.field);
        let is_last = index + 1 == steps.len();
        value = quote!(#value.#field);
        (value, is_reference) = match step.wrapper {
            Wrapper::Required => (value, false),
            Wrapper::Maybe => (quote!(#value.value()?), true),
            _ if is_last && is_copy => (quote!(#value?), false),
            _ => (quote!(#value.as_ref()?), true),
        };
    }
    match copy {
        LinkCopy::Copy if is_reference => quote!(*#value),
        LinkCopy::Text if !is_reference => quote!(&#value),
        LinkCopy::Copy | LinkCopy::Text => value,
        LinkCopy::Clone => quote!(#value.clone()),
        LinkCopy::ToText => quote!(#value.to_string()),
    }
}
