//! The files that were read.

use super::identities::Identities;
use super::text::DocumentText;
use super::tree::{self, Tree};
use super::{FileId, Place, Pointer};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::OnceLock;

/// The format of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

/// One file of the input.
#[derive(Debug)]
pub struct SourceFile {
    /// The name shown to users and kept in the lock file: relative to the base folder, with `/` as the separator.
    pub name: String,
    /// The path that the file was read from.
    pub path: PathBuf,
    /// The tree of the document; `null` if it could not be read.
    pub tree: Tree,
    /// Whether the file is an input, and not only the target of a `$ref`. A file that could not be read as a document
    /// is not an input.
    pub is_input: bool,
    /// The format of the document.
    pub format: Format,
    /// The operation that the fence of a Markdown page names.
    pub fence: Option<FenceOperation>,
    /// The text, kept for excerpts.
    pub(crate) text: DocumentText,
    pub(crate) is_page: bool,
    pub(crate) uri: String,
    pub(crate) identities: Identities,
    /// The spellings of scalars that cannot be derived from their value, by pointer; computed on first use.
    pub(crate) spellings: OnceLock<BTreeMap<String, String>>,
    pub(crate) hash: [u8; 32],
}

/// The operation that a documentation page is about, from the info string of its fence
/// (`yaml platform get /projects/{id}`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FenceOperation {
    /// The method, in lower case.
    pub method: String,
    /// The path, as in `paths`.
    pub path: String,
    /// The line of the page, from 1.
    pub line: usize,
}

/// Every file that was read.
#[derive(Debug, Default)]
pub struct SourceSet {
    pub(crate) files: Vec<SourceFile>,
    /// The absolute URIs of files and of schema resources.
    pub(crate) by_uri: BTreeMap<String, Place>,
}

impl SourceFile {
    /// Returns the SHA-256 of the bytes of the file in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> String {
        hexadecimal(&self.hash)
    }
}

impl SourceSet {
    /// Returns the files in the order in which they were read. A [`FileId`] is an index into them.
    #[must_use]
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Returns the inputs.
    pub fn inputs(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0u32..)
            .map(FileId)
            .zip(&self.files)
            .filter(|(_, file)| file.is_input)
    }

    /// Returns the file with an id of this set.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// Returns the node at a place.
    #[must_use]
    pub fn node(&self, place: &Place) -> Option<&Tree> {
        let tree = &self.file(place.file)?.tree;
        tree::walk(tree, place.pointer.as_str()).ok()
    }

    /// Returns the root of the innermost schema resource (`$id`) that contains a node.
    pub(crate) fn resource(&self, place: &Place) -> Place {
        let identities = self.file(place.file).map(|file| &file.identities);
        let found = identities.and_then(|found| found.enclosing(place.pointer.as_str()));
        match found {
            Some((pointer, _)) => Place::new(place.file, Pointer::from_escaped(pointer)),
            None => Place::root(place.file),
        }
    }

    /// Returns the root of each file, with its tree.
    pub(crate) fn roots(&self) -> impl Iterator<Item = (Place, &Tree)> {
        let files = (0u32..).map(FileId).zip(&self.files);
        files.map(|(id, file)| (Place::root(id), &file.tree))
    }

    /// Returns the name and the target of each anchor, in all files.
    pub(crate) fn anchors(&self) -> impl Iterator<Item = (&str, Place)> {
        let files = (0u32..).map(FileId).zip(&self.files);
        files.flat_map(|(id, file)| {
            file.identities.anchors.iter().flat_map(move |(name, all)| {
                let targets = all.iter();
                targets.map(move |(_, pointer)| (name.as_str(), Place::new(id, pointer.clone())))
            })
        })
    }

    /// Returns the SHA-256 of the names and the bytes of all files in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut all = Sha256::new();
        for file in &self.files {
            all.update((file.name.len() as u64).to_le_bytes());
            all.update(file.name.as_bytes());
            all.update(file.hash);
        }
        hexadecimal(&all.finalize())
    }

    /// Returns the text of a file, for an excerpt.
    pub(crate) fn text(&self, id: FileId) -> Option<&DocumentText> {
        self.file(id).map(|file| &file.text)
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
