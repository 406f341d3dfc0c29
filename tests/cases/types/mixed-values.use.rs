//! The forms of one integer.

use case::types::Limit;
use serde_json::from_str;

#[test]
fn an_integer_has_several_forms() {
    for text in ["1", "1.0", "10e-1"] {
        assert_eq!(from_str::<Limit>(text).unwrap(), Limit::Value1, "{text}");
    }
    let large: Limit = from_str("9007199254740993").unwrap();
    assert_eq!(large, Limit::Value9007199254740993);
    assert!(matches!(from_str("9007199254740992").unwrap(), Limit::Unknown(_)));
}
