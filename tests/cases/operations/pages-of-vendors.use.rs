//! Lists in pages of Jira and of Kubernetes.

use case::runtime::{Client, MockTransport, StatusCode};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Returns the output of a future that never waits.
fn run<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future waits"),
    }
}

fn client(bodies: [&'static str; 3]) -> (MockTransport, Client) {
    let mut server = MockTransport::new();
    for body in bodies {
        server = server.json(StatusCode::OK, body);
    }
    let client = Client::builder().transport(server.clone()).build().unwrap();
    (server, client)
}

fn queries(server: &MockTransport) -> Vec<String> {
    let requests = server.requests();
    requests.iter().map(|request| request.uri().query().unwrap_or_default().to_owned()).collect()
}

#[test]
fn jira_is_asked_for_the_items_after_those_that_were_received() {
    let (server, client) = client([
        r#"{"startAt":0,"total":3,"values":[{"name":"a"},{"name":"b"}]}"#,
        r#"{"startAt":2,"total":3,"values":[{"name":"c"}]}"#,
        r#"{"startAt":3,"total":3,"values":[]}"#,
    ]);
    let mut items = client.search_projects().max_results(2).items();
    let mut names = Vec::new();
    while let Some(item) = run(items.next()) {
        names.push(item.unwrap().name);
    }
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(queries(&server), ["maxResults=2", "maxResults=2&startAt=2", "maxResults=2&startAt=3"]);
}

#[test]
fn kubernetes_is_asked_to_continue() {
    let (server, client) = client([
        r#"{"metadata":{"continue":"x"},"items":[{"name":"a"}]}"#,
        r#"{"metadata":{"continue":""},"items":[{"name":"b"}]}"#,
        "{}",
    ]);
    let mut items = client.list_pods().limit(1).items();
    let mut names = Vec::new();
    while let Some(item) = run(items.next()) {
        names.push(item.unwrap().name);
    }
    assert_eq!(names, ["a", "b"]);
    assert_eq!(queries(&server), ["limit=1", "limit=1&continue=x"]);
}
