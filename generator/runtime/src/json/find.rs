//! Finds values in a JSON text by the names of members.

use super::node::{Kind, Node};

impl Node<'_> {
    /// Returns the value that a path of names leads to; `None` if a member is absent. If a name is repeated, the last
    /// member counts.
    pub(crate) fn find(self, path: &[&str]) -> Option<Self> {
        path.iter().try_fold(self, |node, wanted| {
            let members = node.pairs().filter(|(name, _)| name == wanted);
            members.last().map(|(_, value)| value)
        })
    }

    /// Returns the number of items, if it is an array.
    pub(crate) fn length(self) -> Option<usize> {
        matches!(self.kind(), Kind::Array).then(|| self.count())
    }

    /// Returns the last item of an array.
    pub(crate) fn last_item(self) -> Option<Self> {
        self.items().last()
    }

    /// Returns whether it is `null`.
    pub(crate) fn is_absent(self) -> bool {
        matches!(self.kind(), Kind::Null)
    }

    /// Returns whether it is `false`.
    pub(crate) fn is_false(self) -> bool {
        matches!(self.kind(), Kind::Bool(false))
    }

    /// Returns the text of a string, or the digits of a number.
    pub(crate) fn scalar(self) -> Option<String> {
        match self.as_str() {
            Some(text) => Some(text.to_owned()),
            None => self.digits().map(String::from),
        }
    }
}
