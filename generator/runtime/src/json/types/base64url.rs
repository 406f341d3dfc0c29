//! Bytes inside JSON, in the URL-safe alphabet.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// Bytes that are a base64url string (RFC 4648, section 5) in JSON. Both alphabets are read, padded or not. The URL-safe
/// alphabet is written, without padding.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Base64Url(pub bytes::Bytes);

impl fmt::Debug for Base64Url {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Base64Url({} bytes)", self.0.len())
    }
}

impl Deref for Base64Url {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl<T: Into<bytes::Bytes>> From<T> for Base64Url {
    fn from(bytes: T) -> Self {
        Self(bytes.into())
    }
}

impl FromNode for Base64Url {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if let Some(bytes) = node.as_str().and_then(crate::runtime::json::base64::decode) {
            return Self(bytes.into());
        }
        reader.mismatch("a base64url string", node);
        Self::default()
    }
}

impl ToTree for Base64Url {
    fn to_tree(&self) -> Tree<'_> {
        let mut text = crate::runtime::json::base64::encode(&self.0);
        text.truncate(text.trim_end_matches('=').len());
        Tree::String(Cow::Owned(text.replace('+', "-").replace('/', "_")))
    }
}

crate::runtime::json::macros::impl_serde!(Base64Url);
