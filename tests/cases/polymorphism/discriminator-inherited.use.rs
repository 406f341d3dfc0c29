//! The tag of the base selects among some of its children, and what is made has its tag.

use case::types::{Cat, Dog, Home, HomePet, HomePetsItem};
use serde_json::{from_value, json, to_value};

#[test]
fn the_tag_selects() {
    let home: Home = from_value(json!({"pet": {"type": "dog", "name": "rex"}, "pets": [{"type": "Owl"}, {"type": "newt"}]})).unwrap();
    assert!(matches!(home.pet, Some(HomePet::Dog(_))));
    let pets = home.pets.unwrap();
    assert!(matches!(pets.as_slice(), [HomePetsItem::Bird(_), HomePetsItem::Unknown(_)]));
}

#[test]
fn what_is_made_is_read_as_the_same() {
    for pet in [HomePet::from(Cat::new()), HomePet::from(Dog::new())] {
        let wire = to_value(&pet).unwrap();
        assert_eq!(from_value::<HomePet>(wire).unwrap(), pet);
    }
}
