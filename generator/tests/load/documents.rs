//! Documents: their formats, their values, and files that are refused.

use super::references::resolve_all;
use super::{Folder, HEAD, codes};
use allof::diagnostic::{Code, Diagnostics};
use allof::load::load;
use allof::source::FileId;
use std::path::Path;

#[test]
fn a_markdown_page_with_a_fence_is_read() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/get-backfill-progress.md");
    let mut diagnostics = Diagnostics::new();
    let set = load(
        std::slice::from_ref(&page),
        page.parent().unwrap(),
        &mut diagnostics,
    );
    assert_eq!(diagnostics.list(), []);
    let file = set.file(FileId(0)).unwrap();
    assert_eq!(file.name, "get-backfill-progress.md");
    assert!(file.is_input);
    let fence = file.fence.as_ref().unwrap();
    assert_eq!(fence.method, "get");
    assert_eq!(fence.line, 13);
    assert!(file.tree["paths"][&fence.path]["get"]["responses"]["200"].is_object());
}

#[test]
fn keys_of_every_type_become_strings() {
    let folder = Folder::new(
        "keys",
        &[(
            "a.yaml",
            &format!("{HEAD}x-k: {{200: a, true: b, 1.0: c, ~: d, 0x1F: e, 1e3: f, '200a': g}}\n"),
        )],
    );
    let set = folder.load_clean(&["a.yaml"]);
    let keys: Vec<_> = set.files()[0].tree["x-k"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(keys, ["200", "true", "1.0", "~", "0x1F", "1e3", "200a"]);
}

#[test]
fn merge_keys_are_applied() {
    let folder = Folder::new(
        "merge",
        &[(
            "a.yaml",
            &format!(
                "{HEAD}x-base: &base {{a: 1, b: 2}}\nx-more: &more {{b: 9, c: 3}}\nx-one:\n  <<: *base\n  b: own\nx-two:\n  b: own\n  <<: [*more, *base]\nx-text:\n  <<: text\n"
            ),
        )],
    );
    let set = folder.load_clean(&["a.yaml"]);
    let tree = &set.files()[0].tree;
    assert_eq!(tree["x-one"].to_string(), r#"{"a":1,"b":"own"}"#);
    assert_eq!(tree["x-two"].to_string(), r#"{"b":"own","c":3,"a":1}"#);
    assert_eq!(tree["x-text"].to_string(), r#"{"<<":"text"}"#);
}

#[test]
fn unusual_yaml_scalars_are_read() {
    let folder = Folder::new(
        "scalars",
        &[(
            "a.yaml",
            &format!(
                "{HEAD}x-a: [.nan, -.inf, 18446744073709551615, 18446744073709551616, -9223372036854775809, 123456789012345678901234567890123456789012345678901234567890, !tagged {{a: !!str 1}}, !t text, 2024-01-01, yes]\n"
            ),
        )],
    );
    let (set, diagnostics) = folder.load(&["a.yaml"]);
    assert_eq!(
        codes(&diagnostics),
        [Code::InvalidKeyword, Code::InvalidKeyword]
    );
    let tree = &set.files()[0].tree["x-a"];
    assert_eq!(tree[0], ".nan");
    assert_eq!(tree[1], "-.inf");
    assert_eq!(tree[2], u64::MAX);
    assert!(tree[3].is_f64() && tree[4].is_f64() && tree[5].is_number());
    assert_eq!(tree[6]["a"], "1");
    assert_eq!(tree[7], "text");
    assert_eq!(tree[8], "2024-01-01");
    assert_eq!(tree[9], "yes");
}

#[test]
fn several_inputs_are_separate_documents() {
    let folder = Folder::new(
        "several",
        &[
            (
                "a.yaml",
                &format!(
                    "{HEAD}x-a: {{$ref: b.yaml}}\ncomponents: {{schemas: {{A: {{$ref: b.yaml#/x}}}}}}\n"
                ),
            ),
            ("b.yaml", &format!("{HEAD}x: {{}}\n")),
        ],
    );
    let set = folder.load_clean(&["a.yaml", "./b.yaml", "../load-several/a.yaml"]);
    assert_eq!(set.files().len(), 2);
    assert_eq!(set.inputs().count(), 2);
    assert_eq!(
        set.digest(),
        folder.load_clean(&["a.yaml", "b.yaml"]).digest()
    );
    assert_ne!(
        set.digest(),
        folder.load_clean(&["b.yaml", "a.yaml"]).digest()
    );
    std::fs::write(folder.0.join("b.yaml"), format!("{HEAD}x: {{}}\n# more\n")).unwrap();
    assert_ne!(
        set.digest(),
        folder.load_clean(&["a.yaml", "b.yaml"]).digest()
    );
}

/// `cargo test --release -p allof --test load -- --ignored --nocapture` prints how long it takes.
#[test]
#[ignore = "slow, writes 50 MB: `cargo xtask ci` runs it"]
fn large_documents_are_loaded_quickly() {
    let mut yaml = String::from(
        "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n",
    );
    let mut json = String::from(
        r#"{"openapi":"3.0.0","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{"#,
    );
    for index in 0..100_000 {
        let next = (index + 1) % 100_000;
        yaml.push_str(&format!("    Schema{index}:\n      type: object\n      description: {}\n      properties:\n        id: {{type: string, format: uuid, example: 3fa85f64-5717-4562-b3fc-2c963f66afa6}}\n        name:\n          type: string\n          maxLength: 200\n          description: {}\n        next:\n          $ref: '#/components/schemas/Schema{next}'\n", "some words ".repeat(8), "more words ".repeat(12)));
        json.push_str(&format!(r##"{}"Schema{index}":{{"type":"object","description":"{}","properties":{{"id":{{"type":"string"}},"name":{{"type":"string","maxLength":200,"description":"{}"}},"next":{{"$ref":"#/components/schemas/Schema{next}"}}}}}}"##, if index > 0 { "," } else { "" }, "some words ".repeat(8), "more words ".repeat(22)));
    }
    yaml.push_str("    Schema0: {}\n");
    json.push_str(r#","Schema0":{}}}}"#);
    println!("YAML {} MB, JSON {} MB", yaml.len() >> 20, json.len() >> 20);
    let folder = Folder::new("large", &[("a.yaml", &yaml), ("a.json", &json)]);
    for input in ["a.yaml", "a.json"] {
        let started = std::time::Instant::now();
        let (set, diagnostics) = folder.load(&[input]);
        println!("{input}: loaded in {:?}", started.elapsed());
        let started = std::time::Instant::now();
        println!(
            "{} references in {:?}",
            resolve_all(&set),
            started.elapsed()
        );
        let started = std::time::Instant::now();
        let text = allof::diagnostic::Renderer::new(&set, allof::diagnostic::Format::Human, false)
            .render_all(diagnostics.list());
        println!("{text}{:?}", started.elapsed());
    }
}

#[cfg(unix)]
#[test]
fn devices_and_pipes_are_refused_before_they_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe.yaml");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    for input in [Path::new("/dev/zero"), &pipe] {
        let mut diagnostics = Diagnostics::new();
        load(&[input.to_owned()], folder.path(), &mut diagnostics);
        let messages: Vec<&str> = diagnostics
            .list()
            .iter()
            .map(|it| it.message.as_str())
            .collect();
        assert!(
            messages.concat().contains("is not a regular file"),
            "{messages:?}"
        );
    }
}
