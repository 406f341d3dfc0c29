//! The variants of a body: the media type and the bytes that are sent.

use case::operations::{AddNoteBody, AddRowBody, ChatBody};
use case::runtime::{Client, MockTransport, StatusCode};
use case::types::{AddRowRequest, Question, Row};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder().server_url(0, "https://api.test");
    builder.transport(mock.clone()).build().unwrap()
}

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// The media type and the body of the request that a call would send.
macro_rules! sent {
    ($call:expr) => {{
        let request = $call.request().unwrap();
        let media_type = request.headers()["content-type"].to_str().unwrap();
        let body = String::from_utf8(request.body().to_vec()).unwrap();
        (media_type.to_owned(), body)
    }};
}

#[test]
fn a_variant_is_sent_in_its_media_type() {
    let client = client(&MockTransport::new());
    let is = |media_type: &str, body: &str| (media_type.to_owned(), body.to_owned());
    let row = || Row::new(1);
    assert_eq!(sent!(client.add_row(row())), is("application/json", "{\"id\":1}"));
    let csv = AddRowBody::Csv("id\n1\n".to_owned());
    assert_eq!(sent!(client.add_row(csv)), is("text/csv", "id\n1\n"));
    let text = sent!(client.add_row("id\n".to_owned()));
    assert_eq!(text, is("text/csv", "id\n"));
    let (media_type, body) = sent!(client.add_row(AddRowBody::Xml(row())));
    assert_eq!(media_type, "application/xml");
    assert!(body.ends_with("<Row><id>1</id></Row>"), "{body}");
    let (media_type, _) = sent!(client.add_row(AddRowRequest::default()));
    assert!(media_type.starts_with("multipart/form-data; boundary="), "{media_type}");
    let image = AddRowBody::Image {
        content_type: "image/png".to_owned(),
        body: "png".into(),
    };
    assert_eq!(sent!(client.add_row(image)), is("image/png", "png"));
}

#[test]
fn an_optional_body_has_variants_too() {
    let client = client(&MockTransport::new());
    let note = AddNoteBody::Markdown("# a".to_owned());
    let (media_type, body) = sent!(client.add_note().body(note));
    assert_eq!((media_type.as_str(), body.as_str()), ("text/markdown", "# a"));
    let request = client.add_note().request().unwrap();
    assert!(!request.headers().contains_key("content-type"));
}

#[test]
fn a_stream_is_asked_for_in_the_variant_that_can() {
    let mock = MockTransport::new()
        .stream("text/event-stream", ["data: {\"id\": 1}\n\n"])
        .stream("text/event-stream", ["data: {\"id\": 1}\n\n"])
        .json(StatusCode::OK, "{}");
    let client = client(&mock);
    now(client.chat().body(Question::new("hi")).stream()).unwrap();
    now(client.chat().body(ChatBody::Text("hi".to_owned())).stream()).unwrap();
    assert_eq!(mock.requests()[0].body(), "{\"prompt\":\"hi\",\"stream\":true}");
    assert_eq!(mock.requests()[1].body(), "hi");
}

#[test]
fn a_type_in_several_names_or_forms_is_a_plain_argument() {
    let client = client(&MockTransport::new());
    let (media_type, body) = sent!(client.put_row(Row::new(1)));
    assert_eq!((media_type.as_str(), body.as_str()), ("application/json", "{\"id\":1}"));
    let (media_type, _) = sent!(client.put_pet(Row::new(1)));
    assert_eq!(media_type, "application/json");
}
