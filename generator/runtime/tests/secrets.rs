//! No public type shows a credential when it is printed with `Debug` or `Display`.
#![cfg(all(feature = "basic", feature = "query"))]
#![allow(missing_docs, clippy::panic, clippy::unwrap_used)]

#[path = "support/ready.rs"]
mod ready;

use allof_runtime::http::{HeaderMap, HeaderValue};
use allof_runtime::{
    Api, ApiKeyLocation, Body, Call, Client, ClientBuilder, Credential, ErrorBody, Failure,
    MockTransport, Operation, OperationInfo, Query, RawResponse, Redirects, RequestBuilder,
    Requirement, RetryPolicy, Scheme, SchemeKind, Server, ServerUrl, Transport, Undocumented,
};
use bytes::Bytes;
use ready::now;
use std::error::Error as StdError;
use std::fmt::{Debug, Display};

/// The text that is part of every credential of these tests, and of nothing else.
const MARK: &str = "s3cr3t";

const fn key(name: &'static str, location: ApiKeyLocation) -> Scheme {
    Scheme {
        name,
        kind: SchemeKind::ApiKey { location, name },
        method: "method",
    }
}

/// An API whose schemes have names that no other API has.
static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://example.com/v1")],
    }],
    variables: &[],
    schemes: &[
        key("X-Customer", ApiKeyLocation::Header),
        key("customer", ApiKeyLocation::Query),
        key("customer", ApiKeyLocation::Cookie),
        Scheme {
            name: "basic",
            kind: SchemeKind::Basic,
            method: "basic",
        },
    ],
    user_agent: "test/1",
};

#[derive(Debug, Clone)]
struct Get;

impl Operation for Get {
    type Output = i64;
    type Error = Undocumented;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "get",
        method: "GET",
        template: "/a",
        server: 0,
        security: &[&[
            Requirement::of(0),
            Requirement::of(1),
            Requirement::of(2),
            Requirement::of(3),
        ]],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/a")
            .query("page", &7_i64, Query::FORM)
            .query("access_token", &"query-s3cr3t", Query::FORM)
            .header("X-Session-Token", &"parameter-s3cr3t")
            .secret("X-Session-Token")
            .cookie("preference", &"cookie-s3cr3t");
        never_shown("RequestBuilder", request);
    }

    fn read(response: &RawResponse) -> Result<i64, Failure<Undocumented>> {
        never_shown("RawResponse", response);
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

#[track_caller]
fn no_mark(what: &str, text: &str) {
    assert!(!text.contains(MARK), "{what}: {text}");
}

/// Checks what `Debug` prints.
#[track_caller]
fn never_shown(what: &str, value: &dyn Debug) {
    no_mark(what, &format!("{value:?}"));
    no_mark(what, &format!("{value:#?}"));
}

/// Checks what `Debug` and `Display` print.
#[track_caller]
fn never_said<T: Debug + Display>(what: &str, value: &T) {
    never_shown(what, value);
    no_mark(what, &value.to_string());
}

/// Checks an error with its causes.
#[track_caller]
fn never_told(error: &(dyn StdError + 'static)) {
    let mut link = Some(error);
    while let Some(cause) = link {
        no_mark("cause", &format!("{cause} {cause:?} {cause:#?}"));
        link = cause.source();
    }
}

fn builder() -> ClientBuilder {
    ClientBuilder::for_api(&API)
        .header("X-Auth-Token", "builder-s3cr3t")
        .credential(0, Credential::Key("key-s3cr3t".into()))
        .credential(1, Credential::Key("key s3cr3t".into()))
        .credential(2, Credential::Key("key-s3cr3t".into()))
        .credential(
            3,
            Credential::Basic {
                user: "user-s3cr3t".into(),
                password: "password-s3cr3t".into(),
            },
        )
        .retry(RetryPolicy::never())
}

fn client(transport: impl Transport) -> Client {
    builder().transport(transport).build().unwrap()
}

fn call(client: &Client) -> Call<Get> {
    client
        .call(Get)
        .header("Proxy-Authorization", "Basic call-s3cr3t")
        .header("x-customer", "call-s3cr3t")
}

fn response(status: u16, headers: &[(&str, &str)], body: &'static str) -> http::Response<Bytes> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response
        .header("set-cookie", "sid=answer-s3cr3t; HttpOnly")
        .header("x-shown", "shown-1")
        .body(Bytes::from_static(body.as_bytes()))
        .unwrap()
}

#[test]
fn clients_and_calls_show_no_credential() {
    let mock = MockTransport::new();
    never_shown("Credential", &Credential::Raw("raw-s3cr3t".into()));
    never_shown("ClientBuilder", &builder());
    never_shown(
        "ClientBuilder",
        &builder().base_url("https://u:s3cr3t@host/?key=s3cr3t"),
    );
    let client = client(mock);
    never_shown("Client", &client);
    let call = call(&client);
    never_shown("Call", &call);
    let shown = format!("{client:?} {call:?}");
    assert!(shown.contains("x-auth-token") && shown.contains("Proxy-Authorization"));
    never_shown("SendFuture", &call.clone().send());
    never_shown("ResponseFuture", &call.clone().response());
    let request = call.request().unwrap();
    never_shown("HeaderMap", request.headers());
    let secret = |name: &str| request.headers()[name].is_sensitive();
    for name in [
        "authorization",
        "cookie",
        "proxy-authorization",
        "x-auth-token",
        "x-customer",
        "x-session-token",
    ] {
        assert!(secret(name), "{name}");
    }
    for name in ["accept", "user-agent"] {
        assert!(!secret(name), "{name}");
    }
}

#[test]
fn errors_before_sending_show_no_credential() {
    for url in [
        "https://user:s3cr3t@example.com",
        "https://user:s3cr3t @example.com",
        "https://user:s3cr3t/x@example.com",
        "https://user:s3cr3t#x@example.com",
        "user:s3cr3t@example.com",
        "ftp://s3cr3t@example.com",
        "https://example.com/v1?odd=s3cr3t",
        "https://example.com/v1?odd s3cr3t",
        "https://example.com/v1#s3cr3t",
    ] {
        let error = builder().base_url(url).build().unwrap_err();
        never_said(url, &error);
    }
    let error = builder()
        .header("X-Auth-Token", "s3cr3t\n")
        .build()
        .unwrap_err();
    never_said("BuildError", &error);
    let client = client(MockTransport::new());
    let call = client.call(Get).header("X-Auth-Token", "s3cr3t\n");
    never_shown("Call", &call);
    never_said("Error", &call.request().unwrap_err());
}

#[test]
fn requests_recorded_by_a_mock_show_no_credential() {
    let mock = MockTransport::new().respond(response(200, &[], "1"));
    let client = client(mock.clone());
    assert_eq!(now(call(&client).send()).unwrap(), 1);
    never_shown("MockTransport", &mock);
    let requests = mock.requests();
    never_shown("RecordedRequest", &requests);
    // The test itself sees all of it.
    assert_eq!(requests[0].headers()["x-auth-token"], "builder-s3cr3t");
    assert!(requests[0].uri().query().unwrap().contains("key%20s3cr3t"));
}

#[test]
fn errors_of_the_server_show_no_credential() {
    for (answer, value) in [
        (response(200, &[], "1"), Some(1)),
        (response(200, &[], "no JSON"), None),
        (response(404, &[], "gone"), None),
    ] {
        let mock = MockTransport::new().respond(answer);
        let headers = match now(call(&client(mock)).response()) {
            Ok(response) => {
                never_shown("Response", &response);
                assert_eq!(Some(response.value), value);
                response.headers
            }
            Err(error) => {
                never_said("Error", &error);
                never_told(&error);
                error.headers().unwrap().clone()
            }
        };
        assert!(headers["set-cookie"].is_sensitive());
        assert_eq!(headers["set-cookie"], "sid=answer-s3cr3t; HttpOnly");
        assert!(!headers["x-shown"].is_sensitive());
    }
}

#[test]
fn the_target_of_a_redirect_is_shown_without_credentials() {
    for (target, shown) in [
        ("/elsewhere", "/elsewhere"),
        ("https://example.com/@me", "https://example.com/@me"),
        ("/b?customer=s3cr3t", "/b?…"),
        ("/b#access_token=s3cr3t", "/b?…"),
        ("//u:s3cr3t@p@example.com", "//example.com"),
        ("https://a:s3cr3t@h/@x?y=a@b", "https://h/@x?…"),
    ] {
        let answer = response(302, &[("location", target)], "");
        let mock = MockTransport::new().respond(answer);
        let client = builder()
            .transport(mock)
            .redirects(Redirects::Never)
            .build();
        let error = now(call(&client.unwrap()).send()).unwrap_err();
        never_said("Error", &error);
        let said = format!("a redirect to {shown}, which");
        assert!(error.to_string().contains(&said), "{error}");
        assert_eq!(error.headers().unwrap()["location"], target);
    }
}

#[test]
fn a_partial_body_is_not_shown() {
    let mock = MockTransport::new().respond(response(200, &[], "\"s3cr3t"));
    let client = builder().transport(mock).body_limit(1).build().unwrap();
    let error = now(call(&client).send()).unwrap_err();
    never_said("Error", &error);
    assert!(error.headers().unwrap()["set-cookie"].is_sensitive());
}

#[test]
#[cfg(feature = "reqwest")]
fn a_given_reqwest_client_shows_no_credential() {
    let mut headers = HeaderMap::new();
    headers.insert("x-anything", HeaderValue::from_static("default-s3cr3t"));
    let reqwest = reqwest::Client::builder().default_headers(headers);
    let reqwest = reqwest.build().unwrap();
    let transport = allof_runtime::ReqwestTransport::new(reqwest.clone());
    never_shown("ReqwestTransport", &transport);
    let builder = builder().reqwest(reqwest);
    never_shown("ClientBuilder", &builder);
    never_shown("Client", &builder.build().unwrap());
    let url = "http://127.0.0.1:1/a?customer=s3cr3t&token=s3cr3t";
    let request = http::Request::get(url).body(Body::empty()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let error = runtime.block_on(async { transport.send(request, None).await });
    let error = error.unwrap_err();
    never_said("TransportError", &error);
    never_told(&error);
}

/// An operation whose responses may have secrets, and its documented error.
#[derive(Debug, Clone)]
struct Login;

#[derive(Debug)]
struct Refused;

impl Display for Refused {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("the login is refused")
    }
}

impl StdError for Refused {}

impl ErrorBody for Refused {}

impl Operation for Login {
    type Output = ();
    type Error = Refused;
    const INFO: &'static OperationInfo = Get::INFO;
    const SECRET: bool = true;

    fn request(&self, request: &mut RequestBuilder) {
        request.path("/login");
    }

    fn read(_: &RawResponse) -> Result<(), Failure<Refused>> {
        let body = Refused;
        let notes = Vec::new();
        Err(Failure::Api { body, notes })
    }
}

#[test]
fn the_message_of_an_error_has_no_text_of_a_body_that_may_have_secrets() {
    let answer = response(403, &[], r#"{"message":"the password is s3cr3t"}"#);
    let client = client(MockTransport::new().respond(answer));
    let error = now(client.call(Login).response()).unwrap_err();
    never_said("Error", &error);
    assert_eq!(
        error.to_string(),
        "the server answered 403 Forbidden: the login is refused"
    );
}
