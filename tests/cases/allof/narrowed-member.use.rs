//! Nothing of a child is lost on the way to its base.

use case::types::{Base, Child};
use serde_json::{json, to_value};

#[test]
fn a_child_is_one_of_its_base() {
    let text = json!({
        "kind": "child", "level": "later", "state": "other", "unit": "x", "word": "w", "count": 3, "own": "o", "more": 1
    });
    let child: Child = serde_json::from_value(text.clone()).unwrap();
    assert_eq!(to_value(Base::from(child)).unwrap(), text);
}
