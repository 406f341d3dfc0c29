//! Dates and times as types of the crate `jiff`.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;
use crate::runtime::json::types::date_time;
use std::borrow::Cow;

/// The text that is written for [`jiff::Timestamp::MAX`]: the maximum date of .NET.
const END_OF_TIME: &str = "9999-12-31T23:59:59.9999999Z";

/// `format: date-time` (RFC 3339, section 5.6). The range of `Timestamp` ends on 30 December 9999. Later times, which
/// services send to mean "never", are read as its maximum.
impl FromNode for jiff::Timestamp {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        date_time::read(node, reader, timestamp).unwrap_or(Self::UNIX_EPOCH)
    }
}

impl ToTree for jiff::Timestamp {
    fn to_tree(&self) -> Tree<'_> {
        if *self == Self::MAX {
            return Tree::String(Cow::Borrowed(END_OF_TIME));
        }
        Tree::String(Cow::Owned(self.to_string()))
    }
}

/// Parses a date and time with an offset.
fn timestamp(text: &str) -> Option<jiff::Timestamp> {
    let parsed = parse(text).or_else(|| parse(&to_nanoseconds(text)?));
    parsed.or_else(|| end_of_time(text))
}

fn parse<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

/// Returns the text without the digits of a second after the ninth, if it has any: RFC 3339 does not limit their number, and `jiff` does.
fn to_nanoseconds(text: &str) -> Option<String> {
    let (whole, fraction) = text.split_once(['.', ','])?;
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    let (kept, _) = fraction.split_at_checked(9)?;
    let (_, rest) = fraction.split_at_checked(digits)?;
    (digits > 9).then(|| format!("{whole}.{kept}{rest}"))
}

/// Returns the maximum timestamp if the text is a date and time with an offset beyond it.
fn end_of_time(text: &str) -> Option<jiff::Timestamp> {
    let shorter = to_nanoseconds(text);
    let text = shorter.as_deref().unwrap_or(text);
    let parsed = jiff::fmt::temporal::Pieces::parse(text).ok()?;
    let is_whole = parsed.time().is_some() && parsed.offset().is_some();
    (is_whole && parsed.date() >= jiff::civil::date(9999, 12, 30)).then_some(jiff::Timestamp::MAX)
}

/// `format: date` (RFC 3339, section 5.6).
impl FromNode for jiff::civil::Date {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        node.as_str()
            .and_then(|text| text.parse().ok())
            .unwrap_or_else(|| {
                reader.mismatch("a date", node);
                Self::default()
            })
    }
}

impl ToTree for jiff::civil::Date {
    fn to_tree(&self) -> Tree<'_> {
        Tree::String(Cow::Owned(self.to_string()))
    }
}

/// The maximum duration of .NET, which services send to mean "for ever", in whole days and exactly.
const FOR_EVER: [&str; 2] = ["P10675199D", "P10675199DT2H48M5.4775807S"];

/// Returns the maximum duration in days of a `Span`.
fn for_ever() -> jiff::SpanFieldwise {
    jiff::Span::new().days(7_304_484).fieldwise()
}

/// `format: duration` (RFC 3339, appendix A). The range of `Span` is less than 20,000 years. The maximum duration of
/// .NET is read as the maximum in days.
impl FromNode for jiff::SpanFieldwise {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let [days, _] = FOR_EVER;
        let text = node.as_str();
        let span = text.and_then(|text| parse(text).or_else(|| parse(&to_nanoseconds(text)?)));
        let span: Option<Self> = span.map(jiff::Span::fieldwise);
        let endless = || {
            text.is_some_and(|text| text.starts_with(days))
                .then(for_ever)
        };
        span.or_else(endless).unwrap_or_else(|| {
            reader.mismatch("a duration", node);
            jiff::Span::new().fieldwise()
        })
    }
}

impl ToTree for jiff::SpanFieldwise {
    fn to_tree(&self) -> Tree<'_> {
        if *self == for_ever() {
            let [_, longest] = FOR_EVER;
            return Tree::String(Cow::Borrowed(longest));
        }
        Tree::String(Cow::Owned(self.0.to_string()))
    }
}
