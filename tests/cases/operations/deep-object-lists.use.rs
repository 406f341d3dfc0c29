//! The bytes of a query.

use case::runtime::{Client, MockTransport};
use case::types::{ListThingsFilter, ListThingsFilterOwner};

#[test]
fn the_items_of_a_list_have_empty_brackets() {
    let client = Client::builder().transport(MockTransport::new()).build().unwrap();
    let owner = ListThingsFilterOwner::default().with_name(["Ann", "Bo"]);
    let filter = ListThingsFilter::default().with_id([1, 2]).with_owner(owner);
    let call = client.list_things().filter(filter);
    assert_eq!(
        call.request().unwrap().uri(),
        "https://api.test/things?filter%5Bid%5D%5B%5D=1&filter%5Bid%5D%5B%5D=2&filter%5Bowner%5D%5Bname%5D%5B%5D=Ann&filter%5Bowner%5D%5Bname%5D%5B%5D=Bo"
    );
}
