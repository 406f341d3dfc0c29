//! Decodes the body of a stream of items, whatever its format. It does no I/O.

use super::events::{EventDecoder, ServerSentEvent};
use super::records::RecordDecoder;
use std::time::Duration;

/// The format of a stream of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamFormat {
    /// Server-sent events, of which each is an item with its members `event`, `data`, `id` and `retry`.
    Events {
        /// Whether an event without a type has the type `message` (WHATWG HTML, section 9.2.6).
        named: bool,
        /// The data of an event that is not an item, but ends the stream, such as `[DONE]`.
        end: Option<&'static str>,
    },
    /// Server-sent events, of which the data are items in JSON.
    EventData {
        /// The data of an event that is not an item, but ends the stream, such as `[DONE]`.
        end: Option<&'static str>,
    },
    /// JSON Lines: an item on each line.
    JsonLines,
    /// A JSON text sequence (RFC 7464).
    JsonSequence,
}

/// A piece of a stream that holds one item.
#[derive(Debug)]
pub(crate) enum Piece {
    /// An event.
    Event(ServerSentEvent),
    /// A JSON text.
    Json(Vec<u8>),
}

/// A decoder of one of the formats.
#[derive(Debug)]
pub(crate) enum Decoder {
    Events(Box<EventDecoder>),
    Records(RecordDecoder),
}

impl Decoder {
    pub(crate) fn new(format: StreamFormat) -> Self {
        match format {
            StreamFormat::Events { .. } | StreamFormat::EventData { .. } => {
                Self::Events(Box::default())
            }
            StreamFormat::JsonLines => Self::Records(RecordDecoder::lines()),
            StreamFormat::JsonSequence => Self::Records(RecordDecoder::sequence()),
        }
    }

    /// Adds bytes of the body.
    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        match self {
            Self::Events(events) => events.feed(bytes),
            Self::Records(records) => records.feed(bytes),
        }
    }

    /// Returns the next piece that is complete.
    pub(crate) fn next(&mut self) -> Option<Piece> {
        match self {
            Self::Events(events) => events.next().map(Piece::Event),
            Self::Records(records) => records.next().map(Piece::Json),
        }
    }

    /// Returns the piece that the end of the body ends. An event that no empty line ends is incomplete, and discarded.
    pub(crate) fn finish(&mut self) -> Option<Piece> {
        match self {
            Self::Events(_) => None,
            Self::Records(records) => records.finish().map(Piece::Json),
        }
    }

    /// Returns the number of bytes that wait for the end of their piece.
    pub(crate) fn waiting(&self) -> usize {
        match self {
            Self::Events(events) => events.waiting(),
            Self::Records(records) => records.waiting(),
        }
    }

    /// Returns the ID of the last event that had one.
    pub(crate) fn last_id(&self) -> Option<&str> {
        match self {
            Self::Events(events) => events.last_id(),
            Self::Records(_) => None,
        }
    }

    /// Begins with another stream after the event with this ID.
    pub(crate) fn restart(&mut self, last_id: Option<String>) {
        if let Self::Events(events) = self {
            events.restart(last_id);
        }
    }

    /// Returns whether the stream is one of server-sent events.
    pub(crate) const fn is_of_events(&self) -> bool {
        matches!(self, Self::Events(_))
    }

    /// Returns the time to wait before the stream is opened again, if the server gave it.
    pub(crate) const fn retry(&self) -> Option<Duration> {
        match self {
            Self::Events(events) => events.retry(),
            Self::Records(_) => None,
        }
    }
}
