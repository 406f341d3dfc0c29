//! Determines the verdict on `format`.

use crate::config::{DecimalCrate, Formats, TimeCrate, UuidCrate};
use crate::diagnostic::Verdict;
use crate::source::Tree;
use serde_json::Map;

/// Returns the verdict on a `format` in a schema.
pub(super) fn verdict(format: &str, schema: &Map<String, Tree>, formats: Formats) -> Verdict {
    let names: Vec<&str> = match schema.get("type") {
        Some(Tree::String(name)) => vec![name],
        Some(Tree::Array(names)) => names.iter().filter_map(Tree::as_str).collect(),
        _ => Vec::new(),
    };
    let mut names = names.into_iter().filter(|name| *name != "null");
    match names.next() {
        Some("integer") => integer(format),
        Some("number") => number(format, formats),
        None if format.starts_with("int") => integer(format),
        Some("string") | None => string(format, formats),
        Some(_) => Verdict::Approximated("has no meaning for this type"),
    }
}

fn string(format: &str, formats: Formats) -> Verdict {
    let typed = match format {
        "date-time" | "datetime" | "date" => formats.time != TimeCrate::String,
        "duration" => formats.time == TimeCrate::Jiff,
        "uuid" | "guid" => formats.uuid == UuidCrate::Uuid,
        "decimal" => formats.decimal == DecimalCrate::RustDecimal,
        // A password is hidden; the others are bytes, or plain strings anyway.
        "byte" | "base64" | "binary" | "password" | "string" => true,
        _ => false,
    };
    if typed {
        Verdict::Used
    } else {
        Verdict::Approximated("read as a string")
    }
}

fn integer(format: &str) -> Verdict {
    match format {
        "int64" | "int32" | "uint32" | "uint64" | "double" | "float" => Verdict::Used,
        "int16" | "int8" => Verdict::Approximated("read as 32 bits"),
        "uint16" | "uint8" => Verdict::Approximated("read as 32 bits without a sign"),
        _ => Verdict::Approximated("read as an integer of 64 bits"),
    }
}

fn number(format: &str, formats: Formats) -> Verdict {
    match format {
        "double" | "float" | "int32" | "int64" | "integer" | "long" => Verdict::Used,
        "decimal" if formats.decimal == DecimalCrate::RustDecimal => Verdict::Used,
        _ => Verdict::Approximated("read as a number of 64 bits"),
    }
}
