//! What is in the output folder.

use super::disk::{self, about};
use super::stamp::STAMP;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// One thing in the folder that is not a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Where it is. Its key is made of it for people to read, and cannot always be turned back.
    pub(super) at: PathBuf,
    /// What it is.
    pub(super) what: What,
}

/// What an [`Entry`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// An ordinary file.
    File,
    /// A symbolic link, a pipe, a device: never read.
    Other,
}

/// What is below a folder.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Everything that is no folder, by its path relative to the folder, `/`-separated; without what is [`ignored`].
    pub(super) entries: BTreeMap<String, Entry>,
    /// The folders that have a stamp of their own, each with a `/` at its end: another crate, which is not entered.
    pub(super) crates: Vec<String>,
    /// Files that a killed run left beside their places.
    pub(super) temporary: Vec<PathBuf>,
}

/// Looks at everything below `folder`.
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

/// Adds a rendered file that [`scan`] passed over, such as a `.gitignore`, if it is there.
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

/// What the user's own tools put there: `.git` and all that is hidden, and what `cargo build` leaves.
fn ignored(path: &str) -> bool {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    name.starts_with('.') || is_build_product(path)
}

fn is_build_product(path: &str) -> bool {
    path == "target" || path.starts_with("target/") || path == "Cargo.lock"
}
