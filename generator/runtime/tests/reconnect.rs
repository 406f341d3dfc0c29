//! Streams of server-sent events that are opened again.
#![cfg(feature = "streams")]
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing
)]

#[path = "support/ready.rs"]
mod ready;

use allof_runtime::{
    Api, Call, Client, ClientBuilder, Failure, Items, MockTransport, Operation, OperationInfo,
    RawResponse, Reconnect, RequestBuilder, RetryPolicy, Server, ServerSentEvent, ServerUrl,
    StatusCode, StreamError, StreamFormat, StreamInfo, Streaming, TransportError,
    TransportErrorKind, Undocumented,
};
use ready::now;
use std::time::Duration;

static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://example.com")],
    }],
    variables: &[],
    schemes: &[],
    user_agent: "test/1",
};

struct Watch;

impl Operation for Watch {
    type Output = Vec<ServerSentEvent>;
    type Error = Undocumented;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "watch",
        method: "GET",
        template: "/watch",
        server: 0,
        security: &[],
        accept: "text/event-stream",
    };

    fn request(&self, request: &mut RequestBuilder) {
        request.path("/watch");
    }

    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Undocumented>> {
        response.items(Self::STREAM.format)
    }
}

impl Streaming for Watch {
    type Item = ServerSentEvent;
    const STREAM: StreamInfo = StreamInfo {
        media_type: MEDIA_TYPE,
        format: StreamFormat::Events {
            named: false,
            end: Some("[DONE]"),
        },
    };
}

const MEDIA_TYPE: &str = "text/event-stream";

fn watch(mock: &MockTransport) -> Call<Watch> {
    let client: Client = ClientBuilder::for_api(&API)
        .transport(mock.clone())
        .retry(RetryPolicy::never())
        .timeout(None)
        .build()
        .unwrap();
    client.call(Watch)
}

/// Returns the data of all events, with errors as text.
fn data(items: &mut Items<ServerSentEvent>) -> Vec<String> {
    let mut found = Vec::new();
    while let Some(item) = now(items.next()) {
        found.push(match item {
            Ok(event) => event.data,
            Err(error) => error.to_string(),
        });
    }
    assert!(now(items.next()).is_none(), "a stream that ended goes on");
    found
}

/// Returns `Last-Event-ID` of each request.
fn last_ids(mock: &MockTransport) -> Vec<Option<String>> {
    let requests = mock.requests();
    let ids = requests.iter().map(|request| {
        let value = request.headers().get("last-event-id")?;
        Some(String::from_utf8(value.as_bytes().to_vec()).unwrap())
    });
    ids.collect()
}

fn broken() -> TransportError {
    TransportError::new(TransportErrorKind::Body, "reset")
}

fn status(mock: MockTransport, status: StatusCode) -> MockTransport {
    mock.json(status, "{}")
}

const fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

#[test]
fn a_stream_that_ended_is_opened_again_after_the_last_event_until_204() {
    let mock = MockTransport::new()
        .stream(MEDIA_TYPE, ["retry: 700\nid: 1\ndata: a\n\n"])
        .stream(MEDIA_TYPE, ["data: b\n\nid: é\ndata: c\n\n"])
        .stream(MEDIA_TYPE, ["id\ndata: d\n\n"]);
    let mock = status(mock, StatusCode::NO_CONTENT);
    let call = watch(&mock).reconnecting(Reconnect::new());
    let mut items = now(call.stream()).unwrap();
    assert_eq!(data(&mut items), ["a", "b", "c", "d"]);
    let ids = [None, Some("1"), Some("é"), None];
    assert_eq!(last_ids(&mock), ids.map(|id| id.map(str::to_owned)));
    assert_eq!(mock.sleeps(), [Duration::from_millis(700); 3]);
}

#[test]
fn an_event_that_is_cut_off_is_asked_for_again() {
    let mock = MockTransport::new()
        .stream_then_fail(MEDIA_TYPE, ["id: 1\ndata: a\n\nid: 2\ndata: b"], broken())
        .stream(MEDIA_TYPE, ["id: 2\ndata: b\n\n"]);
    let mock = status(mock, StatusCode::NO_CONTENT);
    let call = watch(&mock).reconnecting(Reconnect::new().wait(seconds(1)));
    let mut items = now(call.stream()).unwrap();
    assert_eq!(data(&mut items), ["a", "b"]);
    let ids = [None, Some("1"), Some("2")];
    assert_eq!(last_ids(&mock), ids.map(|id| id.map(str::to_owned)));
    assert_eq!(mock.sleeps(), [seconds(1); 2]);
}

#[test]
fn a_stream_that_stalls_is_opened_again() {
    let mock = MockTransport::new()
        .stream_then_hang(MEDIA_TYPE, ["id: 1\ndata: a\n\n"])
        .stream(MEDIA_TYPE, ["data: b\n\ndata: [DONE]\n\n"]);
    let call = watch(&mock).timeout(seconds(9));
    let mut items = now(call.reconnecting(Reconnect::new()).stream()).unwrap();
    assert_eq!(data(&mut items), ["a", "b"]);
    assert_eq!(last_ids(&mock), [None, Some(String::from("1"))]);
}

#[test]
fn the_sentinel_ends_the_stream() {
    let mock = MockTransport::new().stream(MEDIA_TYPE, ["data: a\n\ndata: [DONE]\n\n"]);
    let call = watch(&mock).reconnecting(Reconnect::new());
    let mut items = now(call.stream()).unwrap();
    assert_eq!(data(&mut items), ["a"]);
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn another_status_or_media_type_ends_the_stream_with_the_response() {
    let mock = MockTransport::new().stream(MEDIA_TYPE, ["data: a\n\n"]);
    let mock = status(mock, StatusCode::SERVICE_UNAVAILABLE);
    let mut items = now(watch(&mock).reconnecting(Reconnect::new()).stream()).unwrap();
    assert_eq!(now(items.next()).unwrap().unwrap().data, "a");
    let Some(Err(StreamError::Refused(response))) = now(items.next()) else {
        panic!("the server refused");
    };
    assert_eq!(response.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(
        response.to_string(),
        "the server answered 503 Service Unavailable when the stream was opened again: `{}`"
    );
    assert!(now(items.next()).is_none());

    let mock = MockTransport::new().stream(MEDIA_TYPE, ["data: a\n\n"]);
    let mock = status(mock, StatusCode::OK);
    let mut items = now(watch(&mock).reconnecting(Reconnect::new()).stream()).unwrap();
    assert_eq!(data(&mut items).len(), 2);
    assert_eq!(mock.requests().len(), 2);
}

#[test]
fn openings_without_an_event_are_rarer_and_end() {
    let mut mock = MockTransport::new().stream(MEDIA_TYPE, ["data: a\n\n"]);
    for _ in 0..2 {
        mock = mock.fail(broken()).stream(MEDIA_TYPE, [": nothing\n\n"]);
    }
    let policy = Reconnect::new()
        .wait(seconds(4))
        .longest_wait(seconds(10))
        .openings(Some(4));
    let mut items = now(watch(&mock).reconnecting(policy).stream()).unwrap();
    assert_eq!(data(&mut items), ["a"]);
    assert_eq!(mock.sleeps(), [4, 8, 10, 10].map(seconds));
    assert_eq!(mock.requests().len(), 5);
}

#[test]
fn the_last_failure_is_returned() {
    let mock = MockTransport::new()
        .stream(MEDIA_TYPE, ["data: a\n\n"])
        .fail(broken());
    let policy = Reconnect::new().openings(Some(1));
    let mut items = now(watch(&mock).reconnecting(policy).stream()).unwrap();
    let failed = "the connection failed during the response: reset";
    assert_eq!(data(&mut items), ["a", failed]);
}

#[test]
fn the_stream_continues_after_the_event_that_the_call_names() {
    let mock = MockTransport::new().stream(MEDIA_TYPE, ["data: a\n\n"]);
    let mock = status(mock, StatusCode::NO_CONTENT);
    let call = watch(&mock)
        .resume_after("7")
        .reconnecting(Reconnect::new());
    let mut items = now(call.stream()).unwrap();
    assert_eq!(items.last_event_id(), Some("7"));
    assert_eq!(data(&mut items), ["a"]);
    assert_eq!(
        last_ids(&mock),
        [Some("7"), Some("7")].map(|id| id.map(str::to_owned))
    );
}

#[test]
fn a_stream_is_not_opened_again_unless_asked() {
    let mock = MockTransport::new().stream(MEDIA_TYPE, ["retry: 1\ndata: a\n\n"]);
    let mut items = now(watch(&mock).stream()).unwrap();
    assert_eq!(data(&mut items), ["a"]);
    assert_eq!(mock.requests().len(), 1);
}

#[cfg(feature = "blocking")]
#[test]
fn a_blocking_stream_is_opened_again() {
    let mock = MockTransport::new()
        .stream(MEDIA_TYPE, ["data: a\n\n"])
        .stream(MEDIA_TYPE, ["data: b\n\n"]);
    let mock = status(mock, StatusCode::NO_CONTENT);
    let call = watch(&mock).reconnecting(Reconnect::new());
    let items = call.stream_blocking().unwrap();
    let found: Vec<String> = items.map(|event| event.unwrap().data).collect();
    assert_eq!(found, ["a", "b"]);
}
