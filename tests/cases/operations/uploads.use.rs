//! The bytes of parts that are files.

use case::operations::Upload;
use case::runtime::{File, Operation, RequestBuilder};
use case::types::{UploadBody, Shared};

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
