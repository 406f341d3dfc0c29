//! The stamp of a crate, which contains the digests of its inputs and files, so that a later check can report what
//! changed.

use super::disk;
use crate::files::{FileSet, MARK};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

/// The file of the stamp, in the folder of the crate.
pub const STAMP: &str = "allof.stamp";

/// Returns the SHA-256 of the bytes, in hexadecimal.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// Computes the SHA-256 of what is written to it, which need not be in memory at once.
#[derive(Debug, Default)]
pub struct Digester {
    hash: Sha256,
    /// What is not hashed yet: many writes are of a few bytes.
    pending: Vec<u8>,
}

impl Digester {
    const BLOCK: usize = 16 * 1024;

    /// Returns the digest in hexadecimal.
    #[must_use]
    pub fn finish(mut self) -> String {
        self.hash.update(&self.pending);
        hexadecimal(&self.hash.finalize())
    }
}

impl io::Write for Digester {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.pending.extend_from_slice(bytes);
        if self.pending.len() >= Self::BLOCK {
            self.hash.update(&self.pending);
            self.pending.clear();
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The inputs of a crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeFrom {
    /// The version of the generator.
    pub generator: String,
    /// The digest of the configuration.
    pub config: String,
    /// The digest of the lock file; `None` if the names are not kept.
    pub names: Option<String>,
    /// The digest of each file of the specification, by its name.
    pub spec: BTreeMap<String, String>,
}

/// The inputs and the files of a crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The inputs of the crate.
    pub from: MadeFrom,
    /// The digest of each file of the crate except the stamp, by its path.
    pub files: BTreeMap<String, String>,
}

/// The result of [`Stamp::read`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StampOnDisk {
    /// There is no stamp.
    Missing,
    /// The stamp is not as it was written, but edited or merged by `git`.
    Broken,
    /// The stamp is as it was written.
    Sound(Stamp),
}

/// The stamp as TOML.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    generator: String,
    config: String,
    names: Option<String>,
    seal: String,
    #[serde(default)]
    spec: BTreeMap<String, String>,
    #[serde(default)]
    files: BTreeMap<String, String>,
}

/// Adds the stamp to the files of a crate, and returns it.
pub fn stamp(files: &mut FileSet, from: MadeFrom) -> Stamp {
    files.shift_remove(STAMP);
    let stamp = Stamp {
        from,
        files: files
            .par_iter()
            .map(|(path, text)| (path.clone(), digest(text.as_bytes())))
            .collect(),
    };
    files.insert(STAMP.to_owned(), stamp.to_text());
    stamp
}

impl Stamp {
    /// Reads the stamp of the crate in `folder`.
    #[must_use]
    pub fn read(folder: &Path) -> StampOnDisk {
        Self::read_file(&folder.join(STAMP))
    }

    /// Reads a stamp from a file.
    pub(super) fn read_file(path: &Path) -> StampOnDisk {
        let bytes = match disk::read_if_there(path) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return StampOnDisk::Missing,
            Err(_) => return StampOnDisk::Broken,
        };
        std::str::from_utf8(&bytes)
            .ok()
            .and_then(Self::from_text)
            .map_or(StampOnDisk::Broken, StampOnDisk::Sound)
    }

    /// Returns the text of the file.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.sealed(&self.seal())
    }

    fn sealed(&self, seal: &str) -> String {
        let mut text = format!(
            "# {MARK} {}: what this crate was made from and the SHA-256 of each of its files.\n\
             # The drift check reads it to say what has changed since.\n",
            self.from.generator
        );
        let _ = writeln!(text, "generator = {}", quoted(&self.from.generator));
        let _ = writeln!(text, "config = {}", quoted(&self.from.config));
        if let Some(names) = &self.from.names {
            let _ = writeln!(text, "names = {}", quoted(names));
        }
        let _ = writeln!(text, "seal = {}", quoted(seal));
        for (title, table) in [("spec", &self.from.spec), ("files", &self.files)] {
            let _ = writeln!(text, "\n[{title}]");
            for (path, digest) in table {
                let _ = writeln!(text, "{} = {}", quoted(path), quoted(digest));
            }
        }
        text
    }

    fn from_text(text: &str) -> Option<Self> {
        let Raw {
            generator,
            config,
            names,
            seal,
            spec,
            files,
        } = toml::from_str(text).ok()?;
        let stamp = Self {
            from: MadeFrom {
                generator,
                config,
                names,
                spec,
            },
            files,
        };
        (stamp.seal() == seal).then_some(stamp)
    }

    /// Returns the digest of the content of the stamp, which detects manual changes of it.
    fn seal(&self) -> String {
        digest(self.sealed("").as_bytes())
    }
}

impl StampOnDisk {
    /// Returns the digest of a file as it was written, if the stamp contains it.
    pub(super) fn wrote(&self, path: &str) -> Option<&str> {
        match self {
            Self::Sound(stamp) => stamp.files.get(path).map(String::as_str),
            Self::Missing | Self::Broken => None,
        }
    }
}

/// Returns a basic string of TOML, which has the same escapes as JSON.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
