//! The operations and their arguments, with their names.

use super::super::context::{Context, ident, ident_text};
use super::super::docs::{self, Text};
use super::super::ty::{self, Argument};
use super::super::types::literal;
use crate::ir::{Content, Operation, OperationId, Parameter, RequestBody, Ty};
use crate::name::OperationNames;
use crate::passes::{BodyForm, OperationFacts};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// An operation with its names.
#[derive(Clone, Copy)]
pub(in crate::render) struct Op<'a> {
    pub(in crate::render) cx: Context<'a>,
    pub(in crate::render) id: OperationId,
    pub(in crate::render) operation: &'a Operation,
    pub(in crate::render) names: &'a OperationNames,
    pub(in crate::render) facts: &'a OperationFacts,
}

/// An argument of an operation: a parameter or the body.
pub(in crate::render) struct Input<'a> {
    pub(in crate::render) ident: Ident,
    pub(in crate::render) name: &'a str,
    pub(in crate::render) required: bool,
    /// The only value, which no caller gives.
    pub(in crate::render) preset: Option<TokenStream>,
    /// The type of the field without the `Option` of an optional argument.
    pub(in crate::render) ty: TokenStream,
    /// The argument that gives the value.
    pub(in crate::render) argument: Argument,
    pub(in crate::render) secret: bool,
    /// Whether it is a body that has several media types.
    pub(in crate::render) several: bool,
    pub(in crate::render) source: InputSource<'a>,
}

/// The parameter or body that an argument represents.
#[derive(Clone, Copy)]
pub(in crate::render) enum InputSource<'a> {
    Parameter(&'a Parameter),
    Body(&'a RequestBody),
}

impl<'a> Op<'a> {
    pub(in crate::render) fn of(cx: Context<'a>, id: OperationId) -> Self {
        Self {
            cx,
            id,
            operation: &cx.api.operations[id],
            names: cx.operation_names(id),
            facts: cx.analysis.operation(id),
        }
    }

    /// Returns the parameters and the body, in the order of the arguments.
    pub(in crate::render) fn inputs(self) -> Vec<Input<'a>> {
        let parameters = self
            .operation
            .parameters
            .iter()
            .enumerate()
            .map(|(index, parameter)| {
                let name = self.names.parameters.get(index).map_or("", String::as_str);
                let preset = self.facts.presets.get(index).and_then(Option::as_ref);
                let nullable = parameter.required && parameter.nullable;
                let ty = ty::ty(self.cx, &parameter.ty);
                let (ty, argument) = if nullable {
                    let ty = quote!(Option<#ty>);
                    (ty.clone(), Argument::plain(ty))
                } else {
                    (ty, ty::argument(self.cx, &parameter.ty))
                };
                Input {
                    ident: ident(name),
                    name,
                    required: parameter.required,
                    preset: preset.map(|value| literal(self.cx, value)),
                    ty,
                    argument,
                    secret: parameter.secret,
                    several: false,
                    source: InputSource::Parameter(parameter),
                }
            });
        let body = self.operation.body.iter().filter_map(|body| {
            let content = body.content()?;
            let (ty, argument) = if self.facts.body.is_empty() {
                content_ty(self.cx, content, self.facts.body_form)
            } else {
                let name = ident(&self.names.body_type);
                let ty = quote!(#name);
                let argument = Argument::into(&ty);
                (ty, argument)
            };
            Some(Input {
                ident: ident(&self.names.body),
                name: &self.names.body,
                required: body.required,
                preset: None,
                ty,
                argument,
                secret: false,
                several: !self.facts.body.is_empty(),
                source: InputSource::Body(body),
            })
        });
        parameters.chain(body).collect()
    }

    pub(in crate::render) fn request_name(self) -> Ident {
        ident(&self.names.request)
    }

    /// Returns a link to the request type.
    pub(in crate::render) fn request_link(self) -> String {
        let name = &self.names.request;
        docs::link(name, &format!("crate::operations::{name}"))
    }

    /// Returns a link to the method of the client.
    pub(in crate::render) fn method_link(self) -> String {
        let method = &self.names.method;
        docs::link(
            &format!("Client::{method}"),
            &format!("crate::Client::{}", ident_text(method)),
        )
    }

    /// Returns the method and the path: `GET /things`.
    pub(in crate::render) fn route(self) -> String {
        format!("{} {}", self.operation.method, self.operation.template)
    }
}

impl Input<'_> {
    /// Returns whether the value is an argument of the method.
    pub(in crate::render) fn is_argument(&self) -> bool {
        self.required && self.preset.is_none()
    }

    /// Returns the type of the field.
    pub(in crate::render) fn field_ty(&self) -> TokenStream {
        let ty = &self.ty;
        if self.required {
            quote!(#ty)
        } else {
            quote!(Option<#ty>)
        }
    }

    /// Returns the documentation of the argument.
    pub(in crate::render) fn docs(&self) -> Text {
        let mut text = match self.source {
            InputSource::Parameter(parameter) => {
                docs::member(&parameter.docs, parameter.default.as_ref())
            }
            InputSource::Body(body) => docs::member(&body.docs, None),
        };
        if self.preset.is_some() {
            text.line("Set by `new`.");
        }
        text
    }
}

/// Returns the type of the field for a content in this form, and the argument that gives it.
pub(super) fn content_ty(
    cx: Context<'_>,
    content: &Content,
    form: BodyForm,
) -> (TokenStream, Argument) {
    match form {
        BodyForm::Typed => (ty::ty(cx, &content.ty), ty::argument(cx, &content.ty)),
        BodyForm::Text => (quote!(String), ty::argument(cx, &Ty::String)),
        BodyForm::Items => {
            let item = ty::ty(cx, &content.ty);
            let ty = quote!(crate::runtime::RequestItems<#item>);
            (ty.clone(), Argument::into(&ty))
        }
        BodyForm::Bytes => {
            let ty = quote!(crate::runtime::RequestBytes);
            (ty.clone(), Argument::into(&ty))
        }
    }
}
