//! Prints the features that switch on operations and types, and the conditions of what they switch on.

use super::context::Context;
use super::docs;
use super::escape::toml;

/// The feature of the whole API.
const FULL: &str = "full";

/// The feature of all that is on by default, where that is not the whole API.
const OPERATIONS: &str = "operations";

/// The maximum width of a condition on one line.
const WIDTH: usize = 100;

/// Returns the attribute of an item that exists if one of the features is on, or no text if it always exists.
pub(super) fn cfg(features: &[String]) -> String {
    let conditions: Vec<String> = features.iter().map(|name| condition(name)).collect();
    match conditions.as_slice() {
        [] => String::new(),
        [one] => format!("#[cfg({one})]\n"),
        several => {
            let line = format!("#[cfg(any({}))]\n", several.join(", "));
            if line.len() <= WIDTH {
                return line;
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
    format!("#![cfg({})]\n\n", condition(FULL))
}

/// Returns the attribute of a module that has data of operations, which may be off.
pub(super) fn allow_unused(cx: Context<'_>) -> &'static str {
    if cx.names.features.is_empty() {
        ""
    } else {
        "#[allow(dead_code, reason = \"the operations of a feature may be off\")]\n"
    }
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

/// Returns the entry that the list of default features has in addition. Webhooks are not among them: a program that
/// calls a service is seldom the one that the service calls, and their types can be a fifth of a crate.
pub(super) fn default(cx: Context<'_>) -> Option<&'static str> {
    let features = &cx.names.features;
    match (features.is_empty(), features.webhooks.is_empty()) {
        (true, _) => None,
        (false, true) => Some(FULL),
        (false, false) => Some(OPERATIONS),
    }
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
    let all: Vec<&str> = features.all().collect();
    if features.webhooks.is_empty() {
        list(FULL_DOCS, FULL, &all);
    } else {
        let webhooks = features.webhooks.as_str();
        let others = all.iter().copied().filter(|name| *name != webhooks);
        list(FULL_DOCS, FULL, &[OPERATIONS, webhooks]);
        list(OPERATIONS_DOCS, OPERATIONS, &others.collect::<Vec<_>>());
    }
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

const FULL_DOCS: &str = "All operations and types.";
const OPERATIONS_DOCS: &str = "All operations, and all types except those that only webhooks use.";
const WEBHOOK_DOCS: &str = "The webhooks and callbacks, and their types.";
const UNUSED_DOCS: &str = "The types that no operation and no webhook uses.";

/// Returns the items of the list of features in the readme.
pub(super) fn readme(cx: Context<'_>) -> Vec<String> {
    let features = &cx.names.features;
    let Some(first) = features.tags.first() else {
        return Vec::new();
    };
    let tags: Vec<String> = features.tags.iter().map(|name| docs::code(name)).collect();
    let mut items = if features.webhooks.is_empty() {
        vec![format!("- `{FULL}` (on by default): {FULL_DOCS}")]
    } else {
        vec![
            format!("- `{OPERATIONS}` (on by default): {OPERATIONS_DOCS}"),
            format!("- `{FULL}`: {FULL_DOCS}"),
        ]
    };
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
