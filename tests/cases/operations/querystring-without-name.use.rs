use case::runtime::{Client, MockTransport};
use case::types::SearchQuery;

#[test]
fn the_query_string_is_sent() {
    let client = Client::builder().transport(MockTransport::new()).build().unwrap();
    let request = client.search(SearchQuery::default().with_text("a b").with_size(2)).request().unwrap();
    assert_eq!(request.uri().query(), Some("text=a+b&size=2"));
}
