//! Prints the methods of the builder that set the URLs of the servers, and the enums of their arguments (`servers.rs`).

use super::context::{Context, constant, ident, part};
use super::docs::{self, Text};
use super::escape::literal;
use super::format::{Source, Table};
use crate::ir::{Id, Server, ServerChoice, ServerId, ServerVariable, VariableId};
use crate::name::SettingNames;
use proc_macro2::TokenStream;
use quote::quote;

/// The method of the runtime's builder that replaces the first server.
const BASE_URL: &str = "base_url";

/// Returns the methods of the builder.
pub(super) fn methods(cx: Context<'_>) -> Vec<TokenStream> {
    let servers = cx.api.servers.entries();
    let replacing = servers.filter_map(|(id, server)| url_method(cx, id, server));
    let servers = cx.api.servers.entries();
    let choosing = servers.filter_map(|(id, server)| choice_method(cx, id, server));
    let variables = cx.api.variables.entries();
    let setting = variables.map(|(id, variable)| variable_method(cx, id, variable));
    replacing.chain(choosing).chain(setting).collect()
}

/// Returns whether a builder method takes an enum.
pub(super) fn has_enums(cx: Context<'_>) -> bool {
    let mut variables = cx.names.variables.iter();
    cx.names.choices.iter().any(Option::is_some) || variables.any(|names| !names.ty.is_empty())
}

/// Returns the text of `servers.rs` below the header.
pub(super) fn module(cx: Context<'_>) -> String {
    let mut source = Source::other();
    for ((id, server), names) in cx.api.servers.entries().zip(&cx.names.choices) {
        if let Some(names) = names {
            source.push(choice_enum(cx, id, server, names));
        }
    }
    for (variable, names) in cx.api.variables.iter().zip(&cx.names.variables) {
        if !names.ty.is_empty() {
            variable_enum(variable, names, &mut source);
        }
    }
    let text = docs::inner("The values that the builder takes for the URLs of the servers.");
    format!("{text}\n{}", source.into_text())
}

/// Returns whether the builder has methods for a server. The method for the URL of the first one is the runtime's.
pub(super) fn has_methods(cx: Context<'_>, id: ServerId) -> bool {
    cx.names.servers[id] != BASE_URL || cx.names.choices[id].is_some()
}

/// Returns the method that replaces the URL of a server.
fn url_method(cx: Context<'_>, id: ServerId, server: &Server) -> Option<TokenStream> {
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
    let docs = text.attributes(4);
    let index = constant(name);
    Some(quote! {
        #docs
        pub fn #method(self, url: impl Into<String>) -> Self {
            self.server_url(crate::api::#index, url)
        }
    })
}

/// Returns the method that chooses the URL of a server.
fn choice_method(cx: Context<'_>, id: ServerId, server: &Server) -> Option<TokenStream> {
    let names = cx.names.choices[id].as_ref()?;
    let method = ident(&names.method);
    let ty = ident(&names.ty);
    let default = part(&names.parts, 0).to_string();
    let link = docs::link(
        &default,
        &format!("crate::servers::{}::{default}", names.ty),
    );
    let mut text = Text::default();
    text.line(format!(
        "Chooses the URL that {} are sent to: {link} by default. A URL that {} is given takes precedence.",
        sent(cx, id),
        docs::link(
            &format!("ClientBuilder::{}", cx.names.servers[id]),
            &format!("crate::ClientBuilder::{}", cx.names.servers[id]),
        ),
    ));
    let list = server.choices.iter().enumerate();
    let list = list.map(|(index, choice)| {
        let variant = part(&names.parts, index).to_string();
        let link = docs::link(
            &variant,
            &format!("crate::servers::{}::{variant}", names.ty),
        );
        format!("- {link}: {}", docs::code(&choice.template))
    });
    text.line(list.collect::<Vec<_>>().join("\n"));
    let docs = text.attributes(4);
    let index = constant(&cx.names.servers[id]);
    Some(quote! {
        #docs
        pub fn #method(self, server: crate::servers::#ty) -> Self {
            self.server_choice(crate::api::#index, server as usize)
        }
    })
}

/// Returns what is sent to a server, in words.
fn sent(cx: Context<'_>, id: ServerId) -> &'static str {
    if cx.api.servers.len() == 1 {
        "calls"
    } else if id.index() == 0 {
        "calls without a server of their own"
    } else {
        "the calls of this server"
    }
}

/// Returns the method that sets a variable.
fn variable_method(cx: Context<'_>, id: VariableId, variable: &ServerVariable) -> TokenStream {
    let names = &cx.names.variables[id];
    let method = ident(&names.method);
    let choices = cx.api.servers.iter().flat_map(|server| &server.choices);
    let with: Vec<(&ServerChoice, Option<&str>)> = choices
        .filter_map(|choice| {
            let mut uses = choice.variables.iter();
            let its = uses.find(|its| its.variable == id)?;
            Some((choice, its.default.as_deref()))
        })
        .collect();
    let mut urls: Vec<String> = Vec::new();
    let mut defaults: Vec<String> = Vec::new();
    for (choice, default) in &with {
        let url = docs::code(&choice.template);
        if !urls.contains(&url) {
            urls.push(url);
        }
        let default = match default {
            Some("") => "empty by default".to_owned(),
            Some(default) => format!("{} by default", docs::code(default)),
            None => "required, because the specification has no default".to_owned(),
        };
        if !defaults.contains(&default) {
            defaults.push(default);
        }
    }
    let mut text = Text::default();
    text.line(format!(
        "Sets the variable {} in the URL {}: {}.",
        docs::code(&variable.name),
        urls.join(" or "),
        defaults.join(", or "),
    ));
    if let Some(description) = &variable.description {
        text.foreign(&docs::sentence(description));
    }
    let docs = text.attributes(4);
    let index = constant(&names.method);
    let (ty, value) = if names.ty.is_empty() {
        (quote!(String), quote!(value))
    } else {
        let ty = ident(&names.ty);
        (quote!(crate::servers::#ty), quote!(value.into().as_str()))
    };
    quote! {
        #docs
        pub fn #method(self, value: impl Into<#ty>) -> Self {
            self.url_variable(crate::api::#index, #value)
        }
    }
}

fn choice_enum(
    cx: Context<'_>,
    id: ServerId,
    server: &Server,
    names: &SettingNames,
) -> TokenStream {
    let name = ident(&names.ty);
    let mut text = Text::default();
    text.line(format!(
        "The argument of {}: a URL that {} are sent to.",
        builder_link(&names.method),
        sent(cx, id)
    ));
    let docs = text.attributes(0);
    let variants = server.choices.iter().enumerate().map(|(index, choice)| {
        let variant = part(&names.parts, index);
        let mut text = Text::default();
        text.line(format!("{}.", docs::code(&choice.template)));
        if let Some(description) = &choice.description {
            text.foreign(&docs::sentence(description));
        }
        let docs = text.attributes(4);
        let default = (index == 0).then(|| quote!(#[default]));
        quote!(#docs #default #variant)
    });
    quote! {
        #docs
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    }
}

fn variable_enum(variable: &ServerVariable, names: &SettingNames, source: &mut Source) {
    let name = ident(&names.ty);
    let unknown = ident(&names.unknown);
    let mut text = Text::default();
    text.line(format!(
        "The argument of {}: the variable {} in the URL of a server.",
        builder_link(&names.method),
        docs::code(&variable.name)
    ));
    if let Some(description) = &variable.description {
        text.foreign(&docs::sentence(description));
    }
    let docs = text.attributes(0);
    let values = variable.values.iter().enumerate();
    let listed = values.clone().map(|(index, value)| {
        let variant = part(&names.parts, index);
        let docs = docs::line(&match value.as_str() {
            "" => "The empty string.".to_owned(),
            value => format!("{}.", docs::code(value)),
        });
        quote!(#docs #variant)
    });
    let unknown_docs = docs::line("A value unknown to this version of the crate.");
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#listed,)*
            #unknown_docs
            #unknown(String),
        }
    });
    let rows =
        values.map(|(index, value)| format!("{} => {}", literal(value), part(&names.parts, index)));
    source.table(Table {
        name: "string_enum",
        of: name.to_string(),
        rows: rows.chain([format!(".. => {unknown}")]).collect(),
    });
}

fn builder_link(method: &str) -> String {
    let path = format!("ClientBuilder::{method}");
    docs::link(&path, &format!("crate::{path}"))
}
