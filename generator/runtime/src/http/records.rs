//! Decodes the records of JSON Lines and of JSON text sequences (RFC 7464). It does no I/O.

use super::pending::Pending;

/// The record separator of RFC 7464, section 2.2.
const RECORD_SEPARATOR: u8 = 0x1E;

/// A decoder of records, each of which is a JSON text.
#[derive(Debug)]
pub(crate) struct RecordDecoder {
    pending: Pending,
    /// The byte between two records.
    separator: u8,
}

impl RecordDecoder {
    /// Creates a decoder of JSON Lines (`application/jsonl`, `application/x-ndjson`).
    pub(crate) fn lines() -> Self {
        Self {
            pending: Pending::default(),
            separator: b'\n',
        }
    }

    /// Creates a decoder of a JSON text sequence (`application/json-seq`).
    pub(crate) fn sequence() -> Self {
        Self {
            pending: Pending::default(),
            separator: RECORD_SEPARATOR,
        }
    }

    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        self.pending.feed(bytes);
    }

    /// Returns the number of bytes that wait for the end of their record.
    pub(crate) fn waiting(&self) -> usize {
        self.pending.len()
    }

    /// Returns the next record that is complete. Blank ones are skipped.
    pub(crate) fn next(&mut self) -> Option<Vec<u8>> {
        loop {
            let (record, _) = self.pending.line(&[self.separator])?;
            let record = record.trim_ascii();
            if !record.is_empty() {
                return Some(record.to_vec());
            }
        }
    }

    /// Returns the record that the end of the stream ends.
    pub(crate) fn finish(&mut self) -> Option<Vec<u8>> {
        let record = self.pending.take_all();
        // RFC 7464, section 2.4: without the line feed, a number may be truncated.
        let is_sequence = self.separator == RECORD_SEPARATOR;
        let is_whole = !is_sequence || record.last().is_some_and(|byte| ends_a_text(*byte));
        let record = record.trim_ascii();
        (is_whole && !record.is_empty()).then(|| record.to_vec())
    }
}

/// Returns whether a JSON text that ends with this byte cannot be the beginning of a longer one.
const fn ends_a_text(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b'}' | b']' | b'"')
}
