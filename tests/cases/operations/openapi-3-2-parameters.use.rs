use case::runtime::{Client, MockTransport};
use case::types::{ByFormAll, ByFormAllFilter, ByJsonAll};

fn client() -> Client {
    Client::builder().transport(MockTransport::new()).build().unwrap()
}

/// The query that a call would send.
macro_rules! query {
    ($call:expr) => {
        $call.request().unwrap().uri().query().unwrap().to_owned()
    };
}

#[test]
fn plain_cookies_are_sent_as_they_are() {
    let call = client().cookies("a b%20c").tags(["x", "y"]).joined(["x", "y"]).escaped("a b");
    let request = call.request().unwrap();
    assert_eq!(
        request.headers()["cookie"],
        "session=a b%20c; tags=x; tags=y; joined=x,y; escaped=a%20b"
    );
    let error = client().cookies("a; admin=1").request().unwrap_err();
    assert!(error.to_string().starts_with("`session` cannot be sent"), "{error}");
}

#[test]
fn a_whole_query_string_has_the_encodings_of_its_members() {
    let filter = ByFormAllFilter::default().with_name("a b");
    let all = ByFormAll::default().with_ids([1, 2]).with_filter(filter).with_rows([3, 4]);
    assert_eq!(
        query!(client().by_form(all)),
        "ids=1%7C2&filter%5Bname%5D=a+b&rows=%5B3%2C4%5D"
    );
}

#[test]
fn a_whole_query_string_is_json() {
    assert_eq!(query!(client().by_json(ByJsonAll::new([1]))), "%7B%22a%22%3A%5B1%5D%7D");
}
