//! The pointers that are looked for in a document, as a tree, and the spans that were found for them.

use std::collections::BTreeMap;
use std::ops::Range;

/// The index of a node in the tree of wanted pointers.
pub(super) type WantedId = usize;

/// The tree of wanted pointers.
#[derive(Debug)]
pub(super) struct Wanted {
    nodes: Vec<Node>,
    stale: bool,
}

#[derive(Debug, Default)]
struct Node {
    children: BTreeMap<String, WantedId>,
    found: Option<Range<usize>>,
    first: Option<Range<usize>>,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            nodes: vec![Node::default()],
            stale: true,
        }
    }
}

impl Wanted {
    /// The root of the document.
    pub(super) const ROOT: WantedId = 0;

    /// Adds a pointer and all of its ancestors.
    pub(super) fn add(&mut self, pointer: &str) {
        let mut at = Self::ROOT;
        for token in tokens(pointer) {
            at = match self.child(at, &token) {
                Some(child) => child,
                None => {
                    let child = self.nodes.len();
                    self.nodes.push(Node::default());
                    if let Some(node) = self.nodes.get_mut(at) {
                        node.children.insert(token, child);
                    }
                    self.stale = true;
                    child
                }
            };
        }
    }

    /// Returns whether pointers were added since the last scan.
    pub(super) fn is_stale(&self) -> bool {
        self.stale
    }

    /// Marks that a scan is done.
    pub(super) fn scanned(&mut self) {
        self.stale = false;
    }

    /// Returns the wanted node under a token.
    pub(super) fn child(&self, at: WantedId, token: &str) -> Option<WantedId> {
        self.nodes.get(at)?.children.get(token).copied()
    }

    /// Returns whether nothing below a node is wanted.
    pub(super) fn is_leaf(&self, at: WantedId) -> bool {
        self.nodes
            .get(at)
            .is_none_or(|node| node.children.is_empty())
    }

    /// Records the span of a node. Of duplicate keys the last one counts, with everything below it.
    pub(super) fn set(&mut self, at: WantedId, span: Range<usize>) {
        let mut below = vec![at];
        while let Some(next) = below.pop() {
            if let Some(node) = self.nodes.get_mut(next)
                && node.found.take().is_some()
            {
                below.extend(node.children.values());
            }
        }
        if let Some(node) = self.nodes.get_mut(at) {
            node.first.get_or_insert_with(|| span.clone());
            node.found = Some(span);
        }
    }

    /// Returns the first span of the node, which differs from [`found`](Self::found) if a mapping has the key several
    /// times.
    pub(super) fn first(&self, pointer: &str) -> Option<Range<usize>> {
        let mut at = Self::ROOT;
        for token in tokens(pointer) {
            at = self.child(at, &token)?;
        }
        self.nodes.get(at)?.first.clone()
    }

    /// Returns the span of the node, or of its nearest ancestor if the node is not in the text itself, for example
    /// because it is part of an alias.
    pub(super) fn found(&self, pointer: &str) -> Option<Range<usize>> {
        let mut node = self.nodes.get(Self::ROOT)?;
        let mut span = node.found.clone();
        for token in tokens(pointer) {
            let next = node.children.get(&token).and_then(|id| self.nodes.get(*id));
            match next {
                Some(next) if next.found.is_some() => {
                    node = next;
                    span.clone_from(&next.found);
                }
                _ => break,
            }
        }
        span
    }
}

fn tokens(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer
        .split('/')
        .skip(1)
        .map(|token| token.replace("~1", "/").replace("~0", "~"))
}
