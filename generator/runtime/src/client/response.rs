//! Reads a response by its status, then by its media type. It never tries one type after another.

use super::error::ErrorBody;
use super::unexpected::BodyFault;
use crate::runtime::http::secret::{Size, hide_credentials};
use crate::runtime::http::{Body, TransportError, media};
use crate::runtime::json::{FromNode, Json, Mismatch, Reading, read_as, read_lenient};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::sync::OnceLock;

/// A response with its whole body.
pub struct RawResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The reason why the body is incomplete; `None` if it is complete.
    pub(super) cut: Option<TransportError>,
    /// The body of a success that is read as a stream; `body` is then empty.
    pub(super) stream: Option<Body>,
    /// How the body of a success is read.
    pub(super) reading: Reading,
    /// The members of a success that did not match their type and were omitted.
    pub(super) notes: OnceLock<Vec<Mismatch>>,
}

/// The reason why a response is not a success.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure<E> {
    /// A documented error.
    Api {
        /// Its body.
        body: E,
        /// The members that did not match their type and were omitted.
        notes: Vec<Mismatch>,
    },
    /// A status that is not documented.
    UnexpectedStatus,
    /// A body that does not match the documentation.
    UnexpectedBody {
        /// The reason why it does not match.
        fault: BodyFault,
        /// Whether the specification documents an error for the status.
        is_error: bool,
    },
}

impl fmt::Debug for RawResponse {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &Size(&self.body))
            .field("cut", &self.cut)
            .finish()
    }
}

impl RawResponse {
    /// Creates a response from an HTTP response.
    #[must_use]
    pub fn new(response: http::Response<Bytes>) -> Self {
        let (mut head, body) = response.into_parts();
        hide_credentials(&mut head.headers);
        Self::from_parts(head.status, head.headers, body)
    }

    pub(super) const fn from_parts(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            headers,
            body,
            cut: None,
            stream: None,
            reading: Reading::Strict,
            notes: OnceLock::new(),
        }
    }

    /// Returns the status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body as received.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the value of a header, if it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Returns whether the body has this media type: `application/xml`, `image/*`. Parameters are ignored.
    #[must_use]
    pub fn is(&self, pattern: &str) -> bool {
        self.header(CONTENT_TYPE.as_str())
            .is_some_and(|found| media::matches(found, pattern))
    }

    /// Returns whether the response is a success of this media type, or of none.
    pub(super) fn is_stream_of(&self, media_type: &str) -> bool {
        let is_named = self.headers.contains_key(CONTENT_TYPE);
        self.status.is_success() && (!is_named || media_type == "*/*" || self.is(media_type))
    }

    /// Reads a success whose body is JSON. No body is `null`, which Express sends so, as it sends a string without quotation marks.
    ///
    /// # Errors
    /// The body does not match the type.
    pub fn ok<T: FromNode, E>(&self) -> Result<T, Failure<E>> {
        match self.parse().and_then(|json| self.read(&json)) {
            Ok(value) => Ok(value),
            Err(fault) => {
                let value = self.read_text(|json| self.read(json));
                value.ok_or_else(|| Failure::UnexpectedBody {
                    fault: self.of_body(fault),
                    is_error: false,
                })
            }
        }
    }

    /// Reads a success whose body, if any, is ignored.
    ///
    /// # Errors
    /// The body is incomplete.
    pub fn empty<E>(&self) -> Result<(), Failure<E>> {
        self.bytes().map(drop)
    }

    /// Reads a success whose body is text.
    ///
    /// # Errors
    /// The body is not UTF-8, or incomplete.
    pub fn text<E>(&self) -> Result<String, Failure<E>> {
        self.utf8().map_err(|fault| Failure::UnexpectedBody {
            fault,
            is_error: false,
        })
    }

    /// Reads a success whose body is binary.
    ///
    /// # Errors
    /// The body is incomplete.
    pub fn bytes<E>(&self) -> Result<Bytes, Failure<E>> {
        self.whole().map_err(|fault| Failure::UnexpectedBody {
            fault,
            is_error: false,
        })
    }

    /// Reads a documented error whose body is JSON. It is read leniently: an optional member that does not match its
    /// type is omitted.
    ///
    /// # Errors
    /// Always: either the error, or a body that does not match even so.
    pub fn error<B, E, T>(&self, error: impl FnOnce(B) -> E) -> Result<T, Failure<E>>
    where
        B: FromNode,
    {
        Err(match self.read_error() {
            Ok((body, notes)) => Failure::Api {
                body: error(body),
                notes,
            },
            Err(fault) => Failure::UnexpectedBody {
                fault,
                is_error: true,
            },
        })
    }

    /// Reads a documented error whose body, if any, is ignored.
    ///
    /// # Errors
    /// Always.
    pub fn error_empty<E, T>(&self, error: impl FnOnce() -> E) -> Result<T, Failure<E>> {
        Err(Failure::Api {
            body: error(),
            notes: Vec::new(),
        })
    }

    /// Reads a documented error whose body is text.
    ///
    /// # Errors
    /// Always.
    pub fn error_text<E, T>(&self, error: impl FnOnce(String) -> E) -> Result<T, Failure<E>> {
        Err(match self.utf8() {
            Ok(text) => Failure::Api {
                body: error(text),
                notes: Vec::new(),
            },
            Err(fault) => Failure::UnexpectedBody {
                fault,
                is_error: true,
            },
        })
    }

    /// Reads a documented error whose body is binary.
    ///
    /// # Errors
    /// Always.
    pub fn error_bytes<E, T>(&self, error: impl FnOnce(Bytes) -> E) -> Result<T, Failure<E>> {
        Err(match self.whole() {
            Ok(bytes) => Failure::Api {
                body: error(bytes),
                notes: Vec::new(),
            },
            Err(fault) => Failure::UnexpectedBody {
                fault,
                is_error: true,
            },
        })
    }

    /// Reports a status that the specification does not document.
    ///
    /// # Errors
    /// Always.
    pub const fn undocumented<E, T>(&self) -> Result<T, Failure<E>> {
        Err(Failure::UnexpectedStatus)
    }

    /// Reads a success as the client does: strictly or leniently.
    pub(super) fn read<T: FromNode>(&self, json: &Json<'_>) -> Result<T, BodyFault> {
        let (value, notes) = read_as(self.reading, json.root()).map_err(BodyFault::Mismatch)?;
        // A response is read once.
        let _ = self.notes.set(notes);
        Ok(value)
    }

    fn read_error<B: FromNode>(&self) -> Result<(B, Vec<Mismatch>), BodyFault> {
        let read = self
            .parse()
            .and_then(|json| read_lenient(json.root()).map_err(BodyFault::Mismatch));
        read.or_else(|fault| {
            let read = self.read_text(|json| read_lenient(json.root()));
            read.ok_or_else(|| self.of_body(fault))
        })
    }

    /// Reads the body as a JSON string, if the response says that it is text: Express, Fastify and Spring send strings, dates and
    /// values of enums without quotation marks. A page is none.
    fn read_text<T, F>(&self, read: impl FnOnce(&Json<'_>) -> Result<T, F>) -> Option<T> {
        let is_text = self.cut.is_none() && self.is("text/*");
        let text = std::str::from_utf8(&self.body).ok();
        let text = text.filter(|text| is_text && !text.trim_start().starts_with('<'));
        let quoted = serde_json::to_vec(text?).ok()?;
        read(&Json::parse(&quoted).ok()?).ok()
    }

    /// Returns the fault of the body, if reading it as JSON has this one: `null` does not match where there is no body.
    fn of_body(&self, fault: BodyFault) -> BodyFault {
        match fault {
            BodyFault::Mismatch(_) if self.body.is_empty() => BodyFault::Empty,
            fault => fault,
        }
    }

    fn parse(&self) -> Result<Json<'_>, BodyFault> {
        // The part that was received may be valid JSON on its own: `12` of `123`.
        if let Some(cut) = &self.cut {
            return Err(BodyFault::Cut(cut.clone()));
        }
        if self.body.is_empty() {
            return Json::parse(b"null").map_err(BodyFault::from);
        }
        Json::parse(&self.body).map_err(|error| {
            if std::str::from_utf8(&self.body).is_err() {
                BodyFault::NotText
            } else {
                BodyFault::Syntax(error.into())
            }
        })
    }

    pub(super) fn whole(&self) -> Result<Bytes, BodyFault> {
        match &self.cut {
            Some(cut) => Err(BodyFault::Cut(cut.clone())),
            None => Ok(self.body.clone()),
        }
    }

    pub(super) fn utf8(&self) -> Result<String, BodyFault> {
        let bytes = self.whole()?;
        let text = std::str::from_utf8(&bytes).map_err(|_| BodyFault::NotText)?;
        Ok(text.to_owned())
    }
}

impl<E: ErrorBody> Failure<E> {
    /// Returns the body of a documented error.
    #[must_use]
    pub const fn api(&self) -> Option<&E> {
        match self {
            Self::Api { body, .. } => Some(body),
            _ => None,
        }
    }
}
