//! The names of methods and bodies that would be the same.

use case::runtime::{Client, MockTransport};
use case::types::{LoginFormRequest, LoginRequest};

#[test]
fn each_says_what_it_is_about() {
    let client = Client::builder().base_url("https://api.example.com").transport(MockTransport::new()).build().unwrap();
    let path = |request: http::Request<_>| request.uri().path().to_owned();
    assert_eq!(path(client.list_all_users().request().unwrap()), "/api/v1/users/");
    assert_eq!(path(client.list_all_items(5).request().unwrap()), "/api/v1/users/5/items/");
    for request in [client.login(LoginFormRequest::new("ada")).request(), client.login(LoginRequest::new("ada")).request()] {
        assert_eq!(path(request.unwrap()), "/api/v1/login");
    }
}
