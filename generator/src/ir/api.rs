//! The API of a generated crate.

use super::docs::{Info, Tag};
use super::headers::HeaderSet;
use super::ids::{HeadersId, OperationId, SchemeId, ServerId, TypeId, VariableId, WebhookId};
use super::operations::Operation;
use super::security::SecurityScheme;
use super::servers::{Server, ServerVariable};
use super::table::Table;
use super::types::{Shape, Struct, Ty, TypeDef};
use super::webhooks::Webhook;
use super::xml::XmlSchema;
use crate::source::{Place, PlaceMap, Pointer};
use indexmap::IndexSet;

/// The complete input of `render`: the API of one crate.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Api {
    /// The `info` object of the document; of the first one if there are several.
    pub info: Info,
    /// The names of the input files, by [`FileId`](crate::source::FileId).
    pub files: Vec<String>,
    /// The types. Each is reached from an operation or is a component.
    pub types: Table<TypeId, TypeDef>,
    /// The operations, in document order.
    pub operations: Table<OperationId, Operation>,
    /// The requests that the service sends: webhooks, then callbacks.
    pub webhooks: Table<WebhookId, Webhook>,
    /// The headers that responses document. Set by the passes.
    pub headers: Table<HeadersId, HeaderSet>,
    /// The servers that operations are sent to, the most used first. Not empty if there is an operation.
    pub servers: Table<ServerId, Server>,
    /// The variables of the URLs of servers.
    pub variables: Table<VariableId, ServerVariable>,
    /// The security schemes that an operation refers to.
    pub schemes: Table<SchemeId, SecurityScheme>,
    /// The tags that are declared, then those that are only used.
    pub tags: Vec<Tag>,
    /// Whether no document says which operations need which security schemes. Each takes all that the client has.
    pub unstated_security: bool,
    /// Whether a schema allows a number in a string as well. It is the number.
    pub number_strings: bool,
    /// Whether a date and time without an offset is in UTC.
    pub local_times: bool,
    /// The keys that identify inline alternatives of a `oneOf` or `anyOf`, irrespective of their index in the list.
    pub alternatives: PlaceMap<String>,
}

/// The maximum length of a chain of aliases that is followed, since aliases may form a cycle.
const LONGEST_CHAIN: usize = 32;

/// The API as `lower` builds it, with the facts that the passes need to complete it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// The types and operations.
    pub api: Api,
    /// The objects and arrays whose schemas have no `type`, but keywords that imply it.
    pub untyped: IndexSet<TypeId>,
    /// The properties of multipart bodies that are files, by the place of their schema, each with the media type that
    /// the schema declares.
    pub files: PlaceMap<Option<String>>,
    /// What the schemas say of XML, by place; empty if no body is XML.
    pub xml: PlaceMap<XmlSchema>,
}

impl Table<TypeId, TypeDef> {
    /// Resolves aliases.
    #[must_use]
    pub fn resolve<'a>(&'a self, ty: &'a Ty) -> &'a Ty {
        self.resolve_if(ty, |_| true)
    }

    /// Resolves aliases up to the first one for which `is_followed` returns `false`.
    pub fn resolve_if<'a>(&'a self, ty: &'a Ty, is_followed: impl Fn(TypeId) -> bool) -> &'a Ty {
        let mut ty = ty;
        for _ in 0..LONGEST_CHAIN {
            match ty {
                Ty::Type(id) if is_followed(*id) => match &self[*id].shape {
                    Shape::Alias(inner) => ty = inner,
                    _ => break,
                },
                _ => break,
            }
        }
        ty
    }
}

/// The number of operations from which on a crate takes long enough to compile that its parts are switched and shared.
const LARGE: usize = 30;

impl Api {
    /// Returns whether the API has so many operations that the time to compile its crate matters.
    #[must_use]
    pub fn is_large(&self) -> bool {
        self.operations.len() >= LARGE
    }

    /// Returns the shape of a type of this API; `None` for types that every crate has.
    #[must_use]
    pub fn shape(&self, ty: &Ty) -> Option<&Shape> {
        match ty {
            Ty::Type(id) => Some(&self.types[*id].shape),
            _ => None,
        }
    }

    /// Resolves aliases.
    #[must_use]
    pub fn resolve<'a>(&'a self, ty: &'a Ty) -> &'a Ty {
        self.types.resolve(ty)
    }

    /// Resolves aliases up to the first one for which `is_followed` returns `false`.
    pub fn resolve_if<'a>(&'a self, ty: &'a Ty, is_followed: impl Fn(TypeId) -> bool) -> &'a Ty {
        self.types.resolve_if(ty, is_followed)
    }

    /// Resolves aliases and returns the struct, if the type is one.
    #[must_use]
    pub fn structure(&self, ty: &Ty) -> Option<&Struct> {
        match self.shape(self.resolve(ty)) {
            Some(Shape::Struct(structure)) => Some(structure),
            _ => None,
        }
    }

    /// Returns the key that identifies a place across runs: `file#/json/pointer`. An alternative of a `oneOf` or
    /// `anyOf` is identified by its content instead of its index, which changes if another one is inserted before it.
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
            key.push('/');
            // An alternative is an item of a list, or the only one, which is not in a list.
            let may_be_one = token.bytes().all(|byte| byte.is_ascii_digit())
                || matches!(token, "oneOf" | "anyOf");
            let known = may_be_one.then(|| {
                let here = pointer.get(..end).unwrap_or(pointer);
                let here = Place::new(place.file, Pointer::from_escaped(here));
                self.alternatives.get(&here)
            });
            key.push_str(known.flatten().map_or(token, String::as_str));
        }
        key
    }

    /// Returns the keys that identify a type across runs: those of its places, with a suffix if two types share a
    /// place.
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
