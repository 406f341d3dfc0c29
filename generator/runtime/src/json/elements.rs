//! Reads an array that has a type for each position.

use super::from_node::FromNode;
use super::maybe::Maybe;
use super::node::Node;
use super::reader::Reader;

/// The items of an array that have not been read yet.
#[derive(Debug)]
pub struct Elements<'a, 'r, 'n> {
    reader: &'r mut Reader<'n>,
    items: std::vec::IntoIter<Node<'a>>,
    index: usize,
    is_array: bool,
}

impl<'a> Node<'a> {
    /// Returns the items of an array. Anything else is a mismatch, and has no items.
    pub fn elements<'r, 'n>(self, reader: &'r mut Reader<'n>) -> Elements<'a, 'r, 'n> {
        let (items, is_array) = match self {
            Self::Array(items) => (items, true),
            other => {
                reader.mismatch("an array", &other);
                (Vec::new(), false)
            }
        };
        Elements {
            reader,
            items: items.into_iter(),
            index: 0,
            is_array,
        }
    }
}

impl Elements<'_, '_, '_> {
    /// Reads the next item, which must be present.
    pub fn next_required<T: FromNode>(&mut self) -> T {
        let index = self.index;
        self.index += 1;
        let (node, checkpoint) = if let Some(node) = self.items.next() {
            (node, self.reader.enter())
        } else {
            if self.is_array {
                self.reader.missing(&index.to_string());
            }
            (Node::Null, self.reader.enter_silent())
        };
        let value = T::from_node(node, self.reader);
        self.reader.leave_item(index, checkpoint);
        value
    }

    /// Reads the next item, which may be absent. `null` is equivalent to absent.
    pub fn next_optional<T: FromNode>(&mut self) -> Option<T> {
        (self.items.len() > 0)
            .then(|| self.next_required())
            .flatten()
    }

    /// Reads the next item, which may be absent or `null`.
    pub fn next_maybe<T: FromNode>(&mut self) -> Maybe<T> {
        if self.items.len() == 0 {
            return Maybe::Absent;
        }
        self.next_required::<Option<T>>()
            .map_or(Maybe::Null, Maybe::Value)
    }

    /// Reads the next item, which may be absent and may be any JSON.
    pub fn next_any(&mut self) -> Option<serde_json::Value> {
        (self.items.len() > 0).then(|| self.next_required())
    }

    /// Reports a mismatch if there are more items.
    pub fn end(mut self) {
        if let Some(item) = self.items.next() {
            let checkpoint = self.reader.enter();
            self.reader.mismatch("no more items", &item);
            self.reader.leave_item(self.index, checkpoint);
        }
    }

    /// Reads the remaining items, which all have the same type.
    #[must_use]
    pub fn rest<T: FromNode>(mut self) -> Vec<T> {
        let mut rest = Vec::with_capacity(self.items.len());
        while self.items.len() > 0 {
            rest.push(self.next_required());
        }
        rest
    }
}
