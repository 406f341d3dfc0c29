//! Prints arrays with a type for each position.

use super::super::context::{Context, ident};
use super::super::docs;
use super::super::format::Source;
use super::super::ty;
use super::type_docs::{bridge, type_docs};
use super::values::literal;
use crate::ir::{Tuple, Ty, TypeDef, TypeId};
use crate::passes::{ElementFacts, Wrapper, has_new};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

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
    let places = places.chain(rest).enumerate().map(|(index, ty)| {
        let docs = tuple
            .docs
            .get(index)
            .map(|docs| docs::member(docs, None).attributes(4));
        quote!(#docs pub #ty)
    });
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name(#(#places),*);
    });
    if has_new(tuple, elements) {
        let [new, default] = constructor(cx, &name, tuple, elements);
        source.push(new);
        source.push(default);
    }
    source.push(reading(&name, tuple, elements));
    source.push(writing(&name, tuple, elements));
    source.push(bridge(&name));
}

/// Returns `new`, with an argument for each required position that has several values, and `Default` if there is none.
fn constructor(
    cx: Context<'_>,
    name: &proc_macro2::Ident,
    tuple: &Tuple,
    elements: &[ElementFacts],
) -> [TokenStream; 2] {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for (index, element) in elements.iter().enumerate() {
        let is_boxed = tuple.boxed.get(index).copied().unwrap_or_default();
        let value = match (&element.preset, element.wrapper) {
            (Some(preset), _) => literal(cx, preset),
            (None, Wrapper::Maybe) => quote!(crate::runtime::Maybe::Absent),
            (None, Wrapper::Optional | Wrapper::Any) => quote!(None),
            (None, wrapper @ (Wrapper::Required | Wrapper::Nullable)) => {
                let ident = format_ident!("item{index}");
                let argument = match wrapper {
                    Wrapper::Required => ty::argument(cx, &element.ty),
                    _ => {
                        let inner = ty::ty(cx, &element.ty);
                        ty::Argument::plain(quote!(Option<#inner>))
                    }
                };
                let of = &argument.ty;
                arguments.push(quote!(#ident: #of));
                let value = argument.value(&ident);
                match (is_boxed, wrapper) {
                    (true, Wrapper::Required) => quote!(Box::new(#value)),
                    (true, _) => quote!(#value.map(Box::new)),
                    (false, _) => value,
                }
            }
        };
        values.push(value);
    }
    // What follows an item that is left out is left out too.
    let is_partial = elements.iter().any(|element| element.is_optional);
    values.extend(tuple.rest.iter().map(|rest| match rest {
        _ if is_partial => quote!(Vec::new()),
        Ty::Any(_) => quote!(Vec::new()),
        items => {
            let argument = ty::argument(cx, &Ty::Array(Box::new(items.clone())));
            let (ident, of) = (format_ident!("rest"), &argument.ty);
            arguments.push(quote!(#ident: #of));
            argument.value(&ident)
        }
    }));
    let with = if arguments.is_empty() {
        ""
    } else {
        " with its required items"
    };
    let docs = docs::line(&format!("Creates a value{with}."));
    let default = arguments.is_empty().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let new = quote! {
        impl #name {
            #docs
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self(#(#values),*)
            }
        }
    };
    [new, default.unwrap_or_default()]
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
            #[inline]
            fn to_tree(&self) -> crate::runtime::Tree<'_> {
                #body
            }
        }
    }
}
