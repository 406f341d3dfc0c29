//! The time for a document grows in proportion to its size. Each kind of document is generated in two sizes, of which one
//! is four times the other.
//!
//! The test compares processor times, each the shortest of three runs. Linear time is four times as long for the larger
//! document, quadratic time sixteen times as long.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails says where"
)]

mod clock;

use allof::config::Config;
use allof::diagnostic::Diagnostics;
use clock::{Of, processor_time};
use serde_json::{Map, Value, json};
use std::time::Duration;

/// The size of the second document, as a multiple of the first.
const FACTOR: usize = 4;

/// The limit of the time for the second document, as a multiple of the first.
const MOST: f64 = 8.5;

/// A kind of document: its name, the size of the first one, and a function that returns a document of a size.
type Kind = (&'static str, usize, fn(usize) -> Value);

fn kinds() -> Vec<Kind> {
    vec![
        ("chain of references", 1000, chain),
        ("values of an enum", 3000, values),
        ("nested quotations", 30_000, |n| described("> ".repeat(n))),
        ("tags that nothing closes", 20_000, |n| {
            described("<a ".repeat(n))
        }),
        ("links inside of links", 10_000, |n| {
            described("![".repeat(n) + &"](x)".repeat(n))
        }),
        ("emphasis that nothing closes", 8000, |n| {
            described("*a **b ".repeat(n))
        }),
        ("items of a list", 4000, |n| described("- a\n".repeat(n))),
        ("rows of a table", 6000, |n| {
            described("|a|b|\n|-|-|\n".to_owned() + &"|1|2|\n".repeat(n))
        }),
        ("code spans that nothing closes", 30_000, |n| {
            described("`` ` ".repeat(n))
        }),
        ("addresses", 3000, |n| described("http://a.b ".repeat(n))),
        ("brackets after an address", 3000, |n| {
            described("http://a.b".to_owned() + &")".repeat(n))
        }),
        ("properties", 500, properties),
        ("required members without a schema", 500, required),
        ("branches of allOf", 500, branches),
        ("branches that declare one member", 500, one_member),
        ("bases", 100, bases),
        ("variants", 200, variants),
        ("alternatives of one type", 500, |n| {
            alternatives(n, |i| json!({"type": "string", "maxLength": i}))
        }),
        ("alternatives with a value each", 300, |n| {
            alternatives(n, |i| json!({"enum": [format!("v{i}")]}))
        }),
        ("alternatives that are null", 500, |n| {
            alternatives(n, |_| json!({"nullable": true}))
        }),
        ("keys of a mapping", 200, mapping),
        ("unions inside of unions", 100, nested_unions),
        ("types", 200, types),
        ("operations", 100, operations),
        ("operations that share their types", 200, shared_types),
        ("parameters", 300, parameters),
        ("chain of parameters", 1000, parameter_chain),
        ("tags", 10_000, tags),
        ("servers", 100, servers),
    ]
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn a_document_of_four_times_the_size_takes_about_four_times_as_long() {
    let mut failures = Vec::new();
    for (kind, size, make) in kinds() {
        let small = cost(&make(size));
        let large = cost(&make(size * FACTOR));
        let ratio = large.as_secs_f64() / small.as_secs_f64();
        eprintln!(
            "{kind}: {small:?} for {size}, {ratio:.1} times as much for {}",
            size * FACTOR
        );
        // A shorter time is too inexact to compare.
        if large > Duration::from_millis(60) && ratio > MOST {
            failures.push(format!("{kind}: {ratio:.1} times as much"));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

/// Returns the least time of three runs.
fn cost(document: &Value) -> Duration {
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("api.json");
    std::fs::write(&input, document.to_string()).unwrap();
    let config = Config::for_inputs(vec![input], folder.path().join("out"));
    let run = || {
        let start = processor_time(Of::Process);
        let mut diagnostics = Diagnostics::new();
        let generated = allof::generate(&config, &|_| {}, &mut diagnostics).generated;
        assert!(generated.is_some(), "{:#?}", diagnostics.list());
        processor_time(Of::Process) - start
    };
    let least = (0..3).map(|_| run()).min().unwrap();
    // The clock of the processor ticks every 10 ms.
    least.max(Duration::from_millis(10))
}

fn document(members: Value) -> Value {
    let mut document =
        json!({"openapi": "3.1.0", "info": {"title": "Cost", "version": "1"}, "paths": {}});
    let all = document.as_object_mut().unwrap();
    all.extend(members.as_object().unwrap().clone());
    document
}

fn schemas(schemas: impl IntoIterator<Item = (String, Value)>) -> Value {
    document(json!({"components": {"schemas": Map::from_iter(schemas)}}))
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn chain(n: usize) -> Value {
    let links = (0..n).map(|i| (format!("S{i}"), reference(&format!("S{}", i + 1))));
    let last = json!({"type": "object", "properties": {"x": {"type": "string"}}});
    schemas(links.chain([(format!("S{n}"), last)]))
}

fn values(n: usize) -> Value {
    let values: Vec<String> = (0..n).map(|i| format!("v{i:05}")).collect();
    schemas([("Big".to_owned(), json!({"type": "string", "enum": values}))])
}

fn alternatives(n: usize, alternative: fn(usize) -> Value) -> Value {
    let mut all: Vec<Value> = (0..n).map(alternative).collect();
    all.push(json!({"type": "integer"}));
    schemas([("Union".to_owned(), json!({"anyOf": all}))])
}

fn parameter_chain(n: usize) -> Value {
    let name = |i: usize| format!("P{i}");
    let reference = |i| json!({"$ref": format!("#/components/parameters/P{i}")});
    let links = (0..n).map(|i| (name(i), reference(i + 1)));
    let last = json!({"name": "p", "in": "query", "schema": {"type": "string"}});
    let all = Map::from_iter(links.chain([(name(n), last)]));
    let operation =
        json!({"parameters": [reference(0)], "responses": {"204": {"description": ""}}});
    document(json!({"paths": {"/a": {"get": operation}}, "components": {"parameters": all}}))
}

fn described(text: String) -> Value {
    schemas([(
        "Doc".to_owned(),
        json!({"type": "object", "description": text}),
    )])
}

fn member(i: usize) -> (String, Value) {
    (format!("p{i}"), json!({"type": "string"}))
}

fn properties(n: usize) -> Value {
    let members = Map::from_iter((0..n).map(member));
    schemas([(
        "P".to_owned(),
        json!({"type": "object", "properties": members}),
    )])
}

fn required(n: usize) -> Value {
    let names: Vec<String> = (0..n).map(|i| format!("p{i}")).collect();
    schemas([("P".to_owned(), json!({"type": "object", "required": names}))])
}

fn object(i: usize) -> Value {
    json!({"type": "object", "required": [format!("p{i}")], "properties": Map::from_iter([member(i)])})
}

fn branches(n: usize) -> Value {
    let branches: Vec<Value> = (0..n).map(object).collect();
    schemas([("A".to_owned(), json!({"allOf": branches}))])
}

fn one_member(n: usize) -> Value {
    let branch = |i: usize| json!({"type": "object", "properties": {"member": object(i)}});
    let branches: Vec<Value> = (0..n).map(branch).collect();
    schemas([("A".to_owned(), json!({"allOf": branches}))])
}

fn named(n: usize) -> impl Iterator<Item = (String, Value)> {
    (0..n).map(|i| (format!("V{i}"), object(i)))
}

fn references(n: usize) -> Vec<Value> {
    (0..n).map(|i| reference(&format!("V{i}"))).collect()
}

fn bases(n: usize) -> Value {
    schemas(named(n).chain([("A".to_owned(), json!({"allOf": references(n)}))]))
}

fn variants(n: usize) -> Value {
    schemas(named(n).chain([("U".to_owned(), json!({"oneOf": references(n)}))]))
}

fn mapping(n: usize) -> Value {
    let mapping = (0..n).map(|i| (format!("k{i}"), json!(format!("#/components/schemas/V{i}"))));
    let tag = json!({"propertyName": "kind", "mapping": Map::from_iter(mapping)});
    let union = json!({"oneOf": references(n), "discriminator": tag});
    let variant = |(name, mut schema): (String, Value)| {
        let members = schema["properties"].as_object_mut().unwrap();
        members.insert("kind".to_owned(), json!({"type": "string"}));
        (name, schema)
    };
    schemas(named(n).map(variant).chain([("U".to_owned(), union)]))
}

fn nested_unions(n: usize) -> Value {
    let tag = json!({"propertyName": "kind"});
    let union = |i: usize| {
        let variants = [
            reference(&format!("V{i}")),
            reference(&format!("U{}", i + 1)),
        ];
        (
            format!("U{i}"),
            json!({"oneOf": variants, "discriminator": tag}),
        )
    };
    schemas(
        named(n)
            .chain((0..n).map(union))
            .chain([(format!("U{n}"), object(n))]),
    )
}

fn types(n: usize) -> Value {
    let same = json!({"type": "object", "properties": {"x": {"type": "string"}}});
    schemas((0..n).map(|i| (format!("T{i}"), same.clone())))
}

fn operation(i: usize) -> Value {
    json!({"operationId": format!("op{i}"), "responses": {"204": {"description": "ok"}}})
}

fn paths(paths: impl IntoIterator<Item = (String, Value)>) -> Value {
    let paths = paths
        .into_iter()
        .map(|(path, get)| (path, json!({"get": get})));
    document(json!({"paths": Map::from_iter(paths)}))
}

fn operations(n: usize) -> Value {
    paths((0..n).map(|i| (format!("/p{i}"), operation(i))))
}

fn shared_types(n: usize) -> Value {
    let part = json!({"type": "object", "properties": {"x": {"type": "string"}}});
    let link = |i: usize| {
        let members = json!({"next": reference(&format!("T{}", i + 1)), "part": part});
        let schema = json!({"type": "object", "properties": members});
        (format!("T{i}"), schema)
    };
    let all = Map::from_iter((0..n).map(link).chain([(format!("T{n}"), object(n))]));
    let mut document = paths((0..n).map(|i| {
        let content = json!({"application/json": {"schema": reference("T0")}});
        let mut get = operation(i);
        get["responses"] = json!({"200": {"description": "", "content": content}});
        (format!("/p{i}"), get)
    }));
    document["components"] = json!({"schemas": all});
    document
}

fn parameters(n: usize) -> Value {
    let parameter =
        |i| json!({"name": format!("q{i}"), "in": "query", "schema": {"type": "string"}});
    let mut get = operation(0);
    get["parameters"] = (0..n).map(parameter).collect();
    paths([("/p".to_owned(), get)])
}

fn tags(n: usize) -> Value {
    let mut get = operation(0);
    get["tags"] = (0..n).map(|i| json!(format!("t{i}"))).collect();
    paths([("/p".to_owned(), get)])
}

fn servers(n: usize) -> Value {
    paths((0..n).map(|i| {
        let mut get = operation(i);
        get["servers"] = json!([{"url": format!("https://h{i}.example.com")}]);
        (format!("/p{i}"), get)
    }))
}
