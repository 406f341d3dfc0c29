// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Short tuples API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/command.rs

use crate::runtime::{
    FromNode, Literal, Node, Reader, ToTree, Tree, const_string, impl_serde, optional, required,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Command {
    /// At least 1 item.
    Add(CommandAdd),
    /// At least 1 item.
    Rename(CommandRename),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<CommandAdd> for Command {
    fn from(value: CommandAdd) -> Self {
        Self::Add(value)
    }
}

impl From<CommandRename> for Command {
    fn from(value: CommandRename) -> Self {
        Self::Rename(value)
    }
}

impl FromNode for Command {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.value_is(&[Literal::Str("add")]))
        {
            if let Some(value) = reader.fit(node) {
                return Self::Add(value);
            }
        }
        if node.is_array()
            && node
                .first_item()
                .is_none_or(|item| item.value_is(&[Literal::Str("rename")]))
        {
            if let Some(value) = reader.fit(node) {
                return Self::Rename(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_string) {
            if let Some(value) = reader.fit(node) {
                return Self::Add(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Command {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Add(value) => value.to_tree(),
            Self::Rename(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Command);

/// A variant of a [`Command`](crate::types::Command).
///
/// At least 1 item.
#[derive(Debug, Clone, PartialEq)]
pub struct CommandAdd(pub CommandAddElement1, pub Option<i64>);

impl CommandAdd {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(CommandAddElement1, None)
    }
}

impl Default for CommandAdd {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for CommandAdd {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_optional());
        elements.end();
        tuple
    }
}

impl ToTree for CommandAdd {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[required(&self.0), optional(&self.1)], &())
    }
}

impl_serde!(CommandAdd);

/// A variant of a [`Command`](crate::types::Command).
///
/// At least 1 item.
#[derive(Debug, Clone, PartialEq)]
pub struct CommandRename(
    pub CommandRenameElement1,
    pub Option<i64>,
    pub Option<String>,
);

impl CommandRename {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(CommandRenameElement1, None, None)
    }
}

impl Default for CommandRename {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for CommandRename {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(
            elements.next_required(),
            elements.next_optional(),
            elements.next_optional(),
        );
        elements.end();
        tuple
    }
}

impl ToTree for CommandRename {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(
            &[required(&self.0), optional(&self.1), optional(&self.2)],
            &(),
        )
    }
}

impl_serde!(CommandRename);

/// An item of a [`CommandAdd`](crate::types::CommandAdd).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommandAddElement1;

const_string!(CommandAddElement1, "add");

/// An item of a [`CommandRename`](crate::types::CommandRename).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommandRenameElement1;

const_string!(CommandRenameElement1, "rename");

// src/types/open.rs

use crate::runtime::{FromNode, Maybe, Node, Reader, ToTree, Tree, impl_serde, maybe, optional};

#[derive(Debug, Clone, PartialEq)]
pub struct Open(
    pub Option<String>,
    pub Maybe<i64>,
    pub Vec<serde_json::Value>,
);

impl Open {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None, Maybe::Absent, Vec::new())
    }
}

impl Default for Open {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Open {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(
            elements.next_optional(),
            elements.next_maybe(),
            elements.rest(),
        )
    }
}

impl ToTree for Open {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[optional(&self.0), maybe(&self.1)], &self.2)
    }
}

impl_serde!(Open);

// src/types/pair.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, optional};

#[derive(Debug, Clone, PartialEq)]
pub struct Pair(pub Option<String>, pub Option<i64>);

impl Pair {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None, None)
    }
}

impl Default for Pair {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Pair {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_optional(), elements.next_optional());
        elements.end();
        tuple
    }
}

impl ToTree for Pair {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[optional(&self.0), optional(&self.1)], &())
    }
}

impl_serde!(Pair);

// src/types/size.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde, optional};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Size {
    Pair(SizePair),
    Triple(SizeTriple),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<SizePair> for Size {
    fn from(value: SizePair) -> Self {
        Self::Pair(value)
    }
}

impl From<SizeTriple> for Size {
    fn from(value: SizeTriple) -> Self {
        Self::Triple(value)
    }
}

impl FromNode for Size {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_array() && node.first_item().is_none_or(Node::is_integer) {
            if let Some(value) = reader.fit(node) {
                return Self::Pair(value);
            }
        }
        if node.is_array() && node.first_item().is_none_or(Node::is_integer) {
            if let Some(value) = reader.fit(node) {
                return Self::Triple(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Size {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Pair(value) => value.to_tree(),
            Self::Triple(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Size);

/// A variant of a [`Size`](crate::types::Size).
#[derive(Debug, Clone, PartialEq)]
pub struct SizePair(pub Option<i64>, pub Option<i64>);

impl SizePair {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None, None)
    }
}

impl Default for SizePair {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for SizePair {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_optional(), elements.next_optional());
        elements.end();
        tuple
    }
}

impl ToTree for SizePair {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(&[optional(&self.0), optional(&self.1)], &())
    }
}

impl_serde!(SizePair);

/// A variant of a [`Size`](crate::types::Size).
#[derive(Debug, Clone, PartialEq)]
pub struct SizeTriple(pub Option<i64>, pub Option<i64>, pub Option<String>);

impl SizeTriple {
    /// Creates a value.
    #[must_use]
    pub fn new() -> Self {
        Self(None, None, None)
    }
}

impl Default for SizeTriple {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for SizeTriple {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(
            elements.next_optional(),
            elements.next_optional(),
            elements.next_optional(),
        );
        elements.end();
        tuple
    }
}

impl ToTree for SizeTriple {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::tuple(
            &[optional(&self.0), optional(&self.1), optional(&self.2)],
            &(),
        )
    }
}

impl_serde!(SizeTriple);

// src/types/whole.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

/// At least 2 items.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole(pub String, pub i64);

impl FromNode for Whole {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for Whole {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(Whole);
