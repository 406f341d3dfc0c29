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

use allof::config::Config;
use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::generate;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const LONGEST: Duration = Duration::from_secs(20);

/// A small generator of numbers (xorshift64*): the tests need no better one.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap() % sides.max(1)
    }
}

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

fn run(tree: &Value, folder: &Path) {
    let path = folder.join("input.json");
    std::fs::write(&path, serde_json::to_string(tree).unwrap()).unwrap();
    let mut config = Config::for_inputs(vec![path.clone()], PathBuf::from("unused"));
    config.base = folder.to_path_buf();
    let start = Instant::now();
    let mut diagnostics = Diagnostics::new();
    let generation = generate(&config, &|_| {}, &mut diagnostics);
    let text =
        Renderer::new(&generation.sources, Format::Human, false).render_all(diagnostics.list());
    assert!(
        start.elapsed() < LONGEST,
        "it took {:?}: {}",
        start.elapsed(),
        path.display()
    );
    assert!(
        generation.generated.is_some() || !text.is_empty(),
        "nothing was generated and nothing was said: {}",
        path.display()
    );
}

fn times() -> usize {
    std::env::var("ALLOF_FUZZ")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1)
}

fn seeds() -> Vec<Value> {
    vec![
        serde_json::from_str(include_str!("pipeline_fuzz/kitchen_sink.json")).unwrap(),
        serde_json::from_str(include_str!("pipeline_fuzz/polymorphism.json")).unwrap(),
    ]
}

#[test]
fn damaged_documents_have_an_answer() {
    for (index, seed) in seeds().into_iter().enumerate() {
        let folder = tempfile::tempdir().unwrap();
        run(&seed, folder.path());
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ (index as u64 + 1));
        for _ in 0..150 * times() {
            let mut tree = seed.clone();
            damage(&mut tree, &mut dice);
            run(&tree, folder.path());
        }
    }
}
