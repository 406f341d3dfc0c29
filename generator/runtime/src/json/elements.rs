//! Reads an array, item by item.

use super::from_node::FromNode;
use super::node::{Items, Node};
use super::reader::Reader;

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

impl Elements<'_, '_, '_> {
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
            ..
        } = self;
        let left = count.saturating_sub(index);
        #[cfg(feature = "unions")]
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
