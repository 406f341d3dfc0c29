//! Reads requests that the service sends: webhooks and callbacks.

use super::received_form::{FormValue, to_json};
use super::response::{Failure, RawResponse};
use super::unexpected::BodyFault;
use crate::runtime::json::{FromNode, Json, Reading, read_as, shorten};
#[cfg(feature = "xml")]
use crate::runtime::xml::XmlRoot;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::convert::Infallible;
use std::fmt;

/// A request that a server of the user received. Its body is read like that of a response.
pub struct ReceivedRequest(RawResponse);

/// The reason why a webhook could not be read.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum WebhookError {
    /// The specification has no webhook and no callback of this name.
    UnknownName(String),
    /// The body does not match its schema.
    UnexpectedBody(BodyFault),
    /// The query does not match the schemas of its parameters.
    UnexpectedQuery(BodyFault),
}

impl ReceivedRequest {
    /// Creates it from the headers and the body.
    #[must_use]
    pub fn new(headers: &HeaderMap, body: Bytes) -> Self {
        Self(RawResponse::from_parts(
            StatusCode::OK,
            headers.clone(),
            body,
        ))
    }

    /// Reads a body that is JSON.
    ///
    /// # Errors
    /// The body does not match the type.
    pub fn json<T: FromNode>(&self) -> Result<T, WebhookError> {
        self.0.ok().map_err(WebhookError::of)
    }

    #[cfg(feature = "xml")]
    /// Reads a body that is XML.
    ///
    /// # Errors
    /// The body does not match the type.
    pub fn xml<T: FromNode>(&self, root: &XmlRoot) -> Result<T, WebhookError> {
        self.0.xml(root).map_err(WebhookError::of)
    }

    /// Reads a body that is a form. `fields` are those that are more than text.
    ///
    /// # Errors
    /// The body is not UTF-8, or does not match the type.
    pub fn form<T: FromNode>(&self, fields: &[(&str, FormValue)]) -> Result<T, WebhookError> {
        self.0.form(fields).map_err(WebhookError::of)
    }

    /// Reads a query. `fields` are those that are more than text.
    ///
    /// # Errors
    /// The query does not match the type.
    pub fn query<T: FromNode>(
        query: &str,
        fields: &[(&str, FormValue)],
    ) -> Result<T, WebhookError> {
        let text = to_json(query, fields);
        let json = Json::parse(text.as_bytes())
            .map_err(|error| WebhookError::UnexpectedQuery(BodyFault::Syntax(error.into())))?;
        let read = read_as(Reading::Strict, json.root());
        let fault = |mismatches| WebhookError::UnexpectedQuery(BodyFault::Mismatch(mismatches));
        read.map(|(value, _)| value).map_err(fault)
    }

    /// Reads a body that is text.
    ///
    /// # Errors
    /// The body is not UTF-8.
    pub fn text(&self) -> Result<String, WebhookError> {
        self.0.text().map_err(WebhookError::of)
    }

    /// Returns the body.
    #[must_use]
    pub fn bytes(&self) -> Bytes {
        self.0.body().clone()
    }
}

impl WebhookError {
    /// Creates the error for a name that the specification does not have.
    #[must_use]
    pub fn unknown(name: &str) -> Self {
        Self::UnknownName(name.to_owned())
    }

    fn of(failure: Failure<Infallible>) -> Self {
        match failure {
            Failure::UnexpectedBody { fault, .. } => Self::UnexpectedBody(fault),
            // A body has no status, and no documented error.
            Failure::UnexpectedStatus | Failure::Api { .. } => {
                Self::UnexpectedBody(BodyFault::Empty)
            }
        }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownName(name) => {
                write!(out, "there is no webhook `{}`", shorten(name, 100))
            }
            Self::UnexpectedBody(fault) => {
                write!(out, "the body of the webhook does not fit: {fault}")
            }
            Self::UnexpectedQuery(fault) => {
                write!(out, "the query of the webhook does not fit: {fault}")
            }
        }
    }
}

impl std::error::Error for WebhookError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::UnexpectedBody(BodyFault::Syntax(error)) => Some(error.as_ref()),
            Self::UnexpectedBody(_) | Self::UnexpectedQuery(_) | Self::UnknownName(_) => None,
        }
    }
}
