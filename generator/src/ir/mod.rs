//! The API as the client will have it: what `lower` and the passes decide and `render` prints.
//!
//! No node of the specification survives here, and nothing is named yet: ids stand for types and operations,
//! wire names for members. Broken input cannot be expressed.

mod operations;
pub(crate) mod subsume;
mod table;
mod types;
pub(crate) mod visit;

pub use operations::{
    ApiKeyLocation, Content, Form, Header, Operation, Parameter, ParameterLocation, PartEncoding,
    PathPart, RequestBody, Requirement, Response, SchemeKind, SecurityScheme, Server,
    ServerVariable, Status, Style,
};
pub use types::{
    Condition, Enum, EnumRepr, EnumValue, Example, Extra, Field, Hints, JsonType, Part, Presence,
    Role, Rule, Select, Shape, Struct, Tuple, Ty, TypeDef, Union, Untyped, Usage, Variant,
};

pub use table::{Id, Table};

use crate::source::{Place, Pointer};
use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

macro_rules! ids {
    ($( $(#[doc = $doc:literal])+ $name:ident )+) => { $(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);

        impl Id for $name {
            fn from_index(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }

            fn index(self) -> usize {
                self.0 as usize
            }
        }
    )+ };
}

ids! {
    /// Names a [`TypeDef`] of [`Api::types`].
    TypeId
    /// Names an [`Operation`] of [`Api::operations`].
    OperationId
    /// Names a [`Server`] of [`Api::servers`].
    ServerId
    /// Names a [`SecurityScheme`] of [`Api::schemes`].
    SchemeId
}

/// Everything one crate is made from.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Api {
    /// What the document says of itself; of several documents, the first.
    pub info: Info,
    /// The names of the input files, by [`FileId`](crate::source::FileId).
    pub files: Vec<String>,
    /// The types; each is reached from an operation or is a component.
    pub types: Table<TypeId, TypeDef>,
    /// The operations, in document order.
    pub operations: Table<OperationId, Operation>,
    /// The servers that operations are sent to, the most used first. Never empty where there is an operation.
    pub servers: Table<ServerId, Server>,
    /// The security schemes that some operation names.
    pub schemes: Table<SchemeId, SecurityScheme>,
    /// The tags that are declared or used, in that order.
    pub tags: Vec<Tag>,
    /// What alternatives that are written inside a `oneOf` or `anyOf` are known by, wherever they stand in the list.
    pub alternatives: IndexMap<Place, String>,
}

/// The longest chain of aliases that is followed: an alias may be on a cycle.
const LONGEST_CHAIN: usize = 32;

/// The API as `lower` makes it, with what the passes must know to finish it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// The types and operations.
    pub api: Api,
    /// Objects and arrays whose schemas have no `type`: their keywords imply it.
    pub untyped: IndexSet<TypeId>,
    /// The members of multipart bodies that are files, by the place of their schema, each with the media type that the
    /// schema gives.
    pub files: IndexMap<Place, Option<String>>,
}

impl Api {
    /// Returns the shape of a type of this API; `None` for the types that every crate has.
    #[must_use]
    pub fn shape(&self, ty: &Ty) -> Option<&Shape> {
        match ty {
            Ty::Type(id) => Some(&self.types[*id].shape),
            _ => None,
        }
    }

    /// Returns the type behind aliases.
    #[must_use]
    pub fn resolve<'a>(&'a self, ty: &'a Ty) -> &'a Ty {
        let mut ty = ty;
        for _ in 0..LONGEST_CHAIN {
            match self.shape(ty) {
                Some(Shape::Alias(inner)) => ty = inner,
                _ => break,
            }
        }
        ty
    }

    /// Returns the struct that a type is, behind aliases.
    #[must_use]
    pub fn structure(&self, ty: &Ty) -> Option<&Struct> {
        match self.shape(self.resolve(ty)) {
            Some(Shape::Struct(structure)) => Some(structure),
            _ => None,
        }
    }

    /// A place as it is known from one run to the next: `file#/json/pointer`, with the alternatives of a `oneOf` or
    /// `anyOf` by what they say instead of by their number, which changes when one is put before them.
    #[must_use]
    pub fn key_of(&self, place: &Place) -> String {
        let file = self.files.get(place.file.0 as usize);
        let mut key = format!("{}#", file.map_or("", String::as_str));
        let pointer = place.pointer.as_str();
        if self.alternatives.is_empty() {
            return key + pointer;
        }
        let mut end = 0;
        for token in pointer.split('/').skip(1) {
            end += 1 + token.len();
            let here = pointer.get(..end).unwrap_or(pointer);
            let here = Place::new(place.file, Pointer::from_escaped(here));
            key.push('/');
            key.push_str(self.alternatives.get(&here).map_or(token, String::as_str));
        }
        key
    }

    /// What a type is known by from one run to the next: its places, and a word where two types stand at one place.
    pub fn keys_of<'a>(&'a self, def: &'a TypeDef) -> impl Iterator<Item = String> + 'a {
        def.places().map(|origin| {
            let key = self.key_of(origin);
            match def.hints.suffix {
                Some(suffix) => format!("{key}#{suffix}"),
                None => key,
            }
        })
    }
}

/// The `info` object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Info {
    /// `title`.
    pub title: String,
    /// `version`, as written.
    pub version: String,
    /// `description`, CommonMark.
    pub description: Option<String>,
}

/// A tag object.
#[derive(Debug, Clone, PartialEq)]
pub struct Tag {
    /// `name`.
    pub name: String,
    /// `description`, CommonMark.
    pub description: Option<String>,
}

/// Documentation of anything, CommonMark as written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// `summary` of an operation, `title` of a schema.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalDocs.url` with its description.
    pub external: Option<(String, Option<String>)>,
    /// `deprecated`.
    pub deprecated: bool,
    /// What `minimum`, `pattern`, `maxLength` and the like ask for, one phrase each, such as `at least 1`.
    pub constraints: Vec<String>,
    /// `example` or the first of `examples`, of a member, parameter or scalar.
    pub example: Option<Value>,
}

/// Returns the letters and digits of a name in lower case: copies of a schema spell its name in several ways.
pub(crate) fn fold_name(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
