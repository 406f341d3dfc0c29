//! Unions, whose variants are tried in turn.

use allof_runtime::{FromNode, Json, Node, Reader, read};
use serde_json::{Value, json};

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
fn nested_unions_are_read_in_linear_time() {
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

#[test]
fn a_number_in_a_string_is_no_number_while_variants_are_tried() {
    let json = Json::parse(br#"{"inner": 0, "value": "5"}"#).unwrap();
    assert!(matches!(read(json.root()), Ok(Nest::Text(_))));
}
