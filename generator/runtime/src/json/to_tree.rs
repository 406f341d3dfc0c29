//! The trait of types that are written, and what they are written to.

use super::text::{push_name, push_string};
use super::tree::Tree;
use std::borrow::Cow;

/// A type that can be written as JSON, or as a part of a path, a query, a header, a cookie or a form.
///
/// Each method calls the other one, so an implementation has one of them at least.
pub trait ToTree {
    /// Returns the value as a tree that borrows from it.
    fn to_tree(&self) -> Tree<'_> {
        let mut tree = Tree::Null;
        self.write_to(&mut Writer::of_tree(&mut tree));
        tree
    }

    /// Writes the value.
    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        out.tree(self.to_tree());
    }
}

/// The value of a member to write, or `None` to omit the member.
pub type Written<'a> = Option<&'a (dyn ToTree + 'a)>;

impl<T: ToTree + ?Sized> ToTree for &T {
    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        (**self).write_to(out);
    }
}

impl<T: ToTree + ?Sized> ToTree for Box<T> {
    fn write_to<'a>(&'a self, out: &mut Writer<'_, 'a>) {
        (**self).write_to(out);
    }
}

/// Returns the JSON text of a value.
#[must_use]
pub fn to_json(value: &dyn ToTree) -> String {
    let mut out = Writer::of_text();
    value.write_to(&mut out);
    out.into_text()
}

/// What values are written to: a tree, or JSON text, for which most of them need no tree.
#[derive(Default)]
pub struct Writer<'w, 'a> {
    /// The tree; text is written if there is none.
    tree: Option<&'w mut Tree<'a>>,
    text: String,
    #[cfg(feature = "uploads")]
    /// Whether the text has a file that is a reader or a stream, whose bytes are not in memory.
    pub(crate) has_stream: bool,
}

impl<'w, 'a> Writer<'w, 'a> {
    /// Creates a writer of a tree.
    fn of_tree(tree: &'w mut Tree<'a>) -> Self {
        Self {
            tree: Some(tree),
            ..Self::default()
        }
    }

    /// Creates a writer of JSON text.
    pub(crate) fn of_text() -> Self {
        /// The number of bytes of many bodies.
        const ROOM: usize = 512;
        Self {
            text: String::with_capacity(ROOM),
            ..Self::default()
        }
    }

    /// Returns the text.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// Writes a tree.
    pub fn tree(&mut self, value: Tree<'a>) {
        if let Some(tree) = &mut self.tree {
            **tree = value;
            return;
        }
        value.write_json(&mut self.text);
        #[cfg(feature = "uploads")]
        {
            self.has_stream |= value.has_stream();
        }
    }

    /// Writes a string.
    pub(super) fn string(&mut self, value: &'a str) {
        match &mut self.tree {
            Some(tree) => **tree = Tree::String(Cow::Borrowed(value)),
            None => push_string(&mut self.text, value),
        }
    }

    /// Writes an object of these members and those of `extra`. A named member that is written takes precedence over one of
    /// `extra`.
    pub fn object(&mut self, members: &[(&'static str, Written<'a>)], extra: &'a dyn ToTree) {
        if let Some(tree) = &mut self.tree {
            **tree = Tree::object(members, extra);
            return;
        }
        self.push('{');
        self.members(members);
        if let Tree::Object(more) = extra.to_tree() {
            for (name, value) in more {
                let mut named = members.iter().filter(|(_, value)| value.is_some());
                if named.all(|(known, _)| *known != name) {
                    self.name(&name);
                    self.tree(value);
                }
            }
        }
        self.push('}');
    }

    /// Writes an object of these members.
    pub fn closed(&mut self, members: &[(&'static str, Written<'a>)]) {
        if let Some(tree) = &mut self.tree {
            **tree = Tree::closed(members);
            return;
        }
        self.push('{');
        self.members(members);
        self.push('}');
    }

    /// Writes an object of this number of members, of which each has a name of its own.
    // A function, since the table of an iterator has several, for each type of its values.
    pub(super) fn map(
        &mut self,
        count: usize,
        next: &mut dyn FnMut() -> Option<(&'a str, &'a dyn ToTree)>,
    ) {
        if let Some(tree) = &mut self.tree {
            let mut members = Vec::with_capacity(count);
            while let Some((name, value)) = next() {
                members.push((Cow::Borrowed(name), value.to_tree()));
            }
            **tree = Tree::Object(members);
            return;
        }
        self.push('{');
        while let Some((name, value)) = next() {
            self.name(name);
            value.write_to(self);
        }
        self.push('}');
    }

    /// Writes an array of this number of items.
    pub(super) fn array(&mut self, count: usize, next: &mut dyn FnMut() -> Option<&'a dyn ToTree>) {
        if let Some(tree) = &mut self.tree {
            let mut items = Vec::with_capacity(count);
            while let Some(item) = next() {
                items.push(item.to_tree());
            }
            **tree = Tree::Array(items);
            return;
        }
        let mut before = '[';
        while let Some(item) = next() {
            self.push(before);
            item.write_to(self);
            before = ',';
        }
        self.text.push_str(if count == 0 { "[]" } else { "]" });
    }

    fn members(&mut self, members: &[(&'static str, Written<'a>)]) {
        for &(name, value) in members {
            if let Some(value) = value {
                self.name(name);
                value.write_to(self);
            }
        }
    }

    fn name(&mut self, name: &str) {
        push_name(&mut self.text, name);
    }

    fn push(&mut self, letter: char) {
        self.text.push(letter);
    }
}
