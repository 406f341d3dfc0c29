//! Determines the verdict on `format`.

use crate::config::{DecimalCrate, Formats, IntegerStrings, TimeCrate, UuidCrate};
use crate::diagnostic::Verdict;
use crate::ir::formats;
use crate::source::Tree;
use serde_json::Map;

/// Returns the verdict on a `format` in a schema.
pub(super) fn verdict(format: &str, schema: &Map<String, Tree>, config: Formats) -> Verdict {
    let names: Vec<&str> = match schema.get("type") {
        Some(Tree::String(name)) => vec![name],
        Some(Tree::Array(names)) => names.iter().filter_map(Tree::as_str).collect(),
        _ => Vec::new(),
    };
    let mut names = names.into_iter().filter(|name| *name != "null");
    match names.next() {
        Some("integer") => integer(format, config),
        Some("number") => number(format, config),
        None if format.starts_with("int") => integer(format, config),
        Some("string") | None => string(format, config),
        Some(_) => Verdict::Approximated("has no meaning for this type"),
    }
}

fn string(format: &str, config: Formats) -> Verdict {
    let typed = match format {
        "date" | "naive-date" => config.time != TimeCrate::String,
        format if formats::is_date_time(format) || formats::is_http_date(format) => {
            config.time != TimeCrate::String
        }
        "duration" => config.time == TimeCrate::Jiff,
        "uuid" | "guid" => config.uuid == UuidCrate::Uuid,
        format if formats::is_decimal(format) => config.decimal != DecimalCrate::Plain,
        format if formats::integer_in_string(format).is_some() => {
            config.integer_strings == IntegerStrings::Integer
        }
        // A password is hidden; the others are bytes, integers as well, or plain strings anyway.
        "byte" | "base64" | "base64url" | "binary" | "password" | "int-or-string" | "string" => {
            true
        }
        _ => false,
    };
    if typed {
        Verdict::Used
    } else {
        Verdict::Approximated("read as a string")
    }
}

fn integer(format: &str, config: Formats) -> Verdict {
    match format {
        format if is_unix_time(format, config) => Verdict::Used,
        "int8" | "int16" | "int32" | "int64" | "int128" | "uint" | "uint8" | "uint16"
        | "uint32" | "uint64" | "double" | "float" => Verdict::Used,
        "uint128" => Verdict::Approximated("read as `i128`"),
        _ => Verdict::Approximated("read as an integer of 64 bits"),
    }
}

fn number(format: &str, config: Formats) -> Verdict {
    match format {
        format if is_unix_time(format, config) => Verdict::Used,
        "double" | "float" | "int32" | "int64" | "integer" | "long" => Verdict::Used,
        format if formats::is_decimal(format) && config.decimal != DecimalCrate::Plain => {
            Verdict::Used
        }
        _ => Verdict::Approximated("read as a number of 64 bits"),
    }
}

fn is_unix_time(format: &str, config: Formats) -> bool {
    config.time != TimeCrate::String && formats::unix_time(format).is_some()
}
