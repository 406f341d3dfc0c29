//! Names media types.

use super::scope::plain;

/// The words for media types that are named otherwise than by their subtype.
const KNOWN: &[(&str, &str)] = &[
    ("*/*", "bytes"),
    ("application/*", "bytes"),
    ("application/msword", "doc"),
    ("application/octet-stream", "bytes"),
    ("application/vnd.ms-excel", "xls"),
    ("application/vnd.ms-powerpoint", "ppt"),
    (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "pptx",
    ),
    (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
    ),
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "docx",
    ),
    ("application/x-www-form-urlencoded", "form"),
    ("image/svg+xml", "svg"),
    ("multipart/form-data", "multipart"),
    ("text/event-stream", "events"),
    ("text/plain", "text"),
];

/// Returns the words for a media type: `csv` of `text/csv`, `raw` of `application/vnd.github.raw+json`, `image` of
/// `image/*`.
pub(super) fn words(media_type: &str) -> Vec<String> {
    let essence = media_type.split(';').next().unwrap_or_default();
    let essence = essence.trim().to_ascii_lowercase();
    if let Some((_, word)) = KNOWN.iter().find(|(known, _)| *known == essence) {
        return plain(word);
    }
    let (kind, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    if subtype == "*" {
        return plain(kind);
    }
    let (name, suffix) = subtype.rsplit_once('+').unwrap_or((subtype, ""));
    let vendor = ["vnd.", "prs."];
    let vendor = vendor.iter().find_map(|prefix| name.strip_prefix(prefix));
    let Some(name) = vendor else {
        return plain(name.strip_prefix("x-").unwrap_or(name));
    };
    // A vendor's type ends with what it is, but for a version: `github.v3.raw`, `example.v2`.
    let mut parts = name.rsplit('.').filter(|part| !is_version(part));
    let last = parts.next().unwrap_or(name);
    let is_vendor = parts.next().is_none();
    match suffix {
        "" | "json" => plain(last),
        _ if is_vendor => plain(suffix),
        _ => [plain(last), plain(suffix)].concat(),
    }
}

/// Returns whether a part of a subtype is a version: `v3`, `2`, `2024-01-01`.
fn is_version(part: &str) -> bool {
    let digits = part.strip_prefix('v').unwrap_or(part);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits
            .chars()
            .all(|c| c.is_ascii_digit() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_media_type_is_named_by_what_it_is() {
        for (media_type, expected) in [
            ("application/atom+xml", "atom"),
            ("application/json", "json"),
            ("application/merge-patch+json", "merge patch"),
            ("application/vnd.example+xml", "xml"),
            ("application/vnd.github.raw", "raw"),
            ("application/vnd.github.v3.diff", "diff"),
            ("application/vnd.github.v3+json", "github"),
            ("application/vnd.github.v3.star+json", "star"),
            ("application/x-ndjson", "ndjson"),
            ("application/xml; charset=utf-8", "xml"),
            ("image/*", "image"),
            ("image/png", "png"),
            ("text/csv", "csv"),
            ("text/plain", "text"),
        ] {
            assert_eq!(words(media_type).join(" "), expected, "{media_type}");
        }
    }
}
