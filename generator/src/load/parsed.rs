//! The result of parsing a document.

use super::tree::Notice;
use crate::diagnostic::Code;
use crate::source::{Format, Tree};

/// A parsed document.
pub(super) struct Parsed {
    pub(super) tree: Tree,
    pub(super) format: Format,
    pub(super) notices: Vec<Notice>,
}

/// The reason why a text cannot be parsed.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) code: Code,
    pub(super) message: String,
    /// The byte offset in the document.
    pub(super) offset: Option<usize>,
    /// A related offset, with a label.
    pub(super) context: Option<(usize, String)>,
    pub(super) help: Option<String>,
}

impl Failure {
    pub(super) fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            offset: None,
            context: None,
            help: None,
        }
    }
}
