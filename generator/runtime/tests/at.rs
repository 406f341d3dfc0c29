//! Calls that are sent to another URL than that of their operation.
#![cfg(feature = "query")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use allof_runtime::{
    Api, ApiKeyLocation, Client, ClientBuilder, Credential, Error, Failure, MockTransport,
    Operation, OperationInfo, Query, RawResponse, RequestBuilder, Requirement, Scheme, SchemeKind,
    Server, ServerUrl, Undocumented,
};

static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://api.example.com/v1")],
    }],
    variables: &[],
    schemes: &[
        Scheme {
            name: "key",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Query,
                name: "key",
            },
            method: "key",
        },
        Scheme {
            name: "token",
            kind: SchemeKind::Bearer,
            method: "token",
        },
    ],
    user_agent: "test/1",
};

struct List;

impl Operation for List {
    type Output = ();
    type Error = Undocumented;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list",
        method: "GET",
        template: "/rows/{id}",
        server: 0,
        security: &[&[Requirement::of(0), Requirement::of(1)]],
        accept: "",
    };

    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows/").segment("id", &7_i64);
        request.query("page", &1_i64, Query::FORM);
        request.header("x-own", &"yes");
    }

    fn read(response: &RawResponse) -> Result<(), Failure<Undocumented>> {
        response.empty()
    }
}

fn client(base_url: &str) -> Client {
    ClientBuilder::for_api(&API)
        .base_url(base_url)
        .credential(0, Credential::Key("secret".into()))
        .credential(1, Credential::Token("secret".into()))
        .transport(MockTransport::new())
        .build()
        .unwrap()
}

fn at(base_url: &str, url: &str) -> String {
    match client(base_url).call(List).at(url).request() {
        Ok(request) => {
            assert_eq!(request.headers()["authorization"], "Bearer secret");
            assert_eq!(request.headers()["x-own"], "yes");
            request.uri().to_string()
        }
        Err(error @ Error::InvalidRequest(_)) => error.to_string(),
        Err(error) => panic!("{error}"),
    }
}

const BASE: &str = "https://api.example.com/v1";

#[test]
fn a_url_of_the_same_origin_is_sent_with_the_credentials() {
    for (url, target) in [
        (
            "https://api.example.com/v1/rows/7?page=2",
            "/v1/rows/7?page=2&key=secret",
        ),
        (
            "HTTPS://API.example.com:443/v2/other",
            ":443/v2/other?key=secret",
        ),
        ("https://api.example.com?page=2#top", "/?page=2&key=secret"),
        ("//api.example.com/rows", "/rows?key=secret"),
        (
            "/v1/rows/7?page=2&key=old&size=3",
            "/v1/rows/7?page=2&size=3&key=secret",
        ),
        ("/v1/rows/7?key=old", "/v1/rows/7?key=secret"),
        ("?page=3", "/v1/rows/7?page=3&key=secret"),
    ] {
        let sent = at(BASE, url);
        let sent = sent.strip_prefix("https://api.example.com").or_else(|| {
            let scheme = sent.get(..8)?.to_ascii_lowercase();
            let host = sent.get(8..23)?.to_ascii_lowercase();
            (scheme + &host == "https://api.example.com").then(|| sent.get(23..))?
        });
        assert_eq!(sent, Some(target), "{url}");
    }
    let local = at("http://localhost:8080", "http://localhost:8080/a");
    assert_eq!(local, "http://localhost:8080/a?key=secret");
}

#[test]
fn another_origin_is_refused_before_anything_is_sent() {
    for url in [
        "https://evil.example/rows?token=hidden",
        "http://api.example.com/v1/rows",
        "https://api.example.com:8443/v1/rows",
        "https://api.example.com.evil.example/v1",
        "//evil.example/v1",
        "https://[::1]/v1",
    ] {
        let error = at(BASE, url);
        assert!(error.starts_with("`at` cannot be sent: `"), "{error}");
        let reason =
            "is not of the origin `https://api.example.com`, and the credentials are only for that";
        assert!(error.ends_with(reason), "{error}");
        assert!(!error.contains("hidden"), "{error}");
    }
    for (url, reason) in [
        (
            "https://user:pass@api.example.com/v1",
            "`…@…` has a user in it",
        ),
        (
            "https://api.example.com@evil.example/v1",
            "`…@…` has a user in it",
        ),
        ("https:\\\\evil.example", "is neither "),
        ("https://api.example.com/a b", "is no URL: "),
        ("rows?page=2", "is neither an absolute URL nor "),
        ("", "is neither "),
        ("mailto:a", "is neither "),
    ] {
        let error = at(BASE, url);
        assert!(error.contains(reason), "{url}: {error}");
    }
}
