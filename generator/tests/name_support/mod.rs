//! APIs built by hand, for the tests of names.
#![allow(dead_code)]

use allof::config::Config;
use allof::diagnostic::Diagnostics;
use allof::ir::*;
use allof::name::{Lock, NameTable, name};
use allof::passes::{Analysis, TypeFacts};
use allof::source::{FileId, Place, Pointer};
use serde_json::Value;
use std::path::PathBuf;

pub(crate) fn api() -> Api {
    Api {
        info: Info {
            title: "Ampersand public API".to_owned(),
            ..Info::default()
        },
        files: vec!["api.yaml".to_owned()],
        servers: vec![server("https://api.withampersand.com/v1", 0)].into(),
        ..Api::default()
    }
}

pub(crate) fn config() -> Config {
    Config::for_inputs(vec![PathBuf::from("api.yaml")], PathBuf::from("out"))
}

pub(crate) fn at(pointer: &str) -> Place {
    Place::new(FileId(0), Pointer::from_escaped(pointer))
}

pub(crate) fn component(key: &str) -> TypeDef {
    TypeDef {
        origin: at("/components/schemas").join(key),
        copies: Vec::new(),
        hints: Hints {
            given: None,
            key: Some(key.to_owned()),
            title: None,
            shared: None,
            usage: Usage::Root,
            suffix: None,
        },
        docs: Docs::default(),
        shape: Shape::Struct(Struct::default()),
        examples: Vec::new(),
    }
}

pub(crate) fn inline(pointer: &str, title: Option<&str>, usage: Usage) -> TypeDef {
    TypeDef {
        origin: at(pointer),
        copies: Vec::new(),
        hints: Hints {
            given: None,
            key: None,
            title: title.map(str::to_owned),
            shared: None,
            usage,
            suffix: None,
        },
        ..component("x")
    }
}

pub(crate) fn part(of: u32, part: Part) -> Usage {
    Usage::Part {
        of: TypeId(of),
        part,
    }
}

pub(crate) fn used(operation: u32, role: Role) -> Usage {
    Usage::Operation {
        operation: OperationId(operation),
        role,
    }
}

pub(crate) fn field(wire: &str) -> Field {
    Field {
        wire: wire.to_owned(),
        name: None,
        ty: Ty::String,
        presence: Presence::Optional,
        docs: std::sync::Arc::default(),
        default: None,
        preset: None,
        read_only: false,
        write_only: false,
        secret: false,
        pattern: None,
        undeclared: false,
        boxed: false,
        origin: at("/components/schemas/Fields"),
    }
}

pub(crate) fn structure(fields: &[&str]) -> TypeDef {
    TypeDef {
        shape: Shape::Struct(Struct {
            fields: fields.iter().map(|wire| field(wire)).collect(),
            ..Struct::default()
        }),
        ..component("Fields")
    }
}

pub(crate) fn enumeration(values: Vec<Value>) -> TypeDef {
    let values = values.into_iter();
    TypeDef {
        shape: Shape::Enum(Enum {
            repr: EnumRepr::Mixed,
            values: values
                .map(|wire| EnumValue {
                    wire,
                    name: None,
                    description: None,
                })
                .collect(),
        }),
        ..component("Values")
    }
}

pub(crate) fn union(variants: Vec<(Ty, Option<&str>)>) -> TypeDef {
    let variants = variants.into_iter();
    TypeDef {
        shape: Shape::Union(Union {
            open: false,
            variants: variants
                .map(|(ty, hint)| Variant {
                    ty,
                    hint: hint.map(str::to_owned),
                    docs: Docs::default(),
                    holds: Holds::Value,
                    length: None,
                    pattern: None,
                    boxed: false,
                })
                .collect(),
            select: Select::Rules(Vec::new()),
        }),
        ..component("Pet")
    }
}

pub(crate) fn operation(id: Option<&str>, method: &str, template: &str) -> Operation {
    Operation {
        origin: at("/paths").join(template).join(&method.to_lowercase()),
        id: id.map(str::to_owned),
        method_name: None,
        tags: Vec::new(),
        docs: Docs::default(),
        method: method.to_owned(),
        template: template.to_owned(),
        path: Vec::new(),
        server: ServerId(0),
        security: Vec::new(),
        parameters: Vec::new(),
        body: None,
        responses: Vec::new(),
        pages: PageHints::default(),
        success_headers: None,
        error_headers: None,
    }
}

pub(crate) fn parameter(wire: &str, location: ParameterLocation, required: bool) -> Parameter {
    Parameter {
        origin: at("/components/parameters").join(wire),
        wire: wire.to_owned(),
        name: None,
        location,
        style: Style::Form,
        explode: true,
        allow_reserved: false,
        encodings: Vec::new(),
        required,
        nullable: false,
        ty: Ty::String,
        docs: Docs::default(),
        default: None,
        secret: false,
    }
}

pub(crate) fn response(status: Status, success: bool) -> Response {
    Response {
        origin: at("/components/responses/x"),
        status,
        success,
        docs: Docs::default(),
        contents: Vec::new(),
        headers: Vec::new(),
        links: Vec::new(),
    }
}

pub(crate) fn server(url: &str, index: usize) -> Server {
    Server::plain(url, Some(at("/servers").index(index)))
}

pub(crate) fn scheme(key: &str, kind: SchemeKind) -> SecurityScheme {
    SecurityScheme {
        origin: at("/components/securitySchemes").join(key),
        copies: Vec::new(),
        key: key.to_owned(),
        description: None,
        kind,
        flows: Vec::new(),
        metadata_url: None,
        deprecated: false,
    }
}

/// Returns the facts of an API that sends nothing.
pub(crate) fn facts(api: &Api, config: &Config) -> Analysis {
    Analysis::new(
        api,
        config,
        api.types.filled(TypeFacts::default()),
        &allof::source::PlaceMap::default(),
    )
}

/// Names an API without a configuration, and expects no diagnostic.
pub(crate) fn named(api: &Api, lock: &mut Lock) -> NameTable {
    let mut diagnostics = Diagnostics::new();
    let facts = facts(api, &config());
    let table = name(api, &facts, &config(), lock, &mut diagnostics);
    assert_eq!(diagnostics.list(), []);
    valid(&table);
    table
}

pub(crate) fn fresh(api: &Api) -> NameTable {
    named(api, &mut Lock::default())
}

pub(crate) fn types(table: &NameTable) -> Vec<&str> {
    table
        .types
        .iter()
        .map(|names| names.name.as_str())
        .collect()
}

/// Asserts that every name is an identifier, plain or raw, and unique in its scope.
pub(crate) fn valid(table: &NameTable) {
    let mut types = Vec::new();
    let mut modules = Vec::new();
    for names in &table.types {
        types.push(&names.name);
        each(
            names
                .parts
                .iter()
                .chain([&names.extra, &names.unknown])
                .filter(|name| !name.is_empty()),
        );
        is_module(&names.module);
    }
    for names in &table.operations {
        types.extend([&names.request, &names.error, &names.output]);
        modules.push(&names.module);
        is_module(&names.module);
        each(names.parameters.iter().chain([&names.body]));
        each(names.responses.iter());
    }
    each(types.into_iter());
    each(modules.into_iter());
    each(table.operations.iter().map(|names| &names.method));
    each(table.schemes.iter().chain(&table.servers));
}

fn each<'a>(names: impl Iterator<Item = &'a String>) {
    let mut seen = std::collections::BTreeSet::new();
    for name in names {
        identifier(name);
        assert!(seen.insert(name), "twice: {name}");
        assert!(name.chars().count() <= 90, "too long: {name}");
    }
}

fn is_module(name: &str) {
    identifier(name);
    assert!(
        name.is_ascii() && !allof::rust_words::is_keyword(name),
        "{name}"
    );
    assert_eq!(name, name.to_lowercase());
}

pub(crate) fn identifier(name: &str) {
    let plain = syn::parse_str::<syn::Ident>(name);
    let raw = syn::parse_str::<syn::Ident>(&format!("r#{name}"));
    assert!(plain.is_ok() || raw.is_ok(), "{name}");
    // Every identifier that the compiler accepts only in its raw form must be in the list of keywords.
    assert!(
        plain.is_ok() || allof::rust_words::is_keyword(name),
        "{name}"
    );
}

/// Changes the items of a table, so that they get other ids.
pub(crate) fn rearrange<I, T>(table: &mut Table<I, T>, change: impl FnOnce(&mut Vec<T>)) {
    let mut items: Vec<T> = std::mem::take(table).into_iter().collect();
    change(&mut items);
    *table = items.into();
}
