//! A JSON text in memory, as it is read: one entry of eight bytes for each value and each name, in the order of the text.

use std::sync::OnceLock;

/// A JSON text (RFC 8259, section 2) that was parsed.
///
/// A string without escapes is a slice of the text. A value that follows another is reached without passing through
/// what is inside of that.
#[derive(Debug, Default)]
pub struct Json<'a> {
    pub(super) entries: Vec<Entry>,
    /// The text that was parsed.
    pub(super) text: &'a str,
    /// The strings that are not slices of the text: those with escapes, one after the other.
    pub(super) unescaped: String,
    /// The integers that an entry cannot hold.
    pub(super) wide: Vec<u64>,
    /// The strings whose offset and length an entry cannot hold.
    pub(super) long: Vec<(usize, usize)>,
    /// The offsets of some entries in the text, if it is JSON. They are found when the digits of a number are asked for.
    pub(super) marks: Option<OnceLock<Vec<usize>>>,
}

impl Json<'_> {
    /// Returns the entry at this index, and `null` where there is none.
    #[inline]
    pub(super) fn entry(&self, index: u32) -> Entry {
        let entry = self.entries.get(index as usize);
        entry.copied().unwrap_or(Entry::NULL)
    }

    /// Returns the bytes of a string or a name; nothing if the entry is of another kind.
    #[inline]
    pub(super) fn bytes(&self, entry: Entry) -> Option<&[u8]> {
        match entry.tag() {
            Tag::Text => self.text.as_bytes().get(entry.span()),
            Tag::Unescaped => self.unescaped.as_bytes().get(entry.span()),
            Tag::LongText | Tag::LongUnescaped => self.string(entry).map(str::as_bytes),
            _ => None,
        }
    }

    /// Returns a string or a name; `None` if the entry is of another kind.
    #[inline]
    pub(super) fn string(&self, entry: Entry) -> Option<&str> {
        match entry.tag() {
            Tag::Text => self.text.get(entry.span()),
            Tag::Unescaped => self.unescaped.get(entry.span()),
            Tag::LongText => self.text.get(self.long_span(entry)?),
            Tag::LongUnescaped => self.unescaped.get(self.long_span(entry)?),
            _ => None,
        }
    }

    fn long_span(&self, entry: Entry) -> Option<std::ops::Range<usize>> {
        let (offset, length) = *self.long.get(entry.payload_index())?;
        Some(offset..offset.saturating_add(length))
    }

    /// Returns the integer beyond 48 bits of the entry.
    pub(super) fn wide(&self, entry: Entry) -> u64 {
        let value = self.wide.get(entry.payload_index());
        value.copied().unwrap_or_default()
    }

    /// Returns the index after the value at this index and all that is inside of it.
    #[inline]
    pub(super) fn after(&self, index: u32) -> u32 {
        let entry = self.entry(index);
        match entry.tag() {
            Tag::Array | Tag::Object => entry.end(),
            _ => index.saturating_add(1),
        }
    }
}

/// A value or a name: the bits of a float, or a tag of 16 bits and 48 bits of its own.
///
/// The bits of the tags are those of negative floats that are not a number, which JSON does not have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry(u64);

/// The kind of an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Float,
    Null,
    Bool,
    /// An integer of 48 bits.
    Int,
    /// The index of an `i64`.
    WideInt,
    /// The index of a `u64`.
    WideUInt,
    /// The length, of 16 bits, and the offset of a slice of the text.
    Text,
    /// The same of a string that was unescaped.
    Unescaped,
    /// The index of a length and an offset in the text.
    LongText,
    /// The same of a string that was unescaped.
    LongUnescaped,
    /// The number of items, of 16 bits, and the index after the last one.
    Array,
    /// The same of an object: each member is a name and a value.
    Object,
}

const NULL: u64 = 0xFFF1;
const BOOL: u64 = 0xFFF2;
const INT: u64 = 0xFFF3;
const WIDE_INT: u64 = 0xFFF4;
const WIDE_UINT: u64 = 0xFFF5;
const TEXT: u64 = 0xFFF6;
const UNESCAPED: u64 = 0xFFF7;
const LONG_TEXT: u64 = 0xFFF8;
const LONG_UNESCAPED: u64 = 0xFFF9;
const ARRAY: u64 = 0xFFFA;
const OBJECT: u64 = 0xFFFB;

/// The number of bits of an entry beside its tag.
const BITS: u32 = 48;
const PAYLOAD: u64 = (1 << BITS) - 1;

/// Returns the unsigned integer with the same bits.
pub(super) const fn to_unsigned(value: i64) -> u64 {
    u64::from_ne_bytes(value.to_ne_bytes())
}

/// Returns the signed integer with the same bits.
pub(super) const fn to_signed(value: u64) -> i64 {
    i64::from_ne_bytes(value.to_ne_bytes())
}

/// The number of items of a container that has so many, or more.
const MANY: u64 = 0xFFFF;

impl Entry {
    pub(super) const NULL: Self = Self(NULL << BITS);

    pub(super) const fn bool(value: bool) -> Self {
        Self(BOOL << BITS | value as u64)
    }

    /// Returns an integer; `None` if it needs more than 48 bits.
    pub(super) const fn int(value: i64) -> Option<Self> {
        let unused = u64::BITS - BITS;
        if value << unused >> unused == value {
            return Some(Self(INT << BITS | to_unsigned(value) & PAYLOAD));
        }
        None
    }

    /// Returns the integer at this index of the wide ones.
    pub(super) const fn wide(index: usize, is_signed: bool) -> Self {
        let tag = if is_signed { WIDE_INT } else { WIDE_UINT };
        Self(tag << BITS | index as u64 & PAYLOAD)
    }

    pub(super) const fn float(value: f64) -> Self {
        // Every value that is not a number has the same bits, which are not those of a tag.
        let value = if value.is_nan() {
            f64::NAN.abs()
        } else {
            value
        };
        Self(value.to_bits())
    }

    /// Returns a string; `None` if the offset or the length is too large.
    pub(super) fn string(offset: usize, length: usize, is_text: bool) -> Option<Self> {
        let tag = if is_text { TEXT } else { UNESCAPED };
        let offset = u32::try_from(offset).ok()?;
        let length = u16::try_from(length).ok()?;
        Some(Self(
            tag << BITS | u64::from(length) << 32 | u64::from(offset),
        ))
    }

    /// Returns the string at this index of the long ones.
    pub(super) const fn long(index: usize, is_text: bool) -> Self {
        let tag = if is_text { LONG_TEXT } else { LONG_UNESCAPED };
        Self(tag << BITS | index as u64 & PAYLOAD)
    }

    /// Returns an array or an object that ends before this index.
    pub(super) fn container(end: u32, count: usize, is_array: bool) -> Self {
        let tag = if is_array { ARRAY } else { OBJECT };
        let count = u64::try_from(count).unwrap_or(MANY).min(MANY);
        Self(tag << BITS | count << 32 | u64::from(end))
    }

    #[inline]
    pub(super) const fn tag(self) -> Tag {
        match self.0 >> BITS {
            NULL => Tag::Null,
            BOOL => Tag::Bool,
            INT => Tag::Int,
            WIDE_INT => Tag::WideInt,
            WIDE_UINT => Tag::WideUInt,
            TEXT => Tag::Text,
            UNESCAPED => Tag::Unescaped,
            LONG_TEXT => Tag::LongText,
            LONG_UNESCAPED => Tag::LongUnescaped,
            ARRAY => Tag::Array,
            OBJECT => Tag::Object,
            _ => Tag::Float,
        }
    }

    pub(super) const fn is_true(self) -> bool {
        self.0 & 1 == 1
    }

    pub(super) const fn as_int(self) -> i64 {
        let unused = u64::BITS - BITS;
        to_signed(self.0 << unused) >> unused
    }

    pub(super) const fn as_float(self) -> f64 {
        f64::from_bits(self.0)
    }

    // The casts take parts of the bits.
    #[allow(clippy::cast_possible_truncation)]
    #[inline]
    fn span(self) -> std::ops::Range<usize> {
        let offset = self.0 as u32 as usize;
        offset..offset.saturating_add((self.0 >> 32) as u16 as usize)
    }

    #[allow(clippy::cast_possible_truncation)]
    const fn payload_index(self) -> usize {
        (self.0 & PAYLOAD) as usize
    }

    /// Returns the index after a container.
    #[allow(clippy::cast_possible_truncation)]
    #[inline]
    pub(super) const fn end(self) -> u32 {
        self.0 as u32
    }

    /// Returns the number of items of a container; `None` if there are too many to say so.
    #[allow(clippy::cast_possible_truncation)]
    pub(super) const fn count(self) -> Option<usize> {
        let count = self.0 >> 32 & MANY;
        if count == MANY {
            None
        } else {
            Some(count as usize)
        }
    }
}
