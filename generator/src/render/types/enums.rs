//! Prints enums of scalars, which are open to values that the specification does not list.

use super::super::context::{Context, ident, part};
use super::super::docs;
use super::super::escape::literal;
use super::super::format::{Source, Table, grouped};
use super::type_docs::type_docs;
use crate::ir::{Enum, EnumRepr, EnumValue, TypeDef, TypeId};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

/// Prints an enum.
pub(super) fn render(cx: Context<'_>, id: TypeId, def: &TypeDef, of: &Enum, source: &mut Source) {
    let names = cx.type_names(id);
    let name = ident(&names.name);
    let unknown = ident(&names.unknown);
    let docs = type_docs(cx, id, def);
    let variants: Vec<(Ident, &EnumValue)> = of
        .values
        .iter()
        .enumerate()
        .map(|(index, value)| (part(&names.parts, index), value))
        .collect();
    let listed = variants.iter().map(|(variant, value)| {
        let docs = variant_docs(value);
        quote!(#docs #variant)
    });
    let unknown_ty = match of.repr {
        EnumRepr::String => quote!(String),
        EnumRepr::Integer => quote!(i64),
        EnumRepr::Mixed => quote!(serde_json::Value),
    };
    let unknown_docs = docs::line("A value unknown to this version of the crate.");
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#listed,)*
            #unknown_docs
            #unknown(#unknown_ty),
        }
    });
    match of.repr {
        EnumRepr::String => strings(&name, &unknown, &variants, source),
        EnumRepr::Integer => integers(&name, &unknown, &variants, source),
        EnumRepr::Mixed => mixed(&name, &unknown, &variants, source),
    }
}

fn variant_docs(value: &EnumValue) -> TokenStream {
    let wire = match &value.wire {
        Value::String(text) if text.is_empty() => "The empty string".to_owned(),
        Value::String(text) => docs::code(text),
        other => docs::code(&other.to_string()),
    };
    let mut text = docs::Text::default();
    match value.description.as_deref().map(str::trim) {
        Some(said) if said.starts_with(char::is_alphanumeric) => {
            text.foreign(&format!("{wire}: {}", docs::sentence(said)));
        }
        Some(said) if !said.is_empty() => {
            text.line(format!("{wire}.")).foreign(said);
        }
        _ => {
            text.line(format!("{wire}."));
        }
    }
    text.attributes(4)
}

fn strings(name: &Ident, unknown: &Ident, variants: &[(Ident, &EnumValue)], source: &mut Source) {
    let known = variants.iter().filter_map(|(variant, value)| {
        let wire = literal(value.wire.as_str()?);
        Some(format!("{wire} => {variant}"))
    });
    source.table(table("string_enum", name, known, unknown));
}

fn integers(name: &Ident, unknown: &Ident, variants: &[(Ident, &EnumValue)], source: &mut Source) {
    let known = variants.iter().filter_map(|(variant, value)| {
        let wire = grouped(&value.wire.as_i64()?.to_string());
        Some(format!("{wire} => {variant}"))
    });
    source.table(table("integer_enum", name, known, unknown));
}

fn table(
    macro_name: &'static str,
    name: &Ident,
    known: impl Iterator<Item = String>,
    unknown: &Ident,
) -> Table {
    Table {
        name: macro_name,
        of: name.to_string(),
        rows: known.chain([format!(".. => {unknown}")]).collect(),
    }
}

fn mixed(name: &Ident, unknown: &Ident, variants: &[(Ident, &EnumValue)], source: &mut Source) {
    let to = variants.iter().filter_map(|(variant, value)| {
        let wire = json(&value.wire)?;
        Some(quote!(Self::#variant => #wire))
    });
    // `1` and `1.0` are the same number, and a float is equal to both. Larger integers are compared with all digits.
    let is_exact = |float: &f64| float.abs() < 9_007_199_254_740_992.0;
    let from = variants.iter().filter_map(|(variant, value)| {
        let wire = match value.wire.as_f64().filter(is_exact) {
            Some(float) => &Value::from(float),
            None => &value.wire,
        };
        let wire = comparable(wire)?;
        Some(quote!(if value == #wire { return Self::#variant; }))
    });
    let docs = docs::line("Returns the value on the wire.");
    source.push(quote! {
        impl #name {
            #docs
            #[must_use]
            pub fn to_value(&self) -> serde_json::Value {
                match self {
                    #(#to,)*
                    Self::#unknown(value) => value.clone(),
                }
            }
        }
    });
    source.push(quote! {
        impl From<serde_json::Value> for #name {
            fn from(value: serde_json::Value) -> Self {
                #(#from)*
                Self::#unknown(value)
            }
        }
    });
    source.push(quote!(crate::runtime::value_enum!(#name);));
}

/// Returns a scalar as an expression of type `serde_json::Value`.
fn json(value: &Value) -> Option<TokenStream> {
    match value {
        Value::String(_) | Value::Number(_) => {
            let scalar = comparable(value)?;
            Some(quote!(serde_json::Value::from(#scalar)))
        }
        _ => comparable(value),
    }
}

/// Returns a scalar as an expression that `serde_json::Value` can be compared with.
fn comparable(value: &Value) -> Option<TokenStream> {
    match value {
        Value::Null => Some(quote!(serde_json::Value::Null)),
        Value::Bool(value) => Some(quote!(serde_json::Value::Bool(#value))),
        Value::String(text) => Some(quote!(#text)),
        Value::Number(number) => {
            let digits = grouped(&number.to_string());
            let text = if number.is_i64() {
                format!("{digits}_i64")
            } else if number.is_u64() {
                format!("{digits}_u64")
            } else {
                format!("{:?}_f64", number.as_f64()?)
            };
            text.parse().ok()
        }
        Value::Array(_) | Value::Object(_) => None,
    }
}
