//! Compares a crate on disk with its own stamp.

use super::disk;
use super::owned::PENDING;
use super::scan::{self, Scan, What};
use super::stamp::{STAMP, Stamp, StampOnDisk, digest};
use std::io;
use std::path::Path;

/// Returns the stamp of the crate in `folder`, if the folder has the files of the stamp as they were written, and no
/// other files.
///
/// # Errors
///
/// Returns an error of the file system, with the path in its message.
pub fn untouched(folder: &Path) -> io::Result<Option<Stamp>> {
    let StampOnDisk::Sound(stamp) = Stamp::read(folder) else {
        return Ok(None);
    };
    let Scan {
        mut entries,
        crates: _,
        temporary,
    } = scan::scan(folder)?;
    for path in stamp.files.keys() {
        scan::look_at_ignored(folder, path, &mut entries)?;
    }
    let is_rest = temporary.is_empty() && disk::read_if_there(&folder.join(PENDING))?.is_none();
    if !is_rest || entries.len() != stamp.files.len() + 1 {
        return Ok(None);
    }
    for (path, written) in &stamp.files {
        let is_as_written = match entries.get(path) {
            Some(entry) if entry.what == What::File => digest(&disk::read(&entry.at)?) == *written,
            _ => false,
        };
        if !is_as_written {
            return Ok(None);
        }
    }
    let text = disk::read(&folder.join(STAMP))?;
    Ok((text == stamp.to_text().as_bytes()).then_some(stamp))
}
