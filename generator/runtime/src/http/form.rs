//! Request bodies that are forms: `application/x-www-form-urlencoded` (WHATWG URL, section 5) and `multipart/form-data`
//! (RFC 7578).

use super::parameter_style::{Query, pairs, scalar};
use super::percent::Keep;
use super::request::RequestBuilder;
#[cfg(feature = "uploads")]
use super::upload::{Part, Upload};
#[cfg(feature = "uploads")]
use crate::runtime::json::Pieces;
use crate::runtime::json::{ToTree, Tree};
#[cfg(feature = "uploads")]
use std::hash::{BuildHasher, RandomState};
use std::hash::{DefaultHasher, Hasher};

/// The encoding of a form property, as the specification declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartEncoding {
    /// The name of the property.
    pub name: &'static str,
    /// The `contentType`: the media type of a part. With `application/json` the property is written as JSON text.
    pub content_type: Option<&'static str>,
    /// The `style`, `explode` and `allowReserved`; used only without a `content_type`.
    pub query: Query,
}

impl RequestBuilder {
    /// Sets a URL-encoded body. Properties without an encoding: an array is written as several pairs, an object as
    /// JSON.
    pub fn form(
        &mut self,
        media_type: &str,
        value: &dyn ToTree,
        encodings: &[PartEncoding],
    ) -> &mut Self {
        let mut body = String::new();
        let node = value.to_tree();
        if let Tree::Object(members) = &node {
            for (name, value) in members {
                #[cfg(feature = "uploads")]
                self.refuse_stream(name, value);
                let encoding = encodings.iter().find(|encoding| encoding.name == name);
                let how = match encoding {
                    Some(PartEncoding {
                        content_type: Some(media),
                        ..
                    }) if is_json(media) => Query::JSON,
                    Some(encoding) => encoding.query,
                    None if value.is_object() => Query::JSON,
                    None => Query::FORM,
                };
                pairs(&mut body, name, value, how, Keep::Form);
            }
        } else {
            self.fail("body", "a form must be an object");
        }
        self.bytes(media_type, body)
    }

    /// Sets a multipart body. Each item of an array is a part, an object is a JSON part, and a
    /// [`File`](crate::runtime::File) is a part of raw bytes.
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
                let encoding = encodings.iter().find(|encoding| encoding.name == name);
                let media = encoding.and_then(|encoding| encoding.content_type);
                let values = match value {
                    Tree::Null => &[],
                    Tree::Array(items) if !media.is_some_and(is_json) => items.as_slice(),
                    value => std::slice::from_ref(value),
                };
                for value in values {
                    #[cfg(feature = "uploads")]
                    if !matches!(value, Tree::File(_)) {
                        self.refuse_stream(name, value);
                    }
                    parts.push(part(name, value, media));
                }
            }
        } else {
            self.fail("body", "a form must be an object");
        }
        let boundary = boundary(&parts);
        let mut body = Vec::new();
        #[cfg(feature = "uploads")]
        let mut sent = Vec::new();
        for part in parts {
            body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            body.extend_from_slice(&part.bytes);
            #[cfg(feature = "uploads")]
            if let Some(pieces) = part.pieces {
                sent.push(Part::Bytes(std::mem::take(&mut body).into()));
                sent.push(Part::Pieces(pieces));
            }
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        let media_type = format!("{media_type}; boundary={boundary}");
        #[cfg(feature = "uploads")]
        if !sent.is_empty() {
            sent.push(Part::Bytes(body.into()));
            return self.upload(&media_type, Err(Upload(sent)));
        }
        self.bytes(&media_type, body)
    }
}

/// A part: its headers, an empty line and its content.
struct Written {
    bytes: Vec<u8>,
    #[cfg(feature = "uploads")]
    /// The content, if it is not in memory.
    pieces: Option<Pieces>,
}

fn is_json(media_type: &str) -> bool {
    super::media::is_json(media_type)
}

/// Writes a part.
fn part(name: &str, value: &Tree<'_>, media: Option<&str>) -> Written {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
    let text;
    let (content, media): (&[u8], Option<&str>) = match value {
        Tree::File(file) => {
            let file_name = file.file_name.as_deref().unwrap_or(name);
            head.push_str("; filename=\"");
            head.push_str(&quoted(file_name));
            head.push('"');
            let own = file.content_type.as_deref();
            (
                &file.bytes,
                own.or(media.and_then(first))
                    .or(Some("application/octet-stream")),
            )
        }
        Tree::Object(_) | Tree::Array(_) => {
            text = value.to_json();
            (
                text.as_bytes(),
                media.and_then(first).or(Some("application/json")),
            )
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
    if let Some(media) = media {
        head.push_str("\r\nContent-Type: ");
        head.push_str(&media.replace(['\r', '\n'], " "));
    }
    head.push_str("\r\n\r\n");
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(content);
    Written {
        bytes,
        #[cfg(feature = "uploads")]
        pieces: match value {
            Tree::File(file) => file.pieces.clone(),
            _ => None,
        },
    }
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
    #[cfg(feature = "uploads")]
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
