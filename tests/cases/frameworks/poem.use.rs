//! A list in a header is one line, or a line for each item.

use case::runtime::{Client, MockTransport};
use case::types::Role;

#[test]
fn a_list_in_a_header_is_sent_either_way() {
    let client = Client::builder().transport(MockTransport::new()).build().unwrap();
    let lines = |request: http::Request<bytes::Bytes>| {
        let lines = request.headers().get_all("x-ids").iter();
        lines.map(|line| line.to_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let call = client.get_users([Role::Admin], [1, 2]);
    assert_eq!(lines(call.request().unwrap()), ["1,2"]);
    let call = call.header("X-Ids", "1").header("x-ids", "2");
    assert_eq!(lines(call.request().unwrap()), ["1", "2"]);
}
