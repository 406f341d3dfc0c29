//! Compares the JSON that was written with the JSON that was read.

use serde_json::Value;

/// Returns a description of the first difference. A typed format may have another spelling, and a number may have a
/// `.0`.
pub(in crate::corpus) fn difference(at: &str, expected: &Value, written: &Value) -> Option<String> {
    match (expected, written) {
        (Value::Object(expected), Value::Object(written)) => {
            let lost = expected.iter().find_map(|(name, value)| {
                let at = format!("{at}/{name}");
                match written.get(name) {
                    Some(written) => difference(&at, value, written),
                    None => Some(format!("{at} was lost")),
                }
            });
            let added = || written.keys().find(|name| !expected.contains_key(*name));
            lost.or_else(|| added().map(|name| format!("{at}/{name} was added")))
        }
        (Value::Array(expected), Value::Array(written)) => {
            if expected.len() != written.len() {
                let (before, after) = (expected.len(), written.len());
                return Some(format!("{before} items of {at} became {after}"));
            }
            let pairs = expected.iter().zip(written).enumerate();
            pairs.into_iter().find_map(|(index, (left, right))| {
                difference(&format!("{at}/{index}"), left, right)
            })
        }
        (Value::Number(left), Value::Number(right))
            if left == right || left.as_f64() == right.as_f64() =>
        {
            None
        }
        (Value::String(left), Value::String(right)) if is_same_text(left, right) => None,
        (left, right) if left == right => None,
        (left, right) => Some(format!("{at}: {left} became {right}")),
    }
}

/// Returns whether two strings are spellings of the same value.
fn is_same_text(left: &str, right: &str) -> bool {
    let same = |read: fn(&str) -> Option<String>| {
        read(left).is_some_and(|value| read(right) == Some(value))
    };
    left == right || same(instant) || same(uuid) || same(duration) || same(base64)
}

/// Returns a time of RFC 3339 as seconds with their fraction.
fn instant(text: &str) -> Option<String> {
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<i64>().ok();
    let rest = text.get(19..)?;
    let zone = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')?;
    let (fraction, zone) = rest.split_at(zone);
    let offset = match zone {
        "Z" | "z" => 0,
        _ => {
            let sign = if zone.starts_with('-') { -1 } else { 1 };
            let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
            let hours: i64 = digits.get(..2)?.parse().ok()?;
            let minutes: i64 = digits.get(2..4).unwrap_or("0").parse().ok()?;
            sign * (hours * 60 + minutes)
        }
    };
    let days = days(number(0..4)?, number(5..7)?, number(8..10)?);
    let minutes = (days * 24 + number(11..13)?) * 60 + number(14..16)? - offset;
    // Most libraries read a leap second as the second before it.
    let seconds = minutes * 60 + number(17..19)?.min(59);
    let fraction = fraction
        .trim_start_matches(['.', ','])
        .trim_end_matches('0');
    Some(format!("{seconds}.{fraction}"))
}

/// Returns the number of days since the first of March of the year 0.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month < 3 {
        (year - 1, month + 9)
    } else {
        (year, month - 3)
    };
    year * 365 + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (month * 153 + 2) / 5
        + day
}

/// Returns a UUID without hyphens and in lower case.
fn uuid(text: &str) -> Option<String> {
    let digits: String = text
        .chars()
        .filter(|c| !matches!(c, '-' | '{' | '}'))
        .collect();
    let is_uuid = digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_uuid.then(|| digits.to_ascii_lowercase())
}

/// Returns a duration of ISO 8601 in upper case and without redundant zeros.
fn duration(text: &str) -> Option<String> {
    let text = text.to_ascii_uppercase();
    let rest = text.trim_start_matches(['+', '-']).strip_prefix('P')?;
    let mut parts = Vec::new();
    let mut digits = String::new();
    let mut after = 'P';
    for character in rest.chars() {
        match character {
            'T' => after = 'T',
            '0'..='9' | '.' | ',' => digits.push(character),
            'Y' | 'M' | 'W' | 'D' | 'H' | 'S' => {
                let number: f64 = digits.replace(',', ".").parse().ok()?;
                if number != 0.0 {
                    parts.push(format!("{after}{number}{character}"));
                }
                digits.clear();
            }
            _ => return None,
        }
    }
    Some(format!("{}{}", text.starts_with('-'), parts.concat()))
}

/// Returns Base64 in the standard alphabet, without padding.
fn base64(text: &str) -> Option<String> {
    let text = text.trim_end_matches('=');
    let is_digit =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    let is_base64 = text.bytes().all(is_digit) && text.len() % 4 != 1;
    is_base64.then(|| text.replace('-', "+").replace('_', "/"))
}

#[cfg(test)]
mod tests {
    use super::difference;
    use serde_json::{Value, json};

    fn is_same(left: Value, right: &Value) -> bool {
        difference("", &left, right).is_none()
    }

    #[test]
    fn spellings_of_one_value_are_the_same() {
        for (left, right) in [
            (json!(5.0), json!(5)),
            (
                json!("2020-02-29T23:30:00+01:00"),
                json!("2020-02-29T22:30:00Z"),
            ),
            (
                json!("2020-03-01t00:30:00.500-00:30"),
                json!("2020-03-01T01:00:00.5Z"),
            ),
            (
                json!("7D9F2A60-5D4A-4C1B-9E5F-0123456789AB"),
                json!("7d9f2a60-5d4a-4c1b-9e5f-0123456789ab"),
            ),
            (json!("P0DT01H30M"), json!("PT1H30M")),
            (json!("_w"), json!("/w==")),
        ] {
            assert!(is_same(left.clone(), &right), "{left} {right}");
        }
    }

    #[test]
    fn what_differs_is_named() {
        for (left, right, expected) in [
            (json!({"a": [1]}), json!({"a": [2]}), "/a/0: 1 became 2"),
            (json!({"a": 1}), json!({}), "/a was lost"),
            (json!({}), json!({"b": 1}), "/b was added"),
            (json!([]), json!([1]), "0 items of  became 1"),
            (
                json!("2020-02-29T23:30:00Z"),
                json!("2020-02-29T23:30:01Z"),
                ": ",
            ),
            (json!("a"), json!("A"), ": \"a\" became \"A\""),
            (json!("PT1M"), json!("P1M"), ": \"PT1M\" became \"P1M\""),
            (json!(1), json!("1"), ": 1 became \"1\""),
        ] {
            let found = difference("", &left, &right).unwrap_or_default();
            assert!(found.starts_with(expected) && !found.is_empty(), "{found}");
        }
    }
}
