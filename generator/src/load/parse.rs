//! Chooses the parser of a text.

use super::parsed::{Failure, Parsed};
use super::{json, yaml};
use crate::diagnostic::Code;
use crate::source::Format;
use std::path::Path;

/// Returns the format of a file according to its name.
pub(super) fn format_of(path: &Path) -> Option<Format> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    match extension.as_str() {
        "json" | "json5" | "jsonc" => Some(Format::Json),
        "yaml" | "yml" => Some(Format::Yaml),
        _ => None,
    }
}

/// Returns whether a file is a Markdown page according to its name.
pub(super) fn is_markdown(path: &Path) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| {
            ["md", "markdown", "mdx"]
                .iter()
                .any(|known| extension.eq_ignore_ascii_case(known))
        })
}

/// Parses a text. `expected` is the format according to the name or the fence; without it, the first character decides.
pub(super) fn parse(text: &str, expected: Option<Format>) -> Result<Parsed, Failure> {
    if text.trim().is_empty() {
        return Err(Failure::new(Code::EmptyFile, "the file is empty"));
    }
    let braced = text.trim_start().starts_with(['{', '[']);
    match expected {
        Some(Format::Json) => json::parse(text),
        // JSON under another name. The JSON parser accepts tabs and `\ud83d\ude00`, which YAML forbids.
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
