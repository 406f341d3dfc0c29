use case::runtime::{Client, MockTransport};
use case::types::Row;

fn client() -> Client {
    Client::builder().transport(MockTransport::new()).build().unwrap()
}

/// The media type and the body of the request that a call would send.
macro_rules! sent {
    ($call:expr) => {{
        let request = $call.request().unwrap();
        let media_type = request.headers()["content-type"].to_str().unwrap();
        (media_type.to_owned(), String::from_utf8(request.body().to_vec()).unwrap())
    }};
}

#[test]
fn a_body_is_sent_in_the_form_of_the_configuration() {
    let client = client();
    let (media_type, body) = sent!(client.add_row(Row::new(1)));
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    assert_eq!(body, "id=1");
    let (media_type, _) = sent!(client.upload(Row::new(1)));
    assert!(media_type.starts_with("multipart/form-data; boundary="), "{media_type}");
}

#[test]
fn an_entry_of_its_own_precedes_that_of_every_operation() {
    let (media_type, body) = sent!(client().set_row(Row::new(1)));
    assert_eq!(media_type, "application/json");
    assert_eq!(body, "{\"id\":1}");
}

#[test]
fn an_operation_without_the_form_is_left_alone() {
    let (media_type, _) = sent!(client().add_note(Row::new(1)));
    assert_eq!(media_type, "application/json");
}
