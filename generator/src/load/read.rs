//! Reads the bytes of a file and decodes them as text.

use super::parse;
use super::parsed::Failure;
use crate::diagnostic::{Code, nearest};
use crate::source::Lines;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The maximum size of a file.
const MAX_BYTES: u64 = 512 << 20;

const BOM: &[u8] = b"\xEF\xBB\xBF";

/// The reason why a file cannot be read, and a suggestion.
pub(super) struct Unreadable {
    pub(super) message: String,
    pub(super) help: Option<String>,
}

/// Returns the canonical path of a file.
pub(super) fn find(path: &Path, shown: &str) -> Result<PathBuf, Unreadable> {
    let found = path.canonicalize().map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Unreadable {
            message: format!("there is no file `{shown}`"),
            help: suggestion(path, shown).or_else(|| Some("check the path".to_owned())),
        },
        _ => unreadable(shown, &error),
    })?;
    if found.is_dir() {
        return Err(Unreadable {
            message: format!("`{shown}` is a directory, not a file"),
            help: Some(match document_in(&found) {
                Some(name) => format!("did you mean `{}/{name}`?", shown.trim_end_matches('/')),
                None => "name an OpenAPI document in this directory".to_owned(),
            }),
        });
    }
    Ok(found)
}

/// Reads a file. Returns an error for a pipe, a device and a file that is too large before it reads them.
pub(super) fn bytes(path: &Path, shown: &str) -> Result<Vec<u8>, Unreadable> {
    let metadata = std::fs::metadata(path).map_err(|error| unreadable(shown, &error))?;
    if !metadata.is_file() {
        return Err(Unreadable {
            message: format!("`{shown}` is not a regular file"),
            help: Some("save its content to a file, and name that file".to_owned()),
        });
    }
    if metadata.len() > MAX_BYTES {
        return Err(too_large(shown));
    }
    let file = std::fs::File::open(path).map_err(|error| unreadable(shown, &error))?;
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default() + 1);
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(shown, &error))?;
    // Some files of the system report no size.
    if bytes.len() as u64 > MAX_BYTES {
        return Err(too_large(shown));
    }
    Ok(bytes)
}

fn too_large(shown: &str) -> Unreadable {
    Unreadable {
        message: format!("`{shown}` is larger than {} MiB", MAX_BYTES >> 20),
        help: Some("split it into several files".to_owned()),
    }
}

fn unreadable(shown: &str, error: &std::io::Error) -> Unreadable {
    Unreadable {
        // The number of the error differs between systems, its kind does not.
        message: format!("cannot read `{shown}`: {}", error.kind()),
        help: None,
    }
}

/// Returns a suggestion: a file with a similar name in the same folder, unless the text is not the name of a file at
/// all.
fn suggestion(path: &Path, shown: &str) -> Option<String> {
    if shown == "-" {
        return Some("name a file: standard input is not read".to_owned());
    }
    if shown.contains("://") {
        return Some("save the document to a file, and name that file".to_owned());
    }
    let folder = match path.parent()? {
        here if here.as_os_str().is_empty() => Path::new("."),
        folder => folder,
    };
    let Ok(entries) = std::fs::read_dir(folder) else {
        let shown = shown.rsplit_once('/').map_or(shown, |(folder, _)| folder);
        return Some(format!(
            "check the path: there is no directory `{shown}` either"
        ));
    };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    names.sort();
    let wanted = path.file_name()?.to_str()?;
    let stem = Path::new(wanted).file_stem();
    let close = names
        .iter()
        .map(String::as_str)
        .find(|name| {
            Path::new(name).file_stem() == stem && parse::format_of(Path::new(name)).is_some()
        })
        .or_else(|| nearest(wanted, names.iter().map(String::as_str)))?;
    let folder = shown
        .rsplit_once('/')
        .map_or(String::new(), |(folder, _)| format!("{folder}/"));
    Some(format!("did you mean `{folder}{close}`?"))
}

/// Returns the file of a folder that is most likely its OpenAPI document.
fn document_in(folder: &Path) -> Option<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| parse::format_of(Path::new(name)).is_some())
        .collect();
    names.sort();
    names
        .iter()
        .find(|name| name.starts_with("openapi.") || name.starts_with("api."))
        .or(match names.as_slice() {
            [only] => Some(only),
            _ => None,
        })
        .cloned()
}

/// The description of bytes that are not UTF-8.
pub(super) struct BadText {
    pub(super) failure: Failure,
    /// The bytes as text, with replacement characters.
    pub(super) text: String,
    /// The line and the column of the first bad byte.
    pub(super) position: Option<(usize, usize)>,
}

/// Decodes bytes as UTF-8 and removes a byte order mark.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, Box<BadText>> {
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(Box::new(BadText {
            failure: Failure {
                help: Some("convert it: `iconv -f UTF-16 -t UTF-8 FILE`".to_owned()),
                ..Failure::new(
                    Code::InvalidUtf8,
                    "the file is encoded in UTF-16; only UTF-8 is read",
                )
            },
            text: String::from_utf8_lossy(&bytes).into_owned(),
            position: None,
        }));
    }
    let bytes = match bytes.strip_prefix(BOM) {
        Some(rest) => rest.to_vec(),
        None => bytes,
    };
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let byte = bytes.get(at).copied().unwrap_or_default();
        let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or_default());
        let position = Lines::new(&before).position(&before, at);
        let failure = Failure {
            help: Some(
                "save the file as UTF-8; `iconv -f LATIN1 -t UTF-8 FILE` converts Latin-1"
                    .to_owned(),
            ),
            ..Failure::new(
                Code::InvalidUtf8,
                format!("the byte 0x{byte:02X} is not UTF-8"),
            )
        };
        Box::new(BadText {
            failure,
            text: String::from_utf8_lossy(bytes).into_owned(),
            position: Some(position),
        })
    })
}
