//! The servers, and types of Java's library.

use case::runtime::{Client, MockTransport};
use case::servers::Server;
use case::types::{Kind, Race};
use serde_json::{json, to_value};

#[test]
fn a_server_has_the_name_of_its_host() {
    let client = Client::builder().server(Server::Server2).transport(MockTransport::new()).build().unwrap();
    let call = client.get_races().kinds([Kind::Road]).after("2026-01-02".parse().unwrap());
    let request = call.request().unwrap();
    assert_eq!(request.uri(), "http://0.0.0.0:8080/api/races?kinds=ROAD&after=2026-01-02");
    assert_ne!(Server::Localhost, Server::Server2);
}

#[test]
fn a_component_of_a_format_is_that_type() {
    let race = Race::new("2026-01-02".parse().unwrap()).with_best(jiff::Span::new().hours(1).minutes(2));
    assert_eq!(to_value(race).unwrap(), json!({"day": "2026-01-02", "best": "PT1H2M"}));
}
