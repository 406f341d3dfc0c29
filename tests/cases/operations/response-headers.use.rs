//! The response headers that a server sends, with their types.

use case::headers::{ListRowsHeaders, TooManyRequestsHeaders};
use case::operations::{ListRows, ListRowsError};
use case::runtime::{Client, DocumentsHeaders, Mismatch, MockTransport, ResponseHeaders, Response, ApiError, RetryPolicy};
use case::types::{ListRowsXKinds, Row};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn client(mock: &MockTransport) -> Client {
    Client::builder().transport(mock.clone()).build().unwrap()
}

fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> MockTransport {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    MockTransport::new().respond(response.body(body.to_owned()).unwrap())
}

fn shown(notes: &[Mismatch]) -> Vec<String> {
    notes.iter().map(ToString::to_string).collect()
}

fn rows(headers: &[(&str, &str)]) -> Response<Vec<Row>, ListRows> {
    let mock = answer(200, headers, "[]");
    now(client(&mock).list_rows().response()).unwrap()
}

#[test]
fn every_kind_of_header() {
    let response = rows(&[
        ("x-total", "12"),
        ("X-RESET", "2025-01-02T03:04:05Z"),
        ("x-time", "1686566864"),
        ("x-kinds", "small , large"),
        ("x-kinds", "tiny"),
        ("x-counts", "1,2"),
        ("x-range", "from=7,unit=rows"),
        ("x-limits", "a,1.5,b,2"),
        ("x-row", "{\"id\": 3}"),
        ("x-any", "4"),
        ("x-access-token", "s3cret"),
        ("x-cached", "true"),
        ("set-cookie", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT"),
        ("set-cookie", "b=2"),
    ]);
    assert_eq!(shown(&response.header_notes()), [""; 0]);
    let headers = response.documented();
    assert_eq!(headers.x_total, Some(12));
    assert_eq!(headers.x_reset.unwrap().to_string(), "2025-01-02T03:04:05Z");
    assert_eq!(headers.x_time.unwrap().to_string(), "2023-06-12T10:47:44Z");
    let kinds = headers.x_kinds.clone().unwrap();
    let tiny = ListRowsXKinds::Unknown("tiny".to_owned());
    assert_eq!(kinds, [ListRowsXKinds::Small, ListRowsXKinds::Large, tiny]);
    assert_eq!(headers.x_counts.as_deref(), Some([1, 2].as_slice()));
    let range = headers.x_range.clone().unwrap();
    assert_eq!((range.from, range.unit.as_deref()), (Some(7), Some("rows")));
    let limits = headers.x_limits.clone().unwrap();
    assert_eq!((limits["a"], limits["b"]), (1.5, 2.0));
    assert_eq!(headers.x_row.clone().unwrap().id, 3);
    assert_eq!(headers.x_any.as_deref(), Some("4"));
    assert_eq!(headers.x_access_token.as_deref(), Some("s3cret"));
    assert_eq!(headers.x_cached, Some(true));
    let cookies = headers.set_cookie.clone().unwrap();
    assert_eq!(cookies, ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"]);
    let debug = format!("{headers:?}");
    assert!(!debug.contains("s3cret") && !debug.contains("b=2"), "{debug}");
}

#[test]
fn a_header_never_costs_the_response() {
    let response = rows(&[
        ("x-reset", "soon"),
        ("x-counts", "1,many"),
        ("x-row", "{}"),
        ("x-cached", "yes"),
        ("x-range", "from=a"),
    ]);
    let headers = response.documented();
    assert_eq!(headers.x_range.clone().unwrap().from, None);
    let mut others = headers.clone();
    others.x_range = None;
    assert_eq!(others, ListRowsHeaders::default());
    let notes = shown(&response.header_notes());
    for start in ["/X-Reset: ", "/X-Counts/1: ", "/X-Row", "/x-cached: ", "/X-Range/from: "] {
        assert!(notes.iter().any(|note| note.starts_with(start)), "{start} {notes:?}");
    }
    let missing = "/X-Total: expected this header, found nothing".to_owned();
    assert_eq!(notes.last(), Some(&missing), "{notes:?}");
    // The raw map has them as they are.
    assert_eq!(response.headers["x-reset"], "soon");
}

#[test]
fn errors_have_their_own() {
    let headers = [
        ("content-type", "application/problem+json"),
        ("retry-after", "30"),
        ("x-ratelimit-remaining", "0"),
    ];
    let mock = answer(429, &headers, "{}");
    let call = client(&mock).list_rows().retry(RetryPolicy::never());
    let error = now(call.send()).unwrap_err();
    let error: &ApiError<ListRowsError> = error.api().unwrap();
    assert_eq!(error.documented().retry_after, Some(30));
    assert_eq!(error.documented().x_rate_limit_remaining, Some(0));
    assert_eq!(shown(&error.header_notes()), [""; 0]);
    // The same headers of other operations are one type, which reads any map.
    let one: TooManyRequestsHeaders = ResponseHeaders::read(&error.headers);
    assert_eq!(one.retry_after, Some(30));
}

fn headers_of<O: DocumentsHeaders>(_: &O) -> &'static str {
    std::any::type_name::<O::Headers>()
}

#[test]
fn a_redirect_is_a_value() {
    let mock = answer(302, &[("location", "https://other.example.com/a?b=c")], "");
    let response = now(client(&mock).moved().response()).unwrap();
    let location = response.documented().location;
    assert_eq!(location.as_deref(), Some("https://other.example.com/a?b=c"));
    assert_eq!(mock.requests().len(), 1);
    let call = client(&mock).moved();
    assert!(headers_of(call.operation()).ends_with("MovedHeaders"));
}
