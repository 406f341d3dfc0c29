//! The bytes of bodies with parts.

use case::operations::{SendAny, SendMixed, SendRelated};
use case::runtime::{File, Operation, RequestBuilder};
use case::types::{SendAnyRequest, SendMixedRequest, Upload, UploadMetadata};
use serde_json::json;

/// Returns the media type without its boundary, and each part with its headers.
fn sent(operation: &impl Operation) -> (String, Vec<String>) {
    let mut parts = RequestBuilder::default();
    operation.request(&mut parts);
    let request = parts.into_request(http::Method::POST, "https://api.example.com").unwrap();
    let media_type = request.headers()["content-type"].to_str().unwrap();
    let (name, boundary) = media_type.split_once("; boundary=").unwrap();
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    let boundary = format!("--{boundary}");
    let parts = body.split(&boundary).map(|part| part.trim().replace("\r\n", " | "));
    (name.to_owned(), parts.filter(|part| !part.is_empty() && part != "--").collect())
}

#[test]
fn each_member_is_a_part() {
    let body = SendMixedRequest::new("a", File::new("png")).with_address(json!({"city": "Bern"}));
    let (media_type, parts) = sent(&SendMixed::new(body));
    assert_eq!(media_type, "multipart/mixed");
    assert_eq!(
        parts,
        [
            "Content-Disposition: form-data; name=\"id\" |  | a",
            "Content-Disposition: form-data; name=\"image\"; filename=\"image\" | Content-Type: image/png |  | png",
            "Content-Disposition: form-data; name=\"address\" | Content-Type: application/json |  | {\"city\":\"Bern\"}",
        ]
    );
    let upload = Upload::new(UploadMetadata::new("a"), File::new("bytes"));
    let mut related = SendRelated::new();
    related.body = Some(upload);
    let (media_type, parts) = sent(&related);
    assert_eq!(media_type, "multipart/related");
    assert_eq!(parts.len(), 2);
    let (media_type, _) = sent(&SendAny::new(SendAnyRequest::default().with_name("a")));
    assert_eq!(media_type, "multipart/form-data");
}
