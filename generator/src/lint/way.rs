//! The way from the start of a walk to the current object, and what it says about the object.

use super::context::Inner;
use crate::source::{Place, Pointer};
use std::cell::RefCell;

/// A step from an object to an object in it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'s> {
    Member(&'s str),
    Item(usize),
}

/// The start of a walk and the steps from there. Pointers are built only where they are needed, and each of them once.
#[derive(Debug)]
pub(super) struct Way<'s> {
    start: Place,
    steps: Vec<Step<'s>>,
    /// The pointers to the first objects of the way, without the start.
    known: RefCell<Vec<Pointer>>,
}

impl<'s> Way<'s> {
    /// Creates the way that ends where it starts.
    pub(super) fn from(start: Place) -> Self {
        Self {
            start,
            steps: Vec::new(),
            known: RefCell::default(),
        }
    }

    /// Goes into an object.
    pub(super) fn enter(&mut self, step: Step<'s>) {
        self.steps.push(step);
    }

    /// Goes back to the object that was entered last.
    pub(super) fn leave(&mut self) {
        self.steps.pop();
        self.known.get_mut().truncate(self.steps.len());
    }

    /// Returns the current place.
    pub(super) fn here(&self) -> Place {
        let mut known = self.known.borrow_mut();
        for step in self.steps.iter().skip(known.len()) {
            let last = known.last().unwrap_or(&self.start.pointer);
            let next = match step {
                Step::Member(key) => last.join(key),
                Step::Item(index) => last.index(*index),
            };
            known.push(next);
        }
        let pointer = known.last().unwrap_or(&self.start.pointer);
        Place::new(self.start.file, pointer.clone())
    }

    /// Returns whether the walk is at `components/schemas`.
    pub(super) fn is_at_schemas(&self) -> bool {
        matches!(
            self.steps.as_slice(),
            [Step::Member("components"), Step::Member("schemas")]
        )
    }

    /// Returns whether the walk is at a list of alternatives.
    pub(super) fn is_at_alternatives(&self) -> bool {
        matches!(self.steps.last(), Some(Step::Member("oneOf" | "anyOf")))
    }

    /// Returns whether the walk is at a component, or at a schema of another file that a reference leads to.
    pub(super) fn is_component(&self) -> bool {
        matches!(
            self.steps.as_slice(),
            [] | [
                Step::Member("components"),
                Step::Member("schemas"),
                Step::Member(_)
            ]
        )
    }

    /// Returns whether the walk is at the schema of the items of a list or of the values of a map.
    pub(super) fn inner(&self) -> Inner {
        const INNER: [&str; 2] = ["items", "additionalProperties"];
        match self.steps.as_slice() {
            [.., Step::Member("properties"), Step::Member(_)] => Inner::No,
            [.., Step::Member("patternProperties"), Step::Member(_)] => Inner::Other,
            [.., Step::Member("properties"), _, Step::Member(keyword)]
                if INNER.contains(keyword) =>
            {
                Inner::OfMember
            }
            [.., Step::Member(keyword)] if INNER.contains(keyword) => Inner::Other,
            _ => Inner::No,
        }
    }

    /// Returns whether the walk is at the schema of a body, a parameter or a header.
    pub(super) fn is_whole(&self) -> bool {
        let maps = ["properties", "patternProperties", "schemas", "$defs"];
        match self.steps.as_slice() {
            [.., Step::Member(map), Step::Member(_)] if maps.contains(map) => false,
            [.., Step::Member(keyword)] => matches!(*keyword, "schema" | "itemSchema"),
            _ => false,
        }
    }

    /// Returns whether the walk is at a branch of `allOf`, `oneOf` or `anyOf`.
    pub(super) fn is_branch(&self) -> bool {
        let combinators = ["allOf", "oneOf", "anyOf"];
        match self.steps.as_slice() {
            [.., Step::Member(keyword), Step::Item(_)] => combinators.contains(keyword),
            _ => false,
        }
    }
}
