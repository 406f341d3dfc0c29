//! `new` of a struct, and `Default` where it asks for nothing.

use super::super::cx::Cx;
use super::super::docs;
use super::super::ty::{self, Holding};
use super::structs::{Plan, many_arguments};
use super::variant_of;
use crate::ir::{Field, Shape, Ty};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

/// Whether the struct has `new`: some member is required, or is given a value.
pub(super) fn is_needed(plans: &[Plan<'_>]) -> bool {
    plans
        .iter()
        .any(|plan| plan.is_required() || plan.fixed.is_some())
}

/// The value that a member is given, as an expression of its type.
pub(super) fn fixed(cx: Cx<'_>, field: &Field) -> Option<TokenStream> {
    let value = field.fixed.as_ref()?;
    match cx.resolve(&field.ty) {
        Ty::String => value.as_str().map(|text| quote!(#text.to_owned())),
        Ty::Any(_) => value
            .as_str()
            .map(|text| quote!(serde_json::Value::from(#text))),
        named @ Ty::Type(id) => {
            let path = ty::ty(cx, named);
            match &cx.def(*id).shape {
                Shape::Enum(of) => {
                    let variant = variant_of(cx, *id, of, value)?;
                    Some(quote!(#path::#variant))
                }
                Shape::Const(constant) => (constant == value).then_some(path),
                _ => None,
            }
        }
        _ => None,
    }
}

/// What the docs of a member say of the value that it is given. A constant has no other, which its type says.
pub(super) fn field_line(cx: Cx<'_>, plan: &Plan<'_>) -> Option<String> {
    let value = plan.fixed.as_ref().and(plan.field.fixed.as_ref())?;
    let constant = cx
        .named(&plan.field.ty)
        .is_some_and(|(_, def)| matches!(def.shape, Shape::Const(_)));
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    (!constant).then(|| format!("`new` sets it to {}.", docs::code(&text)))
}

/// `new(required…)`.
pub(super) fn new(
    cx: Cx<'_>,
    plans: &[Plan<'_>],
    extra: Option<&(Ident, TokenStream)>,
) -> TokenStream {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for plan in plans {
        let ident = &plan.ident;
        if let Some(fixed) = &plan.fixed {
            let value = held(plan, fixed);
            values.push(quote!(#ident: #value));
        } else if !plan.is_required() {
            let absent = match plan.holding {
                Holding::Maybe => quote!(crate::runtime::Maybe::Absent),
                _ => quote!(None),
            };
            values.push(quote!(#ident: #absent));
        } else if plan.holding == Holding::Nullable {
            let ty = plan.ty(cx);
            arguments.push(quote!(#ident: #ty));
            values.push(quote!(#ident));
        } else {
            let argument = ty::argument(cx, &plan.field.ty);
            let ty = argument.ty;
            arguments.push(quote!(#ident: #ty));
            let value = if argument.into {
                quote!(#ident.into())
            } else {
                quote!(#ident)
            };
            values.push(match (plan.field.boxed, argument.into) {
                (true, _) => quote!(#ident: Box::new(#value)),
                (false, true) => quote!(#ident: #value),
                (false, false) => quote!(#ident),
            });
        }
    }
    if let Some((ident, ty)) = extra {
        let empty = map_new(ty);
        values.push(quote!(#ident: #empty));
    }
    let docs = docs::line(&said(plans));
    let many = many_arguments(arguments.len());
    quote! {
        #docs
        #many
        #[must_use]
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }
}

/// What `new` does, in a line.
fn said(plans: &[Plan<'_>]) -> String {
    let given: Vec<String> = plans
        .iter()
        .filter(|plan| plan.fixed.is_some())
        .map(|plan| docs::code(&plan.field.wire))
        .collect();
    let asks = plans.iter().any(Plan::is_asked_for);
    let set = match given.as_slice() {
        [] => return "Of the required members; the others are absent.".to_owned(),
        [one] => format!("{one} is set"),
        [first @ .., last] => format!("{} and {last} are set", first.join(", ")),
    };
    if asks {
        format!("Of the required members; {set}, the others are absent.")
    } else {
        format!("{set}, the other members are absent.")
    }
}

/// The value of a member as the field holds it.
fn held(plan: &Plan<'_>, value: &TokenStream) -> TokenStream {
    let value = if plan.field.boxed {
        quote!(Box::new(#value))
    } else {
        value.clone()
    };
    match plan.holding {
        Holding::Required => value,
        Holding::Nullable | Holding::Optional | Holding::Any => quote!(Some(#value)),
        Holding::Maybe => quote!(crate::runtime::Maybe::Value(#value)),
    }
}

/// `Default` of a struct whose `new` asks for nothing.
pub(super) fn default(plans: &[Plan<'_>], name: &Ident) -> TokenStream {
    if !is_needed(plans) || plans.iter().any(Plan::is_asked_for) {
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

/// An empty map of the type of `extra`.
pub(super) fn map_new(ty: &TokenStream) -> TokenStream {
    // `BTreeMap<String, T>::new()` does not parse; the type is clear from the field.
    if ty.to_string().contains("BTreeMap") {
        quote!(std::collections::BTreeMap::new())
    } else {
        quote!(crate::runtime::JsonObject::new())
    }
}
