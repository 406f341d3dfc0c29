use case::runtime::{Client, File, MockTransport};
use case::types::{SendFilesRequest, SendMoreImagesRequest, SendObjectsRequestItem};
use std::collections::BTreeMap;

fn client() -> Client {
    Client::builder().transport(MockTransport::new()).build().unwrap()
}

/// The heads and the contents of the parts that a call would send.
macro_rules! parts {
    ($call:expr) => {{
        let request = $call.request().unwrap();
        let media_type = request.headers()["content-type"].to_str().unwrap();
        let (_, boundary) = media_type.split_once("boundary=").unwrap();
        let body = String::from_utf8(request.body().to_vec()).unwrap();
        let end = format!("--{boundary}");
        let parts = body.split(&end).map(|part| part.trim().to_owned());
        parts.filter(|part| !part.is_empty() && part != "--").collect::<Vec<String>>()
    }};
}

#[test]
fn values_and_objects_are_parts() {
    let values = BTreeMap::from([("a".to_owned(), 1)]);
    let parts = parts!(client().send_values(values));
    assert_eq!(parts, ["Content-Disposition: form-data; name=\"a\"\r\n\r\n1"]);
    let objects = BTreeMap::from([("a".to_owned(), SendObjectsRequestItem::new(1))]);
    let parts = parts!(client().send_objects(objects));
    let json = "Content-Type: application/json\r\n\r\n{\"size\":1}";
    assert_eq!(parts, [format!("Content-Disposition: form-data; name=\"a\"\r\n{json}")]);
}

#[test]
fn files_are_parts() {
    let png = || File::new("png").with_content_type("image/png");
    let is_png = |part: &String| part.ends_with("\r\nContent-Type: image/png\r\n\r\npng");
    let parts = parts!(client().send_files(SendFilesRequest::new("t").with_extra("a", png())));
    assert_eq!(parts[0], "Content-Disposition: form-data; name=\"title\"\r\n\r\nt");
    assert!(parts[1].starts_with("Content-Disposition: form-data; name=\"a\"; filename=\"a\""));
    assert!(is_png(&parts[1]), "{parts:?}");
    let images = BTreeMap::from([("a".to_owned(), vec![png(), png()])]);
    let parts = parts!(client().send_images(images));
    assert!(parts.len() == 2 && parts.iter().all(is_png), "{parts:?}");
    let more = SendMoreImagesRequest::new("t").with_extra("b", png());
    let parts = parts!(client().send_more_images(more));
    assert!(is_png(&parts[1]), "{parts:?}");
}
