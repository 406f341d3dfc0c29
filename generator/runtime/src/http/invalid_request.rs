//! The error of a request that cannot be sent.

use std::fmt;

/// The error of a request that is not valid and was not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidRequest {
    /// The name of the parameter or header that is not valid.
    pub parameter: String,
    /// The reason.
    pub reason: String,
}

impl InvalidRequest {
    pub(crate) fn new(parameter: &str, reason: impl Into<String>) -> Self {
        Self {
            parameter: parameter.to_owned(),
            reason: reason.into(),
        }
    }
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` cannot be sent: {}", self.parameter, self.reason)
    }
}

impl std::error::Error for InvalidRequest {}
