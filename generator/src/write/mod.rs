//! Writes a set of files to the disk, or compares it with the files there. Contains no knowledge of Rust.
//!
//! The folder is made equal to the set, and nothing else is changed. A file with the right bytes is not written again.
//! An owned file that is no longer rendered is removed. An unmanaged file is reported and left alone. If an unmanaged
//! file is in the place of a rendered one, nothing at all is written.
//!
//! The [`Stamp`] in the folder lists the owned files, regardless of the first line of a file. A folder below with a
//! stamp of its own is another crate and is not entered.
//!
//! The files of the user's own tools are ignored: hidden files and folders, `target`, `Cargo.lock`. Symbolic links are
//! not followed.

mod cause;
mod diff;
mod disk;
mod owned;
mod scan;
mod stamp;
mod untouched;

pub use cause::{Cause, causes};
pub use stamp::{Digester, MadeFrom, STAMP, Stamp, StampOnDisk, digest, stamp};
pub use untouched::untouched;

use crate::files::FileSet;
use diff::Deadline;
use owned::{Owned, PENDING};
use scan::{Entry, Scan, What};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

/// Whether files are written or only compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Makes the folder equal to the set.
    Write,
    /// Changes nothing.
    Check,
}

/// The difference between the set and the folder, as it is or as it was before writing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Every file that differs, sorted by path.
    pub changes: Vec<Change>,
    /// The number of files that are as rendered.
    pub unchanged: usize,
    /// Whether an unmanaged file is in the place of a rendered file. In that case nothing is written.
    pub blocked: bool,
}

impl Report {
    /// Returns the changes of one kind.
    pub fn of(&self, kind: ChangeKind) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(move |change| change.kind == kind)
    }
}

/// A file that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The path relative to the folder, with `/` as the separator. For a folder with unmanaged files only, it ends with
    /// `/`.
    pub path: String,
    /// The kind of the difference.
    pub kind: ChangeKind,
    /// The hunks of a unified diff from the file on disk to the rendered one, without the two lines of its head. It is
    /// empty if only the [`line_ends`](Self::line_ends) differ, for an unmanaged file that blocks nothing, and when
    /// writing.
    pub diff: String,
    /// The digest of the file on disk before the run; `None` if there is no such file, or if it was not read.
    pub found: Option<String>,
    /// Whether the text is right and only its line ends are wrong, because of a checkout that converts LF to CRLF.
    pub line_ends: bool,
}

/// The kind of the difference of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// The file exists with another text.
    Changed,
    /// The file does not exist.
    Missing,
    /// The file exists and is owned, but is no longer rendered.
    Orphan,
    /// The file exists and is not owned, regardless of whether a file is rendered at its place. It is left to the user.
    Unmanaged,
}

impl ChangeKind {
    /// Returns the word for the kind in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Orphan => "orphan",
            Self::Unmanaged => "unmanaged",
        }
    }
}

/// Writes the files to the folder, or compares them with it.
///
/// Either every file is written or none, as far as a file system can guarantee it: all texts are first written to
/// temporary files beside their places, and are moved there only when the last of them is on disk. A folder that does not
/// exist needs no temporary files: it is removed if one of its files cannot be written.
///
/// # Errors
///
/// Returns an error of the file system, with the path in its message, and an error if a path of `files` leads out of
/// the folder.
pub fn write(files: &FileSet, folder: &Path, mode: Mode) -> io::Result<Report> {
    for path in files.keys() {
        disk::must_stay_inside(path)?;
    }
    let is_new = folder.symlink_metadata().is_err();
    let _lock = match mode {
        Mode::Write => disk::lock(folder)?,
        Mode::Check => None,
    };
    let Scan {
        mut entries,
        crates,
        temporary,
    } = scan::scan(folder)?;
    for path in files.keys() {
        scan::look_at_ignored(folder, path, &mut entries)?;
    }
    let deadline = Deadline::start();
    let owned = Owned::read(folder);
    let mut report = compare(files, &entries, &owned, mode, &deadline)?;
    for crate_folder in crates {
        // Another crate is in the place of a rendered file.
        if files.keys().any(|path| path.starts_with(&crate_folder)) {
            report.changes.push(unmanaged(crate_folder));
            report.blocked = true;
        }
    }
    let orphans = leftovers(files, &entries, &owned, mode, &mut report)?;
    if mode == Mode::Write && !report.blocked {
        for path in temporary {
            disk::remove(&path, folder)?;
        }
        match is_new {
            true => create(files, folder)?,
            false => apply(files, folder, &report, &orphans)?,
        }
    }
    report
        .changes
        .sort_by(|left, right| left.path.cmp(&right.path));
    Ok(report)
}

/// Writes or compares one file outside of the folder, such as the lock file. `name` is its path in the returned change,
/// which is `None` if there is nothing to do.
///
/// # Errors
///
/// Returns an error of the file system, with the path in its message.
pub fn write_file(path: &Path, name: &str, text: &str, mode: Mode) -> io::Result<Option<Change>> {
    let mut change = match disk::read_if_there(path)? {
        Some(bytes) if bytes == text.as_bytes() => return Ok(None),
        Some(bytes) => changed(name, &bytes, text, mode, &Deadline::start()),
        None => missing(name, text, mode),
    };
    name.clone_into(&mut change.path);
    if mode == Mode::Write {
        disk::must_be_a_file(path)?;
        disk::stage(&[(path.to_path_buf(), text)])?.commit()?;
    }
    Ok(Some(change))
}

/// Compares each rendered file with the one on disk.
fn compare(
    files: &FileSet,
    found: &BTreeMap<String, Entry>,
    owned: &Owned,
    mode: Mode,
    deadline: &Deadline,
) -> io::Result<Report> {
    let mut report = Report::default();
    for (path, text) in files {
        let Some(entry) = found.get(path) else {
            report.changes.push(missing(path, text, mode));
            continue;
        };
        let bytes = match entry.what {
            What::File => disk::read(&entry.at)?,
            What::Other => Vec::new(),
        };
        if entry.what == What::File && bytes == text.as_bytes() {
            report.unchanged += 1;
            continue;
        }
        let mut change = changed(path, &bytes, text, mode, deadline);
        if !owned.may_replace(path, entry.what, &bytes) {
            change.kind = ChangeKind::Unmanaged;
            report.blocked = true;
        }
        report.changes.push(change);
    }
    Ok(report)
}

fn missing(path: &str, text: &str, mode: Mode) -> Change {
    Change {
        path: path.to_owned(),
        kind: ChangeKind::Missing,
        diff: match mode {
            Mode::Check => diff::added(text),
            Mode::Write => String::new(),
        },
        found: None,
        line_ends: false,
    }
}

fn changed(path: &str, bytes: &[u8], text: &str, mode: Mode, deadline: &Deadline) -> Change {
    let old = String::from_utf8_lossy(bytes);
    let line_ends = old.contains("\r\n") && old.replace("\r\n", "\n") == text;
    Change {
        path: path.to_owned(),
        kind: ChangeKind::Changed,
        diff: if mode == Mode::Check && !line_ends {
            diff::hunks(&old, text, deadline)
        } else {
            String::new()
        },
        found: Some(digest(bytes)),
        line_ends,
    }
}

/// Adds the files on disk that are not rendered to the report, and returns the paths of the orphans.
fn leftovers(
    files: &FileSet,
    found: &BTreeMap<String, Entry>,
    owned: &Owned,
    mode: Mode,
    report: &mut Report,
) -> io::Result<Vec<(String, PathBuf)>> {
    let mut orphans = Vec::new();
    let mut unmanaged = Vec::new();
    for (path, entry) in found {
        if files.contains_key(path) {
            continue;
        }
        if !owned.may_remove(path, entry)? {
            unmanaged.push(path.as_str());
            continue;
        }
        let bytes = disk::read(&entry.at)?;
        report.changes.push(Change {
            path: path.clone(),
            kind: ChangeKind::Orphan,
            diff: match mode {
                Mode::Check => diff::removed(&String::from_utf8_lossy(&bytes)),
                Mode::Write => String::new(),
            },
            found: Some(digest(&bytes)),
            line_ends: false,
        });
        orphans.push((path.clone(), entry.at.clone()));
    }
    let known = files
        .keys()
        .map(String::as_str)
        .chain(orphans.iter().map(|(path, _)| path.as_str()));
    for path in fold_folders(&unmanaged, known) {
        report.changes.push(self::unmanaged(path));
    }
    Ok(orphans)
}

/// Creates the change of an unmanaged file or folder.
fn unmanaged(path: String) -> Change {
    Change {
        path,
        kind: ChangeKind::Unmanaged,
        diff: String::new(),
        found: None,
        line_ends: false,
    }
}

/// Replaces the files of a folder with unmanaged files only by that folder.
fn fold_folders<'a>(unmanaged: &[&str], known: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let mut shared = BTreeSet::new();
    for path in known {
        shared.extend(folders_of(path));
    }
    unmanaged
        .iter()
        .map(|path| {
            folders_of(path)
                .find(|folder| !shared.contains(folder))
                .map_or_else(|| (*path).to_owned(), ToOwned::to_owned)
        })
        .collect()
}

/// Returns the folders above a path, the outermost first, each with a `/` at its end.
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/')
        .filter_map(|(end, _)| path.get(..=end))
}

/// Writes all files to a folder that did not exist. There is nothing to replace, so each is written at its place. As in
/// [`apply`], the list of the files is there until the last of them is.
fn create(files: &FileSet, folder: &Path) -> io::Result<()> {
    let pending = folder.join(PENDING);
    let list = files.get(STAMP);
    let list = list.map(|stamp| (pending.clone(), stamp.as_str()));
    let texts = files.iter();
    let texts: Vec<_> = texts
        .map(|(path, text)| (folder.join(path), text.as_str()))
        .collect();
    disk::create(list, &texts)?;
    disk::remove_if_there(&pending)
}

/// Makes the folder equal to the set. A run that is killed leaves the list of the files that it was about to write, so
/// that the next one completes the work.
fn apply(
    files: &FileSet,
    folder: &Path,
    report: &Report,
    orphans: &[(String, PathBuf)],
) -> io::Result<()> {
    let mut texts = Vec::new();
    let mut known = BTreeSet::new();
    for change in &report.changes {
        if let Some(text) = files.get(&change.path) {
            disk::must_not_pass_a_link(folder, &change.path, &mut known)?;
            texts.push((folder.join(&change.path), text.as_str()));
        }
    }
    if texts.is_empty() && orphans.is_empty() {
        return Ok(());
    }
    let staged = disk::stage(&texts)?;
    let pending = folder.join(PENDING);
    if let Some(stamp) = files.get(STAMP) {
        disk::stage(&[(pending.clone(), stamp.as_str())])?.commit()?;
    }
    // If the file system does not distinguish `Foo.rs` and `foo.rs`, the old one must be removed before the new one is
    // written.
    let rendered: BTreeSet<String> = files.keys().map(|path| path.to_lowercase()).collect();
    let (first, last): (Vec<_>, Vec<_>) = orphans
        .iter()
        .partition(|(path, _)| rendered.contains(&path.to_lowercase()));
    for (_, path) in first {
        disk::remove(path, folder)?;
    }
    staged.commit()?;
    for (_, path) in last {
        disk::remove(path, folder)?;
    }
    disk::remove_if_there(&pending)
}
