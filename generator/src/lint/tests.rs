//! The verdicts on the keywords of documents.

mod without_effect;

use super::{Evidence, Findings, Verdict, WHOLE, lint};
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use std::fs;
use tempfile::TempDir;

/// Returns the findings of documents, of which the first is the input, and a line of text for each finding.
fn lint_of(files: &[(&str, &str)]) -> (Findings, Vec<String>) {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let mut config = Config::for_inputs(vec![folder.path().join(files[0].0)], "out".into());
    config.base = folder.path().to_path_buf();
    let mut diagnostics = Diagnostics::new();
    let inspection = crate::inspect(&config, &|_| {}, &mut diagnostics);
    let sources = inspection.sources;
    let api = inspection
        .api
        .as_ref()
        .map(|(api, analysis)| (api, analysis));
    let evidence = Evidence::new(&sources, &config, &diagnostics, api);
    let found = lint(&sources, &evidence);
    let diagnostics = found
        .list()
        .iter()
        .map(|entry| {
            let file = sources.file(entry.place.file).map(|file| &file.name);
            format!(
                "{} {} {}#{}",
                entry.verdict.name(),
                entry.keyword,
                file.unwrap(),
                entry.place.pointer
            )
        })
        .collect();
    (found, diagnostics)
}

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

fn schema(text: &str) -> (Findings, Vec<String>) {
    let document = format!("{HEAD}components:\n  schemas:\n    S: {text}\n");
    lint_of(&[("a.yaml", &document)])
}

#[test]
fn names_of_the_author_are_no_keywords_and_values_are_not_entered() {
    let (found, diagnostics) = schema(
        "{ type: object, properties: { not: { type: string }, xml: { default: { not: 1 } } }, \
         example: { other: { not: { x-y: 1 } } }, default: { bogus: 1 }, enum: [{ bogus: 1 }], x-z: { bogus: 1 } }",
    );
    assert_eq!(
        diagnostics,
        [
            "approximated default a.yaml#/components/schemas/S/default",
            "approximated enum a.yaml#/components/schemas/S/enum",
        ]
    );
    assert_eq!(found.extensions().get("x-z"), Some(&1));
    assert_eq!(found.extensions().len(), 1);
}

#[test]
fn what_is_ignored_is_counted_once_where_it_begins() {
    let (found, diagnostics) = schema("{ not: { not: { bogus: 1 } }, bogus: { not: {} } }");
    assert_eq!(
        diagnostics,
        [
            "ignored not a.yaml#/components/schemas/S/not",
            "ignored bogus a.yaml#/components/schemas/S/bogus",
        ]
    );
    assert_eq!(found.list()[1].verdict, Verdict::Ignored("unknown keyword"));
}

#[test]
fn values_decide_too() {
    for (text, expected) in [
        ("{ type: string, format: uuid }", ""),
        ("{ type: string, format: uri }", "approximated format"),
        (
            "{ anyOf: [{ type: string, format: uuid }, { type: string }] }",
            "approximated format",
        ),
        (
            "{ anyOf: [{ type: string, format: uuid }, { type: integer }] }",
            "",
        ),
        ("{ type: integer, format: int64 }", ""),
        ("{ type: integer, format: int128 }", ""),
        ("{ type: integer, format: int256 }", "approximated format"),
        ("{ type: integer, format: unixtime }", ""),
        ("{ type: number, format: decimal }", ""),
        ("{ type: string, format: int64 }", ""),
        ("{ type: string, contentEncoding: base64url }", ""),
        ("{ type: string, contentEncoding: base64 }", ""),
        (
            "{ type: string, contentEncoding: base32 }",
            "approximated contentEncoding",
        ),
        ("{ type: string, required: true }", "ignored required"),
        ("{ type: string, minLength: -1 }", "ignored minLength"),
        ("{ properties: {} }", "approximated properties"),
        ("{ type: object, properties: {} }", ""),
        ("{ allOf: [{ properties: {} }] }", ""),
        ("{ items: { type: string } }", "approximated items"),
        ("{ type: text }", "approximated type"),
        ("{ $ref: '#/components/schemas/T' }", "ignored $ref"),
        ("5", "ignored (all of it)"),
    ] {
        let (_, diagnostics) = schema(text);
        let diagnostics = diagnostics.first().map_or("", String::as_str);
        let diagnostics = diagnostics
            .rsplit_once(' ')
            .map_or("", |(diagnostics, _)| diagnostics);
        assert_eq!(diagnostics, expected, "{text}");
    }
}

#[test]
fn a_scheme_that_is_a_file_is_judged() {
    let document = format!(
        "{HEAD}security: [{{ s.yaml: [] }}]\n\
         paths: {{ /a: {{ get: {{ responses: {{ '204': {{ description: Done }} }} }} }} }}\n"
    );
    let scheme = "{ type: http, scheme: bearer, colour: red }";
    let (_, diagnostics) = lint_of(&[("a.yaml", &document), ("s.yaml", scheme)]);
    assert!(
        diagnostics.contains(&"ignored colour s.yaml#/colour".to_owned()),
        "{diagnostics:?}"
    );
}

#[test]
fn reserved_characters_of_paths_are_of_later_versions() {
    let path = "\
paths:
  /files/{path}:
    get:
      parameters:
        - { name: path, in: path, required: true, allowReserved: true, schema: { type: string } }
      responses: { '204': { description: Done } }
";
    let of_version = |version: &str| {
        let document = format!("{}{path}", HEAD.replace("3.1.0", version));
        let (_, diagnostics) = lint_of(&[("a.yaml", &document)]);
        diagnostics.iter().any(|one| one.contains("allowReserved"))
    };
    assert!(of_version("3.0.4") && of_version("3.1.0"));
    assert!(!of_version("3.2.0"));
}

#[test]
fn what_other_stages_drop_is_told() {
    for (text, expected) in [
        (
            "{ allOf: [{ type: string }, { type: integer }] }",
            "approximated type /allOf/0/type",
        ),
        (
            "{ allOf: [{ const: a }, { const: b }] }",
            "ignored const /allOf/0/const",
        ),
        (
            "{ allOf: [{ const: { type: a } }, { const: b }] }",
            "ignored const /allOf/0/const",
        ),
        (
            "{ allOf: [{ enum: [a] }, { enum: [b] }] }",
            "ignored enum /allOf/0/enum",
        ),
        (
            "{ type: object, properties: { a: { type: integer, default: x } } }",
            "ignored default /properties/a/default",
        ),
        (
            "{ type: object, properties: { a: { type: string, default: 1 } } }",
            "approximated default /properties/a/default",
        ),
        ("{ type: string, enum: [1, a] }", "approximated enum /enum"),
        ("{ type: integer, enum: [1, a] }", "approximated enum /enum"),
        ("{ type: string, enum: [] }", "ignored enum /enum"),
        (
            "{ type: object, properties: { $ref: '#/components/schemas/None' } }",
            "ignored $ref /properties/$ref",
        ),
        (
            "{ type: object, example: x }",
            "approximated example /example",
        ),
        (
            "{ type: object, examples: [{}, x] }",
            "approximated examples /examples",
        ),
    ] {
        let (_, diagnostics) = schema(text);
        let diagnostics = diagnostics
            .iter()
            .map(|line| line.replace("a.yaml#/components/schemas/S", ""));
        assert_eq!(diagnostics.collect::<Vec<_>>(), [expected], "{text}");
    }
    let document = format!(
        "{HEAD}security: [{{ nobody: [] }}]\npaths:\n  /a:\n    get:\n      operationId: a\n      \
         responses: {{ '200': {{ content: {{ application/json: {{ schema: {{ type: object }}, examples: {{ e: {{ value: 1 }} }} }} }} }} }}\n"
    );
    let (_, diagnostics) = lint_of(&[("a.yaml", &document)]);
    assert_eq!(
        diagnostics,
        [
            "ignored security a.yaml#/security",
            "approximated (all of it) a.yaml#/paths/~1a/get/responses/200/content/application~1json/examples/e",
        ]
    );
}

#[test]
fn a_parameter_that_is_declared_again_is_told() {
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      operationId: a\n      parameters:\n        \
         - {{ name: q, in: query, schema: {{ type: string }} }}\n        \
         - {{ name: q, in: query, schema: {{ type: integer }} }}\n      responses: {{}}\n"
    );
    let (_, diagnostics) = lint_of(&[("a.yaml", &document)]);
    assert_eq!(
        diagnostics,
        ["ignored (all of it) a.yaml#/paths/~1a/get/parameters/0"]
    );
}

#[test]
fn a_component_that_one_path_lacks_is_used_by_another() {
    let document = format!(
        "{HEAD}components: {{ parameters: {{ P: {{ name: p, in: path, required: true, schema: {{ type: string }} }} }} }}\n\
         paths:\n  /a:\n    get: {{ operationId: a, parameters: [{{ $ref: '#/components/parameters/P' }}], responses: {{}} }}\n  \
         /b/{{p}}:\n    get: {{ operationId: b, parameters: [{{ $ref: '#/components/parameters/P' }}], responses: {{}} }}\n"
    );
    let (_, diagnostics) = lint_of(&[("a.yaml", &document)]);
    assert_eq!(diagnostics, [""; 0]);
    let document = document.replace(
        "{ $ref: '#/components/parameters/P' }",
        "{ name: p, in: path, required: true, schema: { type: string } }",
    );
    let (_, diagnostics) = lint_of(&[("a.yaml", &document)]);
    assert_eq!(
        diagnostics,
        [
            "ignored (all of it) a.yaml#/paths/~1a/get/parameters/0",
            "approximated parameters a.yaml#/components/parameters",
        ]
    );
}

#[test]
fn operations_of_every_method_are_walked() {
    let document = format!(
        "{HEAD}paths:\n  /a:\n    query: {{ operationId: a, callbacks: {{ c: {{ u: {{ post: {{ bogus: 1 }} }} }} }}, responses: {{}} }}\n    additionalOperations:\n      \
         PURGE: {{ operationId: b, bogus: 1, responses: {{}} }}\n      NO TOKEN: {{ operationId: c, responses: {{}} }}\n"
    );
    let (_, diagnostics) = lint_of(&[("a.yaml", &document)]);
    assert_eq!(
        diagnostics,
        [
            "ignored bogus a.yaml#/paths/~1a/query/callbacks/c/u/post/bogus",
            "ignored bogus a.yaml#/paths/~1a/additionalOperations/PURGE/bogus",
            &format!("ignored {WHOLE} a.yaml#/paths/~1a/additionalOperations/NO TOKEN"),
        ]
    );
}

#[test]
fn references_are_followed_into_other_files_and_each_object_counts_once() {
    let main = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      responses:\n        '200':\n          $ref: 'b.yaml#/r'\n          \
         description: over\n          bogus: 1\n    put:\n      responses: {{ '200': {{ $ref: 'b.yaml#/r' }} }}\n"
    );
    let other = "r:\n  description: R\n  links: {}\n  content:\n    application/json:\n      schema: { $ref: '#/s' }\n\
                 s: { type: object, properties: { s: { $ref: '#/s' }, t: { not: { type: string } } } }\nunused: { not: { type: string } }\n";
    let (_, diagnostics) = lint_of(&[("a.yaml", &main), ("b.yaml", other)]);
    assert_eq!(
        diagnostics,
        [
            "approximated description a.yaml#/paths/~1a/get/responses/200/description",
            "ignored bogus a.yaml#/paths/~1a/get/responses/200/bogus",
            "approximated description b.yaml#/r/description",
            "ignored links b.yaml#/r/links",
            "ignored not b.yaml#/s/properties/t/not",
        ]
    );
}

#[test]
fn bodies_without_a_typed_form_lose_their_schema() {
    let body = |content: &str| {
        let document = format!(
            "{HEAD}x-any: {{}}\npaths:\n  /a:\n    post:\n      operationId: a\n      requestBody: {{ content: {content} }}\n      responses: {{}}\n"
        );
        let (_, diagnostics) = lint_of(&[("a.yaml", &document)]);
        let at = "a.yaml#/paths/~1a/post/requestBody/content/";
        let diagnostics = diagnostics.iter().map(|line| line.replace(at, ""));
        diagnostics.collect::<Vec<_>>()
    };
    let object = "{ schema: { type: object, properties: { a: { type: string } } } }";
    let text = "{ schema: { type: string, format: binary } }";
    assert_eq!(body(&format!("{{ application/json: {object} }}")), [""; 0]);
    assert_eq!(
        body(&format!("{{ application/zip: {object} }}")),
        ["ignored schema application~1zip/schema"]
    );
    assert_eq!(body(&format!("{{ application/xml: {object} }}")), [""; 0]);
    let named = "{ schema: { type: object, xml: { name: a, x-ms-text: false } } }";
    assert_eq!(body(&format!("{{ application/xml: {named} }}")), [""; 0]);
    assert_eq!(
        body(&format!("{{ application/json: {named} }}")),
        ["approximated xml application~1json/schema/xml"]
    );
    assert_eq!(body(&format!("{{ image/png: {text} }}")), [""; 0]);
    assert_eq!(
        body("{ text/xml: { schema: { $ref: '#/x-any' } } }"),
        [""; 0]
    );
    // One type in two forms is sent in the first; two types are variants of the body.
    let list = "{ schema: { type: array, items: { type: string } } }";
    assert_eq!(
        body(&format!(
            "{{ application/xml: {list}, application/json: {list} }}"
        )),
        [format!("ignored {WHOLE} application~1xml")]
    );
    assert_eq!(
        body(&format!(
            "{{ application/xml: {object}, application/json: {list} }}"
        )),
        [""; 0]
    );
}

#[test]
fn media_types_of_parts_that_are_files_are_used() {
    let schema = "{ type: object, properties: { f: { items: { type: string, contentMediaType: image/png } }, \
                  t: { type: string, contentMediaType: text/csv } } }";
    let document = format!(
        "{HEAD}paths:\n  /a:\n    post:\n      operationId: a\n      requestBody: {{ content: {{ multipart/form-data: \
         {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }}\n      responses: {{}}\n\
         components: {{ schemas: {{ A: {schema} }} }}\n"
    );
    let (_, diagnostics) = lint_of(&[("a.yaml", &document)]);
    let at = "a.yaml#/components/schemas/A/properties";
    assert_eq!(
        diagnostics,
        [
            format!("approximated items {at}/f/items"),
            format!("approximated contentMediaType {at}/t/contentMediaType"),
        ]
    );
}

#[test]
fn media_types_of_parts_in_order_that_are_files_are_used() {
    let items = "{ type: array, items: { type: string, contentMediaType: image/png } }";
    let prefix = "{ type: array, minItems: 2, items: false, prefixItems: \
                  [{ type: string, contentMediaType: image/png }, { type: string, contentMediaType: text/csv }] }";
    for (schema, expected) in [
        (items, [].as_slice()),
        (
            prefix,
            &[
                "approximated minItems minItems",
                "approximated contentMediaType prefixItems/1/contentMediaType",
            ],
        ),
    ] {
        let document = format!(
            "{HEAD}paths:\n  /a:\n    post:\n      operationId: a\n      requestBody: {{ content: {{ multipart/mixed: \
             {{ schema: {schema} }} }} }}\n      responses: {{}}\n"
        );
        let (_, lines) = lint_of(&[("a.yaml", &document)]);
        let at = "a.yaml#/paths/~1a/post/requestBody/content/multipart~1mixed/schema/";
        let lines: Vec<String> = lines.iter().map(|line| line.replace(at, "")).collect();
        assert_eq!(lines, expected);
    }
}

#[test]
fn headers_of_the_members_of_a_form_are_ignored() {
    let document = format!(
        "{HEAD}paths:\n  /a:\n    post:\n      operationId: a\n      requestBody: {{ content: {{ \
         application/x-www-form-urlencoded: {{ schema: {{ type: object, properties: {{ f: {{ type: string }} }} }}, \
         encoding: {{ f: {{ headers: {{ X-A: {{ schema: {{ const: a }} }} }} }} }} }} }} }}\n      responses: {{}}\n"
    );
    let (_, lines) = lint_of(&[("a.yaml", &document)]);
    let at = "a.yaml#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded";
    assert_eq!(lines, [format!("ignored headers {at}/encoding/f/headers")]);
}

#[test]
fn a_copy_that_says_it_in_other_words_is_told() {
    let one =
        "{ title: Note, type: object, properties: { text: { type: string, description: D } } }";
    let response = |code: u32, words: &str| {
        let schema = one.replace('D', words);
        format!(
            "'{code}': {{ description: '', content: {{ application/json: {{ schema: {schema} }} }} }}"
        )
    };
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        {}\n        {}\n",
        response(400, "First."),
        response(404, "Second.")
    );
    let (_, diagnostics) = lint_of(&[("a.yaml", &document)]);
    let at = "/paths/~1a/get/responses/404/content/application~1json/schema/properties/text";
    assert_eq!(
        diagnostics,
        [format!("approximated description a.yaml#{at}/description")]
    );
}

#[test]
fn every_server_counts() {
    let document = format!(
        "{HEAD}servers: [{{ url: https://a.b }}, {{ url: https://c.d }}]\n\
         paths: {{ x-p: {{}}, /a: {{ get: {{ operationId: a, responses: {{}} }} }} }}\n"
    );
    let (found, diagnostics) = lint_of(&[("a.yaml", &document)]);
    assert_eq!(diagnostics, [""; 0]);
    assert_eq!(found.extensions().len(), 1);
}

#[test]
fn links_and_extensions_are_used_if_they_lead_to_the_next_page() {
    let link =
        "{ operationId: a, description: More., parameters: { from: '$response.body#/next' } }";
    let document = |parameter: &str| {
        format!(
            "{HEAD}paths:\n  /a:\n    get:\n      operationId: a\n      x-ms-pageable: {{ nextLinkName: other }}\n      parameters: \
             [{{ name: {parameter}, in: query, schema: {{ type: string }} }}]\n      responses: {{ '200': {{ description: One., \
             links: {{ more: {{ $ref: '#/components/links/M' }}, self: {{ operationId: a }} }}, content: {{ application/json: \
             {{ schema: {{ type: object, properties: {{ next: {{ type: string }}, list: {{ type: array, items: {{ type: string }} \
             }} }} }} }} }} }} }}\ncomponents: {{ links: {{ M: {link} }} }}\n"
        )
    };
    let (found, lines) = lint_of(&[("a.yaml", &document("from"))]);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    assert_eq!(
        lines,
        [
            "approximated description a.yaml#/paths/~1a/get/responses/200/description",
            "ignored (all of it) a.yaml#/paths/~1a/get/responses/200/links/self",
            "approximated description a.yaml#/components/links/M/description",
        ]
    );
    assert_eq!(found.obeyed_extensions(), 0);
    let (_, lines) = lint_of(&[("a.yaml", &document("other"))]);
    assert!(lines.contains(&"ignored links a.yaml#/paths/~1a/get/responses/200/links".to_owned()));
    assert!(lines.contains(&"ignored links a.yaml#/components/links".to_owned()));
}

#[test]
fn the_type_of_a_header_that_is_text_is_approximated_with_what_is_in_it() {
    let (found, diagnostics) = lint_of(&[(
        "a.yaml",
        &format!(
            "{HEAD}paths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: d\n          headers:\n\
             \x20           X-One: {{ schema: {{ description: Either, oneOf: [{{ type: string }}, {{ type: integer, minimum: 1 }}] }} }}\n\
             \x20           X-Any: {{ schema: {{ anyOf: [{{ type: integer }}, {{ type: 'null' }}] }} }}\n\
             \x20           X-All: {{ schema: {{ allOf: [{{ type: integer }}, {{ format: int32 }}] }} }}\n\
             \x20           X-List: {{ schema: {{ type: array, items: {{ type: object }} }} }}\n",
        ),
    )]);
    let at = "a.yaml#/paths/~1a/get/responses/200";
    assert_eq!(
        diagnostics,
        [
            format!("approximated description {at}/description"),
            format!("approximated oneOf {at}/headers/X-One/schema/oneOf"),
            format!("approximated type {at}/headers/X-List/schema/type"),
            format!("approximated items {at}/headers/X-List/schema/items"),
        ]
    );
    assert_eq!(
        found.list()[1].verdict,
        Verdict::Approximated("a header of this type is text")
    );
}
