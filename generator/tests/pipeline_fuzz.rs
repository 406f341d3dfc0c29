//! Damaged specifications through the whole pipeline: whatever a document says, there is an answer, soon.
//!
//! A document is damaged as a tree, so that it still parses and the damage reaches the later stages. `ALLOF_FUZZ=N` runs
//! N times as many inputs; the sequence is the same on every machine.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "clippy spares test functions only, not what they call"
)]

mod fuzz;

use fuzz::{Dice, answer, times};
use serde_json::{Value, json};
use std::path::Path;

/// Every JSON pointer of a document.
fn pointers(tree: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match tree {
        Value::Object(members) => {
            for (key, value) in members {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers(value, &format!("{at}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers(value, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

const KEYWORDS: &[&str] = &[
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

fn junk(dice: &mut Dice, all: &[String]) -> Value {
    match dice.roll(24) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(false),
        3 => json!(-1),
        4 => json!(1e300),
        5 => json!(""),
        6 => json!("string"),
        7 => json!("object"),
        8 => json!(["string", "null"]),
        9 => json!([]),
        10 => json!({}),
        11 => json!([{}, [], 1, null, "a"]),
        12..=16 => json!({ "$ref": format!("#{}", all[dice.roll(all.len())]) }),
        17 => {
            json!({ "type": "object", "properties": { "a": { "$ref": format!("#{}", all[dice.roll(all.len())]) } } })
        }
        18 => {
            json!({ "allOf": [{ "$ref": format!("#{}", all[dice.roll(all.len())]) }, { "type": "object" }] })
        }
        19 => {
            json!({ "oneOf": [{ "$ref": format!("#{}", all[dice.roll(all.len())]) }, { "type": "null" }] })
        }
        20 => {
            json!({ "propertyName": "type", "mapping": { "a": format!("#{}", all[dice.roll(all.len())]) } })
        }
        21 => {
            json!({ "type": "array", "items": { "$ref": format!("#{}", all[dice.roll(all.len())]) } })
        }
        22 => json!("\u{0}é用\u{1F600} {x} */ \\ `"),
        _ => json!({ "enum": [1, "1", null, true, "A", "a", ""] }),
    }
}

/// Replaces, removes or adds a few nodes.
fn damage(tree: &mut Value, dice: &mut Dice) {
    for _ in 0..=dice.roll(6) {
        let mut all = Vec::new();
        pointers(tree, "", &mut all);
        let at = all[dice.roll(all.len())].clone();
        let other = all[dice.roll(all.len())].clone();
        let moved = tree.pointer(&other).cloned();
        let junk = junk(dice, &all);
        let key = KEYWORDS[dice.roll(KEYWORDS.len())].to_owned();
        let choice = dice.roll(5);
        let Some(node) = tree.pointer_mut(&at).filter(|_| !at.is_empty()) else {
            continue;
        };
        match (choice, node) {
            (0, node) => *node = junk,
            (1, node) => *node = moved.unwrap_or(Value::Null),
            (2 | 3, Value::Object(members)) => {
                members.insert(key, junk);
            }
            (4, Value::Object(members)) => {
                let name = members.keys().nth(dice.roll(members.len())).cloned();
                if let Some(name) = name {
                    members.remove(&name);
                }
            }
            (_, Value::Array(items)) => items.push(junk),
            (_, node) => *node = junk,
        }
    }
}

/// Two documents with much in them, then what `tests/cases` shows one thing each of.
fn seeds() -> Vec<(Value, usize)> {
    let mut seeds = vec![
        (
            include_str!("pipeline_fuzz/kitchen_sink.json").to_owned(),
            150,
        ),
        (
            include_str!("pipeline_fuzz/polymorphism.json").to_owned(),
            150,
        ),
    ];
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
    let mut paths: Vec<_> = std::fs::read_dir(cases)
        .unwrap()
        .flat_map(|group| std::fs::read_dir(group.unwrap().path()).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "yaml")
        })
        .collect();
    paths.sort();
    assert!(paths.len() > 90, "{} cases", paths.len());
    seeds.extend(
        paths
            .iter()
            .map(|path| (std::fs::read_to_string(path).unwrap(), 2)),
    );
    seeds
        .into_iter()
        .filter_map(|(text, weight)| Some((serde_yaml::from_str(&text).ok()?, weight)))
        .collect()
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn damaged_documents_have_an_answer() {
    for (index, (seed, weight)) in seeds().into_iter().enumerate() {
        answer(&seed, "damaged");
        let mut dice = Dice::new(index as u64 + 1);
        for _ in 0..weight * times() {
            let mut tree = seed.clone();
            damage(&mut tree, &mut dice);
            answer(&tree, "damaged");
        }
    }
}
