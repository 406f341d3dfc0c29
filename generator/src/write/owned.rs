//! Determines which files in the output folder `allof` owns.

use super::disk;
use super::scan::{Entry, What};
use super::stamp::{STAMP, Stamp, StampOnDisk, digest};
use std::io;
use std::path::Path;

/// The stamp of a crate that is being written. A run that is killed leaves it, so that the next run recognizes the
/// files that are already in their places. It is hidden, since it is not a file of the crate.
pub(super) const PENDING: &str = ".allof-pending";

/// The files that earlier runs wrote.
pub(super) struct Owned {
    stamp: StampOnDisk,
    pending: StampOnDisk,
}

impl Owned {
    /// Reads the stamps that earlier runs left in the folder.
    pub(super) fn read(folder: &Path) -> Self {
        Self {
            stamp: Stamp::read(folder),
            pending: Stamp::read_file(&folder.join(PENDING)),
        }
    }

    /// Returns whether a rendered file may replace the existing one.
    ///
    /// The stamp decides. If it is missing or broken, for example after a merge, the mark in the file decides: this run
    /// writes the replaced file again anyway.
    pub(super) fn may_replace(&self, path: &str, what: What, bytes: &[u8]) -> bool {
        let is_known = matches!(self.stamp, StampOnDisk::Sound(_));
        path == STAMP
            || self.written(path).next().is_some()
            || !is_known && what == What::File && disk::has_mark(bytes)
    }

    /// Returns whether a file that is no longer rendered may be removed: a run wrote it, and it still has the mark or
    /// its digest.
    pub(super) fn may_remove(&self, path: &str, entry: &Entry) -> io::Result<bool> {
        if entry.what != What::File || self.written(path).next().is_none() {
            return Ok(false);
        }
        if disk::starts_with_mark(&entry.at)? {
            return Ok(true);
        }
        let digest = digest(&disk::read(&entry.at)?);
        Ok(self.written(path).any(|written| written == digest))
    }

    /// Returns the digests of a file in the versions that the runs wrote.
    fn written<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a str> {
        [&self.stamp, &self.pending]
            .into_iter()
            .filter_map(|stamp| stamp.wrote(path))
    }
}
