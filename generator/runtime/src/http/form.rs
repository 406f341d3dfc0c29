//! Request bodies that are forms: `application/x-www-form-urlencoded` (WHATWG URL, section 5).

use super::media::is_json;
use super::parameter_style::{Query, pairs};
use super::percent::Keep;
use super::request::RequestBuilder;
use crate::runtime::json::{ToTree, Tree};

/// The encoding of a form property, as the specification declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartEncoding {
    /// The name of the property.
    pub name: &'static str,
    /// The `contentType`: the media type of a part. With `application/json` the property is written as JSON text.
    pub content_type: Option<&'static str>,
    /// The `style`, `explode` and `allowReserved`; used only without a `content_type`.
    pub query: Query,
    /// The headers of a part that have a single value, with it.
    pub headers: &'static [(&'static str, &'static str)],
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
}
