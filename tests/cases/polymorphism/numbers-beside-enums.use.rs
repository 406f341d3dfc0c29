//! Integers that are listed, and others.

use case::types::{Level, Limit};
use serde_json::{from_value, json, to_value};

#[test]
fn an_integer_that_is_not_listed_is_a_number() {
    for (json, listed) in [(json!(1), true), (json!(3), false), (json!(2.5), false)] {
        let level: Level = from_value(json.clone()).unwrap();
        assert_eq!(matches!(level, Level::Integer(_)), listed, "{level:?}");
        assert_eq!(to_value(level).unwrap().as_f64(), json.as_f64());
    }
    assert!(matches!(from_value(json!(7)).unwrap(), Limit::Number(_)));
    assert!(!matches!(from_value(json!(0)).unwrap(), Limit::Number(_)));
}
