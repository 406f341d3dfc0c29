//! Reads an array, item by item.

use super::from_node::FromNode;
use super::maybe::Maybe;
use super::node::{Items, Node};
use super::reader::Reader;

/// The items of an array that have not been read yet.
#[derive(Debug)]
pub struct Elements<'a, 'r, 'n> {
    reader: &'r mut Reader<'n>,
    items: Items<'a>,
    /// The number of items of the array.
    count: usize,
    /// The number of items that were read.
    index: usize,
    is_array: bool,
}

impl<'a> Node<'a> {
    /// Returns the items of an array. Anything else is a mismatch, and has no items.
    pub fn elements<'r, 'n>(self, reader: &'r mut Reader<'n>) -> Elements<'a, 'r, 'n> {
        let is_array = self.is_array();
        if !is_array {
            reader.mismatch("an array", self);
        }
        Elements {
            reader,
            items: self.items(),
            count: self.count(),
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
        let next = self.items.next().filter(|_| !self.reader.has_stopped());
        let (node, checkpoint) = if let Some(node) = next {
            (node, self.reader.enter())
        } else {
            if self.is_array {
                self.reader.missing(&index.to_string());
            }
            (Node::NULL, self.reader.enter_silent())
        };
        let value = T::from_node(node, self.reader);
        self.reader.leave_item(index, checkpoint);
        value
    }

    /// Reads the next item, which may be absent. `null` is equivalent to absent.
    pub fn next_optional<T: FromNode>(&mut self) -> Option<T> {
        (!self.items.is_empty())
            .then(|| self.next_required())
            .flatten()
    }

    /// Reads the next item, which may be absent or `null`.
    pub fn next_maybe<T: FromNode>(&mut self) -> Maybe<T> {
        if self.items.is_empty() {
            return Maybe::Absent;
        }
        self.next_required::<Option<T>>()
            .map_or(Maybe::Null, Maybe::Value)
    }

    /// Reads the next item, which may be absent and may be any JSON.
    pub fn next_any(&mut self) -> Option<serde_json::Value> {
        (!self.items.is_empty()).then(|| self.next_required())
    }

    /// Reports a mismatch if there are more items.
    pub fn end(mut self) {
        if let Some(item) = self.items.next()
            && !self.reader.has_stopped()
        {
            let checkpoint = self.reader.enter();
            self.reader.mismatch("no more items", item);
            self.reader.leave_item(self.index, checkpoint);
        }
    }

    /// Reads the remaining items, which all have the same type.
    #[must_use]
    pub fn rest<T: FromNode>(self) -> Vec<T> {
        // Room for all items is reserved only if the first ones match.
        const FIRST: usize = 64;
        let Self {
            reader,
            items,
            count,
            mut index,
            is_array: _,
        } = self;
        let left = count.saturating_sub(index);
        reader.spend(left);
        let mut rest = Vec::with_capacity(left.min(FIRST));
        for node in items {
            if reader.has_stopped() {
                break;
            }
            if rest.len() == FIRST {
                rest.reserve_exact(left.saturating_sub(FIRST));
            }
            let checkpoint = reader.enter();
            rest.push(T::from_node(node, reader));
            reader.leave_item(index, checkpoint);
            index += 1;
        }
        rest
    }
}
