//! Optional parameters whose values the caller may not have.

use case::runtime::{Client, MockTransport};

#[test]
fn a_value_that_is_absent_sets_no_parameter() {
    let client = Client::builder().server_url(0, "https://api.test");
    let client = client.transport(MockTransport::new()).build().unwrap();
    let uri = |reserved: Option<&str>, limit: Option<u32>| {
        let day = "2026-11-29".parse().unwrap();
        let call = client.get_styles("a", [1], [("k".to_owned(), "v".to_owned())].into(), ["b"], day, ["c"], [2]);
        let call = call
            .when_some(reserved, |call, reserved| call.reserved(reserved))
            .when_some(limit, |call, limit| call.limit(limit));
        call.request().unwrap().uri().query().unwrap().to_owned()
    };
    assert_eq!(uri(None, None), "form=c");
    assert_eq!(uri(Some("/x"), Some(7)), "form=c&reserved=/x&limit=7");
}
