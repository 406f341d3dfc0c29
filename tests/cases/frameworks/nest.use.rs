//! Values of one operation are sent to another, a list has pages, and Express sends `null` as no body.

use case::runtime::{Client, Error, MockTransport, StatusCode};
use case::types::{CreateUserDto, User};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Returns the result of a future of the mock, which is ready at once.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn client(server: MockTransport) -> Client {
    Client::builder().transport(server).build().unwrap()
}

#[test]
fn a_list_of_values_is_one_type_and_a_header_is_sent_once() {
    let user: User = serde_json::from_str(r#"{"id": "a", "level": 2}"#).unwrap();
    let client = client(MockTransport::new());
    let call = client.users_create("acme", CreateUserDto::new(user.level));
    let request = call.request().unwrap();
    let tenants: Vec<_> = request.headers().get_all("x-tenant").iter().collect();
    assert_eq!(tenants, ["acme"]);
    assert_eq!(&request.body()[..], br#"{"level":2}"#);
}

#[test]
fn the_number_of_a_page_may_be_a_float() {
    let server = MockTransport::new()
        .json(StatusCode::OK, r#"{"data": [{"id": "a", "level": 1}], "total": 3}"#)
        .json(StatusCode::OK, r#"{"data": [{"id": "b", "level": 1}], "total": 3}"#)
        .json(StatusCode::OK, r#"{"data": [], "total": 3}"#);
    let client = client(server.clone());
    let mut users = client.users_find_all().page(2.0).limit(1.0).items();
    let mut ids = Vec::new();
    while let Some(user) = now(users.next()) {
        ids.push(user.unwrap().id);
    }
    assert_eq!(ids, ["a", "b"]);
    let pages: Vec<String> = server.requests().iter().map(|one| one.uri().query().unwrap().to_owned()).collect();
    assert_eq!(pages, ["page=2&limit=1", "limit=1&page=3", "limit=1&page=4"]);
}

#[test]
fn no_body_is_null() {
    let client = client(
        MockTransport::new()
            .json(StatusCode::OK, "")
            .json(StatusCode::OK, "")
            .json(StatusCode::BAD_REQUEST, ""),
    );
    assert_eq!(now(client.users_last().send()).unwrap(), None);
    let error = now(client.users_raw().send()).unwrap_err();
    assert_eq!(error.to_string(), "the server answered 200 OK, and the body does not fit: it is empty");
    let error = now(client.users_raw().send()).unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error}");
}
