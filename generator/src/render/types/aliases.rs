//! Prints aliases of types, and constants.

use super::super::context::{Context, ident};
use super::super::format::Source;
use super::super::ty;
use super::type_docs::{bridge, type_docs};
use crate::ir::{Ty, TypeDef, TypeId};
use quote::quote;
use serde_json::Value;

/// Prints an alias of a type, or a newtype if the alias is on a cycle.
pub(super) fn render(cx: Context<'_>, id: TypeId, def: &TypeDef, of: &Ty, source: &mut Source) {
    let name = ident(&cx.type_names(id).name);
    let docs = type_docs(cx, id, def);
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
            fn from_node(node: crate::runtime::Node<'_>, reader: &mut crate::runtime::Reader<'_>) -> Self {
                Self(crate::runtime::FromNode::from_node(node, reader))
            }
        }
    });
    source.push(quote! {
        impl crate::runtime::ToTree for #name {
            #[inline]
            fn to_tree(&self) -> crate::runtime::Tree<'_> {
                self.0.to_tree()
            }
        }
    });
    source.push(bridge(&name));
}

/// Prints a unit struct that represents one value.
pub(super) fn constant(
    cx: Context<'_>,
    id: TypeId,
    def: &TypeDef,
    value: &Value,
    source: &mut Source,
) {
    let name = ident(&cx.type_names(id).name);
    let docs = type_docs(cx, id, def);
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
