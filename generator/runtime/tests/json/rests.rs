//! Maps and tuples with a rest of one type.

use super::{refused, take, written};
use allof_runtime::{FromNode, Json, Node, Reader, ToTree, Tree, optional, read_lenient, required};
use std::collections::BTreeMap;

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
fn typed_rests_and_tuples_are_read_and_written() {
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
