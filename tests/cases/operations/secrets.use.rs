//! What operations with secrets show of them.

use case::operations::List;
use case::runtime::{Client, Error, MockTransport, Response};
use http::StatusCode;
use std::fmt::Debug;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn done<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a mock has nothing to wait for"),
    }
}

fn client(mock: &MockTransport) -> Client {
    Client::builder().transport(mock.clone()).build().unwrap()
}

#[track_caller]
fn shown(value: &dyn Debug) -> String {
    let text = format!("{value:?} {value:#?}");
    assert!(!text.contains("s3cr3t"), "{text}");
    text
}

#[test]
fn parameters_that_are_credentials_are_not_shown() {
    let mut list = List::new();
    list.x_session_token = Some("s3cr3t".into());
    list.x_tenant = Some("s3cr3t".into());
    list.x_trace = Some("trace-1".into());
    list.access_token = Some("s3cr3t".into());
    list.pin = Some("s3cr3t".into());
    list.page_token = Some("page-1".into());
    list.preference = Some("s3cr3t".into());
    assert!(shown(&list).contains("page-1"));
    let mock = MockTransport::new().json(StatusCode::NO_CONTENT, "");
    let call = client(&mock).call(list).header("X-Any", "s3cr3t");
    assert!(shown(&call).contains("X-Any"));
    shown(call.request().unwrap().headers());
    done(call.send()).unwrap();
    let requests = mock.requests();
    assert!(shown(&requests).contains("trace-1"));
    let query = "access_token=s3cr3t&pin=s3cr3t&page_token=page-1";
    assert_eq!(requests[0].uri().query(), Some(query));
    assert_eq!(requests[0].headers()["x-tenant"], "s3cr3t");
    assert_eq!(requests[0].headers()["cookie"], "preference=s3cr3t");
}

#[test]
fn a_response_with_a_secret_is_not_shown() {
    let answer = |status: u16, body: &'static str| -> Result<Response<_, _>, Error<_>> {
        let mock = MockTransport::new().json(StatusCode::from_u16(status).unwrap(), body);
        let outcome = done(client(&mock).token().response());
        shown(&outcome);
        if let Err(error) = &outcome {
            assert!(!error.to_string().contains("s3cr3t"), "{error}");
            assert_eq!(error.raw_body().unwrap(), body);
        }
        outcome
    };
    let token = r#"{"grant": {"access_token": "s3cr3t", "expires_in": 60}}"#;
    assert_eq!(answer(200, token).unwrap().value.grant.access_token, "s3cr3t");
    for (status, body, said) in [
        (202, token, "not documented: 55 bytes"),
        (200, r#"{"grant": {"access_token": "s3cr3t"#, "not JSON"),
        (200, r#"{"grant": "s3cr3t"}"#, "/grant: expected an object, found another value"),
        (200, r#"{"grant": {"access_token": "s3cr3t"}}"#, "found nothing"),
    ] {
        let error = answer(status, body).unwrap_err().to_string();
        assert!(error.contains(said), "{error}");
    }
}
