//! The key is given once. An operation that does not need it is called without it too.

use case::runtime::{Client, Error, MockTransport};

fn key(request: &http::Request<bytes::Bytes>) -> Option<&str> {
    request.headers().get("x-api-key").and_then(|key| key.to_str().ok())
}

#[test]
fn the_key_is_a_credential() {
    let client = |key: Option<&str>| {
        let builder = Client::builder().transport(MockTransport::new());
        let builder = match key {
            Some(key) => builder.api_key(key),
            None => builder,
        };
        builder.build().unwrap()
    };
    let with = client(Some("k"));
    assert_eq!(key(&with.add_plant().request().unwrap()), Some("k"));
    assert_eq!(key(&with.search().q("x").request().unwrap()), Some("k"));
    assert_eq!(key(&with.news().request().unwrap()), Some("k"));
    assert_eq!(key(&with.health().request().unwrap()), None);
    let without = client(None);
    assert!(matches!(without.list_plants().request().unwrap_err(), Error::MissingCredentials(_)));
    assert_eq!(key(&without.news().request().unwrap()), None);
}
