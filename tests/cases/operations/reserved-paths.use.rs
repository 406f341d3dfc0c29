use case::runtime::{Client, MockTransport};

fn client() -> Client {
    let client = Client::builder().server_url(0, "https://api.test");
    client.transport(MockTransport::new()).build().unwrap()
}

fn path_of(path: &str) -> Result<String, String> {
    let client = client();
    let request = client.get_contents("a/b", path).request();
    request.map(|request| request.uri().path().to_owned()).map_err(|error| error.to_string())
}

#[test]
fn reserved_characters_are_kept_and_others_are_encoded() {
    let sent = |path| path_of(path).unwrap();
    assert_eq!(sent("src/main.rs"), "/repos/a%2Fb/contents/src/main.rs");
    assert_eq!(sent("a b?c#d&e=f"), "/repos/a%2Fb/contents/a%20b%3Fc%23d&e=f");
    // A triplet stays one; another percent sign is encoded.
    assert_eq!(sent("50%/a%2Fb"), "/repos/a%2Fb/contents/50%25/a%2Fb");
    assert_eq!(sent(".github/..a"), "/repos/a%2Fb/contents/.github/..a");
}

#[test]
fn a_segment_that_a_url_parser_would_resolve_is_an_error() {
    for path in ["../secret", "a/../b", "a/..", "a/%2e%2E/b", "./a", "%2e"] {
        let error = path_of(path).unwrap_err();
        assert!(error.contains("`path` cannot be sent: a path cannot have the segment"), "{error}");
    }
}

#[test]
fn other_styles_keep_them_too() {
    let client = client();
    let request = client.get_archive(["a/b".to_owned(), "c".to_owned()]).request().unwrap();
    assert_eq!(request.uri().path(), "/files/;names=a/b;names=c.zip");
}
