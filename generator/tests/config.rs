//! The configuration file: its keys, their defaults, and the errors about wrong ones.

use allof::config::{
    ComponentNames, Config, DateTimeOffset, DecimalCrate, DeepObjectLists, ErrorTypes,
    IntegerStrings, KEYS, OperationIds, OperationName, ShortTuples, TagFeatures, TimeCrate,
    UnknownMembers, UuidCrate,
};
use allof::diagnostic::{Code, Diagnostics, Location};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn parse(text: &str) -> (Option<Config>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let config = Config::parse(Path::new("specs/a.toml"), text.to_owned(), &mut diagnostics);
    (config, diagnostics)
}

/// Returns the diagnostics about a configuration, each as `line:column message`.
fn complaints(text: &str) -> Vec<String> {
    let (config, diagnostics) = parse(text);
    assert_eq!(config.is_none(), diagnostics.has_errors());
    let list = diagnostics.list().iter();
    list.map(|diagnostic| {
        assert_eq!(diagnostic.code, Code::InvalidConfig);
        let Some(Location::Config {
            line, column, path, ..
        }) = &diagnostic.location
        else {
            return diagnostic.message.clone();
        };
        assert_eq!(path, "specs/a.toml");
        format!("{line}:{column} {}", diagnostic.message)
    })
    .collect()
}

const GOOD: &str = "inputs = [\"a.yaml\"]\noutput = \"../generated\"\n";

#[test]
fn every_key_is_read() {
    let text = r##"
inputs = ["page.md"]
output = "../generated"
lock = "names.lock"
root = "shared"
unknown-members = "drop"
short-tuples = "refuse"
operation-ids = "full"
component-names = "full"
deep-object-lists = "brackets"
features = "tags"
errors = "own"
secrets = ["apiKeyValue"]
idempotency-header = "X-Request-Key"
extensions = ["x-speakeasy-name-override"]
[package]
name = "ampersand-client"
version = "1.2.3"
description = "A client"
license = "MIT"
repository = "https://example.com"
authors = ["Jo"]
publish = false
[formats]
time = "chrono"
date-time-offset = "utc"
uuid = "string"
decimal = "rust_decimal"
integer-strings = "string"
[select]
operations = ["a"]
tags = ["b"]
exclude = ["c"]
unused-types = false
[names]
"page.md#/paths/~1x/get" = "MyName"
[replace]
"#/components/schemas/Money" = "rusty_money::Money"
[dependencies]
rusty_money = "0.4"
[pagination]
"*" = false
"GET /a" = { style = "link", items = "/a~1b/c.d" }
list = { style = "page", parameter = "p", first = 0, items = "a.b", more = "c", count = "d" }
[streams]
"*" = { end = "[END]" }
chat = { flag = "streaming" }
[request-media-types]
"*" = "multipart/form-data"
chat = "application/x-www-form-urlencoded"
"##;
    let (config, diagnostics) = parse(text);
    assert!(diagnostics.list().is_empty(), "{:?}", diagnostics.list());
    let config = config.unwrap();
    assert_eq!(config.base, Path::new("specs"));
    assert_eq!(config.text, text);
    assert_eq!(config.inputs, [PathBuf::from("specs/page.md")]);
    assert_eq!(config.output, Path::new("generated"));
    assert_eq!(config.lock.as_deref(), Some(Path::new("specs/names.lock")));
    assert_eq!(config.root.as_deref(), Some(Path::new("specs/shared")));
    assert_eq!(config.unknown_members, UnknownMembers::Drop);
    assert_eq!(config.short_tuples, ShortTuples::Refuse);
    assert_eq!(config.operation_ids, OperationIds::Full);
    assert_eq!(config.component_names, ComponentNames::Full);
    assert_eq!(config.deep_object_lists, DeepObjectLists::Brackets);
    assert_eq!(config.features, TagFeatures::Tags);
    assert_eq!(config.errors, ErrorTypes::Own);
    assert_eq!(config.secrets, ["apiKeyValue"]);
    assert_eq!(config.idempotency_header.as_deref(), Some("X-Request-Key"));
    assert_eq!(config.extensions, ["x-speakeasy-name-override"]);
    assert_eq!(config.package.name.as_deref(), Some("ampersand-client"));
    assert_eq!(config.package.version, "1.2.3");
    assert_eq!(config.package.description.as_deref(), Some("A client"));
    assert_eq!(config.package.license.as_deref(), Some("MIT"));
    assert_eq!(
        config.package.repository.as_deref(),
        Some("https://example.com")
    );
    assert_eq!(config.package.authors, ["Jo"]);
    assert!(!config.package.publish);
    assert_eq!(config.formats.time, TimeCrate::Chrono);
    assert_eq!(config.formats.date_time_offset, DateTimeOffset::Utc);
    assert_eq!(config.formats.uuid, UuidCrate::String);
    assert_eq!(config.formats.decimal, DecimalCrate::RustDecimal);
    assert_eq!(config.formats.integer_strings, IntegerStrings::String);
    assert_eq!(config.select.operations, ["a"]);
    assert_eq!(config.select.tags, ["b"]);
    assert_eq!(config.select.exclude, ["c"]);
    assert!(!config.select.unused_types);
    assert_eq!(
        config.names.get("page.md#/paths/~1x/get").unwrap(),
        "MyName"
    );
    assert_eq!(
        config.replace.get("#/components/schemas/Money").unwrap(),
        "rusty_money::Money"
    );
    assert_eq!(config.dependencies.get("rusty_money").unwrap(), "0.4");
    let chat = config
        .streams
        .of(&OperationName::new(Some("chat"), "POST", "/chat"))
        .unwrap();
    assert_eq!(
        (chat.end.as_deref(), chat.flag.as_deref()),
        (None, Some("streaming"))
    );
    let other = config
        .streams
        .of(&OperationName::new(None, "POST", "/chat"))
        .unwrap();
    assert_eq!(
        (other.end.as_deref(), other.flag.as_deref()),
        (Some("[END]"), None)
    );

    let types = |id| {
        let name = OperationName::new(id, "POST", "/chat");
        config.request_media_types.of(&name).map(String::as_str)
    };
    assert_eq!(
        types(Some("chat")),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(types(None), Some("multipart/form-data"));

    // The text has every key there is.
    for key in KEYS {
        let name = key.rsplit('.').next().unwrap();
        let there = text.contains(&format!("\n{name} = ")) || text.contains(&format!("\n[{name}]"));
        assert!(there, "{key}");
    }
}

#[test]
fn missing_keys_have_their_defaults() {
    let (config, _) = parse(GOOD);
    let config = config.unwrap();
    assert_eq!(config.lock.as_deref(), Some(Path::new("specs/a.lock")));
    let mut expected = Config::for_inputs(config.inputs.clone(), config.output.clone());
    expected.base.clone_from(&config.base);
    expected.text.clone_from(&config.text);
    expected.lock.clone_from(&config.lock);
    assert_eq!(config, expected);
}

#[test]
fn an_unknown_key_is_an_error_that_suggests_a_known_one() {
    assert_eq!(
        complaints(&format!("{GOOD}[packge]\nname = \"a\"\n")),
        ["3:2 unknown key `packge`; did you mean `package`?"]
    );
    assert_eq!(
        complaints(&format!(
            "{GOOD}unknown_members = \"keep\"\nversion = \"1.0.0\"\nzebra = 1"
        )),
        [
            "3:1 unknown key `unknown_members`; did you mean `unknown-members`?",
            "4:1 unknown key `version`",
            "5:1 unknown key `zebra`",
        ]
    );
    assert_eq!(
        complaints(&format!("{GOOD}[select]\nunused-type = false\n")),
        ["4:1 unknown key `unused-type`; did you mean `unused-types`?"]
    );
    let (_, diagnostics) = parse(&format!("{GOOD}version = \"1.0.0\""));
    let help = diagnostics.list()[0].help.as_deref();
    assert_eq!(help, Some("`version` belongs under `[package]`"));
}

#[test]
fn each_wrong_value_is_an_error_at_its_place() {
    for (line, expected) in [
        (
            "unknown-members = \"kep\"",
            "3:19 unknown value `kep` of `unknown-members`; did you mean `keep`?",
        ),
        (
            "unknown-members = true",
            "3:19 expected a string, found a boolean",
        ),
        (
            "secrets = \"a\"",
            "3:11 expected a list of strings, found a string",
        ),
        ("secrets = [1]", "3:12 expected a string, found an integer"),
        (
            "idempotency-header = \"a b\"",
            "3:22 `a b` is no name of a header",
        ),
        (
            "secrets = [\"\"]",
            "3:12 expected a string, found an empty one",
        ),
        (
            "extensions = [\"speakeasy\"]",
            "3:15 `speakeasy` is not an extension: extensions start with `x-`",
        ),
        ("package = 1", "3:11 expected a table, found an integer"),
        (
            "package.name = \"1a\"",
            "3:16 `1a` is not a valid package name: it must start with an ASCII letter",
        ),
        (
            "package.name = \"a b\"",
            "3:16 `a b` is not a valid package name: it contains ` `; only letters, digits, `-` and `_` are allowed",
        ),
        (
            "package.version = \"1.0\"",
            "3:19 `1.0` is not a valid version: unexpected end of input while parsing minor version number",
        ),
        (
            "package.publish = \"no\"",
            "3:19 expected `true` or `false`, found a string",
        ),
        (
            "formats.time = \"joda\"",
            "3:16 unknown value `joda` of `time`",
        ),
        (
            "names.\"#/a\" = \"a b\"",
            "3:15 `a b` is not a valid name: it is not a Rust identifier",
        ),
        (
            "names.\"#/a\" = \"self\"",
            "3:15 `self` is not a valid name: it is not a Rust identifier",
        ),
        (
            "names.Foo = \"Bar\"",
            "3:7 `Foo` is not a place: it has no `#`",
        ),
        (
            "replace.\"#/a\" = \"money::M\"",
            "3:17 `money::M` cannot replace a type: the generated crate does not depend on `money`",
        ),
        (
            "dependencies.\"a b\" = \"1\"",
            "3:14 `a b` is not a valid package name: it contains ` `; only letters, digits, `-` and `_` are allowed",
        ),
        (
            "dependencies.money = \"one\"",
            "3:22 `one` is not a valid version requirement: unexpected character 'o' while parsing major version number",
        ),
        (
            "dependencies.money = { version = \"1\" }",
            "3:22 a dependency is a version requirement, not a table",
        ),
    ] {
        assert_eq!(complaints(&format!("{GOOD}{line}\n")), [expected], "{line}");
    }
}

#[test]
fn a_missing_required_key_is_an_error() {
    assert_eq!(
        complaints(""),
        [
            "1:1 the key `inputs` is missing",
            "1:1 the key `output` is missing"
        ]
    );
    assert_eq!(
        complaints("inputs = []\noutput = \"x\""),
        ["1:10 `inputs` names no document"]
    );
    assert_eq!(
        complaints("inputs = [\"*/a.md\"]\noutput = \"x\""),
        [
            "1:11 the input `*/a.md` matches no document: `*` is only allowed in the last part of a path"
        ]
    );
}

#[test]
fn invalid_toml_is_an_error_at_its_place() {
    let found = complaints("inputs = [\noutput = 1");
    assert!(
        found.len() == 1 && found[0].contains("the configuration is not valid TOML"),
        "{found:?}"
    );
    let (_, diagnostics) = parse("inputs = [\"ü\"]\nöutput = \"x\"");
    match &diagnostics.list()[0].location {
        Some(Location::Config {
            line: 2, excerpt, ..
        }) => assert_eq!(excerpt, "öutput = \"x\""),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_that_cannot_be_read_is_an_error() {
    let mut diagnostics = Diagnostics::new();
    assert!(Config::read(Path::new("nowhere/a.toml"), &mut diagnostics).is_none());
    assert_eq!(diagnostics.list()[0].code, Code::UnreadableFile);
}

#[test]
fn files_of_patterns_and_folders_are_sorted() {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("config-{}", std::process::id()));
    fs::create_dir_all(folder.join("api")).unwrap();
    for (name, text) in [
        ("b.md", "openapi: 3.0.0"),
        ("a.md", "openapi: 3.0.0"),
        (".hidden.md", "openapi: 3.0.0"),
        ("c.txt", ""),
        ("api/one.yaml", "openapi: 3.0.0"),
        ("api/other.yaml", "kind: Deployment"),
        ("api/two.json", "{\"openapi\": \"3.1.0\"}"),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    let path = folder.join("a.toml");
    fs::write(
        &path,
        "inputs = [\"b.md\", \"*.md\", \"api\"]\noutput = \"out\"\n",
    )
    .unwrap();
    let mut diagnostics = Diagnostics::new();
    let config = Config::read(&path, &mut diagnostics).unwrap();
    let inputs = config.inputs.iter();
    let names: Vec<_> = inputs
        .map(|input| input.strip_prefix(&config.base).unwrap())
        .collect();
    assert_eq!(
        names,
        ["b.md", "a.md", "api/one.yaml", "api/two.json"].map(Path::new)
    );

    fs::write(&path, "inputs = [\"*.json\"]\noutput = \"out\"\n").unwrap();
    assert!(Config::read(&path, &mut diagnostics).is_none());
    fs::remove_dir_all(&folder).unwrap();
}

/// The table in `docs/configuration.md` and the reader have the same keys.
#[test]
fn the_documentation_lists_every_key() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/configuration.md");
    let docs = fs::read_to_string(path).unwrap();
    let listed: BTreeSet<&str> = docs
        .lines()
        .skip_while(|line| !line.starts_with("| key |"))
        .skip(2)
        .map_while(|line| line.strip_prefix("| `"))
        .filter_map(|line| line.split('`').next())
        .collect();
    assert_eq!(listed, KEYS.iter().copied().collect());
}
