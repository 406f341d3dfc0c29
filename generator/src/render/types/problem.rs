//! Prints `ProblemDetails` (RFC 9457) for the bodies of `application/problem+json`.

use super::super::context::{Context, ident};
use super::super::format::Source;
use super::super::ty;
use super::fields::{extra, views};
use crate::ir::{Extra, Struct, Ty, TypeId};
use crate::passes::Wrapper;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Prints the implementation.
pub(super) fn render(cx: Context<'_>, id: TypeId, structure: &Struct, source: &mut Source) {
    let name = ident(&cx.type_names(id).name);
    let texts = [
        ("problem_type", "type"),
        ("title", "title"),
        ("detail", "detail"),
        ("instance", "instance"),
    ];
    let texts = texts.into_iter().map(|(method, wire)| {
        let method = format_ident!("{method}");
        let value = text(cx, id, structure, wire);
        quote! { fn #method(&self) -> Option<&str> { #value } }
    });
    let status = status(cx, id, structure);
    source.push(quote! {
        impl crate::runtime::ProblemDetails for #name {
            #(#texts)*
            fn status(&self) -> Option<i64> { #status }
            fn as_json(&self) -> crate::runtime::Tree<'_> { crate::runtime::ToTree::to_tree(self) }
        }
    });
}

fn text(cx: Context<'_>, id: TypeId, structure: &Struct, wire: &str) -> TokenStream {
    for view in views(cx, id, structure) {
        let ident = &view.ident;
        if view.field.wire != wire {
            continue;
        }
        if !ty::is_string(cx, &view.field.ty) || view.field.boxed {
            return quote!(None);
        }
        return match view.wrapper {
            Wrapper::Required => quote!(Some(&self.#ident)),
            Wrapper::Nullable | Wrapper::Optional => quote!(self.#ident.as_deref()),
            Wrapper::Maybe => quote!(self.#ident.value().map(String::as_str)),
            Wrapper::Any => quote!(None),
        };
    }
    from_extra(cx, id, structure, wire, &quote!(as_str))
}

fn status(cx: Context<'_>, id: TypeId, structure: &Struct) -> TokenStream {
    for view in views(cx, id, structure) {
        let ident = &view.ident;
        if view.field.wire != "status" {
            continue;
        }
        let small = match cx.resolve(&view.field.ty) {
            Ty::I64 => false,
            Ty::I32 | Ty::U32 => true,
            _ => return quote!(None),
        };
        return match (view.wrapper, small) {
            (Wrapper::Required, true) => quote!(Some(self.#ident.into())),
            (Wrapper::Required, false) => quote!(Some(self.#ident)),
            (Wrapper::Nullable | Wrapper::Optional, true) => quote!(self.#ident.map(Into::into)),
            (Wrapper::Nullable | Wrapper::Optional, false) => quote!(self.#ident),
            (Wrapper::Maybe, true) => quote!(self.#ident.value().copied().map(Into::into)),
            (Wrapper::Maybe, false) => quote!(self.#ident.value().copied()),
            (Wrapper::Any, _) => quote!(None),
        };
    }
    from_extra(cx, id, structure, "status", &quote!(as_i64))
}

/// Returns the expression that reads a member which the specification does not name, but which may be present.
fn from_extra(
    cx: Context<'_>,
    id: TypeId,
    structure: &Struct,
    wire: &str,
    read: &TokenStream,
) -> TokenStream {
    match (extra(cx, id, structure), &structure.extra) {
        (Some((ident, _)), Extra::Open) => {
            quote!(self.#ident.get(#wire).and_then(serde_json::Value::#read))
        }
        _ => quote!(None),
    }
}
