//! The lines with which `generate` ends, and the exit codes of `--strict` and `--deny-loss`: for each reason why a keyword has
//! no effect, a document whose losses are known.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails says where"
)]

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const OPERATION: &str = "/paths/~1a/post";
const QUERY: &str = "/paths/~1a/post/parameters/0";
const BODY: &str = "/paths/~1a/post/requestBody";
const RESPONSE: &str = "/paths/~1a/post/responses/200";
const SCHEMA: &str = "/components/schemas/S";

/// Reasons that no summary has, since the document is refused.
const REFUSED: &[&str] = &["the reference does not resolve"];

/// Returns a document whose keywords all have an effect.
fn base() -> Value {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/S"}}});
    json!({
        "openapi": "3.2.0",
        "info": {"title": "Losses", "version": "1"},
        "servers": [{"url": "https://api.test"}],
        "paths": {"/a": {"post": {
            "operationId": "send",
            "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
            "requestBody": {"content": content},
            "responses": {"200": {"description": "Sent", "content": content}},
        }}},
        "components": {"schemas": {"S": {"type": "object", "properties": {"a": {"type": "string"}}}}},
    })
}

/// A document with losses.
struct Lossy {
    /// The places of the document that have another value.
    changes: Vec<(&'static str, &'static str, Value)>,
    /// The lines of the summary.
    lines: &'static [&'static str],
    /// Whether a warning tells of them, too.
    is_warned: bool,
}

/// Only the summary tells of the losses.
fn told(
    changes: Vec<(&'static str, &'static str, Value)>,
    lines: &'static [&'static str],
) -> Lossy {
    Lossy {
        changes,
        lines,
        is_warned: false,
    }
}

/// A warning tells of the losses as well.
fn warned(
    changes: Vec<(&'static str, &'static str, Value)>,
    lines: &'static [&'static str],
) -> Lossy {
    Lossy {
        changes,
        lines,
        is_warned: true,
    }
}

fn of_schemas() -> Vec<Lossy> {
    let string = || json!({"type": "string"});
    let member = |schema: Value| json!({"a": schema});
    let tagged = |name: &str| json!({"type": "object", "properties": {"kind": {"type": "string"}, name: {"type": "string"}}});
    vec![
        told(
            vec![
                (SCHEMA, "not", json!({"required": ["x"]})),
                (SCHEMA, "if", json!({})),
            ],
            &[
                "1 `if` of a schema: does not change the type",
                "1 `not` of a schema: does not change the type",
            ],
        ),
        told(
            vec![(
                SCHEMA,
                "properties",
                json!({
                    "a": {"type": "string", "not": {"const": "a"}},
                    "b": {"type": "string", "not": {"const": "b"}},
                }),
            )],
            &["2 `not` of a schema: does not change the type"],
        ),
        warned(
            vec![(SCHEMA, "$recursiveRef", json!("#"))],
            &["1 `$recursiveRef` of a schema: no schema around it is an anchor"],
        ),
        warned(
            vec![(
                SCHEMA,
                "properties",
                member(json!({"type": "string", "required": true})),
            )],
            &[
                "1 `required` of a schema: a flag of draft 3: the list is in the schema of the object",
            ],
        ),
        warned(
            vec![(SCHEMA, "maxProperties", json!("many"))],
            &["1 `maxProperties` of a schema: the value is of the wrong kind"],
        ),
        warned(
            vec![(SCHEMA, "properties", member(json!({"enum": []})))],
            &["1 `enum` of a schema: it lists no value"],
        ),
        warned(
            vec![(
                SCHEMA,
                "properties",
                member(json!({"allOf": [{"const": 1}, {"const": 2}]})),
            )],
            &["1 `const` of a schema: it contradicts another branch of `allOf`, which wins"],
        ),
        warned(
            vec![(
                SCHEMA,
                "properties",
                member(json!({"anyOf": [{}, string()]})),
            )],
            &[
                "1 `anyOf` of a schema: an alternative has no effect: another one allows every value",
            ],
        ),
        warned(
            vec![(
                SCHEMA,
                "properties",
                member(json!({"type": "integer", "default": "one"})),
            )],
            &["1 `default` of a schema: it does not match its schema"],
        ),
        warned(
            vec![
                ("/components/schemas", "A", tagged("a")),
                ("/components/schemas", "B", tagged("b")),
                (
                    "/components/schemas",
                    "U",
                    json!({
                        "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
                        "discriminator": {"propertyName": "kind", "defaultMapping": "nothing.yaml"},
                    }),
                ),
            ],
            &["1 `defaultMapping` of a discriminator: it refers to no schema"],
        ),
        told(
            vec![("/info", "colour", json!("red"))],
            &["1 `colour` of the info: unknown keyword"],
        ),
    ]
}

fn of_parameters() -> Vec<Lossy> {
    let string = || json!({"type": "string"});
    let query = |name: &str| json!({"name": name, "in": "query", "schema": {"type": "string"}});
    vec![
        told(
            vec![(QUERY, "allowEmptyValue", json!(true))],
            &["1 `allowEmptyValue` of a parameter: a parameter without a value is not written"],
        ),
        told(
            vec![
                (QUERY, "in", json!("header")),
                (QUERY, "allowReserved", json!(true)),
            ],
            &[
                "1 `allowReserved` of a parameter: only paths and queries are written with reserved characters",
            ],
        ),
        told(
            vec![(
                OPERATION,
                "parameters",
                json!([{
                    "name": "q", "in": "query", "allowReserved": true,
                    "content": {"application/json": {"schema": {"type": "string"}}},
                }]),
            )],
            &["1 `allowReserved` of a parameter: `content` says how the value is written"],
        ),
        told(
            vec![(
                OPERATION,
                "parameters",
                json!([{
                    "name": "q",
                    "in": "query",
                    "content": {"application/json": {"schema": string(), "encoding": {"a": {}}}},
                }]),
            )],
            &["1 `encoding` of a media type: a parameter is written without it"],
        ),
        warned(
            vec![(OPERATION, "parameters", json!([query("q"), query("q")]))],
            &["1 parameter: it is declared again, and the last declaration is used"],
        ),
        warned(
            vec![(
                OPERATION,
                "parameters",
                json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]),
            )],
            &["1 parameter: the path does not have the parameter"],
        ),
        warned(
            vec![(OPERATION, "parameters", json!(["q"]))],
            &["1 `parameters` of an operation: none of its items is a parameter"],
        ),
        told(
            vec![(
                "",
                "webhooks",
                json!({"ping": {"post": {
                    "parameters": [{"name": "c", "in": "cookie", "schema": {"type": "string"}}],
                    "responses": {},
                }}}),
            )],
            &["1 parameter: a webhook reads headers, and the pairs of a form"],
        ),
        told(
            vec![
                (
                    "/components",
                    "securitySchemes",
                    json!({"key": {"type": "apiKey", "in": "header", "name": "X-Key", "scheme": "bearer"}}),
                ),
                (OPERATION, "security", json!([{"key": []}])),
            ],
            &["1 `scheme` of a security scheme: it says nothing of a scheme of this type"],
        ),
        warned(
            vec![(OPERATION, "security", json!([{"nothing": []}]))],
            &[
                "1 `security` of an operation: the scheme is not declared, and the alternative is left out",
            ],
        ),
    ]
}

fn of_bodies() -> Vec<Lossy> {
    let schema = || json!({"$ref": "#/components/schemas/S"});
    let headers = || json!({"X-Part": {"schema": {"type": "string"}}});
    vec![
        told(
            vec![(
                BODY,
                "content",
                json!({"application/json": {"schema": schema()}, "application/xml": {"schema": schema()}, "multipart/form-data": {"schema": schema()}}),
            )],
            &["2 media types: another media type of the same body is used"],
        ),
        told(
            vec![(BODY, "content", json!({}))],
            &["1 `requestBody` of an operation: it has no content"],
        ),
        told(
            vec![(
                BODY,
                "content",
                json!({"application/json": {"schema": schema(), "encoding": {"a": {}}, "prefixEncoding": []}}),
            )],
            &[
                "1 `encoding` of a media type: only the parts of a form are encoded one by one",
                "1 `prefixEncoding` of a media type: only the items of a multipart body are encoded by position",
            ],
        ),
        told(
            vec![(
                BODY,
                "content",
                json!({"multipart/form-data": {"schema": schema(), "encoding": {"a": {"encoding": {}}}}}),
            )],
            &["1 `encoding` of an encoding: parts are written without it"],
        ),
        told(
            vec![(
                BODY,
                "content",
                json!({"multipart/mixed": {"schema": {"type": "array", "items": {"type": "string"}}, "itemEncoding": {"style": "form"}}}),
            )],
            &["1 `style` of an item encoding: a part without a name has no style"],
        ),
        told(
            vec![(
                BODY,
                "content",
                json!({"application/x-www-form-urlencoded": {"schema": schema(), "encoding": {"a": {"headers": headers()}}}}),
            )],
            &["1 `headers` of an encoding: only a part of a multipart body has headers"],
        ),
        warned(
            vec![(
                BODY,
                "content",
                json!({"multipart/form-data": {"schema": schema(), "encoding": {"a": {"headers": headers()}}}}),
            )],
            &["1 `headers` of an encoding: the part is sent without them"],
        ),
        warned(
            vec![(OPERATION, "parameters", json!([schema()]))],
            &["1 `$ref` of a reference: it refers to a node of another kind"],
        ),
        told(
            vec![
                (
                    "/components",
                    "responses",
                    json!({"R": {"description": "Done"}}),
                ),
                (
                    OPERATION,
                    "responses",
                    json!({"204": {"$ref": "#/components/responses/R", "links": {}}}),
                ),
            ],
            &["1 `links` of a reference: siblings of `$ref` are not read"],
        ),
        warned(
            vec![(
                "",
                "webhooks",
                json!({"ping": {"post": {"requestBody": {"content": {"multipart/form-data": {"schema": schema()}}}, "responses": {}}}}),
            )],
            &["1 media type: the body of this webhook has no type"],
        ),
        told(
            vec![(
                RESPONSE,
                "content",
                json!({"application/pdf": {"schema": schema()}}),
            )],
            &["1 `schema` of a media type: the media type has no typed form; the body is bytes"],
        ),
        told(
            vec![(
                RESPONSE,
                "content",
                json!({"application/x-www-form-urlencoded": {"schema": {"type": "object", "properties": {"a": schema()}}}}),
            )],
            &["1 `schema` of a media type: the media type has no typed form; the body is bytes"],
        ),
        warned(
            vec![(
                RESPONSE,
                "content",
                json!({"text/plain": {"itemSchema": schema()}}),
            )],
            &["1 `itemSchema` of a media type: the items of this body have no type"],
        ),
        warned(
            vec![(
                RESPONSE,
                "links",
                json!({"next": {"operationId": "nothing"}}),
            )],
            &["1 `links` of a response: no method follows it"],
        ),
        told(
            vec![(
                RESPONSE,
                "links",
                json!({"again": {"operationId": "send", "parameters": {"q": "$response.body#/a"}, "server": {"url": "https://other.test"}}}),
            )],
            &["1 `server` of a link: the operation is sent to its own server"],
        ),
        warned(
            vec![(
                OPERATION,
                "responses",
                json!({"200": {"description": "Sent"}, "404": 5}),
            )],
            &["1 response: it cannot be read and is left out"],
        ),
    ]
}

fn all() -> Vec<Lossy> {
    let parts = [of_schemas(), of_parameters(), of_bodies()];
    parts.into_iter().flatten().collect()
}

fn generate(document: &Value, options: &[&str]) -> (TempDir, Output) {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("api.json"), document.to_string()).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_allof"))
        .args(["generate", "api.json", "--out", "client"])
        .args(options)
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .env_remove("CLICOLOR_FORCE")
        .output()
        .unwrap();
    (folder, output)
}

/// Returns the lines of the summary about losses.
fn summary(output: &Output) -> Vec<String> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let mut lines = text.lines();
    match lines.find(|line| line.starts_with("no effect")) {
        Some(head) => {
            assert_eq!(head, "no effect on the crate (`allof lint` shows where)");
            lines.map(|line| line.trim().to_owned()).collect()
        }
        None => Vec::new(),
    }
}

fn document(lossy: &Lossy) -> Value {
    let mut document = base();
    for (pointer, key, value) in &lossy.changes {
        let at = document.pointer_mut(pointer).unwrap();
        at.as_object_mut()
            .unwrap()
            .insert((*key).to_owned(), value.clone());
    }
    document
}

/// Returns what is wrong with the output for a document.
fn problems(lossy: &Lossy) -> Vec<String> {
    let document = document(lossy);
    let mut problems = Vec::new();
    let (_, plain) = generate(&document, &[]);
    let found = summary(&plain);
    if found != lossy.lines || plain.status.code() != Some(0) {
        let said = String::from_utf8_lossy(&plain.stderr);
        problems.push(format!(
            "{:#?} instead of {:#?}\n{said}",
            found, lossy.lines
        ));
    }
    let (folder, strict) = generate(&document, &["--strict"]);
    let expected = (Some(i32::from(lossy.is_warned)), !lossy.is_warned);
    let is_there = folder.path().join("client").exists();
    if (strict.status.code(), is_there) != expected {
        problems.push(format!("`--strict` exits with {:?}", strict.status.code()));
    }
    let (folder, denied) = generate(&document, &["--deny-loss"]);
    let said = String::from_utf8_lossy(&denied.stderr);
    let told = said.matches("error[denied-loss]").count();
    let is_there = folder.path().join("client").exists();
    if (denied.status.code(), told, is_there) != (Some(1), lossy.lines.len(), false) {
        problems.push(format!("`--deny-loss` tells of {told}:\n{said}"));
    }
    problems
        .into_iter()
        .map(|problem| format!("{:?}: {problem}", lossy.changes))
        .collect()
}

#[test]
fn a_document_without_losses_has_no_summary_of_them() {
    for options in [&[][..], &["--strict"], &["--deny-loss"]] {
        let (_, output) = generate(&base(), options);
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(summary(&output), [""; 0]);
    }
}

#[test]
fn the_summary_counts_what_has_no_effect() {
    let all = all();
    let problems: Vec<String> = std::thread::scope(|scope| {
        let chunks = all.chunks(all.len().div_ceil(4));
        let runs: Vec<_> = chunks
            .map(|chunk| scope.spawn(|| chunk.iter().flat_map(problems).collect::<Vec<_>>()))
            .collect();
        runs.into_iter()
            .flat_map(|run| run.join().unwrap())
            .collect()
    });
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_most_frequent_kind_comes_first_and_most_kinds_are_printed() {
    let mut document = base();
    for letter in 'a'..='m' {
        document["info"][letter.to_string()] = json!(1);
    }
    let never = json!({"type": "string", "not": {"const": ""}});
    document["components"]["schemas"]["S"]["properties"] = json!({"a": never, "b": never});
    let (_, short) = generate(&document, &[]);
    let lines = summary(&short);
    assert_eq!(lines.len(), 13);
    let first = [
        "2 `not` of a schema: does not change the type",
        "1 `a` of the info: unknown keyword",
    ];
    assert!(lines.starts_with(&first.map(str::to_owned)), "{lines:#?}");
    assert_eq!(lines.last().unwrap(), "… and 2 other kinds");
    let (_, long) = generate(&document, &["--verbose"]);
    assert_eq!(summary(&long).len(), 14);
}

#[test]
fn each_reason_for_a_loss_has_a_document() {
    let all = all();
    let lines = all.iter().flat_map(|lossy| lossy.lines);
    let covered: BTreeSet<&str> = lines
        .filter_map(|line| Some(line.split_once(": ")?.1))
        .chain(REFUSED.iter().copied())
        .collect();
    let mut texts = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut texts,
    );
    let missing: BTreeSet<&str> = texts
        .iter()
        .flat_map(|text| reasons(text, &texts))
        .filter(|reason| !covered.contains(reason))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Adds the texts of the sources in a folder, without tests.
fn sources(folder: &Path, texts: &mut Vec<String>) {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        match path.is_dir() {
            _ if name.starts_with("tests") => {}
            true => sources(&path, texts),
            false => texts.push(fs::read_to_string(&path).unwrap()),
        }
    }
}

/// Returns the reasons with which a source ignores keywords: literals, or names of constants.
fn reasons<'t>(text: &'t str, all: &'t [String]) -> Vec<&'t str> {
    let calls = ["Verdict::Ignored(", ".ignores(", " ignored("];
    let starts = calls.iter().flat_map(|call| {
        let found = text.match_indices(call);
        found.map(move |(at, _)| at + call.len())
    });
    let found = starts.filter_map(|start| {
        let arguments = arguments(text.get(start..)?);
        let literals = arguments.split('"').skip(1).step_by(2);
        let literal = literals.filter(|literal| literal.contains(' ')).last();
        literal.or_else(|| constant(arguments, all))
    });
    found.collect()
}

/// Returns the text up to the bracket that closes a call.
fn arguments(text: &str) -> &str {
    let mut depth = 1;
    let mut is_quoted = false;
    let end = text.find(|letter| {
        match letter {
            '"' => is_quoted = !is_quoted,
            '(' if !is_quoted => depth += 1,
            ')' if !is_quoted => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    text.get(..end.unwrap_or_default()).unwrap_or_default()
}

/// Returns the value of the constant that is the last argument.
fn constant<'t>(arguments: &str, all: &'t [String]) -> Option<&'t str> {
    let name = arguments.rsplit([',', ' ', ':']).find(|word| {
        let mut letters = word.trim().chars();
        word.len() > 2 && letters.all(|letter| letter.is_ascii_uppercase() || letter == '_')
    })?;
    let declaration = format!("const {}: &str =", name.trim());
    let after = all.iter().find_map(|text| text.split_once(&declaration))?.1;
    after.split('"').nth(1)
}
