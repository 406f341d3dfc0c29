//! The bytes of parts that are files.

use case::operations::Upload;
use case::runtime::{
    Body, BoxFuture, Client, Error, File, MockTransport, Operation, RequestBuilder, RequestBytes, RetryPolicy, StatusCode,
    Transport, TransportError, TransportErrorKind,
};
use case::types::{SendJsonRequest, Shared, UploadBody};
use std::future::Future;
use std::path::Path;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

type Failed = Box<dyn std::error::Error>;

/// The transports are always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn client(transport: impl Transport) -> Client {
    Client::builder().server_url(0, "https://api.test").transport(transport).build().unwrap()
}

#[test]
fn files_are_sent_as_they_are_under_their_media_type() {
    let raw: &[u8] = b"\x89PNG\r\n\xff\0";
    let images = vec![
        File::new(raw),
        File::new("two").with_content_type("image/gif"),
    ];
    let body = UploadBody::new(File::new(raw).with_file_name("a.bin"), images)
        .with_encoded(File::new("three"))
        .with_json("{}");
    let mut parts = RequestBuilder::default();
    Upload::new(body).request(&mut parts);
    let request = parts
        .into_request(http::Method::POST, "https://api.test")
        .unwrap();
    let media_type = request.headers()["content-type"].to_str().unwrap();
    let (_, boundary) = media_type.split_once("boundary=").unwrap();
    let part = |name: &str, file: &str, media_type: &str, content: &[u8]| {
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{file}{media_type}\r\n\r\n"
        );
        [head.as_bytes(), content, b"\r\n"].concat()
    };
    let octets = "\r\nContent-Type: application/octet-stream";
    let png = "\r\nContent-Type: image/png";
    let expected = [
        part("file", "; filename=\"a.bin\"", octets, raw),
        part("images", "; filename=\"images\"", png, raw),
        part(
            "images",
            "; filename=\"images\"",
            "\r\nContent-Type: image/gif",
            b"two",
        ),
        part("encoded", "; filename=\"encoded\"", png, b"three"),
        part("json", "", "", b"{}"),
        format!("--{boundary}--\r\n").into_bytes(),
    ];
    assert_eq!(request.body().as_ref(), expected.concat());
}

#[test]
fn what_is_json_too_stays_a_string() {
    assert_eq!(
        Shared::default().with_image("text").image.as_deref(),
        Some("text")
    );
}

/// A transport that keeps the announced length, and each piece of a body when it takes it.
#[derive(Clone, Default)]
struct Pieces(Arc<Mutex<Vec<Result<Vec<u8>, Option<u64>>>>>);

impl Transport for Pieces {
    fn send(
        &self,
        request: http::Request<Body>,
        _: Option<Duration>,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let kept = Arc::clone(&self.0);
        Box::pin(async move {
            let mut body = request.into_body();
            kept.lock().unwrap().push(Err(body.remaining()));
            while let Some(piece) = body.next().await {
                kept.lock().unwrap().push(Ok(piece?.to_vec()));
            }
            let mut response = http::Response::new(Body::empty());
            *response.status_mut() = StatusCode::NO_CONTENT;
            Ok(response)
        })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<()> {
        Box::pin(std::future::pending())
    }
}

/// A stream of texts.
struct Texts(Vec<Result<&'static str, &'static str>>);

impl futures_core::Stream for Texts {
    type Item = Result<&'static str, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready((!self.0.is_empty()).then(|| self.0.remove(0)))
    }
}

#[test]
fn bytes_are_sent_as_they_come() {
    let sent = Pieces::default();
    let client = client(sent.clone());
    let texts = || RequestBytes::stream(Texts(vec![Ok("one"), Ok(""), Ok("two")]));
    now(client.send_raw(texts()).send()).unwrap();
    now(client.send_raw(texts().with_length(6)).send()).unwrap();
    now(client.send_raw(RequestBytes::reader(&b"three"[..])).send()).unwrap();
    now(client.send_raw("four").send()).unwrap();
    let piece = |text: &str| Ok(text.as_bytes().to_vec());
    let expected = [
        Err(None),
        piece("one"),
        piece("two"),
        Err(Some(6)),
        piece("one"),
        piece("two"),
        Err(None),
        piece("three"),
        Err(Some(4)),
        piece("four"),
    ];
    assert_eq!(*sent.0.lock().unwrap(), expected);
}

#[test]
fn a_body_of_another_length_is_an_error() {
    for (texts, length, part) in [
        (vec![Ok("four")], 5, "1 bytes are missing"),
        (vec![Ok("four"), Ok("five")], 5, "more bytes than its length"),
        (vec![Ok("four"), Err("the disk is gone")], 8, "the disk is gone"),
    ] {
        let body = RequestBytes::stream(Texts(texts)).with_length(length);
        let Error::Transport(error) = now(client(Pieces::default()).send_raw(body).send()).unwrap_err() else {
            panic!("the body has another length");
        };
        assert_eq!(error.kind(), TransportErrorKind::Send);
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[test]
fn a_stream_of_bytes_is_sent_once() {
    let broken = || TransportError::new(TransportErrorKind::Send, "reset");
    let server = MockTransport::new().fail(broken()).json(StatusCode::NO_CONTENT, "");
    let call = client(server.clone()).send_raw(RequestBytes::reader(&b"one"[..])).retry(RetryPolicy::default().any_method());
    let again = call.clone();
    assert!(now(call.send()).is_err());
    assert_eq!(server.requests().len(), 1);
    let error = now(again.send()).unwrap_err();
    assert!(error.to_string().contains("sent before"), "{error}");
}

#[test]
fn a_form_is_the_same_whether_its_files_are_in_memory_or_not() {
    let sent = |file: File| {
        let mock = MockTransport::new().json(StatusCode::NO_CONTENT, "");
        let body = UploadBody::new(file.with_file_name("a.bin"), vec![File::new("two")]);
        now(client(mock.clone()).upload(body).send()).unwrap();
        let request = &mock.requests()[0];
        let media_type = request.headers()["content-type"].to_str().unwrap().to_owned();
        let (_, boundary) = media_type.split_once("boundary=").unwrap();
        (String::from_utf8_lossy(request.body()).replace(boundary, "-"), boundary.to_owned())
    };
    let stream = || File::stream(Texts(vec![Ok("o"), Ok("ne")]));
    let (memory, _) = sent(File::new("one"));
    let (first, boundary) = sent(stream());
    assert_eq!(first, memory);
    // The content of a stream cannot have a boundary that is not known before.
    assert_ne!(sent(stream()).1, boundary);
    let kept = Pieces::default();
    let body = UploadBody::new(stream().with_length(3), vec![File::reader(&b"two"[..]).with_length(3)]);
    now(client(kept.clone()).upload(body).send()).unwrap();
    let kept = kept.0.lock().unwrap();
    let size = kept.iter().flatten().map(Vec::len).sum::<usize>();
    assert_eq!(kept[0], Err(Some(size as u64)));
}

// The code of `docs/uploads.md` is in these functions.

async fn send_bytes(client: &Client, bytes: Vec<u8>) -> Result<(), Failed> {
    client.send_raw(bytes).content_type("image/png").await?;
    Ok(())
}

async fn send_file(client: &Client, path: &Path) -> Result<(), Failed> {
    let file = std::fs::File::open(path)?;
    let length = file.metadata()?.len();
    let body = RequestBytes::reader(file).with_length(length);
    client.send_raw(body).content_type("image/png").await?;
    Ok(())
}

async fn send_form(client: &Client, png: Vec<u8>, path: &Path) -> Result<(), Failed> {
    let cover = File::new(png)
        .with_file_name("cover.png")
        .with_content_type("image/png");
    let video = File::reader(std::fs::File::open(path)?).with_file_name("video.mp4");
    client.upload(UploadBody::new(video, vec![cover])).await?;
    Ok(())
}

#[test]
fn the_code_about_uploads_works() {
    let mock = (0..3).fold(MockTransport::new(), |mock, _| mock.json(StatusCode::NO_CONTENT, ""));
    let client = client(mock.clone());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let text = std::fs::read(&path).unwrap();
    now(send_bytes(&client, text.clone())).unwrap();
    now(send_file(&client, &path)).unwrap();
    now(send_form(&client, b"png".to_vec(), &path)).unwrap();
    let requests = mock.requests();
    for request in &requests[..2] {
        assert_eq!(request.headers()["content-type"], "image/png");
        assert_eq!(request.body().as_ref(), text);
    }
    let form = String::from_utf8_lossy(requests[2].body());
    assert!(form.contains("filename=\"video.mp4\"") && form.contains(&*String::from_utf8_lossy(&text)));
}

#[test]
fn a_file_that_is_not_in_memory_is_not_written_as_text() {
    let mock = MockTransport::new().json(StatusCode::NO_CONTENT, "");
    let client = client(mock.clone());
    let send = |raw: File| now(client.send_json(SendJsonRequest::default().with_raw(raw)).send());
    let error = send(File::reader(&b"bytes"[..])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`body` cannot be sent: a file from a reader or a stream must be a part of a multipart body; read its bytes, and pass \
         them to `File::new`"
    );
    assert!(mock.requests().is_empty());
    send(File::new("bytes")).unwrap();
    assert_eq!(mock.requests()[0].body().as_ref(), b"{\"raw\":\"bytes\"}");
}
