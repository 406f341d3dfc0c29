// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Closed tuples API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/command.rs

use crate::runtime::{FromNode, Literal, Node, Reader, ToTree, Tree, const_string, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Command {
    Add(CommandAdd),
    Remove(CommandRemove),
    Rename(CommandRename),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<CommandAdd> for Command {
    fn from(value: CommandAdd) -> Self {
        Self::Add(value)
    }
}

impl From<CommandRemove> for Command {
    fn from(value: CommandRemove) -> Self {
        Self::Remove(value)
    }
}

impl From<CommandRename> for Command {
    fn from(value: CommandRename) -> Self {
        Self::Rename(value)
    }
}

impl FromNode for Command {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has_length(3..=3) {
            if let Some(value) = reader.fit(node) {
                return Self::Rename(value);
            }
        }
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
                .is_none_or(|item| item.value_is(&[Literal::Str("remove")]))
        {
            if let Some(value) = reader.fit(node) {
                return Self::Remove(value);
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
            Self::Remove(value) => value.to_tree(),
            Self::Rename(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Command);

/// A variant of a [`Command`](crate::types::Command).
#[derive(Debug, Clone, PartialEq)]
pub struct CommandAdd(pub CommandAddElement1, pub i64);

impl CommandAdd {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item1: i64) -> Self {
        Self(CommandAddElement1, item1)
    }
}

impl FromNode for CommandAdd {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for CommandAdd {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(CommandAdd);

/// A variant of a [`Command`](crate::types::Command).
#[derive(Debug, Clone, PartialEq)]
pub struct CommandRemove(pub CommandRemoveElement1, pub i64);

impl CommandRemove {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item1: i64) -> Self {
        Self(CommandRemoveElement1, item1)
    }
}

impl FromNode for CommandRemove {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for CommandRemove {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(CommandRemove);

/// A variant of a [`Command`](crate::types::Command).
#[derive(Debug, Clone, PartialEq)]
pub struct CommandRename(pub CommandRenameElement1, pub i64, pub String);

impl CommandRename {
    /// Creates a value with its required items.
    #[must_use]
    pub fn new(item1: i64, item2: impl Into<String>) -> Self {
        Self(CommandRenameElement1, item1, item2.into())
    }
}

impl FromNode for CommandRename {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(
            elements.next_required(),
            elements.next_required(),
            elements.next_required(),
        );
        elements.end();
        tuple
    }
}

impl ToTree for CommandRename {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1, &self.2], &())
    }
}

impl_serde!(CommandRename);

/// An item of a [`CommandAdd`](crate::types::CommandAdd).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommandAddElement1;

const_string!(CommandAddElement1, "add");

/// An item of a [`CommandRemove`](crate::types::CommandRemove).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommandRemoveElement1;

const_string!(CommandRemoveElement1, "remove");

/// An item of a [`CommandRename`](crate::types::CommandRename).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommandRenameElement1;

const_string!(CommandRenameElement1, "rename");

// src/types/deep.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

/// At least 3 items.
#[derive(Debug, Clone, PartialEq)]
pub struct Deep(pub f64, pub f64, pub f64);

impl FromNode for Deep {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(
            elements.next_required(),
            elements.next_required(),
            elements.next_required(),
        );
        elements.end();
        tuple
    }
}

impl ToTree for Deep {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1, &self.2], &())
    }
}

impl_serde!(Deep);

// src/types/flat.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

/// At least 2 items.
#[derive(Debug, Clone, PartialEq)]
pub struct Flat(pub f64, pub f64);

impl FromNode for Flat {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for Flat {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(Flat);

// src/types/position.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Deep, Flat};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Position {
    Flat(Flat),
    Deep(Deep),
    String(String),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Flat> for Position {
    fn from(value: Flat) -> Self {
        Self::Flat(value)
    }
}

impl From<Deep> for Position {
    fn from(value: Deep) -> Self {
        Self::Deep(value)
    }
}

impl From<String> for Position {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Position {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl FromNode for Position {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if node.has_length(2..=2) {
            if let Some(value) = reader.fit(node) {
                return Self::Flat(value);
            }
        }
        if node.has_length(3..=3) {
            if let Some(value) = reader.fit(node) {
                return Self::Deep(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Position {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Flat(value) => value.to_tree(),
            Self::Deep(value) => value.to_tree(),
            Self::String(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Position);

// src/types/row.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Row {
    Pair(RowPair),
    /// At least 3 items.
    PairAndMore(RowPairAndMore),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<RowPair> for Row {
    fn from(value: RowPair) -> Self {
        Self::Pair(value)
    }
}

impl From<RowPairAndMore> for Row {
    fn from(value: RowPairAndMore) -> Self {
        Self::PairAndMore(value)
    }
}

impl FromNode for Row {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has_length(2..=2) {
            if let Some(value) = reader.fit(node) {
                return Self::Pair(value);
            }
        }
        if node.has_length(3..) {
            if let Some(value) = reader.fit(node) {
                return Self::PairAndMore(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Row {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Pair(value) => value.to_tree(),
            Self::PairAndMore(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Row);

/// A variant of a [`Row`](crate::types::Row).
#[derive(Debug, Clone, PartialEq)]
pub struct RowPair(pub i64, pub i64);

impl FromNode for RowPair {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for RowPair {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(RowPair);

/// A variant of a [`Row`](crate::types::Row).
///
/// At least 3 items.
#[derive(Debug, Clone, PartialEq)]
pub struct RowPairAndMore(pub i64, pub i64, pub Vec<String>);

impl FromNode for RowPairAndMore {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        Self(
            elements.next_required(),
            elements.next_required(),
            elements.rest(),
        )
    }
}

impl ToTree for RowPairAndMore {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &self.2)
    }
}

impl_serde!(RowPairAndMore);

// src/types/size.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};

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
        if node.has_length(2..=2) {
            if let Some(value) = reader.fit(node) {
                return Self::Pair(value);
            }
        }
        if node.has_length(3..=3) {
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
pub struct SizePair(pub i64, pub i64);

impl FromNode for SizePair {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(elements.next_required(), elements.next_required());
        elements.end();
        tuple
    }
}

impl ToTree for SizePair {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1], &())
    }
}

impl_serde!(SizePair);

/// A variant of a [`Size`](crate::types::Size).
#[derive(Debug, Clone, PartialEq)]
pub struct SizeTriple(pub i64, pub i64, pub i64);

impl FromNode for SizeTriple {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut elements = node.elements(reader);
        let tuple = Self(
            elements.next_required(),
            elements.next_required(),
            elements.next_required(),
        );
        elements.end();
        tuple
    }
}

impl ToTree for SizeTriple {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        Tree::array(&[&self.0, &self.1, &self.2], &())
    }
}

impl_serde!(SizeTriple);
