//! Reads the input files and every file that a `$ref` reaches, each as one tree. Nothing else reads specs.

use crate::diagnostic::Diagnostics;
use crate::place::{FileId, Place};
use std::path::{Path, PathBuf};

/// One document as a tree; members keep the order of the document.
pub type Tree = serde_json::Value;

/// One file of the input.
#[derive(Debug)]
pub struct SourceFile {
    /// The name shown to users and kept in the lock: relative to the base folder, `/`-separated.
    pub name: String,
    /// Where it was read from.
    pub path: PathBuf,
    /// Its tree.
    pub tree: Tree,
    /// Whether it was asked for by name (it is a document of its own), not only reached by a `$ref`.
    pub is_input: bool,
}

/// Every file that was read.
#[derive(Debug, Default)]
pub struct SourceSet {
    files: Vec<SourceFile>,
}

/// Reads `inputs` and what they refer to. Names are relative to `base`.
///
/// Records a diagnostic for what cannot be read; the set then lacks it.
pub fn load(inputs: &[PathBuf], base: &Path, diagnostics: &mut Diagnostics) -> SourceSet {
    let _ = (inputs, base, diagnostics);
    SourceSet::default()
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
        self.file(place.file)?.tree.pointer(place.pointer.as_str())
    }

    /// The place that the text of a `$ref` written in `from` leads to, if it leads to a node that exists.
    /// Relative paths, percent-encoded fragments, `$id` and `$anchor` are understood.
    #[must_use]
    pub fn resolve(&self, from: FileId, reference: &str) -> Option<Place> {
        let _ = (from, reference);
        None
    }

    /// What to say of a `$ref` that leads nowhere.
    #[must_use]
    pub fn explain_dangling(&self, from: FileId, reference: &str) -> crate::diagnostic::Diagnostic {
        let _ = from;
        crate::diagnostic::Diagnostic::new(
            crate::diagnostic::Code::DanglingReference,
            format!("`{reference}` leads nowhere"),
        )
    }
}
