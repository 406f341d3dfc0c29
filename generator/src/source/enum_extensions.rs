//! The extensions of schemas that list, name or describe the values of an enum.

use serde_json::Value;

/// The extensions that name the values of an enum, by their order or by their value.
pub(crate) const ENUM_NAMES: &[&str] = &[
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-names",
    "x-speakeasy-enums",
];
/// The extensions that describe the values of an enum, by their order or by their value.
pub(crate) const ENUM_DESCRIPTIONS: &[&str] = &[
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-speakeasy-enum-descriptions",
];
/// The extension that names an enum, and names and describes its values.
pub(crate) const ENUM: &str = "x-ms-enum";
/// The extensions that have an object for each value of an enum, in a list or by the value.
pub(crate) const ENUM_ENTRIES: &[&str] =
    &["x-enum-values", "x-enum-elements", "x-enum", "x-fern-enum"];
/// The extensions that list values to which others may be added: those of Zalando's guidelines and of Open Banking.
pub(crate) const OPEN_ENUM: &[&str] = &["x-extensible-enum", "x-namespaced-enum"];

/// Returns whether the value of one of [`OPEN_ENUM`] lists values.
pub(crate) fn is_open_enum(value: &Value) -> bool {
    let values = value.as_array().filter(|values| !values.is_empty());
    values.is_some_and(|values| values.iter().all(Value::is_string))
}
