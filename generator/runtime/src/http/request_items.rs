//! Request bodies of items: JSON Lines and JSON text sequences, whose items are sent as they come.

use super::upload::Upload;
use crate::runtime::json::{PieceError, Pieces, ToTree, to_json};
use bytes::Bytes;
use futures_core::Stream;
use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

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
    Stream(Pieces),
}

impl<T: ToTree + 'static> RequestItems<T> {
    /// Creates a body from a stream, which is polled while the request is sent.
    pub fn stream(items: impl Stream<Item = T> + Send + 'static) -> Self {
        Self::try_stream(Unfailing(Box::pin(items)))
    }

    /// Creates a body from an iterator, which is advanced while the request is sent.
    pub fn iter<I>(items: I) -> Self
    where
        I: IntoIterator<Item = T>,
        I::IntoIter: Send + Unpin + 'static,
    {
        Self::try_stream(Iter(items.into_iter()))
    }

    /// Creates a body from a stream that may fail. Its first error ends the request, which fails with
    /// [`TransportErrorKind::Send`](crate::runtime::http::TransportErrorKind::Send).
    pub fn try_stream<E>(items: impl Stream<Item = Result<T, E>> + Send + 'static) -> Self
    where
        E: Into<PieceError>,
    {
        Self::of(Source::Stream(Pieces::new(Encoded(Box::pin(items)))))
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
        let texts = items.into_iter().map(|item| to_json(&item));
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
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::List(texts) => write!(out, "RequestItems({} items)", texts.len()),
            Source::Stream(_) => out.write_str("RequestItems(a stream)"),
        }
    }
}

impl<T> RequestItems<T> {
    /// Returns the bytes of a list, or what is sent as it comes. Each item is a line that begins with `mark`.
    pub(crate) fn body(&self, mark: &'static str) -> Result<Bytes, Upload> {
        match &self.source {
            Source::List(texts) => {
                let lines = texts.iter().map(|text| format!("{mark}{text}\n"));
                Ok(Bytes::from(lines.collect::<String>()))
            }
            Source::Stream(items) => Err(Upload::from(items.clone().into_lines(mark))),
        }
    }
}

/// The items of a stream as JSON texts.
struct Encoded<S>(Pin<Box<S>>);

impl<S, T, E> Stream for Encoded<S>
where
    S: Stream<Item = Result<T, E>>,
    T: ToTree,
    E: Into<PieceError>,
{
    type Item = Result<Bytes, PieceError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = self.0.as_mut().poll_next(context);
        item.map(|item| match item? {
            Ok(item) => Some(Ok(to_json(&item).into())),
            Err(error) => Some(Err(error.into())),
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
