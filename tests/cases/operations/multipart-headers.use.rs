//! The headers of parts.

use case::operations::Send;
use case::runtime::{File, InvalidRequest, Operation, RequestBuilder};
use case::types::SendRequest;

/// Returns the body with `~` for the boundary.
fn sent(image: File, pictures: Vec<File>) -> Result<String, InvalidRequest> {
    let mut parts = RequestBuilder::default();
    Send::new(SendRequest::new("text", image, pictures)).request(&mut parts);
    let request = parts.into_request(http::Method::POST, "https://api.example.com")?;
    let media_type = request.headers()["content-type"].to_str().unwrap();
    let (_, boundary) = media_type.split_once("; boundary=").unwrap();
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    Ok(body.replace(boundary, "~"))
}

fn cover(png: &'static str, checksum: &str) -> File {
    let cover = File::new(png).header("X-Checksum", checksum);
    cover
}

#[test]
fn headers_with_one_value_are_sent_and_others_are_given() {
    let image = cover("png", "abc").header("x-kind", "drawing");
    let pictures = vec![File::new("one").header("X-Id", "1"), File::new("two")];
    let expected = [
        "--~\r\nContent-Disposition: form-data; name=\"note\"\r\nX-Version: 2\r\n\r\ntext\r\n",
        "--~\r\nContent-Disposition: form-data; name=\"image\"; filename=\"image\"\r\nContent-Type: image/png\r\n",
        // The value of the file stands for that of the document.
        "X-Checksum: abc\r\nx-kind: drawing\r\nX-Json: \"photo\"\r\n\r\npng\r\n",
        "--~\r\nContent-Disposition: form-data; name=\"pictures\"; filename=\"pictures\"\r\n",
        "Content-Type: application/octet-stream\r\nX-Id: 1\r\n\r\none\r\n",
        "--~\r\nContent-Disposition: form-data; name=\"pictures\"; filename=\"pictures\"\r\n",
        "Content-Type: application/octet-stream\r\n\r\ntwo\r\n--~--\r\n",
    ];
    assert_eq!(sent(image, pictures).unwrap(), expected.concat());
    let plain = sent(File::new("png"), Vec::new()).unwrap();
    assert!(plain.contains("\r\nX-Kind: photo\r\nX-Json: \"photo\"\r\n\r\npng"), "{plain}");
}

#[test]
fn invalid_headers_are_errors_of_the_call() {
    for (name, value, reason) in [
        ("X Id", "1", "not a valid name"),
        ("X-Id", "1\r\nX-Other: 2", "characters that a header cannot have"),
        ("Content-Type", "text/plain", "with_content_type"),
        ("content-disposition", "inline", "with_file_name"),
    ] {
        let error = sent(File::new("png").header(name, value), Vec::new()).unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
}
