//! Members that the schema does not name are sent.

use case::runtime::{Client, MockTransport};
use case::types::{Counts, Owner, Pet, Tags};
use serde_json::json;

#[test]
fn members_without_a_field_are_added_one_by_one() {
    let owner = Owner::new("ada@example.com").with_extra("phone", "1").with_extra("age", 36);
    let pet = Pet::new("Rex")
        .with_tags(Tags::default().with_first("a").with_extra("second", "b"))
        .with_owner(owner)
        .with_extra("nicknames", json!(["R", null]))
        .with_extra("nicknames", vec!["Max"]);
    let client = Client::builder().server_url(0, "https://api.test").transport(MockTransport::new()).build().unwrap();
    let request = client.add_pet().body(pet).request().unwrap();
    let sent: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    let expected = json!({
        "name": "Rex",
        "tags": {"first": "a", "second": "b"},
        "owner": {"email": "ada@example.com", "phone": "1", "age": 36},
        "nicknames": ["Max"],
    });
    assert_eq!(sent, expected);
}

#[test]
fn a_property_of_this_name_comes_first() {
    let counts = Counts::new(1).with_extra(2).with_extra_members("third", 3);
    let written = serde_json::to_value(&counts).unwrap();
    assert_eq!(written, json!({"with_extra": 1, "extra": 2, "third": 3}));
}
