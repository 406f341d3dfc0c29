//! Prints `new` of a struct, and `Default` if `new` has no arguments.

use super::super::context::Context;
use super::super::docs;
use super::super::ty;
use super::fields::{FieldView, map_new};
use super::values::literal;
use crate::ir::Shape;
use crate::passes::Wrapper;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

/// Returns whether the struct has `new`: a member is required or has a preset value.
pub(super) fn is_needed(views: &[FieldView<'_>]) -> bool {
    views
        .iter()
        .any(|view| view.is_required() || view.facts.preset.is_some())
}

/// Returns the line about the preset value of a member for its documentation. A constant has no such line, since its
/// type implies the value.
pub(super) fn field_line(cx: Context<'_>, view: &FieldView<'_>) -> Option<String> {
    let value = view
        .facts
        .preset
        .as_ref()
        .and(view.field.preset.as_deref())?;
    let constant = cx
        .named(&view.field.ty)
        .is_some_and(|(_, def)| matches!(def.shape, Shape::Const(_)));
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    (!constant).then(|| format!("`new` sets it to {}.", docs::code(&text)))
}

/// Returns `new(required…)`.
pub(super) fn new(
    cx: Context<'_>,
    views: &[FieldView<'_>],
    extra: Option<&(Ident, TokenStream)>,
) -> TokenStream {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for view in views {
        let ident = &view.ident;
        if let Some(preset) = &view.facts.preset {
            let value = wrapped(view, &literal(cx, preset));
            values.push(quote!(#ident: #value));
        } else if !view.is_required() {
            let absent = match view.wrapper {
                Wrapper::Maybe => quote!(crate::runtime::Maybe::Absent),
                _ => quote!(None),
            };
            values.push(quote!(#ident: #absent));
        } else if view.wrapper == Wrapper::Nullable {
            let ty = ty::ty(cx, &view.field.ty);
            arguments.push(quote!(#ident: Option<#ty>));
            values.push(match view.field.boxed {
                true => quote!(#ident: #ident.map(Box::new)),
                false => quote!(#ident),
            });
        } else {
            let argument = ty::argument(cx, &view.field.ty);
            let ty = &argument.ty;
            arguments.push(quote!(#ident: #ty));
            let value = argument.value(ident);
            values.push(match (view.field.boxed, argument.is_plain()) {
                (true, _) => quote!(#ident: Box::new(#value)),
                (false, false) => quote!(#ident: #value),
                (false, true) => quote!(#ident),
            });
        }
    }
    if let Some((ident, ty)) = extra {
        let empty = map_new(ty);
        values.push(quote!(#ident: #empty));
    }
    let preset = views.iter().filter(|view| view.facts.preset.is_some());
    let docs = docs::sets(preset.map(|view| view.field.wire.as_str()));
    let docs = docs.map(|text| docs::line(&text));
    quote! {
        #docs
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }
}

/// Returns the value of a member in the form of the field.
fn wrapped(view: &FieldView<'_>, value: &TokenStream) -> TokenStream {
    let value = if view.field.boxed {
        quote!(Box::new(#value))
    } else {
        value.clone()
    };
    match view.wrapper {
        Wrapper::Required => value,
        Wrapper::Nullable | Wrapper::Optional | Wrapper::Any => quote!(Some(#value)),
        Wrapper::Maybe => quote!(crate::runtime::Maybe::Value(#value)),
    }
}

/// Returns `Default` of a struct whose `new` has no arguments.
pub(super) fn default(views: &[FieldView<'_>], name: &Ident) -> TokenStream {
    if !is_needed(views) || views.iter().any(FieldView::is_asked_for) {
        return TokenStream::new();
    }
    quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}
