//! The fields of a struct as they are printed.

use super::super::context::{Context, ident, part};
use super::super::ty;
use super::values::variant_of;
use crate::ir::{Extra, Field, Shape, Struct, Ty, TypeId};
use crate::passes::{self, Wrapper};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A field as it is printed.
pub(in crate::render) struct FieldView<'a> {
    pub(in crate::render) field: &'a Field,
    pub(super) ident: Ident,
    pub(super) wrapper: Wrapper,
    /// The plain name, to make others of.
    pub(super) name: &'a str,
    /// The value that `new` gives it, without its wrapper.
    pub(super) preset: Option<TokenStream>,
}

impl FieldView<'_> {
    /// The type without its wrapper, boxed where it must be.
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

    /// Whether `new` takes it.
    pub(in crate::render) fn is_asked_for(&self) -> bool {
        self.is_required() && self.preset.is_none()
    }

    /// What [`ToNode`] is given for the member of `of`.
    pub(super) fn write(&self, of: &TokenStream) -> TokenStream {
        let ident = &self.ident;
        match self.wrapper {
            Wrapper::Required | Wrapper::Nullable => quote!(crate::runtime::required(&#of.#ident)),
            Wrapper::Optional | Wrapper::Any => quote!(crate::runtime::optional(&#of.#ident)),
            Wrapper::Maybe => quote!(crate::runtime::maybe(&#of.#ident)),
        }
    }

    /// How the table names the presence of the member.
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

/// The fields of a struct as they are printed.
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
            preset: preset(cx, field),
        })
        .collect()
}

/// The field that keeps what is not named, with its type.
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

/// The value that a member is given, as an expression of its type.
fn preset(cx: Context<'_>, field: &Field) -> Option<TokenStream> {
    let value = field.preset.as_ref()?;
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

/// An empty map of the type of `extra`.
pub(super) fn map_new(ty: &TokenStream) -> TokenStream {
    // `BTreeMap<String, T>::new()` does not parse; the type is clear from the field.
    if ty.to_string().contains("BTreeMap") {
        quote!(std::collections::BTreeMap::new())
    } else {
        quote!(crate::runtime::JsonObject::new())
    }
}
