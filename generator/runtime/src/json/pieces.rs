//! Bytes that are taken piece by piece while a request is sent.

use bytes::Bytes;
use futures_core::Stream;
use std::error::Error;
use std::io::{ErrorKind, Read};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

/// The error of a piece that cannot be made.
pub(crate) type PieceError = Box<dyn Error + Send + Sync>;
/// The pieces as they come.
pub(crate) type PieceStream = Pin<Box<dyn Stream<Item = Result<Bytes, PieceError>> + Send>>;

/// The maximum size of a piece of a reader.
const PIECE: usize = 32 << 10;

/// Pieces that the first request takes. All clones have the same.
#[derive(Clone)]
pub(crate) struct Pieces {
    stream: Arc<Mutex<Option<PieceStream>>>,
    /// The number of bytes, if it is known.
    pub(crate) length: Option<u64>,
    /// The beginning of the line that each piece becomes, if they are lines.
    mark: Option<&'static str>,
}

impl Pieces {
    /// Returns the pieces of a stream.
    pub(crate) fn of<B, E>(stream: impl Stream<Item = Result<B, E>> + Send + 'static) -> Self
    where
        B: Into<Bytes>,
        E: Into<PieceError>,
    {
        Self::new(Converted(Box::pin(stream)))
    }

    /// Returns the pieces of an iterator.
    pub(crate) fn iter<I>(pieces: I) -> Self
    where
        I: Iterator<Item = Result<Bytes, PieceError>> + Send + Unpin + 'static,
    {
        Self::new(Iter(pieces))
    }

    /// Returns the bytes of a reader.
    pub(crate) fn read(reader: impl Read + Send + 'static) -> Self {
        Self::iter(ReaderPieces(Box::new(reader)))
    }

    /// Returns the pieces of a stream that has them in their form already.
    pub(crate) fn new(
        stream: impl Stream<Item = Result<Bytes, PieceError>> + Send + 'static,
    ) -> Self {
        Self {
            stream: Arc::new(Mutex::new(Some(Box::pin(stream)))),
            length: None,
            mark: None,
        }
    }

    #[cfg(feature = "records")]
    /// Makes each piece a line that begins with `mark`.
    pub(crate) const fn into_lines(mut self, mark: &'static str) -> Self {
        self.mark = Some(mark);
        self
    }

    /// Takes the pieces. Returns `None` if they were taken before.
    pub(crate) fn take(&self) -> Option<PieceStream> {
        let mut stream = self.stream.lock().unwrap_or_else(PoisonError::into_inner);
        match (stream.take()?, self.mark) {
            (stream, None) => Some(stream),
            (stream, Some(mark)) => Some(Box::pin(Lines { stream, mark })),
        }
    }
}

impl PartialEq for Pieces {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.stream, &other.stream)
    }
}

impl Eq for Pieces {}

/// A stream whose items are converted.
struct Converted<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Converted<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<PieceError>,
{
    type Item = Result<Bytes, PieceError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = self.0.as_mut().poll_next(context);
        piece.map(|piece| piece.map(|piece| piece.map(Into::into).map_err(Into::into)))
    }
}

/// A stream whose items become lines.
struct Lines {
    stream: PieceStream,
    mark: &'static str,
}

impl Stream for Lines {
    type Item = Result<Bytes, PieceError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mark = self.mark.as_bytes();
        let line = |piece: Bytes| Bytes::from([mark, &piece, b"\n"].concat());
        let piece = self.stream.as_mut().poll_next(context);
        piece.map(|piece| piece.map(|piece| piece.map(line)))
    }
}

/// An iterator as a stream.
struct Iter<I>(I);

impl<I: Iterator + Unpin> Stream for Iter<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<I::Item>> {
        Poll::Ready(self.0.next())
    }
}

/// A reader as an iterator.
struct ReaderPieces(Box<dyn Read + Send>);

impl Iterator for ReaderPieces {
    type Item = Result<Bytes, PieceError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut piece = vec![0; PIECE];
        loop {
            return match self.0.read(&mut piece) {
                Ok(0) => None,
                Ok(count) => {
                    piece.truncate(count);
                    Some(Ok(Bytes::from(piece)))
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => Some(Err(error.into())),
            };
        }
    }
}
