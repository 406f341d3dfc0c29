//! Prints the statements that write the contents of request bodies.

use super::super::xml::root_path;
use super::op::Op;
use crate::ir::{Content, DeepLists, Form, PartEncoding, StreamFormat, Style};
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
    }
}

fn encodings(parts: &[PartEncoding]) -> Vec<TokenStream> {
    parts
        .iter()
        .map(|part| {
            let name = &part.member;
            let content_type = match &part.content_type {
                Some(media) => quote!(Some(#media)),
                None => quote!(None),
            };
            let query = query(part.style, part.explode, false);
            quote!(crate::runtime::PartEncoding { name: #name, content_type: #content_type, query: #query })
        })
        .collect()
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
        (Style::Form | Style::Simple | Style::Label | Style::Matrix, true) => "FORM",
        (Style::Form | Style::Simple | Style::Label | Style::Matrix, false) => "FORM_JOINED",
    };
    let name = format_ident!("{name}");
    let reserved = reserved.then(|| quote!(.allow_reserved()));
    quote!(crate::runtime::Query::#name #reserved)
}
