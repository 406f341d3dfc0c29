//! Puts a set of files on disk, or compares it with what is there. Knows no Rust.

use crate::render::FileSet;
use std::path::Path;

/// Whether files are written or only compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Make the folder equal to the set.
    Write,
    /// Change nothing.
    Check,
}

/// What differs (or differed) between the set and the folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Every file that differs.
    pub changes: Vec<Change>,
}

/// A file that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its path relative to the folder, `/`-separated.
    pub path: String,
    /// How it differs.
    pub kind: ChangeKind,
    /// A unified diff from what is on disk to what is rendered.
    pub diff: String,
}

/// How a file differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is there with another text.
    Changed,
    /// It is not there.
    Missing,
    /// It is there, carries our header, and is no longer rendered.
    Orphan,
    /// It is there, does not carry our header, and is not rendered: its owner keeps it.
    Stranger,
}

/// Writes or compares.
///
/// # Errors
///
/// What the file system says; nothing else fails.
pub fn write(files: &FileSet, folder: &Path, mode: Mode) -> std::io::Result<Report> {
    let _ = (files, folder, mode);
    Ok(Report::default())
}
