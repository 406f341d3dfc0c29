//! The trait of types that are written.

use super::node::Node;

/// A type that can be written as JSON, or as a part of a path, a query, a header, a cookie or a form.
pub trait ToNode {
    /// Returns the value as a tree that borrows from it.
    fn to_node(&self) -> Node<'_>;
}

impl<T: ToNode + ?Sized> ToNode for &T {
    fn to_node(&self) -> Node<'_> {
        (**self).to_node()
    }
}

impl<T: ToNode + ?Sized> ToNode for Box<T> {
    fn to_node(&self) -> Node<'_> {
        (**self).to_node()
    }
}
