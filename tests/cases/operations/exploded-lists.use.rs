//! The bytes of exploded objects with lists.

use case::runtime::{Client, MockTransport};
use case::types::{Page, SearchPage};

#[test]
fn a_list_repeats_its_name() {
    let client = Client::builder().transport(MockTransport::new()).build().unwrap();
    let page = Page::default().with_size(2).with_sort(["name", "a,b"]);
    let query = SearchPage::default().with_sort(["name"]).with_ids([1, 2]);
    let request = client.search(page.clone(), page.clone(), page, query).request().unwrap();
    assert_eq!(
        request.uri(),
        "https://api.example.com/search/;size=2;sort=name;sort=a%2Cb/.size=2.sort=name.sort=a%2Cb?sort=name&ids=1&ids=2"
    );
    assert_eq!(request.headers()["x-page"], "size=2,sort=name,sort=a,b");
}
