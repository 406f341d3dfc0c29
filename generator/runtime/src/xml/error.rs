//! The errors of XML documents.

use std::fmt;

/// The reason why bytes are no XML document, or a value cannot be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct XmlError {
    message: String,
    /// The line and the column in a document that is read, from 1.
    position: Option<(usize, usize)>,
}

impl XmlError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            position: None,
        }
    }

    /// Adds the position of a byte of the text.
    pub(super) fn at(mut self, text: &str, offset: usize) -> Self {
        let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
        let line = before.split(|byte| *byte == b'\n').count();
        let line_start = before.iter().rposition(|byte| *byte == b'\n');
        let column = before.len() - line_start.map_or(0, |start| start + 1);
        self.position = Some((line, column + 1));
        self
    }
}

impl fmt::Display for XmlError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&crate::runtime::json::shorten(&self.message, 200))?;
        match self.position {
            Some((line, column)) => write!(out, " at line {line} column {column}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for XmlError {}
