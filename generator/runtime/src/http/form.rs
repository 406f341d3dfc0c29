//! Request bodies and whole query strings that are forms: `application/x-www-form-urlencoded` (WHATWG URL, section 5).

use super::media::is_json;
use super::parameter_style::scalar;
use super::percent::{Keep, encode};
use super::query_style::{Place, Query, pairs};
use super::request::RequestBuilder;
use crate::runtime::json::{ToTree, Tree};

/// The encoding of a form property, as the specification declares it.
pub struct PartEncoding {
    /// The name of the property.
    pub name: &'static str,
    /// The `contentType`: the media type of a part. With `application/json` the property is written as JSON text.
    pub content_type: Option<&'static str>,
    /// The `style` and `explode`, if the specification gives any of them.
    pub query: Option<Query>,
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
                self.refuse_stream(name, value.has_stream());
                property(&mut body, name, value, encodings);
            }
        } else {
            self.fail("body", "a form must be an object");
        }
        self.bytes(media_type, body)
    }

    /// Adds a whole query string, unless it is `None` (`in: querystring`). A string is added as it is, an object as the pairs
    /// of a form.
    pub fn querystring(&mut self, value: &dyn ToTree, encodings: &[PartEncoding]) -> &mut Self {
        match value.to_tree() {
            Tree::Object(members) => {
                for (name, value) in &members {
                    property(&mut self.query, name, value, encodings);
                }
            }
            node => {
                let text = scalar(&node);
                if !text.is_empty() {
                    self.separate_query();
                    // `&` and `+` keep their meaning here.
                    let parts = text.split('&').map(|part| {
                        let words = part.split('+').map(|word| encode(word, Keep::Reserved));
                        words.collect::<Vec<_>>().join("+")
                    });
                    self.query.push_str(&parts.collect::<Vec<_>>().join("&"));
                }
            }
        }
        self
    }

    /// Adds a whole query string that is JSON text, unless it is `None` (`in: querystring`).
    pub fn querystring_json(&mut self, value: &dyn ToTree) -> &mut Self {
        let node = value.to_tree();
        if !node.is_null() {
            self.separate_query();
            self.query
                .push_str(&encode(&node.to_json(), Keep::Unreserved));
        }
        self
    }
}

/// Appends the pairs of a form property to `out`.
pub(super) fn property(out: &mut String, name: &str, value: &Tree<'_>, encodings: &[PartEncoding]) {
    let encoding = encodings.iter().find(|encoding| encoding.name == name);
    let media = encoding.and_then(|encoding| encoding.content_type);
    let how = match encoding.and_then(|encoding| encoding.query) {
        Some(query) => query,
        None if value.is_object() || media.is_some_and(is_json) => Query::JSON,
        None => Query::FORM,
    };
    pairs(out, name, value, how, Place::Form);
}
