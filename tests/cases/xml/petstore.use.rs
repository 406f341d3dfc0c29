//! A pet in XML.

use case::operations::{FindPets, GetPet, UpdatePet};
use case::runtime::{Client, Failure, MockTransport, Operation, RawResponse};
use case::types::{Category, Pet, PetStatus, Tag};

fn read<O: Operation>(body: &str) -> O::Output {
    let response = http::Response::builder().header("content-type", "application/xml");
    let response = RawResponse::new(response.body(body.to_owned().into()).unwrap());
    match O::read(&response) {
        Ok(value) => value,
        Err(Failure::UnexpectedBody { fault, .. }) => panic!("{fault}"),
        Err(_) => panic!("not a success"),
    }
}

const PET: &str = "<pet><id>1</id><name>Rex</name><category><id>2</id></category>\
    <photoUrls><photoUrl>a</photoUrl><photoUrl>b</photoUrl></photoUrls>\
    <tags><tag><id>3</id><name>t</name></tag></tags><status>sold</status></pet>";

#[test]
fn a_pet_is_read() {
    let pet: Pet = read::<GetPet>(PET);
    assert_eq!((pet.id, pet.name.as_str()), (Some(1), "Rex"));
    assert_eq!(pet.category, Some(Category::default().with_id(2)));
    assert_eq!(pet.photo_urls, ["a", "b"]);
    assert_eq!(pet.tags, Some(vec![Tag::default().with_id(3).with_name("t")]));
    assert_eq!(pet.status, Some(PetStatus::Sold));
    let pets = read::<FindPets>(&format!("<pets>{PET}{PET}</pets>"));
    assert_eq!(pets, [pet.clone(), pet]);
}

#[test]
fn json_comes_first() {
    assert_eq!(UpdatePet::INFO.accept, "application/json");
    assert_eq!(GetPet::INFO.accept, "text/xml");
    let client = Client::builder().server_url(0, "https://api.test").transport(MockTransport::new());
    let call = client.build().unwrap().update_pet(Pet::new("a", Vec::<String>::new()));
    let request = call.request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/json");
}
