//! Middleware of `tower` between a client and its transport, in both directions.
#![cfg(feature = "tower")]
#![allow(missing_docs, dead_code, clippy::unwrap_used, clippy::panic)]

#[path = "support/things.rs"]
mod things;

use allof_runtime::http::{Body, MockTransport, StatusCode, TowerTransport, TransportService};
use allof_runtime::{Error, TransportError, TransportErrorKind};
use bytes::Bytes;
use http::{Request, Response};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use things::{GetThing, PostThing, builder, busy_once};
use tower::limit::ConcurrencyLimitLayer;
use tower::timeout::TimeoutLayer;
use tower::timeout::error::Elapsed;
use tower::{ServiceBuilder, service_fn};

fn run<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    runtime.unwrap().block_on(future)
}

/// A body of somebody else, whose pieces are not `Bytes`.
struct Pieces(VecDeque<&'static [u8]>);

impl http_body::Body for Pieces {
    type Data = &'static [u8];
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<&'static [u8]>, std::io::Error>>> {
        Poll::Ready(match self.0.pop_front() {
            Some(b"!") => Some(Err(std::io::Error::other("reset"))),
            Some(piece) => Some(Ok(http_body::Frame::data(piece))),
            None => None,
        })
    }
}

fn of_pieces(pieces: &[&'static [u8]]) -> Response<Pieces> {
    let response = Response::builder().header("content-type", "application/json");
    response
        .body(Pieces(pieces.iter().copied().collect()))
        .unwrap()
}

#[test]
fn a_service_is_a_transport() {
    let service = service_fn(|request: Request<Body>| async move {
        assert_eq!(request.uri().path(), "/v1/things/7");
        Ok::<_, Infallible>(of_pieces(&[b"4", b"2"]))
    });
    let client = builder(TowerTransport::new(service)).build().unwrap();
    assert_eq!(run(client.call(GetThing(7)).send()).unwrap(), 42);
}

#[test]
fn a_body_of_a_service_can_break_off() {
    let service =
        service_fn(|_: Request<Body>| async { Ok::<_, Infallible>(of_pieces(&[b"4", b"!"])) });
    let client = builder(TowerTransport::new(service)).build().unwrap();
    let call = client.call(PostThing(serde_json::json!({})));
    let error = run(call.send()).unwrap_err();
    assert!(error.to_string().contains("reset"), "{error}");
}

#[test]
fn layers_are_between_a_client_and_a_transport() {
    let mock = busy_once("5");
    let service = ServiceBuilder::new()
        .layer(TimeoutLayer::new(Duration::from_secs(60)))
        .layer(ConcurrencyLimitLayer::new(2))
        .map_request(|mut request: Request<Body>| {
            let headers = request.headers_mut();
            headers.insert("x-layer", http::HeaderValue::from_static("here"));
            request
        })
        .service(TransportService::new(mock.clone()));
    let client = builder(TowerTransport::new(service)).build().unwrap();
    assert_eq!(run(client.call(GetThing(7)).send()).unwrap(), 5);
    let requests = mock.requests();
    assert_eq!(requests.len(), 2);
    assert!(
        requests
            .iter()
            .all(|one| one.headers()["x-layer"] == "here")
    );
}

#[test]
fn the_concurrency_limit_of_a_layer_holds_for_all_calls() {
    let flying = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let (now, record) = (Arc::clone(&flying), Arc::clone(&most));
    let service = service_fn(move |_: Request<Body>| {
        let now = Arc::clone(&now);
        record.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        async move {
            tokio::task::yield_now().await;
            now.fetch_sub(1, Ordering::SeqCst);
            Ok::<_, Infallible>(of_pieces(&[b"1"]))
        }
    });
    let limited = ServiceBuilder::new().concurrency_limit(3).service(service);
    let client = builder(TowerTransport::new(limited)).build().unwrap();
    run(async {
        let calls: Vec<_> = (0..50)
            .map(|id| tokio::spawn(client.call(GetThing(id)).send()))
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap(), 1);
        }
    });
    assert_eq!(most.load(Ordering::SeqCst), 3);
    assert_eq!(flying.load(Ordering::SeqCst), 0);
}

#[test]
fn the_kind_of_an_error_is_kept_or_told() {
    let refused = || TransportError::new(TransportErrorKind::Connect, "refused");
    let timeout = || TimeoutLayer::new(Duration::from_millis(1));
    let kind = |error: Error<_>| match error {
        Error::Transport(error) => error.kind(),
        Error::Timeout(_) => TransportErrorKind::Timeout,
        other => panic!("{other:?}"),
    };
    // An error of the transport passes through a layer that makes any error a box.
    let mock = MockTransport::new().fail(refused());
    let service = ServiceBuilder::new()
        .layer(TimeoutLayer::new(Duration::from_secs(60)))
        .service(TransportService::new(mock));
    let post = || PostThing(serde_json::json!({}));
    let client = builder(TowerTransport::new(service)).build().unwrap();
    let error = run(client.call(post()).send()).unwrap_err();
    assert_eq!(kind(error), TransportErrorKind::Connect);
    let hangs = || {
        let service = TransportService::new(MockTransport::new().hang());
        ServiceBuilder::new().layer(timeout()).service(service)
    };
    let client = builder(TowerTransport::new(hangs())).build().unwrap();
    let error = run(client.call(post()).timeout(None).send()).unwrap_err();
    assert_eq!(kind(error), TransportErrorKind::Other);
    let told = TowerTransport::new(hangs()).classify(|error| match error.is::<Elapsed>() {
        true => TransportErrorKind::Timeout,
        false => TransportErrorKind::Other,
    });
    let client = builder(told).build().unwrap();
    let error = run(client.call(post()).timeout(None).send()).unwrap_err();
    assert_eq!(kind(error), TransportErrorKind::Timeout);
}

#[test]
fn bytes_are_read_through_a_service_as_they_arrive() {
    let mock = MockTransport::new().stream("text/plain", ["a", "b"]);
    let service = TowerTransport::new(TransportService::new(mock));
    let client = builder(service).build().unwrap();
    let mut bytes = run(client.call(GetThing(1)).bytes_stream()).unwrap();
    assert_eq!(run(bytes.next()).unwrap().unwrap(), Bytes::from("a"));
    assert_eq!(run(bytes.next()).unwrap().unwrap(), Bytes::from("b"));
    assert!(run(bytes.next()).is_none());
    assert_eq!(bytes.status(), StatusCode::OK);
}
