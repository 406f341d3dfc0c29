//! Request bodies of several parts: `multipart/form-data` (RFC 7578), whose parts have names, and bodies such as
//! `multipart/mixed` (RFC 2046), whose parts have an order.

use super::form::PartEncoding;
use super::media::is_json;
use super::parameter_style::scalar;
use super::percent::decode;
use super::query_style::{Place, Query, QueryStyle, pairs};
use super::request::RequestBuilder;
use super::upload::{Part, Upload};
use crate::runtime::json::{File, Pieces, ToTree, Tree};
use http::{HeaderName, HeaderValue};
use std::hash::{BuildHasher, DefaultHasher, Hasher, RandomState};

/// The encoding of a part without a name, as the specification declares it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ItemEncoding {
    /// The `contentType`: the media type of the part. With `application/json` the item is written as JSON text.
    pub content_type: Option<&'static str>,
    /// The headers that have a single value, with it.
    pub headers: &'static [(&'static str, &'static str)],
}

impl RequestBuilder {
    /// Sets a multipart body with a part for each member of an object. Each item of an array is a part, an object is a JSON
    /// part, and a [`File`] is a part of raw bytes. A `style` makes parts as it makes pairs.
    pub fn multipart(
        &mut self,
        media_type: &str,
        value: &dyn ToTree,
        encodings: &[PartEncoding],
    ) -> &mut Self {
        let mut parts = Vec::new();
        let node = value.to_tree();
        if let Tree::Object(members) = &node {
            for (name, value) in members {
                let declared = encodings.iter().find(|encoding| encoding.name == name);
                let encoding =
                    declared.map_or_else(ItemEncoding::default, |encoding| ItemEncoding {
                        content_type: encoding.content_type,
                        headers: encoding.headers,
                    });
                if let Some(texts) = declared.and_then(|declared| styled(value, declared)) {
                    // A style comes before a media type.
                    let encoding = ItemEncoding {
                        content_type: None,
                        ..encoding
                    };
                    for (name, text) in texts {
                        parts.push(self.part(Some(&name), &Tree::String(text.into()), encoding));
                    }
                    continue;
                }
                let values = match value {
                    Tree::Null => &[],
                    Tree::Array(items) if !encoding.content_type.is_some_and(is_json) => {
                        items.as_slice()
                    }
                    value => std::slice::from_ref(value),
                };
                for value in values {
                    parts.push(self.part(Some(name), value, encoding));
                }
            }
        } else {
            self.fail("body", "a form must be an object");
        }
        self.send_parts(media_type, parts)
    }

    /// Sets a multipart body with a part for each item of an array, in order. The first items have an encoding each, and the
    /// others have one in common. An object or an array is a JSON part, and a [`File`] is a part of raw bytes.
    pub fn multipart_items(
        &mut self,
        media_type: &str,
        value: &dyn ToTree,
        first: &[ItemEncoding],
        others: ItemEncoding,
    ) -> &mut Self {
        let mut parts = Vec::new();
        let node = value.to_tree();
        if let Tree::Array(items) = &node {
            for (index, item) in items.iter().enumerate() {
                let encoding = first.get(index).copied().unwrap_or(others);
                parts.push(self.part(None, item, encoding));
            }
        } else {
            self.fail("body", "a body of parts without names must be an array");
        }
        // RFC 2046, 5.1.1: a body has one part at least.
        if parts.is_empty() {
            self.fail("body", "a body of several parts must not be empty");
        }
        self.send_parts(media_type, parts)
    }

    fn send_parts(&mut self, media_type: &str, parts: Vec<Written>) -> &mut Self {
        let boundary = boundary(&parts);
        let mut body = Vec::new();
        let mut sent = Vec::new();
        for part in parts {
            body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            body.extend_from_slice(&part.bytes);
            if let Some(pieces) = part.pieces {
                sent.push(Part::Bytes(std::mem::take(&mut body).into()));
                sent.push(Part::Pieces(pieces));
            }
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let media_type = format!("{media_type}; boundary={boundary}");
        if !sent.is_empty() {
            sent.push(Part::Bytes(body.into()));
            return self.upload(&media_type, Err(Upload(sent)));
        }
        self.bytes(&media_type, body)
    }

    /// Writes a part, with its name if it has one.
    fn part(&mut self, name: Option<&str>, value: &Tree<'_>, encoding: ItemEncoding) -> Written {
        let media = encoding.content_type;
        let file = match value {
            Tree::File(file) => Some(*file),
            value => {
                self.refuse_stream(name.unwrap_or("body"), value.has_stream());
                None
            }
        };
        let text;
        let (content, media): (&[u8], Option<&str>) = match value {
            Tree::File(file) => {
                let own = file.content_type.as_deref();
                let media = own.or(media.and_then(first));
                (&file.bytes, media.or(Some("application/octet-stream")))
            }
            Tree::Object(_) | Tree::Array(_) => {
                text = value.to_json();
                let media = media.and_then(|list| json(list).or(first(list)));
                (text.as_bytes(), media.or(Some("application/json")))
            }
            // The part keeps the place of the item.
            Tree::Null if name.is_none() => {
                text = value.to_json();
                (text.as_bytes(), Some("application/json"))
            }
            value if media.is_some_and(is_json) => {
                text = value.to_json();
                (text.as_bytes(), media)
            }
            value => {
                text = scalar(value).into_owned();
                (text.as_bytes(), media.and_then(first))
            }
        };
        let mut head = String::new();
        if let Some(disposition) = disposition(name, file) {
            line(&mut head, "Content-Disposition", &disposition);
        }
        if let Some(media) = media {
            line(&mut head, "Content-Type", &media.replace(['\r', '\n'], " "));
        }
        self.part_headers(&mut head, file, encoding.headers);
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        bytes.extend_from_slice(content);
        Written {
            bytes,
            pieces: file.and_then(|file| file.pieces.clone()),
        }
    }

    /// Writes the headers of a part: those of the file, and those of the specification that the file does not set.
    fn part_headers(
        &mut self,
        head: &mut String,
        file: Option<&File>,
        declared: &[(&'static str, &'static str)],
    ) {
        let own = file.map_or(&[][..], |file| &file.headers);
        for (name, value) in own {
            match reason_to_refuse(name, value) {
                Some(reason) => self.fail(name, reason),
                None => line(head, name, value),
            }
        }
        for (name, value) in declared {
            if !own
                .iter()
                .any(|(known, _)| known.eq_ignore_ascii_case(name))
            {
                line(head, name, value);
            }
        }
    }
}

/// Returns the names and the texts of the parts of an array or an object whose encoding has a `style`: one part of joined
/// values, or one for each path to a value. Parts are not percent-encoded (OpenAPI 3.1.1, section 4.8.15.1.2).
fn styled(value: &Tree<'_>, encoding: &PartEncoding) -> Option<Vec<(String, String)>> {
    let query = encoding.query?;
    let is_deep = matches!(query.style, QueryStyle::Deep(_));
    let has_text = |item: &Tree<'_>| match item {
        Tree::File(_) => false,
        // An item of its own is a part in any case, and has no text in a style of pairs.
        Tree::Object(_) | Tree::Array(_) => is_deep || !query.explode,
        _ => true,
    };
    let is_composed = match value {
        Tree::Object(_) => true,
        Tree::Array(items) => items.iter().all(has_text),
        _ => false,
    };
    if !is_composed {
        return None;
    }
    let query = Query {
        reserved: false,
        ..query
    };
    let mut text = String::new();
    pairs(&mut text, encoding.name, value, query, Place::Query);
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    Some(
        pairs
            .map(|(name, value)| (decode(name), decode(value)))
            .collect(),
    )
}

/// A part: its headers, an empty line and its content.
struct Written {
    bytes: Vec<u8>,
    /// The content, if it is not in memory.
    pieces: Option<Pieces>,
}

fn line(head: &mut String, name: &str, value: &str) {
    head.push_str(name);
    head.push_str(": ");
    head.push_str(value);
    head.push_str("\r\n");
}

/// Returns the value of `Content-Disposition`. A file with a name of its own is an attachment (RFC 2183) if its part has none.
fn disposition(name: Option<&str>, file: Option<&File>) -> Option<String> {
    let file_name = file.map(|file| file.file_name.as_deref().or(name));
    let (kind, file_name) = match (name, file_name.flatten()) {
        (Some(name), file_name) => (format!("form-data; name=\"{}\"", quoted(name)), file_name),
        (None, Some(file_name)) => ("attachment".to_owned(), Some(file_name)),
        (None, None) => return None,
    };
    Some(match file_name {
        Some(file_name) => format!("{kind}; filename=\"{}\"", quoted(file_name)),
        None => kind,
    })
}

/// Returns why a header cannot be sent with a part; `None` if it can.
fn reason_to_refuse(name: &str, value: &str) -> Option<&'static str> {
    if name.eq_ignore_ascii_case("content-type") {
        return Some("the media type of a part is set by `File::with_content_type`");
    }
    if name.eq_ignore_ascii_case("content-disposition") {
        return Some("the client writes this header, with the name of `File::with_file_name`");
    }
    if HeaderName::from_bytes(name.as_bytes()).is_err() {
        return Some("it is not a valid name of a header");
    }
    HeaderValue::from_str(value)
        .is_err()
        .then_some("its value has characters that a header cannot have")
}

/// Returns the first media type of a list that is JSON.
fn json(list: &str) -> Option<&str> {
    list.split(',').map(str::trim).find(|media| is_json(media))
}

/// Returns the first media type of a list that is not a range.
fn first(list: &str) -> Option<&str> {
    list.split(',')
        .map(str::trim)
        .find(|media| !media.is_empty() && !media.contains('*'))
}

/// Escapes a name as browsers do (WHATWG HTML, section 4.10.21.8).
fn quoted(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Returns a boundary that appears in none of the parts. It is the same for the same parts in memory. Nobody can guess that of a
/// part that is not in memory, so that its content cannot end it.
fn boundary(parts: &[Written]) -> String {
    let mut hasher = DefaultHasher::new();
    for part in parts {
        hasher.write(&part.bytes);
    }
    if parts.iter().any(|part| part.pieces.is_some()) {
        hasher.write_u64(RandomState::new().hash_one(parts.len()));
    }
    let mut number = hasher.finish();
    loop {
        let boundary = format!("allof-{number:016x}");
        let needle = boundary.as_bytes();
        let has = |part: &Written| {
            part.bytes
                .windows(needle.len())
                .any(|window| window == needle)
        };
        if !parts.iter().any(has) {
            return boundary;
        }
        number = number.wrapping_add(1);
    }
}
