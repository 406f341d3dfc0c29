//! Lenient reading: an optional member that does not match is left out and noted.

use super::objects::Every;
use super::written;
use allof_runtime::{FromNode, Json, Maybe, Node, Reader, read, read_lenient};
use serde_json::{Value, json};

#[test]
fn a_mismatch_of_an_optional_member_is_noted_and_kept_in_extra() {
    let text = r#"{"required":1,"nullable":null,"optional":"a","maybe":[],
        "inner":{"nullable":1},"list":[{"required":1,"nullable":2,"optional":{}},{"required":3,"nullable":4}]}"#;
    let json = || Json::parse(text.as_bytes()).unwrap();
    assert!(read::<Every>(json().root()).is_err());
    let (value, notes) = read_lenient::<Every>(json().root()).unwrap();
    let pointers: Vec<_> = notes.iter().map(|note| note.pointer.as_str()).collect();
    assert_eq!(
        pointers,
        ["/optional", "/maybe", "/inner/required", "/list/0/optional"]
    );
    assert_eq!(
        (value.optional, &value.maybe, &value.inner),
        (None, &Maybe::Absent, &None)
    );
    assert_eq!(value.list.as_ref().unwrap()[0].extra["optional"], json!({}));
    // A value that does not match is written back unchanged.
    let before: Value = serde_json::from_str(text).unwrap();
    assert_eq!(
        serde_json::from_str::<Value>(&written(&value)).unwrap(),
        before
    );
    // A missing required member is still an error.
    let missing =
        read_lenient::<Every>(Json::parse(br#"{"optional":"a"}"#).unwrap().root()).unwrap_err();
    assert_eq!(missing.len(), 2);
    assert_eq!(missing[0].pointer, "/required");
    // Notes and failures are kept apart, and few of each.
    let many = format!(
        "[{}]",
        vec![r#"{"required":1,"nullable":2,"optional":"x"}"#; 100].join(",")
    );
    let (_, notes) =
        read_lenient::<Vec<Every>>(Json::parse(many.as_bytes()).unwrap().root()).unwrap();
    assert_eq!(
        (notes.len(), notes[31].pointer.as_str()),
        (32, "/31/optional")
    );
}

#[test]
fn a_deep_mismatch_omits_only_its_own_member() {
    let deep = (0..100).fold(
        json!({"required": 8, "nullable": null, "optional": "x"}),
        |inner, n| json!({"required": n, "nullable": null, "inner": inner}),
    );
    let text = deep.to_string();
    let (value, notes) =
        read_lenient::<Every>(Json::parse(text.as_bytes()).unwrap().root()).unwrap();
    assert_eq!(
        notes[0].pointer,
        format!("{}/optional", "/inner".repeat(100)),
        "the place of what does not fit is kept"
    );
    let mut typed = &value;
    let mut depth = 0;
    while let Some(inner) = &typed.inner {
        typed = inner;
        depth += 1;
    }
    assert_eq!((depth, &typed.extra["optional"]), (100, &json!("x")));
    assert_eq!(
        serde_json::from_str::<Value>(&written(&value)).unwrap(),
        deep
    );
}

/// A union with one variant.
#[derive(Debug)]
struct OneOf(Option<Every>);

impl FromNode for OneOf {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let value = reader.fit(node);
        if value.is_none() && reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self(value)
    }
}

#[test]
fn a_lenient_union_names_every_mismatch_of_an_omitted_member() {
    let text = r#"{"required":1,"nullable":2,"inner":{"optional":[],"list":[{"required":1}]},"maybe":"m"}"#;
    let json = Json::parse(text.as_bytes()).unwrap();
    let notes = |notes: Vec<allof_runtime::Mismatch>| -> Vec<String> {
        notes.iter().map(ToString::to_string).collect()
    };
    let (plain, of_plain) = read_lenient::<Every>(json.root()).unwrap();
    let (union, of_union) = read_lenient::<OneOf>(json.root()).unwrap();
    assert_eq!(union.0, Some(plain));
    let of_union = notes(of_union);
    assert_eq!(of_union, notes(of_plain));
    assert_eq!(
        of_union,
        [
            "/maybe: expected an integer, found the string \"m\"",
            "/inner/optional: expected an integer, found an array of 0 items",
            "/inner/list/0/nullable: expected this member, found nothing",
            "/inner/required: expected this member, found nothing",
            "/inner/nullable: expected this member, found nothing",
        ]
    );
}
