//! Keys by which a server recognizes a request that it has received before.

use std::fmt::Write as _;

/// The mark of a request that has such a key, as an extension of the request. The request can be sent again, whatever its
/// method.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HasKey;

/// Returns a new key: a random UUID (RFC 9562, section 5.4).
pub(super) fn new_key() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    let mut key = String::with_capacity(36);
    for (index, byte) in bytes.into_iter().enumerate() {
        let byte = match index {
            6 => byte & 0x0f | 0x40,
            8 => byte & 0x3f | 0x80,
            _ => byte,
        };
        if matches!(index, 4 | 6 | 8 | 10) {
            key.push('-');
        }
        // Writing to a string cannot fail.
        let _ = write!(key, "{byte:02x}");
    }
    Ok(key)
}
