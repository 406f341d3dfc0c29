//! Request bodies in XML.

use super::request::RequestBuilder;
use crate::runtime::json::ToTree;
use crate::runtime::xml::{XmlRoot, encode};

impl RequestBuilder {
    /// Sets an XML body.
    pub fn xml(&mut self, media_type: &str, value: &dyn ToTree, root: &XmlRoot) -> &mut Self {
        let value = value.to_tree();
        #[cfg(feature = "uploads")]
        self.refuse_stream("body", value.has_stream());
        match encode(&value, root) {
            Ok(text) => self.bytes(media_type, text),
            Err(error) => {
                self.fail("body", error.to_string());
                self
            }
        }
    }
}
