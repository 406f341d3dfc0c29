//! Values with and without their tag.

use case::types::InputItem;
use serde_json::{from_value, json};

#[test]
fn a_value_without_the_tag_is_a_variant_that_does_not_require_it() {
    let read = |value| from_value::<InputItem>(value).unwrap();
    assert!(matches!(read(json!({"role": "user", "content": "hi"})), InputItem::Message(_)));
    assert!(matches!(read(json!({"id": "1"})), InputItem::Reference(_)));
    assert!(matches!(read(json!({"type": "reference", "id": "1"})), InputItem::Reference(_)));
    assert!(matches!(read(json!({"type": "call", "id": "1"})), InputItem::Call(_)));
    // An unknown tag is not a missing one.
    assert!(matches!(read(json!({"type": "other", "id": "1"})), InputItem::Unknown(_)));
}
