//! Points in time that JSON has in another form than RFC 3339: dates of HTTP, and time since 1970 as a number. The type of
//! the point in time is that of `format: date-time`, whose RFC 3339 form is converted.

use crate::runtime::json::calendar::{DAYS_UNTIL_1970, MONTHS, parse_http_date, parse_rfc3339};
use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::{Reader, Report};
use crate::runtime::json::tape::Json;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;
use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

/// A point in time that is an HTTP date (RFC 9110, section 5.6.7) in JSON and in parameters:
/// `Sun, 06 Nov 1994 08:49:37 GMT`. The two obsolete formats are read too. Fractions of a second are not written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HttpDate<T>(pub T);

/// A point in time that is the integer number of seconds since 1970-01-01T00:00:00Z. Fractions of a second are not
/// written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnixSeconds<T>(pub T);

/// A point in time that is the integer number of milliseconds since 1970-01-01T00:00:00Z. Fractions of a millisecond are
/// not written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnixMillis<T>(pub T);

/// A point in time that is the number of seconds since 1970-01-01T00:00:00Z, with a fraction if it has one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnixTime<T>(pub T);

macro_rules! newtype {
    ($name:ident, $expected:literal, $moment:ident, $write:ident) => {
        impl<T> Deref for $name<T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.0
            }
        }

        impl<T> DerefMut for $name<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }

        impl<T> From<T> for $name<T> {
            fn from(moment: T) -> Self {
                Self(moment)
            }
        }

        impl<T: FromNode> FromNode for $name<T> {
            fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
                let text = $moment(node).and_then(|(seconds, nanos)| rfc3339(seconds, nanos));
                Self(of_text(text, $expected, node, reader))
            }
        }

        impl<T: ToTree> ToTree for $name<T> {
            fn to_tree(&self) -> Tree<'_> {
                written(&self.0, $write)
            }
        }

        impl<T: ToTree> ::serde::Serialize for $name<T> {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.to_tree().serialize(serializer)
            }
        }

        impl<'de, T: FromNode> ::serde::Deserialize<'de> for $name<T> {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                crate::runtime::json::from_node::deserialize(deserializer)
            }
        }
    };
}

newtype!(HttpDate, "an HTTP date", from_http_date, http_date);
newtype!(
    UnixSeconds,
    "a Unix time in seconds, an integer",
    from_seconds,
    seconds
);
newtype!(
    UnixMillis,
    "a Unix time in milliseconds, an integer",
    from_millis,
    millis
);
newtype!(UnixTime, "a Unix time in seconds", from_fraction, fraction);

/// Seconds since 1970, and nanoseconds.
type Moment = (i64, u32);

fn from_http_date(node: Node<'_>) -> Option<Moment> {
    Some((parse_http_date(node.as_str()?)?, 0))
}

fn from_seconds(node: Node<'_>) -> Option<Moment> {
    Some((node.as_i64()?, 0))
}

fn from_millis(node: Node<'_>) -> Option<Moment> {
    let millis = node.as_i64()?;
    let rest = u32::try_from(millis.rem_euclid(1000)).ok()?;
    Some((millis.div_euclid(1000), rest * 1_000_000))
}

fn from_fraction(node: Node<'_>) -> Option<Moment> {
    if let Some(seconds) = from_seconds(node) {
        return Some(seconds);
    }
    let digits = node.digits()?;
    let text = if digits.contains(['e', 'E']) {
        Cow::Owned(node.as_f64()?.to_string())
    } else {
        digits
    };
    let unsigned = text.strip_prefix('-').unwrap_or(&text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let nanos: u32 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    let whole: i64 = whole.parse().ok()?;
    Some(match (text.starts_with('-'), nanos) {
        (false, nanos) => (whole, nanos),
        (true, 0) => (-whole, 0),
        (true, nanos) => (-whole - 1, 1_000_000_000 - nanos),
    })
}

/// Reads the point in time from its RFC 3339 form. Without one, records a mismatch and returns a placeholder.
fn of_text<T: FromNode>(
    text: Option<String>,
    expected: &'static str,
    node: Node<'_>,
    reader: &mut Reader<'_>,
) -> T {
    let mut report = Report::default();
    let mut strict = Reader::strict(&mut report);
    let text = text.unwrap_or_default();
    let moment = T::from_node(Json::from(text.as_str()).root(), &mut strict);
    if report.verdict().is_err() {
        reader.mismatch(expected, node);
    }
    moment
}

/// Writes the point in time. One whose RFC 3339 form is not known is written as it is.
fn written<T: ToTree>(moment: &T, write: fn(Moment) -> Tree<'static>) -> Tree<'_> {
    let tree = moment.to_tree();
    match tree.as_str().and_then(parse_rfc3339) {
        Some(moment) => write(moment),
        None => tree,
    }
}

fn seconds((seconds, _): Moment) -> Tree<'static> {
    Tree::Int(seconds)
}

fn millis((seconds, nanos): Moment) -> Tree<'static> {
    Tree::Int(seconds * 1000 + i64::from(nanos / 1_000_000))
}

fn fraction((seconds, nanos): Moment) -> Tree<'static> {
    if nanos == 0 {
        return Tree::Int(seconds);
    }
    let text = if seconds < 0 {
        format!("-{}.{:09}", -seconds - 1, 1_000_000_000 - nanos)
    } else {
        format!("{seconds}.{nanos:09}")
    };
    Tree::Number(Cow::Owned(text.trim_end_matches('0').to_owned()))
}

fn http_date((seconds, _): Moment) -> Tree<'static> {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    let (year, month, day) = date(seconds);
    // 1 January 1970 was a Thursday.
    let weekday = seconds.div_euclid(86400).rem_euclid(7);
    let weekday = (0..).zip(DAYS).find(|(index, _)| *index == weekday);
    let month = (1..).zip(MONTHS).find(|(index, _)| *index == month);
    let (weekday, month) = (weekday.unwrap_or_default().1, month.unwrap_or_default().1);
    let clock = clock(seconds);
    Tree::String(Cow::Owned(format!(
        "{weekday}, {day:02} {month} {year:04} {clock} GMT"
    )))
}

/// Returns the RFC 3339 form of a point in time, if it is within the years from 0 to 9999.
fn rfc3339(seconds: i64, nanos: u32) -> Option<String> {
    let (year, month, day) = date(seconds);
    if !(0..=9999).contains(&year) {
        return None;
    }
    let clock = clock(seconds);
    let fraction = match nanos {
        0 => String::new(),
        nanos => format!(".{nanos:09}"),
    };
    Some(format!("{year:04}-{month:02}-{day:02}T{clock}{fraction}Z"))
}

fn clock(seconds: i64) -> String {
    let of_day = seconds.rem_euclid(86400);
    format!(
        "{:02}:{:02}:{:02}",
        of_day / 3600,
        of_day / 60 % 60,
        of_day % 60
    )
}

/// Returns the year, the month and the day of the Gregorian calendar.
fn date(seconds: i64) -> (i64, i64, i64) {
    // Years begin in March here, and 146,097 days are 400 years.
    let days = seconds.div_euclid(86400) + DAYS_UNTIL_1970;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (year * 365 + year / 4 - year / 100);
    let month = (day * 5 + 2) / 153;
    let day = day - (month * 153 + 2) / 5 + 1;
    let year = year + era * 400;
    if month < 10 {
        (year, month + 3, day)
    } else {
        (year + 1, month - 9, day)
    }
}
