//! Media types.

use crate::ir::StreamFormat;

/// Returns the media type without parameters, in lower case.
pub(in crate::lower) fn essence(media_type: &str) -> String {
    media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// Returns the format of a stream of the media type, if it is one.
pub(in crate::lower) fn stream_format(essence: &str) -> Option<StreamFormat> {
    match essence {
        "text/event-stream" => Some(StreamFormat::EventData { end: None }),
        "application/jsonl"
        | "application/jsonlines"
        | "application/ndjson"
        | "application/stream+json"
        | "application/x-jsonl"
        | "application/x-jsonlines"
        | "application/x-ndjson" => Some(StreamFormat::JsonLines),
        _ => (essence == "application/json-seq" || essence.ends_with("+json-seq"))
            .then_some(StreamFormat::JsonSequence),
    }
}

/// Returns whether a body of the media type is XML (RFC 7303, section 4.2: the suffix `+xml`).
pub(in crate::lower) fn is_xml(essence: &str) -> bool {
    essence == "application/xml" || essence == "text/xml" || essence.ends_with("+xml")
}

/// Returns whether a body has an arbitrary media type.
pub(in crate::lower) fn is_range(essence: &str) -> bool {
    essence == "*/*" || essence == "application/*"
}

/// Returns whether a body of the media type has parts.
pub(in crate::lower) fn is_multipart(essence: &str) -> bool {
    essence.starts_with("multipart/")
}

/// Returns whether a body of the media type is JSON (RFC 6838, 4.2.8: the suffix `+json`).
pub(in crate::lower) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    let is_suffixed = essence.ends_with("+json") && essence != "application/stream+json";
    essence == "application/json" || essence == "text/json" || is_suffixed
}

/// Returns whether a vendor's media type says nothing of the form of a body: `application/vnd.goa.error`. If the schema of such a
/// body describes a structure, it is JSON.
pub(in crate::lower) fn is_vendors(essence: &str) -> bool {
    /// Parts of the names of forms that are not JSON.
    const OTHERS: &[&str] = &[
        "arrow",
        "avro",
        "bson",
        "cbor",
        "csv",
        "msgpack",
        "messagepack",
        "parquet",
        "protobuf",
        "thrift",
        "toml",
        "xml",
        "yaml",
    ];
    let name = essence
        .strip_prefix("application/vnd.")
        .filter(|name| !name.contains('+'));
    name.is_some_and(|name| !OTHERS.iter().any(|other| name.contains(other)))
}

#[cfg(test)]
mod tests {
    use super::is_vendors;

    #[test]
    fn a_vendors_media_type_may_name_its_form() {
        assert!(is_vendors("application/vnd.goa.error"));
        for other in [
            "application/json",
            "application/vnd.acme+json",
            "application/vnd.acme+zip",
            "application/vnd.google.protobuf",
            "application/octet-stream",
        ] {
            assert!(!is_vendors(other), "{other}");
        }
    }
}
