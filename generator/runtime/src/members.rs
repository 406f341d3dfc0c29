//! Taking an object apart, member by member.
//!
//! A call costs little where bodies are as servers write them: the members come in the order of the specification,
//! so a cursor finds the next one; a member that is absent is told by a mask without looking through the others.
//! What a call does for every type alike is not generic, so that each use compiles to a few instructions.

use super::from_node::FromNode;
use super::maybe::Maybe;
use super::node::{Member, Node};
use super::reading::{Mark, Reading};
use std::collections::BTreeMap;

/// The members of an object that have not been taken yet.
#[derive(Debug)]
pub struct Members<'a, 'r, 'n> {
    at: &'r mut Reading<'n>,
    entries: Vec<Member<'a>>,
    /// Where the next member is expected.
    cursor: usize,
    /// A bit for the hash of each name that is there.
    present: u64,
    /// The bits that more than one name has; only then may a name be there twice.
    shared: u64,
    /// A bit for each of the first 64 entries that was taken.
    taken: u64,
    /// The same for the others.
    taken_more: Vec<bool>,
    /// Members that did not fit, whose raw values go to the rest.
    put_back: Vec<Member<'a>>,
    /// Whether there was an object at all; if not, that was noted, and its missing members are no news.
    is_object: bool,
}

/// A bit that depends on the name; the names of one type should spread.
fn bit(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let at = |index: usize| bytes.get(index).map_or(0, |byte| usize::from(*byte));
    let length = bytes.len();
    let hash = length * 5 + at(0) * 3 + at(length / 2) * 7 + at(length.wrapping_sub(1)) * 13;
    1 << (hash & 63)
}

impl<'a> Node<'a> {
    /// Takes an object apart. Anything else is a mismatch, with no members.
    pub fn members<'r, 'n>(self, at: &'r mut Reading<'n>) -> Members<'a, 'r, 'n> {
        let (entries, is_object) = match self {
            Self::Object(entries) => (entries, true),
            other => {
                at.mismatch("an object", &other);
                (Vec::new(), false)
            }
        };
        let (mut present, mut shared) = (0, 0);
        for (name, _) in &entries {
            let bit = bit(name);
            shared |= present & bit;
            present |= bit;
        }
        Members {
            at,
            entries,
            cursor: 0,
            present,
            shared,
            taken: 0,
            taken_more: Vec::new(),
            put_back: Vec::new(),
            is_object,
        }
    }
}

impl<'a> Members<'a, '_, '_> {
    /// A member that must be there.
    pub fn required<T: FromNode>(&mut self, name: &'static str) -> T {
        let (node, mark) = self.start_required(name);
        let value = T::from_node(node, self.at);
        self.at.leave(name, mark);
        value
    }

    /// A member that may be absent; `null` means the same.
    pub fn optional<T: FromNode>(&mut self, name: &'static str) -> Option<T> {
        let node = match self.take(name) {
            None | Some(Node::Null) => return None,
            Some(node) => node,
        };
        let (raw, mark) = self.start_optional(&node);
        let value = T::from_node(node, self.at);
        self.finish_optional(name, raw, mark).then_some(value)
    }

    /// A member that must be there and may be `null`.
    pub fn nullable<T: FromNode>(&mut self, name: &'static str) -> Option<T> {
        let (node, mark) = self.start_required(name);
        let value = match node {
            Node::Null => None,
            node => Some(T::from_node(node, self.at)),
        };
        self.at.leave(name, mark);
        value
    }

    /// A member that may be absent, and may be `null`, which is told from its absence.
    pub fn maybe<T: FromNode>(&mut self, name: &'static str) -> Maybe<T> {
        let node = match self.take(name) {
            None => return Maybe::Absent,
            Some(Node::Null) => return Maybe::Null,
            Some(node) => node,
        };
        let (raw, mark) = self.start_optional(&node);
        let value = T::from_node(node, self.at);
        if self.finish_optional(name, raw, mark) {
            Maybe::Value(value)
        } else {
            Maybe::Absent
        }
    }

    /// A member that may be absent and may be anything, `null` included.
    pub fn any(&mut self, name: &'static str) -> Option<serde_json::Value> {
        self.take(name).map(Node::into_value)
    }

    /// The members that no call has taken.
    pub fn rest(self) -> super::JsonObject {
        if self.is_all_taken() {
            return super::JsonObject::new();
        }
        self.into_rest()
            .map(|(name, node)| (name.into_owned(), node.into_value()))
            .collect()
    }

    /// The members that no call has taken, which are all of one type.
    pub fn rest_typed<T: FromNode>(mut self) -> BTreeMap<String, T> {
        let mut rest = BTreeMap::new();
        if self.is_all_taken() {
            return rest;
        }
        // What did not fit as a named member is no better as one of these.
        self.put_back.clear();
        let lenient = self.at.is_lenient();
        let (entries, at) = self.split_rest();
        for (name, node) in entries {
            let mark = at.enter();
            let value = T::from_node(node, at);
            let forgiven = lenient && at.forgive(mark);
            at.leave(&name, mark);
            if !forgiven {
                rest.insert(name.into_owned(), value);
            }
        }
        rest
    }

    /// Takes the member, if it is there.
    fn take(&mut self, name: &'static str) -> Option<Node<'a>> {
        let bit = bit(name);
        if self.present & bit == 0 {
            return None;
        }
        if self.shared & bit == 0 {
            let cursor = self.cursor;
            if let Some((known, value)) = self.entries.get_mut(cursor)
                && *known == name
            {
                let value = std::mem::take(value);
                self.mark_taken(cursor);
                self.cursor = cursor + 1;
                return Some(value);
            }
        }
        self.search(name)
    }

    /// Looks through all the members, from the end: of a name that is there twice, the last counts.
    fn search(&mut self, name: &str) -> Option<Node<'a>> {
        let mut found = None;
        for index in (0..self.entries.len()).rev() {
            let Some((known, value)) = self.entries.get_mut(index) else {
                break;
            };
            if *known != name {
                continue;
            }
            let value = std::mem::take(value);
            self.mark_taken(index);
            if found.is_none() {
                found = Some(value);
                self.cursor = index + 1;
            }
            // Every one of that name has to go, unless there can be no other.
            if self.shared & bit(name) == 0 {
                break;
            }
        }
        found
    }

    fn mark_taken(&mut self, index: usize) {
        match index.checked_sub(64) {
            None => self.taken |= 1 << index,
            Some(index) => {
                if self.taken_more.is_empty() {
                    self.taken_more.resize(self.entries.len() - 64, false);
                }
                if let Some(taken) = self.taken_more.get_mut(index) {
                    *taken = true;
                }
            }
        }
    }

    fn is_all_taken(&self) -> bool {
        let count = self.entries.len();
        count <= 64 && self.taken.count_ones() as usize == count && self.put_back.is_empty()
    }

    fn into_rest(self) -> impl Iterator<Item = Member<'a>> {
        self.split_rest().0
    }

    fn start_required(&mut self, name: &'static str) -> (Node<'a>, Mark) {
        if let Some(node) = self.take(name) {
            return (node, self.at.enter());
        }
        if self.is_object {
            self.at.missing(name);
        }
        (Node::Null, self.at.enter_muted())
    }

    fn start_optional(&self, node: &Node<'a>) -> (Option<Node<'a>>, Mark) {
        let raw = self.at.is_lenient().then(|| node.clone());
        (raw, self.at.enter())
    }

    /// Whether the value can be used.
    fn finish_optional(&mut self, name: &'static str, raw: Option<Node<'a>>, mark: Mark) -> bool {
        let forgiven = match raw {
            Some(raw) if self.at.forgive(mark) => {
                self.put_back.push((name.into(), raw));
                true
            }
            _ => false,
        };
        self.at.leave(name, mark);
        !forgiven
    }
}

impl<'a, 'r, 'n> Members<'a, 'r, 'n> {
    fn split_rest(self) -> (impl Iterator<Item = Member<'a>>, &'r mut Reading<'n>) {
        let Self {
            at,
            entries,
            taken,
            taken_more,
            put_back,
            ..
        } = self;
        let rest = entries
            .into_iter()
            .enumerate()
            .filter_map(move |(index, entry)| {
                let is_taken = match index.checked_sub(64) {
                    None => taken & (1 << index) != 0,
                    Some(index) => taken_more.get(index).copied().unwrap_or(false),
                };
                (!is_taken).then_some(entry)
            });
        (rest.chain(put_back), at)
    }
}
