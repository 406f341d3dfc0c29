//! The values of `format` that have a type of their own under several names.

use super::types::{Ty, UnixTime};

/// Returns whether a format is that of an RFC 3339 timestamp.
pub(crate) fn is_date_time(format: &str) -> bool {
    matches!(
        format,
        "date-time" | "datetime" | "dateTime" | "google-datetime"
    )
}

/// Returns whether a format is that of an HTTP date.
pub(crate) fn is_http_date(format: &str) -> bool {
    matches!(
        format,
        "http-date" | "date-time-http" | "date-time-rfc1123" | "date-time-rfc7231"
    )
}

/// Returns how a number stands for a point in time, if its format says so.
pub(crate) fn unix_time(format: &str) -> Option<UnixTime> {
    let format = format.replace('_', "-");
    match format.as_str() {
        "unixtime" | "unix-time" | "unix-timestamp" | "unix-epoch" | "unix-seconds"
        | "epoch-seconds" | "timestamp-s" => Some(UnixTime::Seconds),
        "unixtime-ms" | "unixtime-millis" | "unix-time-ms" | "unix-time-millis"
        | "unix-timestamp-ms" | "unix-epoch-ms" | "unix-millis" | "epoch-millis"
        | "timestamp-ms" => Some(UnixTime::Millis),
        _ => None,
    }
}

/// Returns whether a format is that of a decimal number.
pub(crate) fn is_decimal(format: &str) -> bool {
    matches!(format, "decimal" | "decimal128")
}

/// Returns the pattern of the texts of a format, as far as they differ from those of other formats.
pub(crate) fn pattern(format: &str) -> Option<&'static str> {
    match format {
        "ipv4" => Some(r"^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$"),
        "ipv6" => Some(r"^[\dA-Fa-f.]*:[\dA-Fa-f:.]*(%.+)?$"),
        "date" => Some(r"^\d{4}-\d{2}-\d{2}$"),
        _ => is_date_time(format).then_some(r"^\d{4}-\d{2}-\d{2}.\d{2}:\d{2}"),
    }
}

/// Returns the type of the integer in a string with this format.
pub(crate) fn integer_in_string(format: &str) -> Option<Ty> {
    match format {
        "int64" | "safeint" | "double-int" => Some(Ty::I64),
        "int32" | "int16" | "int8" => Some(Ty::I32),
        "uint64" => Some(Ty::U64),
        "uint32" | "uint16" | "uint8" => Some(Ty::U32),
        _ => None,
    }
}

/// Returns the type of the numbers that a pattern describes, if a framework writes the pattern for numbers in strings: that of
/// .NET, which reads numbers from strings as well, or those of Pydantic and schemars for decimals.
pub(crate) fn number_of_pattern(pattern: &str) -> Option<Ty> {
    match pattern {
        r"^-?(?:0|[1-9]\d*)$" | r"^(?:0|[1-9]\d*)$" => Some(Ty::I64),
        r"^-?(?:0|[1-9]\d*)(?:\.\d+)?$" | r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$" => {
            Some(Ty::F64)
        }
        r"^-?[0-9]+(\.[0-9]+)?$" | r"^-?[0-9]+(\.[0-9]+)?([eE][0-9]+)?$" => Some(Ty::Decimal),
        _ => pattern
            .starts_with(r"^(?!^[-+.]*$)[+-]?0*")
            .then_some(Ty::Decimal),
    }
}
