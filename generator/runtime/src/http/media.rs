//! Media types (RFC 9110, section 8.3).

/// Returns whether the media type is JSON: `application/json`, `text/json`, or one that ends in `+json` (RFC 6839,
/// section 3.1).
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

/// Returns whether the media type is XML: `application/xml`, `text/xml`, or one that ends in `+xml` (RFC 7303, section
/// 4.2).
pub(crate) fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence == "application/xml" || essence == "text/xml" || essence.ends_with("+xml")
}

/// Returns the media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Returns whether a media type matches a pattern such as `application/json`, `text/*` or `*/*`. Parameters are
/// ignored.
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
