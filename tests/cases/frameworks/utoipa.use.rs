//! A variant without data is one word, one with data an object of one member. Anything else is kept.

use case::types::{Repeat, RepeatEvery, Shape, TodoError};
use serde_json::{Value, from_value, json, to_value};

fn kept<T: serde::Serialize + serde::de::DeserializeOwned>(value: &Value) -> T {
    let read: T = from_value(value.clone()).unwrap();
    assert_eq!(to_value(&read).unwrap(), *value);
    read
}

#[test]
fn variants_are_those_of_rust() {
    assert_eq!(kept::<TodoError>(&json!("Unauthorized")), TodoError::Unauthorized);
    assert_eq!(kept::<TodoError>(&json!({"NotFound": "rex"})), TodoError::NotFound("rex".to_owned()));
    assert_eq!(kept::<Repeat>(&json!("Daily")), Repeat::Daily);
    assert_eq!(kept::<Repeat>(&json!({"Every": {"days": 2}})), RepeatEvery::new(2).into());
    assert!(matches!(kept(&json!({"Circle": {"r": 1.5, "of": {"Line": [1.5, 2.5]}}})), Shape::Circle(_)));
}

#[test]
fn what_is_no_variant_is_kept() {
    assert!(matches!(kept(&json!("Weekly")), Repeat::Unrecognized(_)));
    kept::<Repeat>(&json!("Unknown"));
    for value in [json!({"NotFound": "rex", "more": 1}), json!({"NotFound": 1}), json!({}), json!("Conflict")] {
        assert!(matches!(kept(&value), TodoError::Unknown(_)), "{value}");
    }
}
