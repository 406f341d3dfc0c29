//! Prints `client.rs`: the methods of the builder for servers and ways of authentication, and the methods of the client
//! for operations.

use super::about;
use super::context::{Context, constant, ident, ident_text};
use super::docs::{self, Text};
use super::features;
use super::format::Source;
use super::operations::{self, Op};
use super::servers;
use super::tokens;
use crate::ir::{OperationId, SchemeId, SchemeKind, SecurityScheme};
use crate::name::TagNames;
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the text of the file below the header.
pub(super) fn module(cx: Context<'_>) -> String {
    let mut source = Source::other();
    let builder = docs::attributes(&docs::tidy(
        &format!("Returns a builder of clients for {}.", about::the_api(cx)),
        90,
    ));
    source.push(quote! {
        impl crate::runtime::Client {
            #builder
            pub fn builder() -> crate::runtime::ClientBuilder {
                crate::runtime::ClientBuilder::for_api(&crate::api::API)
            }
        }
    });
    let schemes = cx.api.schemes.entries().flat_map(|(id, scheme)| {
        let credential = credential(cx, id, scheme);
        credential.into_iter().chain(tokens::methods(cx, id))
    });
    let methods: Vec<TokenStream> = schemes.chain(servers::methods(cx)).collect();
    if !methods.is_empty() {
        source.push(quote! { impl crate::runtime::ClientBuilder { #(#methods)* } });
    }
    let untagged = operations::untagged(cx);
    source.push(calls(cx, &untagged, &TokenStream::new()));
    let tags = cx.names.tags.iter().enumerate();
    let mut modules: Vec<(String, usize)> = tags
        .map(|(index, tag)| (ident_text(&tag.module), index))
        .collect();
    modules.sort_unstable();
    let modules = modules
        .iter()
        .map(|(module, index)| format!("{}mod {module};\n", features::cfg_of_tag(cx, *index)));
    let modules: String = modules.collect();
    if modules.is_empty() {
        source.into_text()
    } else {
        format!("{modules}\n{}", source.into_text())
    }
}

/// Returns the text of `client/<tag>.rs` below the header. `index` is that of the tag in the table of names.
pub(super) fn tag_module(cx: Context<'_>, index: usize, tag: &TagNames) -> String {
    let mut text = Text::default();
    if let Some(tag) = cx.api.tags.get(tag.index) {
        text.line(format!("# {}", docs::plain(&tag.name)));
        if let Some(description) = &tag.description {
            text.foreign(&docs::sentence(description));
        }
    }
    if let Some(sentence) = features::sentence(cx, index) {
        text.line(sentence);
    }
    let mut source = Source::other();
    source.push(calls(cx, &tag.operations, &text.attributes(0)));
    source.into_text()
}

/// Returns the methods of the client for operations.
fn calls(cx: Context<'_>, operations: &[OperationId], docs: &TokenStream) -> TokenStream {
    if operations.is_empty() {
        return TokenStream::new();
    }
    let methods = operations
        .iter()
        .map(|id| operations::method(Op::of(cx, *id)));
    quote! {
        #docs
        impl crate::runtime::Client { #(#methods)* }
    }
}

/// Returns the method of the builder that takes a credential.
fn credential(cx: Context<'_>, id: SchemeId, scheme: &SecurityScheme) -> Option<TokenStream> {
    let method = ident(&cx.names.schemes[id]);
    let mut text = Text::default();
    text.line(about::how(&scheme.kind)?);
    if let Some(description) = &scheme.description {
        text.foreign(&docs::sentence(description));
    }
    let docs = text.attributes(4);
    let constant = constant(&cx.names.schemes[id]);
    let secret = quote!(impl Into<crate::runtime::Secret>);
    let (arguments, value) = match &scheme.kind {
        SchemeKind::ApiKey(..) => (quote!(key: #secret), quote!(Key(key.into()))),
        SchemeKind::Bearer { .. } => (quote!(token: #secret), quote!(Token(token.into()))),
        SchemeKind::Http(_) => (quote!(credential: #secret), quote!(Raw(credential.into()))),
        SchemeKind::Basic => (
            quote!(user: impl Into<String>, password: #secret),
            quote!(Basic {
                user: user.into(),
                password: password.into()
            }),
        ),
        SchemeKind::Connection => return None,
    };
    let deprecated = scheme.deprecated.then(|| quote!(#[deprecated]));
    Some(quote! {
        #docs
        #deprecated
        pub fn #method(self, #arguments) -> Self {
            self.credential(crate::api::#constant.scheme, crate::runtime::Credential::#value)
        }
    })
}
