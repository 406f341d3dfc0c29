//! A span of `tracing` for each attempt of a call.

use super::operation::OperationInfo;
use super::response::RawResponse;
use crate::runtime::http::{BoxFuture, TransportError, TransportErrorKind};
use bytes::Bytes;
use http::{Request, Uri};
use std::future::poll_fn;
use tracing::field::Empty;
use tracing::{Span, info_span};

/// The methods that the conventions know; any other is `_OTHER`, so that it cannot have many values.
const METHODS: [&str; 10] = [
    "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE",
];

/// Creates the span of an attempt, with the names of the OpenTelemetry conventions for HTTP clients. It has neither the
/// path and the query, nor headers and bodies, any of which may have a secret.
pub(super) fn span(info: &OperationInfo, request: &Request<Bytes>, attempt: u32) -> Span {
    let uri = request.uri();
    let is_known = METHODS.contains(&info.method);
    // What the span has is found only if there is a subscriber.
    let span = info_span!(
        "HTTP request",
        otel.name = format_args!("{} {}", info.method, info.template),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = if is_known { info.method } else { "_OTHER" },
        http.request.method_original = Empty,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        url.template = info.template,
        server.address = uri.host(),
        server.port = port(uri),
        "error.type" = Empty,
    );
    if !is_known {
        span.record("http.request.method_original", info.method);
    }
    if attempt > 1 {
        span.record("http.request.resend_count", attempt - 1);
    }
    span
}

fn port(uri: &Uri) -> Option<u16> {
    match (uri.port_u16(), uri.scheme_str()) {
        (Some(port), _) => Some(port),
        (None, Some("https")) => Some(443),
        (None, Some("http")) => Some(80),
        (None, _) => None,
    }
}

/// Makes the future of an attempt, and polls it, inside of its span. So the spans and events of the transport are below it.
pub(super) fn inside<T: 'static>(
    span: &Span,
    attempt: impl FnOnce() -> BoxFuture<T>,
) -> BoxFuture<T> {
    if span.is_disabled() {
        return attempt();
    }
    let mut attempt = span.in_scope(attempt);
    let span = span.clone();
    Box::pin(poll_fn(move |context| {
        span.in_scope(|| attempt.as_mut().poll(context))
    }))
}

/// Adds the result of the attempt to its span.
pub(super) fn record(span: &Span, outcome: &Result<RawResponse, TransportError>) {
    let failed = |error: &TransportError| {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", name(error.kind()));
    };
    match outcome {
        Ok(response) => {
            let status = response.status();
            span.record("http.response.status_code", status.as_u16());
            if status.is_client_error() || status.is_server_error() {
                span.record("otel.status_code", "ERROR");
                span.record("error.type", status.as_str());
            }
            if let Some(cut) = &response.cut {
                failed(cut);
            }
        }
        Err(error) => failed(error),
    }
}

const fn name(kind: TransportErrorKind) -> &'static str {
    match kind {
        TransportErrorKind::Connect => "connect",
        TransportErrorKind::Timeout => "timeout",
        TransportErrorKind::Send => "send",
        TransportErrorKind::Body => "body",
        TransportErrorKind::TooLarge => "too_large",
        TransportErrorKind::Other => "other",
    }
}
