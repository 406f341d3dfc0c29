//! The bytes of a stream that were received and not decoded yet.

/// A queue of bytes that are taken line by line. The cost is proportional to the number of bytes, regardless of the
/// pieces in which they arrive.
#[derive(Debug, Default)]
pub(super) struct Pending {
    bytes: Vec<u8>,
    /// The index of the first byte that was not taken.
    start: usize,
    /// The index up to which no line end was found.
    searched: usize,
}

impl Pending {
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        // The bytes that were taken are released when they are at least as many as the others.
        if self.start > 0 && self.start >= self.bytes.len() - self.start {
            self.bytes.drain(..self.start);
            self.searched -= self.start;
            self.start = 0;
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// Returns the number of bytes that were not taken.
    pub(super) fn len(&self) -> usize {
        self.bytes.len() - self.start
    }

    /// Skips a byte order mark. Returns `None` until that is decided.
    pub(super) fn skip_mark(&mut self) -> Option<bool> {
        const MARK: &[u8] = b"\xEF\xBB\xBF";
        let rest = self.rest();
        if rest.starts_with(MARK) {
            self.take(MARK.len());
        } else if MARK.starts_with(rest) {
            return None;
        }
        Some(true)
    }

    /// Skips a line feed. Returns `None` until there is a byte to decide by.
    pub(super) fn skip_line_feed(&mut self) -> Option<bool> {
        if *self.rest().first()? == b'\n' {
            self.take(1);
        }
        Some(true)
    }

    /// Takes the bytes before the next one of `ends`, and returns them with it. Returns `None` if there is none yet.
    pub(super) fn line(&mut self, ends: &[u8]) -> Option<(&[u8], u8)> {
        let unsearched = self.bytes.get(self.searched..).unwrap_or_default();
        let Some(length) = unsearched.iter().position(|byte| ends.contains(byte)) else {
            self.searched = self.bytes.len();
            return None;
        };
        let (start, end) = (self.start, self.searched + length);
        self.take(end + 1 - start);
        let line = self.bytes.get(start..end)?;
        Some((line, *self.bytes.get(end)?))
    }

    /// Takes all bytes.
    pub(super) fn take_all(&mut self) -> &[u8] {
        let start = self.start;
        self.take(self.len());
        self.bytes.get(start..).unwrap_or_default()
    }

    fn rest(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    fn take(&mut self, count: usize) {
        self.start += count;
        self.searched = self.start;
    }
}
