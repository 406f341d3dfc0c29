//! A file is bytes in both directions, and no body is no value.

use case::runtime::{Client, File, MockTransport, StatusCode};
use case::types::{ListKinds, UploadRequest};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Returns the result of a future of the mock, which is ready at once.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn client(server: MockTransport) -> Client {
    Client::builder().transport(server).build().unwrap()
}

#[test]
fn a_file_is_a_part_and_bytes() {
    let client = client(MockTransport::new().json(StatusCode::OK, vec![0xff, 0xfe]));
    let body = UploadRequest::new(File::new(vec![0xff]), "title");
    let request = client.upload(body).request().unwrap();
    let media_type = request.headers()["content-type"].to_str().unwrap();
    assert!(media_type.starts_with("multipart/form-data"), "{media_type}");
    assert_eq!(&now(client.download().send()).unwrap()[..], [0xff, 0xfe]);
}

#[test]
fn no_body_is_no_value() {
    let server = MockTransport::new()
        .json(StatusCode::OK, "")
        .json(StatusCode::OK, r#"{"id": 1}"#);
    let client = client(server);
    assert_eq!(now(client.last().send()).unwrap(), None);
    assert_eq!(now(client.last().send()).unwrap().map(|planet| planet.id), Some(1));
}

#[test]
fn a_list_has_indices_in_brackets() {
    let client = client(MockTransport::new());
    let call = client.list().kinds([ListKinds::A, ListKinds::B]);
    let request = call.request().unwrap();
    assert_eq!(request.uri().query(), Some("kinds%5B0%5D=a&kinds%5B1%5D=b"));
}
