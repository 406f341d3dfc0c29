//! The digits of a number as they were sent. What an entry holds of a number that is not an integer of 64 bits is the
//! nearest float.

use super::node::{Kind, Node};
use super::tape::{Json, Tag};
use std::borrow::Cow;

/// The number of entries between two whose offset in the text is noted.
const STRIDE: u32 = 64;

/// The first float beyond `i64`, 2⁶³, which is exact.
const I64_END: f64 = 9_223_372_036_854_775_808.0;
/// The first float beyond `u64`, 2⁶⁴, which is exact.
const U64_END: f64 = 18_446_744_073_709_551_616.0;

impl<'a> Node<'a> {
    /// Returns the digits of a number as they were sent; those of the nearest float if the text is not known.
    #[must_use]
    pub fn digits(self) -> Option<Cow<'a, str>> {
        match self.kind() {
            Kind::Int(value) => Some(Cow::Owned(value.to_string())),
            Kind::UInt(value) => Some(Cow::Owned(value.to_string())),
            Kind::Float(value) => Some(match self.json.number_at(self.index) {
                Some(text) => Cow::Borrowed(text),
                None => Cow::Owned(value.to_string()),
            }),
            _ => None,
        }
    }

    /// Returns the integer, also if it is written with a zero fraction, such as `5.0`, or with an exponent. It is not
    /// rounded.
    #[must_use]
    pub fn as_i128(self) -> Option<i128> {
        match self.kind() {
            Kind::Int(value) => Some(value.into()),
            Kind::UInt(value) => Some(value.into()),
            Kind::Float(value) => match self.json.number_at(self.index) {
                Some(text) => integer(text),
                // The casts are exact, since the range and the fraction are checked.
                #[allow(clippy::cast_possible_truncation)]
                None if value.fract() == 0.0 && (-I64_END..U64_END).contains(&value) => {
                    Some(value as i128)
                }
                None => None,
            },
            _ => None,
        }
    }
}

/// Parses a JSON number that is an integer.
fn integer(text: &str) -> Option<i128> {
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let fraction = fraction.trim_end_matches('0');
    let exponent: i64 = exponent.parse().ok()?;
    let zeros = exponent.checked_sub(fraction.len().try_into().ok()?)?;
    let mut digits = format!("{whole}{fraction}");
    if let Ok(zeros) = usize::try_from(zeros) {
        // More digits are more than an integer of 128 bits has, unless they are all zero.
        digits.extend(std::iter::repeat_n('0', zeros.min(40)));
    } else {
        let dropped = usize::try_from(zeros.checked_neg()?).ok()?;
        let kept = digits.len().saturating_sub(dropped);
        let (kept, dropped) = digits.split_at_checked(kept)?;
        if dropped.bytes().any(|digit| digit != b'0' && digit != b'-') {
            return None;
        }
        digits = String::from(if matches!(kept, "" | "-") { "0" } else { kept });
    }
    digits.parse().ok()
}

impl Json<'_> {
    /// Returns the text of the number at an index, if the text that was parsed is known.
    fn number_at(&self, index: u32) -> Option<&str> {
        // The name of a member precedes its value.
        let name = index.checked_sub(1).and_then(|name| self.end_of(name));
        let (first, offset) = match name {
            Some(offset) => (index, offset),
            None => self.mark(index)?,
        };
        let offset = self.walk(first, offset, index, &mut |_| {})?;
        let rest = self.text.get(offset..)?;
        let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let end = rest.bytes().take_while(is_digit).count();
        rest.get(..end).filter(|text| !text.is_empty())
    }

    /// Returns the offset after a string that is a slice of the text.
    fn end_of(&self, index: u32) -> Option<usize> {
        let entry = self.entry(index);
        if !matches!(entry.tag(), Tag::Text | Tag::LongText) {
            return None;
        }
        let text = self.string(entry)?;
        let start = text
            .as_ptr()
            .addr()
            .checked_sub(self.text.as_ptr().addr())?;
        start.checked_add(text.len())?.checked_add(1)
    }

    /// Returns the nearest entry before, or at, an index whose offset is noted, with the offset. The offsets are found
    /// when the first is asked for.
    fn mark(&self, index: u32) -> Option<(u32, usize)> {
        let marks = self.marks.as_ref()?.get_or_init(|| {
            let mut marks = Vec::with_capacity(self.entries.len() / STRIDE as usize + 1);
            let last = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
            self.walk(0, 0, last, &mut |offset| marks.push(offset));
            marks
        });
        let place = index / STRIDE;
        let offset = *marks.get(place as usize)?;
        Some((place * STRIDE, offset))
    }

    /// Returns the offset of the entry `last`, going from that of the entry `first`. The offset of every entry whose
    /// index is a multiple of [`STRIDE`] is noted.
    fn walk(
        &self,
        first: u32,
        offset: usize,
        last: u32,
        note: &mut dyn FnMut(usize),
    ) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut at = offset;
        let mut index = first;
        loop {
            while matches!(
                bytes.get(at),
                Some(b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' | b']' | b'}')
            ) {
                at += 1;
            }
            if index >= last {
                return Some(at);
            }
            if index % STRIDE == 0 {
                note(at);
            }
            at = match (bytes.get(at)?, self.end_of(index)) {
                (b'"', Some(end)) => end,
                (b'"', None) => after_string(bytes, at)?,
                (b'[' | b'{', _) => at + 1,
                _ => {
                    let rest = bytes.get(at..)?;
                    let inside = |byte: &&u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
                    let length = rest.iter().take_while(inside).count();
                    at + length.max(1)
                }
            };
            index += 1;
        }
    }
}

/// Returns the offset after the string that begins at an offset.
fn after_string(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}
