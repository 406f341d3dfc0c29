//! Decodes server-sent events as the HTML standard does (section 9.2.6, "Interpreting an event stream"). It does no I/O.

use super::pending::Pending;
use std::time::Duration;

/// An event of a stream of the media type `text/event-stream`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServerSentEvent {
    /// The type, if the event names one. The standard reads an event without a type as `message`.
    pub event: Option<String>,
    /// The data. Several lines are joined by line feeds.
    pub data: String,
    /// The ID, if the event has one.
    pub id: Option<String>,
    /// The number of milliseconds to wait before reconnecting, if the event gives it.
    pub retry: Option<u64>,
}

/// A decoder of events.
#[derive(Debug, Default)]
pub(crate) struct EventDecoder {
    pending: Pending,
    /// Whether the byte order mark, if any, was skipped.
    started: bool,
    /// Whether the last line ended with a carriage return, so that a line feed after it belongs to the same line end.
    after_return: bool,
    event: ServerSentEvent,
    has_data: bool,
    /// The ID of the event that is being received, or of the last one that had an ID.
    id: Option<String>,
    /// The same, of the last event that was complete.
    last_id: Option<String>,
    retry: Option<Duration>,
}

impl EventDecoder {
    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        self.pending.feed(bytes);
    }

    /// Returns the number of bytes that wait for the end of their event.
    pub(crate) fn waiting(&self) -> usize {
        self.pending.len().saturating_add(self.event.data.len())
    }

    /// Returns the ID of the last event that had one, to be sent as `Last-Event-ID` when the stream is opened again.
    pub(crate) fn last_id(&self) -> Option<&str> {
        self.last_id.as_deref()
    }

    /// Begins with another stream after the event with this ID.
    pub(crate) fn restart(&mut self, last_id: Option<String>) {
        *self = Self {
            id: last_id.clone(),
            last_id,
            retry: self.retry,
            ..Self::default()
        };
    }

    /// Returns the time to wait before the stream is opened again, if an event gave it.
    pub(crate) const fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// Returns the next event that is complete.
    pub(crate) fn next(&mut self) -> Option<ServerSentEvent> {
        if !self.started {
            self.started = self.pending.skip_mark()?;
        }
        loop {
            if self.after_return {
                self.after_return = !self.pending.skip_line_feed()?;
            }
            let (line, end) = self.pending.line(b"\r\n")?;
            self.after_return = end == b'\r';
            // Bytes that are not UTF-8 are replaced, as the standard decodes them.
            let line = String::from_utf8_lossy(line).into_owned();
            if let Some(event) = self.line(&line) {
                return Some(event);
            }
        }
    }

    /// Interprets a line. Returns the event that an empty line ends.
    fn line(&mut self, line: &str) -> Option<ServerSentEvent> {
        if line.is_empty() {
            let event = std::mem::take(&mut self.event);
            self.last_id.clone_from(&self.id);
            // An event without data is not dispatched.
            return std::mem::take(&mut self.has_data).then_some(event);
        }
        let (field, value) = match line.split_once(':') {
            Some((field, value)) => (field, value.strip_prefix(' ').unwrap_or(value)),
            None => (line, ""),
        };
        match field {
            "event" => self.event.event = Some(value.to_owned()).filter(|name| !name.is_empty()),
            "data" => {
                if self.has_data {
                    self.event.data.push('\n');
                }
                self.event.data.push_str(value);
                self.has_data = true;
            }
            "id" if !value.contains('\0') => {
                self.event.id = Some(value.to_owned());
                self.id = Some(value.to_owned()).filter(|id| !id.is_empty());
            }
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                if let Ok(milliseconds) = value.parse() {
                    self.event.retry = Some(milliseconds);
                    self.retry = Some(Duration::from_millis(milliseconds));
                }
            }
            // A comment starts with a colon, so its field has no name. Other fields are ignored.
            _ => {}
        }
        None
    }
}
