//! Prints the uses of types.

use super::context::{Context, ident};
use crate::config::{DecimalCrate, TimeCrate, UuidCrate};
use crate::ir::{Shape, Ty, UnixTime};
use crate::passes;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Returns the type as the emitted crate writes it, by its full path. [`format`](super::format) shortens it.
pub(super) fn ty(cx: Context<'_>, of: &Ty) -> TokenStream {
    match of {
        Ty::Any(_) => quote!(serde_json::Value),
        Ty::Object => quote!(crate::runtime::JsonObject),
        Ty::Bool => quote!(bool),
        Ty::Small(small) => {
            let name = ident(small.name());
            quote!(#name)
        }
        Ty::I32 => quote!(i32),
        Ty::I64 => quote!(i64),
        Ty::U32 => quote!(u32),
        Ty::U64 => quote!(u64),
        Ty::F64 => quote!(f64),
        Ty::I128 => quote!(i128),
        Ty::Decimal => match cx.config.formats.decimal {
            DecimalCrate::RustDecimal => quote!(rust_decimal::Decimal),
            DecimalCrate::Exact | DecimalCrate::Plain => quote!(crate::runtime::Decimal),
        },
        Ty::Quoted(inner) => {
            let inner = ty(cx, inner);
            quote!(crate::runtime::Quoted<#inner>)
        }
        Ty::String => quote!(String),
        Ty::DateTime => match cx.config.formats.time {
            TimeCrate::Jiff => quote!(jiff::Timestamp),
            TimeCrate::Chrono => quote!(chrono::DateTime<chrono::FixedOffset>),
            TimeCrate::Time => quote!(time::OffsetDateTime),
            TimeCrate::String => quote!(String),
        },
        Ty::HttpDate => {
            let moment = ty(cx, &Ty::DateTime);
            quote!(crate::runtime::HttpDate<#moment>)
        }
        Ty::UnixTime(form) => {
            let moment = ty(cx, &Ty::DateTime);
            match form {
                UnixTime::Seconds => quote!(crate::runtime::UnixSeconds<#moment>),
                UnixTime::Millis => quote!(crate::runtime::UnixMillis<#moment>),
                UnixTime::Fraction => quote!(crate::runtime::UnixTime<#moment>),
            }
        }
        Ty::Date => match cx.config.formats.time {
            TimeCrate::Jiff => quote!(jiff::civil::Date),
            TimeCrate::Chrono => quote!(chrono::NaiveDate),
            TimeCrate::Time => quote!(time::Date),
            TimeCrate::String => quote!(String),
        },
        Ty::Duration => match cx.config.formats.time {
            TimeCrate::Jiff => quote!(jiff::SpanFieldwise),
            TimeCrate::Chrono | TimeCrate::Time | TimeCrate::String => quote!(String),
        },
        Ty::Uuid => match cx.config.formats.uuid {
            UuidCrate::Uuid => quote!(uuid::Uuid),
            UuidCrate::String => quote!(String),
        },
        Ty::Base64 => quote!(crate::runtime::Base64),
        Ty::Base64Url => quote!(crate::runtime::Base64Url),
        Ty::Binary => quote!(crate::runtime::File),
        Ty::Null => quote!(crate::runtime::Null),
        Ty::Array(items) => {
            let items = ty(cx, items);
            quote!(Vec<#items>)
        }
        Ty::Map(values) => {
            let values = ty(cx, values);
            quote!(std::collections::BTreeMap<String, #values>)
        }
        Ty::Nullable(inner) => {
            let inner = ty(cx, inner);
            quote!(Option<#inner>)
        }
        Ty::Type(id) => {
            let name = ident(&cx.type_names(*id).name);
            quote!(crate::types::#name)
        }
        Ty::External(path) => match syn::parse_str::<syn::Type>(path) {
            Ok(path) => quote!(crate::runtime::External<#path>),
            Err(_) => quote!(serde_json::Value),
        },
    }
}

/// Returns whether the type is `String` in the emitted crate.
pub(super) fn is_string(cx: Context<'_>, of: &Ty) -> bool {
    passes::is_string(cx.api, cx.config, of)
}

/// Returns whether the type is `serde_json::Value` in the emitted crate, which has a `null` of its own.
pub(super) fn is_any(cx: Context<'_>, of: &Ty) -> bool {
    matches!(cx.resolve(of), Ty::Any(_))
}

/// The type of an argument, which accepts what converts to the type of the value.
#[derive(Clone)]
pub(super) struct Argument {
    /// The type of the argument.
    pub(super) ty: TokenStream,
    conversion: Conversion,
}

/// The conversion of an argument to its value.
#[derive(Clone, Copy)]
enum Conversion {
    /// None: the argument is the value.
    None,
    /// `into()`.
    Into,
    /// The items are collected.
    Collect,
    /// The items are converted by `into()` and collected.
    CollectInto,
}

impl Argument {
    /// Returns an argument that is the value.
    pub(super) fn plain(ty: TokenStream) -> Self {
        Self {
            ty,
            conversion: Conversion::None,
        }
    }

    /// Returns an argument that converts to the type.
    pub(super) fn into(ty: &TokenStream) -> Self {
        Self {
            ty: quote!(impl Into<#ty>),
            conversion: Conversion::Into,
        }
    }

    /// Returns whether the argument is the value.
    pub(super) fn is_plain(&self) -> bool {
        matches!(self.conversion, Conversion::None)
    }

    /// Returns the value of the argument with this name.
    pub(super) fn value(&self, name: &Ident) -> TokenStream {
        match self.conversion {
            Conversion::None => quote!(#name),
            Conversion::Into => quote!(#name.into()),
            Conversion::Collect => quote!(#name.into_iter().collect()),
            Conversion::CollectInto => quote!(#name.into_iter().map(Into::into).collect()),
        }
    }
}

/// Returns the type of an argument for a value of type `of`: strings, unions and types that wrap another take what converts to
/// them, lists take what can be iterated.
pub(super) fn argument(cx: Context<'_>, of: &Ty) -> Argument {
    if is_string(cx, of) {
        return Argument {
            ty: quote!(impl Into<String>),
            conversion: Conversion::Into,
        };
    }
    match cx.resolve(of) {
        wrapper if is_wrapper(wrapper) => {
            let ty = ty(cx, of);
            Argument {
                ty: quote!(impl Into<#ty>),
                conversion: Conversion::Into,
            }
        }
        Ty::Type(id) if matches!(cx.def(*id).shape, Shape::Union(_)) => {
            let ty = ty(cx, of);
            Argument {
                ty: quote!(impl Into<#ty>),
                conversion: Conversion::Into,
            }
        }
        Ty::Array(item) if is_string(cx, item) => Argument {
            ty: quote!(impl IntoIterator<Item = impl Into<String>>),
            conversion: Conversion::CollectInto,
        },
        Ty::Array(item) if is_wrapper(cx.resolve(item)) => {
            let item = ty(cx, item);
            Argument {
                ty: quote!(impl IntoIterator<Item = impl Into<#item>>),
                conversion: Conversion::CollectInto,
            }
        }
        Ty::Array(item) => {
            let item = ty(cx, item);
            Argument {
                ty: quote!(impl IntoIterator<Item = #item>),
                conversion: Conversion::Collect,
            }
        }
        _ => Argument::plain(ty(cx, of)),
    }
}

/// Returns whether the type in the emitted crate is made of another one by `From`.
fn is_wrapper(of: &Ty) -> bool {
    matches!(
        of,
        Ty::Base64
            | Ty::Base64Url
            | Ty::HttpDate
            | Ty::UnixTime(_)
            | Ty::Duration
            | Ty::Decimal
            | Ty::Quoted(_)
    )
}
