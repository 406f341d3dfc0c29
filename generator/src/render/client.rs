//! `client.rs`: the API as data, and the builder's methods for its servers and ways of authentication.

use super::about;
use super::cx::{Cx, constant, ident};
use super::docs::{self, Text};
use super::format::Source;
use crate::ir::{ApiKeyLocation, Id, SchemeId, SchemeKind, SecurityScheme, Server, ServerId};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// The method of the runtime's builder that replaces the first server.
const BASE_URL: &str = "base_url";

/// The text of the file below the header.
pub(super) fn module(cx: Cx<'_>) -> String {
    let mut source = Source::other();
    source.push(api(cx));
    constants(cx).into_iter().for_each(|item| source.push(item));
    let title = about::title(cx);
    let builder = docs::attributes(&docs::tidy(
        &format!("A builder of clients for the {title}."),
        90,
    ));
    source.push(quote! {
        impl crate::runtime::Client {
            #builder
            pub fn builder() -> crate::runtime::ClientBuilder {
                crate::runtime::ClientBuilder::for_api(&API)
            }
        }
    });
    let schemes = cx
        .api
        .schemes
        .entries()
        .filter_map(|(id, scheme)| credential(cx, id, scheme));
    let servers = cx
        .api
        .servers
        .entries()
        .filter_map(|(id, server)| server_method(cx, id, server));
    let methods: Vec<TokenStream> = schemes.chain(servers).collect();
    if !methods.is_empty() {
        source.push(quote! { impl crate::runtime::ClientBuilder { #(#methods)* } });
    }
    source.into_text()
}

/// What the operations share.
fn api(cx: Cx<'_>) -> TokenStream {
    let servers = cx.api.servers.entries().map(|(id, server)| {
        let url = &server.url;
        let name = &cx.names.servers[id];
        quote!(crate::runtime::Server { url: #url, name: #name })
    });
    let schemes = cx.api.schemes.entries().map(|(id, scheme)| {
        let name = &scheme.key;
        let kind = kind(&scheme.kind);
        let method = match scheme.kind {
            SchemeKind::Connection => "",
            _ => cx.names.schemes[id].as_str(),
        };
        quote!(crate::runtime::Scheme { name: #name, kind: #kind, method: #method })
    });
    quote! {
        static API: crate::runtime::Api = crate::runtime::Api {
            servers: &[#(#servers),*],
            schemes: &[#(#schemes),*],
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
        };
    }
}

/// A constant for each security scheme and each server that an operation names.
fn constants(cx: Cx<'_>) -> Vec<TokenStream> {
    let operations = || cx.api.operations.iter();
    let requirements = operations().flat_map(|operation| operation.security.iter().flatten());
    let schemes: BTreeSet<SchemeId> = requirements.map(|it| it.scheme).collect();
    let servers: BTreeSet<ServerId> = operations().map(|operation| operation.server).collect();
    let schemes = schemes.into_iter().map(|id| {
        let name = constant(&cx.names.schemes[id]);
        let index = Literal::usize_unsuffixed(id.index());
        quote! {
            pub(crate) const #name: crate::runtime::Requirement =
                crate::runtime::Requirement::of(#index);
        }
    });
    let servers = servers.into_iter().map(|id| {
        let name = constant(&cx.names.servers[id]);
        let index = Literal::usize_unsuffixed(id.index());
        quote!(pub(crate) const #name: usize = #index;)
    });
    schemes.chain(servers).collect()
}

fn kind(kind: &SchemeKind) -> TokenStream {
    match kind {
        SchemeKind::ApiKey(location, name) => {
            let location = match location {
                ApiKeyLocation::Header => quote!(Header),
                ApiKeyLocation::Query => quote!(Query),
                ApiKeyLocation::Cookie => quote!(Cookie),
            };
            quote! {
                crate::runtime::SchemeKind::ApiKey {
                    location: crate::runtime::ApiKeyLocation::#location,
                    name: #name,
                }
            }
        }
        SchemeKind::Basic => quote!(crate::runtime::SchemeKind::Basic),
        SchemeKind::Bearer { format: _ } => quote!(crate::runtime::SchemeKind::Bearer),
        SchemeKind::Http(name) => quote!(crate::runtime::SchemeKind::Http(#name)),
        SchemeKind::Connection => quote!(crate::runtime::SchemeKind::Connection),
    }
}

/// The builder's method that takes a credential.
fn credential(cx: Cx<'_>, id: SchemeId, scheme: &SecurityScheme) -> Option<TokenStream> {
    let method = ident(&cx.names.schemes[id]);
    let mut text = Text::default();
    text.line(about::how(&scheme.kind)?);
    if let Some(description) = &scheme.description {
        text.foreign(&docs::sentence(description));
    }
    let docs = text.attributes(4);
    let index = Literal::usize_unsuffixed(id.index());
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
    Some(quote! {
        #docs
        pub fn #method(self, #arguments) -> Self {
            self.credential(#index, crate::runtime::Credential::#value)
        }
    })
}

/// The builder's method that replaces the URL of a server.
fn server_method(cx: Cx<'_>, id: ServerId, server: &Server) -> Option<TokenStream> {
    let name = &cx.names.servers[id];
    if name == BASE_URL {
        return None;
    }
    let method = ident(name);
    let mut text = Text::default();
    text.line(format!("Replaces the URL {}.", docs::code(&server.url)));
    if let Some(description) = &server.description {
        text.foreign(&docs::sentence(description));
    }
    if let Some(template) = &server.template {
        text.line(format!(
            "The specification writes {}, with",
            docs::code(template)
        ));
        let variables = server.variables.iter().map(|variable| {
            let values: Vec<String> = variable
                .values
                .iter()
                .map(|value| docs::code(value))
                .collect();
            let values = if values.is_empty() {
                String::new()
            } else {
                format!(" ({})", values.join(", "))
            };
            format!(
                "- {}: {}{values}",
                docs::code(&variable.name),
                docs::code(&variable.default)
            )
        });
        text.line(variables.collect::<Vec<_>>().join("\n"));
    }
    let docs = text.attributes(4);
    let index = Literal::usize_unsuffixed(id.index());
    Some(quote! {
        #docs
        pub fn #method(self, url: impl Into<String>) -> Self {
            self.server(#index, url)
        }
    })
}
