//! What is in the output folder.

use super::disk::about;
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

/// Everything below `folder`, by its path relative to it, `/`-separated; without what is [`ignored`].
pub(super) fn scan(folder: &Path) -> io::Result<BTreeMap<String, Entry>> {
    let mut found = BTreeMap::new();
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
            if ignored(&path) {
                continue;
            }
            let kind = entry
                .file_type()
                .map_err(|error| about(&entry.path(), &error))?;
            if kind.is_dir() {
                waiting.push((entry.path(), format!("{path}/")));
                continue;
            }
            let what = if kind.is_file() && name.to_str().is_some() {
                What::File
            } else {
                What::Other
            };
            found.insert(
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
