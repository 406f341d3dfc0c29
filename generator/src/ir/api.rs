//! The API as a whole.

use super::docs::{Info, Tag};
use super::ids::{OperationId, SchemeId, ServerId, TypeId};
use super::operations::{Operation, SecurityScheme, Server};
use super::table::Table;
use super::types::{Shape, Struct, Ty, TypeDef};
use crate::source::{Place, Pointer};
use indexmap::{IndexMap, IndexSet};

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
