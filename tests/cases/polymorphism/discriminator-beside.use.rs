//! A value that the tag leads nowhere is read by what it is.

use case::types::{Other, Step, Steps};
use serde_json::{from_value, json};

#[test]
fn what_has_no_tag_is_told_by_what_it_is() {
    let steps: Steps = from_value(json!({
        "steps": [{"t": "Second"}, "x", ["y"], 5, {"t": "Third"}],
        "others": [{"t": "two"}, {"t": "three"}],
    }))
    .unwrap();
    assert!(matches!(
        steps.steps.unwrap().as_slice(),
        [Step::Second(_), Step::Label(_), Step::StringList(_), Step::Integer(5), Step::Unknown(_)]
    ));
    assert!(matches!(
        steps.others.unwrap().as_slice(),
        [Some(Other::Two(_)), Some(Other::Object(_))]
    ));
}
