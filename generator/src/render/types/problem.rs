//! Prints `ProblemDetails` (RFC 9457) for the bodies of `application/problem+json`.

use super::super::context::{Context, ident};
use super::super::format::Source;
use super::fields::{FieldView, extra, views};
use crate::ir::{Struct, TypeId};
use crate::passes::{ProblemFacts, ProblemMember, Wrapper};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// Prints the implementation.
pub(super) fn render(
    cx: Context<'_>,
    id: TypeId,
    structure: &Struct,
    facts: &ProblemFacts,
    source: &mut Source,
) {
    let name = ident(&cx.type_names(id).name);
    let views = views(cx, id, structure);
    let extra = extra(cx, id, structure).map(|(ident, _)| ident);
    let texts = [
        ("problem_type", "type", facts.problem_type),
        ("title", "title", facts.title),
        ("detail", "detail", facts.detail),
        ("instance", "instance", facts.instance),
    ];
    let texts = texts.into_iter().map(|(method, wire, member)| {
        let method = format_ident!("{method}");
        let value = match member {
            ProblemMember::Field(index) | ProblemMember::SmallField(index) => {
                views.get(index).map(text)
            }
            ProblemMember::Extra => from_extra(extra.as_ref(), wire, &quote!(as_str)),
            ProblemMember::None => None,
        };
        let value = value.unwrap_or_else(|| quote!(None));
        quote! { fn #method(&self) -> Option<&str> { #value } }
    });
    let status = match facts.status {
        ProblemMember::Field(index) => views.get(index).map(integer),
        ProblemMember::SmallField(index) => views.get(index).map(small_integer),
        ProblemMember::Extra => from_extra(extra.as_ref(), "status", &quote!(as_i64)),
        ProblemMember::None => None,
    };
    let status = status.unwrap_or_else(|| quote!(None));
    source.push(quote! {
        impl crate::runtime::ProblemDetails for #name {
            #(#texts)*
            fn status(&self) -> Option<i64> { #status }
            fn as_json(&self) -> crate::runtime::Tree<'_> { crate::runtime::ToTree::to_tree(self) }
        }
    });
}

fn text(view: &FieldView<'_>) -> TokenStream {
    let ident = &view.ident;
    match view.wrapper {
        Wrapper::Required => quote!(Some(&self.#ident)),
        Wrapper::Maybe => quote!(self.#ident.value().map(String::as_str)),
        _ => quote!(self.#ident.as_deref()),
    }
}

fn integer(view: &FieldView<'_>) -> TokenStream {
    let ident = &view.ident;
    match view.wrapper {
        Wrapper::Required => quote!(Some(self.#ident)),
        Wrapper::Maybe => quote!(self.#ident.value().copied()),
        _ => quote!(self.#ident),
    }
}

fn small_integer(view: &FieldView<'_>) -> TokenStream {
    let ident = &view.ident;
    match view.wrapper {
        Wrapper::Required => quote!(Some(self.#ident.into())),
        Wrapper::Maybe => quote!(self.#ident.value().copied().map(Into::into)),
        _ => quote!(self.#ident.map(Into::into)),
    }
}

/// Returns the expression that reads a member which the specification does not name, but which may be present.
fn from_extra(extra: Option<&Ident>, wire: &str, read: &TokenStream) -> Option<TokenStream> {
    let ident = extra?;
    Some(quote!(self.#ident.get(#wire).and_then(serde_json::Value::#read)))
}
