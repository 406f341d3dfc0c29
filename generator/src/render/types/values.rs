//! Converts values of the specification to expressions.

use super::super::context::{Context, part};
use crate::ir::{Enum, Ty, TypeId};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

/// Returns the variant of an enum that has this value.
pub(in crate::render) fn variant_of(
    cx: Context<'_>,
    id: TypeId,
    of: &Enum,
    value: &Value,
) -> Option<Ident> {
    let index = of.values.iter().position(|known| known.wire == *value)?;
    Some(part(&cx.type_names(id).parts, index))
}

/// Returns a literal of a number or boolean type.
pub(in crate::render) fn number_or_bool(ty: &Ty, value: &Value) -> Option<TokenStream> {
    fn integer<T: TryFrom<i64>>(value: &Value) -> Option<T> {
        T::try_from(value.as_i64()?).ok()
    }
    let text = match ty {
        Ty::Bool => value.as_bool()?.to_string(),
        Ty::I32 => integer::<i32>(value)?.to_string(),
        Ty::I64 => value.as_i64()?.to_string(),
        Ty::U32 => integer::<u32>(value)?.to_string(),
        Ty::U64 => value.as_u64()?.to_string(),
        // `{:?}` keeps the decimal point of a float.
        Ty::F64 => format!("{:?}", value.as_f64()?),
        _ => return None,
    };
    syn::parse_str::<syn::Expr>(&super::super::format::grouped(&text))
        .ok()
        .map(|expr| quote!(#expr))
}
