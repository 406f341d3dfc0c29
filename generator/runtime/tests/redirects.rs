//! Redirects: which are followed, and which are the response of a call.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use allof_runtime::{
    Api, ApiKeyLocation, Call, Client, ClientBuilder, Credential, Error, Failure, MockTransport,
    Operation, OperationInfo, RawResponse, Redirects, RequestBuilder, Requirement, Scheme,
    SchemeKind, Server, ServerUrl, Undocumented,
};
use http::{Response, StatusCode};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://api.test/v1")],
    }],
    variables: &[],
    schemes: &[Scheme {
        name: "key",
        kind: SchemeKind::ApiKey {
            location: ApiKeyLocation::Header,
            name: "X-Key",
        },
        method: "key",
    }],
    user_agent: "test/1",
};

const KEY: &[&[Requirement]] = &[&[Requirement::of(0)]];

const fn info(method: &'static str) -> OperationInfo {
    OperationInfo {
        id: "row",
        method,
        template: "/rows/7",
        server: 0,
        security: KEY,
        accept: "application/json",
    }
}

macro_rules! operation {
    ($name:ident, $method:literal, $redirects:expr) => {
        #[derive(Clone)]
        struct $name;

        impl Operation for $name {
            type Output = i64;
            type Error = Undocumented;
            const INFO: &'static OperationInfo = &info($method);
            const REDIRECTS: &'static [u16] = $redirects;

            fn request(&self, request: &mut RequestBuilder) {
                request.path("/rows/7");
            }

            fn read(response: &RawResponse) -> Result<i64, Failure<Undocumented>> {
                match response.status().as_u16() {
                    200 => response.ok(),
                    302 if !Self::REDIRECTS.is_empty() => Ok(-1),
                    _ => response.undocumented(),
                }
            }
        }
    };
}

operation!(GetRow, "GET", &[]);
operation!(HeadRow, "HEAD", &[]);
operation!(PostRow, "POST", &[]);
operation!(GetLocation, "GET", &[302]);

fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future waits"),
    }
}

fn redirect(status: u16, location: &str) -> Response<&'static str> {
    let response = Response::builder().status(status);
    response.header("location", location).body("moved").unwrap()
}

fn builder(mock: &MockTransport) -> ClientBuilder {
    let builder = ClientBuilder::for_api(&API).transport(mock.clone());
    builder.credential(0, Credential::Key("the-key".into()))
}

fn call<O: Operation>(client: &Client, operation: O) -> Call<O> {
    client.call(operation)
}

/// Returns the URLs of the requests and the result of a call, for a redirect that a response with the body `7` follows.
fn sent<O: Operation<Output = i64, Error = Undocumented>>(
    operation: O,
    status: u16,
    location: &str,
) -> (Vec<String>, Result<i64, Error<Undocumented>>) {
    let mock = MockTransport::new()
        .respond(redirect(status, location))
        .json(StatusCode::OK, "7");
    let client = builder(&mock).build().unwrap();
    let result = now(call(&client, operation).send());
    let requests = mock.requests();
    for request in &requests {
        assert_eq!(request.headers()["x-key"], "the-key");
    }
    let urls = requests.iter().map(|request| request.uri().to_string());
    (urls.collect(), result)
}

#[test]
fn a_redirect_within_the_origin_is_followed_with_the_same_headers() {
    for (location, to) in [
        ("/v2/rows/7?full=1", "https://api.test/v2/rows/7?full=1"),
        ("https://api.test:443/v2", "https://api.test:443/v2"),
        ("?page=2", "https://api.test/v1/rows/7?page=2"),
        ("8#top", "https://api.test/v1/rows/8"),
        ("//api.test/x", "https://api.test/x"),
    ] {
        for status in [301, 302, 303, 307, 308] {
            let (urls, result) = sent(GetRow, status, location);
            assert_eq!(urls, ["https://api.test/v1/rows/7", to]);
            assert_eq!(result.unwrap(), 7);
        }
    }
    assert_eq!(sent(HeadRow, 302, "/v2").0.len(), 2);
}

#[test]
fn a_redirect_to_another_origin_is_the_response() {
    for location in [
        "https://evil.test/v1/rows/7",
        "//evil.test/",
        "http://api.test/v1",
        "https://api.test:8443/",
        "https://u:p@api.test/",
        "javascript:alert(1)",
        "mailto:a@api.test",
        "https://[",
        "",
        "#top",
        "\u{fc}",
    ] {
        let (urls, result) = sent(GetRow, 302, location);
        assert_eq!(urls.len(), 1, "{location} was followed");
        let error = result.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::FOUND));
        assert!(
            error.to_string().contains("which is not followed"),
            "{error}"
        );
    }
}

#[test]
fn other_methods_other_statuses_and_documented_redirects_are_not_followed() {
    assert_eq!(sent(PostRow, 307, "/v2").0.len(), 1);
    for status in [300, 304, 305] {
        assert_eq!(sent(GetRow, status, "/v2").0.len(), 1);
    }
    let (urls, result) = sent(GetLocation, 302, "/v2");
    assert_eq!((urls.len(), result.unwrap()), (1, -1));
    assert_eq!(sent(GetLocation, 307, "/v2").1.unwrap(), 7);
}

#[test]
fn redirects_can_be_switched_off_and_end() {
    let mock = MockTransport::new().respond(redirect(302, "/v2"));
    let client = builder(&mock).redirects(Redirects::Never).build().unwrap();
    assert!(now(call(&client, GetRow).send()).is_err());
    assert_eq!(mock.requests().len(), 1);

    let mock = MockTransport::new();
    let mock = (0..20).fold(mock, |mock, _| mock.respond(redirect(302, "/v2")));
    let client = builder(&mock).build().unwrap();
    assert!(now(call(&client, GetRow).send()).is_err());
    assert_eq!(mock.requests().len(), 11);
}
