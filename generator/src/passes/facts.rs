//! Facts of types that the renderer asks for.

use crate::ir::{Api, Presence, Shape, Table, TypeId};

/// The facts of every type.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Analysis {
    pub(super) types: Table<TypeId, TypeFacts>,
}

/// What is known of one type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TypeFacts {
    /// Reached from a request.
    pub sent: bool,
    /// Reached from a response.
    pub received: bool,
    /// A struct of which nothing is required: it has `Default`.
    pub has_default: bool,
    /// The body of an `application/problem+json` response: it has `ProblemDetails`.
    pub is_problem: bool,
    /// An alias on a cycle: it must be a struct around its value, a `type` would never end.
    pub newtype: bool,
}

impl Analysis {
    /// Takes facts by type, in the order of [`Api::types`].
    #[must_use]
    pub fn from_facts(types: Table<TypeId, TypeFacts>) -> Self {
        Self { types }
    }

    /// The facts of a type of the API that was analyzed.
    #[must_use]
    pub fn of(&self, id: TypeId) -> TypeFacts {
        self.types[id]
    }
}

/// Finds the structs that have `Default`.
pub(super) fn find_defaults(api: &Api, facts: &mut Table<TypeId, TypeFacts>) {
    for (def, facts) in api.types.iter().zip(facts) {
        if let Shape::Struct(structure) = &def.shape {
            facts.has_default = structure
                .fields
                .iter()
                .all(|field| field.presence != Presence::Required || field.fixed.is_some());
        }
    }
}
