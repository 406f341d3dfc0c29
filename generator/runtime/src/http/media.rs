//! Media types (RFC 9110, section 8.3).

/// Whether it is JSON: `application/json`, `text/json`, or anything that ends in `+json` (RFC 6839, section 3.1).
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// The type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a media type is meant by a pattern such as `application/json`, `text/*` or `*/*`. Parameters do not count.
pub(crate) fn matches(media_type: &str, pattern: &str) -> bool {
    let (Some((kind, sub)), Some((wanted, wanted_sub))) = (
        essence(media_type).split_once('/'),
        essence(pattern).split_once('/'),
    ) else {
        return false;
    };
    (wanted == "*" || wanted.eq_ignore_ascii_case(kind))
        && (wanted_sub == "*" || wanted_sub.eq_ignore_ascii_case(sub))
}
