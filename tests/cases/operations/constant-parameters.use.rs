//! What has only one value is sent without an argument.

use case::runtime::{Client, MockTransport};

#[test]
fn constants_are_sent() {
    let client = Client::builder().transport(MockTransport::new()).build().unwrap();
    let request = client.get_thing("a").scope(Default::default()).request().unwrap();
    assert_eq!(request.uri(), "https://api.example.com/v2/things/a?api-version=2026-11-01&scope=all");
    assert_eq!(request.headers()["x-api-level"], "3");
    assert_eq!(client.delete_thing("a").request().unwrap().uri(), "https://api.example.com/v2/things/a");
}
