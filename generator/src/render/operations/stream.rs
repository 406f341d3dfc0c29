//! Prints what an operation that streams has beside the others.

use super::super::context::{Context, ident, part};
use super::super::docs::{self, Text};
use super::super::format::Source;
use super::super::ty;
use super::op::Op;
use crate::ir::{StreamFormat, Ty};
use crate::passes::{StreamFacts, Wrapper};
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the type of an item.
pub(super) fn item_ty(cx: Context<'_>, format: &StreamFormat, item: &Ty) -> TokenStream {
    match format {
        StreamFormat::PlainEvents { .. } => quote!(crate::runtime::ServerSentEvent),
        _ => ty::ty(cx, item),
    }
}

/// Returns the format, as the support code names it.
pub(super) fn format(format: &StreamFormat) -> TokenStream {
    let text = |end: &Option<String>| match end {
        Some(end) => quote!(Some(#end)),
        None => quote!(None),
    };
    let variant = match format {
        StreamFormat::Events { named, end } => {
            let end = text(end);
            quote!(Events { named: #named, end: #end })
        }
        StreamFormat::PlainEvents { end } => {
            let end = text(end);
            quote!(Events { named: false, end: #end })
        }
        StreamFormat::EventData { end } => {
            let end = text(end);
            quote!(EventData { end: #end })
        }
        StreamFormat::JsonLines => quote!(JsonLines),
        StreamFormat::JsonSequence => quote!(JsonSequence),
    };
    quote!(crate::runtime::StreamFormat::#variant)
}

/// Adds the sentence about the stream to the documentation of the method.
pub(super) fn docs(op: Op<'_>, text: &mut Text) {
    let Some(stream) = &op.facts.stream else {
        return;
    };
    let call = docs::link("Call::stream", "crate::Call::stream");
    text.line(format!(
        "{call} returns the items of the response as they arrive ({}).",
        docs::code(&stream.media_type)
    ));
}

/// Prints the implementation of `Streaming`.
pub(super) fn render(op: Op<'_>, source: &mut Source) {
    let Some(stream) = &op.facts.stream else {
        return;
    };
    let StreamFacts {
        media_type,
        format: of,
        item,
        switch: _,
    } = stream;
    let name = op.request_name();
    let item = item_ty(op.cx, of, item);
    let format = format(of);
    let enable = enable(op, stream);
    source.push(quote! {
        impl crate::runtime::Streaming for #name {
            type Item = #item;
            const STREAM: crate::runtime::StreamInfo = crate::runtime::StreamInfo {
                media_type: #media_type,
                format: #format,
            };
            #enable
        }
    });
}

/// Returns the method that sets the member of the request body that asks for a stream.
fn enable(op: Op<'_>, stream: &StreamFacts) -> Option<TokenStream> {
    let (index, wrapper) = stream.switch?;
    let body = op.operation.body.as_ref()?;
    let (id, _) = op.cx.structure(&body.content()?.ty)?;
    let field = part(&op.cx.names.types[id].parts, index);
    let value = match wrapper {
        Wrapper::Required => quote!(true),
        Wrapper::Maybe => quote!(crate::runtime::Maybe::Value(true)),
        _ => quote!(Some(true)),
    };
    let name = ident(&op.names.body);
    let statement = if let Some(variant) = op.names.body_variants.first() {
        let (body_type, variant) = (ident(&op.names.body_type), ident(variant));
        let pattern = quote!(#body_type::#variant(body));
        let (pattern, of) = match body.required {
            true => (pattern, quote!(&mut self.#name)),
            false => (quote!(Some(#pattern)), quote!(&mut self.#name)),
        };
        quote! {
            if let #pattern = #of {
                body.#field = #value;
            }
        }
    } else if body.required {
        quote!(self.#name.#field = #value;)
    } else {
        quote! {
            if let Some(body) = &mut self.#name {
                body.#field = #value;
            }
        }
    };
    Some(quote! {
        fn enable_stream(&mut self) {
            #statement
        }
    })
}
