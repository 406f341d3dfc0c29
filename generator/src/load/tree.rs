//! Reads a document of any self-describing format into a [`Tree`], within limits.

use crate::source::Tree;
use indexmap::IndexMap;
use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::map::Entry;
use serde_json::{Map, Number};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt;

/// The maximum depth of nested arrays and objects. Dereferenced documents have nearly a hundred levels. Stages that
/// walk a tree recursively may rely on this limit.
pub(super) const MAX_DEPTH: usize = 256;

/// The cost of a node in addition to its text.
const NODE_COST: usize = 32;

/// The cost that a document may have in addition to what its text can cause without aliases.
const SPARE_COST: usize = 64 << 20;

/// The maximum number of notices that are kept for one file.
const MAX_NOTICES: usize = 1000;

/// A notice about a node, found while it was read.
#[derive(Debug)]
pub(super) struct Notice {
    /// The reference tokens of the path to the node, innermost first.
    pub(super) path: Vec<String>,
    /// The kind of the notice.
    pub(super) kind: NoticeKind,
}

/// The kind of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoticeKind {
    /// The key appears this many times in its mapping.
    DuplicateKey(usize),
    /// A number that JSON cannot express; it is kept as this text.
    NotFinite(&'static str),
}

/// The state that all nodes of one document share while it is read.
#[derive(Debug)]
pub(super) struct Reading {
    budget: Cell<usize>,
    exceeded: Cell<bool>,
    merge_keys: bool,
    notices: RefCell<Vec<Notice>>,
    /// The members of the objects that are being read, those of an outer object first. An object is made when all of its
    /// members are known, with room for no more: half of a large tree would be spare room.
    members: RefCell<Vec<(String, Tree)>>,
}

impl Reading {
    /// Creates the state for a text of `bytes` bytes. `merge_keys` determines whether `<<` is YAML's merge key.
    pub(super) fn new(bytes: usize, merge_keys: bool) -> Self {
        Self {
            budget: Cell::new(bytes.saturating_mul(NODE_COST).saturating_add(SPARE_COST)),
            exceeded: Cell::new(false),
            merge_keys,
            notices: RefCell::new(Vec::new()),
            members: RefCell::new(Vec::new()),
        }
    }

    /// Returns the seed of the root.
    pub(super) fn root(&self) -> Node<'_> {
        Node {
            reading: self,
            depth: 0,
        }
    }

    /// Returns whether reading stopped because a limit was exceeded.
    pub(super) fn exceeded(&self) -> bool {
        self.exceeded.get()
    }

    /// Returns the notices.
    pub(super) fn into_notices(self) -> Vec<Notice> {
        self.notices.into_inner()
    }

    fn spend<E: de::Error>(&self, text: usize) -> Result<(), E> {
        match self.budget.get().checked_sub(NODE_COST + text) {
            Some(left) => {
                self.budget.set(left);
                Ok(())
            }
            None => Err(self.exceed("the aliases of this document expand to too many values")),
        }
    }

    fn exceed<E: de::Error>(&self, message: &str) -> E {
        self.exceeded.set(true);
        E::custom(message)
    }

    fn noticed(&self) -> usize {
        self.notices.borrow().len()
    }

    fn notice(&self, path: Vec<String>, kind: NoticeKind) {
        let mut notices = self.notices.borrow_mut();
        if notices.len() < MAX_NOTICES {
            notices.push(Notice { path, kind });
        }
    }

    /// Adds the token of a member or an item to the paths of the notices since `since`.
    fn lead(&self, since: usize, token: impl Fn() -> String) {
        for notice in self.notices.borrow_mut().iter_mut().skip(since) {
            notice.path.push(token());
        }
    }
}

/// The seed of one node.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node<'r> {
    reading: &'r Reading,
    depth: usize,
}

impl<'r> Node<'r> {
    fn child<E: de::Error>(self) -> Result<Node<'r>, E> {
        if self.depth >= MAX_DEPTH {
            return Err(self.reading.exceed(&format!(
                "arrays and objects nest deeper than {MAX_DEPTH} levels"
            )));
        }
        Ok(Node {
            reading: self.reading,
            depth: self.depth + 1,
        })
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Tree, E> {
        self.reading.spend(0)?;
        Ok(Tree::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Tree, E> {
        self.reading.spend(0)?;
        Ok(Tree::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Tree, E> {
        self.reading.spend(0)?;
        Ok(Tree::Number(value.into()))
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "what JSON's reader does with such a number too"
    )]
    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Tree, E> {
        self.visit_f64(value as f64)
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "what JSON's reader does with such a number too"
    )]
    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Tree, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Tree, E> {
        self.reading.spend(0)?;
        if let Some(number) = Number::from_f64(value) {
            return Ok(Tree::Number(number));
        }
        let text = match value {
            _ if value.is_nan() => ".nan",
            _ if value > 0.0 => ".inf",
            _ => "-.inf",
        };
        self.reading.notice(Vec::new(), NoticeKind::NotFinite(text));
        Ok(Tree::String(text.to_owned()))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Tree, E> {
        self.reading.spend(value.len())?;
        Ok(Tree::String(value.to_owned()))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Tree, E> {
        self.reading.spend(value.len())?;
        Ok(Tree::String(value))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Tree, E> {
        self.reading.spend(0)?;
        Ok(Tree::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Tree, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }

    /// Reads a value with a YAML tag. The tag has no meaning in OpenAPI and is ignored.
    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Tree, A::Error> {
        let (_, content) = access.variant_seed(Key)?;
        content.newtype_variant_seed(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Tree, A::Error> {
        self.reading.spend(0)?;
        let child = self.child()?;
        let mut items = Vec::new();
        loop {
            let noticed = self.reading.noticed();
            let Some(item) = access.next_element_seed(child)? else {
                break;
            };
            self.reading.lead(noticed, || items.len().to_string());
            items.push(item);
        }
        items.shrink_to_fit();
        Ok(Tree::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Tree, A::Error> {
        self.reading.spend(0)?;
        let child = self.child()?;
        let start = self.reading.members.borrow().len();
        while let Some(key) = access.next_key_seed(Key)? {
            self.reading.spend(key.len())?;
            let noticed = self.reading.noticed();
            let value = access.next_value_seed(child)?;
            self.reading.lead(noticed, || key.clone());
            self.reading.members.borrow_mut().push((key, value));
        }
        let mut read = self.reading.members.borrow_mut();
        let mut members = Map::with_capacity(read.len() - start);
        let mut merged = BTreeSet::new();
        let mut repeated: IndexMap<String, usize> = IndexMap::new();
        for (key, value) in read.drain(start..) {
            let value = if self.reading.merge_keys && key == "<<" {
                match merge(&mut members, &mut merged, value) {
                    None => continue,
                    Some(unmerged) => unmerged,
                }
            } else {
                value
            };
            let overrides = merged.remove(&key);
            match members.entry(key) {
                Entry::Vacant(slot) => {
                    slot.insert(value);
                }
                Entry::Occupied(mut slot) => {
                    slot.insert(value);
                    if !overrides {
                        *repeated.entry(slot.key().clone()).or_insert(1) += 1;
                    }
                }
            }
        }
        for (key, times) in repeated {
            self.reading
                .notice(vec![key], NoticeKind::DuplicateKey(times));
        }
        Ok(Tree::Object(members))
    }
}

/// Adds the members of the value of a merge key that are not present yet. Returns the value if it is neither a mapping
/// nor a list of mappings.
fn merge(
    members: &mut Map<String, Tree>,
    merged: &mut BTreeSet<String>,
    value: Tree,
) -> Option<Tree> {
    let sources = match value {
        Tree::Object(source) => vec![Tree::Object(source)],
        Tree::Array(sources) if sources.iter().all(Tree::is_object) => sources,
        other => return Some(other),
    };
    for source in sources {
        let Tree::Object(source) = source else {
            continue;
        };
        for (key, value) in source {
            if !members.contains_key(&key) {
                merged.insert(key.clone());
                members.insert(key, value);
            }
        }
    }
    None
}

/// The seed of a key, which is the text of any scalar (`200:`, `true:`, `1.0:`).
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is a plain text")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<String, E> {
        Ok(value)
    }
}
