//! JSON in and out: every scalar and container, every presence, pointers, lenient reading.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

use allof_runtime::{
    Base64, External, File, FromNode, Json, JsonObject, Literal, Maybe, Node, Null, Reader, ToTree,
    Tree, maybe, optional, read, read_lenient, required,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn take<T: FromNode>(text: &str) -> Result<T, String> {
    read(Json::parse(text.as_bytes()).unwrap().root()).map_err(|mismatches| {
        let lines: Vec<_> = mismatches.iter().map(ToString::to_string).collect();
        lines.join("; ")
    })
}

fn refused<T: FromNode + std::fmt::Debug>(text: &str) -> String {
    take::<T>(text).unwrap_err()
}

fn written(value: &dyn ToTree) -> String {
    value.to_tree().to_json()
}

#[test]
fn integers() {
    assert_eq!(take::<i64>("-5"), Ok(-5));
    assert_eq!(take::<i64>("5.0"), Ok(5));
    assert_eq!(take::<i64>("1e3"), Ok(1000));
    assert_eq!(take::<i64>("9223372036854775807"), Ok(i64::MAX));
    assert_eq!(take::<i64>("-9223372036854775808"), Ok(i64::MIN));
    assert_eq!(
        refused::<i64>("9223372036854775808"),
        "expected an integer, found 9223372036854775808"
    );
    assert_eq!(
        refused::<i64>("9223372036854775808.0"),
        "expected an integer, found 9223372036854775808.0"
    );
    assert_eq!(refused::<i64>("5.5"), "expected an integer, found 5.5");
    assert_eq!(
        refused::<i64>("\"5\""),
        "expected an integer, found the string \"5\""
    );
    assert_eq!(take::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(take::<u64>("0.0"), Ok(0));
    assert!(take::<u64>("-1").is_err());
    assert_eq!(take::<i32>("2147483647"), Ok(i32::MAX));
    assert_eq!(
        refused::<i32>("2147483648"),
        "expected an integer of 32 bits, found 2147483648"
    );
    assert_eq!(take::<u32>("4294967295"), Ok(u32::MAX));
    assert!(take::<u32>("4294967296").is_err());
    assert!(take::<u32>("-1").is_err());
    assert_eq!(written(&u64::MAX), "18446744073709551615");
    assert_eq!(written(&i64::MIN), "-9223372036854775808");
}

#[test]
fn other_numbers() {
    assert_eq!(take::<f64>("1"), Ok(1.0));
    assert_eq!(take::<f64>("-1.5e-3"), Ok(-0.0015));
    assert!(take::<f64>("true").is_err());
    assert_eq!(written(&1.5_f64), "1.5");
    assert_eq!(take::<bool>("true"), Ok(true));
    assert!(take::<bool>("0").is_err());
}

#[test]
fn a_number_does_not_become_its_neighbour() {
    for text in ["1.8508440362185578e25", "40.247749999999996"] {
        let number: f64 = take(text).unwrap();
        assert_eq!(number.to_bits(), text.parse::<f64>().unwrap().to_bits());
    }
}

#[test]
fn strings_and_bytes() {
    assert_eq!(
        take::<String>(r#""a\u00fc\n\ud83d\ude00""#),
        Ok("aü\n😀".into())
    );
    assert!(take::<String>("5").is_err());
    assert_eq!(take::<Base64>("\"aGk=\""), Ok(Base64::from("hi")));
    assert_eq!(take::<Base64>("\"-_-_\""), take::<Base64>("\"+/+/\""));
    assert_eq!(take::<Base64>("\"aGk\""), Ok(Base64::from("hi")));
    for wrong in ["\"a\"", "\"aG k\"", "\"=\"", "\"a===\"", "7"] {
        assert!(
            take::<Base64>(wrong).is_err() || wrong == "\"=\"",
            "{wrong}"
        );
    }
    assert_eq!(written(&Base64::from("hi")), "\"aGk=\"");
    assert_eq!(format!("{:?}", Base64::from("hi")), "Base64(2 bytes)");
    for length in 0..40_u8 {
        let bytes = Base64::from(
            (0..length)
                .map(|byte| byte.wrapping_mul(37))
                .collect::<Vec<_>>(),
        );
        assert_eq!(take::<Base64>(&written(&bytes)), Ok(bytes));
    }
    // `format: binary` in JSON: what was read is written, and only what is no text as base64.
    assert_eq!(written(&File::new("hi")), "\"hi\"");
    assert_eq!(take::<File>("\"aGk=\""), Ok(File::new("aGk=")));
    assert_eq!(written(&File::new(vec![0xff, 0])), "\"/wA=\"");
}

#[test]
fn containers() {
    assert_eq!(take::<Vec<i64>>("[1,2]"), Ok(vec![1, 2]));
    assert_eq!(
        refused::<Vec<i64>>("[1,\"a\",2,null]"),
        "/1: expected an integer, found the string \"a\"; /3: expected an integer, found null"
    );
    assert_eq!(
        refused::<Vec<i64>>("{}"),
        "expected an array, found an object of 0 members"
    );
    let map: BTreeMap<String, Option<i64>> = take(r#"{"b":1,"a":null}"#).unwrap();
    assert_eq!(
        map,
        BTreeMap::from([("a".into(), None), ("b".into(), Some(1))])
    );
    assert_eq!(written(&map), r#"{"a":null,"b":1}"#);
    assert_eq!(
        refused::<BTreeMap<String, bool>>(r#"{"a/b~":3}"#),
        "/a~1b~0: expected a boolean, found 3"
    );
    assert_eq!(take::<Box<Vec<Null>>>("[null]"), Ok(Box::new(vec![Null])));
    assert!(take::<Null>("0").is_err());
    assert_eq!(
        take::<Value>(r#"{"a":[1,null,{"b":1.5}]}"#),
        Ok(json!({"a":[1,null,{"b":1.5}]}))
    );
    assert_eq!(take::<JsonObject>("{\"a\":1}").unwrap().len(), 1);
    assert!(take::<JsonObject>("[]").is_err());
    assert_eq!(
        take::<External<(i64, String)>>(r#"[1,"a"]"#).unwrap().0,
        (1, "a".to_owned())
    );
    assert!(refused::<External<(i64, String)>>("[1]").contains("tuple"));
    assert_eq!(written(&External((1, "a"))), r#"[1,"a"]"#);
    take::<()>("5").unwrap();
}

#[test]
fn parsing() {
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

/// One member of each presence.
#[derive(Debug, PartialEq)]
struct Every {
    required: i64,
    optional: Option<i64>,
    nullable: Option<i64>,
    maybe: Maybe<i64>,
    any: Option<Value>,
    inner: Option<Box<Every>>,
    list: Option<Vec<Every>>,
    extra: JsonObject,
}

impl FromNode for Every {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut members = node.members(reader);
        Self {
            required: members.required("required"),
            optional: members.optional("optional"),
            nullable: members.nullable("nullable"),
            maybe: members.maybe("maybe"),
            any: members.any("any"),
            inner: members.optional("inner"),
            list: members.optional("list"),
            extra: members.rest(),
        }
    }
}

impl ToTree for Every {
    fn to_tree(&self) -> Tree<'_> {
        Tree::object(
            &[
                ("required", required(&self.required)),
                ("optional", optional(&self.optional)),
                ("nullable", required(&self.nullable)),
                ("maybe", maybe(&self.maybe)),
                ("any", optional(&self.any)),
                ("inner", optional(&self.inner)),
                ("list", optional(&self.list)),
            ],
            &self.extra,
        )
    }
}

fn round(text: &str) -> Every {
    let value: Every = take(text).unwrap();
    let before: Value = serde_json::from_str(text).unwrap();
    assert_eq!(
        serde_json::from_str::<Value>(&written(&value)).unwrap(),
        before
    );
    value
}

#[test]
fn presences() {
    let least = round(r#"{"required":1,"nullable":null}"#);
    assert_eq!(
        (least.optional, least.nullable, &least.maybe),
        (None, None, &Maybe::Absent)
    );
    let nulls: Every =
        take(r#"{"required":1,"optional":null,"nullable":null,"maybe":null,"any":null}"#).unwrap();
    assert_eq!(
        (nulls.optional, &nulls.maybe, &nulls.any),
        (None, &Maybe::Null, &Some(Value::Null))
    );
    let full = round(
        r#"{"x":1,"list":[{"nullable":1,"required":2}],"any":{"a":[]},"maybe":3,"nullable":4,"optional":5,"required":6,"y":null}"#,
    );
    assert_eq!(
        (full.required, full.optional, full.nullable),
        (6, Some(5), Some(4))
    );
    assert_eq!((full.maybe.value(), full.extra.len()), (Some(&3), 2));
}

#[test]
fn the_last_of_duplicates_counts() {
    let value: Every =
        take(r#"{"required":1,"nullable":7,"required":2,"x":1,"required":3,"x":2}"#).unwrap();
    assert_eq!((value.required, value.nullable), (3, Some(7)));
    assert_eq!(Value::Object(value.extra), json!({"x":2}));
}

#[test]
fn objects_with_many_members() {
    for count in [1, 60, 64, 65, 130, 300] {
        let mut text = String::from("{");
        for index in 0..count {
            text.push_str(&format!("\"m{index}\":{index},"));
        }
        text.push_str("\"required\":1,\"nullable\":2,\"optional\":3}");
        let value = round(&text);
        assert_eq!((value.optional, value.extra.len()), (Some(3), count));
        let twice = text.replacen('{', "{\"optional\":9,\"m0\":9,", 1);
        let value: Every = take(&twice).unwrap();
        assert_eq!((value.optional, value.extra.len()), (Some(3), count));
        assert_eq!(value.extra["m0"], 0);
    }
}

#[test]
fn all_that_is_wrong_is_named() {
    let text = r#"{"optional":"a","inner":{"nullable":[],"list":[{"required":1,"nullable":2},5]}}"#;
    assert_eq!(
        refused::<Every>(text),
        "/required: expected this member, found nothing; /optional: expected an integer, found the string \"a\"; \
         /nullable: expected this member, found nothing; /inner/required: expected this member, found nothing; \
         /inner/nullable: expected an integer, found an array of 0 items; \
         /inner/list/1: expected an object, found 5"
    );
    let many = format!("[{}]", vec!["\"x\""; 1000].join(","));
    let kept = read::<Vec<i64>>(Json::parse(many.as_bytes()).unwrap().root()).unwrap_err();
    assert_eq!((kept.len(), kept[31].pointer.as_str()), (32, "/31"));
    let long = format!("\"{}\"", "ü".repeat(500));
    assert!(refused::<i64>(&long).len() < 200);
}

#[test]
fn reading_leniently() {
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
    // What did not fit is written back as it was.
    let before: Value = serde_json::from_str(text).unwrap();
    assert_eq!(
        serde_json::from_str::<Value>(&written(&value)).unwrap(),
        before
    );
    // What is required stays required.
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
fn a_deep_mismatch_omits_one_member() {
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

#[test]
fn named_members_win_over_extra_ones() {
    let mut value = round(r#"{"required":1,"nullable":null}"#);
    value.extra.insert("required".into(), json!("no"));
    value.extra.insert("optional".into(), json!("raw"));
    assert_eq!(
        written(&value),
        r#"{"required":1,"nullable":null,"optional":"raw"}"#
    );
}

#[derive(Debug, PartialEq)]
struct Typed {
    a: i64,
    rest: BTreeMap<String, bool>,
}

impl FromNode for Typed {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut members = node.members(reader);
        Self {
            a: members.required("a"),
            rest: members.rest_typed(),
        }
    }
}

#[derive(Debug, PartialEq)]
struct Tuple(i64, Option<String>, Vec<bool>);

impl FromNode for Tuple {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(
            elements.next_required(),
            elements.next_optional(),
            elements.rest(),
        )
    }
}

impl ToTree for Tuple {
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[required(&self.0), optional(&self.1)], &self.2)
    }
}

#[test]
fn typed_rests_and_tuples() {
    let typed: Typed = take(r#"{"x":true,"a":1,"y":false}"#).unwrap();
    assert_eq!(typed.rest.len(), 2);
    assert_eq!(
        refused::<Typed>(r#"{"a":1,"y":3}"#),
        "/y: expected a boolean, found 3"
    );
    let (lenient, notes) =
        read_lenient::<Typed>(Json::parse(br#"{"a":1,"y":3}"#).unwrap().root()).unwrap();
    assert_eq!((lenient.rest.len(), notes.len()), (0, 1));
    let tuple: Tuple = take(r#"[1,"a",true,false]"#).unwrap();
    assert_eq!(tuple, Tuple(1, Some("a".into()), vec![true, false]));
    assert_eq!(written(&tuple), r#"[1,"a",true,false]"#);
    assert_eq!(written(&Tuple(1, None, vec![])), "[1]");
    assert_eq!(written(&Tuple(1, None, vec![true])), "[1,null,true]");
    assert_eq!(take::<Tuple>("[1]"), Ok(Tuple(1, None, vec![])));
    assert_eq!(
        refused::<Tuple>("[]"),
        "/0: expected this member, found nothing"
    );
    assert_eq!(
        refused::<Tuple>("[1,2,3]"),
        "/1: expected a string, found 2; /2: expected a boolean, found 3"
    );
    assert_eq!(
        refused::<Tuple>("{}"),
        "expected an array, found an object of 0 members"
    );
}

#[test]
fn looking_at_a_value() {
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

/// A union of two objects that only the last member tells apart, each of which holds the union.
#[derive(Debug)]
enum Nest {
    Number,
    Text(Box<Nest>),
    Unknown(Value),
}

/// A variant of [`Nest`].
struct Branch<T>(Nest, T);

impl<T: FromNode> FromNode for Branch<T> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut members = node.members(reader);
        Self(members.required("inner"), members.required("value"))
    }
}

impl FromNode for Nest {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("inner") && reader.fit::<Branch<i64>>(node).is_some() {
            return Self::Number;
        }
        if node.has("inner")
            && let Some(Branch(inner, _)) = reader.fit::<Branch<String>>(node)
        {
            return Self::Text(Box::new(inner));
        }
        Self::Unknown(reader.raw(node))
    }
}

#[test]
fn unions_inside_of_unions_are_read_once_more_for_each_variant() {
    for depth in [0, 1, 24, 100] {
        let text = (0..depth)
            .fold(
                json!(0),
                |inner, n| json!({"inner": inner, "value": n.to_string()}),
            )
            .to_string();
        let started = std::time::Instant::now();
        let mut nest = read::<Nest>(Json::parse(text.as_bytes()).unwrap().root()).unwrap();
        // If the failures were forgotten, each level would double the time.
        assert!(started.elapsed().as_secs() < 5);
        let mut count = 0;
        while let Nest::Text(inner) = nest {
            nest = *inner;
            count += 1;
        }
        assert!(matches!(nest, Nest::Unknown(rest) if rest == json!(0)));
        assert_eq!(count, depth);
    }
}

/// A union with one variant.
#[derive(Debug)]
struct OneOf(Option<Every>);

impl FromNode for OneOf {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        Self(reader.fit(node))
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
