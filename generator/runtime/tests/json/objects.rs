//! Members of objects: required, optional, nullable and unknown ones.

use super::{refused, take, written};
use allof_runtime::{
    FromNode, Json, JsonObject, Maybe, Node, Reader, ToTree, Writer, maybe, optional, read,
    required,
};
use serde_json::{Value, json};

/// One member of each presence.
#[derive(Debug, PartialEq)]
pub(super) struct Every {
    pub(super) required: i64,
    pub(super) optional: Option<i64>,
    pub(super) nullable: Option<i64>,
    pub(super) maybe: Maybe<i64>,
    pub(super) any: Option<Value>,
    pub(super) inner: Option<Box<Every>>,
    pub(super) list: Option<Vec<Every>>,
    pub(super) extra: JsonObject,
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
    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        out.object(
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
        );
    }
}

#[test]
fn the_text_has_no_spaces_and_is_escaped() {
    for text in [
        r#"{"required":1,"nullable":null}"#,
        r#"{"required":1,"nullable":null,"maybe":null,"any":[[],{},""],"inner":{"required":2,"nullable":3},"list":[]}"#,
        r#"{"required":1,"nullable":2,"any":{"[":"[","{":"{"},"list":[{"required":3,"nullable":4},{"required":5,"nullable":6}]}"#,
        r#"{"required":1,"nullable":null,"a \"name\"":"a \"text\"\n","b":{"\\":"\u0001"},"c":1.5}"#,
    ] {
        assert_eq!(written(&take::<Every>(text).unwrap()), text);
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
fn each_presence_is_read_and_written_back() {
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
fn the_last_of_several_members_of_one_name_counts() {
    let value: Every =
        take(r#"{"required":1,"nullable":7,"required":2,"x":1,"required":3,"x":2}"#).unwrap();
    assert_eq!((value.required, value.nullable), (3, Some(7)));
    assert_eq!(Value::Object(value.extra), json!({"x":2}));
}

#[test]
fn objects_with_many_members_are_read_and_written_back() {
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
fn every_mismatch_is_reported_with_its_pointer() {
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
fn fields_win_over_extra_members_of_the_same_name() {
    let mut value = round(r#"{"required":1,"nullable":null}"#);
    value.extra.insert("required".into(), json!("no"));
    value.extra.insert("optional".into(), json!("raw"));
    assert_eq!(
        written(&value),
        r#"{"required":1,"nullable":null,"optional":"raw"}"#
    );
}
