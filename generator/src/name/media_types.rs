//! Names media types.

use super::lock::Lock;
use super::scope::{Scope, plain};
use super::table::NameTable;
use crate::ir::{Api, Operation, Status};
use crate::passes::{Analysis, OperationFacts};
use indexmap::IndexMap;

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
/// `image/*`, `json` of `application/*+json`.
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
    if name == "*" {
        return plain(suffix);
    }
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

/// Names what is named after media types, each with its key in the lock and the words that it may have: first those in the
/// lock, then the others.
pub(super) fn name(
    scope: &mut Scope,
    lock: &Lock,
    wanted: Vec<(String, Vec<Vec<String>>)>,
) -> Vec<String> {
    let locked = wanted.iter().map(|(key, _)| {
        let kept = lock.media_types.get(key);
        kept.and_then(|kept| scope.keep(kept))
    });
    let locked: Vec<Option<String>> = locked.collect();
    let named = locked.into_iter().zip(wanted);
    named
        .map(|(locked, (_, candidates))| locked.unwrap_or_else(|| scope.mint(candidates)))
        .collect()
}

/// Returns the media type of each variant of the request body.
pub(super) fn of_body<'a>(
    operation: &'a Operation,
    facts: &'a OperationFacts,
) -> impl Iterator<Item = &'a str> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let contents: Vec<&str> = contents.map(|one| one.media_type.as_str()).collect();
    let variants = facts.body.iter();
    variants.map(move |variant| contents.get(variant.content).copied().unwrap_or_default())
}

/// Returns the first media type that each method for another media type asks for.
pub(super) fn of_alternatives(facts: &OperationFacts) -> impl Iterator<Item = &str> {
    let alternatives = facts.alternatives.iter();
    alternatives.map(|one| one.media_types.first().map_or("", String::as_str))
}

/// Returns the key of a variant of the request body in the lock.
pub(super) fn body_key(operation: &str, media_type: &str) -> String {
    format!("{operation}#request {media_type}")
}

/// Returns the key of a method for another media type in the lock.
pub(super) fn response_key(operation: &str, media_type: &str) -> String {
    format!("{operation}#response {media_type}")
}

/// Returns the key of a variant for another media type of an error in the lock.
pub(super) fn error_key(operation: &str, status: Status, media_type: &str) -> String {
    let status = match status {
        Status::Code(code) => code.to_string(),
        Status::Range(range) => format!("{range}XX"),
        Status::Default => "default".to_owned(),
    };
    format!("{operation}#error {status} {media_type}")
}

/// Returns the names of all operations by their keys.
pub(super) fn keys(api: &Api, analysis: &Analysis, table: &NameTable) -> IndexMap<String, String> {
    let mut found = IndexMap::new();
    for (id, operation) in api.operations.entries() {
        let (facts, names) = (analysis.operation(id), &table.operations[id]);
        let key = api.key_of(&operation.origin);
        for (media_type, name) in of_body(operation, facts).zip(&names.body_variants) {
            found.insert(body_key(&key, media_type), name.clone());
        }
        for (media_type, name) in of_alternatives(facts).zip(&names.alternatives) {
            found.insert(response_key(&key, media_type), name.clone());
        }
        for (content, name) in facts.error_contents.iter().zip(&names.error_contents) {
            let response = operation.responses.get(content.response);
            if let (true, Some(response), Some(media_type)) =
                (content.is_variant, response, content.media_types.first())
            {
                found.insert(error_key(&key, response.status, media_type), name.clone());
            }
        }
    }
    found
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
            ("application/*+json", "json"),
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
