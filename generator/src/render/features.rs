//! Prints the features that switch on operations and types, and the conditions of what they switch on.

use super::context::Context;
use super::docs;
use super::escape::toml;
use allof_runtime::FEATURES;

/// The feature of the whole API.
const FULL: &str = "full";

/// The feature of all operations.
const OPERATIONS: &str = "operations";

/// The feature of the traits of serde.
const SERDE: &str = "serde";

/// The maximum width of the features of a condition on one line.
const WIDTH: usize = 70;

/// Returns the attribute of an item that exists if one of the features is on, or no text if it always exists.
pub(super) fn cfg(features: &[String]) -> String {
    let conditions: Vec<String> = features.iter().map(|name| condition(name)).collect();
    match conditions.as_slice() {
        [] => String::new(),
        [one] => format!("#[cfg({one})]\n"),
        several => {
            let line = several.join(", ");
            if line.len() <= WIDTH {
                return format!("#[cfg(any({line}))]\n");
            }
            let lines = several.join(",\n    ");
            format!("#[cfg(any(\n    {lines}\n))]\n")
        }
    }
}

/// Returns the attribute of what belongs to a tag.
pub(super) fn cfg_of_tag(cx: Context<'_>, index: usize) -> String {
    of_tag(cx, index).map_or_else(String::new, |name| format!("#[cfg({})]\n", condition(name)))
}

/// Returns the attribute of the module of the webhooks.
pub(super) fn cfg_of_webhooks(cx: Context<'_>) -> String {
    let feature = Some(&cx.names.features.webhooks).filter(|name| !name.is_empty());
    feature.map_or_else(String::new, |name| format!("#[cfg({})]\n", condition(name)))
}

/// Returns the attribute of a module of types.
pub(super) fn cfg_of_types(cx: Context<'_>, module: &str) -> String {
    let features = cx.names.features.modules.get(module);
    cfg(features.map_or(&[], Vec::as_slice))
}

/// Returns the attribute of the module of an error type that operations share, by its index.
pub(super) fn cfg_of_error(cx: Context<'_>, index: usize) -> String {
    let features = cx.names.features.errors.get(index);
    cfg(features.map_or(&[], Vec::as_slice))
}

/// Returns the inner attribute of a file that is compiled if everything is on, or no text.
pub(super) fn cfg_of_all(cx: Context<'_>) -> String {
    if cx.names.features.is_empty() {
        return String::new();
    }
    format!("#![cfg({})]\n", condition(FULL))
}

/// Returns the attribute of a module that has data of operations, which may be off.
pub(super) fn allow_unused(cx: Context<'_>) -> &'static str {
    if cx.names.features.is_empty() {
        ""
    } else {
        "#[allow(dead_code, reason = \"the operations of a feature may be off\")]\n"
    }
}

/// Returns the hidden line of an example that calls any operation, in a crate with features by tag.
pub(super) fn line_of_operations(cx: Context<'_>) -> Option<String> {
    let features = &cx.names.features;
    (!features.is_empty()).then(|| format!("# #[cfg({})]", condition(OPERATIONS)))
}

fn condition(name: &str) -> String {
    format!("feature = {}", toml(name))
}

/// Returns the feature of a tag, by its index in the table of names.
pub(super) fn of_tag(cx: Context<'_>, index: usize) -> Option<&str> {
    cx.names.features.tags.get(index).map(String::as_str)
}

/// Returns a sentence for the documentation of what belongs to a tag.
pub(super) fn sentence(cx: Context<'_>, index: usize) -> Option<String> {
    let feature = docs::code(of_tag(cx, index)?);
    Some(format!("Requires the feature {feature}."))
}

/// Returns the default features. A crate with features by tag has all operations among them, and neither of these:
///
/// - Webhooks: a program that calls a service is seldom the one that the service calls, and their types can be a fifth of
///   a crate.
/// - The traits of serde, whose two functions for each type are a tenth of what the compiler has to do. The client does not need
///   them.
pub(super) fn default(cx: Context<'_>) -> Vec<&'static str> {
    let all = FEATURES.iter().find(|feature| feature.name == "default");
    let all = all.map_or(&[] as &[&str], |feature| feature.enables);
    if cx.names.features.is_empty() {
        return all.to_vec();
    }
    let some = all.iter().copied().filter(|name| *name != SERDE);
    some.chain([OPERATIONS]).collect()
}

/// Returns the lines of `[features]` in `Cargo.toml`.
pub(super) fn manifest(cx: Context<'_>) -> String {
    let features = &cx.names.features;
    if features.is_empty() {
        return String::new();
    }
    let mut text = String::new();
    let mut list = |docs: &str, name: &str, enabled: &[&str]| {
        text.push_str(&format!("# {docs}\n{name} = [\n"));
        for name in enabled {
            text.push_str(&format!("    {},\n", toml(name)));
        }
        text.push_str("]\n");
    };
    let webhooks = features.webhooks.as_str();
    let (beside, operations): (Vec<&str>, Vec<&str>) =
        features.all().partition(|name| *name == webhooks);
    list(
        FULL_DOCS,
        FULL,
        &[&[OPERATIONS], &*beside, &[SERDE]].concat(),
    );
    list(operations_docs(cx), OPERATIONS, &operations);
    for (tag, name) in cx.names.tags.iter().zip(&features.tags) {
        let tag = cx.api.tags.get(tag.index);
        let tag = tag.map_or_else(String::new, |tag| toml(&tag.name));
        text.push_str(&format!(
            "# The operations of {tag}, and their types.\n{name} = []\n"
        ));
    }
    if !features.webhooks.is_empty() {
        text.push_str(&format!("# {WEBHOOK_DOCS}\n{} = []\n", features.webhooks));
    }
    if !features.unused_types.is_empty() {
        text.push_str(&format!(
            "# {UNUSED_DOCS}\n{} = []\n",
            features.unused_types
        ));
    }
    text
}

const FULL_DOCS: &str = "Everything that the API has, and the traits of serde.";
const WEBHOOK_DOCS: &str = "The webhooks and callbacks, and their types.";
const UNUSED_DOCS: &str = "The types that no operation and no webhook uses.";

fn operations_docs(cx: Context<'_>) -> &'static str {
    if cx.names.features.webhooks.is_empty() {
        "All operations and types."
    } else {
        "All operations, and all types except those that only webhooks use."
    }
}

/// Returns the items of the list of features in the readme.
pub(super) fn readme(cx: Context<'_>) -> Vec<String> {
    let features = &cx.names.features;
    let Some(first) = features.tags.first() else {
        return Vec::new();
    };
    let tags: Vec<String> = features.tags.iter().map(|name| docs::code(name)).collect();
    let mut items = vec![
        format!("- `{OPERATIONS}` (on by default): {}", operations_docs(cx)),
        format!("- `{FULL}`: {FULL_DOCS}"),
    ];
    items.push(format!(
            "- {}: The operations of one tag each, and their types. A crate with `default-features = false, features = \
             [\"reqwest\", \"rustls\", {}]` compiles those of one tag only.",
            tags.join(", "),
            toml(first),
    ));
    if !features.webhooks.is_empty() {
        items.push(format!("- `{}`: {WEBHOOK_DOCS}", features.webhooks));
    }
    if !features.unused_types.is_empty() {
        items.push(format!("- `{}`: {UNUSED_DOCS}", features.unused_types));
    }
    items
}
