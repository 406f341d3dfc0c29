//! Documents that change while they have a lock file: named items keep their names, and new items get other names.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

use allof::config::Config;
use allof::diagnostic::Diagnostics;
use allof::generate;
use allof::ir::{OperationId, Shape, Ty};
use std::path::Path;

/// The crate of a document, generated with a lock file that the run updates.
struct Made {
    generated: allof::Generated,
}

impl Made {
    /// Returns the members of a struct, each with its type as text.
    fn members(&self, name: &str) -> Vec<String> {
        let api = &self.generated.api;
        let names = &self.generated.names.types;
        let found = names.entries().find(|(_, it)| it.name == name);
        let (id, _) = found.unwrap_or_else(|| panic!("no `{name}` in {:?}", self.types()));
        let word = |ty: &Ty| match ty {
            Ty::Type(id) => names[*id].name.clone(),
            other => format!("{other:?}"),
        };
        match &api.types[id].shape {
            Shape::Struct(structure) => structure
                .fields
                .iter()
                .zip(&names[id].parts)
                .map(|(field, name)| format!("{name}: {}", word(&field.ty)))
                .collect(),
            Shape::Alias(ty) => vec![word(ty)],
            Shape::Union(union) => union.variants.iter().map(|it| word(&it.ty)).collect(),
            other => vec![format!("{other:?}")],
        }
    }

    fn types(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self
            .generated
            .names
            .types
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        names.sort_unstable();
        names
    }
}

fn make(folder: &Path, document: &str) -> Made {
    make_named(folder, document, &[])
}

/// Generates as above, with names in the configuration.
fn make_named(folder: &Path, document: &str, given: &[(&str, &str)]) -> Made {
    std::fs::write(folder.join("api.yaml"), document).unwrap();
    let mut config = Config::for_inputs(vec![folder.join("api.yaml")], folder.join("out"));
    config.base = folder.to_owned();
    let given = given.iter();
    config.names = given
        .map(|(place, name)| ((*place).to_owned(), (*name).to_owned()))
        .collect();
    let lock = folder.join("api.lock");
    config.lock = Some(lock.clone());
    let mut diagnostics = Diagnostics::new();
    let generation = generate(&config, &|_| {}, &mut diagnostics);
    let generated = generation
        .generated
        .unwrap_or_else(|| panic!("{:?}", diagnostics.list()));
    std::fs::write(lock, generated.lock.to_text()).unwrap();
    Made { generated }
}

fn with_components(components: &str) -> String {
    format!(
        "openapi: 3.1.0
info: {{title: t, version: '1'}}
servers: [{{url: https://x.test}}]
paths:
  /a:
    post:
      operationId: createOrder
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                customer: {{type: object, properties: {{id: {{type: string}}}}}}
                buyer: {{type: object, properties: {{id: {{type: string, description: Theirs.}}}}}}
                ship: {{type: string, enum: [fast, slow]}}
                pet: {{anyOf: [{{$ref: '#/components/schemas/Cat'}}, {{type: 'null'}}]}}
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {{type: object, properties: {{product: {{type: object, properties: {{id: {{type: string}}}}}}}}}}
components:
  schemas:
    Cat: {{type: object, properties: {{lives: {{type: integer}}}}}}
{components}"
    )
}

/// Components that nothing uses. Each is equal to an existing type.
const NEWCOMERS: &str = "
    AuthorRef: {type: object, properties: {id: {type: string}}}
    BuyerRef: {type: object, properties: {id: {type: string, description: Theirs.}}}
    Speed: {type: string, enum: [fast, slow]}
    MyCat: {oneOf: [{$ref: '#/components/schemas/Cat'}]}
    Animal: {allOf: [{$ref: '#/components/schemas/Cat'}]}
";

#[test]
fn added_components_rename_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let first = make(folder.path(), &with_components(""));
    let second = make(folder.path(), &with_components(NEWCOMERS));
    for name in ["CreateOrderRequest", "CreateOrderResponse", "Cat"] {
        assert_eq!(first.members(name), second.members(name));
    }
    let mut all = first.types();
    all.extend(["Animal", "AuthorRef", "BuyerRef", "MyCat", "Speed"]);
    all.sort_unstable();
    assert_eq!(second.types(), all);
    assert_eq!(second.members("Animal"), ["Cat"]);
    assert_eq!(second.members("MyCat"), ["Cat"]);
    let third = make(folder.path(), &with_components(NEWCOMERS));
    assert_eq!(third.generated.names, second.generated.names);
}

#[test]
fn without_a_lock_only_an_exact_copy_is_the_component() {
    let folder = tempfile::tempdir().unwrap();
    let made = make(folder.path(), &with_components(NEWCOMERS));
    assert_eq!(
        made.members("CreateOrderRequest"),
        [
            "customer: CreateOrderRequestCustomer",
            "buyer: BuyerRef",
            "ship: CreateOrderRequestShip",
            "pet: Cat"
        ]
    );
}

fn with_alternatives(alternatives: &str) -> String {
    format!(
        "openapi: 3.1.0
info: {{title: t, version: '1'}}
servers: [{{url: https://x.test}}]
paths: {{}}
components:
  schemas:
    Foo:
      oneOf:
{alternatives}"
    )
}

#[test]
fn an_alternative_keeps_its_name_if_another_is_inserted_before_it() {
    let one = "
      - {type: object, required: [a, b], properties: {a: {type: string}, b: {type: object, properties: {in_b: {type: string}}}}}
      - {type: object, required: [kind], properties: {kind: {const: x}, b: {type: string}}}
      - {type: object, title: Third, properties: {c: {type: string}}}
      - {type: object, properties: {d: {type: integer}, e: {type: integer}}}
";
    let new = "
      - {type: object, required: [a], properties: {a: {type: string}, f: {type: string}}}
      - {type: object, required: [kind], properties: {kind: {const: y}, g: {type: string}}}
      - {type: object, properties: {h: {type: integer}}}
";
    let folder = tempfile::tempdir().unwrap();
    let first = make(folder.path(), &with_alternatives(one));
    let second = make(
        folder.path(),
        &with_alternatives(&format!("{}{one}", new.trim_end())),
    );
    let names = first.members("Foo");
    assert_eq!(second.members("Foo")[3..], names);
    for name in names {
        assert_eq!(first.members(&name), second.members(&name));
    }
}

#[test]
fn a_key_of_the_lock_is_valid_under_names() {
    let folder = tempfile::tempdir().unwrap();
    let document = with_alternatives(
        "
      - {type: object, required: [a], properties: {a: {type: string}}}
      - {type: object, required: [b], properties: {b: {type: string}}}
",
    );
    let made = make(folder.path(), &document);
    let keys: Vec<&str> = made
        .generated
        .lock
        .types
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        keys,
        [
            "api.yaml#/components/schemas/Foo",
            "api.yaml#/components/schemas/Foo/oneOf/[a]",
            "api.yaml#/components/schemas/Foo/oneOf/[b]",
        ]
    );
    for key in [
        keys[2],
        "#/components/schemas/Foo/oneOf/[b]",
        "#/components/schemas/Foo/oneOf/1",
    ] {
        let made = make_named(folder.path(), &document, &[(key, "Chosen")]);
        assert_eq!(made.members("Chosen"), ["b: String"], "{key}");
    }
}

#[test]
fn the_order_of_a_document_does_not_change_names() {
    let members = ["fooBar", "foo-bar", "FOO_BAR", "_id", "ID", "$ref", "@ref"];
    let document = |members: &[&str]| {
        let properties: Vec<String> = members
            .iter()
            .map(|it| format!("          '{it}': {{type: string}}\n"))
            .collect();
        let parameters: Vec<String> = members
            .iter()
            .map(|it| format!("      - {{name: '{it}', in: query, schema: {{type: string}}}}\n"))
            .collect();
        let values: Vec<String> = members.iter().map(|it| format!("'{it}'")).collect();
        format!(
            "openapi: 3.1.0
info: {{title: t, version: '1'}}
servers: [{{url: https://x.test}}]
paths:
  /a:
    get:
      operationId: getA
      parameters:
{}
      responses: {{'204': {{description: none}}}}
components:
  schemas:
    Foo:
      type: object
      properties:
{}
    Values: {{type: string, enum: [{}]}}
",
            parameters.concat(),
            properties.concat(),
            values.join(", ")
        )
    };
    let all = |members: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        let made = make(folder.path(), &document(members));
        let names = &made.generated.names;
        let of = |name: &str| {
            let found = names.types.iter().find(|it| it.name == name);
            found.map_or_else(Vec::new, |it| it.parts.clone())
        };
        let lists = [
            of("Foo"),
            of("Values"),
            names.operations[OperationId(0)].parameters.clone(),
        ];
        let mut pairs: Vec<(String, String)> = lists
            .iter()
            .flat_map(|list| members.iter().map(ToString::to_string).zip(list.clone()))
            .collect();
        pairs.sort();
        pairs
    };
    let mut turned = members;
    turned.reverse();
    assert_eq!(all(&members), all(&turned));
    assert!(all(&members).contains(&("foo-bar".to_owned(), "foo_bar".to_owned())));
}

/// Returns a document with a call whose request body and response have these media types, the first of which is JSON.
fn with_media_types(sent: &[&str], received: &[&str]) -> String {
    let list = |names: &[&str]| {
        let types = names
            .iter()
            .map(|name| format!("\"{name}\": {{schema: {{type: string}}}}"));
        types.collect::<Vec<_>>().join(", ")
    };
    format!(
        "{{openapi: 3.1.0, info: {{title: T, version: '1'}}, paths: {{/a: {{post: {{operationId: a, \
         requestBody: {{content: {{{}}}}}, responses: {{'200': {{description: A, content: {{{}}}}}}}}}}}}}}}",
        list(sent),
        list(received)
    )
}

#[test]
fn what_is_named_after_a_media_type_keeps_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let names = |document: &str| {
        let made = make(folder.path(), document);
        let (_, names) = made.generated.names.operations.entries().next().unwrap();
        (names.body_variants.clone(), names.alternatives.clone())
    };
    let types = ["application/json", "application/vnd.a.raw"];
    let (variants, methods) = names(&with_media_types(&types, &types));
    assert_eq!(variants, ["Json", "Raw"]);
    assert_eq!(methods, ["raw"]);
    // Without the lock, the first of two media types with one name would have it.
    let more = [
        "application/json",
        "application/vnd.b.raw",
        "application/vnd.a.raw",
    ];
    let (variants, methods) = names(&with_media_types(&more, &more));
    assert_eq!(variants[2], "Raw");
    assert_ne!(variants[1], "Raw");
    assert_eq!(methods[1], "raw");
    let lock = std::fs::read_to_string(folder.path().join("api.lock")).unwrap();
    let line = "\"api.yaml#/paths/~1a/post#response application/vnd.a.raw\" = \"raw\"";
    assert!(lock.contains(line), "{lock}");
}
