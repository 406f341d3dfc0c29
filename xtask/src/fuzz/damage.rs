//! Damages a document as a tree, so that it still parses and the damage reaches the later stages.

use super::dice::Dice;
use serde_json::{Value, json};

/// Keywords to add.
const KEYWORDS: [&str; 47] = [
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "items",
    "prefixItems",
    "properties",
    "patternProperties",
    "required",
    "enum",
    "const",
    "type",
    "nullable",
    "discriminator",
    "additionalProperties",
    "unevaluatedProperties",
    "format",
    "default",
    "example",
    "examples",
    "readOnly",
    "writeOnly",
    "title",
    "description",
    "$ref",
    "$defs",
    "$id",
    "$anchor",
    "parameters",
    "requestBody",
    "responses",
    "content",
    "schema",
    "headers",
    "servers",
    "security",
    "style",
    "explode",
    "in",
    "name",
    "minimum",
    "maxLength",
    "pattern",
    "contentEncoding",
    "deprecated",
    "externalDocs",
    "x-enum-varnames",
];

/// Texts that end or begin a construct in one of the places that texts are copied to.
const TEXTS: [&str; 12] = [
    "\0é用\u{1F600} {x} */ \\ `",
    "\"#; } r#\" '",
    "\u{1b}[31m\u{9b}\u{202e}\u{feff}\r\n\t",
    "```\n```rust\nfn main() {}\n```\n> - | 1. #",
    "<a href=x>[b](c) ![d](e) &amp; https://x.example/(",
    "../..//~0~1%2F%zz?a#b",
    "{",
    "{}{a}{a}",
    "self",
    "_",
    "",
    "2020-13-45T25:61:61Z",
];

/// Replaces, removes or adds a few nodes.
pub(super) fn damage(tree: &mut Value, dice: &mut Dice) {
    for _ in 0..=dice.roll(6) {
        let all = pointers(tree);
        let (Some(at), Some(other)) = (dice.pick(&all), dice.pick(&all)) else {
            return;
        };
        let moved = tree.pointer(other).cloned().unwrap_or_default();
        let junk = junk(dice, &all);
        let key = match dice.roll(8) {
            0 => dice.pick(&TEXTS),
            _ => dice.pick(&KEYWORDS),
        };
        let key = key.copied().unwrap_or_default().to_owned();
        let choice = dice.roll(6);
        let Some(node) = tree.pointer_mut(at).filter(|_| !at.is_empty()) else {
            continue;
        };
        match (choice, node) {
            (0, node) => *node = moved,
            (1 | 2, Value::Object(members)) => {
                members.insert(key, junk);
            }
            (3, Value::Object(members)) => {
                let nth = dice.roll(members.len());
                if let Some(name) = members.keys().nth(nth).cloned() {
                    members.remove(&name);
                }
            }
            (4, Value::Object(members)) => {
                let nth = dice.roll(members.len());
                if let Some(name) = members.keys().nth(nth).cloned()
                    && let Some(value) = members.remove(&name)
                {
                    members.insert(key, value);
                }
            }
            (1..=4, Value::Array(items)) => items.push(junk),
            (_, node) => *node = junk,
        }
    }
}

/// Returns the pointer of every node, those of the upper levels first.
pub(super) fn pointers(tree: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut next = 0;
    while let Some(at) = found.get(next).cloned() {
        match tree.pointer(&at) {
            Some(Value::Object(members)) => found.extend(members.keys().map(|key| {
                let key = key.replace('~', "~0").replace('/', "~1");
                format!("{at}/{key}")
            })),
            Some(Value::Array(items)) => {
                found.extend((0..items.len()).map(|index| format!("{at}/{index}")));
            }
            _ => {}
        }
        next += 1;
    }
    found
}

/// Returns a value that is valid in few places, or a schema that refers to a random node.
fn junk(dice: &mut Dice, all: &[String]) -> Value {
    let target = dice.pick(all).map_or("", String::as_str);
    let reference = json!({ "$ref": format!("#{target}") });
    match dice.roll(26) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(false),
        3 => json!(-1),
        4 => json!(1e300),
        5 => json!(u64::MAX),
        6 => json!("string"),
        7 => json!("object"),
        8 => json!(["string", "null"]),
        9 => json!([]),
        10 => json!({}),
        11 => json!([{}, [], 1, null, "a"]),
        12..=15 => reference,
        16 => json!({ "type": "object", "properties": { "a": reference } }),
        17 => json!({ "allOf": [reference, { "type": "object" }] }),
        18 => json!({ "oneOf": [reference, { "type": "null" }] }),
        19 => json!({ "propertyName": "type", "mapping": { "a": format!("#{target}") } }),
        20 => json!({ "type": "array", "items": reference }),
        21 => json!({ "enum": [1, "1", null, true, "A", "a", ""] }),
        22 => json!("x".repeat(1 + dice.roll(3000))),
        _ => json!(dice.pick(&TEXTS)),
    }
}
