//! Prints arrays with a type for each position.

use super::super::context::{Context, ident};
use super::super::format::Source;
use super::super::ty;
use super::type_docs::{bridge, type_docs};
use crate::ir::{Presence, Tuple, Ty, TypeDef, TypeId};
use crate::passes::{self, Wrapper};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Prints a tuple.
pub(super) fn render(
    cx: Context<'_>,
    id: TypeId,
    def: &TypeDef,
    tuple: &Tuple,
    source: &mut Source,
) {
    let name = ident(&cx.type_names(id).name);
    let docs = type_docs(cx, id, def);
    let elements: Vec<(&Ty, Wrapper)> = (0..tuple.elements.len())
        .filter_map(|index| element(cx, tuple, index))
        .collect();
    let places = elements
        .iter()
        .enumerate()
        .map(|(index, (inner, wrapper))| {
            let inner = ty::ty(cx, inner);
            let is_boxed = tuple.boxed.get(index).copied().unwrap_or_default();
            let inner = if is_boxed { quote!(Box<#inner>) } else { inner };
            match wrapper {
                Wrapper::Required => inner,
                Wrapper::Maybe => quote!(crate::runtime::Maybe<#inner>),
                Wrapper::Nullable | Wrapper::Optional | Wrapper::Any => quote!(Option<#inner>),
            }
        });
    let rest = tuple.rest.iter().map(|rest| {
        let rest = ty::ty(cx, rest);
        quote!(Vec<#rest>)
    });
    let places = places.chain(rest);
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name(#(pub #places),*);
    });
    source.push(reading(&name, tuple, &elements));
    source.push(writing(&name, tuple, &elements));
    source.push(bridge(&name));
}

/// Returns the type at an index, and its wrapper, which is that of a member with the same presence.
fn element<'t>(cx: Context<'_>, tuple: &'t Tuple, index: usize) -> Option<(&'t Ty, Wrapper)> {
    let is_required = index < tuple.required;
    let (inner, is_nullable) = match tuple.elements.get(index)? {
        Ty::Nullable(inner) => (&**inner, true),
        Ty::Null => (&Ty::Null, !is_required),
        other => (other, false),
    };
    let presence = match (is_required, is_nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::RequiredNullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    };
    Some((inner, passes::wrapper(cx.api, presence, inner)))
}

fn reading(name: &proc_macro2::Ident, tuple: &Tuple, elements: &[(&Ty, Wrapper)]) -> TokenStream {
    let read = elements.iter().map(|(_, wrapper)| match wrapper {
        Wrapper::Required | Wrapper::Nullable => quote!(elements.next_required()),
        Wrapper::Optional => quote!(elements.next_optional()),
        Wrapper::Maybe => quote!(elements.next_maybe()),
        Wrapper::Any => quote!(elements.next_any()),
    });
    let read = read.chain(tuple.rest.iter().map(|_| quote!(elements.rest())));
    let body = if tuple.rest.is_some() {
        quote!(Self(#(#read),*))
    } else {
        quote! {
            let tuple = Self(#(#read),*);
            elements.end();
            tuple
        }
    };
    quote! {
        impl crate::runtime::FromNode for #name {
            fn from_node(node: crate::runtime::Node<'_>, reader: &mut crate::runtime::Reader<'_>) -> Self {
                let mut elements = node.elements(reader);
                #body
            }
        }
    }
}

fn writing(name: &proc_macro2::Ident, tuple: &Tuple, elements: &[(&Ty, Wrapper)]) -> TokenStream {
    let place = Literal::usize_unsuffixed;
    let rest = if tuple.rest.is_some() {
        let index = place(tuple.elements.len());
        quote!(&self.#index)
    } else {
        quote!(&())
    };
    let body = if tuple.required < tuple.elements.len() {
        let written = elements.iter().enumerate().map(|(index, (_, wrapper))| {
            let index = place(index);
            match wrapper {
                Wrapper::Required | Wrapper::Nullable => {
                    quote!(crate::runtime::required(&self.#index))
                }
                Wrapper::Optional | Wrapper::Any => quote!(crate::runtime::optional(&self.#index)),
                Wrapper::Maybe => quote!(crate::runtime::maybe(&self.#index)),
            }
        });
        quote!(crate::runtime::Tree::tuple(&[#(#written),*], #rest))
    } else {
        let written = (0..elements.len()).map(|index| {
            let index = place(index);
            quote!(&self.#index)
        });
        quote!(crate::runtime::Tree::array(&[#(#written),*], #rest))
    };
    quote! {
        impl crate::runtime::ToTree for #name {
            fn to_tree(&self) -> crate::runtime::Tree<'_> {
                #body
            }
        }
    }
}
