//! Variables of URLs whose names are those of methods of the builder.

use case::runtime::{Client, ClientBuilder, MockTransport};
use case::servers::ServerVariable;

#[test]
fn each_variable_has_a_method() {
    let url = |builder: ClientBuilder| {
        let client = builder.transport(MockTransport::new()).build().unwrap();
        client.list_things().request().unwrap().uri().to_string()
    };
    assert_eq!(url(Client::builder()), "https://petstore.example.com:443/v1/things");
    let builder = Client::builder();
    let builder = builder.server_variable(ServerVariable::QaPetstore);
    assert_eq!(
        url(builder.url("8443").url_variable_variable("v2")),
        "https://qa-petstore.example.com:8443/v2/things"
    );
}
