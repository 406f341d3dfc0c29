//! Children have their tag, and what was read is written back.

use case::types::{All, Branch, Cat, Circle, Dog, Fish, HalfCircle, Leaf, Node, Pet, PetBase, Shape};
use serde_json::{json, to_value};

#[test]
fn what_is_made_has_the_tag_that_leads_to_it() {
    let written = [
        to_value(Pet::from(Cat::new("c"))).unwrap(),
        to_value(Pet::from(Fish::new("f"))).unwrap(),
        to_value(Pet::from(Dog::new("puppy", "d"))).unwrap(),
        to_value(Shape::from(Circle::new())).unwrap(),
        to_value(Shape::from(HalfCircle::default())).unwrap(),
        to_value(Node::from(Leaf::new())).unwrap(),
        to_value(Node::from(Branch::default())).unwrap(),
    ];
    let expected = [
        json!({"petType": "cat", "name": "c"}),
        json!({"petType": "Fish", "name": "f"}),
        json!({"petType": "puppy", "name": "d"}),
        json!({"kind": "circle"}),
        json!({"kind": "half_circle"}),
        json!({"t": "leaf"}),
        json!({"t": "Branch"}),
    ];
    assert_eq!(written, expected);
}

#[test]
fn a_base_takes_any_tag() {
    let mut base = PetBase::new("b");
    base.pet_type = Some("bird".to_owned());
    assert_eq!(to_value(base).unwrap(), json!({"petType": "bird", "name": "b"}));
}

#[test]
fn a_value_without_a_tag_is_the_base() {
    for text in [json!({"name": "n"}), json!({"petType": "bird", "name": "n"})] {
        let pet: Pet = serde_json::from_value(text.clone()).unwrap();
        let Pet::Base(base) = &pet else {
            panic!("{pet:?}");
        };
        assert_eq!(base.name, "n");
        assert_eq!(to_value(&pet).unwrap(), text);
    }
}

#[test]
fn another_tag_is_kept() {
    let text = json!({"cat": {"petType": "lion", "name": "l"}});
    let all: All = serde_json::from_value(text.clone()).unwrap();
    assert_eq!(all.cat.as_ref().unwrap().pet_type, "lion");
    assert_eq!(to_value(&all).unwrap(), text);
    assert_eq!(PetBase::from(all.cat.unwrap()).pet_type.as_deref(), Some("lion"));
}
