//! Parses JSON.

use super::parsed::{Failure, Parsed};
use super::tree::Reading;
use crate::diagnostic::Code;
use crate::source::{Format, Lines};
use serde::de::DeserializeSeed;

/// Parses a text as JSON.
pub(super) fn parse(text: &str) -> Result<Parsed, Failure> {
    let reading = Reading::new(text.len(), false);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    // The seed has a limit of its own, which is higher.
    deserializer.disable_recursion_limit();
    let tree = reading
        .root()
        .deserialize(&mut deserializer)
        .and_then(|tree| deserializer.end().map(|()| tree));
    match tree {
        Ok(tree) => Ok(Parsed {
            tree,
            format: Format::Json,
            notices: reading.into_notices(),
        }),
        Err(error) => Err(failure(text, &error, reading.exceeded())),
    }
}

fn failure(text: &str, error: &serde_json::Error, exceeded: bool) -> Failure {
    let whole = error.to_string();
    let message = whole
        .rsplit_once(" at line ")
        .map_or(whole.as_str(), |(message, _)| message);
    let offset = offset(text, error.line(), error.column());
    if exceeded {
        return Failure {
            offset: Some(offset),
            help: Some("move nested parts to components, and refer to them with `$ref`".to_owned()),
            ..Failure::new(Code::TooComplex, message)
        };
    }
    let help = match message {
        "expected `,` or `}`" | "expected `,` or `]`" => {
            Some("add a comma before this, or close the bracket".to_owned())
        }
        "trailing comma" => Some("remove the comma before this bracket".to_owned()),
        "key must be a string" if comment(text, offset) => Some(NO_COMMENTS.to_owned()),
        "key must be a string" => Some("put the key in double quotes".to_owned()),
        "expected value" if comment(text, offset) => Some(NO_COMMENTS.to_owned()),
        "trailing characters" => Some("remove the text after the first value".to_owned()),
        _ if error.is_eof() => Some("check that the file was copied completely".to_owned()),
        _ => None,
    };
    Failure {
        offset: Some(offset),
        help,
        ..Failure::new(
            Code::Syntax,
            match message.strip_prefix("EOF while parsing ") {
                Some(open) => format!("the file ends inside {open}"),
                None => format!("this is not valid JSON: {message}"),
            },
        )
    }
}

const NO_COMMENTS: &str = "remove the comments: JSON has none";

fn comment(text: &str, offset: usize) -> bool {
    text.get(offset..).is_some_and(|rest| {
        rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#')
    })
}

/// Returns the byte offset of a position that `serde_json` reports. It counts columns in bytes, from 1, and the column
/// is one too low at the end of a line.
fn offset(text: &str, line: usize, column: usize) -> usize {
    // `serde_json` ends lines at `\n` only.
    let start = line
        .checked_sub(2)
        .and_then(|breaks| text.match_indices('\n').nth(breaks))
        .map_or(0, |(index, _)| index + 1);
    let mut offset = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let lines = Lines::new(text.get(..offset).unwrap_or_default());
    offset.max(lines.start(lines.count()))
}
