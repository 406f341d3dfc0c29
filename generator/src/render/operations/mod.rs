//! The module `operations`: one file for each operation.

mod contents;
mod error;
mod method;
mod request;
mod response;

use super::cx::{Cx, ident, ident_text};
use super::docs::{self, Text};
use super::format::Source;
use super::ty;
use crate::ir::{Operation, OperationId, Parameter, RequestBody, Ty};
use crate::name::OperationNames;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) use response::{Payload, outcome};

/// An operation with its names.
#[derive(Clone, Copy)]
pub(super) struct Op<'a> {
    pub(super) cx: Cx<'a>,
    pub(super) operation: &'a Operation,
    pub(super) names: &'a OperationNames,
}

/// An argument of an operation: a parameter or the body.
pub(super) struct Input<'a> {
    pub(super) ident: Ident,
    pub(super) name: &'a str,
    pub(super) required: bool,
    /// The type of the field without the `Option` of what may be left out.
    pub(super) ty: TokenStream,
    /// Whether the type is `String`.
    pub(super) is_string: bool,
    pub(super) secret: bool,
    pub(super) source: InputSource<'a>,
}

/// What an argument stands for.
#[derive(Clone, Copy)]
pub(super) enum InputSource<'a> {
    Parameter(&'a Parameter),
    Body(&'a RequestBody),
}

impl<'a> Op<'a> {
    pub(super) fn of(cx: Cx<'a>, id: OperationId) -> Self {
        Self {
            cx,
            operation: &cx.api.operations[id],
            names: cx.operation_names(id),
        }
    }

    /// The parameters and the body, in the order of the arguments.
    pub(super) fn inputs(self) -> Vec<Input<'a>> {
        let parameters = self
            .operation
            .parameters
            .iter()
            .enumerate()
            .map(|(index, parameter)| {
                let name = self.names.parameters.get(index).map_or("", String::as_str);
                let nullable = parameter.required && parameter.nullable;
                let ty = ty::ty(self.cx, &parameter.ty);
                Input {
                    ident: ident(name),
                    name,
                    required: parameter.required,
                    ty: if nullable { quote!(Option<#ty>) } else { ty },
                    is_string: !nullable && ty::is_string(self.cx, &parameter.ty),
                    secret: parameter.secret,
                    source: InputSource::Parameter(parameter),
                }
            });
        let body = self.operation.body.iter().filter_map(|body| {
            let content = body.contents.first()?;
            let (ty, is_string) = response::held(self.cx, content);
            Some(Input {
                ident: ident(&self.names.body),
                name: &self.names.body,
                required: body.required,
                ty,
                is_string,
                secret: false,
                source: InputSource::Body(body),
            })
        });
        parameters.chain(body).collect()
    }

    pub(super) fn request_name(self) -> Ident {
        ident(&self.names.request)
    }

    /// A link to the method of the client.
    pub(super) fn method_link(self) -> String {
        let method = &self.names.method;
        docs::link(
            &format!("Client::{method}"),
            &format!("crate::Client::{}", ident_text(method)),
        )
    }

    /// `GET /things`.
    pub(super) fn route(self) -> String {
        format!("{} {}", self.operation.method, self.operation.template)
    }
}

impl Input<'_> {
    /// The type of the field.
    pub(super) fn field_ty(&self) -> TokenStream {
        let ty = &self.ty;
        if self.required {
            quote!(#ty)
        } else {
            quote!(Option<#ty>)
        }
    }

    /// The type of an argument that gives the value.
    pub(super) fn argument_ty(&self) -> TokenStream {
        if self.is_string {
            quote!(impl Into<String>)
        } else {
            self.ty.clone()
        }
    }

    /// The documentation.
    pub(super) fn docs(&self) -> Text {
        match self.source {
            InputSource::Parameter(parameter) => docs::member(
                &parameter.docs,
                parameter.default.as_ref(),
                &format!("The parameter {}.", docs::code(&parameter.wire)),
            ),
            InputSource::Body(body) => docs::member(&body.docs, None, "The body."),
        }
    }
}

/// The text of `operations/mod.rs` below the header.
pub(super) fn module_list(cx: Cx<'_>) -> String {
    let mut text = docs::inner(&contents::text(cx));
    let mut modules: Vec<(String, Vec<String>)> = cx
        .api
        .operations
        .ids()
        .map(|id| {
            let op = Op::of(cx, id);
            (ident_text(&op.names.module), public_names(op))
        })
        .collect();
    modules.sort();
    if modules.is_empty() {
        return text;
    }
    text.push('\n');
    for (module, _) in &modules {
        text.push_str(&format!("mod {module};\n"));
    }
    text.push('\n');
    for (module, names) in &modules {
        text.push_str(&super::format::reexport(module, names));
    }
    text
}

fn public_names(op: Op<'_>) -> Vec<String> {
    let mut names = vec![ident_text(&op.names.request)];
    let outcome = outcome(op);
    if !outcome.errors.is_empty() {
        names.push(ident_text(&op.names.error));
    }
    if outcome.has_output_enum() {
        names.push(ident_text(&op.names.output));
    }
    names.sort();
    names
}

/// The text of the file of an operation below the header.
pub(super) fn module(op: Op<'_>) -> String {
    let mut source = Source::other();
    let inputs = op.inputs();
    let outcome = outcome(op);
    request::definition(op, &inputs, &mut source);
    method::client(op, &inputs, &outcome, &mut source);
    method::setters(op, &inputs, &mut source);
    source.push(request::operation(op, &inputs, &outcome));
    response::output(op, &outcome, &mut source);
    error::render(op, &outcome, &mut source);
    source.into_text()
}

/// Whether a body of the type is behind a `Box`: structs and unions of the API, which may be large.
pub(super) fn is_boxed(cx: Cx<'_>, of: &Ty) -> bool {
    use crate::ir::Shape;
    cx.named(of)
        .is_some_and(|(_, def)| matches!(def.shape, Shape::Struct(_) | Shape::Union(_)))
}
