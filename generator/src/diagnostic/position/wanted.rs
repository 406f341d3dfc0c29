//! The pointers that are looked for in a document, as a tree, and what was found of them.

use std::collections::BTreeMap;
use std::ops::Range;

/// Names a node of the tree of wanted pointers.
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

    /// Adds a pointer and all pointers above it.
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

    /// Whether pointers were added since the last scan.
    pub(super) fn is_stale(&self) -> bool {
        self.stale
    }

    /// Marks that a scan is done.
    pub(super) fn scanned(&mut self) {
        self.stale = false;
    }

    /// The wanted node under a token.
    pub(super) fn child(&self, at: WantedId, token: &str) -> Option<WantedId> {
        self.nodes.get(at)?.children.get(token).copied()
    }

    /// Whether nothing below a node is wanted.
    pub(super) fn is_leaf(&self, at: WantedId) -> bool {
        self.nodes
            .get(at)
            .is_none_or(|node| node.children.is_empty())
    }

    /// Records where a node stands. Of duplicate keys the last counts, with all that is below it.
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

    /// Where the key stands for the first time, if it stands in its mapping several times.
    pub(super) fn first(&self, pointer: &str) -> Option<Range<usize>> {
        let mut at = Self::ROOT;
        for token in tokens(pointer) {
            at = self.child(at, &token)?;
        }
        self.nodes.get(at)?.first.clone()
    }

    /// Where the node stands, or, where that is not in the text itself (it came by an alias, say), the
    /// nearest node above it.
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
