//! Splits, joins and decodes the text of references, and converts between URIs and paths.

use std::borrow::Cow;
use std::path::{Component, Path, PathBuf};

/// Splits a reference at its first `#` into the URI, which is empty for the same document, and the fragment.
pub(super) fn split(reference: &str) -> (&str, &str) {
    let reference = reference.trim();
    reference.split_once('#').unwrap_or((reference, ""))
}

/// Decodes escapes such as `%41`. Text that is malformed or would not be UTF-8 is returned unchanged.
pub(super) fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let decoded = match (first, tail) {
            (b'%', [high, low, ..]) => hex(*high).zip(hex(*low)),
            _ => None,
        };
        match decoded {
            Some((high, low)) => {
                bytes.push(high << 4 | low);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

/// Returns whether a URI is absolute. A single letter before the colon is a Windows drive, not a scheme.
pub(super) fn has_scheme(uri: &str) -> bool {
    uri.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    })
}

/// Resolves a URI without a fragment against an absolute base (RFC 3986, section 5.2).
pub(super) fn join(base: &str, uri: &str) -> String {
    if has_scheme(uri) {
        return uri.to_owned();
    }
    if uri.is_empty() {
        return base.to_owned();
    }
    let Some((scheme, after)) = base.split_once("://") else {
        return uri.to_owned();
    };
    let (authority, path) = match after.find('/') {
        Some(slash) => after.split_at(slash),
        None => (after, "/"),
    };
    let uri: Cow<'_, str> = if scheme == "file" && uri.contains('\\') {
        Cow::Owned(uri.replace('\\', "/"))
    } else {
        Cow::Borrowed(uri)
    };
    if let Some(other) = uri.strip_prefix("//") {
        return format!("{scheme}://{other}");
    }
    let merged = if uri.starts_with('/') {
        uri.into_owned()
    } else {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{folder}/{uri}")
    };
    format!("{scheme}://{authority}{}", without_dots(&merged))
}

fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/').skip(1) {
        match segment {
            "." => {}
            ".." => {
                kept.pop();
            }
            other => kept.push(other),
        }
    }
    let mut text = String::with_capacity(path.len());
    for segment in kept {
        text.push('/');
        text.push_str(segment);
    }
    text
}

/// Returns the `file:` URI of an absolute path.
pub(super) fn of_path(path: &Path) -> String {
    let mut text = String::from("file://");
    for character in slashed(path).chars() {
        match character {
            '%' => text.push_str("%25"),
            '#' => text.push_str("%23"),
            '?' => text.push_str("%3F"),
            other => text.push(other),
        }
    }
    text
}

/// Returns the path of a `file:` URI: percent-decoded, or not decoded if only that file exists.
pub(super) fn to_path(uri: &str) -> Option<PathBuf> {
    let raw = uri.strip_prefix("file://")?;
    let raw = raw.strip_prefix("localhost").unwrap_or(raw);
    let decoded = PathBuf::from(percent_decode(raw).as_ref());
    if !decoded.exists() && raw.contains('%') && Path::new(raw).exists() {
        return Some(PathBuf::from(raw));
    }
    Some(decoded)
}

/// Returns the path relative to `base` with `/` between its parts. Both paths are absolute.
pub(super) fn relative_name(base: &Path, path: &Path) -> String {
    let base: Vec<Component<'_>> = base.components().collect();
    let parts: Vec<Component<'_>> = path.components().collect();
    let common = base
        .iter()
        .zip(&parts)
        .take_while(|(left, right)| left == right)
        .count();
    if common == 0 {
        return slashed(path);
    }
    let mut names: Vec<String> = vec!["..".to_owned(); base.len().saturating_sub(common)];
    names.extend(
        parts
            .iter()
            .skip(common)
            .map(|part| part.as_os_str().to_string_lossy().into_owned()),
    );
    names.join("/")
}

fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' {
        text.into_owned()
    } else {
        text.replace(std::path::MAIN_SEPARATOR, "/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_as_rfc_3986_asks() {
        let base = "file:///a/b/c.yaml";
        assert_eq!(join(base, "d.yaml"), "file:///a/b/d.yaml");
        assert_eq!(join(base, "./d.yaml"), "file:///a/b/d.yaml");
        assert_eq!(join(base, "../d.yaml"), "file:///a/d.yaml");
        assert_eq!(join(base, "../../../../d.yaml"), "file:///d.yaml");
        assert_eq!(join(base, "/d.yaml"), "file:///d.yaml");
        assert_eq!(join(base, ".\\x\\d.yaml"), "file:///a/b/x/d.yaml");
        assert_eq!(
            join("https://e.com/s/x", "y"),
            "https://e.com/s/y".to_owned()
        );
        assert_eq!(join("https://e.com", "y"), "https://e.com/y");
        assert_eq!(join("https://e.com/s/", "//f.org/y"), "https://f.org/y");
        assert_eq!(join("urn:a:b", "y"), "y");
        assert_eq!(join(base, "urn:a:b"), "urn:a:b");
    }

    #[test]
    fn decodes_percent_where_it_is_well_formed() {
        assert_eq!(percent_decode("a%20b%C3%BC"), "a bü");
        assert_eq!(percent_decode("100%"), "100%");
        assert_eq!(percent_decode("%zz%4"), "%zz%4");
        assert_eq!(percent_decode("%ff"), "%ff");
    }

    #[test]
    fn names_are_relative_and_slashed() {
        let name = |base: &str, path: &str| relative_name(Path::new(base), Path::new(path));
        assert_eq!(name("/a/b", "/a/b/c/d.yaml"), "c/d.yaml");
        assert_eq!(name("/a/b", "/a/p/d.yaml"), "../p/d.yaml");
    }
}
