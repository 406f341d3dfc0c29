//! Other names for types, tuples and constants.

use super::super::cx::{Cx, ident};
use super::super::format::Source;
use super::super::ty;
use crate::ir::{Tuple, Ty, TypeDef, TypeId};
use proc_macro2::Literal;
use quote::quote;
use serde_json::Value;

/// Prints another name for a type, or a struct around it where the name is on a cycle.
pub(super) fn render(cx: Cx<'_>, id: TypeId, def: &TypeDef, of: &Ty, source: &mut Source) {
    let name = ident(&cx.type_names(id).name);
    let docs = super::type_docs(cx, id, def);
    let inner = ty::ty(cx, of);
    if !cx.facts(id).newtype {
        source.push(quote! { #docs pub type #name = #inner; });
        return;
    }
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name(pub #inner);
    });
    source.push(quote! {
        impl From<#inner> for #name {
            fn from(value: #inner) -> Self {
                Self(value)
            }
        }
    });
    source.push(quote! {
        impl crate::runtime::FromNode for #name {
            fn from_node(node: crate::runtime::Node<'_>, at: &mut crate::runtime::Reading<'_>) -> Self {
                Self(crate::runtime::FromNode::from_node(node, at))
            }
        }
    });
    source.push(quote! {
        impl crate::runtime::ToNode for #name {
            fn to_node(&self) -> crate::runtime::Node<'_> {
                self.0.to_node()
            }
        }
    });
    source.push(super::bridge(&name));
}

/// Prints an array with a type for each place.
pub(super) fn tuple(cx: Cx<'_>, id: TypeId, def: &TypeDef, tuple: &Tuple, source: &mut Source) {
    let name = ident(&cx.type_names(id).name);
    let docs = super::type_docs(cx, id, def);
    let elements = tuple.elements.iter().enumerate().map(|(index, element)| {
        let boxed = tuple.boxed.get(index).copied().unwrap_or_default();
        let (inner, optional) = match element {
            Ty::Nullable(inner) => (&**inner, true),
            element => (element, index >= tuple.required),
        };
        let inner = ty::ty(cx, inner);
        let inner = if boxed { quote!(Box<#inner>) } else { inner };
        if optional {
            quote!(Option<#inner>)
        } else {
            inner
        }
    });
    let rest = tuple.rest.iter().map(|rest| {
        let rest = ty::ty(cx, rest);
        quote!(Vec<#rest>)
    });
    let places = elements.chain(rest);
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name(#(pub #places),*);
    });
    let read = tuple.elements.iter().enumerate().map(|(index, _)| {
        if index < tuple.required {
            quote!(elements.next_required())
        } else {
            quote!(elements.next_optional())
        }
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
    source.push(quote! {
        impl crate::runtime::FromNode for #name {
            fn from_node(node: crate::runtime::Node<'_>, at: &mut crate::runtime::Reading<'_>) -> Self {
                let mut elements = node.elements(at);
                #body
            }
        }
    });
    let written = (0..tuple.elements.len()).map(|index| {
        let index = Literal::usize_unsuffixed(index);
        quote!(&self.#index)
    });
    let rest = if tuple.rest.is_some() {
        let index = Literal::usize_unsuffixed(tuple.elements.len());
        quote!(&self.#index)
    } else {
        quote!(&())
    };
    let body = if tuple.required < tuple.elements.len() {
        let required = Literal::usize_unsuffixed(tuple.required);
        quote!(crate::runtime::Node::tuple(&[#(#written),*], #required, #rest))
    } else {
        quote!(crate::runtime::Node::array(&[#(#written),*], #rest))
    };
    source.push(quote! {
        impl crate::runtime::ToNode for #name {
            fn to_node(&self) -> crate::runtime::Node<'_> {
                #body
            }
        }
    });
    source.push(super::bridge(&name));
}

/// Prints a unit struct that stands for one value.
pub(super) fn constant(cx: Cx<'_>, id: TypeId, def: &TypeDef, value: &Value, source: &mut Source) {
    let name = ident(&cx.type_names(id).name);
    let docs = super::type_docs(cx, id, def);
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct #name;
    });
    source.push(match value {
        Value::String(text) => quote!(crate::runtime::const_string!(#name, #text);),
        other => {
            let text = other.to_string();
            quote!(crate::runtime::const_value!(#name, #text);)
        }
    });
}
