//! Prints the request of an operation: its type, its constructor, and the code that writes it.

use super::super::context::constant;
use super::super::docs::{self, Text};
use super::super::format::Source;
use super::super::types::debug_field;
use super::body;
use super::content::{encodings, query, write_body};
use super::op::{Input, InputSource, Op};
use super::response::Outcome;
use crate::ir::{Parameter, ParameterLocation, PathPart, RequestBody, Style};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// Prints the request type with its constructor.
pub(super) fn definition(op: Op<'_>, inputs: &[Input<'_>], source: &mut Source) {
    let name = op.request_name();
    let mut text = Text::default();
    if let Some(title) = op.operation.docs.title.as_deref() {
        text.foreign(&docs::sentence(title));
    }
    text.line(format!(
        "The request of {}: {}.",
        op.method_link(),
        docs::code(&op.route())
    ));
    let docs = text.attributes(0);
    let secret = inputs.iter().any(|input| input.secret);
    let derives = if secret {
        quote!(Clone)
    } else {
        quote!(Debug, Clone)
    };
    let fields = inputs.iter().map(|input| {
        let docs = input.docs().attributes(4);
        let ident = &input.ident;
        let ty = input.field_ty();
        quote!(#docs pub #ident: #ty)
    });
    source.push(quote! {
        #docs
        #[derive(#derives)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    });
    source.push(new(op, inputs));
    if secret {
        let text = name.to_string();
        let fields = inputs
            .iter()
            .map(|input| debug_field(&input.ident, input.name, input.secret));
        source.push(quote! {
            impl std::fmt::Debug for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_struct(#text) #(#fields)* .finish()
                }
            }
        });
    }
}

fn new(op: Op<'_>, inputs: &[Input<'_>]) -> TokenStream {
    let name = op.request_name();
    let given = inputs.iter().filter(|input| input.is_argument());
    let arguments = given.map(|input| {
        let ident = &input.ident;
        let ty = &input.argument.ty;
        quote!(#ident: #ty)
    });
    let values = inputs.iter().map(|input| {
        let ident = &input.ident;
        if let Some(preset) = &input.preset {
            return quote!(#ident: #preset);
        }
        match (input.required, input.argument.is_plain()) {
            (true, false) => {
                let value = input.argument.value(ident);
                quote!(#ident: #value)
            }
            (true, true) => quote!(#ident),
            (false, _) => quote!(#ident: None),
        }
    });
    let preset = inputs.iter().filter(|input| input.preset.is_some());
    let docs = docs::sets(preset.map(|input| input.name)).map(|text| docs::line(&text));
    quote! {
        impl #name {
            #docs
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }
    }
}

/// Returns the implementation of `Operation`. Its functions are compiled where a program sends the operation, so that a build
/// of the crate does not compile those of operations that nobody sends.
pub(super) fn operation(op: Op<'_>, inputs: &[Input<'_>], outcome: &Outcome<'_>) -> TokenStream {
    let name = op.request_name();
    let output = outcome.output_ty(op);
    let error = outcome.error_ty(op);
    let info = info(op, outcome);
    let secret = outcome.facts.secret.then(|| {
        quote!(
            const SECRET: bool = true;
        )
    });
    let redirects = &op.facts.redirects;
    let redirects = (!redirects.is_empty()).then(|| {
        let statuses = redirects.iter().map(|code| Literal::u16_unsuffixed(*code));
        quote!(
            const REDIRECTS: &'static [u16] = &[#(#statuses),*];
        )
    });
    let statements = statements(op, inputs);
    let read = outcome.read(op);
    quote! {
        impl crate::runtime::Operation for #name {
            type Output = #output;
            type Error = #error;
            const INFO: &'static crate::runtime::OperationInfo = &#info;
            #secret
            #redirects
            #[inline]
            fn request(&self, request: &mut crate::runtime::RequestBuilder) {
                #statements
            }
            #[inline]
            fn read(
                response: &crate::runtime::RawResponse,
            ) -> Result<Self::Output, crate::runtime::Failure<Self::Error>> {
                #read
            }
        }
    }
}

fn info(op: Op<'_>, outcome: &Outcome<'_>) -> TokenStream {
    let operation = op.operation;
    let id = operation
        .id
        .clone()
        .unwrap_or_else(|| op.names.method.clone());
    let method = &operation.method;
    let template = &operation.template;
    let server = constant(&op.cx.names.servers[operation.server]);
    let security = operation.security.iter().map(|alternative| {
        let requirements = alternative.iter().map(|requirement| {
            let scheme = constant(&op.cx.names.schemes[requirement.scheme]);
            match requirement.scopes.as_slice() {
                [] => quote!(crate::api::#scheme),
                scopes => quote!(crate::api::#scheme.scopes(&[#(#scopes),*])),
            }
        });
        quote!(&[#(#requirements),*])
    });
    let accept = &outcome.facts.accept;
    quote! {
        crate::runtime::OperationInfo {
            id: #id,
            method: #method,
            template: #template,
            server: crate::api::#server,
            security: &[#(#security),*],
            accept: #accept,
        }
    }
}

fn statements(op: Op<'_>, inputs: &[Input<'_>]) -> TokenStream {
    let mut out = path(op, inputs);
    for input in inputs {
        match input.source {
            InputSource::Parameter(parameter) => out.extend(parameter_statement(input, parameter)),
            InputSource::Body(body) => out.extend(body_statement(op, input, body)),
        }
    }
    if let Some(header) = &op.facts.key_header {
        out.extend(quote!(request.idempotency_key(#header);));
    }
    out
}

fn path(op: Op<'_>, inputs: &[Input<'_>]) -> TokenStream {
    let calls = op.operation.path.iter().filter_map(|part| match part {
        PathPart::Literal(text) => Some(quote!(.path(#text))),
        PathPart::Parameter(index) => {
            let input = inputs.get(*index)?;
            let InputSource::Parameter(parameter) = input.source else {
                return None;
            };
            let wire = &parameter.wire;
            let ident = &input.ident;
            Some(match segment(parameter) {
                None => quote!(.segment(#wire, &self.#ident)),
                Some(style) => {
                    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
                    let style = quote!(crate::runtime::Segment::#style #reserved);
                    quote!(.segment_as(#wire, &self.#ident, #style))
                }
            })
        }
    });
    let calls: Vec<TokenStream> = calls.collect();
    if calls.is_empty() {
        quote!(request.path("");)
    } else {
        quote!(request #(#calls)*;)
    }
}

/// Returns the style of a path parameter, or `None` for `simple` without reserved characters.
fn segment(parameter: &Parameter) -> Option<proc_macro2::Ident> {
    let name = match (parameter.style, parameter.explode) {
        (Style::Label, false) => "LABEL",
        (Style::Label, true) => "LABEL_EXPLODE",
        (Style::Matrix, false) => "MATRIX",
        (Style::Matrix, true) => "MATRIX_EXPLODE",
        (Style::Json, _) => "JSON",
        (_, true) => "SIMPLE_EXPLODE",
        (_, false) if parameter.allow_reserved => "SIMPLE",
        (_, false) => return None,
    };
    Some(format_ident!("{name}"))
}

fn parameter_statement(input: &Input<'_>, parameter: &Parameter) -> TokenStream {
    let wire = &parameter.wire;
    let ident = &input.ident;
    match parameter.location {
        ParameterLocation::Path => TokenStream::new(),
        ParameterLocation::Query => {
            let style = query_style(parameter);
            quote!(request.query(#wire, &self.#ident, #style);)
        }
        ParameterLocation::Querystring if parameter.style == Style::Json => {
            quote!(request.querystring_json(&self.#ident);)
        }
        ParameterLocation::Querystring => {
            let encodings = encodings(&parameter.encodings);
            quote!(request.querystring(&self.#ident, &[#(#encodings),*]);)
        }
        ParameterLocation::Header => {
            let header = match (parameter.style, parameter.explode) {
                (Style::Json, _) if parameter.sends_null() => {
                    quote!(header_as(#wire, &self.#ident, crate::runtime::HeaderStyle::JsonOrNull))
                }
                (Style::Json, _) => {
                    quote!(header_as(#wire, &self.#ident, crate::runtime::HeaderStyle::Json))
                }
                (_, true) => {
                    quote!(header_as(#wire, &self.#ident, crate::runtime::HeaderStyle::SimpleExplode))
                }
                (_, false) => quote!(header(#wire, &self.#ident)),
            };
            let secret = parameter.secret.then(|| quote!(.secret(#wire)));
            quote!(request.#header #secret;)
        }
        ParameterLocation::Cookie if parameter.style == Style::Cookie => {
            let explode = parameter.explode;
            quote!(request.plain_cookie(#wire, &self.#ident, #explode);)
        }
        ParameterLocation::Cookie => {
            if parameter.style == Style::Form && parameter.explode {
                quote!(request.cookie(#wire, &self.#ident);)
            } else {
                let style = query_style(parameter);
                quote!(request.cookie_as(#wire, &self.#ident, #style);)
            }
        }
    }
}

/// Returns the style of a query parameter or a cookie.
fn query_style(parameter: &Parameter) -> TokenStream {
    if parameter.sends_null() {
        quote!(crate::runtime::Query::JSON_OR_NULL)
    } else {
        query(parameter.style, parameter.explode, parameter.allow_reserved)
    }
}

fn body_statement(op: Op<'_>, input: &Input<'_>, body: &RequestBody) -> TokenStream {
    let Some(content) = body.content() else {
        return TokenStream::new();
    };
    let ident = &input.ident;
    // A required body is a field. An optional one is the reference that `if let` binds.
    let call = match (op.facts.body.is_empty(), input.required) {
        (true, is_required) => {
            let media = content.sent_media_type();
            let value = match is_required {
                true => quote!(&self.#ident),
                false => quote!(body),
            };
            write_body(op, (0, content), &quote!(#media), &value)
        }
        (false, true) => body::statement(op, body, &quote!(&self.#ident)),
        (false, false) => body::statement(op, body, &quote!(body)),
    };
    if input.required {
        call
    } else {
        quote!(if let Some(body) = &self.#ident { #call })
    }
}
