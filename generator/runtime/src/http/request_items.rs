//! Request bodies of items: JSON Lines and JSON text sequences, whose items are sent as they come.

use super::body::Body;
use super::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::json::ToTree;
use bytes::Bytes;
use futures_core::Stream;
use http::Request;
use http_body::Frame;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

/// What a stream must be so that it can be sent: `Send`, except in a browser, which has one thread.
#[cfg(not(target_arch = "wasm32"))]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send> MaybeSend for T {}

/// What a stream must be so that it can be sent: `Send`, except in a browser, which has one thread.
#[cfg(target_arch = "wasm32")]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T> MaybeSend for T {}

/// The items as JSON texts.
#[cfg(not(target_arch = "wasm32"))]
type Texts = Pin<Box<dyn Stream<Item = Result<String, TransportError>> + Send>>;
/// The items as JSON texts.
#[cfg(target_arch = "wasm32")]
type Texts = Pin<Box<dyn Stream<Item = Result<String, TransportError>>>>;

/// The items of a request body, which are sent one by one as JSON.
///
/// A list converts to it, such as a `Vec` or an array. The items of [`stream`](Self::stream) and [`iter`](Self::iter) are
/// sent as they come, so that not all of them are in memory; such a body is sent only once, without retries, and
/// [`Call::request`](crate::runtime::Call::request) returns a request without it.
pub struct RequestItems<T> {
    source: Source,
    item: PhantomData<fn(T)>,
}

#[derive(Clone)]
enum Source {
    List(Arc<[String]>),
    Stream(Once),
}

/// A stream that the first request takes.
#[derive(Clone)]
struct Once(Arc<Mutex<Option<Texts>>>);

impl<T: ToTree + 'static> RequestItems<T> {
    /// Creates a body from a stream, which is polled while the request is sent.
    pub fn stream(items: impl Stream<Item = T> + MaybeSend + 'static) -> Self {
        Self::try_stream(Unfailing(Box::pin(items)))
    }

    /// Creates a body from an iterator, which is advanced while the request is sent.
    pub fn iter<I>(items: I) -> Self
    where
        I: IntoIterator<Item = T>,
        I::IntoIter: MaybeSend + Unpin + 'static,
    {
        Self::try_stream(Iter(items.into_iter()))
    }

    /// Creates a body from a stream that may fail. Its first error ends the request, which fails with
    /// [`TransportErrorKind::Send`].
    pub fn try_stream<E>(items: impl Stream<Item = Result<T, E>> + MaybeSend + 'static) -> Self
    where
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        let texts: Texts = Box::pin(Encoded(Box::pin(items)));
        Self::of(Source::Stream(Once(Arc::new(Mutex::new(Some(texts))))))
    }
}

impl<T> RequestItems<T> {
    const fn of(source: Source) -> Self {
        Self {
            source,
            item: PhantomData,
        }
    }
}

impl<T: ToTree> FromIterator<T> for RequestItems<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let texts = items.into_iter().map(|item| item.to_tree().to_json());
        Self::of(Source::List(texts.collect()))
    }
}

impl<T: ToTree> From<Vec<T>> for RequestItems<T> {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: ToTree, const N: usize> From<[T; N]> for RequestItems<T> {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T> Clone for RequestItems<T> {
    /// Returns the same items. Those of a stream are sent by the call that is sent first.
    fn clone(&self) -> Self {
        Self::of(self.source.clone())
    }
}

impl<T> fmt::Debug for RequestItems<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::List(texts) => write!(out, "RequestItems({} items)", texts.len()),
            Source::Stream(_) => out.write_str("RequestItems(a stream)"),
        }
    }
}

/// The body of a request that is sent as it comes, as an extension of the request.
#[derive(Clone)]
pub(crate) struct Upload {
    items: Once,
    /// What precedes each item.
    mark: &'static str,
}

impl<T> RequestItems<T> {
    /// Returns the bytes of a list, or what is sent as it comes. Each item is a line that begins with `mark`.
    pub(crate) fn body(&self, mark: &'static str) -> Result<Bytes, Upload> {
        match &self.source {
            Source::List(texts) => {
                let framed = texts.iter().map(|text| frame(text, mark));
                Ok(Bytes::from(framed.collect::<String>()))
            }
            Source::Stream(items) => Err(Upload {
                items: items.clone(),
                mark,
            }),
        }
    }
}

/// Returns an item as it is in the body.
fn frame(text: &str, mark: &str) -> String {
    format!("{mark}{text}\n")
}

/// Returns whether the body of the request is sent as it comes, and so only once.
pub(crate) fn is_sent_once(request: &Request<Bytes>) -> bool {
    request.extensions().get::<Upload>().is_some()
}

/// Returns the request with the body that is sent as it comes, if it has one.
///
/// # Errors
/// The body was sent before.
pub(crate) fn with_items(mut request: Request<Body>) -> Result<Request<Body>, TransportError> {
    let Some(Upload { items, mark }) = request.extensions_mut().remove::<Upload>() else {
        return Ok(request);
    };
    let mut items = items.0.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(texts) = items.take() else {
        let text = "the items of the request were sent before, and a stream is sent only once";
        return Err(TransportError::new(TransportErrorKind::Other, text));
    };
    Ok(request.map(|_| Body::new(Framed { texts, mark })))
}

/// A body whose frames are items.
struct Framed {
    texts: Texts,
    mark: &'static str,
}

impl http_body::Body for Framed {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let mark = self.mark;
        let text = self.texts.as_mut().poll_next(context);
        let framed = |text: String| Frame::data(Bytes::from(frame(&text, mark)));
        text.map(|text| text.map(|text| text.map(framed)))
    }
}

/// The items of a stream as JSON texts.
struct Encoded<S>(Pin<Box<S>>);

impl<S, T, E> Stream for Encoded<S>
where
    S: Stream<Item = Result<T, E>>,
    T: ToTree,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    type Item = Result<String, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = self.0.as_mut().poll_next(context);
        item.map(|item| match item? {
            Ok(item) => Some(Ok(item.to_tree().to_json())),
            Err(error) => Some(Err(TransportError::new(TransportErrorKind::Send, error))),
        })
    }
}

/// A stream whose items are no results.
struct Unfailing<S>(Pin<Box<S>>);

impl<S: Stream> Stream for Unfailing<S> {
    type Item = Result<S::Item, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|item| item.map(Ok))
    }
}

/// An iterator as a stream.
struct Iter<I>(I);

impl<I: Iterator + Unpin> Stream for Iter<I> {
    type Item = Result<I::Item, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}
