//! Formats paths and words for messages.

use std::path::{Component, Path, PathBuf};

/// Returns the path relative to `root` if it is inside of it, with `/` as the separator and without `.` and `..`.
pub(super) fn shown(path: &Path, root: &Path) -> String {
    let absolute = tidy(&root.join(path));
    let short = match absolute.strip_prefix(tidy(root)) {
        Ok(inside) if inside.as_os_str().is_empty() => return ".".to_owned(),
        Ok(inside) => inside,
        Err(_) => path,
    };
    let text = short.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        text.into_owned()
    } else {
        text.replace(std::path::MAIN_SEPARATOR, "/")
    }
}

/// Removes `.` and `name/..` from a path without a look at the file system.
fn tidy(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(tidy.components().next_back(), Some(Component::Normal(_))) =>
            {
                tidy.pop();
            }
            other => tidy.push(other),
        }
    }
    tidy
}

/// Quotes a word for a shell if necessary.
pub(super) fn quoted(word: &str) -> String {
    let plain = |character: char| character.is_alphanumeric() || "-_./=:+,@%".contains(character);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_where_one_stands() {
        let root = Path::new("/home/me/repo");
        let path_of = |path: &str| shown(Path::new(path), root);
        assert_eq!(path_of("specs/../generated"), "generated");
        assert_eq!(path_of("/home/me/repo/specs/../generated"), "generated");
        assert_eq!(path_of("./a/./b"), "a/b");
        assert_eq!(path_of("."), ".");
        assert_eq!(path_of("../other"), "../other");
        assert_eq!(path_of("/tmp/x"), "/tmp/x");
    }

    #[test]
    fn words_survive_a_shell() {
        assert_eq!(quoted("specs/a.toml"), "specs/a.toml");
        assert_eq!(quoted("my spec.yaml"), "'my spec.yaml'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }
}
