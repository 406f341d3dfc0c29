//! What was received in one place is sent in another.

use case::runtime::{Client, MockTransport, StatusCode};
use case::types::{Cat, Herb, Medium, Owner, Pet, Place, Plant, Tree};

fn client() -> Client {
    Client::builder().transport(MockTransport::new().json(StatusCode::OK, "{}")).build().unwrap()
}

#[test]
fn a_union_of_components_is_one_type() {
    let owner: Owner = serde_json::from_str(
        r#"{"pet": {"kind": "cat", "lives": 7}, "others": [{"kind": "dog"}]}"#,
    )
    .unwrap();
    let pets: Vec<&Pet> = std::iter::once(&owner.pet).chain(&owner.others).collect();
    assert_eq!(pets.len(), 2);
    let request = client().create_pet(owner.pet).request().unwrap();
    assert_eq!(&request.body()[..], br#"{"kind":"cat","lives":7}"#);
    let _ = client().create_pet(Cat::new());
}

#[test]
fn a_title_and_a_component_name_the_copies() {
    async fn outputs(client: Client, plant: Plant) -> Option<(Plant, Vec<Medium>)> {
        Some((client.put_plant(plant).await.ok()?, client.list_media().await.ok()?))
    }
    let plant: Plant = serde_json::from_str(r#"{"height": 2}"#).unwrap();
    drop(outputs(client(), plant));
    // Both have the same type.
    let places = |tree: Tree, herb: Herb| [tree.place, herb.place];
    let tree = Tree::new(2.0).with_place(Place::new(1.0, "north"));
    assert!(places(tree, Herb::new("mint"))[0].is_some());
}
