//! Responses without a body, sent by a real server: to `HEAD`, and with the statuses 204, 205 and 304.

use allof_tests::server::{Answer, Server};
use allof_tests::wire::{built, run};
use ampersand_client::Client;
use ampersand_client::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use std::time::Duration;

/// An operation in the form of emitted ones, with this method. Every status is a success without a body.
macro_rules! operation {
    ($name:ident, $method:literal) => {
        struct $name;

        impl Operation for $name {
            type Output = u16;
            type Error = Undocumented;
            const INFO: &'static OperationInfo = &OperationInfo {
                id: stringify!($name),
                method: $method,
                template: "/things",
                server: 0,
                security: &[],
                accept: "",
            };

            fn request(&self, request: &mut RequestBuilder) {
                request.path("/things");
            }

            fn read(response: &RawResponse) -> Result<u16, Failure<Undocumented>> {
                let status = response.status().as_u16();
                response.empty().map(|()| status)
            }
        }
    };
}

operation!(Ask, "HEAD");
operation!(Take, "GET");

/// Returns a call of a server that gives this response and keeps the connection open.
fn call<O: Operation>(operation: O, head: &str) -> (Server, Call<O>) {
    let head = format!("HTTP/1.1 {head}\r\n\r\n");
    let pause = Duration::from_millis(20);
    let server = Server::start([Answer::raw(head).and_endless("", pause)]);
    let builder = Client::builder().base_url(server.origin());
    let client = built(builder.timeout(Duration::from_secs(20)));
    let call = client.call(operation);
    (server, call)
}

#[test]
fn the_length_in_a_response_to_head_is_that_of_no_body() {
    let head = "200 OK\r\ncontent-type: application/json\r\ncontent-length: 512";
    let (server, call) = call(Ask, head);
    let response = run(call.response()).unwrap();
    assert_eq!(response.value, 200);
    assert!(response.raw_body.is_empty());
    assert_eq!(response.headers["content-length"], "512");
    assert_eq!(server.request().line, "HEAD /things HTTP/1.1");
}

#[test]
fn a_204_ends_with_its_head() {
    let (_server, call) = call(Take, "204 No Content");
    assert_eq!(run(call.send()).unwrap(), 204);
}

#[test]
fn a_205_has_an_empty_body() {
    let (_server, call) = call(Take, "205 Reset Content\r\ncontent-length: 0");
    assert_eq!(run(call.send()).unwrap(), 205);
}

#[test]
fn a_304_has_the_length_of_what_did_not_change() {
    let head = "304 Not Modified\r\netag: \"7\"\r\ncontent-length: 512";
    let (_server, call) = call(Take, head);
    let response = run(call.response()).unwrap();
    assert_eq!(response.value, 304);
    assert_eq!(response.headers["etag"], "\"7\"");
    assert!(response.raw_body.is_empty());
}
