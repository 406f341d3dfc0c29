//! Decodes the form of OpenAPI 3.0 to the [`model`](super::model) with `openapiv3`.
//!
//! No other module uses `openapiv3`. Each conversion names every field, so that a field which a new version of the
//! package adds cannot be forgotten.

mod document;
mod message;
mod schema;

pub(super) use schema::schema;

use super::Link;
use openapiv3::ReferenceOr;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A piece of the model that `openapiv3` can deserialize.
pub(super) trait Decode: Sized {
    /// The corresponding type of `openapiv3`.
    type Form: DeserializeOwned;

    /// Converts a deserialized value.
    fn of(form: Self::Form) -> Self;
}

/// Decodes one piece of the model from its form of OpenAPI 3.0.
pub(super) fn decode<T: Decode>(form: Value) -> serde_json::Result<T> {
    serde_json::from_value(form).map(T::of)
}

/// Returns the link of a reference in a form. Every such reference was made by `Link::to_text`.
fn link<T>(reference: &ReferenceOr<T>) -> Option<Link> {
    match reference {
        ReferenceOr::Reference { reference } => Link::parse(reference),
        ReferenceOr::Item(_) => None,
    }
}
