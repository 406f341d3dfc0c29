//! Difficult texts as names: keywords, signs, names of the standard library, spellings that collide.

mod clock;
mod name_support;

use allof::diagnostic::Diagnostics;
use allof::ir::{Hints, Ty, TypeDef, TypeId};
use allof::name::Lock;
use clock::{Of, processor_time};
use name_support::*;
use serde_json::json;

const OBSTACLES: &[&str] = &[
    "",
    " ",
    "_",
    "__",
    "-",
    "+",
    "*",
    "$",
    "@",
    "#",
    "+1",
    "-1",
    "1",
    "01",
    "1.0",
    "1_0",
    "-1.5",
    "3DModel",
    "24h",
    "foo",
    "Foo",
    "FOO",
    "foo_",
    "_foo",
    "foo-",
    "foo.",
    "foo bar",
    "fooBar",
    "FooBar",
    "foo_bar",
    "foo-bar",
    "FOO_BAR",
    "$ref",
    "@type",
    "#text",
    "type",
    "Type",
    "self",
    "Self",
    "super",
    "crate",
    "async",
    "await",
    "dyn",
    "gen",
    "try",
    "yield",
    "abstract",
    "final",
    "match",
    "mod",
    "fn",
    "true",
    "false",
    "union",
    "macro_rules",
    "'static",
    "raw",
    "auto",
    "safe",
    "extra",
    "extra_members",
    "unknown",
    "Unknown",
    "Option",
    "String",
    "Vec",
    "Box",
    "Result",
    "Some",
    "None",
    "Ok",
    "Err",
    "Default",
    "From",
    "Into",
    "Clone",
    "Debug",
    "Iterator",
    "Node",
    "Bytes",
    "Value",
    "Error",
    "Response",
    "Client",
    "body",
    "new",
    "clone",
    "send",
    "con",
    "aux",
    "nul",
    "COM1",
    "types",
    "lib",
    "main",
    "std",
    "Größe",
    "große",
    "用户",
    "пользователь",
    "😀",
    "👍🏽",
    "é",
    "e\u{301}",
    "ﬁ",
    "²",
    "½",
    "Ⅷ",
    "ŉ",
    "ß",
    "İ",
    "ı",
    "K",
    "ǅ",
    "ＦＵＬＬ",
    "𝔸",
    "a\u{200d}b",
    "\u{0}",
    "\n",
    "a\tb",
    "x::y",
    "application/vnd.foo+json;v=1",
    "<=",
    ">=",
    "<",
    ">",
    "=",
    "!=",
    "100%",
    "°C",
    "€",
    "a'b",
    "\"",
    "\\",
    "(a)",
    "[0]",
    "{id}",
    "٣",
    "१२",
    "_1",
    "__proto__",
    "constructor",
    "r#type",
    "O'Brien",
    "\u{301}",
    "ª",
    "ⅷ",
    "ℵ",
];

fn obstacles() -> Vec<String> {
    let mut texts: Vec<String> = OBSTACLES.iter().map(|&text| text.to_owned()).collect();
    texts.push("x".repeat(300));
    texts.push("long words ".repeat(40));
    texts.push("long words ".repeat(50));
    texts.push("用".repeat(300));
    texts
}

#[test]
fn difficult_field_names_are_valid_and_unique() {
    let texts = obstacles();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut api = api();
    api.types.push(structure(&texts));
    let table = fresh(&api);
    for name in &table.types[TypeId(0)].parts {
        assert!(!name.chars().any(char::is_uppercase), "{name}");
        assert!(!name.trim_matches('_').contains("__"), "{name}");
    }
}

#[test]
fn difficult_type_names_are_valid_and_unique() {
    let mut api = api();
    for text in obstacles() {
        api.types.push(component(&text));
    }
    let table = fresh(&api);
    let modules: std::collections::BTreeSet<_> =
        table.types.iter().map(|names| &names.module).collect();
    assert_eq!(modules.len(), table.types.len());
    for (text, names) in obstacles().iter().zip(&table.types) {
        assert!(
            !names.name.starts_with(char::is_lowercase),
            "{text}: {}",
            names.name
        );
    }
}

#[test]
fn difficult_titles_are_valid_and_unique() {
    let mut api = api();
    api.types.push(component("Parent"));
    for (index, text) in obstacles().iter().enumerate() {
        let member = allof::ir::Part::Member(text.clone());
        api.types
            .push(inline(&format!("/x/{index}"), Some(text), part(0, member)));
    }
    fresh(&api);
}

#[test]
fn difficult_enum_values_are_valid_and_unique() {
    let mut api = api();
    let mut values: Vec<_> = obstacles().into_iter().map(|text| json!(text)).collect();
    values.extend([
        json!(1),
        json!(-1),
        json!(1.5),
        json!(true),
        json!(false),
        json!(null),
        json!(1e300),
    ]);
    api.types.push(enumeration(values));
    fresh(&api);
}

#[test]
fn difficult_variant_names_are_valid_and_unique() {
    let mut api = api();
    let texts = obstacles();
    let variants = texts.iter().map(|text| (Ty::String, Some(text.as_str())));
    api.types.push(union(variants.collect()));
    fresh(&api);
}

#[test]
fn difficult_names_of_operations_parameters_and_schemes_are_valid_and_unique() {
    let mut api = api();
    let locations = [
        allof::ir::ParameterLocation::Path,
        allof::ir::ParameterLocation::Query,
        allof::ir::ParameterLocation::Header,
    ];
    for (index, text) in obstacles().iter().enumerate() {
        api.operations
            .push(operation(Some(text), "GET", &format!("/{index}")));
        api.operations
            .push(operation(None, "GET", &format!("/{text}")));
        api.schemes
            .push(scheme(text, allof::ir::SchemeKind::Http(text.clone())));
        api.servers
            .push(server(&format!("https://example.com/{text}"), index + 1));
        if let Some(first) = api.operations.iter_mut().next() {
            let one_each = locations
                .iter()
                .map(|location| parameter(text, *location, index % 2 == 0));
            first.parameters.extend(one_each);
        }
    }
    fresh(&api);
}

#[test]
fn package_names_are_valid() {
    for text in obstacles() {
        let mut api = api();
        api.info.title.clone_from(&text);
        let package = fresh(&api).package;
        let valid = |character: char| {
            character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-'
        };
        assert!(
            package.starts_with(|first: char| first.is_ascii_lowercase()),
            "{text}: {package}"
        );
        assert!(
            package.chars().all(valid) && package.len() <= 64,
            "{text}: {package}"
        );
    }
    for (title, package) in [
        ("Ampersand public API", "ampersand-public-client"),
        ("Acme's Official API", "acme-client"),
        ("GitHub v3 REST API", "github-client"),
        ("Swagger Petstore - OpenAPI 3.0", "petstore-client"),
        (
            "The Very Long Name of a Product API v2.1",
            "very-long-name-client",
        ),
        ("API", "api-client"),
        ("FastAPI", "fast-client"),
        ("OpenAI API", "open-ai-client"),
        ("OpenAPI Petstore", "petstore-client"),
        ("Open API of the Weather", "weather-client"),
    ] {
        let mut api = api();
        api.info.title = title.to_owned();
        assert_eq!(fresh(&api).package, package, "{title}");
    }
}

#[test]
fn difficult_texts_have_readable_names() {
    let mut api = api();
    api.types.push(structure(&[
        "+1",
        "-1",
        "$ref",
        "@type",
        "self",
        "type",
        "24h_volume",
        "foo",
        "Foo",
        "foo_",
        "extra",
        "X-Request-Id",
        "*",
    ]));
    api.types.push(enumeration(vec![
        json!("asc"),
        json!("ASC"),
        json!("-created"),
        json!("created"),
        json!(""),
        json!("*"),
        json!("2023-01-01"),
        json!("Self"),
        json!("unknown"),
        json!(3),
        json!("3"),
        json!(-3),
        json!(true),
        json!("RS256"),
    ]));
    let table = fresh(&api);
    assert_eq!(
        table.types[TypeId(0)].parts,
        [
            "plus_1",
            "minus_1",
            "ref",
            "at_type",
            "self_",
            "type",
            "n24h_volume",
            "foo",
            "foo_capitalized",
            "foo_underscore",
            "extra",
            "x_request_id",
            "star",
        ]
    );
    assert_eq!(table.types[TypeId(0)].extra, "extra_members");
    assert_eq!(
        table.types[TypeId(1)].parts,
        [
            "Asc",
            "AscUpper",
            "MinusCreated",
            "Created",
            "Empty",
            "Star",
            "Value2023_01_01",
            "Self_",
            "Unknown",
            "Value3Number",
            "Value3",
            "Minus3",
            "True",
            "Rs256",
        ]
    );
    assert_eq!(table.types[TypeId(1)].unknown, "Unrecognized");
}

#[test]
fn reserved_types_get_a_word() {
    let mut api = api();
    for key in [
        "String", "Node", "Error", "Response", "Hash", "Option", "Base",
    ] {
        api.types.push(component(key));
    }
    let table = fresh(&api);
    assert_eq!(
        types(&table),
        [
            "StringModel",
            "Node",
            "Error",
            "Response",
            "Hash",
            "OptionModel",
            "Base"
        ]
    );
}

#[test]
fn a_long_chain_of_parts_has_short_names() {
    let mut api = api();
    api.types.push(component("Root"));
    for index in 0..20_000u32 {
        let member = allof::ir::Part::Member(format!("member{index}"));
        api.types
            .push(inline(&format!("/x/{index}"), None, part(index, member)));
    }
    // The deepest first.
    rearrange(&mut api.types, |types| types.reverse());
    let last = api.types.len() as u32 - 1;
    for def in &mut api.types {
        if let allof::ir::Usage::Part { of, .. } = &mut def.hints.usage {
            *of = TypeId(last - of.0);
        }
    }
    let table = quick(&api);
    assert!(table.types.iter().all(|names| names.module == "root"));
}

#[test]
fn a_cycle_of_parts_ends() {
    let mut api = api();
    let member = || allof::ir::Part::Member("next".to_owned());
    api.types.push(inline("/a", None, part(1, member())));
    api.types.push(inline("/b", None, part(0, member())));
    api.types.push(inline("/c", None, part(2, member())));
    api.operations.push(operation(Some("run"), "POST", "/run"));
    api.types.push(TypeDef {
        hints: Hints {
            given: None,
            key: None,
            title: None,
            shared: None,
            usage: used(0, allof::ir::Role::RequestBody),
            suffix: Some("Base"),
        },
        ..component("x")
    });
    fresh(&api);
}

#[test]
fn many_equal_names_are_distinguished_quickly() {
    let mut api = api();
    for index in 0..20_000u32 {
        let title = ["Item", "Thing"][index as usize % 2];
        api.types.push(inline(
            &format!("/x/{index}"),
            Some(title),
            part(0, allof::ir::Part::Item),
        ));
    }
    valid(&quick(&api));
}

/// The limit is generous, for builds without optimization. Quadratic time exceeds it.
fn quick(api: &allof::ir::Api) -> allof::name::NameTable {
    let start = processor_time(Of::Thread);
    let table = allof::name::name(
        api,
        &facts(api, &config()),
        &config(),
        &mut Lock::default(),
        &mut Diagnostics::new(),
    );
    let cost = processor_time(Of::Thread) - start;
    eprintln!("{} types in {cost:?}", api.types.len());
    assert!(cost.as_secs() < 20, "{cost:?}");
    table
}
