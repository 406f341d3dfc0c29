// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Variants of components API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/event.rs

use crate::runtime::{
    FromNode, JsonObject, Literal, Node, Reader, ToTree, Tree, impl_serde, json_object, string_enum,
};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Created(EventCreated),
    Timed(EventTimed),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<EventCreated> for Event {
    fn from(value: EventCreated) -> Self {
        Self::Created(value)
    }
}

impl From<EventTimed> for Event {
    fn from(value: EventTimed) -> Self {
        Self::Timed(value)
    }
}

impl FromNode for Event {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("id") && node.member_is("type", &[Literal::Str("Created")]) {
            if let Some(value) = reader.fit(node) {
                return Self::Created(value);
            }
        }
        if node.member_is("type", &[Literal::Str("Timed")]) && node.has("days") {
            if let Some(value) = reader.fit(node) {
                return Self::Timed(value);
            }
        }
        if node.member_is("type", &[Literal::Str("Timed")]) && node.has("months") {
            if let Some(value) = reader.fit(node) {
                return Self::Timed(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for Event {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Created(value) => value.to_tree(),
            Self::Timed(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Event);

/// A variant of an [`Event`](crate::types::Event).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventCreated {
    pub id: i64,
    /// `new` sets it to `Created`.
    pub r#type: EventCreatedType,
    pub extra: JsonObject,
}

impl EventCreated {
    /// Sets `type`.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            r#type: EventCreatedType::Created,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    EventCreated,
    "id" => id: required,
    "type" => r#type: required,
    .. => extra: rest,
}

/// A variant of an [`Event`](crate::types::Event).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventTimed {
    Days(EventTimedDays),
    Months(EventTimedMonths),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<EventTimedDays> for EventTimed {
    fn from(value: EventTimedDays) -> Self {
        Self::Days(value)
    }
}

impl From<EventTimedMonths> for EventTimed {
    fn from(value: EventTimedMonths) -> Self {
        Self::Months(value)
    }
}

impl FromNode for EventTimed {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("type") && node.has("days") {
            if let Some(value) = reader.fit(node) {
                return Self::Days(value);
            }
        }
        if node.has("type") && node.has("months") {
            if let Some(value) = reader.fit(node) {
                return Self::Months(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for EventTimed {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Days(value) => value.to_tree(),
            Self::Months(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(EventTimed);

/// The `type` of an [`EventCreated`](crate::types::EventCreated).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventCreatedType {
    /// `Created`.
    Created,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    EventCreatedType,
    "Created" => Created,
    .. => Unknown,
}

/// A variant of an [`EventTimed`](crate::types::EventTimed).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventTimedDays {
    /// `new` sets it to `Timed`.
    pub r#type: EventTimedDaysType,
    pub days: i64,
    pub extra: JsonObject,
}

impl EventTimedDays {
    /// Sets `type`.
    #[must_use]
    pub fn new(days: i64) -> Self {
        Self {
            r#type: EventTimedDaysType::Timed,
            days,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    EventTimedDays,
    "type" => r#type: required,
    "days" => days: required,
    .. => extra: rest,
}

/// A variant of an [`EventTimed`](crate::types::EventTimed).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventTimedMonths {
    /// `new` sets it to `Timed`.
    pub r#type: EventTimedDaysType,
    pub months: i64,
    pub extra: JsonObject,
}

impl EventTimedMonths {
    /// Sets `type`.
    #[must_use]
    pub fn new(months: i64) -> Self {
        Self {
            r#type: EventTimedDaysType::Timed,
            months,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    EventTimedMonths,
    "type" => r#type: required,
    "months" => months: required,
    .. => extra: rest,
}

/// The `type` of an [`EventTimedDays`](crate::types::EventTimedDays).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventTimedDaysType {
    /// `Timed`.
    Timed,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    EventTimedDaysType,
    "Timed" => Timed,
    .. => Unknown,
}

// src/types/resource.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, required,
};
use crate::types::{ResourceCustom, ResourceQuick};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Resource {
    /// Quick resource.
    ResourceQuick(ResourceQuickVariant),
    /// Custom resource.
    ResourceCustom(ResourceCustomVariant),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<ResourceQuickVariant> for Resource {
    fn from(value: ResourceQuickVariant) -> Self {
        Self::ResourceQuick(value)
    }
}

impl From<ResourceCustomVariant> for Resource {
    fn from(value: ResourceCustomVariant) -> Self {
        Self::ResourceCustom(value)
    }
}

impl FromNode for Resource {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("RESOURCE_QUICK") => Self::ResourceQuick(FromNode::from_node(node, reader)),
            Some("RESOURCE_CUSTOM") => Self::ResourceCustom(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Resource {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::ResourceQuick(value) => value.to_tree(),
            Self::ResourceCustom(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Resource);

/// Quick resource.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceQuickVariant {
    pub size: i64,
    /// `new` sets it to `RESOURCE_QUICK`.
    pub kind: String,
    pub extra: JsonObject,
}

impl ResourceQuickVariant {
    /// Sets `kind`.
    #[must_use]
    pub fn new(size: i64) -> Self {
        Self {
            size,
            kind: "RESOURCE_QUICK".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ResourceQuickVariant,
    "size" => size: required,
    "kind" => kind: required,
    .. => extra: rest,
}

impl From<ResourceQuickVariant> for ResourceQuick {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: ResourceQuickVariant) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("kind", required(&value.kind))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            size: value.size,
            extra: rest,
        }
    }
}

/// Custom resource.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCustomVariant {
    pub name: String,
    /// `new` sets it to `RESOURCE_CUSTOM`.
    pub kind: String,
    pub extra: JsonObject,
}

impl ResourceCustomVariant {
    /// Sets `kind`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: "RESOURCE_CUSTOM".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ResourceCustomVariant,
    "name" => name: required,
    "kind" => kind: required,
    .. => extra: rest,
}

impl From<ResourceCustomVariant> for ResourceCustom {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: ResourceCustomVariant) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("kind", required(&value.kind))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            name: value.name,
            extra: rest,
        }
    }
}

// src/types/resource_custom.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCustom {
    pub name: String,
    pub extra: JsonObject,
}

impl ResourceCustom {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ResourceCustom,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/resource_quick.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceQuick {
    pub size: i64,
    pub extra: JsonObject,
}

impl ResourceQuick {
    #[must_use]
    pub fn new(size: i64) -> Self {
        Self {
            size,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ResourceQuick,
    "size" => size: required,
    .. => extra: rest,
}
