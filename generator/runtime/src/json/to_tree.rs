//! The trait of types that are written.

use super::tree::Tree;

/// A type that can be written as JSON, or as a part of a path, a query, a header, a cookie or a form.
pub trait ToTree {
    /// Returns the value as a tree that borrows from it.
    fn to_tree(&self) -> Tree<'_>;
}

impl<T: ToTree + ?Sized> ToTree for &T {
    fn to_tree(&self) -> Tree<'_> {
        (**self).to_tree()
    }
}

impl<T: ToTree + ?Sized> ToTree for Box<T> {
    fn to_tree(&self) -> Tree<'_> {
        (**self).to_tree()
    }
}
