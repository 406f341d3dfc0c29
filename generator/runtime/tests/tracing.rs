//! Spans of `tracing`: their fields have the names of OpenTelemetry, and no credential.
#![cfg(feature = "tracing")]
#![allow(missing_docs, dead_code, clippy::unwrap_used, clippy::panic)]

#[path = "support/ready.rs"]
mod ready;
#[path = "support/things.rs"]
mod things;

use allof_runtime::http::{MockTransport, StatusCode};
use allof_runtime::{TransportError, TransportErrorKind};
use ready::now;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use things::{GetThing, MARK, PostThing, builder, busy_once};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// The fields of one span or event, by name.
type Fields = BTreeMap<String, String>;

/// A subscriber that keeps the fields of all spans and events, and in how many spans an event occurred.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Vec<Fields>>>, Arc<AtomicUsize>);

struct Into<'a>(&'a mut Fields);

impl Visit for Into<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let name = field.name().to_owned();
        self.0.insert(name, format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Subscriber for Spans {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut spans = self.0.lock().unwrap();
        let mut fields = Fields::new();
        fields.insert("name".to_owned(), span.metadata().name().to_owned());
        span.record(&mut Into(&mut fields));
        spans.push(fields);
        Id::from_u64(u64::try_from(spans.len()).unwrap())
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let index = usize::try_from(span.into_u64()).unwrap() - 1;
        values.record(&mut Into(self.0.lock().unwrap().get_mut(index).unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Into(&mut fields));
        let depth = self.1.load(Ordering::SeqCst);
        fields.insert("depth".to_owned(), depth.to_string());
        self.0.lock().unwrap().push(fields);
    }

    fn enter(&self, _: &Id) {
        self.1.fetch_add(1, Ordering::SeqCst);
    }

    fn exit(&self, _: &Id) {
        self.1.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Returns the fields of the spans of a closure.
fn spans(run: impl FnOnce()) -> Vec<Fields> {
    let spans = Spans::default();
    tracing::subscriber::with_default(spans.clone(), run);
    let spans = spans.0.lock().unwrap().clone();
    assert!(!format!("{spans:?}").contains(MARK), "{spans:?}");
    spans
}

fn fields(expected: &[(&str, &str)]) -> Fields {
    let pairs = expected.iter();
    pairs
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

/// The fields of every attempt of `GET /things/{id}`.
const GET: [(&str, &str); 7] = [
    ("name", "HTTP request"),
    ("otel.name", "GET /things/{id}"),
    ("otel.kind", "client"),
    ("http.request.method", "GET"),
    ("url.template", "/things/{id}"),
    ("server.address", "example.com"),
    ("server.port", "8443"),
];

#[test]
fn each_attempt_is_a_span() {
    let client = builder(busy_once("5")).build().unwrap();
    let found = spans(|| assert_eq!(now(client.call(GetThing(7)).send()).unwrap(), 5));
    let first = [
        ("http.response.status_code", "503"),
        ("otel.status_code", "ERROR"),
        ("error.type", "503"),
    ];
    let second = [
        ("http.response.status_code", "200"),
        ("http.request.resend_count", "1"),
    ];
    assert_eq!(
        found,
        [
            fields(&[&GET[..], &first].concat()),
            fields(&[&GET[..], &second].concat())
        ]
    );
}

#[test]
fn a_failure_has_its_kind_and_no_text() {
    let mock = MockTransport::new().fail(TransportError::new(
        TransportErrorKind::Other,
        "the proxy refuses s3cr3t",
    ));
    let client = builder(mock).build().unwrap();
    let found = spans(|| drop(now(client.call(GetThing(7)).send()).unwrap_err()));
    let error = [("otel.status_code", "ERROR"), ("error.type", "other")];
    assert_eq!(found, [fields(&[&GET[..], &error].concat())]);
}

#[test]
fn neither_the_bodies_nor_the_headers_are_in_a_span() {
    let mock = MockTransport::new().json(StatusCode::BAD_REQUEST, r#"{"why": "not s3cr3t"}"#);
    let client = builder(mock).build().unwrap();
    let body = serde_json::json!({ "password": "body-s3cr3t" });
    let found = spans(|| {
        let call = client.call(PostThing(body)).header("X-Any", "call-s3cr3t");
        drop(now(call.send()).unwrap_err());
    });
    assert_eq!(found.len(), 1);
}

#[test]
fn what_the_transport_reports_is_inside_of_the_span() {
    let mock = MockTransport::by(|_| {
        tracing::info!(sent = true);
        Ok::<_, TransportError>(http::Response::new("1"))
    });
    let client = builder(mock).build().unwrap();
    let found = spans(|| drop(now(client.call(GetThing(7)).send())));
    let event = found.last().cloned();
    assert_eq!(event, Some(fields(&[("sent", "true"), ("depth", "1")])));
}
