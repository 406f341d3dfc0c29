use case::types::{Animal, Cat, Detail, Owner};

#[test]
fn the_values_of_a_map_may_be_of_any_type() {
    let text = r#"{"title":"one","attributes":{"count":1,"inner":{},"name":"x"},"more":2}"#;
    let detail: Detail = serde_json::from_str(text).unwrap();
    assert_eq!(detail.attributes.as_ref().unwrap()["count"], 1);
    assert_eq!(serde_json::to_string(&detail).unwrap(), text);
}

#[test]
fn the_subclasses_of_a_class_are_that_class() {
    let owner: Owner = serde_json::from_str(r#"{"pet":{"type":"Cat","lives":9}}"#).unwrap();
    assert!(matches!(owner.pet, Some(Animal::Cat(Cat { lives: Some(9), .. }))));
}
