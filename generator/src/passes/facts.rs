//! The facts of the API that `name`, `render` and the lint read.

use super::client_facts::{self, Conversion, Crates, FieldFacts, OperationFacts};
use crate::config::Config;
use crate::ir::{Api, OperationId, Presence, Shape, Table, TypeId};

/// The facts of an API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Analysis {
    types: Table<TypeId, TypeFacts>,
    fields: Table<TypeId, Vec<FieldFacts>>,
    conversions: Table<TypeId, Vec<Conversion>>,
    operations: Table<OperationId, OperationFacts>,
    crates: Crates,
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
    /// Finds the facts of a finished API, with the facts of types that the passes found.
    #[must_use]
    pub fn new(api: &Api, config: &Config, types: Table<TypeId, TypeFacts>) -> Self {
        let fields = api.types.map(|id, def| match &def.shape {
            Shape::Struct(structure) => {
                client_facts::fields_of(api, config, structure, types[id].sent)
            }
            _ => Vec::new(),
        });
        Self {
            fields,
            conversions: api
                .types
                .map(|id, _| client_facts::conversions_of(api, config, id)),
            operations: api
                .operations
                .map(|_, operation| client_facts::operation_facts(operation)),
            crates: Crates::of(api, config),
            types,
        }
    }

    /// Returns the facts of a type.
    #[must_use]
    pub fn of(&self, id: TypeId) -> TypeFacts {
        self.types[id]
    }

    /// Returns the facts of each field of a struct, in order; of another type, none.
    #[must_use]
    pub fn fields(&self, id: TypeId) -> &[FieldFacts] {
        &self.fields[id]
    }

    /// Returns the conversions of a struct to its bases.
    #[must_use]
    pub fn conversions(&self, id: TypeId) -> &[Conversion] {
        &self.conversions[id]
    }

    /// Returns the facts of an operation.
    #[must_use]
    pub fn operation(&self, id: OperationId) -> &OperationFacts {
        &self.operations[id]
    }

    /// Returns the crates that the emitted types come from.
    #[must_use]
    pub fn crates(&self) -> Crates {
        self.crates
    }
}

/// Finds the structs that have `Default`.
pub(super) fn find_defaults(api: &Api, facts: &mut Table<TypeId, TypeFacts>) {
    for (def, facts) in api.types.iter().zip(facts) {
        if let Shape::Struct(structure) = &def.shape {
            facts.has_default = structure
                .fields
                .iter()
                .all(|field| field.presence != Presence::Required || field.preset.is_some());
        }
    }
}
