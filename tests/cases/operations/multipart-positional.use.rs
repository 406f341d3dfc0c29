//! The bytes of bodies whose parts have an order.

use case::operations::{SendAlbum, SendNotes, SendPages, SendRows, SendSignatures};
use case::runtime::{Client, Error, File, MockTransport, Operation, RequestBuilder, StatusCode};
use case::types::{Note, SendAlbumRequest, SendAlbumRequestElement1};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Returns the media type without its boundary, and the body with `~` for the boundary.
fn sent(operation: &impl Operation) -> (String, String) {
    let mut parts = RequestBuilder::default();
    operation.request(&mut parts);
    let request = parts.into_request(http::Method::POST, "https://api.example.com").unwrap();
    let media_type = request.headers()["content-type"].to_str().unwrap();
    let (name, boundary) = media_type.split_once("; boundary=").unwrap();
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    (name.to_owned(), body.replace(boundary, "~"))
}

#[test]
fn each_element_of_a_tuple_is_a_part_with_its_encoding() {
    let cover = File::new("one").with_file_name("a.png");
    let others = vec![File::new("two"), File::new("three").with_content_type("image/gif")];
    let body = SendAlbumRequest(SendAlbumRequestElement1::new("Songs"), "text".to_owned(), cover, others);
    let (media_type, body) = sent(&SendAlbum::new(body));
    assert_eq!(media_type, "multipart/mixed");
    let expected = [
        "--~\r\nContent-Type: application/vnd.album+json\r\n\r\n{\"title\":\"Songs\"}\r\n",
        "--~\r\n\r\ntext\r\n",
        "--~\r\nContent-Disposition: attachment; filename=\"a.png\"\r\nContent-Type: image/png\r\nX-Kind: cover\r\n\r\none\r\n",
        "--~\r\nContent-Type: application/octet-stream\r\n\r\ntwo\r\n",
        "--~\r\nContent-Type: image/gif\r\n\r\nthree\r\n",
        "--~--\r\n",
    ];
    assert_eq!(body, expected.concat());
}

#[test]
fn each_item_of_a_list_is_a_part() {
    let pages = [File::new("one").header("Content-Location", "/1"), File::new("two")];
    let (media_type, body) = sent(&SendPages::new(pages));
    assert_eq!(media_type, "multipart/related");
    assert_eq!(
        body,
        "--~\r\nContent-Type: application/pdf\r\nContent-Location: /1\r\n\r\none\r\n--~\r\nContent-Type: application/pdf\r\n\r\ntwo\r\n--~--\r\n"
    );
    let mut notes = SendNotes::new();
    notes.body = Some(vec![Note::new("a")]);
    let json = "--~\r\nContent-Type: application/json\r\n\r\n{\"text\":\"a\"}\r\n--~--\r\n";
    assert_eq!(sent(&notes), ("multipart/mixed".to_owned(), json.to_owned()));
    let row = "--~\r\nContent-Type: application/vnd.note+json\r\n\r\n{\"text\":\"a\"}\r\n--~--\r\n";
    let rows = SendRows::new([Note::new("a")]);
    assert_eq!(sent(&rows), ("multipart/x-rows".to_owned(), row.to_owned()));
    let signature = "--~\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--~--\r\n";
    assert_eq!(sent(&SendSignatures::new([File::new("x")])).1, signature);
}

/// Sends a call, and returns its error and the bodies that were received.
fn call(pages: Vec<File>) -> (Option<String>, Vec<String>) {
    let transport = MockTransport::new().json(StatusCode::NO_CONTENT, "");
    let client = Client::builder().transport(transport.clone()).build().unwrap();
    // The transport is always ready.
    let Poll::Ready(answer) = pin!(client.send_pages(pages).send()).poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("the call waits");
    };
    let error = match answer {
        Ok(_) => None,
        Err(Error::InvalidRequest(error)) => Some(error.to_string()),
        Err(other) => panic!("{other}"),
    };
    let bodies = transport.requests().into_iter().map(|request| String::from_utf8(request.body().to_vec()).unwrap());
    (error, bodies.collect())
}

#[test]
fn a_reader_is_a_part_as_it_is_read() {
    let (error, bodies) = call(vec![File::reader(&b"one"[..]).with_file_name("1.pdf"), File::new("two")]);
    assert_eq!(error, None);
    let [body] = bodies.as_slice() else { panic!("{bodies:?}") };
    assert!(body.contains("filename=\"1.pdf\"\r\nContent-Type: application/pdf\r\n\r\none\r\n--"), "{body}");
    assert!(body.contains("\r\n\r\ntwo\r\n--"), "{body}");
}

/// The code of `docs/uploads.md`.
#[allow(dead_code)]
async fn send_album(client: &Client, (first, second): (Vec<u8>, std::fs::File)) -> Result<(), Box<dyn std::error::Error>> {
    let (album, title, cover) = (SendAlbumRequestElement1::new("Songs"), "text".to_owned(), File::new("cover"));
    let pictures = vec![File::new(first).with_file_name("1.png"), File::reader(second)];
    let body = SendAlbumRequest(album, title, cover, pictures);
    client.send_album(body).await?;
    Ok(())
}

#[test]
fn a_body_without_parts_is_not_sent() {
    let (error, bodies) = call(Vec::new());
    assert!(error.unwrap().contains("must not be empty"));
    assert!(bodies.is_empty());
}
