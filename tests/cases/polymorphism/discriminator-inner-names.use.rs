use case::types::{
    Animal, Area, BarnOwl, Bird, Cat, Disc, Mapped, Other, Owl, Pet, Same, Shape, Side,
};

fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("a value of the type")
}

#[test]
fn a_name_leads_through_the_bases_in_between() {
    let animal: Animal = read(r#"{"kind":"BarnOwl","hoots":2}"#);
    let Animal::Bird(Bird::Owl(Owl::BarnOwl(owl))) = &animal else {
        panic!("{animal:?}");
    };
    assert_eq!(owl.hoots, Some(2));
    assert_eq!(serde_json::to_string(&animal).unwrap(), r#"{"kind":"BarnOwl","hoots":2}"#);
    let duck: Animal = read(r#"{"kind":"Duck","quacks":1}"#);
    assert!(matches!(duck, Animal::Bird(Bird::Duck(_))), "{duck:?}");
}

#[test]
fn the_tags_of_the_bases_lead_there_as_well() {
    let animal: Animal = read(r#"{"kind":"Bird","family":"Owl","species":"BarnOwl"}"#);
    assert!(matches!(animal, Animal::Bird(Bird::Owl(Owl::BarnOwl(_)))), "{animal:?}");
    let bird: Animal = read(r#"{"kind":"Bird"}"#);
    assert!(matches!(bird, Animal::Bird(Bird::Base(_))), "{bird:?}");
    let animal: Animal = read(r#"{"kind":"Cat"}"#);
    assert!(matches!(animal, Animal::Base(_)), "{animal:?}");
}

#[test]
fn new_sets_the_tag_of_each_base() {
    let owl = BarnOwl::new();
    assert_eq!(owl.kind, "Bird");
    assert_eq!(owl.family.as_deref(), Some("Owl"));
    assert_eq!(owl.species.as_deref(), Some("BarnOwl"));
}

#[test]
fn alternatives_of_alternatives_have_their_names() {
    let pet: Pet = read(r#"{"type":"WhiteCat","deaf":true}"#);
    assert!(matches!(pet, Pet::Cat(Cat::White(_))), "{pet:?}");
    let pet: Mapped = read(r#"{"type":"b","luck":13}"#);
    assert!(matches!(pet, Mapped::Cat(Cat::Black(_))), "{pet:?}");
    let same: Same = read(r#"{"type":"Right","r":1}"#);
    assert!(matches!(same, Same::Side(Side::Right(_))), "{same:?}");
    let other: Other = read(r#"{"type":"right","r":1}"#);
    assert!(matches!(other, Other::Side(Side::Right(_))), "{other:?}");
}

#[test]
fn new_sets_a_name_inside() {
    let shape = Shape::from(Area::from(Disc::new()));
    assert_eq!(serde_json::to_string(&shape).unwrap(), r#"{"area":"Disc","type":"disc"}"#);
    let shape: Shape = read(r#"{"type":"square","width":3}"#);
    assert!(matches!(shape, Shape::Area(Area::Square(_))), "{shape:?}");
}
