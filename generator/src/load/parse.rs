//! From text to tree: which parser reads it, and what a failure of either is called.

use super::tree::Notice;
use super::{Tree, json, yaml};
use crate::diagnostic::Code;
use std::path::Path;

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

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

/// What the name of a file says of its format.
pub(super) fn format_of(path: &Path) -> Option<Format> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    match extension.as_str() {
        "json" | "json5" | "jsonc" => Some(Format::Json),
        "yaml" | "yml" => Some(Format::Yaml),
        _ => None,
    }
}

/// Whether the name of a file says that it is a Markdown page.
pub(super) fn is_markdown(path: &Path) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| {
            ["md", "markdown", "mdx"]
                .iter()
                .any(|known| extension.eq_ignore_ascii_case(known))
        })
}

/// Reads a text. `expected` is what its name or its fence says; nothing said, the first character decides.
pub(super) fn parse(text: &str, expected: Option<Format>) -> Result<Parsed, Failure> {
    if text.trim().is_empty() {
        return Err(Failure::new(Code::EmptyFile, "the file is empty"));
    }
    let braced = text.trim_start().starts_with(['{', '[']);
    match expected {
        Some(Format::Json) => json::parse(text),
        // JSON under another name: its own reader takes tabs and `\ud83d\ude00`, which YAML forbids.
        Some(Format::Yaml) if braced => json::parse(text).or_else(|failure| match failure.code {
            Code::TooComplex => Err(failure),
            _ => yaml::parse(text),
        }),
        None if braced => json::parse(text).or_else(|failure| match failure.code {
            Code::TooComplex => Err(failure),
            _ => yaml::parse(text).map_err(|_| failure),
        }),
        Some(Format::Yaml) | None => yaml::parse(text),
    }
}
