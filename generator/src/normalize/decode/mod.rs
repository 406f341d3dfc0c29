//! From the form of OpenAPI 3.0 to the [`model`](super::model), by way of `openapiv3`.
//!
//! This is the only folder that names `openapiv3`. Each conversion names every field, so that one which a new version of
//! the package adds cannot be forgotten.

mod document;
mod message;
mod schema;

pub(super) use schema::schema;

use super::Link;
use openapiv3::ReferenceOr;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A piece of the model that `openapiv3` can deserialise.
pub(super) trait Decode: Sized {
    /// Its type in `openapiv3`.
    type Form: DeserializeOwned;

    /// Takes over what was deserialised.
    fn of(form: Self::Form) -> Self;
}

/// Decodes one piece of the model from its form of OpenAPI 3.0.
pub(super) fn decode<T: Decode>(form: Value) -> serde_json::Result<T> {
    serde_json::from_value(form).map(T::of)
}

/// The link that a reference of a form stands for; every one of them was made by `Link::to_text`.
fn link<T>(reference: &ReferenceOr<T>) -> Option<Link> {
    match reference {
        ReferenceOr::Reference { reference } => Link::parse(reference),
        ReferenceOr::Item(_) => None,
    }
}
