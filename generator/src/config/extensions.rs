//! The extensions of other tools. The configuration switches each of them on. Those of enums (`source/enum_extensions.rs`) and
//! of pages are always on, since they are unambiguous.

use super::Config;
use crate::source::enum_extensions::{
    ENUM, ENUM_DESCRIPTIONS, ENUM_ENTRIES, ENUM_NAMES, OPEN_ENUM, is_open_enum,
};
use indexmap::IndexMap;
use serde_json::Value;

/// The extensions that name the method of an operation.
pub(crate) const OPERATION_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-sdk-method-name",
    "x-ms-client-name",
];
/// The extensions that name a type.
pub(crate) const TYPE_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-type-name",
    "x-ms-client-name",
];
/// The extensions that name a member.
pub(crate) const MEMBER_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-property-name",
    "x-ms-client-name",
];
/// The extensions that name a parameter.
pub(crate) const PARAMETER_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-parameter-name",
    "x-ms-client-name",
];
/// The extensions that name a request body.
pub(crate) const BODY_NAMES: &[&str] = &["x-codegen-request-body-name"];
/// The extensions that leave an operation out.
pub(crate) const IGNORE: &[&str] = &["x-speakeasy-ignore", "x-fern-ignore", "x-internal"];

/// The extensions that say how the pages of a list follow each other.
pub(crate) const MS_PAGES: &str = "x-ms-pageable";
/// The one of Speakeasy.
pub(crate) const SPEAKEASY_PAGES: &str = "x-speakeasy-pagination";
/// The one of Fern.
pub(crate) const FERN_PAGES: &str = "x-fern-pagination";
/// The one of dropshot, which always has the same parameter and members.
pub(crate) const DROPSHOT_PAGES: &str = "x-dropshot-pagination";
/// The one of Stainless, which is in the schemas of parameters and of properties.
pub(crate) const STAINLESS_PAGES: &str = "x-stainless-pagination-property";

/// The kinds of objects that have extensions which can be obeyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holder {
    Operation,
    Parameter,
    RequestBody,
    Schema,
}

/// Returns whether an extension with this value has an effect in an object of this kind. Those about pages are not
/// considered.
pub(crate) fn obeys(config: &Config, holder: Holder, extension: &str, value: &Value) -> bool {
    let names: &[&[&str]] = match holder {
        Holder::Operation => &[OPERATION_NAMES],
        Holder::Parameter => &[PARAMETER_NAMES],
        Holder::RequestBody => &[BODY_NAMES],
        Holder::Schema => {
            let lists = [ENUM_NAMES, ENUM_DESCRIPTIONS, ENUM_ENTRIES].concat();
            if (extension == STAINLESS_PAGES && value.get("purpose").is_some_and(Value::is_string))
                || (lists.contains(&extension) && (value.is_array() || value.is_object()))
                || (extension == ENUM && value.is_object())
                || (OPEN_ENUM.contains(&extension) && is_open_enum(value))
            {
                return true;
            }
            &[TYPE_NAMES, MEMBER_NAMES]
        }
    };
    let is_name = value.is_string() && names.iter().any(|names| names.contains(&extension));
    let is_choice =
        value.is_boolean() && holder == Holder::Operation && IGNORE.contains(&extension);
    (is_name || is_choice) && is_on(config, extension)
}

/// Returns whether an extension of an operation says how pages follow each other.
pub(crate) fn is_about_pages(extension: &str) -> bool {
    [MS_PAGES, SPEAKEASY_PAGES, FERN_PAGES, DROPSHOT_PAGES].contains(&extension)
}

/// Returns whether an extension with this value leaves an operation out.
pub(crate) fn leaves_out(config: &Config, extension: &str, value: &Value) -> bool {
    *value == Value::Bool(true) && IGNORE.contains(&extension) && is_on(config, extension)
}

fn is_on(config: &Config, extension: &str) -> bool {
    config.extensions.iter().any(|on| on == extension)
}

impl Config {
    /// Returns the text of the first of `keys` that is switched on.
    pub(crate) fn extension_name(
        &self,
        extensions: &IndexMap<String, Value>,
        keys: &[&str],
    ) -> Option<String> {
        keys.iter()
            .filter(|key| is_on(self, key))
            .find_map(|key| extensions.get(*key)?.as_str().map(str::to_owned))
    }

    /// Returns whether an extension that is switched on leaves the operation out.
    pub(crate) fn ignores_operation(&self, extensions: &IndexMap<String, Value>) -> bool {
        extensions
            .iter()
            .any(|(key, value)| leaves_out(self, key, value))
    }
}
