//! Percent-encoding (RFC 3986, section 2.1).

/// The characters that are not percent-encoded. A client need not have forms.
#[allow(dead_code)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Letters, digits, `-`, `.`, `_`, `~` (RFC 3986, section 2.3).
    Unreserved,
    /// Unreserved characters, the reserved ones that do not end a query, and existing percent-encoded triplets (RFC
    /// 6570, section 3.2.3): for `allowReserved`. It excludes `&`, which would begin another parameter, and `+`, which
    /// servers read as a space.
    Reserved,
    /// Unreserved characters, the reserved ones that a path may have, `/` among them, and existing percent-encoded triplets:
    /// for `allowReserved` of a path parameter (`OpenAPI` 3.2, section 4.12.2.3).
    Path,
    /// The characters of a token (RFC 9110, section 5.6.2), of which the name of a cookie is one.
    Token,
    /// The characters that `application/x-www-form-urlencoded` does not encode; a space becomes `+` (WHATWG URL,
    /// section 5.2).
    Form,
}

/// Appends a percent-encoded text to `out`.
pub(crate) fn push(out: &mut String, text: &str, keep: Keep) {
    let bytes = text.as_bytes();
    // Most texts have nothing to encode.
    if bytes.iter().all(|byte| is_plain(*byte)) {
        return out.push_str(text);
    }
    for (index, &byte) in bytes.iter().enumerate() {
        let plain = match byte {
            byte if is_plain(byte) => true,
            b'~' => keep != Keep::Form,
            b'*' => keep != Keep::Unreserved,
            b'#' | b'^' | b'`' | b'|' => keep == Keep::Token,
            b'!' | b'$' | b'\'' => matches!(keep, Keep::Reserved | Keep::Path | Keep::Token),
            b':' | b'/' | b'@' | b'(' | b')' | b',' | b';' | b'=' => {
                matches!(keep, Keep::Reserved | Keep::Path)
            }
            b'?' | b'[' | b']' => keep == Keep::Reserved,
            b'&' | b'+' => matches!(keep, Keep::Path | Keep::Token),
            b'%' if keep == Keep::Token => true,
            b'%' => matches!(keep, Keep::Reserved | Keep::Path) && is_triplet(bytes, index),
            b' ' if keep == Keep::Form => {
                out.push('+');
                continue;
            }
            _ => false,
        };
        if plain {
            out.push(char::from(byte));
        } else {
            push_byte(out, byte);
        }
    }
}

/// Returns whether the byte is never encoded: a letter, a digit, `-`, `.` or `_`.
const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')
}

/// Returns the percent-encoded text.
pub(crate) fn encode(text: &str, keep: Keep) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text, keep);
    out
}

/// Returns a text without percent-encoding. Recordings, webhooks and parts with a style need it.
#[allow(dead_code)]
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let code = match (first, tail) {
            (b'%', [high, low, after @ ..]) => std::str::from_utf8(&[*high, *low])
                .ok()
                .and_then(|code| u8::from_str_radix(code, 16).ok())
                .map(|code| (code, after)),
            _ => None,
        };
        match code {
            Some((code, after)) => {
                bytes.push(code);
                rest = after;
            }
            None => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn is_triplet(bytes: &[u8], index: usize) -> bool {
    match bytes.get(index + 1..index + 3) {
        Some(digits) => digits.iter().all(u8::is_ascii_hexdigit),
        None => false,
    }
}

fn push_byte(out: &mut String, byte: u8) {
    let digit = |value: u8| {
        char::from_digit(u32::from(value), 16).map_or('0', |digit| digit.to_ascii_uppercase())
    };
    out.push('%');
    out.push(digit(byte >> 4));
    out.push(digit(byte & 15));
}
