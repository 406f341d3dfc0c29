//! Prints how the fields of a form that is received are read.

use crate::passes::FormValue;
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the fields of a form that are more than text, as the support code takes them.
pub(super) fn form_fields(fields: &[(String, FormValue)]) -> Vec<TokenStream> {
    let fields = fields.iter().map(|(name, value)| {
        let value = match value {
            FormValue::Plain => quote!(Plain),
            FormValue::Texts => quote!(Texts),
            FormValue::Plains => quote!(Plains),
        };
        quote!((#name, crate::runtime::FormValue::#value))
    });
    fields.collect()
}
