//! Reads the input files and every file that a `$ref` reaches, each as one tree. Nothing else reads specs.

mod follow;
mod ids;
mod json;
mod keywords;
mod markdown;
mod parse;
mod parsed;
mod read;
mod resolve;
mod root;
mod spelling;
mod text;
mod tree;
mod uri;
mod yaml;

pub use parsed::Format;
pub(crate) use text::{DocumentText, Lines};

use crate::diagnostic::Diagnostics;
use crate::place::{FileId, Place};
use ids::Identities;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// One document as a tree; members keep the order of the document.
///
/// It nests at most 256 levels deep, so that walks by recursion are safe.
pub type Tree = serde_json::Value;

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
    is_page: bool,
    uri: String,
    identities: Identities,
    spellings: OnceLock<spelling::Spellings>,
    hash: [u8; 32],
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
    files: Vec<SourceFile>,
    /// The absolute URIs of files and of schema resources.
    by_uri: BTreeMap<String, Place>,
}

/// Reads `inputs` and what they refer to. Names are relative to `base`.
///
/// Records a diagnostic for what cannot be read. References into the network and to files that are missing
/// are errors here; a pointer that leads nowhere in a file that was read is left to the stage that meets
/// it, which has [`SourceSet::explain_dangling`] for it: unused parts of real documents are full of those.
pub fn load(inputs: &[PathBuf], base: &Path, diagnostics: &mut Diagnostics) -> SourceSet {
    let mut loader = follow::Loader::new(base, diagnostics);
    for input in inputs {
        loader.input(input);
    }
    loader.follow();
    loader.finish()
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
        resolve::walk(tree, place.pointer.as_str()).ok()
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

    /// Reads a file once more, for an excerpt.
    pub(crate) fn text(&self, id: FileId) -> Option<DocumentText> {
        let file = self.file(id)?;
        read::again(&file.path, file.is_page)
    }
}
