//! Expands an entry of `inputs` to files. An entry is a file, a folder, or a pattern with `*` in its last part.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The extensions of the files that are considered in a folder.
const ENDINGS: &[&str] = &["json", "md", "yaml", "yml"];

/// Returns the files that one entry names, sorted, or the reason why there are none.
pub(super) fn expand(base: &Path, entry: &str) -> Result<Vec<PathBuf>, String> {
    let path = tidy(&base.join(entry));
    let (folder, last) = match entry.rsplit_once('/') {
        Some((folder, last)) => (folder, last),
        None => ("", entry),
    };
    if folder.contains('*') {
        return Err("`*` is only allowed in the last part of a path".to_owned());
    }
    if last.contains('*') {
        let folder = tidy(&base.join(folder));
        let found = files(&folder, |name| matches(last, name))
            .map_err(|error| format!("`{}` cannot be listed: {error}", folder.display()))?;
        return if found.is_empty() {
            Err("no file matches".to_owned())
        } else {
            Ok(found)
        };
    }
    if path.is_dir() {
        let has_ending = |name: &str| {
            let ending = Path::new(name).extension().and_then(OsStr::to_str);
            ending.is_some_and(|ending| ENDINGS.contains(&ending.to_ascii_lowercase().as_str()))
        };
        let mut found = files(&path, has_ending)
            .map_err(|error| format!("the directory cannot be listed: {error}"))?;
        found.retain(|file| is_openapi(file));
        return if found.is_empty() {
            Err("the directory contains no OpenAPI document".to_owned())
        } else {
            Ok(found)
        };
    }
    Ok(vec![path])
}

/// Returns the files of a folder whose names match, sorted by name. Hidden files are left out.
fn files(folder: &Path, fits: impl Fn(&str) -> bool) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(OsStr::to_str);
        if name.is_some_and(|name| !name.starts_with('.') && fits(name)) && path.is_file() {
            found.push(path);
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// Returns whether a file of a folder looks like an OpenAPI document. The result is true for a file that cannot be
/// read, so that the loader reports the error.
fn is_openapi(path: &Path) -> bool {
    let Ok(bytes) = fs::read(path) else {
        return true;
    };
    let text = String::from_utf8_lossy(&bytes);
    let is_key = |line: &str| {
        let line = line.trim_start_matches(['\u{feff}', ' ', '\t', '{', '"', '\'']);
        let rest = line
            .strip_prefix("openapi")
            .or_else(|| line.strip_prefix("swagger"));
        rest.is_some_and(|rest| {
            rest.trim_start_matches(['"', '\''])
                .trim_start()
                .starts_with(':')
        })
    };
    // JSON on one line may have the key anywhere.
    text.lines().any(is_key) || text.contains("\"openapi\"") || text.contains("\"swagger\"")
}

/// Returns whether a name matches a pattern, in which `*` matches any text.
fn matches(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else {
        return false;
    };
    let Some(last) = parts.next_back() else {
        return rest.is_empty();
    };
    for part in parts {
        let Some(at) = rest.find(part) else {
            return false;
        };
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
    rest.ends_with(last)
}

/// Returns the path without `.`, and without `x/..` unless `x` is a symbolic link.
pub(super) fn tidy(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                let last = tidy.components().next_back();
                let is_plain = matches!(last, Some(Component::Normal(_))) && !tidy.is_symlink();
                if is_plain {
                    tidy.pop();
                } else {
                    tidy.push(component);
                }
            }
            other => tidy.push(other),
        }
    }
    if tidy.as_os_str().is_empty() {
        tidy.push(".");
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::{matches, tidy};
    use std::path::Path;

    #[test]
    fn patterns() {
        for (pattern, name, expected) in [
            ("*.md", "a.md", true),
            ("*.md", "a.yaml", false),
            ("get-*.md", "get-x.md", true),
            ("a*a", "a", false),
            ("a*b*c", "axxbyyc", true),
            ("a*b*c", "acb", false),
            ("*", "anything", true),
            ("**", "anything", true),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn paths_are_tidied() {
        for (path, expected) in [
            ("specs/../generated", "generated"),
            ("./a/./b", "a/b"),
            ("../../a", "../../a"),
            ("a/..", "."),
            ("/a/../b", "/b"),
        ] {
            assert_eq!(tidy(Path::new(path)), Path::new(expected), "{path}");
        }
    }
}
