//! Prints unions of several types, which a tag or the form of the value distinguishes.

use super::super::context::{Context, ident, part};
use super::super::docs;
use super::super::format::Source;
use super::super::ty;
use super::conditions;
use super::type_docs::{bridge, type_docs};
use crate::ir::{Holds, Rule, Select, TypeDef, TypeId, Union, Variant};
use indexmap::IndexMap;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Prints a union.
pub(super) fn render(
    cx: Context<'_>,
    id: TypeId,
    def: &TypeDef,
    union: &Union,
    source: &mut Source,
) {
    let names = cx.type_names(id);
    let name = ident(&names.name);
    let unknown = ident(&names.unknown);
    let docs = type_docs(cx, id, def);
    let variants: Vec<(Ident, &Variant)> = union
        .variants
        .iter()
        .enumerate()
        .map(|(index, variant)| (part(&names.parts, index), variant))
        .collect();
    let listed = variants
        .iter()
        .enumerate()
        .map(|(index, (ident, variant))| {
            let docs = variant_docs(union, index, variant);
            let data = (!is_unit(variant)).then(|| {
                let ty = variant_ty(cx, variant);
                quote!((#ty))
            });
            quote!(#docs #ident #data)
        });
    let unknown_docs = docs::line("Any other value.");
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#listed,)*
            #unknown_docs
            #unknown(serde_json::Value),
        }
    });
    for item in conversions(cx, id, &name, &variants) {
        source.push(item);
    }
    let body = match &union.select {
        Select::Tag {
            property,
            values,
            rest,
            otherwise,
            undeclared: _,
        } => {
            let rest = forms(cx, rest, &variants);
            by_tag(property, values, &rest, *otherwise, &variants, &unknown)
        }
        Select::Rules(rules) => by_rules(cx, union, rules, &variants, &unknown),
    };
    source.push(quote! {
        impl crate::runtime::FromNode for #name {
            fn from_node(node: crate::runtime::Node<'_>, reader: &mut crate::runtime::Reader<'_>) -> Self {
                #body
            }
        }
    });
    let arms = variants
        .iter()
        .enumerate()
        .map(|(index, (ident, variant))| {
            let tree = match (&variant.holds, written_tag(union, index)) {
                (Holds::Nothing(text), _) => return quote!(Self::#ident => #text.to_tree()),
                (Holds::Member(name), _) => {
                    quote!(crate::runtime::Tree::member(#name, value.to_tree()))
                }
                (Holds::Value, Some((property, tag))) => {
                    quote!(value.to_tree().tagged(#property, #tag))
                }
                (Holds::Value, None) => quote!(value.to_tree()),
            };
            quote!(Self::#ident(value) => #tree)
        });
    source.push(quote! {
        impl crate::runtime::ToTree for #name {
            #[inline]
            fn to_tree(&self) -> crate::runtime::Tree<'_> {
                match self {
                    #(#arms,)*
                    Self::#unknown(value) => value.to_tree(),
                }
            }
        }
    });
    source.push(bridge(&name));
}

/// Returns the tag member and its value, if a variant does not declare the member itself.
fn written_tag(union: &Union, index: usize) -> Option<(&str, &str)> {
    let Select::Tag {
        property,
        values,
        undeclared,
        ..
    } = &union.select
    else {
        return None;
    };
    let mut tags = values.iter().filter(|_| undeclared.contains(&index));
    let (tag, _) = tags.find(|(_, variant)| *variant == index)?;
    Some((property, tag))
}

fn is_unit(variant: &Variant) -> bool {
    matches!(variant.holds, Holds::Nothing(_))
}

fn variant_ty(cx: Context<'_>, variant: &Variant) -> TokenStream {
    let inner = ty::ty(cx, &variant.ty);
    if variant.boxed {
        quote!(Box<#inner>)
    } else {
        inner
    }
}

fn variant_docs(union: &Union, index: usize, variant: &Variant) -> TokenStream {
    let mut text = docs::member(&variant.docs, None);
    if docs::said(variant.docs.description.as_ref()).is_none() {
        let value = match &variant.holds {
            Holds::Nothing(text) if text.is_empty() => Some("The empty string.".to_owned()),
            Holds::Nothing(text) => Some(format!("{}.", docs::code(text))),
            Holds::Value | Holds::Member(_) => None,
        };
        if let Some(line) = value.or_else(|| tagged(union, index)) {
            text.line(line);
        }
    }
    text.attributes(4)
}

/// Returns the tags of a variant in words.
fn tagged(union: &Union, index: usize) -> Option<String> {
    let Select::Tag {
        property,
        values,
        otherwise,
        ..
    } = &union.select
    else {
        return None;
    };
    let property = docs::code(property);
    let tags = values.iter().filter(|(_, variant)| *variant == index);
    let tags: Vec<String> = tags.map(|(tag, _)| docs::code(tag)).collect();
    let tags = (!tags.is_empty()).then(|| format!("is {}", tags.join(" or ")));
    let rest = (*otherwise == Some(index)).then(|| "names none of the others".to_owned());
    let cases: Vec<String> = tags.into_iter().chain(rest).collect();
    (!cases.is_empty()).then(|| format!("Where {property} {}.", cases.join(", or ")))
}

/// Returns `From` for each variant whose type no other variant has.
fn conversions(
    cx: Context<'_>,
    id: TypeId,
    name: &Ident,
    variants: &[(Ident, &Variant)],
) -> Vec<TokenStream> {
    variants
        .iter()
        .zip(cx.analysis.variants(id))
        .filter(|(_, facts)| facts.from_value)
        .flat_map(|((ident, variant), facts)| {
            let of_text = facts.from_text.then(|| {
                quote! {
                    impl From<&str> for #name {
                        fn from(value: &str) -> Self {
                            Self::#ident(value.to_owned())
                        }
                    }
                }
            });
            let ty = ty::ty(cx, &variant.ty);
            let value = if variant.boxed {
                quote!(Box::new(value))
            } else {
                quote!(value)
            };
            let of_value = quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#ident(#value)
                    }
                }
            };
            [Some(of_value), of_text].into_iter().flatten()
        })
        .collect()
}

/// Returns the expression that reads the node as a variant.
fn read(ident: &Ident) -> TokenStream {
    quote!(Self::#ident(crate::runtime::FromNode::from_node(node, reader)))
}

fn by_tag(
    property: &str,
    values: &[(String, usize)],
    rest: &[TokenStream],
    otherwise: Option<usize>,
    variants: &[(Ident, &Variant)],
    unknown: &Ident,
) -> TokenStream {
    let mut tags: IndexMap<usize, Vec<&str>> = IndexMap::new();
    for (tag, index) in values {
        tags.entry(*index).or_default().push(tag);
    }
    // The variant of all other values needs no arm of its own.
    let arms = tags
        .iter()
        .filter(|(index, _)| otherwise != Some(**index))
        .filter_map(|(index, tags)| {
            let (ident, _) = variants.get(*index)?;
            let read = read(ident);
            Some(quote!(Some(#(#tags)|*) => #read))
        });
    let last = match otherwise.and_then(|index| variants.get(index)) {
        Some((ident, _)) => read(ident),
        None => quote!(Self::#unknown(reader.raw(node))),
    };
    let last = if rest.is_empty() {
        last
    } else {
        let again = again();
        quote!({ #(#rest)* #again #last })
    };
    quote! {
        match node.tag(#property) {
            #(#arms,)*
            _ => #last,
        }
    }
}

fn by_rules(
    cx: Context<'_>,
    union: &Union,
    rules: &[Rule],
    variants: &[(Ident, &Variant)],
    unknown: &Ident,
) -> TokenStream {
    let forms = forms(cx, rules, variants);
    let tries = |rule: &Rule| {
        variants
            .get(rule.variant)
            .is_some_and(|(_, variant)| !is_unit(variant))
    };
    let again = (!union.open && rules.iter().any(tries)).then(again);
    quote! {
        #(#forms)*
        #again
        Self::#unknown(reader.raw(node))
    }
}

/// Returns the statement that tries the variants once more, if none of them matches exactly.
fn again() -> TokenStream {
    quote! {
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
    }
}

/// Returns a statement for each rule.
fn forms(cx: Context<'_>, rules: &[Rule], variants: &[(Ident, &Variant)]) -> Vec<TokenStream> {
    let node = quote!(node);
    let forms = rules.iter().filter_map(|rule| {
        let (ident, variant) = variants.get(rule.variant)?;
        Some(match &variant.holds {
            Holds::Value => {
                let read = quote! {
                    if let Some(value) = reader.fit(node) {
                        return Self::#ident(value);
                    }
                };
                if rule.conditions.is_empty() {
                    return Some(read);
                }
                let condition = conditions::all(cx, &node, &rule.conditions);
                quote!(if #condition { #read })
            }
            Holds::Nothing(_) => {
                let condition = conditions::all(cx, &node, &rule.conditions);
                quote!(if #condition { return Self::#ident; })
            }
            Holds::Member(name) => quote! {
                if let Some(value) = node.only_member(#name).and_then(|member| reader.fit(member)) {
                    return Self::#ident(value);
                }
            },
        })
    });
    forms.collect()
}
