//! Prints the enum of the webhooks and callbacks (`webhooks.rs`).

use super::context::{Context, ident};
use super::docs::{self, Text};
use super::form_fields::form_fields;
use super::format::Source;
use super::ty;
use super::xml::root_path;
use crate::ir::{Ty, Webhook, WebhookId};
use crate::passes::Payload;
use proc_macro2::TokenStream;
use quote::quote;

/// The maximum width of the lines of the page.
const WIDTH: usize = 96;

const PAGE: &str = "The requests that the service sends to a server of yours: webhooks, and callbacks of operations.\n\n\
Your server receives a request and knows which one it is, by the URL or by a header of the service. \
[`Webhook::read`](rust:Webhook::read) reads its body. With the feature `webhook-signatures`, \
`WebhookSecret::verify` checks the signature of a service that follows Standard Webhooks.";

/// Returns the text of the file below the header.
pub(super) fn module(cx: Context<'_>) -> String {
    let mut source = Source::other();
    let variants = cx.api.webhooks.entries().map(|(id, webhook)| {
        let docs = variant_docs(cx, webhook).attributes(4);
        let variant = ident(&cx.names.webhooks[id]);
        match value_ty(cx, id) {
            Some(ty) => quote!(#docs #variant(#ty)),
            None => quote!(#docs #variant),
        }
    });
    source.push(quote! {
        /// A webhook or a callback that was received.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Webhook {
            #(#variants,)*
        }
    });
    let names = cx.api.webhooks.iter().map(|webhook| &webhook.name);
    let arms = cx.api.webhooks.entries().map(|(id, webhook)| {
        let name = &webhook.name;
        let variant = ident(&cx.names.webhooks[id]);
        let read = match &cx.analysis.webhook(id).payload {
            Payload::Empty => return quote!(#name => Ok(Self::#variant)),
            Payload::Json(_) => quote!(request.json()),
            Payload::Xml(_, root) => {
                let root = root_path(cx, *root);
                quote!(request.xml(&#root))
            }
            Payload::Form(_, fields) => {
                let fields = form_fields(fields);
                quote!(request.form(&[#(#fields),*]))
            }
            Payload::Text => quote!(request.text()),
            Payload::Items(..) | Payload::Bytes => {
                return quote!(#name => Ok(Self::#variant(request.bytes())));
            }
        };
        quote!(#name => #read.map(Self::#variant))
    });
    let mut payloads = (cx.api.webhooks.entries()).map(|(id, _)| &cx.analysis.webhook(id).payload);
    let request = match payloads.all(|payload| matches!(payload, Payload::Empty)) {
        true => quote!(_),
        false => quote!(request),
    };
    source.push(quote! {
        impl Webhook {
            /// The names of the webhooks and callbacks, in the order of the specification.
            pub const NAMES: &'static [&'static str] = &[#(#names),*];

            /// Reads the body of the request with this name, one of [`NAMES`](Self::NAMES).
            ///
            /// # Errors
            /// The name is not one of the specification, or the body does not match its schema.
            pub fn read(
                name: &str,
                headers: &crate::runtime::HeaderMap,
                body: impl Into<bytes::Bytes>,
            ) -> Result<Self, WebhookError> {
                let #request = crate::runtime::ReceivedRequest::new(headers, body.into());
                match name {
                    #(#arms,)*
                    _ => Err(WebhookError::unknown(name)),
                }
            }
        }
    });
    for (id, fields) in cx.analysis.queries() {
        let ty = ty::ty(cx, &Ty::Type(*id));
        let fields = form_fields(fields);
        source.push(quote! {
            impl #ty {
                /// Reads the query of a URL, without the `?`.
                ///
                /// # Errors
                /// The query does not match the type.
                pub fn read(query: &str) -> Result<Self, WebhookError> {
                    crate::runtime::ReceivedRequest::query(query, &[#(#fields),*])
                }
            }
        });
    }
    let page = docs::inner(&docs::tidy(PAGE, WIDTH));
    let exports = "pub use crate::runtime::client::WebhookError;\n#[cfg(feature = \"webhook-signatures\")]\n\
        pub use crate::runtime::client::{SignatureError, WebhookSecret};\n";
    format!("{page}\n{exports}{}", source.into_text())
}

/// Returns the type of the value of a variant, if it has one.
fn value_ty(cx: Context<'_>, id: WebhookId) -> Option<TokenStream> {
    let facts = cx.analysis.webhook(id);
    let ty = match &facts.payload {
        Payload::Empty => return None,
        Payload::Json(of) | Payload::Xml(of, _) | Payload::Form(of, _) => ty::ty(cx, of),
        Payload::Text => quote!(String),
        Payload::Items(..) | Payload::Bytes => quote!(bytes::Bytes),
    };
    Some(if facts.boxed { quote!(Box<#ty>) } else { ty })
}

fn variant_docs(cx: Context<'_>, webhook: &Webhook) -> Text {
    let mut text = Text::default();
    let kind = match webhook.callback {
        Some(_) => "callback",
        None => "webhook",
    };
    let name = docs::code(&webhook.name);
    let title = docs::said(webhook.docs.title.as_ref());
    let description = docs::said(webhook.docs.description.as_ref());
    match (title, description) {
        (Some(title), description) => {
            text.line(docs::sentence(&docs::plain(title)));
            if let Some(description) = description.filter(|text| *text != title) {
                text.foreign(description);
            }
            text.line(format!("The {kind} {name}."));
        }
        (None, Some(description)) => {
            text.foreign(&docs::sentence(description));
            text.line(format!("The {kind} {name}."));
        }
        (None, None) => {
            text.line(format!("The {kind} {name}."));
        }
    }
    if let Some((id, _)) = webhook.query.as_ref().and_then(|query| cx.named(query)) {
        let name = &cx.type_names(id).name;
        let link = docs::link(
            &format!("{name}::read"),
            &format!("crate::types::{name}::read"),
        );
        text.line(format!("{link} reads its query."));
    }
    if let Some(id) = webhook.header_set {
        let headers = super::headers::link(cx, id);
        text.line(format!("Its headers: {headers}."));
    }
    let facts = crate::ir::Docs {
        title: None,
        description: None,
        ..webhook.docs.clone()
    };
    docs::facts(&facts, None, &mut text);
    text
}
