//! Points in time, on the wire.

use case::operations::ListEvents;
use case::runtime::{Client, MockTransport, StatusCode};
use case::types::{Event, EventEither};
use jiff::Timestamp;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

#[test]
fn parameters_have_the_form_of_the_format() {
    let mock = MockTransport::new()
        .json(StatusCode::OK, r#"{"created": 784111777, "expires": "Sunday, 06-Nov-94 08:49:37 GMT", "exact": 784111777.250}"#)
        .json(StatusCode::OK, r#"{"created": "1994-11-06T08:49:37Z", "expires": "1994-11-06T08:49:37Z", "millis": 1.5}"#);
    let client = Client::builder().transport(mock.clone()).build().unwrap();
    let time: Timestamp = "1994-11-06T08:49:37.75Z".parse().unwrap();
    let mut call = ListEvents::new(time);
    call.until = Some(time.into());
    call.query_at = Some(vec![time.into(), Timestamp::UNIX_EPOCH.into()]);
    call.if_modified_since = Some(time.into());
    let event = now(client.call(call.clone()).send()).unwrap();
    assert_eq!(event.created.0, Timestamp::from_second(784_111_777).unwrap());
    assert_eq!(event.expires.unwrap().as_second(), 784_111_777);
    assert_eq!(event.exact.unwrap().as_millisecond(), 784_111_777_250);
    let sent = &mock.requests()[0];
    assert_eq!(sent.uri().to_string(), "https://api.test/events/784111777?until=784111777&at=784111777,0");
    assert_eq!(sent.headers()["if-modified-since"], "Sun, 06 Nov 1994 08:49:37 GMT");
    let error = now(client.call(call).send()).unwrap_err().to_string();
    for part in [
        "/created: expected a Unix time in seconds, an integer, found the string \"1994-11-06T08:49:37Z\"",
        "/millis: expected a Unix time in milliseconds, an integer, found 1.5",
        "/expires: expected an HTTP date, found the string \"1994-11-06T08:49:37Z\"",
    ] {
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn a_union_tells_the_forms_apart() {
    let read = |text: &str| serde_json::from_str::<Event>(&format!("{{\"created\":0,\"either\":{text}}}")).unwrap();
    assert!(matches!(read("5").either, Some(EventEither::UnixTime(at)) if at.as_second() == 5));
    let date = read("\"Thu, 01 Jan 1970 00:00:05 GMT\"");
    assert!(matches!(date.either, Some(EventEither::HttpDate(at)) if at.as_second() == 5));
    let other = read("\"tomorrow\"");
    assert!(matches!(other.either, Some(EventEither::Unknown(_))));
    assert_eq!(serde_json::to_string(&other).unwrap(), "{\"created\":0,\"either\":\"tomorrow\"}");
}

#[test]
fn fields_take_what_the_crate_for_times_has() {
    let time: Timestamp = "1994-11-06T08:49:37Z".parse().unwrap();
    let event = Event::new(time);
    assert_eq!(serde_json::to_string(&event).unwrap(), "{\"created\":784111777}");
}
