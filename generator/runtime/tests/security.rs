//! The credentials and headers of a request, and which methods are sent again.
#![cfg(all(
    feature = "basic",
    feature = "cookie-parameters",
    feature = "header-parameters"
))]
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing
)]

#[path = "support/ready.rs"]
mod ready;

use allof_runtime::{
    Api, ApiKeyLocation, BuildError, Call, ClientBuilder, Credential, Error, Failure,
    MockTransport, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Requirement,
    RetryPolicy, Scheme, SchemeKind, Server, ServerUrl, StatusCode, Undocumented,
};
use ready::now;

const fn scheme(name: &'static str, kind: SchemeKind) -> Scheme {
    Scheme {
        name,
        kind,
        method: name,
    }
}

const fn key(name: &'static str, location: ApiKeyLocation) -> Scheme {
    scheme(name, SchemeKind::ApiKey { location, name })
}

static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://example.com/v1/")],
    }],
    variables: &[],
    schemes: &[
        key("header", ApiKeyLocation::Header),
        key("query", ApiKeyLocation::Query),
        key("cookie", ApiKeyLocation::Cookie),
        scheme("basic", SchemeKind::Basic),
        scheme("bearer", SchemeKind::Bearer),
        scheme("digest", SchemeKind::Http("Digest")),
        Scheme {
            name: "mutual",
            kind: SchemeKind::Connection,
            method: "",
        },
    ],
    user_agent: "test/1",
};

/// An operation with these alternatives.
macro_rules! operation {
    ($name:ident, $security:tt) => {
        operation!($name, "POST", $security);
    };
    ($name:ident, $method:literal, [$([$($scheme:literal),*]),*]) => {
        struct $name;

        impl Operation for $name {
            type Output = ();
            type Error = Undocumented;
            const INFO: &'static OperationInfo = &OperationInfo {
                id: stringify!($name),
                method: $method,
                template: "/a",
                server: 0,
                security: &[$(&[$(Requirement { scheme: $scheme, scopes: &[] }),*]),*],
                accept: "",
            };

            fn request(&self, request: &mut RequestBuilder) {
                request.path("/a").query("q", &1_i64, Query::FORM).cookie("c", &"d");
            }

            fn read(response: &RawResponse) -> Result<(), Failure<Undocumented>> {
                match response.status().as_u16() {
                    204 => response.empty(),
                    _ => response.undocumented(),
                }
            }
        }
    };
}

operation!(Public, []);
operation!(Any, [[0], [1], [2], [3], [4], [5]]);
operation!(Both, [[0, 4]]);
operation!(Optional, [[], [0]]);
operation!(Mutual, [[6], [6, 0]]);
operation!(Ask, "QUERY", []);
operation!(Purge, "PURGE", []);
operation!(NoToken, "NO TOKEN", []);

fn with(credentials: &[usize]) -> ClientBuilder {
    let mut builder = ClientBuilder::for_api(&API).transport(MockTransport::new());
    for &index in credentials {
        let secret = || "s e/c".into();
        let credential = match index {
            3 => Credential::Basic {
                user: "Aladdin".into(),
                password: "open sesame".into(),
            },
            4 => Credential::Token(secret()),
            5 => Credential::Raw(secret()),
            _ => Credential::Key(secret()),
        };
        builder = builder.credential(index, credential);
    }
    builder
}

/// Returns the target of the request with its headers `header`, `cookie` and `authorization`.
fn sent<O: Operation<Error = Undocumented>>(
    credentials: &[usize],
    operation: O,
) -> Result<String, String> {
    let client = with(credentials).build().unwrap();
    let request = client
        .call(operation)
        .request()
        .map_err(|error| error.to_string())?;
    let mut text = request.uri().path_and_query().unwrap().to_string();
    for name in ["header", "cookie", "authorization"] {
        if let Some(value) = request.headers().get(name) {
            assert!(value.is_sensitive());
            text.push_str(&format!(" {name}={}", value.to_str().unwrap()));
        }
    }
    Ok(text)
}

#[test]
fn each_credential_is_sent_in_the_place_of_its_scheme() {
    let text = |index| sent(&[index], Any).unwrap();
    assert_eq!(text(0), "/v1/a?q=1 header=s e/c cookie=c=d");
    assert_eq!(text(1), "/v1/a?q=1&query=s%20e%2Fc cookie=c=d");
    assert_eq!(text(2), "/v1/a?q=1 cookie=c=d; cookie=s%20e%2Fc");
    assert_eq!(
        text(3),
        "/v1/a?q=1 cookie=c=d authorization=Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );
    assert_eq!(text(4), "/v1/a?q=1 cookie=c=d authorization=Bearer s e/c");
    assert_eq!(text(5), "/v1/a?q=1 cookie=c=d authorization=Digest s e/c");
}

#[test]
fn the_first_alternative_with_all_credentials_is_sent() {
    assert_eq!(sent(&[0, 4], Public).unwrap(), "/v1/a?q=1 cookie=c=d");
    assert_eq!(sent(&[5, 3, 4], Any).unwrap(), sent(&[3], Any).unwrap());
    assert_eq!(
        sent(&[0], Both).unwrap_err(),
        "no credentials for `Both`: call `ClientBuilder::bearer`"
    );
    assert_eq!(
        sent(&[], Both).unwrap_err(),
        "no credentials for `Both`: call `ClientBuilder::header` and `ClientBuilder::bearer`"
    );
    assert_eq!(
        sent(&[0, 4], Both).unwrap(),
        "/v1/a?q=1 header=s e/c cookie=c=d authorization=Bearer s e/c"
    );
    assert_eq!(sent(&[], Optional).unwrap(), "/v1/a?q=1 cookie=c=d");
    assert_eq!(
        sent(&[0], Optional).unwrap(),
        "/v1/a?q=1 header=s e/c cookie=c=d"
    );
    assert_eq!(sent(&[], Mutual).unwrap(), "/v1/a?q=1 cookie=c=d");
    assert_eq!(
        sent(&[0], Mutual).unwrap(),
        "/v1/a?q=1 header=s e/c cookie=c=d"
    );
    let builder = with(&[]).credential(3, Credential::Key("k".into()));
    let wrong = builder.build().unwrap().call(Any).request();
    assert!(matches!(wrong, Err(Error::MissingCredentials(_))));
    let colon = Credential::Basic {
        user: "a:b".into(),
        password: "c".into(),
    };
    let refused = with(&[])
        .credential(3, colon)
        .build()
        .unwrap()
        .call(Any)
        .request();
    assert!(matches!(refused, Err(Error::InvalidRequest(_))));
}

fn status<O: Operation<Error = Undocumented>>(call: Call<O>) -> u16 {
    match now(call.send()) {
        Ok(_) => 204,
        Err(error) => error.status().unwrap().as_u16(),
    }
}

#[test]
fn a_method_that_is_not_idempotent_is_sent_once() {
    let mock = || {
        MockTransport::new()
            .json(StatusCode::SERVICE_UNAVAILABLE, "{}")
            .json(StatusCode::NO_CONTENT, "")
    };
    let once = mock();
    let client = with(&[]).transport(once.clone()).build().unwrap();
    assert_eq!(status(client.call(Public)), 503);
    assert_eq!(once.requests().len(), 1);
    let twice = mock();
    let client = with(&[])
        .transport(twice.clone())
        .retry(RetryPolicy::default().any_method());
    assert_eq!(status(client.build().unwrap().call(Public)), 204);
    assert_eq!(twice.requests().len(), 2);
    // Nobody knows what a method does that no standard knows.
    let once = mock();
    let client = with(&[]).transport(once.clone()).build().unwrap();
    assert_eq!(status(client.call(Purge)), 503);
    assert_eq!(once.requests().len(), 1);
}

#[test]
fn the_method_query_is_sent_again() {
    let mock = MockTransport::new()
        .json(StatusCode::SERVICE_UNAVAILABLE, "{}")
        .json(StatusCode::NO_CONTENT, "");
    let client = with(&[]).transport(mock.clone()).build().unwrap();
    assert_eq!(status(client.call(Ask)), 204);
    let methods: Vec<_> = mock.requests().iter().map(|r| r.method().clone()).collect();
    assert_eq!(methods, ["QUERY", "QUERY"]);
}

#[test]
fn an_invalid_method_is_an_error_before_anything_is_sent() {
    let mock = MockTransport::new();
    let client = with(&[]).transport(mock.clone()).build().unwrap();
    let Err(Error::InvalidRequest(error)) = client.call(NoToken).request() else {
        panic!("a request was made")
    };
    assert_eq!(error.parameter, "method");
    assert!(mock.requests().is_empty());
}

#[test]
fn headers_of_the_call_win_over_those_of_the_client() {
    let client = with(&[])
        .header("X-A", "builder")
        .header("User-Agent", "mine")
        .build()
        .unwrap();
    let request = client.call(Public).header("x-a", "call").request().unwrap();
    assert_eq!(request.headers()["x-a"], "call");
    assert_eq!(request.headers()["user-agent"], "mine");
    assert!(!request.headers().contains_key("accept"));
    let wrong = with(&[]).header("X A", "b").build();
    assert!(matches!(wrong, Err(BuildError::Header(name)) if name == "X A"));
}

#[test]
fn a_relative_server_url_asks_for_a_base_url() {
    static RELATIVE: Api = Api {
        servers: &[Server {
            name: "base_url",
            urls: &[ServerUrl::fixed("/v1")],
        }],
        variables: &[],
        schemes: &[],
        user_agent: "test/1",
    };
    let builder = || ClientBuilder::for_api(&RELATIVE).transport(MockTransport::new());
    let error = builder().build().unwrap_err().to_string();
    assert_eq!(
        error,
        "`/v1` is no base URL: it does not begin with `http://` or `https://`; give an absolute one to \
         `ClientBuilder::base_url`"
    );
    assert!(builder().base_url("https://example.com").build().is_ok());
}
