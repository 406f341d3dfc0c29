//! The files that were read.

use super::identities::Identities;
use super::text::DocumentText;
use super::tree::{self, Tree};
use super::{FileId, Place};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::OnceLock;

/// How a document is written.
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
    /// The name shown to users and kept in the lock: relative to the base folder, `/`-separated.
    pub name: String,
    /// Where it was read from.
    pub path: PathBuf,
    /// Its tree; `null` if an error was recorded for it.
    pub tree: Tree,
    /// Whether it was asked for by name (it is a document of its own), not only reached by a `$ref`.
    /// A file that could not be read as a document is no input.
    pub is_input: bool,
    /// How the document is written.
    pub format: Format,
    /// The operation that the fence of a Markdown page names.
    pub fence: Option<FenceOperation>,
    /// What it says, kept for excerpts.
    pub(crate) text: DocumentText,
    pub(crate) is_page: bool,
    pub(crate) uri: String,
    pub(crate) identities: Identities,
    /// The spellings of scalars that cannot be told from their value, by pointer; found when first asked for.
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

impl SourceSet {
    /// The files, in the order in which they were read; a [`FileId`] is an index into it.
    #[must_use]
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// The files that were asked for by name.
    pub fn inputs(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0u32..)
            .map(FileId)
            .zip(&self.files)
            .filter(|(_, file)| file.is_input)
    }

    /// The file of an id of this set.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The node at a place.
    #[must_use]
    pub fn node(&self, place: &Place) -> Option<&Tree> {
        let tree = &self.file(place.file)?.tree;
        tree::walk(tree, place.pointer.as_str()).ok()
    }

    /// The SHA-256 of all files, their names and their bytes, in hexadecimal: the same input, the same text.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut all = Sha256::new();
        for file in &self.files {
            all.update((file.name.len() as u64).to_le_bytes());
            all.update(file.name.as_bytes());
            all.update(file.hash);
        }
        let mut text = String::with_capacity(64);
        for byte in all.finalize() {
            let _ = write!(text, "{byte:02x}");
        }
        text
    }

    /// The text of a file, for an excerpt.
    pub(crate) fn text(&self, id: FileId) -> Option<&DocumentText> {
        self.file(id).map(|file| &file.text)
    }
}
