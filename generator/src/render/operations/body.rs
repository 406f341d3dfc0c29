//! Prints the type of a request body that has several media types.

use super::super::context::{ident, part};
use super::super::docs::{self, Text};
use super::super::format::Source;
use super::content::write_body;
use super::op::{Op, content_ty};
use crate::ir::{Content, RequestBody};
use crate::passes::{BodyForm, BodyVariant};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The variants with their names and contents.
fn variants<'a>(
    op: Op<'a>,
    body: &'a RequestBody,
) -> impl Iterator<Item = (Ident, BodyVariant, &'a Content)> {
    let variants = op.facts.body.iter().enumerate();
    variants.filter_map(move |(index, variant)| {
        let content = body.contents.get(variant.content)?;
        Some((part(&op.names.body_variants, index), *variant, content))
    })
}

/// Prints the type, if the body has several media types.
pub(super) fn render(op: Op<'_>, source: &mut Source) {
    let Some(body) = op.operation.body.as_ref() else {
        return;
    };
    if op.facts.body.is_empty() {
        return;
    }
    let name = ident(&op.names.body_type);
    let mut text = Text::default();
    text.line(format!(
        "The body of {} in one of its media types.",
        op.method_link()
    ));
    let docs = text.attributes(0);
    let mut conversions = Vec::new();
    let declared: Vec<TokenStream> = variants(op, body)
        .map(|(variant, of, content)| {
            let (ty, _) = content_ty(op.cx, content, of.form);
            let mut text = Text::default();
            let media_type = docs::code(&content.media_type);
            text.line(match of.names_media_type {
                true => format!("{media_type}: `content_type` is the one that is sent."),
                false => format!("{media_type}."),
            });
            let docs = text.attributes(4);
            if of.converts {
                conversions.push(quote! {
                    impl From<#ty> for #name {
                        fn from(body: #ty) -> Self {
                            Self::#variant(body)
                        }
                    }
                });
                if of.form == BodyForm::Bytes {
                    conversions.push(quote! {
                        impl From<bytes::Bytes> for #name {
                            fn from(body: bytes::Bytes) -> Self {
                                Self::#variant(body.into())
                            }
                        }
                    });
                }
            }
            if of.names_media_type {
                quote!(#docs #variant { content_type: String, body: #ty })
            } else {
                quote!(#docs #variant(#ty))
            }
        })
        .collect();
    source.push(quote! {
        #docs
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#declared,)*
        }
    });
    conversions.into_iter().for_each(|item| source.push(item));
}

/// Returns the statement that writes the body.
pub(super) fn statement(op: Op<'_>, body: &RequestBody, value: &TokenStream) -> TokenStream {
    let name = ident(&op.names.body_type);
    let arms = variants(op, body).map(|(variant, of, content)| {
        let media = content.sent_media_type();
        let (pattern, media) = match of.names_media_type {
            true => (quote!({ content_type, body }), quote!(content_type)),
            false => (quote!((body)), quote!(#media)),
        };
        let index = of.content;
        let write = write_body(op, (index, content), &media, &quote!(body));
        quote!(#name::#variant #pattern => { #write })
    });
    quote!(match #value { #(#arms)* })
}
