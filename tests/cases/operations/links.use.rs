//! The calls that the links of a response lead to.

use case::operations::CreateUser;
use case::runtime::{Client, MockTransport, Response, StatusCode};
use case::types::User;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn created(body: &str, shard: Option<&str>) -> (Client, Response<User, CreateUser>) {
    let mut response = http::Response::builder().status(StatusCode::CREATED);
    if let Some(shard) = shard {
        response = response.header("x-shard", shard);
    }
    let mock = MockTransport::new().respond(response.body(body.to_owned()).unwrap());
    let client = Client::builder().transport(mock).build().unwrap();
    let response = now(client.create_user(Default::default()).response()).unwrap();
    (client, response)
}

#[test]
#[allow(deprecated)]
fn a_link_passes_values_of_the_response() {
    let body = r#"{"id": 7, "kind": "robot", "friends": [], "label": "a b",
        "team": {"id": "113e9685-9a51-42cc-8662-9d9725b17f14"}}"#;
    let (client, created) = created(body, Some("3"));
    let target = |request: http::Request<bytes::Bytes>| {
        format!("{} {}", request.method(), request.uri().path_and_query().unwrap())
    };
    let user = created.get_user(&client);
    assert_eq!(target(user.request().unwrap()), "GET /users/7");
    let renamed = created.rename_user(&client, Default::default());
    assert_eq!(target(renamed.request().unwrap()), "PUT /users/7");
    let team = created.team(&client).unwrap();
    assert_eq!(
        target(team.request().unwrap()),
        "GET /teams/113e9685-9a51-42cc-8662-9d9725b17f14?member=7&kind=robot&depth=2&sort=asc"
    );
    let shard = created.shard(&client, "eu", true).unwrap();
    assert_eq!(target(shard.request().unwrap()), "GET /shards/3?region=eu&client=true&label=a%20b");
}

#[test]
fn a_link_without_its_value_leads_nowhere() {
    let (client, response) = created(r#"{"id": 7, "kind": "robot", "friends": [], "label": null}"#, Some("3"));
    assert!(response.team(&client).is_none());
    assert!(response.shard(&client, "eu", true).is_none());
    let labelled = r#"{"id": 7, "kind": "robot", "friends": [], "label": "x"}"#;
    let (client, response) = created(labelled, Some("many"));
    assert!(response.shard(&client, "eu", true).is_none());
    let (client, response) = created(labelled, None);
    assert!(response.shard(&client, "eu", true).is_none());
}
