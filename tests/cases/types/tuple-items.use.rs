//! Arrays made by `new`.

use case::types::{Filter, FilterAll, FilterEq, FilterNot, List, Node};
use serde_json::{json, to_value};

#[test]
fn new_asks_for_no_constant() {
    let filter = Filter::from(FilterEq::new("name", json!(1)));
    let filter = FilterAll::new([Filter::from(FilterNot::new(filter))]);
    assert_eq!(to_value(filter).unwrap(), json!(["all", ["not", ["eq", "name", 1]]]));
}

#[test]
fn new_asks_for_no_box() {
    let node = Node::new(1, Some(Node::new(2, None)));
    assert_eq!(to_value(node).unwrap(), json!([1, [2, null]]));
    let list = List::new(Some(List::new(None)));
    assert_eq!(to_value(list).unwrap(), json!({"next": {"next": null}}));
}
