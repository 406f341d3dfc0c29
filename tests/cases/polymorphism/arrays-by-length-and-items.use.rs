//! Each array is read as the variant that is meant.

use case::types::{Content, ContentItem, Range, Sizes};
use serde_json::{from_value, json, to_value};

#[test]
fn a_list_of_another_length_is_another_variant() {
    for (json, is_read) in [
        (json!([1.0, 2.0]), (|range| matches!(range, Range::Tuple(_))) as fn(&Range) -> bool),
        (json!([1.0, 2.0, 3.0]), |range| matches!(range, Range::NumberList(_))),
        (json!(["a", "b", "c"]), |range| matches!(range, Range::StringList(_))),
        (json!([]), |range| matches!(range, Range::StringList(_))),
        (json!(4.0), |range| matches!(range, Range::Number(_))),
        (json!([1.0]), |range| matches!(range, Range::Unknown(_))),
    ] {
        let range: Range = from_value(json.clone()).unwrap();
        assert!(is_read(&range), "{json}: {range:?}");
        assert_eq!(to_value(&range).unwrap(), json);
    }
}

#[test]
fn two_lengths_of_one_type_are_one_variant() {
    let sizes: Sizes = from_value(json!([1, 2, 3])).unwrap();
    assert_eq!(sizes, Sizes::IntegerList(vec![1, 2, 3]));
    let sizes: Sizes = from_value(json!(["a", "b"])).unwrap();
    assert!(matches!(sizes, Sizes::StringList(_)));
}

#[test]
fn an_item_of_a_union_has_the_name_of_an_item() {
    let content: Content = from_value(json!([{"type": "text", "text": "Hello"}])).unwrap();
    let Content::ItemList(items) = content else { panic!() };
    assert!(matches!(&items[..], [ContentItem::Text(text)] if text.text == "Hello"));
}
