//! Calls that are sent to another URL of the same server: async, blocking, and as a stream.

use allof_tests::server::{Answer, Server};
use allof_tests::wire::{PROGRESS, call, client, run};
use ampersand_client::Error;

/// Starts a server, and returns it with a URL of it.
fn server() -> (Server, String) {
    let server = Server::start([Answer::of(200, "application/json", PROGRESS)]);
    let url = format!("{}/other/page?cursor=a%20b#top", server.origin());
    (server, url)
}

fn check(server: &Server) {
    let request = server.request();
    assert_eq!(request.line, "GET /other/page?cursor=a%20b HTTP/1.1");
    assert_eq!(request.header("x-api-key"), Some("the-key"));
}

#[test]
fn a_call_is_sent_to_another_url() {
    let (server, url) = server();
    run(async { call(&client(&server)).at(url).await }).unwrap();
    check(&server);
    let (server, url) = self::server();
    let response = run(call(&client(&server)).at(url).response()).unwrap();
    assert_eq!(response.status, 200);
    check(&server);
}

#[test]
fn a_blocking_call_is_sent_to_another_url() {
    let (server, url) = server();
    call(&client(&server)).at(url).send_blocking().unwrap();
    check(&server);
}

#[test]
fn a_stream_comes_from_another_url() {
    let (server, url) = server();
    run(async {
        let mut stream = call(&client(&server)).at(url).bytes_stream().await.unwrap();
        assert!(stream.next().await.unwrap().is_ok());
    });
    check(&server);
}

#[test]
fn another_server_receives_nothing() {
    let server = Server::start([Answer::of(200, "application/json", PROGRESS)]);
    let other = Server::start([Answer::of(200, "application/json", PROGRESS)]);
    let url = format!("{}/other/page", other.origin());
    let error = run(async { call(&client(&server)).at(url.as_str()).await }).unwrap_err();
    assert!(matches!(&error, Error::InvalidRequest(_)), "{error}");
    let refused = format!(
        "`at` cannot be sent: `{url}` is not of the origin `{}`, and the credentials are only for that",
        server.origin()
    );
    assert_eq!(error.to_string(), refused);
    let error = call(&client(&server)).at(url).send_blocking().unwrap_err();
    assert_eq!(error.to_string(), refused);
    assert_eq!((server.count(), other.count()), (0, 0));
}
