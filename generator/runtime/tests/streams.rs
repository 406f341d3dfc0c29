//! Responses that are read as they arrive: bytes, server-sent events, JSON Lines and JSON text sequences.
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
    Api, Call, Client, ClientBuilder, Error, ErrorBody, Failure, FromNode, Items, MockTransport,
    Node, Operation, OperationInfo, RawResponse, Reader, RequestBuilder, RetryPolicy, Server,
    ServerSentEvent, ServerUrl, StatusCode, StreamError, StreamFormat, StreamInfo, Streaming,
    TransportError, TransportErrorKind,
};
use ready::now;
use std::marker::PhantomData;
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

/// The format of a stream, as a type parameter of an operation.
trait Format: 'static {
    const STREAM: StreamInfo;
}

macro_rules! format {
    ($name:ident, $media_type:literal $($fields:tt)*) => {
        struct $name;
        impl Format for $name {
            const STREAM: StreamInfo = StreamInfo {
                media_type: $media_type,
                format: StreamFormat::$name $($fields)*,
            };
        }
    };
}

format!(Events, "text/event-stream" { named: false, end: Some("[DONE]") });
format!(EventData, "text/event-stream" { end: Some("[DONE]") });
format!(JsonLines, "application/jsonl");
format!(JsonSequence, "application/json-seq");

/// An operation that responds with a stream of `T`, for which it sends `stream=true` in the query.
struct Watch<F, T> {
    is_stream: bool,
    types: PhantomData<fn() -> (F, T)>,
}

#[derive(Debug, PartialEq)]
struct Refused(String);

impl std::fmt::Display for Refused {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl ErrorBody for Refused {}

impl<F: Format, T: FromNode + 'static> Operation for Watch<F, T> {
    type Output = Vec<T>;
    type Error = Refused;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "watch",
        method: "GET",
        template: "/watch",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestBuilder) {
        request.path(if self.is_stream { "/stream" } else { "/watch" });
    }

    fn read(response: &RawResponse) -> Result<Vec<T>, Failure<Refused>> {
        match response.status().as_u16() {
            200 => response.items(F::STREAM.format),
            400 => response.error(Refused),
            _ => response.undocumented(),
        }
    }
}

impl<F: Format, T: FromNode + 'static> Streaming for Watch<F, T> {
    type Item = T;
    const STREAM: StreamInfo = F::STREAM;

    fn enable_stream(&mut self) {
        self.is_stream = true;
    }
}

fn client(mock: &MockTransport) -> ClientBuilder {
    ClientBuilder::for_api(&API).transport(mock.clone())
}

fn watch<F: Format, T: FromNode + 'static>(client: &Client) -> Call<Watch<F, T>> {
    client.call(Watch {
        is_stream: false,
        types: PhantomData,
    })
}

/// Returns all items of a stream, with errors as text.
fn all<T: FromNode>(items: &mut Items<T>) -> Vec<Result<T, String>> {
    let mut found = Vec::new();
    while let Some(item) = now(items.next()) {
        found.push(item.map_err(|error| error.to_string()));
    }
    assert!(now(items.next()).is_none(), "a stream that ended goes on");
    found
}

/// Returns the items of these bytes, after it was checked that they do not depend on how the bytes are cut.
fn items<F: Format, T: FromNode + PartialEq + std::fmt::Debug + 'static>(
    body: &str,
) -> Vec<Result<T, String>> {
    let of = |size: usize| {
        let pieces = body.as_bytes().chunks(size).map(<[u8]>::to_vec);
        let mock = MockTransport::new().stream(F::STREAM.media_type, pieces);
        let client = client(&mock).build().unwrap();
        all(&mut now(watch::<F, T>(&client).stream()).unwrap())
    };
    let whole = of(body.len().max(1));
    for size in 1..body.len().min(24) {
        assert_eq!(of(size), whole, "pieces of {size} bytes");
    }
    whole
}

fn event(event: Option<&str>, data: &str, id: Option<&str>) -> Result<ServerSentEvent, String> {
    Ok(ServerSentEvent {
        event: event.map(String::from),
        data: String::from(data),
        id: id.map(String::from),
        retry: None,
    })
}

#[test]
fn events_are_read_as_the_html_standard_says() {
    let found = items::<Events, ServerSentEvent>(
        "\u{feff}: a comment\n\ndata: one\n\nevent: add\ndata: two\ndata:  lines\nid: 7\n\n\
         data\n\ndata\ndata\n\nevent: no data\n\ndata:last",
    );
    assert_eq!(
        found,
        [
            event(None, "one", None),
            event(Some("add"), "two\n lines", Some("7")),
            event(None, "", None),
            event(None, "\n", None),
            // The event without data is not dispatched, nor is the last one, which no empty line ends.
        ]
    );
}

#[test]
fn cr_lf_and_crlf_each_end_a_line() {
    for end in ["\n", "\r\n", "\r"] {
        let body = "data: a\ndata: b\n\ndata: c\n\n:\n".replace('\n', end);
        let found = items::<Events, ServerSentEvent>(&body);
        assert_eq!(
            found,
            [event(None, "a\nb", None), event(None, "c", None)],
            "{end:?}"
        );
    }
}

#[test]
fn the_retry_time_and_the_last_id_are_returned() {
    let mock = MockTransport::new().stream(
        "text/event-stream; charset=utf-8",
        [
            "retry: 250\nid: 1\ndata: a\n\n",
            "id: 2\nretry: soon\ndata: b\n\nid\ndata: c\n\n",
        ],
    );
    let client = client(&mock).build().unwrap();
    let mut items = now(watch::<Events, ServerSentEvent>(&client).stream()).unwrap();
    assert_eq!((items.last_event_id(), items.retry_after()), (None, None));
    assert_eq!(now(items.next()).unwrap().unwrap().retry, Some(250));
    assert_eq!(items.last_event_id(), Some("1"));
    assert_eq!(now(items.next()).unwrap().unwrap().data, "b");
    assert_eq!(items.last_event_id(), Some("2"));
    // An empty ID resets it.
    assert_eq!(now(items.next()).unwrap().unwrap().id.as_deref(), Some(""));
    assert_eq!(items.last_event_id(), None);
    assert_eq!(items.retry_after(), Some(Duration::from_millis(250)));
    assert_eq!(items.status(), StatusCode::OK);
}

#[test]
fn event_data_is_json_and_done_ends_the_stream() {
    let found = items::<EventData, Vec<i64>>(
        "data: [1,\ndata: 2]\n\ndata: [3]\n\ndata: [DONE]\n\ndata: [4]\n\n",
    );
    assert_eq!(found, [Ok(vec![1, 2]), Ok(vec![3])]);
}

#[test]
fn an_item_that_does_not_fit_does_not_end_the_stream() {
    let found = items::<EventData, i64>("data: 1\n\ndata: \"x\"\n\ndata: {\n\ndata: 2\n\n");
    assert_eq!(found.len(), 4);
    assert_eq!((&found[0], &found[3]), (&Ok(1), &Ok(2)));
    assert_eq!(
        found[1].as_ref().unwrap_err(),
        "an item of the stream does not fit: expected an integer, found the string \"x\": `\"x\"`"
    );
    assert!(found[2].as_ref().unwrap_err().contains("it is not JSON"));
}

#[test]
fn each_line_of_json_lines_is_an_item() {
    let found = items::<JsonLines, i64>("1\n\n 2 \r\n3");
    assert_eq!(found, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(items::<JsonLines, i64>(""), []);
}

#[test]
fn each_record_of_a_json_sequence_is_an_item() {
    let found = items::<JsonSequence, i64>("\u{1e}1\n\u{1e}\u{1e}2\n\u{1e}34");
    // `34` may be the beginning of `345`.
    assert_eq!(found, [Ok(1), Ok(2)]);
    let found = items::<JsonSequence, Vec<i64>>("\u{1e}[1,\n2]\n\u{1e}[3]");
    assert_eq!(found, [Ok(vec![1, 2]), Ok(vec![3])]);
}

#[test]
fn an_awaited_stream_is_collected_in_a_list() {
    let mock = MockTransport::new().stream("application/jsonl", ["1\n2", "3\n"]);
    let client = client(&mock).build().unwrap();
    assert_eq!(
        now(watch::<JsonLines, i64>(&client).send()).unwrap(),
        [1, 23]
    );
    assert_eq!(mock.requests()[0].uri().path(), "/watch");
    assert_eq!(mock.requests()[0].headers()["accept"], "application/json");
}

#[test]
fn stream_sends_accept_and_the_stream_member() {
    let mock = MockTransport::new().stream("application/jsonl", ["1\n"]);
    let client = client(&mock).build().unwrap();
    all(&mut now(watch::<JsonLines, i64>(&client).stream()).unwrap());
    let request = &mock.requests()[0];
    assert_eq!(request.uri().path(), "/stream");
    assert_eq!(request.headers()["accept"], "application/jsonl");
}

#[test]
fn a_stream_has_the_same_errors_as_an_awaited_call() {
    let mock = MockTransport::new()
        .json(StatusCode::BAD_REQUEST, "\"no\"")
        .json(StatusCode::IM_A_TEAPOT, "{}")
        .json(StatusCode::OK, "[1]");
    let client = client(&mock).build().unwrap();
    let next = || now(watch::<JsonLines, i64>(&client).stream()).unwrap_err();
    assert!(matches!(next(), Error::Api(error) if error.body == Refused(String::from("no"))));
    assert!(matches!(next(), Error::UnexpectedStatus(_)));
    let other = next();
    assert_eq!(
        other.to_string(),
        "the server answered 200 OK, and the body does not fit: expected the media type \
         \"application/jsonl\", found \"application/json\""
    );
    // The error keeps the received body.
    assert!(matches!(other, Error::UnexpectedBody(body) if body.raw_body == "[1]"));
}

#[test]
fn a_failure_before_the_stream_is_retried() {
    let failure = || TransportError::new(TransportErrorKind::Connect, "refused");
    let mock = MockTransport::new()
        .fail(failure())
        .json(StatusCode::SERVICE_UNAVAILABLE, "{}")
        .stream("application/jsonl", ["1\n"]);
    let client = client(&mock).retry(RetryPolicy::default()).build().unwrap();
    let found = all(&mut now(watch::<JsonLines, i64>(&client).stream()).unwrap());
    assert_eq!((found, mock.requests().len()), (vec![Ok(1)], 3));
}

#[test]
fn a_failure_in_the_stream_ends_it() {
    let failure = TransportError::new(TransportErrorKind::Body, "reset");
    let mock = MockTransport::new().stream_then_fail("application/jsonl", ["1\n2"], failure);
    let client = client(&mock).build().unwrap();
    let found = all(&mut now(watch::<JsonLines, i64>(&client).stream()).unwrap());
    // `2` may be the beginning of `23`.
    let failed = Err(String::from(
        "the connection failed during the response: reset",
    ));
    assert_eq!(found, [Ok(1), failed]);
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn a_silent_stream_ends_with_a_timeout() {
    let mock = MockTransport::new().stream_then_hang("application/jsonl", ["1\n"]);
    let client = client(&mock)
        .timeout(Duration::from_secs(9))
        .build()
        .unwrap();
    let found = all(&mut now(watch::<JsonLines, i64>(&client).stream()).unwrap());
    let silent = Err(String::from("the server sent nothing for 9s"));
    assert_eq!(found, [Ok(1), silent]);
}

#[test]
fn an_item_beyond_the_body_limit_is_an_error() {
    let mock = MockTransport::new().stream("application/jsonl", ["1\n", "22222222", "22222222"]);
    let client = client(&mock).body_limit(10).build().unwrap();
    let found = all(&mut now(watch::<JsonLines, i64>(&client).stream()).unwrap());
    assert_eq!(found[0], Ok(1));
    assert!(
        found[1]
            .as_ref()
            .unwrap_err()
            .contains("more than 10 bytes")
    );
    assert_eq!(found.len(), 2);
    // Items that are small may be any number.
    let mock = MockTransport::new().stream("application/jsonl", ["1\n2\n3\n4\n5\n6\n7\n"; 9]);
    let client = self::client(&mock).body_limit(2).build().unwrap();
    assert_eq!(
        all(&mut now(watch::<JsonLines, i64>(&client).stream()).unwrap()).len(),
        63
    );
}

#[test]
fn bytes_arrive_as_the_server_sends_them() {
    let mock = MockTransport::new()
        .stream("image/png", ["ab", "", "c"])
        .json(StatusCode::BAD_REQUEST, "\"no\"");
    let client = client(&mock).body_limit(1).build().unwrap();
    let mut stream = now(watch::<JsonLines, i64>(&client).bytes_stream()).unwrap();
    assert_eq!(stream.headers()["content-type"], "image/png");
    assert_eq!(now(stream.next()).unwrap().unwrap(), "ab");
    assert_eq!(now(stream.next()).unwrap().unwrap(), "c");
    assert!(now(stream.next()).is_none());
    let error = now(watch::<JsonLines, i64>(&client).bytes_stream()).unwrap_err();
    assert!(!error.to_string().is_empty());
}

/// An event with its type in `event`, as OpenAPI 3.2 describes it.
#[derive(Debug, PartialEq)]
struct Named {
    event: String,
    data: Vec<i64>,
}

impl FromNode for Named {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut members = node.members(reader);
        Self {
            event: members.required("event"),
            data: members.required("data"),
        }
    }
}

#[test]
fn an_event_is_an_object_with_data_that_are_text_or_json() {
    let found = items::<Events, Named>("event: add\ndata: [1]\n\ndata: [2]\n\ndata: [DONE]\n\n");
    assert_eq!(
        found[0],
        Ok(Named {
            event: String::from("add"),
            data: vec![1],
        })
    );
    assert!(found[1].as_ref().unwrap_err().contains("/event"));
    assert_eq!(found.len(), 2);
}

#[test]
fn the_raw_text_of_an_item_is_kept() {
    let mock = MockTransport::new().stream("application/jsonl", ["{\"a\": 1}\n"]);
    let client = client(&mock).build().unwrap();
    let mut items = now(watch::<JsonLines, i64>(&client).stream()).unwrap();
    let Some(Err(StreamError::Item(item))) = now(items.next()) else {
        panic!("an object is no number");
    };
    assert_eq!(item.raw, "{\"a\": 1}");
    assert!(!std::format!("{item:?}").contains("\"a\""));
}

#[cfg(feature = "blocking")]
#[test]
fn a_blocking_stream_returns_its_items() {
    use std::io::Read;

    let mock = MockTransport::new()
        .stream("application/jsonl", ["1\n2", "\n"])
        .stream("text/plain", ["ab", "cd"]);
    let client = client(&mock).build().unwrap();
    let items = watch::<JsonLines, i64>(&client).stream_blocking().unwrap();
    assert_eq!(items.get_ref().status(), StatusCode::OK);
    let items: Vec<i64> = items.map(Result::unwrap).collect();
    assert_eq!(items, [1, 2]);
    let mut text = String::new();
    let mut body = watch::<JsonLines, i64>(&client)
        .bytes_stream_blocking()
        .unwrap();
    body.read_to_string(&mut text).unwrap();
    assert_eq!(text, "abcd");
}
