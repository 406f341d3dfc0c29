//! Values that a closed variant would lose members of.

use case::runtime::{Json, read_lenient};
use case::types::{Counts, Filter, Owner, Page, Scope, Search, Tags};
use serde_json::{Value, from_str, to_value};

fn same<T: serde::Serialize + serde::de::DeserializeOwned>(text: &str) -> T {
    let value: T = from_str(text).unwrap();
    assert_eq!(to_value(&value).unwrap(), from_str::<Value>(text).unwrap());
    value
}

#[test]
fn no_member_is_lost() {
    assert!(matches!(same(r#"{"name": "a"}"#), Filter::Name(_)));
    assert!(matches!(same(r#"{"name": "a", "age": 3}"#), Filter::Age(_)));
    assert!(matches!(same(r#"{"sex": "f"}"#), Filter::Age(_)));
    assert!(matches!(same(r#"{"size": 1}"#), Page::First(_)));
    assert!(matches!(same(r#"{"size": 1, "cursor": "c"}"#), Page::Next(_)));
    assert!(matches!(same(r#"{"x-a": true, "b": {}}"#), Tags::Patterns(_)));
    assert!(matches!(same(r#"{"all": true}"#), Scope::Everyone(_)));
    assert!(matches!(same(r#"{"name": "a", "all": true}"#), Scope::Filter(Filter::Age(_))));
}

#[test]
fn a_member_that_no_variant_allows_is_dropped() {
    let page: Page = from_str(r#"{"size": 1, "total": 9}"#).unwrap();
    assert!(matches!(page, Page::First(_)));
}

#[test]
fn a_lenient_client_omits_nothing_of_a_variant_that_matches() {
    let text = r#"{"filter":{"age":3,"name":"a"},"owner":{"id":"i","age":"old"},"counts":{"a":1,"b":"many"}}"#;
    let json = Json::parse(text.as_bytes()).unwrap();
    let (found, notes) = read_lenient::<Search>(json.root()).unwrap();
    assert!(notes.is_empty(), "{notes:?}");
    assert!(matches!(found.filter, Some(Filter::Age(_))));
    assert!(matches!(found.counts, Some(Counts::Unknown(_))));
    assert!(matches!(found.owner, Some(Owner::Machine(_))));
    assert_eq!(to_value(&found).unwrap(), from_str::<Value>(text).unwrap());
}
