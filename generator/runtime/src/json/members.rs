//! Reads an object, member by member.
//!
//! Reading is fast for bodies as servers write them. The members are in the order of the specification, so a cursor
//! finds the next one. A bit mask detects an absent member without a search. The code that is the same for all types is
//! not generic, so that each use compiles to a few instructions.

use super::from_node::FromNode;
use super::maybe::Maybe;
use super::node::{Member, Node};
use super::reader::{Checkpoint, Reader};
use std::collections::BTreeMap;

/// The members of an object that have not been read yet.
#[derive(Debug)]
pub struct Members<'a, 'r, 'n> {
    reader: &'r mut Reader<'n>,
    entries: Vec<Member<'a>>,
    /// The index at which the next member is expected.
    cursor: usize,
    /// A bit for the hash of each name in the object.
    present: u64,
    /// Whether a name is repeated.
    repeated: bool,
    /// A bit for each of the first 64 entries, set if it was taken.
    taken: u64,
    /// The same for the remaining entries.
    taken_more: Vec<bool>,
    /// The members that did not match, whose raw values are added to the undeclared members.
    put_back: Vec<Member<'a>>,
    /// Whether the node was an object. If not, that was reported, and its missing members are not reported as well.
    is_object: bool,
}

/// Returns a bit that depends on the name. The names of one type should be distributed over the bits.
fn bit(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let reader = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(*byte));
    let hash = bytes.len() * 5 + reader(bytes.first()) * 3 + reader(bytes.last()) * 13;
    1 << (hash & 63)
}

impl<'a> Node<'a> {
    /// Returns the members of an object. Anything else is a mismatch, and has no members.
    pub fn members<'r, 'n>(self, reader: &'r mut Reader<'n>) -> Members<'a, 'r, 'n> {
        let (entries, is_object) = match self {
            Self::Object(entries) => (entries, true),
            other => {
                reader.mismatch("an object", &other);
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
            repeated: shared != 0 && has_repeated(&entries, shared),
            reader,
            entries,
            cursor: 0,
            present,
            taken: 0,
            taken_more: Vec::new(),
            put_back: Vec::new(),
            is_object,
        }
    }
}

/// Returns whether a name is repeated. Only names whose bit is shared with another name are compared.
fn has_repeated(entries: &[Member<'_>], shared: u64) -> bool {
    const FEW: usize = 64;
    if entries.len() > FEW {
        let mut names: Vec<&str> = entries.iter().map(|(name, _)| name.as_ref()).collect();
        names.sort_unstable();
        return names.windows(2).any(|pair| pair.first() == pair.last());
    }
    let mut rest = entries.iter();
    while let Some((name, _)) = rest.next() {
        if bit(name) & shared != 0 && rest.as_slice().iter().any(|(other, _)| other == name) {
            return true;
        }
    }
    false
}

impl<'a> Members<'a, '_, '_> {
    /// Reads a member that must be present.
    pub fn required<T: FromNode>(&mut self, name: &'static str) -> T {
        let (node, checkpoint) = self.start_required(name);
        let value = T::from_node(node, self.reader);
        self.reader.leave(name, checkpoint);
        value
    }

    /// Reads a member that may be absent. `null` is equivalent to absent.
    pub fn optional<T: FromNode>(&mut self, name: &'static str) -> Option<T> {
        let node = match self.take(name) {
            None | Some(Node::Null) => return None,
            Some(node) => node,
        };
        let checkpoint = self.start_optional(name, &node);
        let value = T::from_node(node, self.reader);
        self.finish_optional(name, checkpoint).then_some(value)
    }

    /// Reads a member that must be present and may be `null`.
    pub fn nullable<T: FromNode>(&mut self, name: &'static str) -> Option<T> {
        let (node, checkpoint) = self.start_required(name);
        let value = match node {
            Node::Null => None,
            node => Some(T::from_node(node, self.reader)),
        };
        self.reader.leave(name, checkpoint);
        value
    }

    /// Reads a member that may be absent or `null`, and distinguishes the two.
    pub fn maybe<T: FromNode>(&mut self, name: &'static str) -> Maybe<T> {
        let node = match self.take(name) {
            None => return Maybe::Absent,
            Some(Node::Null) => return Maybe::Null,
            Some(node) => node,
        };
        let checkpoint = self.start_optional(name, &node);
        let value = T::from_node(node, self.reader);
        if self.finish_optional(name, checkpoint) {
            Maybe::Value(value)
        } else {
            Maybe::Absent
        }
    }

    /// Reads a member that may be absent and may be any JSON, including `null`.
    pub fn any(&mut self, name: &'static str) -> Option<serde_json::Value> {
        self.take(name).map(Node::into_value)
    }

    /// Returns the remaining members.
    #[must_use]
    pub fn rest(self) -> super::node::JsonObject {
        if self.is_all_taken() {
            return super::node::JsonObject::new();
        }
        super::node::into_object(self.split_rest().0)
    }

    /// Reads the remaining members, which all have the same type.
    #[must_use]
    pub fn rest_typed<T: FromNode>(mut self) -> BTreeMap<String, T> {
        let mut rest = BTreeMap::new();
        if self.is_all_taken() {
            return rest;
        }
        // A member that did not match its own type is not read as one of these.
        self.put_back.clear();
        let lenient = self.reader.is_lenient();
        let (entries, reader) = self.split_rest();
        for (name, node) in entries {
            let checkpoint = reader.enter();
            let value = T::from_node(node, reader);
            let forgiven = lenient && reader.tolerate(checkpoint);
            reader.leave(&name, checkpoint);
            if !forgiven {
                rest.insert(name.into_owned(), value);
            }
        }
        rest
    }

    /// Takes the member, if it is present.
    fn take(&mut self, name: &'static str) -> Option<Node<'a>> {
        let cursor = self.cursor;
        if !self.repeated
            && let Some((known, value)) = self.entries.get_mut(cursor)
            && *known == name
        {
            let value = std::mem::take(value);
            self.mark_taken(cursor);
            self.cursor = cursor + 1;
            return Some(value);
        }
        if self.present & bit(name) == 0 {
            return None;
        }
        self.search(name)
    }

    /// Searches all members from the end: if a name is repeated, the last one counts.
    // This is rare, so it is kept out of the fast path.
    #[cold]
    #[inline(never)]
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
            // All members of that name must be taken.
            if !self.repeated {
                break;
            }
        }
        found
    }

    fn mark_taken(&mut self, index: usize) {
        if index < 64 {
            self.taken |= 1 << index;
        } else {
            self.mark_taken_more(index - 64);
        }
    }

    #[cold]
    #[inline(never)]
    fn mark_taken_more(&mut self, index: usize) {
        if self.taken_more.is_empty() {
            self.taken_more
                .resize(self.entries.len().saturating_sub(64), false);
        }
        if let Some(taken) = self.taken_more.get_mut(index) {
            *taken = true;
        }
    }

    fn is_all_taken(&self) -> bool {
        let count = self.entries.len();
        count <= 64 && self.taken.count_ones() as usize == count && self.put_back.is_empty()
    }

    fn start_required(&mut self, name: &'static str) -> (Node<'a>, Checkpoint) {
        if let Some(node) = self.take(name) {
            return (node, self.reader.enter());
        }
        if self.is_object {
            self.reader.missing(name);
        }
        (Node::Null, self.reader.enter_silent())
    }

    fn start_optional(&mut self, name: &'static str, node: &Node<'a>) -> Checkpoint {
        if self.reader.is_lenient() {
            self.keep_raw(name, node);
            return self.reader.enter_copied();
        }
        self.reader.enter()
    }

    /// Keeps a copy of the raw value until it is known whether the member matches.
    #[cold]
    #[inline(never)]
    fn keep_raw(&mut self, name: &'static str, node: &Node<'a>) {
        self.put_back.push((name.into(), node.clone()));
    }

    /// Returns whether the value of an optional member can be used.
    fn finish_optional(&mut self, name: &'static str, checkpoint: Checkpoint) -> bool {
        let mut usable = true;
        if self.reader.was_lenient(checkpoint) {
            usable = !self.reader.tolerate(checkpoint);
            if usable {
                self.put_back.pop();
            }
        }
        self.reader.leave(name, checkpoint);
        usable
    }
}

impl<'a, 'r, 'n> Members<'a, 'r, 'n> {
    fn split_rest(self) -> (impl Iterator<Item = Member<'a>>, &'r mut Reader<'n>) {
        let Self {
            reader,
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
        (rest.chain(put_back), reader)
    }
}
