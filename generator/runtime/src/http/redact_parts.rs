//! Removes secrets from multipart bodies (RFC 7578), whose parts may be bytes.

/// A part of a multipart body.
pub(super) struct Part<'a> {
    /// Its name, or no text.
    pub(super) name: &'a str,
    /// Its media type, or no text.
    pub(super) media_type: &'a str,
    /// Its content.
    pub(super) content: &'a [u8],
}

/// Returns the boundary of a media type, if it is one of a multipart body.
pub(super) fn boundary(media_type: &str) -> Option<&str> {
    let is_multipart = media_type.trim_start().get(..10);
    is_multipart.filter(|start| start.eq_ignore_ascii_case("multipart/"))?;
    let value = parameter(media_type, "boundary");
    (!value.is_empty()).then_some(value)
}

/// What is written in place of the parts.
pub(super) trait Redact {
    /// Returns the value of a header of a part, given its name and its value.
    fn header(&self, name: &str, value: &str) -> String;

    /// Returns the content of a part.
    fn content(&self, part: Part<'_>) -> Vec<u8>;
}

/// Replaces the headers and the content of each part, and the boundary.
pub(super) fn redact(body: &[u8], (old, new): (&str, &str), by: &dyn Redact) -> Vec<u8> {
    let delimiter = format!("--{old}");
    let mut out = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((part, after)) = split(rest, delimiter.as_bytes()) {
        write_part(part, by, &mut out);
        out.extend_from_slice(b"--");
        out.extend_from_slice(new.as_bytes());
        rest = after;
    }
    write_part(rest, by, &mut out);
    out
}

/// Appends what is between two delimiters: the rest of a line, headers, an empty line, and the content.
fn write_part(part: &[u8], by: &dyn Redact, out: &mut Vec<u8>) {
    const EMPTY_LINE: &[u8] = b"\r\n\r\n";
    let head = split(part, EMPTY_LINE);
    let parsed = head.and_then(|(head, rest)| Some((std::str::from_utf8(head).ok()?, rest)));
    let Some((head, rest)) = parsed else {
        out.extend_from_slice(part);
        return;
    };
    let bare = rest.strip_suffix(b"\r\n").unwrap_or(rest);
    let header = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(':'));
        let found = lines.find(|(known, _)| known.trim().eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.trim())
    };
    let lines = head.split("\r\n").map(|line| match line.split_once(':') {
        Some((name, value)) => format!("{name}: {}", by.header(name.trim(), value.trim())),
        None => line.to_owned(),
    });
    out.extend_from_slice(lines.collect::<Vec<_>>().join("\r\n").as_bytes());
    out.extend_from_slice(EMPTY_LINE);
    out.extend_from_slice(&by.content(Part {
        name: parameter(header("content-disposition"), "name"),
        media_type: header("content-type"),
        content: bare,
    }));
    out.extend_from_slice(rest.get(bare.len()..).unwrap_or_default());
}

/// Returns a parameter of the value of a header without its quotes, or no text.
fn parameter<'a>(value: &'a str, name: &str) -> &'a str {
    let mut parameters = value.split(';').filter_map(|pair| pair.split_once('='));
    let found = parameters.find(|(known, _)| known.trim().eq_ignore_ascii_case(name));
    found.map_or("", |(_, value)| value.trim().trim_matches('"'))
}

/// Returns what is before and after the first occurrence of a text.
fn split<'b>(bytes: &'b [u8], text: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let mut windows = bytes.windows(text.len());
    let at = windows.position(|window| window == text)?;
    Some((bytes.get(..at)?, bytes.get(at + text.len()..)?))
}
