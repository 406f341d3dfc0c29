//! Tables of what is known of schemas that are written alike: a schema without parts is one [`Schema`] at several places.
//! A schema is identified by its address, since the model does not change.

use crate::ir::{Docs, Ty};
use crate::normalize::Schema;
use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;
use serde_json::Value;
use std::sync::Arc;

/// The types of such schemas, and what they say of members.
#[derive(Debug, Default)]
pub(in crate::lower) struct Alike {
    pub(in crate::lower) types: IndexMap<usize, Ty, FxBuildHasher>,
    members: IndexMap<usize, Member, FxBuildHasher>,
}

/// What the schemas of a member say of it, whatever its name is.
#[derive(Debug, Clone)]
pub(in crate::lower) struct Member {
    /// Its type, with `null` if that is allowed.
    pub(in crate::lower) ty: Ty,
    /// The name of the field, from an extension.
    pub(in crate::lower) name: Option<String>,
    pub(in crate::lower) docs: Arc<Docs>,
    pub(in crate::lower) default: Option<Box<Value>>,
    pub(in crate::lower) read_only: bool,
    pub(in crate::lower) write_only: bool,
    /// Whether its value must not be shown.
    pub(in crate::lower) is_password: bool,
    /// A pattern that its texts match.
    pub(in crate::lower) pattern: Option<Arc<str>>,
}

impl Alike {
    /// Returns what is known of a member with the schema at an address.
    pub(in crate::lower) fn member(&self, address: usize) -> Option<&Member> {
        self.members.get(&address)
    }

    /// Keeps what a schema says of a member if its type is the same in every place.
    pub(in crate::lower) fn keep_member(&mut self, address: usize, member: &Member) {
        if self.types.contains_key(&address) {
            self.members.insert(address, member.clone());
        }
    }
}

/// The hashes of the constraints of all schemas.
#[derive(Debug)]
pub(in crate::lower) struct Fingerprints {
    /// The address of each schema.
    pub(in crate::lower) schemas: IndexSet<usize, FxBuildHasher>,
    /// Its hash, by its index.
    pub(in crate::lower) prints: Vec<u64>,
}

impl Fingerprints {
    /// Returns the hash of a schema.
    pub(in crate::lower) fn of(&self, schema: &Arc<Schema>) -> Option<u64> {
        let index = self.schemas.get_index_of(&address(schema))?;
        self.prints.get(index).copied()
    }
}

/// Returns the address of a schema, which identifies it.
pub(in crate::lower) fn address(schema: &Arc<Schema>) -> usize {
    Arc::as_ptr(schema).addr()
}
