//! Parts whose media type the client does not write.

use case::runtime::{Client, File, MockTransport};
use case::types::{AddOrderRequest, Note};

#[test]
fn the_bytes_are_those_of_the_caller() {
    let client = Client::builder().transport(MockTransport::new()).build().unwrap();
    let body = AddOrderRequest::new(File::new("<invoice/>"), [File::new("total: 1")], Note::default().with_text("hi"));
    let request = client.add_order(body).request().unwrap();
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    for part in [
        "filename=\"invoice\"\r\nContent-Type: application/xml\r\n\r\n<invoice/>",
        "filename=\"lines\"\r\nContent-Type: application/yaml\r\n\r\ntotal: 1",
        "name=\"note\"\r\nContent-Type: application/json\r\n\r\n{\"text\":\"hi\"}",
    ] {
        assert!(body.contains(part), "{body}");
    }
}
