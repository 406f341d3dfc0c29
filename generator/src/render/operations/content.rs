//! Prints the statements that write the contents of request bodies.

use super::super::xml::root_path;
use super::op::Op;
use crate::ir::{
    Content, DeepLists, Form, ItemEncoding, PartEncoding, PartHeader, StreamFormat, Style,
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the statement that writes a content, given its index, with this media type.
pub(super) fn write_body(
    op: Op<'_>,
    (index, content): (usize, &Content),
    media: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    match &content.form {
        Form::Json => quote!(request.json(#media, #value);),
        Form::Xml => {
            let root = op.cx.analysis.xml().requests.get(&(op.id, index));
            let root = root_path(op.cx, root.copied().unwrap_or_default());
            quote!(request.xml(#media, #value, &#root);)
        }
        Form::Text => quote!(request.text(#media, #value);),
        Form::Stream(StreamFormat::JsonSequence) => {
            quote!(request.json_sequence(#media, #value);)
        }
        Form::Stream(_) => quote!(request.json_lines(#media, #value);),
        Form::Bytes => quote!(request.raw(#media, #value);),
        Form::UrlEncoded(parts) => {
            let parts = encodings(parts);
            quote!(request.form(#media, #value, &[#(#parts),*]);)
        }
        Form::Multipart(parts) => {
            let parts = encodings(parts);
            quote!(request.multipart(#media, #value, &[#(#parts),*]);)
        }
        Form::Parts(items) => {
            let first = items.first.iter().map(item_encoding);
            let others = item_encoding(&items.others);
            quote!(request.multipart_items(#media, #value, &[#(#first),*], #others);)
        }
    }
}

pub(super) fn encodings(parts: &[PartEncoding]) -> Vec<TokenStream> {
    parts
        .iter()
        .map(|part| {
            let name = &part.member;
            let content_type = content_type(part.content_type.as_ref());
            let query = match part.style {
                Some(style) => {
                    let query = query(style, part.explode, false);
                    quote!(Some(#query))
                }
                None => quote!(None),
            };
            let headers = headers(&part.headers);
            quote!(crate::runtime::PartEncoding {
                name: #name,
                content_type: #content_type,
                query: #query,
                headers: &[#headers],
            })
        })
        .collect()
}

fn item_encoding(item: &ItemEncoding) -> TokenStream {
    let content_type = content_type(item.content_type.as_ref());
    let headers = headers(&item.headers);
    quote!(crate::runtime::ItemEncoding { content_type: #content_type, headers: &[#headers] })
}

fn content_type(media_type: Option<&String>) -> TokenStream {
    match media_type {
        Some(media_type) => quote!(Some(#media_type)),
        None => quote!(None),
    }
}

/// Returns the headers of a part that have a single value, with it.
fn headers(headers: &[PartHeader]) -> TokenStream {
    let pairs = headers.iter().filter_map(|header| {
        let PartHeader { name, value, .. } = header;
        value.as_ref().map(|value| quote!((#name, #value)))
    });
    quote!(#(#pairs),*)
}

/// Returns the style of a query parameter, a cookie or a member of a form.
pub(super) fn query(style: Style, explode: bool, reserved: bool) -> TokenStream {
    let name = match (style, explode) {
        (Style::SpaceDelimited, false) => "SPACE",
        (Style::SpaceDelimited, true) => "SPACE_EXPLODE",
        (Style::PipeDelimited, false) => "PIPE",
        (Style::PipeDelimited, true) => "PIPE_EXPLODE",
        (Style::DeepObject(DeepLists::Index), _) => "DEEP",
        (Style::DeepObject(DeepLists::Brackets), _) => "DEEP_BRACKETS",
        (Style::DeepObject(DeepLists::Repeat), _) => "DEEP_REPEAT",
        (Style::Json, _) => "JSON",
        (Style::FormText, _) => "FORM_TEXT",
        (_, true) => "FORM",
        (_, false) => "FORM_JOINED",
    };
    let name = format_ident!("{name}");
    let reserved = reserved.then(|| quote!(.allow_reserved()));
    quote!(crate::runtime::Query::#name #reserved)
}
