//! The errors of one status in several media types.

use case::operations::RowsError;
use case::runtime::{Client, Error, MockTransport, RetryPolicy};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn error(status: u16, media_type: Option<&str>, body: &str) -> Error<RowsError> {
    let mut response = http::Response::builder().status(status);
    if let Some(media_type) = media_type {
        response = response.header("content-type", media_type);
    }
    let mock = MockTransport::new().respond(response.body(body.to_owned()).unwrap());
    let client = Client::builder().transport(mock).build().unwrap();
    now(client.rows().retry(RetryPolicy::never()).send()).unwrap_err()
}

fn body(status: u16, media_type: Option<&str>, body: &str) -> RowsError {
    error(status, media_type, body).api().unwrap().body.clone()
}

/// The code of the documentation.
fn print(error: &Error<RowsError>) {
    match error.api().map(|error| &error.body) {
        // JSON, and XML of the same schema.
        Some(RowsError::BadRequest(fault)) => eprintln!("{}", fault.code),
        // `text/plain`.
        Some(RowsError::BadRequestText(text)) => eprintln!("{text}"),
        _ => eprintln!("{error}"),
    }
}

#[test]
fn an_error_is_read_by_the_media_type_that_came() {
    let json = r#"{"code": 7, "text": "no"}"#;
    let xml = "<Fault><code>7</code><text>no</text></Fault>";
    for (media_type, text) in [
        (None, json),
        (Some("application/json; charset=utf-8"), json),
        (Some("application/problem+json"), json),
        (Some("application/xml"), xml),
        (Some("text/xml; charset=utf-8"), xml),
    ] {
        let RowsError::BadRequest(fault) = body(400, media_type, text) else {
            panic!("{media_type:?} is another variant");
        };
        assert_eq!((fault.code, fault.text.as_deref()), (7, Some("no")));
    }
    assert_eq!(body(400, Some("Text/Plain"), "no"), RowsError::BadRequestText("no".to_owned()));
    let RowsError::BadRequestList(faults) = body(400, Some("application/vnd.test.list+json"), "[{\"code\": 1}]") else {
        panic!("it is another variant");
    };
    assert_eq!(faults[0].code, 1);
}

#[test]
fn text_with_the_schema_of_the_json_is_json() {
    let json = r#"{"code": 7}"#;
    assert!(matches!(body(404, Some("text/plain"), json), RowsError::NotFound(fault) if fault.code == 7));
}

#[test]
fn ranges_and_the_default_have_media_types_too() {
    let xml = "<Fault><code>7</code></Fault>";
    assert!(matches!(
        body(502, Some("application/xml"), xml),
        RowsError::ServerError { status, body } if status == 502 && body.code == 7
    ));
    let html = body(503, Some("text/html"), "<p>down</p>");
    assert!(matches!(html, RowsError::ServerErrorHtml { status, body } if status == 503 && body == "<p>down</p>"));
    let bytes = body(418, Some("application/octet-stream"), "x");
    assert!(matches!(bytes, RowsError::DefaultBytes { status, body } if status == 418 && body == "x"));
}

#[test]
fn a_body_that_is_not_of_its_media_type_is_an_error_with_the_body() {
    let error = error(400, Some("application/xml"), "{\"code\": 7}");
    print(&error);
    assert!(matches!(&error, Error::UnexpectedBody(_)), "{error}");
    assert_eq!(error.raw_body().map(AsRef::as_ref), Some(b"{\"code\": 7}".as_slice()));
}
