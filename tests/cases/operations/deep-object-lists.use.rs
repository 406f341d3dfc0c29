//! The bytes of a query.

use case::runtime::{Client, MockTransport, StatusCode};
use case::types::{Filter, FilterOwner};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[test]
fn the_items_of_a_list_have_empty_brackets() {
    let mock = MockTransport::new().empty(StatusCode::NO_CONTENT);
    let client = Client::builder().transport(mock.clone()).build().unwrap();
    let owner = FilterOwner::default().with_name(["Ann", "Bo"]);
    let filter = Filter::default().with_id([1, 2]).with_owner(owner);
    let sent = pin!(client.list_things().filter(filter).send());
    // The mock is always ready.
    let Poll::Ready(answer) = sent.poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("the future waits");
    };
    answer.unwrap();
    assert_eq!(
        mock.requests()[0].uri(),
        "https://api.test/things?filter%5Bid%5D%5B%5D=1&filter%5Bid%5D%5B%5D=2&filter%5Bowner%5D%5Bname%5D%5B%5D=Ann&filter%5Bowner%5D%5Bname%5D%5B%5D=Bo"
    );
}
