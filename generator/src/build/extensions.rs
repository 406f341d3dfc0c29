//! Extensions of other tools. Each is obeyed only where the configuration switches it on.

use super::Builder;
use indexmap::IndexMap;
use serde_json::Value;

/// Name an operation's method.
pub(super) const OPERATION_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-sdk-method-name",
    "x-ms-client-name",
];
/// Name a type.
pub(super) const TYPE_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-type-name",
    "x-ms-client-name",
];
/// Name a member.
pub(super) const MEMBER_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-property-name",
    "x-ms-client-name",
];
/// Name a parameter.
pub(super) const PARAMETER_NAMES: &[&str] = &[
    "x-speakeasy-name-override",
    "x-fern-parameter-name",
    "x-ms-client-name",
];
/// Name a request body.
pub(super) const BODY_NAMES: &[&str] = &["x-codegen-request-body-name"];
/// Leave an operation out.
pub(super) const IGNORE: &[&str] = &["x-speakeasy-ignore", "x-fern-ignore", "x-internal"];

impl Builder<'_> {
    /// The text of the first of `keys` that is switched on.
    pub(super) fn extension_name(
        &self,
        extensions: &IndexMap<String, Value>,
        keys: &[&str],
    ) -> Option<String> {
        let on = |key: &&&str| self.config.extensions.iter().any(|on| on == **key);
        keys.iter()
            .filter(on)
            .find_map(|key| extensions.get(*key)?.as_str().map(str::to_owned))
    }

    /// Whether an extension that is switched on leaves the operation out.
    pub(super) fn is_ignored(&self, extensions: &IndexMap<String, Value>) -> bool {
        let on = |key: &&&str| self.config.extensions.iter().any(|on| on == **key);
        IGNORE
            .iter()
            .filter(on)
            .any(|key| extensions.get(*key) == Some(&Value::Bool(true)))
    }
}
