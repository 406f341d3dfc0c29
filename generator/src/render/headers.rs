//! Prints the structs of response headers (`headers.rs`).

use super::context::{Context, ident, ident_text, part};
use super::docs::{self, Text};
use super::escape::literal;
use super::format::{Source, Table};
use super::ty;
use super::types::debug_field;
use crate::ir::{Header, HeaderSet, HeaderUse, HeadersId, OperationId};
use crate::passes::HeaderReading;
use proc_macro2::TokenStream;
use quote::quote;

/// The maximum number of operations that the documentation of a struct lists.
const MOST_USES: usize = 5;

/// The maximum width of the lines of the page.
const WIDTH: usize = 96;

const PAGE: &str = "The response headers that the specification documents, as \
[`Response::documented`](rust:crate::Response::documented) and \
[`ApiError::documented`](rust:crate::ApiError::documented) return them.";

const OF_WEBHOOKS: &str = "\n\n[`ResponseHeaders::read`](rust:crate::runtime::ResponseHeaders::read) reads those of webhooks.";

/// Returns the text of the file below the header.
pub(super) fn module(cx: Context<'_>) -> String {
    let mut source = Source::other();
    for (id, set) in cx.api.headers.entries() {
        one(cx, id, set, &mut source);
    }
    let mut uses = cx.api.headers.iter().flat_map(|set| &set.uses);
    let has_webhook = uses.any(|its| matches!(its, HeaderUse::Webhook(_)));
    let more = if has_webhook { OF_WEBHOOKS } else { "" };
    let text = docs::inner(&docs::tidy(&format!("{PAGE}{more}"), WIDTH));
    format!("{text}\n{}", source.into_text())
}

/// Returns the type of the headers, by its path.
pub(super) fn path(cx: Context<'_>, id: HeadersId) -> TokenStream {
    let name = ident(&cx.names.headers[id].name);
    quote!(crate::headers::#name)
}

/// Returns the path of the type of the headers for a link.
pub(super) fn link(cx: Context<'_>, id: HeadersId) -> String {
    let name = &cx.names.headers[id].name;
    docs::link(name, &format!("crate::headers::{name}"))
}

fn one(cx: Context<'_>, id: HeadersId, set: &HeaderSet, source: &mut Source) {
    let names = &cx.names.headers[id];
    let name = ident(&names.name);
    let is_secret = set.headers.iter().any(|header| header.secret);
    let derives = match is_secret {
        true => quote!(Clone, Default, PartialEq),
        false => quote!(Debug, Clone, Default, PartialEq),
    };
    let headers = || set.headers.iter().enumerate();
    let fields = headers().map(|(index, header)| {
        let docs = field_docs(header).attributes(4);
        let field = part(&names.fields, index);
        let ty = ty::ty(cx, &header.ty);
        quote!(#docs pub #field: Option<#ty>)
    });
    let docs = set_docs(cx, set).attributes(0);
    source.push(quote! {
        #docs
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    });
    if is_secret {
        let text = name.to_string();
        let fields = headers().map(|(index, header)| {
            let field = part(&names.fields, index);
            let text = field.to_string();
            debug_field(&field, text.trim_start_matches("r#"), header.secret)
        });
        source.push(quote! {
            impl std::fmt::Debug for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_struct(#text) #(#fields)* .finish()
                }
            }
        });
    }
    let rows = headers()
        .zip(cx.analysis.headers(id))
        .map(|((index, header), reading)| {
            let wire = literal(&header.name);
            let field = part(&names.fields, index);
            let flags = match (header.required, header.secret) {
                (false, false) => "",
                (true, false) => " [required]",
                (false, true) => " [secret]",
                (true, true) => " [required secret]",
            };
            format!("{wire} => {field}: {}{flags}", form(reading))
        });
    source.table(Table {
        name: "response_headers",
        of: names.name.clone(),
        rows: rows.collect(),
    });
}

/// Returns the form, as the macro of the runtime takes it.
fn form(reading: &HeaderReading) -> String {
    match reading {
        HeaderReading::Text => "Text".to_owned(),
        HeaderReading::Plain => "Plain".to_owned(),
        HeaderReading::Texts => "Texts".to_owned(),
        HeaderReading::Plains => "Plains".to_owned(),
        HeaderReading::Json => "Json".to_owned(),
        HeaderReading::Pairs {
            explode,
            plain,
            others,
        } => {
            let plain: Vec<String> = plain.iter().map(|name| literal(name)).collect();
            let plain = plain.join(", ");
            format!("Pairs {{ explode: {explode}, plain: &[{plain}], others: {others} }}")
        }
    }
}

fn field_docs(header: &Header) -> Text {
    let mut text = docs::member(&header.docs, None);
    let required = if header.required {
        ", which is required"
    } else {
        ""
    };
    text.line(format!(
        "The header {}{required}.",
        docs::code(&header.name)
    ));
    text
}

fn set_docs(cx: Context<'_>, set: &HeaderSet) -> Text {
    let (mut successes, mut errors, mut webhooks) = (Vec::new(), Vec::new(), Vec::new());
    let method = |id: OperationId| {
        let method = &cx.operation_names(id).method;
        docs::link(
            &format!("Client::{method}"),
            &format!("crate::Client::{}", ident_text(method)),
        )
    };
    for its in &set.uses {
        match its {
            HeaderUse::Successes(id) => successes.push(method(*id)),
            HeaderUse::Errors(id) => errors.push(method(*id)),
            HeaderUse::Webhook(id) => webhooks.push(docs::code(&cx.api.webhooks[*id].name)),
        }
    }
    let listed = |what: &str, of: &[String], several: &str| match of {
        [] => None,
        of if of.len() <= MOST_USES => Some(format!("{what}{}", of.join(", "))),
        of => Some(format!("{what}{} {several}", of.len())),
    };
    let parts = [
        listed("the responses of ", &successes, "operations"),
        listed("the errors of ", &errors, "operations"),
        listed("the webhook ", &webhooks, "webhooks"),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let mut text = Text::default();
    text.line(format!("The headers of {}.", parts.join(", and of ")));
    text
}
