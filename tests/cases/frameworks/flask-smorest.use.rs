//! An optional object is a struct or `null`.

use case::runtime::Maybe;
use case::types::{Plant, Spot};
use serde_json::from_str;

#[test]
fn an_optional_object_is_no_union() {
    let plant: Plant = from_str(r#"{"spot":{"x":1},"other":null}"#).unwrap();
    assert_eq!((plant.spot, plant.other), (Some(Spot::new(1.0)), Maybe::Null));
    assert_eq!(from_str::<Plant>(r#"{"spot":null}"#).unwrap().spot, None);
}
