//! Prints setters, and accessors that return the default of the specification if a member is absent.

use super::super::context::{Context, ident as cx_ident};
use super::super::docs;
use super::super::ty;
use super::fields::FieldView;
use super::values::literal;
use crate::ir::{Extra, Struct, Ty, TypeId};
use crate::passes::{Literal, Wrapper};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// Returns the methods, in the order of the fields.
pub(super) fn methods(
    cx: Context<'_>,
    id: TypeId,
    structure: &Struct,
    views: &[FieldView<'_>],
) -> Vec<TokenStream> {
    let names = cx.type_names(id);
    let setters = views.iter().zip(&names.setters);
    let setters = setters.filter_map(|(view, name)| Some(setter(cx, view, name.as_ref()?)));
    let accessors = views.iter().zip(&names.accessors);
    let accessors = accessors.filter_map(|(view, name)| accessor(cx, view, name.as_ref()?));
    let extra = names.extra_setter.as_ref();
    let extra = extra.map(|method| extra_setter(cx, structure, &names.extra, method));
    setters.chain(extra).chain(accessors).collect()
}

/// Returns the setter of one undeclared member.
fn extra_setter(
    cx: Context<'_>,
    structure: &Struct,
    field_name: &str,
    method: &str,
) -> TokenStream {
    let (field, method) = (cx_ident(field_name), cx_ident(method));
    let argument = match &structure.extra {
        Extra::Typed(values) => ty::argument(cx, values),
        Extra::Open | Extra::Closed => ty::Argument::into(&quote!(serde_json::Value)),
    };
    let ty = &argument.ty;
    let value = argument.value(&cx_ident("value"));
    let docs = docs::line(&format!("Adds a member to {}.", docs::code(field_name)));
    quote! {
        #docs
        #[must_use]
        pub fn #method(mut self, name: impl Into<String>, value: #ty) -> Self {
            self.#field.insert(name.into(), #value);
            self
        }
    }
}

fn setter(cx: Context<'_>, view: &FieldView<'_>, method: &str) -> TokenStream {
    let ident = &view.ident;
    let method = cx_ident(method);
    let argument = ty::argument(cx, &view.field.ty);
    let ty = &argument.ty;
    let mut value = argument.value(ident);
    if view.field.boxed {
        value = quote!(Box::new(#value));
    }
    let value = match view.wrapper {
        Wrapper::Maybe => quote!(crate::runtime::Maybe::Value(#value)),
        _ => quote!(Some(#value)),
    };
    quote! {
        #[must_use]
        pub fn #method(mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// Returns the accessor that returns the default of the specification if the member is absent.
fn accessor(cx: Context<'_>, view: &FieldView<'_>, method: &str) -> Option<TokenStream> {
    let default = view.facts.default.as_ref()?;
    let of = &view.field.ty;
    let ident = &view.ident;
    let (ty, value) = match default {
        Literal::Text(text) => {
            let value = quote!(self.#ident.as_deref().unwrap_or(#text));
            (quote!(&str), value)
        }
        Literal::Variant(id, _) => {
            let (name, variant) = (ty::ty(cx, &Ty::Type(*id)), literal(cx, default));
            let value = quote!(self.#ident.as_ref().unwrap_or(&#variant));
            (quote!(&#name), value)
        }
        Literal::List(items) if items.iter().all(is_static) => {
            let Ty::Array(item) = cx.resolve(of) else {
                return None;
            };
            let item = ty::ty(cx, item);
            let items = items.iter().map(|item| literal(cx, item));
            let value = match items.len() {
                0 => quote!(self.#ident.as_deref().unwrap_or_default()),
                _ => quote!(self.#ident.as_deref().unwrap_or(&[#(#items),*])),
            };
            (quote!(&[#item]), value)
        }
        Literal::Quoted(_) => {
            let value = literal(cx, default);
            let value = quote!(self.#ident.clone().unwrap_or(#value));
            (ty::ty(cx, of), value)
        }
        Literal::Decimal(_) | Literal::List(_) => {
            let value = literal(cx, default);
            let value = quote!(self.#ident.clone().unwrap_or_else(|| #value));
            (ty::ty(cx, of), value)
        }
        copied => {
            let value = literal(cx, copied);
            (ty::ty(cx, of), quote!(self.#ident.unwrap_or(#value)))
        }
    };
    let default = view.field.default.as_deref()?;
    let shown = match default {
        Value::String(text) if text.is_empty() => "the empty string".to_owned(),
        Value::String(text) => docs::code(text),
        Value::Array(items) if items.is_empty() => "the empty list".to_owned(),
        other => docs::code(&other.to_string()),
    };
    let mut text = docs::Text::default();
    text.line(format!(
        "Returns {}, or its default {shown} if it is absent.",
        docs::code(&view.field.wire)
    ));
    let docs = text.attributes(4);
    let method = cx_ident(method);
    Some(quote! {
        #docs
        #[must_use]
        pub fn #method(&self) -> #ty {
            #value
        }
    })
}

/// Returns whether a reference to the value can be returned, since nothing is allocated for it.
fn is_static(value: &Literal) -> bool {
    match value {
        Literal::Bool(_)
        | Literal::Integer(_)
        | Literal::Float(_)
        | Literal::Variant(..)
        | Literal::Constant(_) => true,
        Literal::Text(_)
        | Literal::Json(_)
        | Literal::Decimal(_)
        | Literal::Quoted(_)
        | Literal::List(_) => false,
    }
}
