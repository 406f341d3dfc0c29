//! Prints the conditions that distinguish the variants of a union.

use super::super::context::{Context, ident};
use super::super::{format, ty};
use crate::ir::{Condition, JsonType};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;

/// Returns the conjunction of the conditions.
pub(super) fn all(cx: Context<'_>, node: &TokenStream, conditions: &[Condition]) -> TokenStream {
    let several = conditions.len() > 1;
    let terms = conditions
        .iter()
        .map(|condition| term(cx, node, condition, several));
    quote!(#(#terms)&&*)
}

/// Returns one condition, in parentheses if it is a disjunction among others.
fn term(cx: Context<'_>, node: &TokenStream, condition: &Condition, several: bool) -> TokenStream {
    match condition {
        Condition::Is(types) => {
            let tests: Vec<TokenStream> = types.iter().map(|of| is(node, *of)).collect();
            match tests.as_slice() {
                [] => quote!(false),
                [test] => test.clone(),
                tests if several => quote!((#(#tests)||*)),
                tests => quote!(#(#tests)||*),
            }
        }
        Condition::Has(member) => quote!(#node.has(#member)),
        Condition::MemberIs(member, values) => {
            let values = literals(values);
            quote!(#node.member_is(#member, &[#(#values),*]))
        }
        Condition::Member(name, conditions) => {
            let test = test(cx, &quote!(member), conditions);
            quote!(#node.member(#name).is_some_and(#test))
        }
        Condition::ValueIs(values) => {
            let values = literals(values);
            quote!(#node.value_is(&[#(#values),*]))
        }
        Condition::Lacks(member) => quote!(!#node.has(#member)),
        Condition::StartsWith(starts) => {
            let tests = starts.iter().map(|start| {
                let mut characters = start.chars();
                match (characters.next(), characters.next()) {
                    (Some(only), None) => quote!(text.starts_with(#only)),
                    _ => quote!(text.starts_with(#start)),
                }
            });
            quote!(#node.as_str().is_some_and(|text| #(#tests)||*))
        }
        Condition::Contains(character) => {
            quote!(#node.as_str().is_some_and(|text| text.contains(#character)))
        }
        Condition::WrittenAs(ty) => {
            let ty = ty::ty(cx, ty);
            quote!(#node.is_written_as::<#ty>())
        }
        Condition::Length(length) => {
            let least = Literal::usize_unsuffixed(length.least);
            let most = length.most.map(Literal::usize_unsuffixed);
            match most {
                Some(most) => quote!(#node.has_length(#least..=#most)),
                None => quote!(#node.has_length(#least..)),
            }
        }
        Condition::Item(index, conditions) => {
            let index = Literal::usize_unsuffixed(*index);
            let test = test(cx, &quote!(item), conditions);
            quote!(#node.item(#index).is_some_and(#test))
        }
        Condition::Items(conditions) => {
            let test = test(cx, &quote!(item), conditions);
            quote!(#node.is_array() && #node.first_item().is_none_or(#test))
        }
    }
}

/// Returns the conditions as a closure with a parameter of this name.
fn test(cx: Context<'_>, name: &TokenStream, conditions: &[Condition]) -> TokenStream {
    if let [Condition::Is(types)] = conditions
        && let [of] = types.as_slice()
    {
        let method = is_method(*of);
        return quote!(crate::runtime::Node::#method);
    }
    let test = all(cx, name, conditions);
    quote!(|#name| #test)
}

fn is(node: &TokenStream, of: JsonType) -> TokenStream {
    let method = is_method(of);
    quote!(#node.#method())
}

fn is_method(of: JsonType) -> Ident {
    let name = match of {
        JsonType::Null => "is_null",
        JsonType::Boolean => "is_bool",
        JsonType::Integer => "is_integer",
        JsonType::Number => "is_number",
        JsonType::String => "is_string",
        JsonType::Array => "is_array",
        JsonType::Object => "is_object",
    };
    ident(name)
}

/// Returns scalars as literals of the runtime. Arrays and objects cannot be tags.
fn literals(values: &[Value]) -> Vec<TokenStream> {
    values
        .iter()
        .filter_map(|value| match value {
            Value::Null => Some(quote!(crate::runtime::Literal::Null)),
            Value::Bool(value) => Some(quote!(crate::runtime::Literal::Bool(#value))),
            Value::String(text) => Some(quote!(crate::runtime::Literal::Str(#text))),
            Value::Number(number) => {
                let (kind, text) = match number.as_i64() {
                    Some(value) => (quote!(Int), format::grouped(&value.to_string())),
                    None => (quote!(Float), format!("{:?}", number.as_f64()?)),
                };
                let literal: TokenStream = text.parse().ok()?;
                Some(quote!(crate::runtime::Literal::#kind(#literal)))
            }
            Value::Array(_) | Value::Object(_) => None,
        })
        .collect()
}
