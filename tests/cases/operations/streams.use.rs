//! The items of streams, from the bytes that a server sends.

use case::runtime::{MockTransport, Reconnect, ServerSentEvent, StatusCode, StreamError};
use case::operations::{CreateChat, ReadLogError};
use case::types::{ChatRequest, Row, WatchChangesResponse};
use case::runtime::{Client, Error, Operation, RetryPolicy};
use serde_json::{Value, from_slice, json};
use std::future::Future;
use std::io::Write;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder().server_url(0, "https://api.test");
    builder.transport(mock.clone()).build().unwrap()
}

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn body(mock: &MockTransport, index: usize) -> Value {
    from_slice(mock.requests()[index].body()).unwrap()
}

#[test]
fn a_stream_is_asked_for_and_read() {
    let events = ["data: {\"delta\": \"a\"}\n\nda", "ta: {\"delta\": \"b\"}\n\ndata: [DONE]\n\n"];
    let mock = MockTransport::new()
        .stream("text/event-stream; charset=utf-8", events)
        .json(StatusCode::OK, "{\"text\": \"ab\"}")
        .json(StatusCode::BAD_REQUEST, "{\"message\": \"no\"}");
    let client = client(&mock);
    let call = || client.create_chat(ChatRequest::new("hi"));
    let mut chunks = now(call().stream()).unwrap();
    let mut text = String::new();
    while let Some(chunk) = now(chunks.next()) {
        text.push_str(&chunk.unwrap().delta);
    }
    assert_eq!(text, "ab");
    assert_eq!(now(call().send()).unwrap().text.as_deref(), Some("ab"));
    let error = now(call().stream()).unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error}");
    assert_eq!(body(&mock, 0), json!({"prompt": "hi", "stream": true}));
    assert_eq!(body(&mock, 1), json!({"prompt": "hi"}));
    let accept = |index: usize| mock.requests()[index].headers()["accept"].clone();
    assert_eq!(accept(0), "text/event-stream");
    assert_eq!(accept(1), "application/json");
    assert_eq!(CreateChat::INFO.accept, "application/json");
}

#[test]
fn an_event_is_a_variant() {
    let events = "event: add\ndata: {\"id\": 1}\n\nevent: remove\ndata: 1\n\n";
    let mock = MockTransport::new().stream("text/event-stream", [events]);
    let all = now(client(&mock).watch_changes().send()).unwrap();
    let [first, second] = all.as_slice() else {
        panic!("{all:?}");
    };
    let WatchChangesResponse::Add(add) = first else {
        panic!("{first:?}");
    };
    assert_eq!(add.data.id, 1);
    let WatchChangesResponse::Remove(remove) = second else {
        panic!("{second:?}");
    };
    assert_eq!(remove.data, "1");
}

#[test]
fn an_event_without_a_schema_is_plain() {
    let mock = MockTransport::new()
        .stream("text/event-stream", ["id: 7\ndata: a\n\n"])
        .stream("text/event-stream", ["data\n\n"]);
    let client = client(&mock);
    let mut events = now(client.watch_events().stream()).unwrap();
    let event: ServerSentEvent = now(events.next()).unwrap().unwrap();
    assert_eq!((event.data.as_str(), event.id.as_deref()), ("a", Some("7")));
    assert_eq!(now(client.run_agent().send()).unwrap().len(), 1);
}

#[test]
fn lines_and_records_are_items() {
    let mock = MockTransport::new()
        .stream("application/x-ndjson", ["{\"id\": 1}\n{\"id\"", ": 2}"])
        .stream("application/json-seq", ["\u{1e}{\"id\": 3}\n"])
        .stream("application/jsonl", ["[1]\n[2, 3]\n"])
        .json(StatusCode::BAD_GATEWAY, "?");
    let client = client(&mock);
    let rows = now(client.list_rows().send()).unwrap();
    assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(now(client.read_log().send()).unwrap()[0].id, 3);
    assert_eq!(now(client.read_matrix().send()).unwrap(), [vec![1], vec![2, 3]]);
    let error = now(client.read_log().retry(RetryPolicy::never()).stream()).unwrap_err();
    let Error::Api(error) = error else {
        panic!("{error}");
    };
    assert!(matches!(error.body, ReadLogError::Default { .. }), "{error:?}");
}

// The code of `docs/streaming.md` is in these functions.

type Failed = Box<dyn std::error::Error>;

async fn print_chat(client: &Client, request: ChatRequest) -> Result<(), Failed> {
    let mut chunks = client.create_chat(request).stream().await?;
    while let Some(chunk) = chunks.next().await {
        print!("{}", chunk?.delta);
    }
    Ok(())
}

async fn rows_that_fit(client: &Client) -> Result<Vec<Row>, Failed> {
    let mut rows = Vec::new();
    let mut items = client.read_log().stream().await?;
    while let Some(item) = items.next().await {
        match item {
            Ok(row) => rows.push(row),
            Err(error @ StreamError::Item(_)) => eprintln!("left out: {error}"),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(rows)
}

async fn first_event(client: &Client) -> Result<Option<ServerSentEvent>, Failed> {
    let mut events = client
        .watch_events()
        .reconnecting(Reconnect::new())
        .stream()
        .await?;
    Ok(events.next().await.transpose()?)
}

async fn save(client: &Client, mut file: impl Write) -> Result<(), Failed> {
    let mut body = client.list_rows().bytes_stream().await?;
    while let Some(piece) = body.next().await {
        file.write_all(&piece?)?;
    }
    Ok(())
}

#[test]
fn the_code_about_streams_works() {
    let mock = MockTransport::new()
        .stream("text/event-stream", ["data: {\"delta\": \"a\"}\n\n"])
        .stream("application/json-seq", ["\u{1e}{\"id\": 3}\n\u{1e}{}\n\u{1e}{\"id\": 4}\n"])
        .stream("text/event-stream", ["data: a\n\n"])
        .stream("application/x-ndjson", ["{\"id\": 1}\n", "{\"id\": 2}\n"]);
    let client = client(&mock);
    now(print_chat(&client, ChatRequest::new("hi"))).unwrap();
    let rows = now(rows_that_fit(&client)).unwrap();
    assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [3, 4]);
    assert_eq!(now(first_event(&client)).unwrap().unwrap().data, "a");
    let mut file = Vec::new();
    now(save(&client, &mut file)).unwrap();
    assert_eq!(file, b"{\"id\": 1}\n{\"id\": 2}\n");
}
