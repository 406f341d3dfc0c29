//! Prints `From<Derived> for Base`, which converts a value of a flattened type to its base.

use super::super::context::{Context, ident};
use super::super::docs;
use super::super::format::Source;
use super::super::ty;
use super::fields::{FieldView, extra, map_new, views};
use crate::ir::{Struct, Ty, TypeId};
use crate::passes::{Conversion, ExtraSource, Lift, MemberConversion, Step};
use proc_macro2::TokenStream;
use quote::quote;

/// Prints the conversions to the bases of a struct.
pub(super) fn render(cx: Context<'_>, id: TypeId, structure: &Struct, source: &mut Source) {
    for conversion in cx.analysis.conversions(id) {
        source.push(item(cx, id, structure, conversion));
    }
}

fn item(cx: Context<'_>, id: TypeId, structure: &Struct, conversion: &Conversion) -> TokenStream {
    let base = Ty::Type(conversion.base);
    let from = views(cx, id, structure);
    let mut values = Vec::new();
    let mut statements = TokenStream::new();
    let mut docs = None;
    if let Some((base_id, of_base)) = cx.structure(&base) {
        for (to, member) in views(cx, base_id, of_base).iter().zip(&conversion.members) {
            let ident = &to.ident;
            let value = from.get(member.from).map(|from| value(from, member));
            values.push(quote!(#ident: #value));
        }
        if let Some((ident, ty)) = extra(cx, base_id, of_base) {
            let own = extra(cx, id, structure).map(|(ident, _)| ident);
            let start = match (conversion.extra, own) {
                (Some(ExtraSource::Struct), Some(own)) => quote!(value.#own),
                _ => map_new(&ty),
            };
            if conversion.rest.is_empty() {
                values.push(quote!(#ident: #start));
            } else {
                let rest = conversion.rest.iter();
                let rest: Vec<_> = rest.filter_map(|index| from.get(*index)).collect();
                statements = keep(&rest, &start);
                values.push(quote!(#ident: rest));
                docs = Some(docs::line(&format!(
                    "Members that the other type does not name move into its `{ident}`."
                )));
            }
        }
    }
    let name = ident(&cx.type_names(id).name);
    let base = ty::ty(cx, &base);
    quote! {
        impl From<#name> for #base {
            #docs
            #[inline]
            fn from(value: #name) -> Self {
                #statements
                Self { #(#values,)* }
            }
        }
    }
}

/// Returns the statements that move members into a JSON object called `rest`.
fn keep(members: &[&FieldView<'_>], start: &TokenStream) -> TokenStream {
    let of = quote!(value);
    let members = members.iter().map(|view| {
        let wire = &view.field.wire;
        let written = view.write(&of);
        quote!((#wire, #written))
    });
    quote! {
        let mut rest = #start;
        for (name, member) in [#(#members),*] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), crate::runtime::ToTree::to_tree(member).into_value());
            }
        }
    }
}

/// Returns the value of a field of the base.
fn value(from: &FieldView<'_>, member: &MemberConversion) -> TokenStream {
    let ident = &from.ident;
    let field = quote!(value.#ident);
    match member.lift {
        Lift::Keep => field,
        Lift::Plain => apply(&member.step, field),
        Lift::Some => {
            let value = apply(&member.step, field);
            quote!(Some(#value))
        }
        Lift::Maybe => {
            let value = apply(&member.step, field);
            quote!(crate::runtime::Maybe::Value(#value))
        }
        Lift::Map => {
            let value = apply(&member.step, quote!(member));
            match member.step {
                Step::Widened => quote!(#field.map(Into::into)),
                Step::ConstantText(_) | Step::ConstantEnum(_) => quote!(#field.map(|_| #value)),
                _ => quote!(#field.map(|member| #value)),
            }
        }
    }
}

fn apply(step: &Step, value: TokenStream) -> TokenStream {
    match step {
        Step::Same => value,
        Step::Widened => quote!(#value.into()),
        Step::Text => quote!(#value.as_str().to_owned()),
        Step::OtherEnum => quote!(#value.as_str().into()),
        Step::ConstantText(text) => quote!(#text.to_owned()),
        Step::ConstantEnum(text) => quote!(#text.into()),
        Step::Boxed => quote!(Box::new(#value)),
    }
}
