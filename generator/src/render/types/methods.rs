//! Prints setters, and accessors that return the default of the specification if a member is absent.

use super::super::context::{Context, ident as cx_ident};
use super::super::docs;
use super::super::ty;
use super::fields::FieldView;
use super::values::{number_or_bool, variant_of};
use crate::ir::{Shape, Ty, TypeId};
use crate::passes::Wrapper;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// Returns the methods, in the order of the fields.
pub(super) fn methods(cx: Context<'_>, id: TypeId, views: &[FieldView<'_>]) -> Vec<TokenStream> {
    let names = cx.type_names(id);
    let setters = views.iter().zip(&names.setters);
    let setters = setters.filter_map(|(view, name)| Some(setter(cx, view, name.as_ref()?)));
    let accessors = views.iter().zip(&names.accessors);
    let accessors = accessors.filter_map(|(view, name)| accessor(cx, view, name.as_ref()?));
    setters.chain(accessors).collect()
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
    let default = view.field.default.as_ref()?;
    let of = &view.field.ty;
    let ident = &view.ident;
    let (ty, value) = if ty::is_string(cx, of) {
        let default = default.as_str()?;
        let value = quote!(self.#ident.as_deref().unwrap_or(#default));
        (quote!(&str), value)
    } else if let Some((id, def)) = cx.named(of)
        && let Shape::Enum(list) = &def.shape
    {
        let variant = variant_of(cx, id, list, default)?;
        let name = ty::ty(cx, &Ty::Type(id));
        let value = quote!(self.#ident.as_ref().unwrap_or(&#name::#variant));
        (quote!(&#name), value)
    } else if let number @ (Ty::Decimal | Ty::Quoted(_)) = cx.resolve(of) {
        let value = digits(number, default)?;
        let value = quote!(self.#ident.clone().unwrap_or_else(|| #value));
        (ty::ty(cx, of), value)
    } else {
        let literal = number_or_bool(cx.resolve(of), default)?;
        (ty::ty(cx, of), quote!(self.#ident.unwrap_or(#literal)))
    };
    let shown = match default {
        Value::String(text) if text.is_empty() => "the empty string".to_owned(),
        Value::String(text) => docs::code(text),
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

/// Returns an expression of a number that is made of its digits.
fn digits(of: &Ty, value: &Value) -> Option<TokenStream> {
    match of {
        Ty::Quoted(inner) => {
            let text = value.as_str()?;
            let number = match **inner {
                Ty::Decimal => quote!(#text.parse().unwrap_or_default()),
                _ => {
                    let number = serde_json::from_str::<Value>(text).ok()?;
                    number_or_bool(inner, &number)?
                }
            };
            Some(quote!(crate::runtime::Quoted::Number(#number)))
        }
        _ => {
            let text = value.as_number()?.to_string();
            Some(quote!(#text.parse().unwrap_or_default()))
        }
    }
}
