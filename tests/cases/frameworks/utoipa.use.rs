//! A variant without data is one word; another word is kept.

use case::types::{Repeat, TodoError};
use serde_json::{from_value, json, to_value};

#[test]
fn a_string_is_a_variant_without_data() {
    let read: TodoError = from_value(json!("Unauthorized")).unwrap();
    assert_eq!(read, TodoError::Unauthorized);
    assert_eq!(to_value(&read).unwrap(), json!("Unauthorized"));
    let read: TodoError = from_value(json!({"NotFound": "rex"})).unwrap();
    assert!(matches!(read, TodoError::NotFound(lost) if lost.not_found == "rex"));
}

#[test]
fn another_string_is_kept() {
    let read: Repeat = from_value(json!("Weekly")).unwrap();
    assert_eq!(to_value(&read).unwrap(), json!("Weekly"));
    let all = [json!("Never"), json!("Daily"), json!("Unknown")];
    assert_eq!(from_value::<Repeat>(all[1].clone()).unwrap(), Repeat::Daily);
    for value in all {
        assert_eq!(to_value(from_value::<Repeat>(value.clone()).unwrap()).unwrap(), value);
    }
}
