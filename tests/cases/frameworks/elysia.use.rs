//! Parameters have the types that the server converts them to.

use case::runtime::{Client, MockTransport};
use case::types::{GetRowsByIdResponse, GetRowsByIdSort, PostSignInRequest};
use serde_json::{from_value, json, to_value};

#[test]
fn a_number_is_a_number() {
    let client = Client::builder()
        .transport(MockTransport::new())
        .build()
        .unwrap();
    let since = "2026-01-02T03:04:05Z".parse().unwrap();
    let call = client
        .get_rows_by_id(5.0, GetRowsByIdSort::Asc)
        .all(true)
        .since(since);
    let request = call.request().unwrap();
    assert_eq!(
        request.uri(),
        "http://localhost:3000/rows/5?all=true&since=2026-01-02T03%3A04%3A05Z&sort=asc"
    );
    let request = client
        .post_sign_in(PostSignInRequest::new("ada"))
        .request()
        .unwrap();
    assert_eq!(request.body(), r#"{"name":"ada"}"#);
}

#[test]
fn a_number_that_is_received_may_be_text() {
    for value in [json!({"size": "5"}), json!({"size": 5.5})] {
        let read: GetRowsByIdResponse = from_value(value.clone()).unwrap();
        assert_eq!(to_value(read).unwrap(), value);
    }
}
