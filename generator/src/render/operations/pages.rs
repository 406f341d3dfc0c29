//! Prints what an operation whose response is a page has beside the others.

use super::super::context::part;
use super::super::docs::{self, Text};
use super::super::format::Source;
use super::super::ty;
use super::op::Op;
use crate::ir::PageSource;
use crate::passes::{PageFacts, PageNext, Wrapper};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Adds the sentences about the pages to the documentation of the method.
pub(super) fn docs(op: Op<'_>, text: &mut Text) {
    let Some(pages) = &op.facts.pages else {
        return;
    };
    let items = docs::link("Call::items", "crate::Call::items");
    let whole = docs::link("Call::pages", "crate::Call::pages");
    let path = |path: &[String]| docs::code(&path.join("."));
    let parameter = |name: &str| match pages.in_body {
        true => {
            let member = docs::code(&name.trim_start_matches('/').replace('/', "."));
            format!("the property {member} of the request body")
        }
        false => format!("the parameter {}", docs::code(name)),
    };
    let way = match &pages.next {
        PageNext::Link => format!(
            "the link {} of the header {}",
            docs::code("next"),
            docs::code("Link")
        ),
        PageNext::Url(url) => format!("the URL in {}", path(url)),
        PageNext::Cursor(name, value) => format!("{}, from {}", parameter(name), path(value)),
        PageNext::Header(name, header) => {
            format!(
                "{}, from the header {}",
                parameter(name),
                docs::code(header)
            )
        }
        PageNext::LastItem(name, value) => {
            format!("{}, from {} of the last item", parameter(name), path(value))
        }
        PageNext::Page(name, ..) => format!("{}, the number of the page", parameter(name)),
        PageNext::Offset(name, _) => {
            format!("{}, the number of items before the page", parameter(name))
        }
    };
    let source = match &pages.source {
        PageSource::Configuration | PageSource::Common => " (of the configuration)".to_owned(),
        PageSource::Extension(name) => format!(" ({})", docs::code(name)),
        PageSource::Links => " (a link of the response)".to_owned(),
        PageSource::Names => String::new(),
    };
    text.line(format!(
        "{items} returns the items of all pages, {whole} the pages. The next page is found by {way}{source}.",
    ));
}

/// Prints the implementation of `Paged`.
pub(super) fn render(op: Op<'_>, source: &mut Source) {
    let Some(pages) = &op.facts.pages else {
        return;
    };
    let name = op.request_name();
    let item = ty::ty(op.cx, &pages.item);
    let path = &pages.items;
    let next = next(&pages.next);
    let more = &pages.more;
    let items = items(op, pages);
    let body = op.operation.body.as_ref().and_then(|body| body.content());
    let body = body.filter(|_| pages.in_body).map(|content| {
        let media_type = content.sent_media_type();
        quote!(
            const BODY: Option<&'static str> = Some(#media_type);
        )
    });
    source.push(quote! {
        impl crate::runtime::Paged for #name {
            type Item = #item;
            const PAGES: crate::runtime::PageInfo = crate::runtime::PageInfo {
                items: &[#(#path),*],
                next: crate::runtime::NextPage::#next,
                more: &[#(#more),*],
            };
            #body
            fn items(page: Self::Output) -> Vec<Self::Item> {
                #items
            }
        }
    });
}

fn next(next: &PageNext) -> TokenStream {
    match next {
        PageNext::Link => quote!(Link),
        PageNext::Url(path) => quote!(Url(&[#(#path),*])),
        PageNext::Cursor(parameter, value) => {
            quote!(Cursor { parameter: #parameter, value: &[#(#value),*] })
        }
        PageNext::Header(parameter, header) => {
            quote!(Header { parameter: #parameter, header: #header })
        }
        PageNext::LastItem(parameter, value) => {
            quote!(LastItem { parameter: #parameter, value: &[#(#value),*] })
        }
        PageNext::Page(parameter, first, count) => {
            let first = Literal::i64_unsuffixed(*first);
            quote!(Page { parameter: #parameter, first: #first, count: &[#(#count),*] })
        }
        PageNext::Offset(parameter, count) => {
            quote!(Offset { parameter: #parameter, count: &[#(#count),*] })
        }
    }
}

/// Returns the expression that takes the list out of a page.
fn items(op: Op<'_>, pages: &PageFacts) -> TokenStream {
    let mut value = quote!(page);
    let mut is_option = false;
    for step in &pages.steps {
        let field = part(&op.cx.names.types[step.of].parts, step.field);
        let method = (step.wrapper == Wrapper::Maybe).then(|| quote!(.into_value()));
        let gives_option = step.wrapper != Wrapper::Required;
        value = match (is_option, gives_option) {
            (false, _) => quote!(#value.#field #method),
            (true, false) => quote!(#value.map(|page| page.#field)),
            (true, true) => quote!(#value.and_then(|page| page.#field #method)),
        };
        is_option |= gives_option;
    }
    if is_option {
        value = quote!(#value.unwrap_or_default());
    }
    value
}
