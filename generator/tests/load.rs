//! `load` on documents written for the purpose and on real ones.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy spares test functions only, not what they call"
)]

use allof::diagnostic::{Code, Diagnostics};
use allof::load::load;
use allof::source::{FileId, Place, SourceSet, Tree};
use std::path::{Path, PathBuf};

/// A folder of its own for one test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("load-{name}"));
        let _ = std::fs::remove_dir_all(&path);
        for (file, text) in files {
            let file = path.join(file);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        }
        Self(path)
    }

    fn load(&self, inputs: &[&str]) -> (SourceSet, Diagnostics) {
        let inputs: Vec<PathBuf> = inputs.iter().map(|input| self.0.join(input)).collect();
        let mut diagnostics = Diagnostics::new();
        let set = load(&inputs, &self.0, &mut diagnostics);
        (set, diagnostics)
    }

    fn load_clean(&self, inputs: &[&str]) -> SourceSet {
        let (set, diagnostics) = self.load(inputs);
        assert_eq!(diagnostics.list(), []);
        set
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn codes(diagnostics: &Diagnostics) -> Vec<Code> {
    diagnostics.list().iter().map(|one| one.code).collect()
}

fn target(set: &SourceSet, file: u32, reference: &str) -> Option<(String, String)> {
    let place = set.resolve(FileId(file), reference)?;
    assert!(set.node(&place).is_some(), "{reference} leads to no node");
    let name = set.file(place.file)?.name.clone();
    Some((name, place.pointer.to_string()))
}

/// Resolves every `$ref` that is a text under a key that is not data.
fn resolve_all(set: &SourceSet) -> usize {
    fn visit(set: &SourceSet, at: &Place, node: &Tree, count: &mut usize) {
        match node {
            Tree::Object(members) => {
                if let Some(reference) = members.get("$ref").and_then(Tree::as_str) {
                    *count += 1;
                    assert!(
                        set.resolve_at(at, reference).is_some(),
                        "{reference} at {at:?}"
                    );
                }
                for (key, value) in members {
                    visit(set, &at.join(key), value, count);
                }
            }
            Tree::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    visit(set, &at.index(index), item, count);
                }
            }
            _ => {}
        }
    }
    let mut count = 0;
    for (index, file) in (0u32..).zip(set.files()) {
        visit(set, &Place::root(FileId(index)), &file.tree, &mut count);
    }
    count
}

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";

#[test]
fn the_page_of_the_docs_is_read() {
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

/// The whole API, where it is at hand: set `ALLOF_AMPERSAND` to the folder.
#[test]
fn the_whole_ampersand_api_resolves() {
    let Some(folder) = std::env::var_os("ALLOF_AMPERSAND").map(PathBuf::from) else {
        return;
    };
    for (input, files, least) in [
        ("api/api.yaml", 5, 400),
        ("generated/api.bundled.json", 1, 100),
        ("generated/api.dereferenced.json", 1, 0),
    ] {
        let started = std::time::Instant::now();
        let mut diagnostics = Diagnostics::new();
        let set = load(&[folder.join(input)], &folder, &mut diagnostics);
        let loaded = started.elapsed();
        let count = resolve_all(&set);
        println!(
            "{input}: {loaded:?}, {count} references in {:?}",
            started.elapsed() - loaded
        );
        println!(
            "{:?}",
            set.files()
                .iter()
                .map(|file| &file.name)
                .collect::<Vec<_>>()
        );
        println!("{:?}", diagnostics.list());
        assert!(set.files().len() >= files, "{input}");
        assert!(count >= least, "{input}: {count}");
    }
}

#[test]
fn keys_of_every_kind_are_texts() {
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
fn odd_scalars_do_not_stop_it() {
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
fn references_cross_files_formats_and_cycles() {
    let folder = Folder::new(
        "files",
        &[
            (
                "api/a.yaml",
                "openapi: 3.0\ninfo: {}\npaths:\n  /x: {$ref: './paths.json#/~1x'}\n  /y: {$ref: '../shared/my%20file.yaml#/a%20b'}\ncomponents:\n  schemas:\n    A: {$ref: b.yml}\n    B: {$ref: ./b.yml#/properties/a}\n    C: {properties: {example: {$ref: c.json#/0}}}\n",
            ),
            (
                "api/paths.json",
                r#"{"/x": {"get": {"responses": {"default": {"$ref": "a.yaml#/components/schemas/A"}}}}}"#,
            ),
            (
                "api/b.yml",
                "properties:\n  a: {$ref: 'a.yaml#/components/schemas/A'}\n  b: {$ref: '#/properties/a'}\n  default: {$ref: d.yaml}\n",
            ),
            ("api/c.json", "[{}]"),
            ("api/d.yaml", "type: string\n"),
            (
                "shared/my file.yaml",
                "a b: {}\nunused: {$ref: nowhere.yaml}\n",
            ),
        ],
    );
    let set = folder.load_clean(&["api/a.yaml"]);
    let names: Vec<_> = set.files().iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "api/a.yaml",
            "api/paths.json",
            "shared/my file.yaml",
            "api/b.yml",
            "api/c.json",
            "api/d.yaml"
        ]
    );
    assert_eq!(set.inputs().count(), 1);
    let own = |text: &str, pointer: &str| {
        assert_eq!(
            target(&set, 0, text),
            Some(("api/a.yaml".to_owned(), pointer.to_owned()))
        );
    };
    own("#", "");
    own("#/paths/~1x", "/paths/~1x");
    own("#/paths/%7E1x", "/paths/~1x");
    own("../api/a.yaml#/info", "/info");
    assert_eq!(
        target(&set, 0, "../shared/my%20file.yaml#/a%20b"),
        Some(("shared/my file.yaml".to_owned(), "/a b".to_owned()))
    );
    assert_eq!(
        target(&set, 3, "#/properties/b"),
        Some(("api/b.yml".to_owned(), "/properties/b".to_owned()))
    );
    // A pointer that goes on behind a reference.
    assert_eq!(
        target(&set, 0, "#/components/schemas/A/properties/a"),
        Some(("api/b.yml".to_owned(), "/properties/a".to_owned()))
    );
    for nowhere in [
        "#/nowhere",
        "#nowhere",
        "nowhere.yaml",
        "#/paths/~1x/get/x",
        "https://e.com",
        "Pet",
    ] {
        assert_eq!(target(&set, 0, nowhere), None, "{nowhere}");
    }
}

#[test]
fn data_is_no_reference() {
    let folder = Folder::new(
        "data",
        &[
            (
                "a.yaml",
                &format!(
                    "{HEAD}components:\n  schemas:\n    default: {{$ref: present.yaml}}\n    A:\n      properties:\n        $ref: {{type: string}}\n        enum: {{$ref: present.yaml}}\n      example: {{$ref: no.yaml}}\n      default: {{$ref: no.yaml}}\n      const: {{$ref: no.yaml}}\n      enum: [{{$ref: no.yaml}}]\n      examples: [{{$ref: no.yaml}}]\n      x-data: {{$ref: no.yaml}}\n  examples:\n    E: {{value: {{$ref: no.yaml}}}}\n"
                ),
            ),
            ("present.yaml", "{}"),
        ],
    );
    let set = folder.load_clean(&["a.yaml"]);
    assert_eq!(set.files().len(), 2);
}

#[test]
fn missing_files_and_remote_references_are_named_once() {
    let folder = Folder::new(
        "missing",
        &[(
            "a.yaml",
            &format!(
                "{HEAD}components:\n  schemas:\n    A: {{$ref: other.yaml#/A}}\n    B: {{$ref: other.yaml#/B}}\n    C: {{$ref: 'https://example.com/c.json#/C'}}\n    D: {{discriminator: {{propertyName: p, mapping: {{a: d.yaml, b: A}}}}}}\n  examples:\n    E: {{$ref: e.json}}\n"
            ),
        )],
    );
    let (_, diagnostics) = folder.load(&["a.yaml"]);
    let seen: Vec<_> = diagnostics
        .list()
        .iter()
        .map(|one| (one.code.as_str(), one.severity, one.message.as_str()))
        .collect();
    assert_eq!(format!("{seen:?}").matches("other.yaml").count(), 1);
    assert_eq!(
        codes(&diagnostics),
        [
            Code::DanglingReference,
            Code::DanglingReference,
            Code::DanglingReference,
            Code::RemoteReference
        ]
    );
}

#[test]
fn identities_resolve_without_the_network() {
    let folder = Folder::new(
        "ids",
        &[
            (
                "a.yaml",
                &format!(
                    "{HEAD}components:\n  schemas:\n    X:\n      $id: https://example.com/schemas/x\n      $defs:\n        y: {{$anchor: why, type: string}}\n        z: {{$ref: '#/$defs/y'}}\n        w: {{$ref: other}}\n        v: {{$ref: '#/components/schemas/Plain'}}\n    Plain: {{$ref: 'https://example.com/schemas/x#/$defs/y'}}\n    Loose: {{$dynamicAnchor: meta, $ref: 'b.yaml'}}\n    Old: {{$id: '#old'}}\n"
                ),
            ),
            (
                "b.yaml",
                "$id: https://example.com/schemas/other\nproperties:\n  s: {$ref: sibling.yaml}\n",
            ),
            ("sibling.yaml", "type: string\n"),
        ],
    );
    let set = folder.load_clean(&["a.yaml"]);
    let x = "/components/schemas/X";
    let at = |pointer: &str| Place::new(FileId(0), allof::source::Pointer::from_escaped(pointer));
    let from = |pointer: &str, text: &str| {
        set.resolve_at(&at(pointer), text)
            .map(|place| place.pointer.to_string())
    };
    assert_eq!(
        from("/components/schemas/X/$defs/z", "#/$defs/y"),
        Some(format!("{x}/$defs/y"))
    );
    assert_eq!(
        from("", "https://example.com/schemas/x#/$defs/y"),
        Some(format!("{x}/$defs/y"))
    );
    assert_eq!(
        from("", "https://example.com/schemas/x#why"),
        Some(format!("{x}/$defs/y"))
    );
    assert_eq!(
        from("", "#meta"),
        Some("/components/schemas/Loose".to_owned())
    );
    assert_eq!(from("", "#old"), Some("/components/schemas/Old".to_owned()));
    assert_eq!(
        from(&format!("{x}/$defs/v"), "#/components/schemas/Plain"),
        Some("/components/schemas/Plain".to_owned())
    );
    let other = set
        .resolve_at(&at(&format!("{x}/$defs/w")), "other")
        .unwrap();
    assert_eq!(set.file(other.file).unwrap().name, "b.yaml");
    let sibling = set.resolve(other.file, "sibling.yaml").unwrap();
    assert_eq!(set.file(sibling.file).unwrap().name, "sibling.yaml");
}

#[test]
fn several_inputs_are_several_documents() {
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

#[test]
fn dangling_pointers_are_explained() {
    let folder = Folder::new(
        "dangling",
        &[
            (
                "a.yaml",
                &format!(
                    "{HEAD}components:\n  schemas:\n    Pet: {{$ref: 'b.json#/x'}}\n    Owner: {{anyOf: [{{$anchor: own}}, {{$ref: Pet}}]}}\n    a/b: {{}}\n"
                ),
            ),
            ("b.json", "{\"Dog\": {\"properties\": {}}}"),
        ],
    );
    let set = folder.load_clean(&["a.yaml"]);
    let at = Place::root(FileId(0))
        .join("components")
        .join("schemas")
        .join("Pet")
        .join("$ref");
    let mut text = String::new();
    for reference in [
        "#/components/schemas/Pett",
        "#/components/schema/Pet",
        "#/components/schemas/Owner/anyOf/2",
        "#/components/schemas/a~1c",
        "#/openapi/x",
        "b.json#/Dgo/properties",
        "b.json#/Elephant",
        "c.json#/Dog",
        "https://example.com/x",
        "#owm",
        "#components/schemas/Pet",
        "#none",
        "Pet",
        "Cat",
    ] {
        assert_eq!(set.resolve_at(&at, reference), None, "{reference}");
        let diagnostic = set.explain_dangling(&at, reference);
        text.push_str(&format!(
            "{}: {}\n    {}\n",
            diagnostic.code.as_str(),
            diagnostic.message,
            diagnostic.help.unwrap_or_default()
        ));
    }
    let expected = "\
dangling-reference: `#/components/schemas/Pett` does not resolve: `/components/schemas` has no member `Pett`
    did you mean `#/components/schemas/Pet`?
dangling-reference: `#/components/schema/Pet` does not resolve: `/components` has no member `schema`
    did you mean `#/components/schemas/Pet`?
dangling-reference: `#/components/schemas/Owner/anyOf/2` does not resolve: `/components/schemas/Owner/anyOf` has no item `2`, its length is 2
    define the target, or correct the reference
dangling-reference: `#/components/schemas/a~1c` does not resolve: `/components/schemas` has no member `a/c`
    did you mean `#/components/schemas/a~1b`?
dangling-reference: `#/openapi/x` does not resolve: `/openapi` is neither an object nor an array
    define the target, or correct the reference
dangling-reference: `b.json#/Dgo/properties` does not resolve: the document has no member `Dgo`
    did you mean `b.json#/Dog/properties`?
dangling-reference: `b.json#/Elephant` does not resolve: the document has no member `Elephant`
    define the target, or correct the reference
dangling-reference: `c.json#/Dog` refers to a file that was not read
    check the path, which is relative to the file that contains the reference
remote-reference: `https://example.com/x` is not a local file, and the network is never accessed
    save the document next to this file, and refer to the copy: `$ref: ./x.json`
dangling-reference: `#owm` does not resolve: there is no anchor `owm`
    did you mean `#own`?
dangling-reference: `#components/schemas/Pet` does not resolve: there is no anchor `components/schemas/Pet`
    did you mean `#/components/schemas/Pet`? A pointer starts with `/`
dangling-reference: `#none` does not resolve: there is no anchor `none`
    write a pointer such as `#/components/schemas/Name`, or define the anchor
dangling-reference: `Pet` is the name of a component, not a reference to it
    write `#/components/schemas/Pet`
dangling-reference: `Cat` refers to a file that was not read
    check the path, which is relative to the file that contains the reference
";
    assert!(text == expected, "{text}");
}

/// `cargo test --release -p allof --test load -- --ignored --nocapture` prints how long it takes.
#[test]
#[ignore = "slow, writes 50 MB: `cargo xtask ci` runs it"]
fn large_documents_are_quick() {
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
