//! Prints what an operation whose response has other media types has beside the others.

use super::super::context::{constant, ident_text, part};
use super::super::docs::{self, Text};
use super::super::format::Source;
use super::op::Op;
use super::read::read_success;
use super::response::payload_ty;
use super::stream;
use crate::passes::{AlternativeFacts, Payload};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Adds the list of the other media types to the documentation of the method.
pub(super) fn docs(op: Op<'_>, text: &mut Text) {
    let alternatives = op.facts.alternatives.iter().zip(&op.names.alternatives);
    let lines: Vec<String> = alternatives
        .map(|(facts, name)| {
            let method = ident_text(name);
            let method = docs::link(&method, &format!("crate::Call::{method}"));
            format!("- {method}: {}", codes(facts))
        })
        .collect();
    if !lines.is_empty() {
        text.line("# Other media types");
        text.line(lines.join("\n"));
    }
}

/// Returns the media types as code.
fn codes(facts: &AlternativeFacts) -> String {
    let codes = facts.media_types.iter().map(|name| docs::code(name));
    codes.collect::<Vec<_>>().join(", ")
}

/// Prints the methods of the call that read the response in another media type, and their implementations.
pub(super) fn render(op: Op<'_>, source: &mut Source) {
    let alternatives = &op.facts.alternatives;
    if alternatives.is_empty() {
        return;
    }
    let request = op.request_name();
    let mut constants = Vec::new();
    let mut methods = Vec::new();
    let mut implementations = Vec::new();
    for (index, facts) in alternatives.iter().enumerate() {
        let constant = constant(op.names.alternatives.get(index).map_or("", String::as_str));
        let literal = Literal::usize_unsuffixed(index);
        constants.push(quote!(const #constant: usize = #literal;));
        let number = quote!({ #request::#constant });
        methods.push(method(op, facts, index, &number));
        let AlternativeFacts {
            media_types,
            payload,
        } = facts;
        let value = payload_ty(op.cx, payload);
        let media_types = media_types.join(", ");
        let read = match payload {
            Payload::Json(_) => quote!(crate::runtime::RawResponse::ok),
            Payload::Text => quote!(crate::runtime::RawResponse::text),
            Payload::Bytes => quote!(crate::runtime::RawResponse::bytes),
            Payload::Empty => quote!(crate::runtime::RawResponse::empty),
            Payload::Xml(..) | Payload::Form(..) | Payload::Items(..) => {
                let read = read_success(op.cx, payload);
                quote!(|response| #read)
            }
        };
        implementations.push(quote! {
            impl crate::runtime::Alternative<#number> for #request {
                type Value = #value;
                const MEDIA_TYPES: &'static str = #media_types;
                const READ: fn(&crate::runtime::RawResponse) -> Result<#value, crate::runtime::Failure<Self::Error>> = #read;
            }
        });
        if let Payload::Items(format, item) = payload {
            let item = stream::item_ty(op.cx, format, item);
            let format = stream::format(format);
            implementations.push(quote! {
                impl crate::runtime::Streaming for crate::runtime::As<#request, #number> {
                    type Item = #item;
                    const STREAM: crate::runtime::StreamInfo = crate::runtime::StreamInfo {
                        media_type: #media_types,
                        format: #format,
                    };
                }
            });
        }
    }
    source.push(quote!(impl #request { #(#constants)* }));
    source.push(quote!(impl crate::runtime::Call<#request> { #(#methods)* }));
    implementations
        .into_iter()
        .for_each(|item| source.push(item));
}

fn method(op: Op<'_>, facts: &AlternativeFacts, index: usize, number: &TokenStream) -> TokenStream {
    let request = op.request_name();
    let name = part(&op.names.alternatives, index);
    let mut text = Text::default();
    let codes = codes(facts);
    let is_stream = matches!(facts.payload, Payload::Items(..));
    text.line(match is_stream {
        true => format!("Asks for the response as {codes}, whose items can also be read as they arrive. Call it last."),
        false => format!("Asks for the response as {codes}, and reads that. Call it last."),
    });
    let docs = text.attributes(4);
    let switch = op.facts.stream.as_ref().and_then(|stream| stream.switch);
    let body = if is_stream && switch.is_some() {
        quote! {
            let mut call = self;
            crate::runtime::Streaming::enable_stream(call.operation_mut());
            crate::runtime::As::of(call)
        }
    } else {
        quote!(crate::runtime::As::of(self))
    };
    quote! {
        #docs
        pub fn #name(self) -> crate::runtime::Call<crate::runtime::As<#request, #number>> {
            #body
        }
    }
}
