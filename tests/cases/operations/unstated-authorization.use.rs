//! A request has one `Authorization`, with the other credentials that the client has.

use case::runtime::{Client, MockTransport};

#[test]
fn a_request_has_one_authorization() {
    let client = || Client::builder().transport(MockTransport::new());
    let sent = |client: Client| {
        let request = client.list_things().request().unwrap();
        let text = |name| request.headers().get_all(name).iter().map(|one| one.to_str().unwrap().to_owned());
        (text("authorization").collect::<Vec<_>>(), text("x-app").collect::<Vec<_>>())
    };
    let all = client().basic("u", "p").bearer("t").api_key("a").build().unwrap();
    assert_eq!(sent(all), (vec!["Basic dTpw".to_owned()], vec!["a".to_owned()]));
    let token = client().bearer("t").build().unwrap();
    assert_eq!(sent(token), (vec!["Bearer t".to_owned()], Vec::new()));
    let none = client().build().unwrap();
    assert_eq!(sent(none), (Vec::new(), Vec::new()));
}
