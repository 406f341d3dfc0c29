//! Prints `api.rs`: the servers and the ways of authentication as data, which all operations share.

use super::context::{Context, constant};
use super::format::Source;
use super::{servers, tokens};
use crate::ir::{
    ApiKeyLocation, Id, SchemeId, SchemeKind, SecurityScheme, ServerChoice, ServerId, VariableUse,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// Returns the text of the file below the header.
pub(super) fn module(cx: Context<'_>) -> String {
    let mut source = Source::other();
    source.push(api(cx));
    constants(cx).into_iter().for_each(|item| source.push(item));
    source.into_text()
}

fn api(cx: Context<'_>) -> TokenStream {
    let servers = cx.api.servers.entries().map(|(id, server)| {
        let name = &cx.names.servers[id];
        let mut urls: Vec<TokenStream> = server
            .choices
            .iter()
            .map(|url| server_url(cx, url))
            .collect();
        if urls.is_empty() {
            let url = &server.url;
            urls.push(quote!(crate::runtime::ServerUrl::fixed(#url)));
        }
        quote!(crate::runtime::Server { name: #name, urls: &[#(#urls),*] })
    });
    let variables = cx.names.variables.iter().map(|names| &names.method);
    let schemes = cx.api.schemes.entries().map(|(id, scheme)| {
        let name = &scheme.key;
        let kind = tokens::kind(scheme).unwrap_or_else(|| kind(&scheme.kind));
        let method = match has_credential(scheme) {
            true => cx.names.schemes[id].as_str(),
            false => "",
        };
        quote!(crate::runtime::Scheme { name: #name, kind: #kind, method: #method })
    });
    quote! {
        pub(crate) static API: crate::runtime::Api = crate::runtime::Api {
            servers: &[#(#servers),*],
            variables: &[#(#variables),*],
            schemes: &[#(#schemes),*],
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
        };
    }
}

/// Returns one of the URLs of a server.
fn server_url(cx: Context<'_>, choice: &ServerChoice) -> TokenStream {
    let template = &choice.template;
    if choice.variables.is_empty() {
        return quote!(crate::runtime::ServerUrl::fixed(#template));
    }
    let variables = choice
        .variables
        .iter()
        .map(|VariableUse { variable, default }| {
            let name = &cx.api.variables[*variable].name;
            let index = constant(&cx.names.variables[*variable].method);
            let default = match default {
                Some(default) => quote!(Some(#default)),
                None => quote!(None),
            };
            quote! {
                crate::runtime::ServerVariable { name: #name, index: #index, default: #default }
            }
        });
    quote! {
        crate::runtime::ServerUrl { template: #template, variables: &[#(#variables),*] }
    }
}

/// Returns a constant for each security scheme, server and variable that an operation or a builder method refers to.
fn constants(cx: Context<'_>) -> Vec<TokenStream> {
    let operations = || cx.api.operations.iter();
    let requirements = operations().flat_map(|operation| operation.security.iter().flatten());
    let mut schemes: BTreeSet<SchemeId> = requirements.map(|it| it.scheme).collect();
    let set = cx.api.schemes.entries();
    schemes.extend(
        set.filter(|(_, scheme)| has_credential(scheme))
            .map(|(id, _)| id),
    );
    let mut servers: BTreeSet<ServerId> = operations().map(|operation| operation.server).collect();
    let set = cx.api.servers.ids();
    servers.extend(set.filter(|id| servers::has_methods(cx, *id)));
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
    let variables = cx.api.variables.ids().map(|id| {
        let name = constant(&cx.names.variables[id].method);
        let index = Literal::usize_unsuffixed(id.index());
        quote!(pub(crate) const #name: usize = #index;)
    });
    schemes.chain(servers).chain(variables).collect()
}

/// Returns whether the builder has a method for the credential of a security scheme.
fn has_credential(scheme: &SecurityScheme) -> bool {
    !matches!(scheme.kind, SchemeKind::Connection)
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
