//! Random schemas that refer to one another in every way: each document gives a crate or a diagnostic, soon.
//!
//! `ALLOF_FUZZ=N` multiplies the number of documents by N. They are the same on every machine.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy spares test functions only, not what they call"
)]

mod fuzz;

use fuzz::{Dice, answer, times};
use serde_json::{Map, Value, json};

const MEMBERS: [&str; 5] = ["a", "b", "kind", "self", "A"];
const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];
const FORMATS: [&str; 6] = ["uuid", "date-time", "int32", "byte", "binary", "decimal"];

/// Returns a schema that may refer to the first `components` components.
fn schema(dice: &mut Dice, components: usize, depth: usize) -> Value {
    if depth == 0 || dice.roll(4) == 0 {
        return match dice.roll(6) {
            0 => json!({ "type": TYPES[dice.roll(4)], "format": FORMATS[dice.roll(6)] }),
            1 => json!({ "type": "string", "enum": ["x", "y", "X"] }),
            2 => json!(dice.roll(2) == 0),
            _ => reference(dice, components),
        };
    }
    let mut said = Map::new();
    for _ in 0..=dice.roll(3) {
        keyword(&mut said, dice, components, depth - 1);
    }
    Value::Object(said)
}

fn reference(dice: &mut Dice, components: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/S{}", dice.roll(components)) })
}

fn several(dice: &mut Dice, components: usize, depth: usize) -> Vec<Value> {
    (0..=dice.roll(3))
        .map(|_| schema(dice, components, depth))
        .collect()
}

fn keyword(said: &mut Map<String, Value>, dice: &mut Dice, components: usize, depth: usize) {
    let member = MEMBERS[dice.roll(MEMBERS.len())];
    let (key, value) = match dice.roll(18) {
        0..=2 => ("allOf", json!(several(dice, components, depth))),
        3 => ("oneOf", json!(several(dice, components, depth))),
        4 => ("anyOf", json!(several(dice, components, depth))),
        5..=7 => {
            let members = (0..=dice.roll(3)).map(|_| {
                let name = MEMBERS[dice.roll(MEMBERS.len())];
                (name.to_owned(), schema(dice, components, depth))
            });
            ("properties", Value::Object(members.collect()))
        }
        8 => ("items", schema(dice, components, depth)),
        9 => ("additionalProperties", schema(dice, components, depth)),
        10 => ("required", json!([member])),
        11 => ("type", json!(TYPES[dice.roll(TYPES.len())])),
        12 => ("type", json!([TYPES[dice.roll(TYPES.len())], "null"])),
        13 => ("const", json!(member)),
        14 => ("prefixItems", json!(several(dice, components, depth))),
        15 => (
            "patternProperties",
            json!({ "^x": schema(dice, components, depth) }),
        ),
        16 => ("discriminator", json!({ "propertyName": member })),
        _ => {
            let (first, second) = ("readOnly", "writeOnly");
            (if dice.roll(2) == 0 { first } else { second }, json!(true))
        }
    };
    said.insert(key.to_owned(), value);
    if dice.roll(12) == 0 {
        let target = reference(dice, components);
        said.extend(target.as_object().cloned().unwrap_or_default());
    }
}

fn document(dice: &mut Dice) -> Value {
    let components = 1 + dice.roll(12);
    let schemas: Map<String, Value> = (0..components)
        .map(|index| (format!("S{index}"), schema(dice, components, 4)))
        .collect();
    let body = json!({ "application/json": { "schema": reference(dice, components) } });
    let answer = json!({ "application/json": { "schema": schema(dice, components, 2) } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Random", "version": "1" },
        "components": { "schemas": schemas },
        "paths": { "/things": { "post": {
            "operationId": "send",
            "parameters": [{ "name": "q", "in": "query", "schema": schema(dice, components, 2) }],
            "requestBody": { "content": body },
            "responses": { "200": { "description": "Done.", "content": answer } },
        } } },
    })
}

#[test]
fn random_schemas_give_a_crate_or_a_diagnostic() {
    let mut dice = Dice::new(7);
    for _ in 0..60 * times() {
        answer(&document(&mut dice), "random");
    }
}
