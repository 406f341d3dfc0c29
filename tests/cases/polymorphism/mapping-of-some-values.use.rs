//! Both values of the tag are read.

use case::types::{LizardType, Pet};
use serde_json::{from_value, json, to_value};

#[test]
fn a_value_without_an_entry_selects_its_variant() {
    let json = json!({"type": "reptile", "tail": true});
    let pet: Pet = from_value(json.clone()).unwrap();
    assert!(matches!(&pet, Pet::Lizard(lizard) if lizard.r#type == LizardType::Reptile));
    assert_eq!(to_value(&pet).unwrap(), json);
    assert!(matches!(from_value(json!({"type": "dog"})).unwrap(), Pet::Unknown(_)));
}
