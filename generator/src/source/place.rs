//! The place of a node: a file of the input and a JSON pointer (RFC 6901) into it.

use indexmap::{IndexMap, IndexSet};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::sync::Arc;

/// The index of a file in a [`SourceSet`](super::SourceSet), in the order in which the files were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A JSON pointer (RFC 6901). It is empty for the whole document; otherwise it starts with `/` and is escaped.
// Pointers are long, and the keys of most tables. So the hash of the text is known, and that of a longer pointer is
// computed from its last token.
#[derive(Debug, Clone, Eq)]
pub struct Pointer {
    text: Arc<str>,
    hash: u32,
    /// See [`Pointer::hint`].
    hint: u32,
}

impl PartialEq for Pointer {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash && self.text == other.text
    }
}

impl PartialOrd for Pointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Pointer {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl Hash for Pointer {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u32(self.hash);
    }
}

/// The hash of an empty text, by FNV-1a.
const EMPTY: u32 = 0x811c_9dc5;

/// Returns the hash of a text that is appended to another.
fn hash_of(before: u32, text: &str) -> u32 {
    let add = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    text.bytes().fold(before, add)
}

impl Pointer {
    /// Creates the pointer to the whole document.
    #[must_use]
    pub fn root() -> Self {
        Self::from_escaped("")
    }

    /// Creates a pointer from text that is already escaped, such as the fragment of a `$ref` after percent-decoding.
    #[must_use]
    pub fn from_escaped(text: &str) -> Self {
        Self {
            text: Arc::from(text),
            hash: hash_of(EMPTY, text),
            hint: u32::MAX,
        }
    }

    /// Returns the pointer to the member `key` of the object, or to the item `key` of the array, at `self`.
    #[must_use]
    pub fn join(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.text.len() + key.len() + 1);
        text.push_str(&self.text);
        text.push('/');
        if key.contains(['~', '/']) {
            text.push_str(&key.replace('~', "~0").replace('/', "~1"));
        } else {
            text.push_str(key);
        }
        let added = text.get(self.text.len()..).unwrap_or_default();
        Self {
            hash: hash_of(self.hash, added),
            text: Arc::from(text),
            hint: u32::MAX,
        }
    }

    /// Returns the pointer to the item `index` of the array at `self`.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.join(&index.to_string())
    }

    /// Returns the index at which a table of pointers is searched first. Another table has the pointer elsewhere, or not at
    /// all.
    pub(crate) fn hint(&self) -> usize {
        self.hint as usize
    }

    /// Sets the index at which a table has the pointer. Copies that are made from now on have it as well.
    pub(crate) fn set_hint(&mut self, index: usize) {
        self.hint = u32::try_from(index).unwrap_or(u32::MAX);
    }

    /// Returns the escaped text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the unescaped reference tokens from the root down.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.text
            .split('/')
            .skip(1)
            .map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    /// Returns the unescaped last token, or `None` for the root.
    #[must_use]
    pub fn last(&self) -> Option<String> {
        self.text
            .rsplit_once('/')
            .map(|(_, token)| token.replace("~1", "/").replace("~0", "~"))
    }

    /// Returns the pointer without its last token, or `None` for the root.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.text
            .rsplit_once('/')
            .map(|(parent, _)| Self::from_escaped(parent))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A place in the input, such as the location of a diagnostic or the origin of a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The pointer to the node in the file.
    pub pointer: Pointer,
}

impl Place {
    /// Creates the place of a node.
    #[must_use]
    pub fn new(file: FileId, pointer: Pointer) -> Self {
        Self { file, pointer }
    }

    /// Creates the place of the root of a file.
    #[must_use]
    pub fn root(file: FileId) -> Self {
        Self::new(file, Pointer::root())
    }

    /// Returns the place of a member of the object at this place.
    #[must_use]
    pub fn join(&self, key: &str) -> Self {
        Self::new(self.file, self.pointer.join(key))
    }

    /// Returns the place of the object or array that contains the node. The root has none.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let pointer = self.pointer.parent()?;
        Some(Self::new(self.file, pointer))
    }

    /// Returns the place of an item of the array at this place.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self::new(self.file, self.pointer.index(index))
    }
}

/// A table by place.
pub type PlaceMap<V> = IndexMap<Place, V, BuildHasherDefault<PlaceHasher>>;

/// A set of places.
pub type PlaceSet = IndexSet<Place, BuildHasherDefault<PlaceHasher>>;

/// The hasher of places. A pointer knows its hash, which is that of a table as well.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlaceHasher(u64);

impl Hasher for PlaceHasher {
    fn finish(&self) -> u64 {
        // A table looks at the high bits as well.
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(u64::from(number));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number;
    }
}
