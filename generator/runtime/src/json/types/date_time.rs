//! Dates and times whose offset is missing.

use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;

/// Reads a date and time with `parse`, which requires an offset. Records a mismatch if that is not possible.
pub(super) fn read<T>(
    node: Node<'_>,
    reader: &mut Reader<'_>,
    parse: fn(&str) -> Option<T>,
) -> Option<T> {
    let text = node.as_str().unwrap_or_default();
    let time = parse(text);
    if time.is_some() {
        return time;
    }
    let utc = in_utc(text).and_then(|text| parse(&text));
    #[cfg(feature = "local-times")]
    if utc.is_some() {
        return utc;
    }
    let expected = match utc {
        Some(_) => {
            "a date and time with an offset (to read one without as UTC, set `formats.date-time-offset` of allof)"
        }
        None => "a date and time with an offset",
    };
    reader.mismatch(expected, node);
    None
}

/// Returns the RFC 3339 form in UTC of a date and time without an offset: `2024-05-01T10:00:00`. The seconds may be missing,
/// as they may in ISO 8601.
fn in_utc(text: &str) -> Option<String> {
    let (date, clock) = text.split_once(['T', 't', ' '])?;
    let seconds = if clock.len() == "10:00".len() {
        ":00"
    } else {
        ""
    };
    let is_local = clock.bytes().all(|byte| b"0123456789:.".contains(&byte));
    is_local.then(|| format!("{date}T{clock}{seconds}Z"))
}
