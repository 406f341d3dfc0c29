//! Reads and writes arrays with a type for each position.

use super::elements::Elements;
use super::from_node::FromNode;
#[cfg(feature = "null")]
use super::maybe::Maybe;
use super::node::Node;
use super::to_tree::{ToTree, Written};
use super::tree::Tree;

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

    #[cfg(feature = "null")]
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
        if self.reader.has_stopped() {
            return;
        }
        if let Some(item) = self.items.next() {
            let checkpoint = self.reader.enter();
            self.reader.mismatch("no more items", item);
            self.reader.leave_item(self.index, checkpoint);
        }
    }
}

impl<'a> Tree<'a> {
    /// Creates an array of these values and those of `rest`.
    #[must_use]
    pub fn array(items: &[&'a (dyn ToTree + 'a)], rest: &'a dyn ToTree) -> Self {
        let mut all: Vec<Self> = items.iter().map(|item| (**item).to_tree()).collect();
        if let Tree::Array(more) = rest.to_tree() {
            all.extend(more);
        }
        Self::Array(all)
    }

    /// Creates an array of these values and those of `rest`. An omitted value is written as `null` if another value
    /// follows.
    #[must_use]
    pub fn tuple(items: &[Written<'a>], rest: &'a dyn ToTree) -> Self {
        let more = match rest.to_tree() {
            Tree::Array(more) => more,
            _ => Vec::new(),
        };
        let last = items.iter().rposition(Option::is_some);
        let written = if more.is_empty() {
            last.map_or(0, |last| last + 1)
        } else {
            items.len()
        };
        let item = |item: &Written<'a>| item.map_or(Tree::Null, ToTree::to_tree);
        let mut all: Vec<Self> = items.iter().take(written).map(item).collect();
        all.extend(more);
        Self::Array(all)
    }
}
