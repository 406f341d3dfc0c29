//! Dates and times as types of the crate `time`.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;
use crate::runtime::json::types::date_time;
use std::borrow::Cow;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{Date, OffsetDateTime};

/// `format: date-time` (RFC 3339, section 5.6).
impl FromNode for OffsetDateTime {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let parse = |text: &str| Self::parse(text, &Rfc3339).ok();
        date_time::read(node, reader, parse).unwrap_or(Self::UNIX_EPOCH)
    }
}

/// A year that RFC 3339 cannot write is written as `time` displays it.
impl ToTree for OffsetDateTime {
    fn to_tree(&self) -> Tree<'_> {
        let text = self.format(&Rfc3339).unwrap_or_else(|_| self.to_string());
        Tree::String(Cow::Owned(text))
    }
}

/// `format: date` (RFC 3339, section 5.6).
impl FromNode for Date {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let date = node
            .as_str()
            .and_then(|text| Self::parse(text, &Iso8601::DATE).ok());
        date.unwrap_or_else(|| {
            reader.mismatch("a date", node);
            OffsetDateTime::UNIX_EPOCH.date()
        })
    }
}

impl ToTree for Date {
    fn to_tree(&self) -> Tree<'_> {
        Tree::String(Cow::Owned(self.to_string()))
    }
}
