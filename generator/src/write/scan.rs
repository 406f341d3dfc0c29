//! Lists the files in the output folder.

use super::disk::{self, about};
use super::stamp::STAMP;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// An entry of the folder that is not a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// The path of the entry. Its key is derived from it for display, and cannot always be converted back.
    pub(super) at: PathBuf,
    /// The kind of the entry.
    pub(super) what: What,
}

/// The kind of an [`Entry`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A regular file with a name in UTF-8.
    File,
    /// A symbolic link, a pipe, a device and the like, which is never read.
    Other,
}

/// The content of a folder and the folders below.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Every entry that is not a folder and not [`ignored`], by its path relative to the folder, with `/` as the
    /// separator.
    pub(super) entries: BTreeMap<String, Entry>,
    /// The folders with a stamp of their own, each with a `/` at its end: other crates, which are not entered.
    pub(super) crates: Vec<String>,
    /// Temporary files that a killed run left behind.
    pub(super) temporary: Vec<PathBuf>,
}

/// Lists everything below `folder`.
pub(super) fn scan(folder: &Path) -> io::Result<Scan> {
    let mut found = Scan::default();
    let mut waiting = vec![(folder.to_path_buf(), String::new())];
    while let Some((at, prefix)) = waiting.pop() {
        let entries = match fs::read_dir(&at) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(about(&at, &error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| about(&at, &error))?;
            let name = entry.file_name();
            let path = format!("{prefix}{}", name.to_string_lossy());
            if disk::is_temporary(&name.to_string_lossy()) {
                found.temporary.push(entry.path());
            }
            if ignored(&path) {
                continue;
            }
            let kind = entry
                .file_type()
                .map_err(|error| about(&entry.path(), &error))?;
            if kind.is_dir() {
                if entry.path().join(STAMP).is_file() {
                    found.crates.push(format!("{path}/"));
                } else {
                    waiting.push((entry.path(), format!("{path}/")));
                }
                continue;
            }
            let what = if kind.is_file() && name.to_str().is_some() {
                What::File
            } else {
                What::Other
            };
            found.entries.insert(
                path,
                Entry {
                    at: entry.path(),
                    what,
                },
            );
        }
    }
    Ok(found)
}

/// Adds a rendered file that [`scan`] ignores, such as a `.gitignore`, if it exists.
pub(super) fn look_at_ignored(
    folder: &Path,
    path: &str,
    found: &mut BTreeMap<String, Entry>,
) -> io::Result<()> {
    if !path.split('/').any(|part| part.starts_with('.')) && !is_build_product(path) {
        return Ok(());
    }
    let at = folder.join(path);
    let what = match fs::symlink_metadata(&at) {
        Ok(metadata) if metadata.is_file() => What::File,
        Ok(_) => What::Other,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(about(&at, &error)),
    };
    found.insert(path.to_owned(), Entry { at, what });
    Ok(())
}

/// Returns whether a path belongs to the user's own tools: it is hidden, as `.git` is, or a result of `cargo build`.
fn ignored(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    name.starts_with('.') || is_build_product(path)
}

fn is_build_product(path: &str) -> bool {
    path == "target" || path.starts_with("target/") || path == "Cargo.lock"
}
