//! Requests with methods other than the eight of OpenAPI 3.0, sent to a real server by the generated client.

use allof_tests::server::{Answer, Request, Server};
use allof_tests::wire::{built, run};
use ampersand_client::Client;
use ampersand_client::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, RetryPolicy, Undocumented,
};
use std::time::Duration;

/// An operation in the form of emitted ones, with this method and this body.
macro_rules! operation {
    ($name:ident, $method:literal, $body:literal) => {
        struct $name;

        impl Operation for $name {
            type Output = ();
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
                if !$body.is_empty() {
                    request.text("text/plain", $body);
                }
            }

            fn read(response: &RawResponse) -> Result<(), Failure<Undocumented>> {
                match response.status().as_u16() {
                    204 => response.empty(),
                    _ => response.undocumented(),
                }
            }
        }
    };
}

operation!(Ask, "QUERY", "all that is red");
operation!(Purge, "PURGE", "");
operation!(Search, "M-SEARCH", "");
operation!(Lower, "purge", "");

fn done() -> Answer {
    Answer::new(204, &[], "")
}

/// Returns a client of this server that does not wait between attempts.
fn client(server: &Server) -> Client {
    let policy = RetryPolicy::default().backoff(Duration::ZERO, Duration::ZERO);
    let builder = Client::builder().base_url(server.origin()).retry(policy);
    built(builder)
}

/// Returns the request that one call of an operation sends.
fn sent<O: Operation<Output = (), Error = Undocumented>>(operation: O) -> Request {
    let server = Server::start([done()]);
    run(client(&server).call(operation).send()).unwrap();
    server.request()
}

#[test]
fn the_method_is_sent_as_it_is_written() {
    assert_eq!(sent(Purge).line, "PURGE /things HTTP/1.1");
    assert_eq!(sent(Search).line, "M-SEARCH /things HTTP/1.1");
    assert_eq!(sent(Lower).line, "purge /things HTTP/1.1");
}

#[test]
fn a_query_has_a_body() {
    let request = sent(Ask);
    assert_eq!(request.line, "QUERY /things HTTP/1.1");
    assert_eq!(request.header("content-length"), Some("15"));
    assert_eq!(request.body, "all that is red");
}

#[test]
fn a_query_is_sent_again_and_an_unknown_method_is_not() {
    let busy = Answer::new(503, &[("retry-after", "0")], "");
    let server = Server::start([busy.clone(), done()]);
    run(client(&server).call(Ask).send()).unwrap();
    let first = server.request();
    assert_eq!(first, server.request());

    let server = Server::start([busy, done()]);
    let error = run(client(&server).call(Purge).send()).unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 503);
    assert_eq!(server.count(), 1);
}
