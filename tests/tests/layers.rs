//! Checks the rules of `ARCHITECTURE.md` on the sources: which part may name, import or access which other part.

use allof_runtime::Need;
use allof_tests::imports::imports;
use allof_tests::rust::{Source, sources};
use allof_tests::shared::root;
use std::collections::BTreeSet;
use std::fs;

/// Returns whether a source of the generator is in one of these files or folders.
fn is_in(source: &Source, places: &[&str]) -> bool {
    places.iter().any(|place| {
        let rest = source.path.strip_prefix(place);
        rest.is_some_and(|rest| rest.starts_with('/') || rest == ".rs")
    })
}

/// Asserts that no place breaks a rule.
#[track_caller]
fn assert_none(rule: &str, breaches: &BTreeSet<String>) {
    assert!(breaches.is_empty(), "{rule}, but not in {breaches:#?}");
}

#[test]
fn a_crate_is_named_only_where_it_belongs() {
    let generator = sources("generator/src");
    for (name, places) in [
        ("serde_yaml", &["load/yaml"][..]),
        ("openapiv3", &["normalize/decode"]),
        ("quote", &["render"]),
        ("prettyplease", &["render"]),
        ("proc_macro2", &["render"]),
        // The configuration has paths of Rust types in it.
        ("syn", &["render", "config/check"]),
        ("rayon", &["lib", "render", "cli", "write"]),
        ("mimalloc", &["main"]),
        ("allof_runtime", &["render", "passes/facts/needs"]),
        ("clap", &["cli"]),
        ("indicatif", &["cli"]),
        ("anstream", &["cli"]),
        ("annotate_snippets", &["diagnostic"]),
        ("similar", &["write"]),
        (
            "toml",
            &["config", "name/lock", "cli", "render/escape", "write/stamp"],
        ),
        ("pulldown_cmark", &["load", "render"]),
        // The names of tests and of what an example binds; no user of the crate sees them.
        ("heck", &["name", "render/examples", "render/sample"]),
    ] {
        let used = |source: &&Source| source.names_crate(name);
        let outside = generator.iter().filter(|source| !is_in(source, places));
        let breaches = outside.filter(used).map(|source| source.path.clone());
        assert_none(
            &format!("`{name}` belongs to {places:?}"),
            &breaches.collect(),
        );
        assert!(
            generator
                .iter()
                .filter(|it| is_in(it, places))
                .any(|it| it.names_crate(name)),
            "`{name}` is used nowhere: the rule is out of date"
        );
    }
}

/// The folders and files of the generator, each of which may import only those before it.
const ROOMS: [&str; 18] = [
    "visible",
    "source",
    "rust_words",
    "files",
    "diagnostic",
    "config",
    "load",
    "normalize",
    "ir",
    "lower",
    "passes",
    "name",
    "render",
    "write",
    "lint",
    "lib",
    "cli",
    "main",
];

#[test]
fn imports_run_in_one_direction() {
    let breaches = imports("generator/src").against(&ROOMS);
    assert_none(&format!("imports run down in {ROOMS:?}"), &breaches);
}

#[test]
fn no_files_import_each_other() {
    for folder in ["generator/src", "xtask/src"] {
        let imports = imports(folder);
        let circles = imports.circles();
        assert!(circles.is_empty(), "files import each other: {circles:#?}");
        let circles = imports.circles_of_folders();
        assert!(
            circles.is_empty(),
            "folders import each other: {circles:#?}"
        );
    }
}

#[test]
fn a_stage_knows_only_what_it_needs() {
    let imports = imports("generator/src");
    let room = |file: &str| file.split(['/', '.']).next().unwrap_or(file).to_owned();
    for (stage, may_import) in [
        ("source", &[][..]),
        ("visible", &[]),
        ("rust_words", &[]),
        ("files", &[]),
        ("diagnostic", &["source", "visible"]),
        ("config", &["source", "diagnostic", "rust_words"]),
        ("ir", &["source"]),
        ("load", &["source", "diagnostic"]),
        ("normalize", &["source", "diagnostic", "load"]),
        ("passes", &["source", "diagnostic", "config", "ir"]),
        (
            "render",
            &[
                "files",
                "rust_words",
                "visible",
                "config",
                "ir",
                "passes",
                "name",
            ],
        ),
        ("write", &["files"]),
    ] {
        let files = imports.files.iter().filter(|(file, _)| room(file) == stage);
        let breaches = files.flat_map(|(file, targets)| {
            let others = targets.iter().filter(|target| room(target) != stage);
            let others = others.filter(|target| !may_import.contains(&room(target).as_str()));
            others.map(move |target| format!("{file} -> {target}"))
        });
        assert_none(
            &format!("`{stage}` imports no room but {may_import:?}"),
            &breaches.collect(),
        );
    }
}

#[test]
fn only_load_write_and_cli_access_the_disk() {
    let places = ["load", "config", "write", "cli", "name/lock"];
    let generator = sources("generator/src");
    let outside = generator.iter().filter(|source| !is_in(source, &places));
    let breaches = outside.filter(|source| {
        source.has(&["fs", "::"])
            || source.has(&["std", "::", "fs"])
            || source.names_crate("tempfile")
    });
    let breaches = breaches.map(|source| source.path.clone()).collect();
    assert_none(&format!("`std::fs` belongs to {places:?}"), &breaches);
}

#[test]
fn only_the_command_prints() {
    for source in sources("generator/src") {
        if !is_in(&source, &["cli", "main"]) {
            for name in ["println", "eprintln", "print", "eprint"] {
                let talks = source.has(&[name, "!"]);
                assert!(!talks, "{} calls {name}!", source.path);
            }
        }
    }
}

#[test]
fn no_source_is_too_long() {
    for folder in [
        "generator/src",
        "generator/runtime/src",
        "xtask/src",
        "tests/src",
        "tests/tests",
    ] {
        for source in sources(folder) {
            let lines = source.text.lines().count();
            // Split near 500; a few lines over are no reason to.
            assert!(lines <= 550, "{folder}/{} has {lines} lines", source.path);
        }
    }
}

#[test]
fn the_emitted_crate_cannot_panic() {
    for source in sources("generated/src") {
        for method in ["unwrap", "expect", "unwrap_err", "expect_err"] {
            assert!(
                !source.has(&[".", method, "("]),
                "{} calls {method}",
                source.path
            );
        }
        for name in [
            "panic",
            "todo",
            "unimplemented",
            "unreachable",
            "assert",
            "assert_eq",
        ] {
            assert!(!source.has(&[name, "!"]), "{} calls {name}!", source.path);
        }
        let indexing = source.indexing();
        assert!(indexing.is_empty(), "{}: {indexing:#?}", source.path);
        assert!(!source.has(&["unsafe"]), "{} is unsafe", source.path);
        for name in ["HashMap", "HashSet"] {
            assert!(!source.has(&[name]), "{} has a {name}", source.path);
        }
    }
}

#[test]
fn the_emitted_crate_never_flattens_by_serde() {
    for folder in ["generated/src", "generator/runtime/src"] {
        for source in sources(folder) {
            let derives =
                source.has(&["serde", "(", "flatten"]) || source.text.contains("serde(flatten");
            assert!(!derives, "{folder}/{}", source.path);
        }
    }
}

#[test]
fn every_emitted_file_has_the_mark() {
    for source in sources("generated") {
        if !source.path.starts_with("target/") {
            assert!(
                source.text.starts_with("// @generated by allof "),
                "{}",
                source.path
            );
        }
    }
}

#[test]
fn the_emitted_crate_depends_only_on_known_packages() {
    const KNOWN: [&str; 12] = [
        "bytes",
        "futures-core",
        "gloo-timers",
        "http",
        "http-body",
        "jiff",
        "reqwest",
        "serde",
        "serde_json",
        "tokio",
        "tower-service",
        "tracing",
    ];
    let manifest = fs::read_to_string(root().join("generated/Cargo.toml")).unwrap();
    let mut found = BTreeSet::new();
    let mut in_dependencies = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            in_dependencies = line.ends_with("dependencies]");
        } else if in_dependencies && let Some((name, rest)) = line.split_once(" = ") {
            found.insert(name);
            assert!(rest.contains("version"), "{line}");
            assert!(!rest.contains("path") && !rest.contains("git"), "{line}");
        }
    }
    assert_eq!(found, BTreeSet::from(KNOWN));
}

#[test]
fn the_emitted_support_code_equals_the_runtime() {
    // Packages for the types of the page.
    let needs = BTreeSet::from([Need::Jiff, Need::Times]);
    let mut count = 0;
    for emitted in sources("generated/src/runtime") {
        let (header, text) = emitted.text.split_once("\n\n").unwrap();
        assert!(header.starts_with("// @generated") && !header.contains('\n'));
        let original = if emitted.path == "mod.rs" {
            allof_runtime::module(&needs)
        } else {
            let mut files = allof_runtime::files(&needs);
            let file = files.find(|file| file.name == emitted.path);
            let file = file.unwrap_or_else(|| panic!("{} has no original", emitted.path));
            file.text_for(&needs)
        };
        assert!(
            text == original,
            "generated/src/runtime/{} differs from the runtime: `cargo xtask codegen` copies it",
            emitted.path
        );
        count += 1;
    }
    assert_eq!(count, allof_runtime::files(&needs).count() + 1);
}

/// The folders and files of the support code, each of which may import only those before it.
const RUNTIME_ROOMS: [&str; 4] = ["json", "xml", "http", "client"];

#[test]
fn imports_of_the_support_code_run_in_one_direction() {
    let imports = imports("generator/runtime/src");
    let room = |file: &str| {
        let room = file.split('/').next()?;
        RUNTIME_ROOMS.iter().position(|other| *other == room)
    };
    let mut count = 0;
    let mut breaches = BTreeSet::new();
    for (file, targets) in &imports.files {
        let Some(floor) = room(file) else { continue };
        for target in targets {
            count += 1;
            if room(target).is_none_or(|other| other > floor) {
                breaches.insert(format!("{file} -> {target}"));
            }
        }
    }
    assert!(count > 100, "{count}");
    assert_none(&format!("imports run down in {RUNTIME_ROOMS:?}"), &breaches);
}

#[test]
fn no_emitted_files_import_each_other() {
    for folder in ["generated/src", "generator/runtime/src"] {
        let circles: Vec<_> = imports(folder)
            .circles()
            .into_iter()
            // Types of a document may refer to each other.
            .filter(|circle| circle.iter().all(|file| !file.starts_with("types/")))
            .collect();
        assert!(
            circles.is_empty(),
            "files of {folder} import each other: {circles:#?}"
        );
    }
}
