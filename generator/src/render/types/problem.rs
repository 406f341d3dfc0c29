//! `ProblemDetails` (RFC 9457) for the bodies of `application/problem+json`.

use super::super::cx::{Cx, ident};
use super::super::format::Source;
use super::super::ty::{self, Holding};
use super::structs::{extra, plans};
use crate::ir::{Extra, Struct, Ty, TypeId};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Prints the implementation.
pub(super) fn render(cx: Cx<'_>, id: TypeId, structure: &Struct, source: &mut Source) {
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
            fn as_json(&self) -> crate::runtime::Node<'_> { crate::runtime::ToNode::to_node(self) }
        }
    });
}

fn text(cx: Cx<'_>, id: TypeId, structure: &Struct, wire: &str) -> TokenStream {
    for plan in plans(cx, id, structure) {
        let ident = &plan.ident;
        if plan.field.wire != wire {
            continue;
        }
        if !ty::is_string(cx, &plan.field.ty) || plan.field.boxed {
            return quote!(None);
        }
        return match plan.holding {
            Holding::Required => quote!(Some(&self.#ident)),
            Holding::Nullable | Holding::Optional => quote!(self.#ident.as_deref()),
            Holding::Maybe => quote!(self.#ident.value().map(String::as_str)),
            Holding::Any => quote!(None),
        };
    }
    from_extra(cx, id, structure, wire, &quote!(as_str))
}

fn status(cx: Cx<'_>, id: TypeId, structure: &Struct) -> TokenStream {
    for plan in plans(cx, id, structure) {
        let ident = &plan.ident;
        if plan.field.wire != "status" {
            continue;
        }
        let small = match cx.resolve(&plan.field.ty) {
            Ty::I64 => false,
            Ty::I32 | Ty::U32 => true,
            _ => return quote!(None),
        };
        return match (plan.holding, small) {
            (Holding::Required, true) => quote!(Some(self.#ident.into())),
            (Holding::Required, false) => quote!(Some(self.#ident)),
            (Holding::Nullable | Holding::Optional, true) => quote!(self.#ident.map(Into::into)),
            (Holding::Nullable | Holding::Optional, false) => quote!(self.#ident),
            (Holding::Maybe, true) => quote!(self.#ident.value().copied().map(Into::into)),
            (Holding::Maybe, false) => quote!(self.#ident.value().copied()),
            (Holding::Any, _) => quote!(None),
        };
    }
    from_extra(cx, id, structure, "status", &quote!(as_i64))
}

/// A member that the specification does not name may be there all the same.
fn from_extra(
    cx: Cx<'_>,
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
