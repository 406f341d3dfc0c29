//! Reads an object, member by member.
//!
//! Reading is fast for bodies as servers write them. The members are in the order of the specification, so a cursor
//! finds the next one. A bit mask detects an absent member without a search. The code that is the same for all types is
//! not generic, so that each use compiles to a few instructions.

use super::from_node::FromNode;
#[cfg(feature = "null")]
use super::maybe::Maybe;
use super::names::{Names, bit, name_at};
use super::node::Node;
use super::reader::{Checkpoint, Reader};
use super::tape::Json;
use super::tree::JsonObject;
use std::collections::BTreeMap;

/// The members of an object that have not been read yet.
pub struct Members<'a, 'r, 'n> {
    reader: &'r mut Reader<'n>,
    json: &'a Json<'a>,
    /// The place of the first name.
    first: u32,
    /// The place after the last member.
    end: u32,
    /// The number of members.
    count: usize,
    /// The place at which the name of the next member is expected.
    cursor: u32,
    /// The name at the cursor, if there is one. Most members of many types are absent, and compared with it.
    next: &'a [u8],
    /// The number of members before the cursor.
    before: usize,
    /// A bit for the hash of each name in the object.
    present: u64,
    /// Whether a name is repeated.
    repeated: Repeated,
    /// A bit for each of the first 64 members, set if it was taken.
    taken: u64,
    /// The same for the remaining members.
    taken_more: Vec<bool>,
    /// The places of the names of the members that did not match: their raw values are added to the undeclared members.
    put_back: Vec<u32>,
    /// Whether the node was an object. If not, that was reported, and its missing members are not reported as well.
    is_object: bool,
}

/// Whether a name is repeated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeated {
    No,
    /// The names are compared when a member is taken. These bits of the mask are shared by several names.
    Maybe(u64),
    Yes,
}

impl<'a> Node<'a> {
    /// Returns the members of an object. Anything else is a mismatch, and has no members.
    pub fn members<'r, 'n>(self, reader: &'r mut Reader<'n>) -> Members<'a, 'r, 'n> {
        let is_object = self.is_object();
        if !is_object {
            reader.mismatch("an object", self);
        }
        let json = self.json;
        let first = self.index.saturating_add(1);
        let end = if is_object { self.entry().end() } else { first };
        let (mut present, mut shared, mut count, mut place) = (0, 0, 0, first);
        while place < end {
            let bit = bit(name_at(json, place));
            shared |= present & bit;
            present |= bit;
            count += 1;
            place = json.after(place.saturating_add(1));
        }
        #[cfg(feature = "unions")]
        reader.spend(count);
        Members {
            reader,
            json,
            first,
            end,
            count,
            cursor: first,
            next: name_at(json, first),
            before: 0,
            present,
            repeated: match shared {
                0 => Repeated::No,
                shared => Repeated::Maybe(shared),
            },
            taken: 0,
            taken_more: Vec::new(),
            put_back: Vec::new(),
            is_object,
        }
    }
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
        let (node, checkpoint) = self.start_optional(name)?;
        let value = T::from_node(node, self.reader);
        self.finish_optional(name, node, checkpoint)
            .then_some(value)
    }

    /// Reads a member that must be present and may be `null`.
    pub fn nullable<T: FromNode>(&mut self, name: &'static str) -> Option<T> {
        let (node, checkpoint) = self.start_required(name);
        let value = (!node.is_null()).then(|| T::from_node(node, self.reader));
        self.reader.leave(name, checkpoint);
        value
    }

    #[cfg(feature = "null")]
    /// Reads a member that may be absent or `null`, and distinguishes the two.
    pub fn maybe<T: FromNode>(&mut self, name: &'static str) -> Maybe<T> {
        let Some(node) = self.take(name) else {
            return Maybe::Absent;
        };
        if node.is_null() {
            return Maybe::Null;
        }
        let checkpoint = self.reader.enter_optional();
        let value = T::from_node(node, self.reader);
        if self.finish_optional(name, node, checkpoint) {
            Maybe::Value(value)
        } else {
            Maybe::Absent
        }
    }

    /// Reads a member that may be absent and may be any JSON, including `null`.
    pub fn any(&mut self, name: &'static str) -> Option<serde_json::Value> {
        let node = self.take(name)?;
        Some(self.reader.raw(node))
    }

    /// Returns the remaining members.
    #[must_use]
    pub fn rest(mut self) -> JsonObject {
        let mut rest = JsonObject::new();
        if self.is_all_taken() || self.reader.has_stopped() {
            return rest;
        }
        self.rewind();
        while let Some((name, node)) = self.next_left() {
            // If a name is repeated, the last member counts.
            rest.insert(name.to_owned(), self.reader.raw(node));
        }
        for place in &self.put_back {
            let name = Node {
                json: self.json,
                index: *place,
            };
            let value = Node {
                json: self.json,
                index: place.saturating_add(1),
            };
            let name = name.as_str().unwrap_or_default();
            rest.insert(name.to_owned(), self.reader.raw(value));
        }
        rest
    }

    /// Reads the remaining members, which all have the same type.
    #[must_use]
    pub fn rest_typed<T: FromNode>(mut self) -> BTreeMap<String, T> {
        let mut rest = BTreeMap::new();
        if self.is_all_taken() {
            return rest;
        }
        // A member that did not match its own type is not read as one of these.
        self.rewind();
        while let Some((name, node)) = self.next_left() {
            // One that is omitted is not kept, so it cannot be a member of the variant that is tried.
            let is_kept = self.reader.is_trying();
            let checkpoint = if is_kept {
                self.reader.enter()
            } else {
                self.reader.enter_optional()
            };
            let value = T::from_node(node, self.reader);
            let is_usable = if is_kept {
                self.leave(name, checkpoint)
            } else {
                self.finish(name, checkpoint)
            };
            if is_usable {
                rest.insert(name.to_owned(), value);
            }
        }
        rest
    }

    /// Ends an object that declares all of its members. Others are dropped, unless the type must match exactly.
    pub fn close(mut self) {
        if self.reader.is_exact() && !self.is_all_taken() {
            self.rewind();
            if let Some((name, node)) = self.next_left() {
                let checkpoint = self.reader.enter();
                self.reader.mismatch("no other member", node);
                self.reader.leave(name, checkpoint);
            }
        }
    }

    /// Takes the member, if it is present. There is none once reading has stopped.
    fn take(&mut self, name: &'static str) -> Option<Node<'a>> {
        let bytes = name.as_bytes();
        let cursor = self.cursor;
        if self.repeated == Repeated::No
            && cursor < self.end
            && self.next == bytes
            && !self.reader.has_stopped()
        {
            return Some(self.taken_at(cursor, self.before));
        }
        if self.present & bit(bytes) == 0 || self.reader.has_stopped() {
            return None;
        }
        self.search(bytes)
    }

    /// Marks the member as taken, and moves the cursor behind it.
    #[inline]
    fn taken_at(&mut self, place: u32, before: usize) -> Node<'a> {
        self.mark_taken(before);
        let node = Node {
            json: self.json,
            index: place.saturating_add(1),
        };
        self.cursor = self.json.after(node.index);
        self.next = name_at(self.json, self.cursor);
        self.before = before + 1;
        node
    }

    /// Searches all members: if a name is repeated, the last one counts.
    // This is rare, so it is kept out of the fast path.
    #[cold]
    #[inline(never)]
    fn search(&mut self, name: &[u8]) -> Option<Node<'a>> {
        if let Repeated::Maybe(shared) = self.repeated {
            let is_shared = |name: &[u8]| bit(name) & shared != 0;
            let names = Names {
                json: self.json,
                place: self.first,
                end: self.end,
            };
            self.repeated = if names.has_repeated(self.count, is_shared) {
                Repeated::Yes
            } else {
                Repeated::No
            };
        }
        let mut found = None;
        // From the cursor to the end, then from the beginning: it is mostly one of the next. If a name is repeated, the
        // last one counts, and all of them are taken.
        let is_repeated = self.repeated == Repeated::Yes;
        let (mut place, mut before) = if is_repeated {
            (self.first, 0)
        } else {
            (self.cursor, self.before)
        };
        for _ in 0..self.count {
            if place >= self.end {
                if is_repeated {
                    break;
                }
                (place, before) = (self.first, 0);
            }
            if name_at(self.json, place) == name {
                found = Some(self.taken_at(place, before));
                if !is_repeated {
                    break;
                }
            }
            place = self.json.after(place.saturating_add(1));
            before += 1;
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
            self.taken_more.resize(self.count.saturating_sub(64), false);
        }
        if let Some(taken) = self.taken_more.get_mut(index) {
            *taken = true;
        }
    }

    fn is_all_taken(&self) -> bool {
        let count = self.count;
        count <= 64 && self.taken.count_ones() as usize == count && self.put_back.is_empty()
    }

    fn start_required(&mut self, name: &'static str) -> (Node<'a>, Checkpoint) {
        if let Some(node) = self.take(name) {
            return (node, self.reader.enter());
        }
        if self.is_object {
            self.reader.missing(name);
        }
        (Node::NULL, self.reader.enter_silent())
    }

    /// Enters a member that may be absent, unless it is, or is `null`.
    fn start_optional(&mut self, name: &'static str) -> Option<(Node<'a>, Checkpoint)> {
        let node = self.take(name)?;
        if node.is_null() {
            return None;
        }
        Some((node, self.reader.enter_optional()))
    }

    /// Returns whether the value of an optional member can be used.
    fn finish_optional(
        &mut self,
        name: &'static str,
        node: Node<'_>,
        checkpoint: Checkpoint,
    ) -> bool {
        let usable = self.finish(name, checkpoint);
        if !usable {
            // The name precedes the value.
            self.put_back.push(node.index.saturating_sub(1));
        }
        usable
    }

    /// Leaves a part that may be omitted. Returns whether it can be used.
    fn finish(&mut self, name: &str, checkpoint: Checkpoint) -> bool {
        let is_omitted = self.reader.is_lenient() && self.reader.tolerate(checkpoint);
        self.reader.leave(name, checkpoint);
        !is_omitted
    }

    /// Leaves a part that is not omitted.
    fn leave(&mut self, name: &str, checkpoint: Checkpoint) -> bool {
        self.reader.leave(name, checkpoint);
        true
    }

    /// Moves the cursor before the first member.
    fn rewind(&mut self) {
        (self.cursor, self.before) = (self.first, 0);
    }

    /// Returns the next member after the cursor that was not taken. There is none once reading has stopped.
    fn next_left(&mut self) -> Option<(&'a str, Node<'a>)> {
        let json = self.json;
        while self.cursor < self.end && !self.reader.has_stopped() {
            let (place, index) = (self.cursor, self.before);
            let value = place.saturating_add(1);
            self.cursor = json.after(value);
            self.before += 1;
            let is_taken = match index.checked_sub(64) {
                None => self.taken & (1 << index) != 0,
                Some(index) => self.taken_more.get(index).copied().unwrap_or(false),
            };
            if !is_taken {
                let name = json.string(json.entry(place)).unwrap_or_default();
                return Some((name, Node { json, index: value }));
            }
        }
        None
    }
}
