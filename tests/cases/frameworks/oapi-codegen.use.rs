//! Variants of a base that has a base.

use case::runtime::{Client, MockTransport};
use case::types::{Boarding, NewVisit, Room, Visit, Walk};
use serde_json::{from_value, json};

#[test]
fn a_visit_is_one_of_its_kinds() {
    let walk = from_value(json!({"kind": "walk", "days": 1, "distance": 2.5})).unwrap();
    assert_eq!(Visit::Walk(Walk::new(1, 2.5)), walk);
    let client = Client::builder().transport(MockTransport::new()).build().unwrap();
    let visit = NewVisit::new(Boarding::new(3).with_room(Room::Large));
    let request = client.add_visit(visit).request().unwrap();
    assert_eq!(request.uri(), "https://api.example.com/v1/visits");
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    assert_eq!(body, json!({"visit": {"days": 3, "kind": "boarding", "room": 2}}));
}
