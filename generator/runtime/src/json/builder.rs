//! Builds a [`Json`], value by value, in the order of the text.

use super::tape::{Entry, Json, to_unsigned};
use std::fmt;
use std::sync::OnceLock;

/// A JSON text that is being built.
pub(crate) struct Builder<'a> {
    json: Json<'a>,
}

/// An array or an object that was begun. Its items, or for each member its name and its value, follow.
pub(crate) struct Open {
    index: usize,
    unescaped: usize,
}

/// The error for a text of more than 2³² values and names.
pub(crate) struct TooLarge;

impl fmt::Display for TooLarge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("too many values")
    }
}

impl<'a> Builder<'a> {
    /// Begins a JSON text. Strings that are slices of the text are not copied.
    pub(crate) fn new(text: &'a str) -> Self {
        let entries = Vec::with_capacity(room(text));
        Self {
            json: Json {
                entries,
                text,
                marks: (!text.is_empty()).then(OnceLock::new),
                ..Json::default()
            },
        }
    }

    /// Returns the JSON text. It must consist of one value.
    pub(crate) fn finish(self) -> Json<'a> {
        self.json
    }

    pub(crate) fn null(&mut self) {
        self.json.entries.push(Entry::NULL);
    }

    pub(crate) fn bool(&mut self, value: bool) {
        self.json.entries.push(Entry::bool(value));
    }

    pub(crate) fn int(&mut self, value: i64) {
        let entry = Entry::int(value).unwrap_or_else(|| self.wide(to_unsigned(value), true));
        self.json.entries.push(entry);
    }

    pub(crate) fn uint(&mut self, value: u64) {
        if let Ok(value) = i64::try_from(value) {
            return self.int(value);
        }
        let entry = self.wide(value, false);
        self.json.entries.push(entry);
    }

    pub(crate) fn float(&mut self, value: f64) {
        self.json.entries.push(Entry::float(value));
    }

    /// Adds a string or the name of a member.
    #[inline]
    pub(crate) fn string(&mut self, value: &str) {
        let length = value.len();
        let offset = value
            .as_ptr()
            .addr()
            .wrapping_sub(self.json.text.as_ptr().addr());
        let end = offset.checked_add(length);
        let entry = if end.is_some_and(|end| end <= self.json.text.len()) {
            Entry::string(offset, length, true).unwrap_or_else(|| self.long(offset, length, true))
        } else {
            self.copied(value)
        };
        self.json.entries.push(entry);
    }

    /// Begins an array or an object.
    pub(crate) fn begin(&mut self) -> Open {
        let index = self.json.entries.len();
        self.json.entries.push(Entry::NULL);
        Open {
            index,
            unescaped: self.json.unescaped.len(),
        }
    }

    /// Ends an array of this number of items.
    pub(crate) fn end_array(&mut self, open: &Open, count: usize) -> Result<(), TooLarge> {
        self.end(open, count, true)
    }

    /// Ends an object of this number of members.
    pub(crate) fn end_object(&mut self, open: &Open, count: usize) -> Result<(), TooLarge> {
        self.end(open, count, false)
    }

    /// Removes a container that was begun, with all that it holds.
    pub(super) fn undo(&mut self, open: &Open) {
        self.json.entries.truncate(open.index);
        self.json.unescaped.truncate(open.unescaped);
    }

    /// Returns the name and the value of the only member of an object that was begun, if both are strings.
    pub(super) fn only_member(&self, open: &Open) -> Option<(&str, &str)> {
        let name = *self.json.entries.get(open.index.checked_add(1)?)?;
        let value = *self.json.entries.get(open.index.checked_add(2)?)?;
        self.json.string(name).zip(self.json.string(value))
    }

    fn end(&mut self, open: &Open, count: usize, is_array: bool) -> Result<(), TooLarge> {
        let end = u32::try_from(self.json.entries.len()).map_err(|_| TooLarge)?;
        if let Some(entry) = self.json.entries.get_mut(open.index) {
            *entry = Entry::container(end, count, is_array);
        }
        Ok(())
    }

    #[cold]
    fn wide(&mut self, value: u64, is_signed: bool) -> Entry {
        let index = self.json.wide.len();
        self.json.wide.push(value);
        Entry::wide(index, is_signed)
    }

    #[cold]
    fn long(&mut self, offset: usize, length: usize, is_text: bool) -> Entry {
        let index = self.json.long.len();
        self.json.long.push((offset, length));
        Entry::long(index, is_text)
    }

    fn copied(&mut self, value: &str) -> Entry {
        let (offset, length) = (self.json.unescaped.len(), value.len());
        self.json.unescaped.push_str(value);
        Entry::string(offset, length, false).unwrap_or_else(|| self.long(offset, length, false))
    }
}

/// Creates a JSON text of one string.
impl<'a> From<&'a str> for Json<'a> {
    fn from(value: &'a str) -> Self {
        let mut builder = Builder {
            json: Json {
                text: value,
                ..Self::default()
            },
        };
        builder.string(value);
        builder.finish()
    }
}

/// Returns the number of entries that a text has at most. If it were not known, the entries would be copied each time
/// that there are twice as many.
fn room(text: &str) -> usize {
    // The entries that represent a number which is an object, for a moment.
    const SPARE: usize = 3;
    // Of a short text, room for what most have is made, since counting takes longer than to copy a few.
    const SHORT: usize = 512;
    // An entry and what separates it from the next have two bytes at least. Each one but the first follows one of these.
    let most = text.len() / 2;
    if text.len() <= SHORT {
        return most / 2 + SPARE;
    }
    let mut found = 0_usize;
    for chunk in text.as_bytes().chunks(128) {
        let in_chunk = chunk
            .iter()
            .map(|byte| u8::from(matches!(byte, b',' | b':' | b'[' | b'{')))
            .fold(0_u8, u8::wrapping_add);
        found = found.saturating_add(usize::from(in_chunk));
    }
    found.min(most).saturating_add(SPARE)
}
