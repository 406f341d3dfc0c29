//! Parts with a style.

use case::runtime::{Client, MockTransport};
use case::types::{AddPlaceRequest, Point};

#[test]
fn a_style_makes_parts_as_it_makes_pairs() {
    let client = Client::builder().transport(MockTransport::new()).build().unwrap();
    let point = || Point::default().with_x(1.5).with_y(2.0);
    let body = AddPlaceRequest::new(point(), ["a", "b"], ["c", "d e"], point());
    let request = client.add_place(body).request().unwrap();
    let body = String::from_utf8(request.body().to_vec()).unwrap();
    let boundary = body.lines().next().unwrap();
    let parts: Vec<&str> = body.split(boundary).map(str::trim).filter(|part| part.starts_with("Content")).collect();
    let part = |name: &str, text: &str| format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}");
    let mut expected = vec![part("x", "1.5"), part("y", "2"), part("tags", "a"), part("tags", "b"), part("words", "c|d e")];
    expected.push(String::from(
        "Content-Disposition: form-data; name=\"plain\"\r\nContent-Type: application/json\r\n\r\n{\"x\":1.5,\"y\":2.0}",
    ));
    let mut parts: Vec<String> = parts.into_iter().map(str::to_owned).collect();
    parts.sort();
    expected.sort();
    assert_eq!(parts, expected);
}
