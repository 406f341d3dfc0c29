//! Prints arrays with a type for each position.

use super::super::context::{Context, ident};
use super::super::format::Source;
use super::super::ty;
use super::type_docs::{bridge, type_docs};
use crate::ir::{Tuple, TypeDef, TypeId};
use crate::passes::{ElementFacts, Wrapper};
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
    let elements = cx.analysis.elements(id);
    let places = elements.iter().enumerate().map(|(index, element)| {
        let inner = ty::ty(cx, &element.ty);
        let is_boxed = tuple.boxed.get(index).copied().unwrap_or_default();
        let inner = if is_boxed { quote!(Box<#inner>) } else { inner };
        match element.wrapper {
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
    source.push(reading(&name, tuple, elements));
    source.push(writing(&name, tuple, elements));
    source.push(bridge(&name));
}

fn reading(name: &proc_macro2::Ident, tuple: &Tuple, elements: &[ElementFacts]) -> TokenStream {
    let read = elements.iter().map(|element| match element.wrapper {
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

fn writing(name: &proc_macro2::Ident, tuple: &Tuple, elements: &[ElementFacts]) -> TokenStream {
    let place = Literal::usize_unsuffixed;
    let rest = if tuple.rest.is_some() {
        let index = place(tuple.elements.len());
        quote!(&self.#index)
    } else {
        quote!(&())
    };
    let body = if elements.iter().any(|element| element.is_optional) {
        let written = elements.iter().enumerate().map(|(index, element)| {
            let index = place(index);
            match element.wrapper {
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
