//! Prints the methods of the builder for access tokens that the client obtains, and the flows as data.

use super::context::{Context, constant, ident};
use super::docs::{self, Text};
use crate::ir::{FlowKind, OAuthFlow, SchemeId, SecurityScheme};
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the methods of the builder for a security scheme.
pub(super) fn methods(cx: Context<'_>, id: SchemeId) -> Vec<TokenStream> {
    let names = &cx.names.tokens[id];
    if names.source.is_empty() {
        return Vec::new();
    }
    let scheme = &cx.api.schemes[id];
    let constant = constant(&cx.names.schemes[id]);
    let deprecated = scheme.deprecated.then(|| quote!(#[deprecated]));
    let scheme_index = quote!(crate::api::#constant.scheme);
    let token = docs::link(
        &cx.names.schemes[id],
        &format!("crate::runtime::ClientBuilder::{}", cx.names.schemes[id]),
    );
    let method = ident(&names.source);
    let mut text = Text::default();
    text.line(format!(
        "Authenticates like {token} with tokens of a source, which the client asks when it needs one: a grant of {}, or a \
         type of yours.",
        docs::link("OAuth", "crate::runtime::OAuth"),
    ));
    let about = text.attributes(4);
    let mut methods = vec![quote! {
        #about
        #deprecated
        pub fn #method(self, source: impl crate::runtime::TokenSource) -> Self {
            self.token_source(#scheme_index, source)
        }
    }];
    let source = docs::link(
        &names.source,
        &format!("crate::runtime::ClientBuilder::{}", names.source),
    );
    if let Some(flow) = scheme.flow(FlowKind::ClientCredentials) {
        let method = ident(&names.client_credentials);
        let mut text = Text::default();
        text.line(format!(
            "Authenticates like {token} with tokens that the client obtains by its own ID and secret. {source} takes the \
             same grant with scopes and other options.",
        ));
        scopes(flow, &mut text);
        let about = text.attributes(4);
        methods.push(quote! {
            #about
            #deprecated
            pub fn #method(
                self,
                id: impl Into<String>,
                secret: impl Into<crate::runtime::Secret>,
            ) -> Self {
                self.token_source(#scheme_index, crate::runtime::OAuth::client_credentials(id, secret))
            }
        });
    }
    if let Some(flow) = scheme.flow(FlowKind::AuthorizationCode) {
        let method = ident(&names.login);
        let mut text = Text::default();
        text.line(format!(
            "Begins a login of a user, who is sent back to the redirect URI. {source} takes its result.",
        ));
        scopes(flow, &mut text);
        let about = text.attributes(4);
        methods.push(quote! {
            #about
            #deprecated
            pub fn #method(
                &self,
                id: impl Into<String>,
                redirect_uri: impl Into<String>,
            ) -> crate::runtime::Login {
                self.begin_login(#scheme_index, id, redirect_uri)
            }
        });
    }
    if let Some(flow) = scheme.flow(FlowKind::DeviceAuthorization)
        && !names.device_login.is_empty()
    {
        let method = ident(&names.device_login);
        let mut text = Text::default();
        text.line(format!(
            "Begins a login of a user in a browser on another device. {source} takes its result.",
        ));
        scopes(flow, &mut text);
        let about = text.attributes(4);
        methods.push(quote! {
            #about
            #deprecated
            pub fn #method(&self, id: impl Into<String>) -> crate::runtime::DeviceLogin {
                self.begin_device_login(#scheme_index, id)
            }
        });
    }
    methods
}

/// Adds the scopes of a flow.
pub(super) fn scopes(flow: &OAuthFlow, text: &mut Text) {
    if flow.scopes.is_empty() {
        return;
    }
    let scopes = flow.scopes.iter().map(|(scope, words)| {
        let words = docs::plain(words.trim());
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        match words.as_str() {
            "" => format!("- {}", docs::code(scope)),
            words => format!("- {}: {words}", docs::code(scope)),
        }
    });
    let scopes: Vec<String> = scopes.collect();
    text.line(format!("Scopes:\n{}", scopes.join("\n")));
}

/// Returns the kind of a security scheme with its flows, if a client can obtain tokens.
pub(super) fn kind(scheme: &SecurityScheme) -> Option<TokenStream> {
    if !scheme.gives_tokens() {
        return None;
    }
    let text = |text: Option<&String>| match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    };
    let flows = scheme.flows.iter().filter_map(|flow| {
        let grant = match flow.kind {
            FlowKind::AuthorizationCode => quote!(AuthorizationCode),
            FlowKind::ClientCredentials => quote!(ClientCredentials),
            FlowKind::DeviceAuthorization => quote!(DeviceAuthorization),
            FlowKind::Password => quote!(Password),
            FlowKind::Implicit => return None,
        };
        let authorization_url = text(flow.authorization_url.as_ref());
        let token_url = text(flow.token_url.as_ref());
        let refresh_url = text(flow.refresh_url.as_ref());
        Some(quote! {
            crate::runtime::OAuthFlow {
                grant: crate::runtime::OAuthGrant::#grant,
                authorization_url: #authorization_url,
                token_url: #token_url,
                refresh_url: #refresh_url,
            }
        })
    });
    let metadata_url = text(scheme.metadata_url.as_ref());
    Some(quote! {
        crate::runtime::SchemeKind::OAuth(&crate::runtime::OAuthScheme {
            flows: &[#(#flows),*],
            metadata_url: #metadata_url,
        })
    })
}
