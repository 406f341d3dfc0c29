//! Reads an array, item by item.

use super::from_node::FromNode;
use super::node::{Items, Node};
use super::reader::{Checkpoint, Reader};

/// The items of an array that have not been read yet.
pub struct Elements<'a, 'r, 'n> {
    pub(super) reader: &'r mut Reader<'n>,
    pub(super) items: Items<'a>,
    /// The number of items of the array.
    count: usize,
    /// The number of items that were read.
    pub(super) index: usize,
    #[cfg(feature = "tuples")]
    pub(super) is_array: bool,
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
            #[cfg(feature = "tuples")]
            is_array,
        }
    }
}

impl<'a> Elements<'a, '_, '_> {
    /// Reads the remaining items, which all have the same type.
    #[must_use]
    pub fn rest<T: FromNode>(mut self) -> Vec<T> {
        // Room for all items is reserved only if the first ones match.
        const FIRST: usize = 64;
        let left = self.count.saturating_sub(self.index);
        #[cfg(feature = "unions")]
        self.reader.spend(left);
        let mut rest = Vec::with_capacity(left.min(FIRST));
        while let Some((node, checkpoint)) = self.enter_next() {
            if rest.len() == FIRST {
                rest.reserve_exact(left.saturating_sub(FIRST));
            }
            rest.push(T::from_node(node, self.reader));
            self.reader.leave_item(self.index, checkpoint);
            self.index += 1;
        }
        rest
    }

    /// Enters the next item. There is none once reading has stopped.
    fn enter_next(&mut self) -> Option<(Node<'a>, Checkpoint)> {
        let node = self.items.next()?;
        if self.reader.has_stopped() {
            return None;
        }
        Some((node, self.reader.enter()))
    }
}
