//! Puts a set of files on disk, or compares it with what is there. Knows no Rust.
//!
//! The folder is made equal to the set, and nothing else is touched: a file with the right bytes is not written
//! again, a file that is ours and no longer rendered is removed, and an unmanaged file is named and left alone. If
//! an unmanaged file stands where a rendered one must go, nothing at all is written.
//!
//! Ours is what the [`Stamp`] in the folder lists, whatever the first line of a file says. A folder below with a stamp
//! of its own is another crate and is not entered.
//!
//! The files of a user's own tools are not looked at: hidden files and folders, `target`, `Cargo.lock`. Symbolic links
//! are not followed.

mod cause;
mod diff;
mod disk;
mod owned;
mod scan;
mod stamp;

pub use cause::{Cause, causes};
pub use stamp::{MadeFrom, STAMP, Stamp, StampOnDisk, digest, stamp};

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
    /// Make the folder equal to the set.
    Write,
    /// Change nothing.
    Check,
}

/// What differs (or differed) between the set and the folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Every file that differs, sorted by path.
    pub changes: Vec<Change>,
    /// How many files are as rendered.
    pub unchanged: usize,
    /// Whether an unmanaged file stands where a rendered file must go: then nothing is written.
    pub blocked: bool,
}

impl Report {
    /// The changes of one kind.
    pub fn of(&self, kind: ChangeKind) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(move |change| change.kind == kind)
    }
}

/// A file that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its path relative to the folder, `/`-separated; of an unmanaged file that is a whole folder, with a `/` at the end.
    pub path: String,
    /// How it differs.
    pub kind: ChangeKind,
    /// The hunks of a unified diff from what is on disk to what is rendered, without the two lines of its head.
    /// Empty for mere [`line_ends`](Self::line_ends), for an unmanaged file that is in nobody's way, and when writing.
    pub diff: String,
    /// The digest of what is (or was) on disk; `None` if there is no such file, or one that is not ours to read.
    pub found: Option<String>,
    /// Whether the text is right and only its line ends are not: a checkout that turns LF into CRLF.
    pub line_ends: bool,
}

/// How a file differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It is there with another text.
    Changed,
    /// It is not there.
    Missing,
    /// It is there, is ours, and is no longer rendered.
    Orphan,
    /// It is there and is not ours, whether or not something is rendered at its place: its owner keeps it.
    Unmanaged,
}

impl ChangeKind {
    /// The word for it in reports.
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

/// Writes or compares.
///
/// Either every file is written or, as far as a file system can promise it, none: all texts are put beside their places
/// first, and only when the last of them is on disk do they take their places.
///
/// # Errors
///
/// What the file system says, with the path it is about; and a path of `files` that leads out of the folder.
pub fn write(files: &FileSet, folder: &Path, mode: Mode) -> io::Result<Report> {
    for path in files.keys() {
        disk::must_stay_inside(path)?;
    }
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
        // Another crate stands where a rendered file must go.
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
        apply(files, folder, &report, &orphans)?;
    }
    report
        .changes
        .sort_by(|left, right| left.path.cmp(&right.path));
    Ok(report)
}

/// Writes or compares one file that stands elsewhere, such as the file of names. `name` is its path in the answer,
/// which is `None` if there is nothing to do.
///
/// # Errors
///
/// What the file system says, with the path it is about.
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

/// Sets each rendered file against the one on disk.
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

/// Adds what is on disk and not rendered to the report, and returns where the orphans are.
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

/// A file or folder that is not ours.
fn unmanaged(path: String) -> Change {
    Change {
        path,
        kind: ChangeKind::Unmanaged,
        diff: String::new(),
        found: None,
        line_ends: false,
    }
}

/// Names a folder of unmanaged alone once, instead of each file in it.
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

/// The folders above a path, the outermost first, each with a `/` at its end.
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/')
        .filter_map(|(end, _)| path.get(..=end))
}

/// Makes the folder equal to the set. A run that is killed on the way leaves the list of what it was about to write,
/// so that the next one finishes the work.
fn apply(
    files: &FileSet,
    folder: &Path,
    report: &Report,
    orphans: &[(String, PathBuf)],
) -> io::Result<()> {
    let mut texts = Vec::new();
    for change in &report.changes {
        if let Some(text) = files.get(&change.path) {
            disk::must_not_pass_a_link(folder, &change.path)?;
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
    // Where the file system takes `Foo.rs` and `foo.rs` for one file, the old one must go before the new one comes.
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
