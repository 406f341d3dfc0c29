//! Dates and times as types of the crate `jiff`.

use super::from_node::FromNode;
use super::node::Node;
use super::reading::Reading;
use super::to_node::ToNode;
use std::borrow::Cow;

/// `format: date-time` (RFC 3339, section 5.6).
impl FromNode for jiff::Timestamp {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        node.as_str()
            .and_then(|text| text.parse().ok())
            .unwrap_or_else(|| {
                at.mismatch("a date and time", &node);
                Self::UNIX_EPOCH
            })
    }
}

impl ToNode for jiff::Timestamp {
    fn to_node(&self) -> Node<'_> {
        Node::String(Cow::Owned(self.to_string()))
    }
}

/// `format: date` (RFC 3339, section 5.6).
impl FromNode for jiff::civil::Date {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        node.as_str()
            .and_then(|text| text.parse().ok())
            .unwrap_or_else(|| {
                at.mismatch("a date", &node);
                Self::default()
            })
    }
}

impl ToNode for jiff::civil::Date {
    fn to_node(&self) -> Node<'_> {
        Node::String(Cow::Owned(self.to_string()))
    }
}

/// `format: duration` (RFC 3339, appendix A).
impl FromNode for jiff::SpanFieldwise {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let span = node
            .as_str()
            .and_then(|text| text.parse::<jiff::Span>().ok());
        span.unwrap_or_else(|| {
            at.mismatch("a duration", &node);
            jiff::Span::new()
        })
        .fieldwise()
    }
}

impl ToNode for jiff::SpanFieldwise {
    fn to_node(&self) -> Node<'_> {
        Node::String(Cow::Owned(self.0.to_string()))
    }
}
