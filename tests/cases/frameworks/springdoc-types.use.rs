use case::operations::FindNameError;
use case::runtime::{Client, MockTransport};
use case::types::{Animal, Cat, Detail, Owner};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[test]
fn the_values_of_a_map_may_be_of_any_type() {
    let text = r#"{"title":"one","attributes":{"count":1,"inner":{},"name":"x"},"more":2}"#;
    let detail: Detail = serde_json::from_str(text).unwrap();
    assert_eq!(detail.attributes.as_ref().unwrap()["count"], 1);
    assert_eq!(serde_json::to_string(&detail).unwrap(), text);
}

#[test]
fn the_subclasses_of_a_class_are_that_class() {
    let owner: Owner = serde_json::from_str(r#"{"pet":{"type":"Cat","lives":9}}"#).unwrap();
    assert!(matches!(owner.pet, Some(Animal::Cat(Cat { lives: Some(9), .. }))));
}

/// A `String` of Java is the body itself, whatever media type Spring gives it.
#[test]
fn a_string_of_any_media_type_is_text() {
    let answer = |status: u16| {
        let response = http::Response::builder().status(status).header("content-type", "text/plain;charset=UTF-8");
        let mock = MockTransport::new().respond(response.body("Tom".to_owned()).unwrap());
        let client = Client::builder().transport(mock).build().unwrap();
        let mut context = Context::from_waker(Waker::noop());
        match pin!(client.find_name().send()).poll(&mut context) {
            Poll::Ready(answer) => answer,
            Poll::Pending => panic!("the future waits"),
        }
    };
    assert_eq!(answer(200).unwrap(), "Tom");
    let error = answer(404).unwrap_err();
    assert_eq!(error.api().unwrap().body, FindNameError::NotFound("Tom".to_owned()));
}
