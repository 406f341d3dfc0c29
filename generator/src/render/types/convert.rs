//! `From<Derived> for Base`: a value of a type that was flattened from another, as that other.

use super::super::cx::{Cx, ident};
use super::super::docs;
use super::super::format::Source;
use super::super::ty::{self, Holding};
use super::constructor::map_new;
use super::structs::{Plan, extra, plans};
use crate::ir::{EnumRepr, Extra, Shape, Struct, Ty, TypeId};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// Prints the conversions to the bases of a struct.
pub(super) fn render(cx: Cx<'_>, id: TypeId, structure: &Struct, source: &mut Source) {
    for base in &structure.bases {
        if let Some((base, of_base)) = cx.structure(&Ty::Type(*base))
            && base != id
            && let Some(item) = conversion(cx, (id, structure), (base, of_base))
        {
            source.push(item);
        }
    }
}

/// The conversion, if each member has a place in the base and none is lost.
fn conversion(
    cx: Cx<'_>,
    derived: (TypeId, &Struct),
    base: (TypeId, &Struct),
) -> Option<TokenStream> {
    let from = plans(cx, derived.0, derived.1);
    let to = plans(cx, base.0, base.1);
    let mut values = Vec::new();
    for target in &to {
        let source = from
            .iter()
            .find(|plan| plan.field.wire == target.field.wire)?;
        let value = member(cx, source, target)?;
        let ident = &target.ident;
        values.push(quote!(#ident: #value));
    }
    let rest: Vec<&Plan<'_>> = from
        .iter()
        .filter(|plan| !to.iter().any(|target| target.field.wire == plan.field.wire))
        .collect();
    let from_extra = extra(cx, derived.0, derived.1);
    let to_extra = extra(cx, base.0, base.1);
    let mut statements = TokenStream::new();
    let mut note = None;
    match (&to_extra, &base.1.extra) {
        (None, _) if !rest.is_empty() || from_extra.is_some() => return None,
        (None, _) => {}
        (Some((ident, _)), Extra::Typed(_)) => {
            let (from_ident, _) =
                from_extra.filter(|_| rest.is_empty() && derived.1.extra == base.1.extra)?;
            values.push(quote!(#ident: value.#from_ident));
        }
        (Some((ident, ty)), _) => {
            let start = match &from_extra {
                None => map_new(ty),
                Some((from_ident, _)) if derived.1.extra == Extra::Open => {
                    quote!(value.#from_ident)
                }
                Some(_) => return None,
            };
            if rest.is_empty() {
                values.push(quote!(#ident: #start));
            } else {
                statements = keep(&rest, &start);
                values.push(quote!(#ident: rest));
                note = Some(ident.to_string());
            }
        }
    }
    let derived_name = ident(&cx.type_names(derived.0).name);
    let base_name = ty::ty(cx, &Ty::Type(base.0));
    let docs = note.map(|extra| {
        docs::line(&format!(
            "Members that the other type does not name move into its `{extra}`."
        ))
    });
    Some(quote! {
        impl From<#derived_name> for #base_name {
            #docs
            fn from(value: #derived_name) -> Self {
                #statements
                Self { #(#values,)* }
            }
        }
    })
}

/// Moves members into a JSON object called `rest`.
fn keep(members: &[&Plan<'_>], start: &TokenStream) -> TokenStream {
    let of = quote!(value);
    let members = members.iter().map(|plan| {
        let wire = &plan.field.wire;
        let written = plan.write(&of);
        quote!((#wire, #written))
    });
    quote! {
        let mut rest = #start;
        for (name, member) in [#(#members),*] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), crate::runtime::ToNode::to_node(member).into_value());
            }
        }
    }
}

/// The member of the base, made of that of the derived type.
fn member(cx: Cx<'_>, source: &Plan<'_>, target: &Plan<'_>) -> Option<TokenStream> {
    let ident = &source.ident;
    let step = step(cx, source, target)?;
    let as_is = quote!(value.#ident);
    Some(match (source.holding, target.holding) {
        (Holding::Required, Holding::Required) => step.apply(as_is),
        (Holding::Required, Holding::Nullable | Holding::Optional | Holding::Any) => {
            let value = step.apply(as_is);
            quote!(Some(#value))
        }
        (Holding::Required, Holding::Maybe) => {
            let value = step.apply(as_is);
            quote!(crate::runtime::Maybe::Value(#value))
        }
        (a, b) if a == b && matches!(step, Step::Same) => as_is,
        (a, b) if a == b && a != Holding::Maybe => {
            let value = step.apply(quote!(member));
            match step {
                Step::Into => quote!(value.#ident.map(Into::into)),
                Step::Constant(_) => quote!(value.#ident.map(|_| #value)),
                _ => quote!(value.#ident.map(|member| #value)),
            }
        }
        _ => return None,
    })
}

/// How a value becomes one of the other type.
enum Step {
    Same,
    Into,
    Text,
    /// From one list of strings to another.
    Relisted,
    /// The constant, as text or as a value of a list.
    Constant(TokenStream),
    Boxed,
}

impl Step {
    fn apply(&self, value: TokenStream) -> TokenStream {
        match self {
            Self::Same => value,
            Self::Into => quote!(#value.into()),
            Self::Text => quote!(#value.as_str().to_owned()),
            Self::Relisted => quote!(#value.as_str().into()),
            Self::Constant(constant) => quote!(#constant),
            Self::Boxed => quote!(Box::new(#value)),
        }
    }
}

fn step(cx: Cx<'_>, source: &Plan<'_>, target: &Plan<'_>) -> Option<Step> {
    let (from, to) = (cx.resolve(&source.field.ty), cx.resolve(&target.field.ty));
    if from == to {
        return match (source.field.boxed, target.field.boxed) {
            (a, b) if a == b => Some(Step::Same),
            (false, true) => Some(Step::Boxed),
            _ => None,
        };
    }
    if source.field.boxed || target.field.boxed {
        return None;
    }
    match (from, to) {
        (Ty::I32 | Ty::U32, Ty::I64 | Ty::F64) | (Ty::U32, Ty::U64) => Some(Step::Into),
        (Ty::Type(id), to) => {
            let to_list = matches!(
                cx.api.shape(to),
                Some(Shape::Enum(of)) if of.repr == EnumRepr::String
            );
            match &cx.def(*id).shape {
                Shape::Enum(of) if of.repr == EnumRepr::String && to_list => Some(Step::Relisted),
                Shape::Enum(of) if of.repr == EnumRepr::String && ty::is_string(cx, to) => {
                    Some(Step::Text)
                }
                Shape::Const(Value::String(text)) if to_list => {
                    Some(Step::Constant(quote!(#text.into())))
                }
                Shape::Const(Value::String(text)) if ty::is_string(cx, to) => {
                    Some(Step::Constant(quote!(#text.to_owned())))
                }
                _ => None,
            }
        }
        _ => None,
    }
}
