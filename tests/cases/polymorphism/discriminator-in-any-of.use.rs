//! What is made by hand has the tag of its variant, and is read as this variant.

use case::types::{Apple, Banana, Base, BaseVersion, Choice, Fruit, Renamed, Request, V1};
use serde_json::{from_value, json, to_value};

#[test]
fn the_tag_of_each_variant_is_set() {
    for fruit in [Fruit::from(Apple::new(3)), Fruit::from(Banana::new(7))] {
        let json = to_value(&fruit).unwrap();
        assert_eq!(from_value::<Fruit>(json).unwrap(), fruit);
    }
    assert_eq!(to_value(Apple::new(3)).unwrap(), json!({"seeds": 3, "kind": "Apple"}));
}

#[test]
fn the_component_that_two_variants_rename_is_made_with_a_tag() {
    for (request, version) in [
        (Request::from(V1::new("a")), "v1"),
        (Request::from(Base::new(BaseVersion::V2)), "v2"),
        (Request::from(Base::new(BaseVersion::V3)), "v3"),
    ] {
        let json = to_value(&request).unwrap();
        assert_eq!(json["version"], version);
        assert_eq!(from_value::<Request>(json).unwrap(), request);
    }
}

#[test]
fn the_component_that_one_variant_renames_has_the_tag_of_the_variant() {
    let choice = Choice::from(Renamed::new());
    let json = to_value(&choice).unwrap();
    assert_eq!(json, json!({"tag": "r"}));
    assert_eq!(from_value::<Choice>(json).unwrap(), choice);
}
