//! The bytes of request bodies that are items.

use case::operations::UploadBody;
use case::runtime::{
    Body, BoxFuture, Client, Error, MockTransport, RequestItems, RetryPolicy, StatusCode, Transport, TransportError,
    TransportErrorKind,
};
use case::types::Row;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn client(transport: impl Transport) -> Client {
    Client::builder().transport(transport).build().unwrap()
}

fn mock(count: usize) -> MockTransport {
    let mocks = (0..count).fold(MockTransport::new(), |mock, _| mock.json(StatusCode::NO_CONTENT, ""));
    mocks
}

fn sent(mock: &MockTransport, index: usize) -> (String, String) {
    let request = &mock.requests()[index];
    let media_type = request.headers()["content-type"].to_str().unwrap().to_owned();
    (media_type, String::from_utf8(request.body().to_vec()).unwrap())
}

/// A stream of rows, each of which is noted when it is taken.
struct Rows {
    next: i64,
    end: i64,
    events: Arc<Mutex<Vec<String>>>,
}

impl futures_core::Stream for Rows {
    type Item = Row;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Row>> {
        if self.next == self.end {
            return Poll::Ready(None);
        }
        self.next += 1;
        self.events.lock().unwrap().push(format!("row {}", self.next));
        Poll::Ready(Some(Row::new(self.next)))
    }
}

#[test]
fn each_item_is_a_line() {
    let mock = mock(3);
    let client = client(mock.clone());
    now(client.add_rows(vec![Row::new(1), Row::new(2)]).send()).unwrap();
    now(client.add_rows(RequestItems::iter((3..5).map(Row::new))).send()).unwrap();
    now(client.add_counts([1, 2]).send()).unwrap();
    let of_lines = "application/x-ndjson".to_owned();
    assert_eq!(sent(&mock, 0), (of_lines.clone(), "{\"id\":1}\n{\"id\":2}\n".to_owned()));
    assert_eq!(sent(&mock, 1), (of_lines, "{\"id\":3}\n{\"id\":4}\n".to_owned()));
    let sequence = "\u{1e}1\n\u{1e}2\n".to_owned();
    assert_eq!(sent(&mock, 2), ("application/json-seq".to_owned(), sequence));
}

/// A transport that notes each piece of a body when it takes it.
struct Slow(Arc<Mutex<Vec<String>>>);

impl Transport for Slow {
    fn send(
        &self,
        request: http::Request<Body>,
        _: Option<Duration>,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let events = Arc::clone(&self.0);
        Box::pin(async move {
            let mut body = request.into_body();
            while let Some(piece) = body.next().await {
                let piece = String::from_utf8(piece?.to_vec()).unwrap();
                events.lock().unwrap().push(piece.trim_end().to_owned());
            }
            let mut response = http::Response::new(Body::empty());
            *response.status_mut() = StatusCode::NO_CONTENT;
            Ok(response)
        })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<()> {
        Box::pin(std::future::pending())
    }
}

#[test]
fn items_are_sent_as_they_come() {
    let events = Arc::new(Mutex::new(Vec::new()));
    let rows = Rows { next: 0, end: 2, events: Arc::clone(&events) };
    let client = client(Slow(Arc::clone(&events)));
    now(client.add_rows(RequestItems::stream(rows)).send()).unwrap();
    assert_eq!(*events.lock().unwrap(), ["row 1", "{\"id\":1}", "row 2", "{\"id\":2}"]);
}

#[test]
fn a_stream_is_sent_once_and_a_list_again() {
    let broken = || TransportError::new(TransportErrorKind::Send, "reset");
    let retry = RetryPolicy::default().any_method();
    let server = MockTransport::new().fail(broken()).json(StatusCode::NO_CONTENT, "");
    let call = client(server.clone()).add_rows([Row::new(1)]).retry(retry.clone());
    now(call.send()).unwrap();
    assert_eq!(sent(&server, 0), sent(&server, 1));

    let server = MockTransport::new().fail(broken()).json(StatusCode::NO_CONTENT, "");
    let call = client(server.clone()).add_rows(RequestItems::iter([Row::new(1)])).retry(retry);
    let again = call.clone();
    assert!(now(call.send()).is_err());
    assert_eq!(server.requests().len(), 1);
    let error = now(again.send()).unwrap_err();
    assert!(error.to_string().contains("sent before"), "{error}");
}

/// A stream that fails after its first item.
struct Failing(bool);

impl futures_core::Stream for Failing {
    type Item = Result<Row, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let is_first = std::mem::replace(&mut self.0, false);
        Poll::Ready(Some(if is_first { Ok(Row::new(1)) } else { Err("the disk is gone") }))
    }
}

#[test]
fn the_error_of_a_stream_ends_the_request() {
    let call = client(mock(1)).add_rows(RequestItems::try_stream(Failing(true)));
    let Error::Transport(error) = now(call.send()).unwrap_err() else {
        panic!("the stream failed");
    };
    assert_eq!(error.kind(), TransportErrorKind::Send);
    assert!(error.to_string().contains("the disk is gone"), "{error}");
}

#[test]
fn a_body_may_be_one_value_items_or_text() {
    let mock = mock(3);
    let client = client(mock.clone());
    now(client.upload(Row::new(1)).send()).unwrap();
    now(client.upload(UploadBody::Jsonl([Row::new(2)].into())).send()).unwrap();
    now(client.upload("id\n3".to_owned()).send()).unwrap();
    assert_eq!(sent(&mock, 0), ("application/json".to_owned(), "{\"id\":1}".to_owned()));
    assert_eq!(sent(&mock, 1), ("application/jsonl".to_owned(), "{\"id\":2}\n".to_owned()));
    assert_eq!(sent(&mock, 2), ("text/csv".to_owned(), "id\n3".to_owned()));
}

#[test]
fn an_optional_body_is_set_by_its_method_and_answered_by_items() {
    let answer = MockTransport::new().stream("application/jsonl", ["{\"ok\": true}\n{\"ok\": false}\n"]);
    let client = client(answer.clone());
    let results = now(client.replace_rows().body([Row::new(1), Row::new(2)]).send()).unwrap();
    assert_eq!(results.iter().map(|result| result.ok).collect::<Vec<_>>(), [true, false]);
    assert_eq!(sent(&answer, 0).1, "{\"id\":1}\n{\"id\":2}\n");
}

#[test]
fn a_body_without_a_type_is_bytes() {
    let mock = mock(1);
    now(client(mock.clone()).add_raw("{}\n").send()).unwrap();
    assert_eq!(sent(&mock, 0), ("application/x-ndjson".to_owned(), "{}\n".to_owned()));
}

#[cfg(feature = "blocking")]
#[test]
fn a_blocking_call_sends_items() {
    let mock = mock(1);
    client(mock.clone()).add_rows(RequestItems::iter([Row::new(1)])).send_blocking().unwrap();
    assert_eq!(sent(&mock, 0).1, "{\"id\":1}\n");
}

// The code of `docs/uploads.md` is in this function.

async fn send_rows(
    client: &Client,
    rows: Vec<Row>,
    received: Rows,
    lines: Failing,
) -> Result<(), Box<dyn std::error::Error>> {
    let (first, second) = (Row::new(1), Row::new(2));
    client.add_rows(vec![first, second]).await?; // a list: any `Vec` or array
    client.add_rows(RequestItems::iter(rows)).await?; // an iterator, advanced while the request is sent
    client.add_rows(RequestItems::stream(received)).await?; // a `Stream`, polled while the request is sent
    client.add_rows(RequestItems::try_stream(lines)).await?; // one of `Result`s, whose first error ends the request
    Ok(())
}

#[test]
fn the_code_about_uploads_works() {
    let mock = mock(4);
    let rows = Rows { next: 0, end: 1, events: Arc::default() };
    let error = now(send_rows(&client(mock.clone()), vec![Row::new(3)], rows, Failing(true))).unwrap_err();
    assert!(error.to_string().contains("the disk is gone"), "{error}");
    assert_eq!(sent(&mock, 2).1, "{\"id\":1}\n");
}
