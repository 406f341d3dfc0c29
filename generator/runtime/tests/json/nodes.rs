//! The parser, and access to a value before it has a type.

use super::take;
use allof_runtime::{Json, Literal, Node};
use serde_json::Value;

#[test]
fn invalid_json_is_refused_and_strings_are_borrowed() {
    assert!(Json::parse(b"").is_err());
    assert!(Json::parse(b"{\"a\":1").is_err());
    assert!(Json::parse(b"1 2").is_err());
    assert!(Json::parse(b"\xff").is_err());
    assert!(Json::parse("[".repeat(100_000).as_bytes()).is_err());
    assert!(Json::parse(format!("{}{}", "[".repeat(120), "]".repeat(120)).as_bytes()).is_ok());
    assert!(Json::parse(b"\xEF\xBB\xBFnull").unwrap().root().is_null());
    // It stands for a number only where `serde_json` has `arbitrary_precision`.
    for body in [
        r#"{"$serde_json::private::Number":"12"}"#,
        r#"{"$serde_json::private::Number":[12]}"#,
        r#"{"$serde_json::private::Number":"1","more":2}"#,
    ] {
        assert_eq!(take::<Value>(body).unwrap().to_string(), body);
    }
    let text = br#"{"plain":"x","esc\"aped":"y\n"}"#;
    let json = Json::parse(text).unwrap();
    let plain = json.root().tag("plain").unwrap();
    assert!(
        text.as_ptr_range().contains(&plain.as_ptr()),
        "a string without escapes is a slice of the body"
    );
    assert_eq!(json.root().tag("esc\"aped"), Some("y\n"));
}

#[test]
fn a_node_answers_questions_about_its_members() {
    let json = Json::parse(br#"{"kind":"cat","n":5.0,"kind":"dog","list":[1],"no":null}"#).unwrap();
    let node = json.root();
    assert_eq!(node.tag("kind"), Some("dog"));
    assert_eq!(node.tag("n"), None);
    assert!(node.has("no") && !node.has("yes"));
    assert!(node.member_is("kind", &["cat".into(), "dog".into()]));
    assert!(node.member_is("n", &[Literal::Int(5)]));
    assert!(node.member_is("no", &[Literal::Null]));
    assert!(!node.member_is("n", &[Literal::Str("5")]));
    assert!(node.member("n").unwrap().is_integer() && node.member("n").unwrap().is_number());
    assert_eq!(
        node.member("list")
            .unwrap()
            .first_item()
            .and_then(Node::as_i64),
        Some(1)
    );
    assert!(node.is_object() && !node.is_array() && Node::NULL.is_null());
    let same = Json::parse(br#"{"b":[1.0],"a":1}"#).unwrap();
    assert!(
        same.root()
            .same_as(Json::parse(br#"{"a":1,"b":[1]}"#).unwrap().root())
    );
    assert!(
        !same
            .root()
            .same_as(Json::parse(br#"{"a":1,"b":[2]}"#).unwrap().root())
    );
}

#[test]
fn the_only_member_of_an_object_has_no_other_beside_it() {
    let found = |text: &str| {
        let json = Json::parse(text.as_bytes()).unwrap();
        json.root()
            .only_member("a")
            .and_then(|member| member.as_i64())
    };
    assert_eq!(found(r#"{"a": 1}"#), Some(1));
    for text in [r#"{"a": 1, "b": 2}"#, r#"{"b": 1}"#, "{}", r#"["a"]"#, "1"] {
        assert_eq!(found(text), None, "{text}");
    }
}
