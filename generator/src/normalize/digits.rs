//! Compares a number as it is written with the number that was read, which may have fewer digits.

/// A decimal number, in the parts of its text.
struct Decimal<'a> {
    is_negative: bool,
    whole: &'a str,
    fraction: &'a str,
    exponent: i64,
}

impl<'a> Decimal<'a> {
    /// Parses a number in the syntax of JSON; a sign `+` is allowed as well.
    fn parse(text: &'a str) -> Option<Self> {
        let (is_negative, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (text, exponent) = match text.split_once(['e', 'E']) {
            Some((text, exponent)) => (text, exponent.parse().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let is_decimal = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let is_empty = whole.is_empty() && fraction.is_empty();
        (is_decimal(whole) && is_decimal(fraction) && !is_empty).then_some(Self {
            is_negative,
            whole,
            fraction,
            exponent,
        })
    }

    /// Returns the digits without leading and trailing zeros, and the power of ten of the last of them.
    fn normal(&self) -> (String, i64) {
        let digits = format!("{}{}", self.whole, self.fraction);
        let digits = digits.trim_start_matches('0');
        let kept = digits.trim_end_matches('0');
        let zeros = i64::try_from(digits.len() - kept.len()).unwrap_or(i64::MAX);
        let places = i64::try_from(self.fraction.len()).unwrap_or(i64::MAX);
        let power = if kept.is_empty() {
            0
        } else {
            self.exponent.saturating_sub(places).saturating_add(zeros)
        };
        (kept.to_owned(), power)
    }
}

/// Returns whether two texts are the same decimal number; `None` if one of them is none.
pub(super) fn is_same(one: &str, other: &str) -> Option<bool> {
    let (one, other) = (Decimal::parse(one)?, Decimal::parse(other)?);
    let (digits, power) = one.normal();
    let is_zero = digits.is_empty();
    Some((digits, power) == other.normal() && (is_zero || one.is_negative == other.is_negative))
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn the_same_number_in_another_spelling() {
        for (one, other) in [
            ("1.10", "1.1"),
            ("1e3", "1000.0"),
            ("+.5", "0.5"),
            ("1.2e-7", "0.00000012"),
            ("-0.0", "0"),
            ("18446744073709551616", "1.8446744073709551616e19"),
        ] {
            assert_eq!(is_same(one, other), Some(true), "{one} and {other}");
        }
    }

    #[test]
    fn another_number() {
        for (one, other) in [
            ("18446744073709551617", "1.8446744073709552e19"),
            ("0.12345678901234567890123", "0.12345678901234568"),
            ("1", "-1"),
            ("1e3", "1e4"),
        ] {
            assert_eq!(is_same(one, other), Some(false), "{one} and {other}");
        }
    }

    #[test]
    fn text_that_is_no_decimal_number() {
        for text in ["0x1F", "1_000", "", ".", "-", "1.2.3", "1e", ".inf"] {
            assert_eq!(is_same(text, "1"), None, "{text}");
        }
    }
}
