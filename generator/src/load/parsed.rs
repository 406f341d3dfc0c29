//! A document that was read, or why it could not be.

use super::tree::Notice;
use crate::diagnostic::Code;
use crate::source::{Format, Tree};

/// A document that was read.
pub(super) struct Parsed {
    pub(super) tree: Tree,
    pub(super) format: Format,
    pub(super) notices: Vec<Notice>,
}

/// Why a text could not be read.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) code: Code,
    pub(super) message: String,
    /// The byte offset in the document.
    pub(super) offset: Option<usize>,
    /// Another offset that belongs to it, with a label.
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
