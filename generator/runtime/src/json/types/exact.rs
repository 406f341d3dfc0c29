//! Decimal numbers with all of their digits.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// A number with the digits that it is written with (RFC 8259, section 6), however many they are: `12.10` is read and
/// written as `12.10`. Numbers are compared by value: `12.10` equals `12.1`.
///
/// It has no arithmetic: parse [`as_str`](Self::as_str) as the type of a crate that has.
#[derive(Clone)]
pub struct Decimal(String);

/// The error for a text that is not a number in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidDecimal;

impl fmt::Display for InvalidDecimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("not a decimal number")
    }
}

impl std::error::Error for InvalidDecimal {}

impl Decimal {
    /// Returns the digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the nearest float.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// Returns the shortest number that reads as the float, unless it is infinite or not a number.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        value.is_finite().then(|| Self(value.to_string()))
    }

    /// Returns whether it is negative, the power of ten of its first digit, and its digits without zeros at both ends.
    fn parts(&self) -> (bool, i64, String) {
        let (number, exponent) = self.0.split_once(['e', 'E']).unwrap_or((&self.0, "0"));
        let unsigned = number.trim_start_matches('-');
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let all = format!("{whole}{fraction}");
        let digits = all.trim_start_matches('0');
        let zeros = all.len().saturating_sub(digits.len());
        let digits = digits.trim_end_matches('0');
        if digits.is_empty() {
            return (false, 0, String::new());
        }
        let bound = if exponent.starts_with('-') {
            i64::MIN
        } else {
            i64::MAX
        };
        let exponent: i64 = exponent.parse().unwrap_or(bound);
        let length = |length: usize| i64::try_from(length).unwrap_or(i64::MAX);
        let power = exponent
            .saturating_add(length(whole.len()))
            .saturating_sub(length(zeros));
        (number.starts_with('-'), power, digits.to_owned())
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        if is_number(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidDecimal)
        }
    }
}

/// Returns whether a text is a number in JSON.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match number.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (number, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)))
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.0)
    }
}

impl fmt::Debug for Decimal {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Decimal({})", self.0)
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self(String::from("0"))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.parts() == other.parts()
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.parts().hash(state);
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (own, other) = (self.parts(), other.parts());
        // Zero has no digits.
        let sign = |(is_negative, _, digits): &(bool, i64, String)| {
            i8::from(!digits.is_empty()) * if *is_negative { -1 } else { 1 }
        };
        let size = |(_, power, digits): &(bool, i64, String)| (*power, digits.clone());
        sign(&own).cmp(&sign(&other)).then_with(|| {
            let order = size(&own).cmp(&size(&other));
            if own.0 { order.reverse() } else { order }
        })
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {
        $(impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self(value.to_string())
            }
        })*
    };
}

from_integers!(i32, i64, u32, u64, i128);

/// Reads a number, and a string that is one.
impl FromNode for Decimal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let digits = node.digits().or_else(|| node.as_str().map(Cow::Borrowed));
        digits
            .and_then(|text| text.parse().ok())
            .unwrap_or_else(|| {
                reader.mismatch("a decimal number", node);
                Self::default()
            })
    }
}

/// Writes a number.
impl ToTree for Decimal {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Number(Cow::Borrowed(&self.0))
    }
}

crate::runtime::json::macros::impl_serde!(Decimal);
