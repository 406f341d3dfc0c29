//! Where an expression begins, and the widths that `rustfmt` has by default.

use super::words::{WIDTH, width};

/// The maximum width of the arguments of a call, of a chain and of an array that are on one line.
pub(super) const LIST_WIDTH: usize = 60;

/// The width of an indentation.
pub(super) const TAB: usize = 4;

/// Where an expression begins.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The indentation of the line on which it begins.
    pub(super) indent: usize,
    /// The column of its first character.
    pub(super) column: usize,
    /// The width of what follows its last line.
    pub(super) tail: usize,
}

impl Place {
    /// The start of a line.
    pub(super) fn line(indent: usize, tail: usize) -> Self {
        Self {
            indent,
            column: indent,
            tail,
        }
    }

    /// A place on the same line.
    pub(super) fn after(self, width: usize) -> Self {
        Self {
            column: self.column + width,
            ..self
        }
    }

    /// A line below this one, with more indentation.
    pub(super) fn below(self, tail: usize) -> Self {
        Self::line(self.indent + TAB, tail)
    }

    pub(super) fn room(self) -> usize {
        WIDTH.saturating_sub(self.column + self.tail)
    }

    pub(super) fn pad(self) -> String {
        " ".repeat(self.indent)
    }

    pub(super) fn fits(self, text: &str) -> bool {
        width(text) <= self.room()
    }
}
