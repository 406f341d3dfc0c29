//! Takes each keyword out of each document of `tests/cases/`, one at a time, and compares the crates. A keyword that the
//! lint calls used must change the crate, and a keyword that it calls ignored must not.
//!
//! Of the keywords of one name and verdict in a document, the first one is taken out. A crate takes long to render, so only
//! a few of them are compared by their crates. For the others it is enough that the API differs, or that it does not.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use allof::config::Config;
use allof::diagnostic::Diagnostics;
use allof::files::FileSet;
use allof::lint::{Evidence, ObjectKind, Verdict, WHOLE, lint_used};
use allof::source::{FileId, Place};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use tempfile::TempDir;

/// Keywords that matter only together with others, or to a reader of the document: the kind, the keyword, and the reason.
const ALIKE: &[(ObjectKind, &str, &str)] = &[
    (
        ObjectKind::Document,
        "openapi",
        "the versions are read alike",
    ),
    (
        ObjectKind::Document,
        "$self",
        "the base of absolute references, which the cases do not have",
    ),
    (
        ObjectKind::Schema,
        "$comment",
        "it is not meant for programs",
    ),
];

/// Keywords that are used and cannot be seen, since something else says the same: a part of the path of the document and of
/// the pointer of the keyword, and the reason.
const UNSEEN: &[(&str, &str, &str)] = &[
    (
        "operations/openapi-3-2",
        "/tags",
        "a tag without a description is in the operations as well",
    ),
    (
        "operations/accept",
        "/content/text~1plain/schema",
        "a body of this media type is text",
    ),
    (
        "operations/alternatives",
        "/content/image~1png/schema/format",
        "a body of this media type is bytes",
    ),
    (
        "operations/oauth",
        "/flows/password",
        "the other flow has the same URL",
    ),
    (
        "references/maps",
        "/callbacks",
        "the map that it refers to is empty",
    ),
    (
        "documentation/petstore",
        "/paths/~1dogs~1{id}/get/parameters",
        "the path has the parameter, which is a string without it",
    ),
    (
        "rules/reference-kinds",
        "/post/parameters",
        "no operation has the parameter, and references to it are of another kind",
    ),
    (
        "frameworks/spectacular-choices",
        "/nullable",
        "an alternative is `null` as well",
    ),
    (
        "polymorphism/holds-itself",
        "/components/schemas/B/properties",
        "a tag that is required is a string without it",
    ),
    (
        "polymorphism/mapping-astray",
        "/components/schemas/Base/properties",
        "a tag that is required is a string without it",
    ),
    (
        "polymorphism/discriminator-inner-names",
        "/components/schemas/Cat/oneOf",
        "the mapping has the same schemas",
    ),
    (
        "operations/deep-object-lists",
        "/explode",
        "the style has one form",
    ),
    (
        "operations/exploded-array",
        "/style",
        "an exploded list has one form",
    ),
    (
        "polymorphism/",
        "/discriminator",
        "the names of the variants, or their constants, say the same",
    ),
    (
        "polymorphism/discriminator-nested",
        "/components/schemas/Cat/oneOf",
        "the base has the same variants",
    ),
    (
        "allof/nested",
        "/allOf/0/allOf/0/type",
        "the other branches have the same type",
    ),
    ("types/no-type", "/pins/items", "an example is another list"),
    (
        "types/wide-integers",
        "/format/format",
        "the bounds ask for a wider type",
    ),
    (
        "types/const-3-0",
        "/nullable",
        "an optional property is `None` as well",
    ),
];

/// Returns whether a keyword cannot be seen, since its value says nothing or something else says the same.
fn is_unseen(path: &Path, document: &Value, one: &Judged) -> bool {
    let is_empty = |value: &Value| match value {
        Value::Array(items) => items.iter().all(|item| *item == json!({})),
        Value::Object(members) => members.is_empty(),
        value => *value == json!(true) && one.keyword == "items",
    };
    let parent = one.pointer.rsplit_once('/').map(|(parent, _)| parent);
    let of_path = one.kind == ObjectKind::Parameter
        && one.keyword == "required"
        && document.pointer(&format!("{}/in", parent.unwrap_or_default())) == Some(&json!("path"));
    let path = path.to_string_lossy();
    document.pointer(&one.pointer).is_none_or(is_empty)
        || of_path
        || ALIKE
            .iter()
            .any(|(kind, keyword, _)| *kind == one.kind && *keyword == one.keyword)
        || UNSEEN
            .iter()
            .any(|(file, pointer, _)| path.contains(file) && one.pointer.contains(pointer))
}

/// Returns the documents of the cases that are one file.
fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases");
    let topics = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut found = Vec::new();
    for topic in topics.filter(|path| path.is_dir()) {
        for entry in fs::read_dir(topic).unwrap() {
            let path = entry.unwrap().path();
            let ending = path.extension().and_then(|ending| ending.to_str());
            if path.is_file() && matches!(ending, Some("yaml" | "json")) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The number of keywords of a name and a verdict whose crates are compared.
const COMPARED: usize = 4;

/// A keyword of a document that the lint judged.
#[derive(Debug)]
struct Judged {
    kind: ObjectKind,
    keyword: String,
    pointer: String,
    is_used: bool,
    /// Whether the crates are compared in any case.
    is_compared: bool,
}

/// Returns the configuration that the first lines of a document contain, for a copy of the document.
fn config(text: &str, copy: &Path) -> Config {
    let mut toml = String::from("output = \"unused\"\ninputs = [\"*\"]\n");
    for line in text.lines() {
        if let Some(line) = line.strip_prefix("# allof: ") {
            toml.push_str(line);
            toml.push('\n');
        }
    }
    let folder = copy.parent().unwrap();
    let mut config =
        Config::parse(&folder.join("case.toml"), toml, &mut Diagnostics::new()).unwrap();
    config.inputs = vec![copy.to_path_buf()];
    config.base = folder.to_path_buf();
    config.package.name = Some("case".to_owned());
    config
}

/// Returns the crate of a document, if it gives one.
fn crate_of(config: &Config, document: &Value) -> Option<FileSet> {
    fs::write(&config.inputs[0], document.to_string()).unwrap();
    let generation = allof::generate(config, &|_| {}, &mut Diagnostics::new());
    Some(generation.generated?.files)
}

/// Returns the API of a document in words, if it gives one.
fn api_of(config: &Config, document: &Value) -> Option<String> {
    fs::write(&config.inputs[0], document.to_string()).unwrap();
    let inspection = allof::inspect(config, &|_| {}, &mut Diagnostics::new());
    Some(format!("{:?}", inspection.api?))
}

/// Returns the keywords of a document with their verdicts.
fn judged(config: &Config) -> Vec<Judged> {
    let mut diagnostics = Diagnostics::new();
    let inspection = allof::inspect(config, &|_| {}, &mut diagnostics);
    let Some((api, analysis)) = &inspection.api else {
        return Vec::new();
    };
    let sources = &inspection.sources;
    let evidence = Evidence::new(sources, config, &diagnostics, Some((api, analysis)));
    let mut all: Vec<Judged> = Vec::new();
    let mut add = |kind, keyword: &str, place: Place, is_used| {
        let is_same = |other: &Judged| {
            (other.kind, other.keyword.as_str(), other.is_used) == (kind, keyword, is_used)
        };
        if place.file == FileId(0) && !all.iter().any(is_same) {
            all.push(Judged {
                kind,
                keyword: keyword.to_owned(),
                pointer: place.pointer.as_str().to_owned(),
                is_used,
                is_compared: false,
            });
        }
    };
    let findings = lint_used(sources, &evidence, &mut |kind, keyword, place| {
        add(kind, keyword, place, true);
    });
    for finding in findings.list() {
        if matches!(finding.verdict, Verdict::Ignored(_)) && finding.keyword != WHOLE {
            add(finding.kind, &finding.keyword, finding.place.clone(), false);
        }
    }
    all
}

/// Returns another value for a keyword.
fn other(keyword: &str, value: &Value) -> Value {
    let other = |usual: Value, else_: Value| if *value == usual { else_ } else { usual };
    match (keyword, value) {
        ("type", _) => other(json!("integer"), json!("boolean")),
        ("format", Value::String(format)) if format.starts_with("int") => {
            other(json!("int32"), json!("int64"))
        }
        ("format", _) => other(json!("date"), json!("uuid")),
        ("schema" | "items" | "additionalProperties", _) => json!({ "type": "integer" }),
        ("title", _) => json!("Other Words"),
        (_, Value::Null) => Value::Bool(true),
        (_, Value::Bool(flag)) => Value::Bool(!flag),
        (_, Value::Number(_)) => json!(7),
        (_, Value::String(_)) => json!("other"),
        (_, Value::Array(_)) => json!([]),
        (_, Value::Object(_)) => json!({}),
    }
}

/// Changes the member at a pointer; `None` removes it.
fn with(document: &Value, pointer: &str, value: Option<Value>) -> Option<Value> {
    let (parent, key) = pointer.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    let mut changed = document.clone();
    let members = changed.pointer_mut(parent)?.as_object_mut()?;
    match value {
        Some(value) => members.insert(key, value),
        None => members.shift_remove(&key),
    };
    Some(changed)
}

/// A document with its keywords.
struct Case {
    path: PathBuf,
    config: Config,
    _folder: TempDir,
    document: Value,
    keywords: Vec<Judged>,
}

/// Reads a document, if it gives a crate.
fn read(path: &Path) -> Option<Case> {
    let text = fs::read_to_string(path).unwrap();
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("api.json");
    fs::write(&copy, "{}").unwrap();
    let config = config(&text, &copy);
    let original = Config {
        inputs: vec![path.to_path_buf()],
        ..config.clone()
    };
    let sources = allof::inspect(&original, &|_| {}, &mut Diagnostics::new()).sources;
    let document = sources.file(FileId(0))?.tree.clone();
    api_of(&config, &document)?;
    let mut keywords = judged(&config);
    keywords.retain(|one| !is_unseen(path, &document, one));
    Some(Case {
        path: path.to_path_buf(),
        config,
        _folder: folder,
        document,
        keywords,
    })
}

/// Returns what is said of the keywords of a document and is not so.
fn untruths(case: &Case) -> Vec<String> {
    let Case {
        path,
        config,
        document,
        keywords,
        ..
    } = case;
    let before = crate_of(config, document);
    let api = api_of(config, document);
    let mut wrong = Vec::new();
    for one in keywords {
        let Some(without) = with(document, &one.pointer, None) else {
            continue;
        };
        if !one.is_compared && (api_of(config, &without) != api) == one.is_used {
            continue;
        }
        let changes = |document: &Value| crate_of(config, document) != before;
        let mut shows = changes(&without);
        if one.is_used && !shows {
            let value = document.pointer(&one.pointer);
            let value = value.map(|value| other(&one.keyword, value));
            let replaced = with(document, &one.pointer, value);
            shows = replaced.is_some_and(|document| changes(&document));
        }
        if shows != one.is_used {
            let verdict = if one.is_used { "used" } else { "ignored" };
            let name = path.file_name().unwrap().to_string_lossy();
            let (kind, keyword) = (one.kind.name(), &one.keyword);
            wrong.push(format!(
                "{kind} `{keyword}` is {verdict}: {name}#{}",
                one.pointer
            ));
        }
    }
    wrong
}

/// Calls a function for each item, in as many threads as there are processors, and returns the results in order.
fn each<T: Sync, R: Send>(items: &[T], call: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(index) else { break };
                    let result = call(item);
                    results.lock().unwrap().insert(index, result);
                }
            });
        }
    });
    results.into_inner().unwrap().into_values().collect()
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn a_keyword_that_is_taken_out_changes_the_crate_if_and_only_if_it_was_used() {
    let only = std::env::var("ALLOF_TRUTH").unwrap_or_default();
    let mut documents = documents();
    documents.retain(|path| path.to_string_lossy().contains(&only));
    assert!(!documents.is_empty());
    let cases = each(&documents, |path| read(path));
    let mut cases: Vec<Case> = cases.into_iter().flatten().collect();
    let mut counts: BTreeMap<(ObjectKind, String, bool), usize> = BTreeMap::new();
    for one in cases.iter_mut().flat_map(|case| &mut case.keywords) {
        let count = counts
            .entry((one.kind, one.keyword.clone(), one.is_used))
            .or_default();
        *count += 1;
        one.is_compared = *count <= COMPARED;
    }
    let wrong: Vec<String> = each(&cases, untruths).concat();
    assert!(
        wrong.is_empty(),
        "{} are not so:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
