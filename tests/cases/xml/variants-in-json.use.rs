//! Unions of which one is read from JSON and the other from XML.

use case::operations::{GetNote, GetOrder};
use case::runtime::{Failure, Operation, RawResponse};
use case::types::{NoteState, OrderPayment};

fn read<O: Operation>(media_type: &str, body: &str) -> O::Output {
    let response = http::Response::builder().header("content-type", media_type);
    let response = RawResponse::new(response.body(body.to_owned().into()).unwrap());
    match O::read(&response) {
        Ok(value) => value,
        Err(Failure::UnexpectedBody { fault, .. }) => panic!("{fault}"),
        Err(_) => panic!("not a success"),
    }
}

#[test]
fn a_variant_in_json_holds_the_member() {
    let note = read::<GetNote>("application/json", r#"{"state": {"ClosedBy": "rex"}}"#);
    assert_eq!(note.state, NoteState::ClosedBy("rex".to_owned()));
}

#[test]
fn a_variant_in_xml_is_an_object() {
    let body = "<Order><payment><Card>1234</Card></payment></Order>";
    let order = read::<GetOrder>("application/xml", body);
    let OrderPayment::Card(card) = order.payment else {
        panic!("{:?}", order.payment);
    };
    assert_eq!(card.card, "1234");
}
