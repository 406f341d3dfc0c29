//! Text of XML documents: references, white space, scalars, names.

use super::error::XmlError;
use super::shape::XmlScalar;
use crate::runtime::json::Builder;
use std::borrow::Cow;
use std::fmt::Write as _;

/// Returns whether the character is white space of XML 1.0.
pub(super) const fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\n' | '\r')
}

/// Returns whether XML 1.0 allows the character.
const fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Returns the text without the white space around it.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_space)
}

/// Returns the character that a reference names: `lt`, `#38`, `#x26`.
pub(super) fn reference(name: &str) -> Result<char, XmlError> {
    let number = name.strip_prefix('#').map(|digits| {
        let (digits, radix) = digits
            .strip_prefix('x')
            .map_or((digits, 10), |hex| (hex, 16));
        let is_number = digits.chars().all(|digit| digit.is_digit(radix));
        let code = u32::from_str_radix(digits, radix)
            .ok()
            .filter(|_| is_number);
        code.and_then(char::from_u32).filter(|c| is_allowed(*c))
    });
    match (name, number) {
        ("lt", _) => Ok('<'),
        ("gt", _) => Ok('>'),
        ("amp", _) => Ok('&'),
        ("apos", _) => Ok('\''),
        ("quot", _) => Ok('"'),
        (_, Some(Some(character))) => Ok(character),
        (_, Some(None)) => Err(XmlError::new(format!("`&{name};` is no character of XML"))),
        _ => Err(XmlError::new(format!("the entity `&{name};` is not known"))),
    }
}

/// Returns character data with the line ends of XML: `\n` for `\r\n` and `\r`.
pub(super) fn normal_lines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Returns the value of an attribute: references are replaced, and each white space is a space.
pub(super) fn attribute_value(raw: &str) -> Result<Cow<'_, str>, XmlError> {
    if !raw.contains(['&', '<', '\t', '\n', '\r']) {
        return Ok(Cow::Borrowed(raw));
    }
    if raw.contains('<') {
        return Err(XmlError::new("a value of an attribute has `<` in it"));
    }
    let lines = normal_lines(raw);
    let mut value = String::with_capacity(lines.len());
    let mut parts = lines.split('&');
    value.extend(parts.next().unwrap_or_default().chars().map(spaced));
    for part in parts {
        let Some((name, rest)) = part.split_once(';') else {
            return Err(XmlError::new("a value of an attribute has `&` without `;`"));
        };
        value.push(reference(name)?);
        value.extend(rest.chars().map(spaced));
    }
    Ok(Cow::Owned(value))
}

const fn spaced(character: char) -> char {
    if is_space(character) { ' ' } else { character }
}

/// A scalar that a text spells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Scalar<'a> {
    Null,
    Bool(bool),
    Int(i64),
    UInt(u64),
    Float(f64),
    String(&'a str),
}

impl Scalar<'_> {
    pub(super) fn add_to(self, builder: &mut Builder<'_>) {
        match self {
            Self::Null => builder.null(),
            Self::Bool(value) => builder.bool(value),
            Self::Int(value) => builder.int(value),
            Self::UInt(value) => builder.uint(value),
            Self::Float(value) => builder.float(value),
            Self::String(text) => builder.string(text),
        }
    }
}

/// Reads a scalar. A text that does not spell one is a string, which the type then rejects. An empty text is `null`, unless
/// it is a string.
pub(super) fn scalar(text: &str, kind: XmlScalar) -> Scalar<'_> {
    let inner = trimmed(text);
    let read = match kind {
        XmlScalar::String => return Scalar::String(text),
        _ if inner.is_empty() && kind != XmlScalar::Any => Some(Scalar::Null),
        XmlScalar::Integer => integer(inner).or_else(|| number(inner)),
        XmlScalar::Number => number(inner),
        XmlScalar::Boolean => match inner {
            "1" => Some(Scalar::Bool(true)),
            "0" => Some(Scalar::Bool(false)),
            other => boolean(other),
        },
        // What would be written in another way stays a string.
        XmlScalar::Any => boolean(text)
            .or_else(|| integer(text).filter(|_| is_plain_integer(text)))
            .or_else(|| number(text).filter(|_| text.contains(['.', 'e', 'E']))),
    };
    read.unwrap_or(Scalar::String(text))
}

fn boolean<'a>(text: &str) -> Option<Scalar<'a>> {
    text.parse().ok().map(Scalar::Bool)
}

fn integer<'a>(text: &str) -> Option<Scalar<'a>> {
    let signed = text.parse().map(Scalar::Int);
    signed.or_else(|_| text.parse().map(Scalar::UInt)).ok()
}

fn is_plain_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.starts_with('+') && (digits == "0" || !digits.starts_with('0'))
}

fn number<'a>(text: &str) -> Option<Scalar<'a>> {
    let is_plain = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    let value: f64 = text.bytes().all(is_plain).then(|| text.parse().ok())??;
    value.is_finite().then_some(Scalar::Float(value))
}

/// Returns whether the text can be the local name of an element or an attribute.
pub(super) fn is_local_name(text: &str) -> bool {
    let is_start = |c: char| c == '_' || c.is_alphabetic();
    let is_inner = |c: char| is_start(c) || c.is_numeric() || matches!(c, '-' | '.' | '\u{b7}');
    text.starts_with(is_start) && text.chars().all(is_inner)
}

/// Appends text with its special characters escaped.
///
/// White space at the ends is written as references, since white space around a text on lines of its own is dropped when it
/// is read.
pub(super) fn escape(text: &str, is_attribute: bool, out: &mut String) -> Result<(), XmlError> {
    let inner = trimmed(text);
    let start = text.find(inner).unwrap_or_default();
    let within = start..start + inner.len();
    for (offset, character) in text.char_indices() {
        match character {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' if is_attribute => out.push_str("&quot;"),
            '\t' | '\n' | '\r'
                if is_attribute || character == '\r' || !within.contains(&offset) =>
            {
                // Writing to a string cannot fail.
                let _ = write!(out, "&#{};", u32::from(character));
            }
            other if is_allowed(other) => out.push(other),
            other => {
                return Err(XmlError::new(format!(
                    "XML cannot have the character U+{:04X}",
                    u32::from(other)
                )));
            }
        }
    }
    Ok(())
}

/// Appends text as CDATA sections.
pub(super) fn cdata(text: &str, out: &mut String) -> Result<(), XmlError> {
    // A carriage return would be read as a line feed.
    if text.contains('\r') || !text.chars().all(is_allowed) {
        return escape(text, false, out);
    }
    out.push_str("<![CDATA[");
    out.push_str(&text.replace("]]>", "]]]]><![CDATA[>"));
    out.push_str("]]>");
    Ok(())
}

/// Returns a number as text.
pub(super) fn float(value: f64) -> String {
    let size = value.abs();
    if value.is_nan() {
        String::from("NaN")
    } else if value.is_infinite() {
        String::from(if value > 0.0 { "INF" } else { "-INF" })
    } else if size != 0.0 && !(1e-5..1e16).contains(&size) {
        format!("{value:e}")
    } else {
        value.to_string()
    }
}
