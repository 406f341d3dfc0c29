//! References: those that lead to a node, and the diagnostics about the others.

use super::{Folder, HEAD, codes};
use allof::diagnostic::{Code, Diagnostics};
use allof::load::load;
use allof::source::{FileId, Place, SourceSet, Tree};
use std::path::PathBuf;

fn target(set: &SourceSet, file: u32, reference: &str) -> Option<(String, String)> {
    let place = set.resolve(FileId(file), reference)?;
    assert!(set.node(&place).is_some(), "{reference} leads to no node");
    let name = set.file(place.file)?.name.clone();
    Some((name, place.pointer.to_string()))
}

/// Resolves every `$ref` that is a text under a key that is not data.
pub(super) fn resolve_all(set: &SourceSet) -> usize {
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
fn references_lead_into_other_files_and_formats_and_cycles() {
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
fn a_ref_inside_of_data_is_not_followed() {
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
fn each_missing_file_and_remote_reference_is_reported_once() {
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
fn ids_and_anchors_resolve_without_the_network() {
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
fn a_dangling_pointer_is_reported_with_a_suggestion() {
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
