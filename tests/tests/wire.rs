//! The bytes that the generated client sends to a real server, and requests that it refuses to send.

use allof_tests::server::{Answer, Server};
use allof_tests::wire::{PROGRESS, builder, built, call, client, run};
use ampersand_client::runtime::http::{ReqwestTransport, Transport};
use ampersand_client::runtime::{RetryPolicy, StatusCode};
use ampersand_client::{Client, Error};
use std::time::Duration;

fn progress() -> Answer {
    Answer::of(200, "application/json", PROGRESS)
}

#[test]
fn the_request_has_these_bytes_and_no_others() {
    let server = Server::start([progress()]);
    let value = run(async { call(&client(&server)).await }).unwrap();
    assert_eq!(value.records_processed, 1250);
    assert_eq!(value.records_estimated_total, Some(5000));
    assert_eq!(
        value.create_time,
        Some("2025-02-13T10:00:00Z".parse().unwrap())
    );
    let request = server.request();
    assert_eq!(
        request.line,
        "GET /v1/projects/my-project/integrations/integration/installations/installation/objects/contact/backfill-progress HTTP/1.1"
    );
    assert_eq!(
        request.headers,
        [
            "accept: application/json, application/problem+json",
            &format!("host: {}", server.host()),
            "user-agent: ampersand-client/0.1.0",
            "x-api-key: the-key",
        ]
    );
    assert_eq!(request.body, "");
}

#[test]
fn one_transport_sends_to_several_servers() {
    let servers = [(); 2].map(|()| Server::start([progress(), progress()]));
    let transport = ReqwestTransport::by_default().unwrap();
    run(async {
        for path in ["/v1/a%2Fb?c=%20&d", "/"] {
            for server in &servers {
                let url = format!("{}{path}", server.origin());
                let request = http::Request::get(url).body(Default::default()).unwrap();
                let response = transport.send(request, None).await.unwrap();
                assert_eq!(response.status(), StatusCode::OK);
                assert_eq!(server.request().line, format!("GET {path} HTTP/1.1"));
            }
        }
        let request = http::Request::get("/v1").body(Default::default()).unwrap();
        assert!(transport.send(request, None).await.is_err());
    });
}

#[test]
fn every_segment_is_percent_encoded() {
    // RFC 3986: what is not unreserved is encoded, so that no server can take it for syntax.
    for (value, sent) in [
        ("a/b", "a%2Fb"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("a b", "a%20b"),
        ("a+b", "a%2Bb"),
        ("a;b=c", "a%3Bb%3Dc"),
        ("a,b", "a%2Cb"),
        ("a&b", "a%26b"),
        ("a:b@c", "a%3Ab%40c"),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("%2e%2e", "%252e%252e"),
        ("über", "%C3%BCber"),
        ("🦀", "%F0%9F%A6%80"),
        ("a\\b", "a%5Cb"),
        ("a\r\nx-evil: 1", "a%0D%0Ax-evil%3A%201"),
        ("\0", "%00"),
        ("\"<>^`{|}'", "%22%3C%3E%5E%60%7B%7C%7D%27"),
        ("-._~", "-._~"),
        ("...", "..."),
        (".hidden", ".hidden"),
        ("../x", "..%2Fx"),
    ] {
        let server = Server::start([progress()]);
        let client = client(&server);
        run(async { client.get_backfill_progress(value, "i", value, "o").await }).unwrap();
        assert_eq!(
            server.request().line,
            format!(
                "GET /v1/projects/{sent}/integrations/i/installations/{sent}/objects/o/backfill-progress HTTP/1.1"
            ),
            "{value:?}"
        );
    }
}

#[test]
fn a_segment_that_would_change_the_path_is_an_error_before_anything_is_sent() {
    for (arguments, name, reason) in [
        (["", "i", "n", "o"], "projectIdOrName", "empty segment"),
        (["p", "", "n", "o"], "integrationId", "empty segment"),
        (["p", "i", ".", "o"], "installationId", "the segment `.`"),
        (["p", "i", "n", ".."], "objectName", "the segment `..`"),
    ] {
        let server = Server::start([progress()]);
        let [project, integration, installation, object] = arguments;
        let call =
            client(&server).get_backfill_progress(project, integration, installation, object);
        assert!(call.request().is_err(), "{name}");
        let error = run(call.send()).unwrap_err();
        assert!(error.status().is_none() && error.raw_body().is_none());
        assert_eq!(server.count(), 0, "the server saw {name}");
        let shown = error.to_string();
        let Error::InvalidRequest(error) = error else {
            panic!("{error:?}")
        };
        assert_eq!(error.parameter, name);
        assert!(error.reason.contains(reason), "{}", error.reason);
        assert!(
            shown.starts_with(&format!("`{name}` cannot be sent: ")),
            "{shown}"
        );
    }
}

#[test]
fn each_credential_goes_in_its_own_header_and_the_first_alternative_wins() {
    for (key, bearer, expected) in [
        (Some("k"), None, [Some("k"), None]),
        (None, Some("t"), [None, Some("Bearer t")]),
        (Some("k"), Some("t"), [Some("k"), None]),
    ] {
        let server = Server::start([progress()]);
        let mut builder = builder(&server);
        if let Some(key) = key {
            builder = builder.api_key(key);
        }
        if let Some(token) = bearer {
            builder = builder.bearer(token);
        }
        let client = built(builder);
        run(async { call(&client).await }).unwrap();
        let request = server.request();
        let sent = ["x-api-key", "authorization"].map(|name| request.header(name));
        assert_eq!(sent, expected, "key {key:?}, bearer {bearer:?}");
        assert!(!request.line.contains("=k") && request.header("cookie").is_none());
    }
}

#[test]
fn without_credentials_nothing_is_sent() {
    let server = Server::start([progress()]);
    let error = run(call(&built(builder(&server))).send()).unwrap_err();
    assert_eq!(server.count(), 0);
    assert_eq!(
        error.to_string(),
        "no credentials for `getBackfillProgress`: call `ClientBuilder::api_key` or `ClientBuilder::bearer`"
    );
    let Error::MissingCredentials(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(error.methods, [["api_key"], ["bearer"]]);
}

#[test]
fn an_invalid_credential_is_an_error_that_does_not_show_it() {
    for secret in ["s3cret\r\nx-evil: 1", "s3cret\0"] {
        let server = Server::start([progress()]);
        for builder in [
            builder(&server).api_key(secret),
            builder(&server).bearer(secret),
        ] {
            let error = run(call(&built(builder)).send()).unwrap_err();
            assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
            assert!(
                !format!("{error} {error:?}").contains("s3cret"),
                "{error:?}"
            );
        }
        assert_eq!(server.count(), 0);
    }
}

#[test]
fn nothing_shows_a_secret() {
    let builder = Client::builder()
        .api_key("s3cret-key")
        .bearer("s3cret-token");
    let mut shown = format!("{builder:?} {builder:#?}");
    let client = built(builder);
    let call = call(&client);
    shown.push_str(&format!("{client:?} {client:#?} {call:?} {call:#?}"));
    shown.push_str(&format!("{:?}", call.request().unwrap()));
    shown.push_str(&format!("{:?}", call.clone().send()));
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("my-project"), "the arguments are no secret");
}

#[test]
fn a_base_url_may_have_a_path_and_a_slash() {
    for (suffix, prefix) in [
        ("", ""),
        ("/", ""),
        ("/v1", "/v1"),
        ("/v1/", "/v1"),
        ("/a/b%20c/", "/a/b%20c"),
    ] {
        let server = Server::start([progress()]);
        let client = built(
            Client::builder()
                .base_url(format!("{}{suffix}", server.origin()))
                .api_key("k"),
        );
        run(async { call(&client).await }).unwrap();
        let line = server.request().line;
        assert!(
            line.starts_with(&format!("GET {prefix}/projects/my-project/")),
            "{suffix:?}: {line}"
        );
    }
}

#[test]
fn an_invalid_base_url_is_an_error_when_building() {
    for (url, reason) in [
        ("", "empty"),
        ("/v1", "http"),
        ("ftp://example.com", "http"),
        ("https://", ""),
        ("https://example.com/v1?x=1", "query"),
        ("https://example.com/v1#x", ""),
        ("https://user:s3cret@example.com", "user"),
        ("not a url", ""),
    ] {
        let error = Client::builder()
            .base_url(url)
            .build()
            .unwrap_err()
            .to_string();
        assert!(error.contains(reason), "{url}: {error}");
        assert!(error.contains("ClientBuilder::base_url"), "{url}: {error}");
        assert!(!error.contains("s3cret"), "{error}");
    }
}

#[test]
fn headers_of_the_user_are_sent_and_those_of_the_call_win() {
    let server = Server::start([progress()]);
    let client = built(
        builder(&server)
            .api_key("k")
            .header("x-tenant", "client")
            .header("x-other", "client")
            .user_agent("mine/1"),
    );
    run(call(&client).header("x-tenant", "call").send()).unwrap();
    let request = server.request();
    assert_eq!(request.header("x-tenant"), Some("call"));
    assert_eq!(request.header("x-other"), Some("client"));
    assert_eq!(request.header("user-agent"), Some("mine/1"));
    assert_eq!(request.header("x-api-key"), Some("k"));
}

#[test]
fn a_request_is_returned_without_io() {
    let client = built(Client::builder().api_key("the-key"));
    let request = call(&client).request().unwrap();
    assert_eq!(request.method(), "GET");
    assert_eq!(
        request.uri(),
        "https://api.withampersand.com/v1/projects/my-project/integrations/integration/installations/installation/objects/contact/backfill-progress"
    );
    assert_eq!(request.headers()["x-api-key"], "the-key");
    assert!(request.headers()["x-api-key"].is_sensitive());
    assert!(request.body().is_empty());
}

#[test]
fn a_redirect_is_not_followed_with_credentials() {
    for status in [301, 302, 303, 307, 308] {
        let other = Server::start([progress()]);
        let target = format!("{}/elsewhere", other.origin());
        let server = Server::start([Answer::new(status, &[("location", &target)], "")]);
        let error = run(async { call(&client(&server)).await }).unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.headers().unwrap()["location"], *target);
        assert_eq!(other.count(), 0, "{status} was followed");
    }
}

#[test]
fn a_call_can_be_cloned_spawned_and_sent_from_any_thread() {
    fn is_send_and_static<T: Send + 'static>(value: T) -> T {
        value
    }
    let server = Server::start([progress(), progress(), progress()]);
    let client = client(&server);
    let first = call(&client);
    let second = first.clone();
    drop(client);
    let (one, two) = run(async {
        let one = tokio::spawn(is_send_and_static(first.send()));
        let two = tokio::spawn(is_send_and_static(second.clone().response()));
        (one.await.unwrap(), two.await.unwrap())
    });
    assert_eq!(one.unwrap(), two.unwrap().value);
    std::thread::spawn(move || run(second.send()))
        .join()
        .unwrap()
        .unwrap();
    assert_eq!(server.request(), server.request());
}

#[test]
fn a_response_has_status_headers_and_raw_body() {
    let server = Server::start([progress()]);
    let response = run(call(&client(&server)).response()).unwrap();
    assert_eq!(response.status, 200);
    assert_eq!(response.headers["content-type"], "application/json");
    assert_eq!(response.raw_body, PROGRESS);
    assert_eq!(response.request_id(), Some("req-7"));
    assert_eq!(response.value.object_name, "contact");
}

#[test]
fn a_retry_sends_the_same_bytes() {
    let busy = Answer::new(503, &[("retry-after", "0")], "");
    let server = Server::start([busy.clone(), busy, progress()]);
    let policy = RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(2));
    run(call(&client(&server)).retry(policy).send()).unwrap();
    let first = server.request();
    assert_eq!(first, server.request());
    assert_eq!(first, server.request());
}

#[test]
fn a_blocking_call_sends_the_same_bytes() {
    let server = Server::start([progress(), progress()]);
    let client = client(&server);
    let blocking = call(&client).send_blocking().unwrap();
    assert_eq!(blocking, run(call(&client).send()).unwrap());
    let (mut blocking, mut plain) = (server.request(), server.request());
    for request in [&mut blocking, &mut plain] {
        request.headers.retain(|line| !line.starts_with("host: "));
    }
    assert_eq!(blocking, plain);
}
