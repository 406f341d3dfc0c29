//! Exchanges are recorded without secrets, and replayed.
#![cfg(feature = "recording")]
#![allow(
    missing_docs,
    dead_code,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing
)]

#[path = "support/ready.rs"]
mod ready;
#[path = "support/things.rs"]
mod things;

use allof_runtime::http::{
    MockTransport, RecordingTransport, ReplayTransport, StatusCode, Transport,
};
use allof_runtime::{Body, TransportError, TransportErrorKind};
use http::{Request, Response};
use ready::now;
use serde_json::{Value, json};
use std::error::Error as _;
use std::fs;
use std::path::PathBuf;
use things::{GetThing, MARK, PostThing, builder, busy_once};

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Returns the file, after a check that it has no secret.
fn written(path: &PathBuf) -> Value {
    let text = fs::read_to_string(path).unwrap();
    assert!(!text.contains(MARK), "{text}");
    serde_json::from_str(&text).unwrap()
}

#[test]
fn exchanges_are_recorded_and_replayed_in_order() {
    let path = file("order.json");
    let recording = RecordingTransport::new(busy_once("5"), &path);
    let client = builder(recording).build().unwrap();
    assert_eq!(now(client.call(GetThing(7)).send()).unwrap(), 5);
    let found = written(&path);
    assert_eq!(
        found["exchanges"][1],
        json!({
            "request": {
                "method": "GET",
                "url": "https://example.com:8443/v1/things/7?customer=REDACTED",
                "headers": {
                    "accept": "application/json",
                    "user-agent": "test/1",
                    "x-customer": "REDACTED",
                    "x-session": "REDACTED",
                },
                "body": null,
            },
            "response": {
                "status": 200,
                "headers": { "content-type": "application/json" },
                "body": { "text": "5" },
            },
        })
    );
    // With other credentials.
    let replay = ReplayTransport::open(&path).unwrap();
    assert_eq!(replay.remaining(), 2);
    let client = builder(replay)
        .credential(1, allof_runtime::Credential::Key("other".into()))
        .build()
        .unwrap();
    assert_eq!(now(client.call(GetThing(7)).send()).unwrap(), 5);
    let error = now(client.call(GetThing(8)).send()).unwrap_err();
    let text = error.to_string();
    assert!(
        text.ends_with(
            "there is none, and the client sends `GET https://example.com:8443/v1/things/8?customer=REDACTED`"
        ),
        "{text}"
    );
}

#[test]
fn a_request_that_differs_is_an_error_that_shows_both() {
    let path = file("differs.json");
    let mock = MockTransport::new().json(StatusCode::OK, "1");
    let client = builder(RecordingTransport::new(mock, &path)).build();
    let thing = PostThing(json!({ "color": "red", "password": "body-s3cr3t" }));
    assert_eq!(now(client.unwrap().call(thing).send()).unwrap(), 1);
    written(&path);
    let said = |thing: PostThing| {
        let replay = ReplayTransport::open(&path).unwrap();
        let client = builder(replay).build().unwrap();
        now(client.call(thing).send())
    };
    let other = said(PostThing(json!({ "color": "blue", "password": "x" })));
    let error = other.unwrap_err();
    let source = error.source().unwrap();
    let text = source.source().unwrap_or(source).to_string();
    assert!(
        text.contains("request 1 of the recording")
            && text.contains(r#"was `{"color":"red","password":"REDACTED"}`"#)
            && text.contains(r#"sends `{"color":"blue","password":"REDACTED"}`"#),
        "{text}"
    );
    // A secret may differ, and so may the layout of the JSON.
    let same = said(PostThing(json!({ "password": "y", "color": "red" })));
    assert_eq!(same.unwrap(), 1);
}

#[test]
fn no_credential_is_in_the_file() {
    let path = file("secrets.json");
    let answer = |request: &Request<bytes::Bytes>| {
        let query = request.uri().query().unwrap();
        let (_, echo) = query.split_once('=').unwrap();
        let body = concat!(
            r#"{"access_token": "a-s3cr3t", "expires_in": 3600, "Refresh-Token": "r\"-s3cr3t","#,
            r#" "credentials": {"pin": 1234, "parts": ["c-s3cr3t"]}, "echo": "key ECHO","#,
            r#" "nested": [{"client_secret": "n-s3cr3t", "id": 10000000000000000000000001}]}"#
        );
        let body = body.replace("ECHO", echo);
        let response = Response::builder()
            .header("content-type", "application/json")
            .header("set-cookie", "id=cookie-s3cr3t")
            .header("x-api-key", "given-s3cr3t")
            .header("location", "/next?token=t-s3cr3t");
        Ok(response.body(body).unwrap())
    };
    let transport = RecordingTransport::new(MockTransport::by(answer), &path);
    let form =
        "grant_type=password&username=me&password=f-s3cr3t&client%5Fsecret=g-s3cr3t&code=h-s3cr3t";
    let request = Request::post("https://me@example.com/token?api_key=q-s3cr3t&page=2")
        .header("authorization", "Basic b-s3cr3t")
        .header("cookie", "session=k-s3cr3t")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(form))
        .unwrap();
    now(transport.send(request, None)).unwrap();
    let client = builder(transport).build().unwrap();
    drop(now(client.call(GetThing(7)).send()));
    let found = written(&path);
    let exchange = &found["exchanges"][0];
    assert_eq!(
        exchange["request"]["body"]["text"],
        "grant_type=password&username=me&password=REDACTED&client%5Fsecret=REDACTED&code=REDACTED"
    );
    assert_eq!(
        exchange["request"]["url"],
        "https://me@example.com/token?api_key=REDACTED&page=2"
    );
    let text = found["exchanges"][1]["response"]["body"]["text"].as_str();
    assert_eq!(
        text.unwrap(),
        concat!(
            r#"{"access_token": "REDACTED", "expires_in": 3600, "Refresh-Token": "REDACTED","#,
            r#" "credentials": {"pin": 0, "parts": ["REDACTED"]}, "echo": "key REDACTED","#,
            r#" "nested": [{"client_secret": "REDACTED", "id": 10000000000000000000000001}]}"#
        )
    );
}

#[test]
fn names_and_texts_of_the_user_are_hidden() {
    let path = file("hidden.json");
    let mock =
        MockTransport::new().json(StatusCode::OK, r#"{"badge": "s3cr3t", "who": "s3cr3t-me"}"#);
    let transport = RecordingTransport::new(mock, &path)
        .hide_name("Badge")
        .hide("s3cr3t-me");
    let client = builder(transport).build().unwrap();
    drop(now(client.call(GetThing(7)).send()));
    let found = written(&path);
    let text = &found["exchanges"][0]["response"]["body"]["text"];
    assert_eq!(text, r#"{"badge": "REDACTED", "who": "REDACTED"}"#);
}

#[test]
fn streams_failures_and_bytes_are_replayed() {
    let path = file("streams.json");
    let refused = TransportError::new(TransportErrorKind::Connect, "no s3cr3t-s3cr3t here");
    let binary = Response::new(bytes::Bytes::from_static(&[0, 159, 146, 150]));
    let mock = MockTransport::new()
        .stream("text/plain", ["a", "b"])
        .fail(refused)
        .respond(binary);
    let transport = RecordingTransport::new(mock, &path).hide("s3cr3t-s3cr3t");
    let read = |client: allof_runtime::Client| {
        let call = || {
            let call = client.call(GetThing(1));
            call.retry(allof_runtime::RetryPolicy::never())
        };
        let all = |mut bytes: allof_runtime::ByteStream| {
            let mut found = Vec::new();
            while let Some(piece) = now(bytes.next()) {
                found.extend_from_slice(&piece.unwrap());
            }
            found
        };
        let first = all(now(call().bytes_stream()).unwrap());
        let error = now(call().bytes_stream()).unwrap_err().to_string();
        let last = all(now(call().bytes_stream()).unwrap());
        (first, error, last)
    };
    let recorded = read(builder(transport).build().unwrap());
    written(&path);
    let replay = ReplayTransport::open(&path).unwrap();
    let replayed = read(builder(replay).build().unwrap());
    assert_eq!(recorded.0, b"ab");
    assert_eq!(recorded.2, [0, 159, 146, 150]);
    assert_eq!(
        replayed,
        (
            recorded.0,
            "no connection to the server: no REDACTED here".to_owned(),
            recorded.2
        )
    );
}

#[test]
fn a_stream_that_is_dropped_is_recorded_as_far_as_it_was_read() {
    let path = file("dropped.json");
    let mock = MockTransport::new().stream("text/plain", ["a", "b"]);
    let transport = RecordingTransport::new(mock, &path);
    let client = builder(transport).build().unwrap();
    let mut bytes = now(client.call(GetThing(1)).bytes_stream()).unwrap();
    assert_eq!(now(bytes.next()).unwrap().unwrap(), "a");
    drop(bytes);
    let found = written(&path);
    assert_eq!(found["exchanges"][0]["response"]["body"]["text"], "a");
}

#[test]
fn a_file_that_cannot_be_used_is_an_error_with_its_path() {
    let missing = file("missing/recording.json");
    let error = ReplayTransport::open(&missing).unwrap_err().to_string();
    assert!(error.contains("missing"), "{error}");
    let wrong = file("wrong.json");
    fs::write(&wrong, "{}").unwrap();
    let error = ReplayTransport::open(&wrong).unwrap_err().to_string();
    assert!(error.contains("wrong.json: it is no recording"), "{error}");
    let mock = MockTransport::new().json(StatusCode::OK, "1");
    let client = builder(RecordingTransport::new(mock, &missing)).build();
    let error = now(client.unwrap().call(GetThing(1)).send()).unwrap_err();
    assert!(error.to_string().contains("cannot be written"), "{error}");
}

/// Returns the bodies of a request and of its response as they are recorded.
fn bodies(name: &str, media_type: &str, sent: &[u8], received: &[u8]) -> (Value, Value) {
    let path = file(name);
    let answer = Response::builder()
        .header("content-type", media_type)
        .body(bytes::Bytes::copy_from_slice(received))
        .unwrap();
    let transport = RecordingTransport::new(MockTransport::new().respond(answer), &path);
    let request = Request::post("https://example.com/")
        .header("content-type", media_type)
        .body(Body::from(sent.to_vec()))
        .unwrap();
    now(transport.send(request, None)).unwrap();
    let exchange = written(&path)["exchanges"][0].take();
    (
        exchange["request"]["body"].clone(),
        exchange["response"]["body"].clone(),
    )
}

#[test]
fn elements_and_attributes_of_xml_have_no_secrets() {
    let sent = concat!(
        "<?xml version=\"1.0\"?><!-- a > b --><s:login xmlns:s=\"urn:x\" user='me' api-key = \"a-s3cr3t\">",
        "<s:Password lang=\"en\">b-s3cr3t &amp; more</s:Password><name>Rex</name><token/>",
        "<credentials><pin note='c-s3cr3t'>d-s3cr3t</pin> <x><![CDATA[<e-s3cr3t>]]></x></credentials><id>7</id></s:login>"
    );
    let shown = concat!(
        "<?xml version=\"1.0\"?><!-- a > b --><s:login xmlns:s=\"urn:x\" user='me' api-key =\"REDACTED\">",
        "<s:Password lang=\"REDACTED\">REDACTED</s:Password><name>Rex</name><token/>",
        "<credentials><pin note='REDACTED'>REDACTED</pin> <x>REDACTED</x></credentials><id>7</id></s:login>"
    );
    let broken = "<secret>f-s3cr3t<id";
    let found = bodies(
        "xml.json",
        "application/xml",
        sent.as_bytes(),
        broken.as_bytes(),
    );
    assert_eq!(found.0, json!({ "text": shown }));
    assert_eq!(found.1, json!({ "text": "<secret>REDACTED<id" }));
}

#[test]
fn parts_of_multipart_bodies_have_no_secrets() {
    let form = concat!(
        "--b\r\nContent-Disposition: form-data; name=\"client_secret\"\r\n\r\na-s3cr3t\r\n",
        "--b\r\ncontent-disposition: form-data; name=\"user\"\r\nContent-Type: application/json\r\n\r\n",
        "{\"name\": \"me\", \"password\": \"b-s3cr3t\"}\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"note\"\r\nX-Api-Key: d-s3cr3t\r\nContent-Type: text/xml\r\n\r\n<token>c-s3cr3t</token>\r\n--b--\r\n"
    );
    let found = bodies(
        "multipart.json",
        "multipart/form-data; boundary=\"b\"",
        form.as_bytes(),
        form.as_bytes(),
    );
    let shown = concat!(
        "--b\r\nContent-Disposition: form-data; name=\"client_secret\"\r\n\r\nREDACTED\r\n",
        "--b\r\ncontent-disposition: form-data; name=\"user\"\r\nContent-Type: application/json\r\n\r\n",
        "{\"name\": \"me\", \"password\": \"REDACTED\"}\r\n",
        "--b\r\nContent-Disposition: form-data; name=\"note\"\r\nX-Api-Key: REDACTED\r\nContent-Type: text/xml\r\n\r\n<token>REDACTED</token>\r\n--b--\r\n"
    );
    assert_eq!(found.1, json!({ "text": shown }));
    // That of a request depends on its parts, and so on the secrets.
    assert_eq!(
        found.0,
        json!({ "text": shown.replace("--b", "--REDACTED") })
    );
}

#[test]
fn a_multipart_body_with_bytes_has_no_secrets() {
    let form = b"--b\r\nContent-Disposition: form-data; name=password\r\n\r\ns3cr3t\r\n--b\r\nContent-Disposition: form-data; name=file\r\n\r\n\xFF\r\n--b--\r\n";
    let found = bodies("bytes.json", "multipart/form-data; boundary=b", form, form);
    // In base64.
    let shown = found.1["base64"].as_str().unwrap();
    let secret = "czNjcjN0";
    assert!(!shown.contains(secret), "{shown}");
    assert!(shown.contains("UkVEQUNURU"), "{shown}");
}
