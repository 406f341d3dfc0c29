//! Each tuple is read as the variant that is meant.

use case::types::{Command, Position, Row, Size};
use serde_json::{from_value, json, to_value};

#[test]
fn the_length_selects_the_tuple() {
    for (json, is_read) in [
        (json!([1.5, 2.5]), (|read| matches!(read, Position::Flat(_))) as fn(&Position) -> bool),
        (json!([1.5, 2.5, 3.5]), |read| matches!(read, Position::Deep(_))),
        (json!("here"), |read| matches!(read, Position::String(_))),
        (json!([1.5]), |read| matches!(read, Position::Unknown(_))),
    ] {
        let position: Position = from_value(json.clone()).unwrap();
        assert!(is_read(&position), "{json}: {position:?}");
        assert_eq!(to_value(&position).unwrap(), json);
    }
    assert!(matches!(from_value(json!([1, 2, 3])).unwrap(), Size::Triple(_)));
    assert!(matches!(from_value(json!([1, 2])).unwrap(), Size::Pair(_)));
    assert!(matches!(from_value(json!([1, 2])).unwrap(), Row::Pair(_)));
    assert!(matches!(from_value(json!([1, 2, "a", "b"])).unwrap(), Row::PairAndMore(_)));
}

#[test]
fn the_constant_selects_the_tuple() {
    assert!(matches!(from_value(json!(["add", 1])).unwrap(), Command::Add(_)));
    assert!(matches!(from_value(json!(["remove", 1])).unwrap(), Command::Remove(_)));
    assert!(matches!(from_value(json!(["rename", 1, "a"])).unwrap(), Command::Rename(_)));
    assert!(matches!(from_value(json!(["sort", 1])).unwrap(), Command::Unknown(_)));
}
