//! Converts values of the specification to expressions.

use super::super::context::{Context, part};
use super::super::ty;
use crate::ir::{Enum, Ty, TypeId};
use crate::passes::Literal;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

/// Returns the variant of an enum that has this value.
pub(in crate::render) fn variant_of(
    cx: Context<'_>,
    id: TypeId,
    of: &Enum,
    value: &Value,
) -> Option<Ident> {
    let index = of.values.iter().position(|known| known.wire == *value)?;
    Some(part(&cx.type_names(id).parts, index))
}

/// Returns a value as an expression of its type.
pub(in crate::render) fn literal(cx: Context<'_>, value: &Literal) -> TokenStream {
    match value {
        Literal::Text(text) => quote!(#text.to_owned()),
        Literal::Json(text) => quote!(serde_json::Value::from(#text)),
        Literal::Bool(value) => quote!(#value),
        Literal::Integer(value) => number(&value.to_string()),
        // `{:?}` keeps the decimal point of a float.
        Literal::Float(value) => number(&format!("{value:?}")),
        Literal::Variant(id, index) => {
            let path = ty::ty(cx, &Ty::Type(*id));
            let variant = part(&cx.type_names(*id).parts, *index);
            quote!(#path::#variant)
        }
        Literal::Constant(id) => ty::ty(cx, &Ty::Type(*id)),
        Literal::Decimal(digits) => quote!(#digits.parse().unwrap_or_default()),
        Literal::Quoted(inner) => {
            let inner = literal(cx, inner);
            quote!(crate::runtime::Quoted::Number(#inner))
        }
        Literal::List(items) => {
            let items = items.iter().map(|item| literal(cx, item));
            quote!(vec![#(#items),*])
        }
    }
}

/// Returns a number with its digits in groups.
fn number(text: &str) -> TokenStream {
    let parsed = syn::parse_str::<syn::Expr>(&super::super::format::grouped(text));
    parsed.map_or_else(|_| TokenStream::new(), |expr| quote!(#expr))
}
