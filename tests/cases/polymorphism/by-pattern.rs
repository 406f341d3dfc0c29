// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the By pattern API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/address.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Address4, Address6};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Address {
    Address6(Address6),
    Address4(Address4),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl FromNode for Address {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.as_str().is_some_and(|text| text.contains(':')) {
            if let Some(value) = reader.fit(node) {
                return Self::Address6(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::Address4(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Address {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Address6(value) => value.to_tree(),
            Self::Address4(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Address);

// src/types/address4.rs

pub type Address4 = String;

// src/types/address6.rs

pub type Address6 = String;

// src/types/all.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Address, Net, Range, Sender, Target};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub nets: Option<Vec<Net>>,
    pub addresses: Option<Vec<Address>>,
    pub targets: Option<Vec<Target>>,
    pub ranges: Option<Vec<Range>>,
    pub from: Option<Vec<Sender>>,
    pub extra: JsonObject,
}

json_object! {
    All,
    "nets" => nets: optional,
    "addresses" => addresses: optional,
    "targets" => targets: optional,
    "ranges" => ranges: optional,
    "from" => from: optional,
    .. => extra: rest,
}

// src/types/channel_id.rs

/// Matches `^[CGD][A-Z0-9]{8,}$`.
pub type ChannelId = String;

// src/types/from_channel.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FromChannel {
    /// Matches `^C`.
    pub from: String,
    pub extra: JsonObject,
}

impl FromChannel {
    #[must_use]
    pub fn new(from: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    FromChannel,
    "from" => from: required,
    .. => extra: rest,
}

// src/types/from_team.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FromTeam {
    /// Matches `^T`.
    pub from: String,
    pub extra: JsonObject,
}

impl FromTeam {
    #[must_use]
    pub fn new(from: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    FromTeam,
    "from" => from: required,
    .. => extra: rest,
}

// src/types/id.rs

pub type Id = uuid::Uuid;

// src/types/ipv4_net.rs

/// A network of IPv4.
///
/// Matches `^([0-9]{1,3}\.){3}[0-9]{1,3}/([0-9]|[1-2][0-9]|3[0-2])$`.
pub type Ipv4Net = String;

// src/types/ipv6_net.rs

/// Matches `^([0-9a-fA-F]{0,4}:){1,7}[0-9a-fA-F]{0,4}\/([0-9]|[1-9][0-9]|1[0-1][0-9]|12[0-8])$`.
pub type Ipv6Net = String;

// src/types/net.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Ipv4Net, Ipv6Net};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Net {
    V4(Ipv4Net),
    V6(Ipv6Net),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl FromNode for Net {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.as_str().is_some_and(|text| text.contains(':')) {
            if let Some(value) = reader.fit(node) {
                return Self::V6(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::V4(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Net {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::V4(value) => value.to_tree(),
            Self::V6(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Net);

// src/types/range.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Range4, Range6};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Range {
    Range4(Range4),
    Range6(Range6),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Range4> for Range {
    fn from(value: Range4) -> Self {
        Self::Range4(value)
    }
}

impl From<Range6> for Range {
    fn from(value: Range6) -> Self {
        Self::Range6(value)
    }
}

impl FromNode for Range {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("last")
            && node
                .member("first")
                .is_some_and(|member| member.as_str().is_some_and(|text| text.contains(':')))
        {
            if let Some(value) = reader.fit(node) {
                return Self::Range6(value);
            }
        }
        if node.has("last") && node.member("first").is_some_and(Node::is_string) {
            if let Some(value) = reader.fit(node) {
                return Self::Range4(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Range {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Range4(value) => value.to_tree(),
            Self::Range6(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Range);

// src/types/range4.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Range4 {
    pub first: String,
    pub last: String,
    pub extra: JsonObject,
}

impl Range4 {
    #[must_use]
    pub fn new(first: impl Into<String>, last: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            last: last.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Range4,
    "first" => first: required,
    "last" => last: required,
    .. => extra: rest,
}

// src/types/range6.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Address6;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Range6 {
    pub first: Address6,
    pub last: Address6,
    pub extra: JsonObject,
}

impl Range6 {
    #[must_use]
    pub fn new(first: impl Into<String>, last: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            last: last.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Range6,
    "first" => first: required,
    "last" => last: required,
    .. => extra: rest,
}

// src/types/sender.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{FromChannel, FromTeam};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Sender {
    Team(FromTeam),
    Channel(FromChannel),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<FromTeam> for Sender {
    fn from(value: FromTeam) -> Self {
        Self::Team(value)
    }
}

impl From<FromChannel> for Sender {
    fn from(value: FromChannel) -> Self {
        Self::Channel(value)
    }
}

impl FromNode for Sender {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node
            .member("from")
            .is_some_and(|member| member.as_str().is_some_and(|text| text.starts_with('C')))
        {
            if let Some(value) = reader.fit(node) {
                return Self::Channel(value);
            }
        }
        if node.member("from").is_some_and(Node::is_string) {
            if let Some(value) = reader.fit(node) {
                return Self::Team(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Sender {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Team(value) => value.to_tree(),
            Self::Channel(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Sender);

// src/types/target.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{ChannelId, Id, TeamId};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Target {
    ChannelId(ChannelId),
    TeamId(TeamId),
    Id(Id),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Id> for Target {
    fn from(value: Id) -> Self {
        Self::Id(value)
    }
}

impl FromNode for Target {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_written_as::<uuid::Uuid>() {
            if let Some(value) = reader.fit(node) {
                return Self::Id(value);
            }
        }
        if node.as_str().is_some_and(|text| text.starts_with('T')) {
            if let Some(value) = reader.fit(node) {
                return Self::TeamId(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::ChannelId(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Target {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::ChannelId(value) => value.to_tree(),
            Self::TeamId(value) => value.to_tree(),
            Self::Id(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Target);

// src/types/team_id.rs

/// Matches `^[T][A-Z0-9]{2,}$`.
pub type TeamId = String;
