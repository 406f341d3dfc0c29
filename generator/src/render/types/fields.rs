//! Prepares the fields of a struct for printing.

use super::super::context::{Context, ident, part};
use super::super::ty;
use crate::ir::{Extra, Field, Struct, TypeId};
use crate::passes::{self, FieldFacts, Wrapper};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A field with the names and facts that are needed to print it.
pub(in crate::render) struct FieldView<'a> {
    pub(in crate::render) field: &'a Field,
    pub(super) ident: Ident,
    pub(super) wrapper: Wrapper,
    /// The plain name, from which other names are derived.
    pub(super) name: &'a str,
    pub(super) facts: &'a FieldFacts,
}

impl FieldView<'_> {
    /// Returns the type without its wrapper, in a `Box` if necessary.
    pub(super) fn inner(&self, cx: Context<'_>) -> TokenStream {
        let inner = ty::ty(cx, &self.field.ty);
        if self.field.boxed {
            quote!(Box<#inner>)
        } else {
            inner
        }
    }

    pub(super) fn ty(&self, cx: Context<'_>) -> TokenStream {
        let inner = self.inner(cx);
        match self.wrapper {
            Wrapper::Required => inner,
            Wrapper::Nullable | Wrapper::Optional | Wrapper::Any => quote!(Option<#inner>),
            Wrapper::Maybe => quote!(crate::runtime::Maybe<#inner>),
        }
    }

    pub(super) fn is_required(&self) -> bool {
        self.wrapper.is_required()
    }

    /// Returns whether the field is an argument of `new`.
    pub(in crate::render) fn is_asked_for(&self) -> bool {
        self.facts.is_argument()
    }

    /// Returns the expression that passes the member of `of` to `ToTree`.
    pub(super) fn write(&self, of: &TokenStream) -> TokenStream {
        let ident = &self.ident;
        match self.wrapper {
            Wrapper::Required | Wrapper::Nullable => quote!(crate::runtime::required(&#of.#ident)),
            Wrapper::Optional | Wrapper::Any => quote!(crate::runtime::optional(&#of.#ident)),
            Wrapper::Maybe => quote!(crate::runtime::maybe(&#of.#ident)),
        }
    }

    /// Returns the name of the presence of the member in the table.
    pub(super) fn presence(&self) -> &'static str {
        match self.wrapper {
            Wrapper::Required => "required",
            Wrapper::Nullable => "nullable",
            Wrapper::Optional => "optional",
            Wrapper::Any => "any",
            Wrapper::Maybe => "maybe",
        }
    }
}

/// Returns the fields of a struct, prepared for printing.
pub(in crate::render) fn views<'a>(
    cx: Context<'a>,
    id: TypeId,
    structure: &'a Struct,
) -> Vec<FieldView<'a>> {
    let names = cx.type_names(id);
    let fields = structure.fields.iter().zip(cx.analysis.fields(id));
    fields
        .enumerate()
        .map(|(index, (field, facts))| FieldView {
            field,
            ident: part(&names.parts, index),
            wrapper: facts.wrapper,
            name: names.parts.get(index).map_or("", String::as_str),
            facts,
        })
        .collect()
}

/// Returns the field that keeps unknown members, with its type.
pub(super) fn extra(
    cx: Context<'_>,
    id: TypeId,
    structure: &Struct,
) -> Option<(Ident, TokenStream)> {
    if !passes::keeps_extra(cx.config, structure) {
        return None;
    }
    let ident = ident(&cx.type_names(id).extra);
    let ty = match &structure.extra {
        Extra::Typed(values) => {
            let values = ty::ty(cx, values);
            quote!(std::collections::BTreeMap<String, #values>)
        }
        Extra::Open | Extra::Closed => quote!(crate::runtime::JsonObject),
    };
    Some((ident, ty))
}

/// Returns an empty map of the type of `extra`.
pub(super) fn map_new(ty: &TokenStream) -> TokenStream {
    // `BTreeMap<String, T>::new()` does not parse. The type is inferred from the field.
    if ty.to_string().contains("BTreeMap") {
        quote!(std::collections::BTreeMap::new())
    } else {
        quote!(crate::runtime::JsonObject::new())
    }
}
