//! Values that a closed variant would lose members of.

use case::runtime::{Client, MockTransport, StatusCode};
use case::types::{Filter, Owner, Page, Scope};
use serde_json::{Value, from_str, to_value};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn same<T: serde::Serialize + serde::de::DeserializeOwned>(text: &str) -> T {
    let value: T = from_str(text).unwrap();
    assert_eq!(to_value(&value).unwrap(), from_str::<Value>(text).unwrap());
    value
}

#[test]
fn no_member_is_lost() {
    assert!(matches!(same(r#"{"name": "a"}"#), Filter::ByName(_)));
    assert!(matches!(same(r#"{"name": "a", "age": 3}"#), Filter::ByAge(_)));
    assert!(matches!(same(r#"{"sex": "f"}"#), Filter::ByAge(_)));
    assert!(matches!(same(r#"{"size": 1}"#), Page::First(_)));
    assert!(matches!(same(r#"{"size": 1, "cursor": "c"}"#), Page::Next(_)));
    assert!(matches!(same(r#"{"all": true}"#), Scope::Everyone(_)));
    assert!(matches!(same(r#"{"name": "a", "all": true}"#), Scope::Filter(Filter::ByAge(_))));
}

#[test]
fn a_member_that_no_variant_allows_is_dropped() {
    let page: Page = from_str(r#"{"size": 1, "total": 9}"#).unwrap();
    assert!(matches!(page, Page::First(_)));
}

#[test]
fn a_lenient_client_omits_nothing_of_a_variant_that_matches() {
    let text = r#"{"filter":{"age":3,"name":"a"},"owner":{"id":"i","age":"old"}}"#;
    let mock = MockTransport::new().json(StatusCode::OK, text);
    let client = Client::builder().transport(mock).lenient().build().unwrap();
    let found = now(client.search().send()).unwrap();
    assert!(matches!(found.filter, Some(Filter::ByAge(_))));
    assert!(matches!(found.owner, Some(Owner::Machine(_))));
    assert_eq!(to_value(&found).unwrap(), from_str::<Value>(text).unwrap());
}
