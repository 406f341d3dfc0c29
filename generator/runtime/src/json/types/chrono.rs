//! Dates and times as types of the crate `chrono`.

use crate::runtime::json::from_node::FromNode;
use crate::runtime::json::node::Node;
use crate::runtime::json::reader::Reader;
use crate::runtime::json::to_tree::ToTree;
use crate::runtime::json::tree::Tree;
use crate::runtime::json::types::date_time;
use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use std::borrow::Cow;

/// `format: date-time` (RFC 3339, section 5.6).
impl FromNode for DateTime<FixedOffset> {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let parse = |text: &str| DateTime::parse_from_rfc3339(text).ok();
        date_time::read(node, reader, parse).unwrap_or_default()
    }
}

impl ToTree for DateTime<FixedOffset> {
    fn to_tree(&self) -> Tree<'_> {
        Tree::String(Cow::Owned(
            self.to_rfc3339_opts(SecondsFormat::AutoSi, true),
        ))
    }
}

/// `format: date` (RFC 3339, section 5.6).
impl FromNode for NaiveDate {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        node.as_str()
            .and_then(|text| text.parse().ok())
            .unwrap_or_else(|| {
                reader.mismatch("a date", node);
                Self::default()
            })
    }
}

impl ToTree for NaiveDate {
    fn to_tree(&self) -> Tree<'_> {
        Tree::String(Cow::Owned(self.to_string()))
    }
}
