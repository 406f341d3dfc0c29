//! A variant that is made by hand has its tag on the wire; one that was read keeps the tag that it came with.

use case::types::{Bird, Cat, Dog, Fish, Newt, Pet};
use serde_json::{Value, json, to_value};

fn pet(value: Value) -> Pet {
    serde_json::from_value(value).unwrap()
}

#[test]
fn a_pet_that_is_made_has_its_tag() {
    let cat = Pet::from(Cat::new("Tom".to_owned()));
    assert_eq!(to_value(&cat).unwrap(), json!({"petType": "cat", "name": "Tom"}));
    assert_eq!(to_value(Pet::from(Dog::default())).unwrap(), json!({"petType": "dog"}));
    assert_eq!(to_value(Pet::Fish(Fish::new())).unwrap(), json!({"petType": "fish"}));
    assert_eq!(to_value(Pet::from(Bird::default())).unwrap(), json!({}));
    let mut eft = Newt::default();
    eft.pet_type = Some("eft".to_owned());
    assert_eq!(to_value(Pet::from(eft)).unwrap(), json!({"petType": "eft"}));
}

#[test]
fn a_pet_that_is_read_keeps_its_tag() {
    for value in [
        json!({"petType": "cat", "name": "Tom", "more": 1}),
        json!({"petType": "dog", "bark": 3}),
        json!({"petType": "fish", "sea": "north"}),
        json!({"petType": "parrot", "wings": 2}),
        json!({"petType": "eft", "spots": 2}),
        json!({"petType": "snake"}),
    ] {
        assert_eq!(to_value(pet(value.clone())).unwrap(), value);
    }
}
