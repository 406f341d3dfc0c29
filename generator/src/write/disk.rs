//! Reads and replaces files, with errors that name the file.

use crate::files::MARK;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The number of bytes of a file that are searched for [`MARK`].
const HEAD: u64 = 4096;

/// Returns the error with the path in its message.
pub(super) fn about(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("`{}`: {error}", path.display()))
}

/// Returns the bytes of a file.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path).map_err(|error| about(path, &error))
}

/// Returns the bytes of a file, or `None` if it does not exist.
pub(super) fn read_if_there(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(about(path, &error)),
    }
}

/// Returns whether one of the first three lines of a file contains [`MARK`].
pub(super) fn starts_with_mark(path: &Path) -> io::Result<bool> {
    let mut head = Vec::new();
    File::open(path)
        .and_then(|file| file.take(HEAD).read_to_end(&mut head))
        .map_err(|error| about(path, &error))?;
    Ok(has_mark(&head))
}

/// Returns whether one of the first three lines of these bytes contains [`MARK`].
pub(super) fn has_mark(bytes: &[u8]) -> bool {
    bytes
        .split(|byte| *byte == b'\n')
        .take(3)
        .any(|line| String::from_utf8_lossy(line).contains(MARK))
}

/// Returns an error for a path that is not a plain relative path.
pub(super) fn must_stay_inside(path: &str) -> io::Result<()> {
    let plain = !path.is_empty()
        && !path.contains('\\')
        && Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
    if plain {
        return Ok(());
    }
    Err(io::Error::new(
        io::ErrorKind::InvalidInput,
        format!("`{path}` is not a path inside the output directory"),
    ))
}

/// Returns an error for a path through a symbolic link below the folder, which may lead anywhere. `known` has the folders
/// that were looked at before.
pub(super) fn must_not_pass_a_link(
    folder: &Path,
    path: &str,
    known: &mut BTreeSet<PathBuf>,
) -> io::Result<()> {
    let mut at = folder.to_path_buf();
    let above = Path::new(path).parent().unwrap_or(Path::new(""));
    if known.contains(above) {
        return Ok(());
    }
    known.insert(above.to_path_buf());
    for part in above.components() {
        at.push(part);
        if fs::symlink_metadata(&at).is_ok_and(|metadata| metadata.is_symlink()) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!(
                    "`{}` is a symbolic link, which is not followed",
                    at.display()
                ),
            ));
        }
    }
    Ok(())
}

/// Writes every text to a temporary file beside its place. The result moves them to their places when it is committed.
pub(super) fn stage(texts: &[(PathBuf, &str)]) -> io::Result<Staged> {
    let mut staged = Staged::default();
    for (path, text) in texts {
        let folder = staged.folder_of(path)?;
        // Hidden, so that a file that a killed process leaves behind is never taken for a file of the crate.
        let temporary = folder.join(temporary());
        staged.add(File::create(&temporary), temporary, path, text)?;
    }
    Ok(staged)
}

/// Writes every text to a file that does not exist, or none of them. The first one is there before the others are
/// written.
pub(super) fn create(first: Option<(PathBuf, &str)>, texts: &[(PathBuf, &str)]) -> io::Result<()> {
    let mut staged = Staged::default();
    if let Some((path, text)) = &first {
        staged.folder_of(path)?;
        staged.add(File::create_new(path), path.clone(), path, text)?;
    }
    for (path, _) in texts {
        staged.folder_of(path)?;
    }
    let created = texts.par_iter().map(|(path, text)| create_one(path, text));
    let created: Vec<io::Result<&PathBuf>> = created.collect();
    let (there, failed): (Vec<_>, Vec<_>) = created.into_iter().partition(Result::is_ok);
    let there = there.into_iter().flatten();
    staged
        .files
        .extend(there.map(|path| (path.clone(), path.clone())));
    if let Some(error) = failed.into_iter().find_map(Result::err) {
        return Err(error);
    }
    staged.committed = true;
    Ok(())
}

/// Writes a text to a file that does not exist. There is no file if it fails.
fn create_one<'p>(path: &'p PathBuf, text: &str) -> io::Result<&'p PathBuf> {
    let mut file = File::create_new(path).map_err(|error| about(path, &error))?;
    let written = file.write_all(text.as_bytes());
    written.map_err(|error| {
        let _ = fs::remove_file(path);
        about(path, &error)
    })?;
    Ok(path)
}

/// Returns a new name for a temporary file.
fn temporary() -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    format!(".allof-{}-{number}.tmp", std::process::id())
}

/// Returns whether a file has the name of a temporary file.
pub(super) fn is_temporary(name: &str) -> bool {
    let middle = name.strip_prefix(".allof-");
    let middle = middle.and_then(|rest| rest.strip_suffix(".tmp"));
    middle.is_some_and(|middle| {
        middle
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-')
    })
}

/// Locks a folder, so that two runs do not write into it at the same time. The lock ends when the value is dropped.
///
/// # Errors
///
/// Returns an error if another run has the lock. A file system without locks is not an error.
pub(super) fn lock(folder: &Path) -> io::Result<Option<File>> {
    // A folder that does not exist yet is created by this run. Windows has no locks on folders.
    let Ok(file) = File::open(folder) else {
        return Ok(None);
    };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(io::Error::new(
            io::ErrorKind::WouldBlock,
            format!("another run is writing into `{}`", folder.display()),
        )),
        Err(TryLockError::Error(_)) => Ok(None),
    }
}

/// Temporary files beside their places. They are removed unless they are committed.
#[derive(Default)]
pub(super) struct Staged {
    files: Vec<(PathBuf, PathBuf)>,
    /// The folders that were created.
    folders: BTreeSet<PathBuf>,
    /// The folders of the files, which exist now.
    ready: BTreeSet<PathBuf>,
    committed: bool,
}

impl Staged {
    /// Returns the folder of a file, which exists now.
    fn folder_of<'p>(&mut self, path: &'p Path) -> io::Result<&'p Path> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        self.make_folder(folder)?;
        Ok(folder)
    }

    /// Writes the text of a file to a file that was opened at `at`.
    fn add(
        &mut self,
        file: io::Result<File>,
        at: PathBuf,
        path: &Path,
        text: &str,
    ) -> io::Result<()> {
        let mut file = file.map_err(|error| about(path, &error))?;
        self.files.push((at, path.to_path_buf()));
        file.write_all(text.as_bytes())
            .map_err(|error| about(path, &error))
    }

    fn make_folder(&mut self, folder: &Path) -> io::Result<()> {
        if self.ready.contains(folder) {
            return Ok(());
        }
        let absent: Vec<&Path> = folder
            .ancestors()
            .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists())
            .collect();
        fs::create_dir_all(folder).map_err(|error| not_created(folder, &error))?;
        self.folders
            .extend(absent.into_iter().map(Path::to_path_buf));
        self.ready.insert(folder.to_path_buf());
        Ok(())
    }

    /// Moves every file to its place.
    pub(super) fn commit(mut self) -> io::Result<()> {
        for (temporary, path) in &self.files {
            fs::rename(temporary, path).map_err(|error| about(path, &error))?;
        }
        self.committed = true;
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if self.committed {
            return;
        }
        // Best effort: the error that caused this is the one to report. Deeper folders come later in the order.
        for (temporary, _) in &self.files {
            let _ = fs::remove_file(temporary);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Returns the error for a folder that cannot be created. It names the file or the link that is in the way, if there is
/// one: the system only says that something exists.
fn not_created(folder: &Path, error: &io::Error) -> io::Error {
    let taken = folder
        .ancestors()
        .find(|path| fs::symlink_metadata(path).is_ok() && !path.is_dir());
    match taken {
        Some(path) => io::Error::new(
            io::ErrorKind::NotADirectory,
            format!("`{}` is not a directory", path.display()),
        ),
        None => about(folder, error),
    }
}

/// Removes a file, and the folders that it leaves empty, up to `folder`.
pub(super) fn remove(path: &Path, folder: &Path) -> io::Result<()> {
    fs::remove_file(path).map_err(|error| about(path, &error))?;
    let mut at = path.parent();
    while let Some(parent) = at {
        // A folder that is not empty, or cannot be removed for another reason, stays.
        if parent == folder || fs::remove_dir(parent).is_err() {
            break;
        }
        at = parent.parent();
    }
    Ok(())
}

/// Removes a file if it exists.
pub(super) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(about(path, &error)),
        _ => Ok(()),
    }
}

/// Returns an error if the path exists and is not a regular file: a link, a device, a folder.
pub(super) fn must_be_a_file(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if !metadata.is_file() => Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!(
                "`{}` is not a regular file and is not replaced",
                path.display()
            ),
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::create;
    use std::fs;
    use tempfile::TempDir;

    #[test]
    fn new_files_are_all_written_or_none() {
        let folder = TempDir::new().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("b"), "before").unwrap();
        let error = create(
            Some((at("list"), "list")),
            &[(at("a"), "a"), (at("b"), "b"), (at("c"), "c")],
        );
        assert!(error.unwrap_err().to_string().contains('b'));
        assert_eq!(fs::read_to_string(at("b")).unwrap(), "before");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        create(None, &[(at("a"), "a"), (at("c"), "c")]).unwrap();
        assert_eq!(fs::read_to_string(at("c")).unwrap(), "c");
    }
}
