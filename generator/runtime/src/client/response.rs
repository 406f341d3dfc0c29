//! A response as an operation reads it: by status, then by media type, never by trying which type fits.

use super::error::ErrorBody;
use super::unexpected::BodyFault;
use crate::runtime::http::{TransportError, media};
use crate::runtime::json::{FromNode, Mismatch, Node, read, read_lenient};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

/// A response with its whole body.
#[derive(Debug)]
pub struct RawResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// Why the body is not whole, if it is not.
    pub(super) cut: Option<TransportError>,
}

/// Why a reply is no success.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure<E> {
    /// A documented error.
    Api {
        /// Its body.
        body: E,
        /// What of it did not fit, and was left out.
        notes: Vec<Mismatch>,
    },
    /// A status that is not documented.
    UnexpectedStatus,
    /// A body that does not fit what is documented.
    UnexpectedBody {
        /// What is wrong with it.
        fault: BodyFault,
        /// Whether an error was documented for the status.
        is_error: bool,
    },
}

impl RawResponse {
    /// A reply of these parts.
    #[must_use]
    pub fn new(response: http::Response<Bytes>) -> Self {
        let (head, body) = response.into_parts();
        Self {
            status: head.status,
            headers: head.headers,
            body,
            cut: None,
        }
    }

    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The text of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Whether the body is of this media type: `application/xml`, `image/*`. Parameters do not count.
    #[must_use]
    pub fn is(&self, pattern: &str) -> bool {
        self.header(CONTENT_TYPE.as_str())
            .is_some_and(|found| media::matches(found, pattern))
    }

    /// A success whose body is JSON.
    ///
    /// # Errors
    /// The body does not fit.
    pub fn ok<T: FromNode, E>(&self) -> Result<T, Failure<E>> {
        match self
            .parse()
            .and_then(|node| read(node).map_err(BodyFault::Mismatch))
        {
            Ok(value) => Ok(value),
            Err(fault) => Err(Failure::UnexpectedBody {
                fault,
                is_error: false,
            }),
        }
    }

    /// A success without a body that means anything.
    ///
    /// # Errors
    /// None; the type is that of the others.
    pub const fn empty<E>(&self) -> Result<(), Failure<E>> {
        Ok(())
    }

    /// A success whose body is text.
    ///
    /// # Errors
    /// The body is not UTF-8, or not whole.
    pub fn text<E>(&self) -> Result<String, Failure<E>> {
        self.utf8().map_err(|fault| Failure::UnexpectedBody {
            fault,
            is_error: false,
        })
    }

    /// A success whose body is bytes.
    ///
    /// # Errors
    /// The body is not whole.
    pub fn bytes<E>(&self) -> Result<Bytes, Failure<E>> {
        self.whole().map_err(|fault| Failure::UnexpectedBody {
            fault,
            is_error: false,
        })
    }

    /// A documented error whose body is JSON. It is read leniently: what is optional and does not fit is left out.
    ///
    /// # Errors
    /// Always: the error, or a body that does not fit even so.
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

    /// A documented error without a body that means anything.
    ///
    /// # Errors
    /// Always.
    pub fn error_empty<E, T>(&self, error: impl FnOnce() -> E) -> Result<T, Failure<E>> {
        Err(Failure::Api {
            body: error(),
            notes: Vec::new(),
        })
    }

    /// A documented error whose body is text.
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

    /// A documented error whose body is bytes.
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

    /// A status that the specification does not name.
    ///
    /// # Errors
    /// Always.
    pub const fn undocumented<E, T>(&self) -> Result<T, Failure<E>> {
        Err(Failure::UnexpectedStatus)
    }

    fn read_error<B: FromNode>(&self) -> Result<(B, Vec<Mismatch>), BodyFault> {
        // Nearly every body fits, and a lenient reading keeps a copy of what may not.
        if let Ok(body) = read(self.parse()?) {
            return Ok((body, Vec::new()));
        }
        read_lenient(self.parse()?).map_err(BodyFault::Mismatch)
    }

    fn parse(&self) -> Result<Node<'_>, BodyFault> {
        // The part that arrived may be JSON on its own: `12` of `123`.
        if let Some(cut) = &self.cut {
            return Err(BodyFault::Cut(cut.clone()));
        }
        Node::parse(&self.body).map_err(|error| {
            if self.body.is_empty() {
                BodyFault::Empty
            } else if std::str::from_utf8(&self.body).is_err() {
                BodyFault::NotText
            } else {
                BodyFault::Syntax(error.into())
            }
        })
    }

    fn whole(&self) -> Result<Bytes, BodyFault> {
        match &self.cut {
            Some(cut) => Err(BodyFault::Cut(cut.clone())),
            None => Ok(self.body.clone()),
        }
    }

    fn utf8(&self) -> Result<String, BodyFault> {
        let bytes = self.whole()?;
        let text = std::str::from_utf8(&bytes).map_err(|_| BodyFault::NotText)?;
        Ok(text.to_owned())
    }
}

impl<E: ErrorBody> Failure<E> {
    /// The body of a documented error.
    #[must_use]
    pub const fn api(&self) -> Option<&E> {
        match self {
            Self::Api { body, .. } => Some(body),
            _ => None,
        }
    }
}
