//! What follows from the whole API: who is sent, who is received, what a type can derive, where boxes go.

mod bases;
mod cycles;
mod directions;
mod reach;

use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Presence, Shape, Ty, TypeId};

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
    /// Takes facts by type, in the order of [`Api::types`]; [`analyze`] finds them.
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

/// Finds the facts of every type. Members that cannot be given in both directions become optional, cycles without a
/// finite value are broken, and members that close a cycle are boxed.
pub fn analyze(api: &mut Api, diagnostics: &mut Diagnostics) -> Analysis {
    directions::split(api);
    let mut facts = reach::reach(api);
    one_way_members(api, &facts);
    cycles::break_infinite(api, diagnostics);
    cycles::mark_boxes(api);
    cycles::mark_newtypes(api, &mut facts);
    bases::keep_infallible(api);
    for (def, facts) in api.types.iter().zip(&mut facts) {
        if let Shape::Struct(structure) = &def.shape {
            facts.has_default = structure
                .fields
                .iter()
                .all(|field| field.presence != Presence::Required || field.fixed.is_some());
        }
    }
    Analysis { types: facts }
}

/// A `readOnly` member is not sent, and a `writeOnly` one is not received (OpenAPI 3.0, 4.7.24.2): what is required of
/// the one direction is optional in a type that also goes the other way.
fn one_way_members(api: &mut Api, facts: &[TypeFacts]) {
    for (def, facts) in api.types.iter_mut().zip(facts) {
        let Shape::Struct(structure) = &mut def.shape else {
            continue;
        };
        for field in &mut structure.fields {
            if !((field.read_only && facts.sent) || (field.write_only && facts.received)) {
                continue;
            }
            if field.read_only && facts.sent {
                field.fixed = None;
            }
            field.presence = match field.presence {
                Presence::Required if matches!(field.ty, Ty::Any(_)) => Presence::OptionalNullable,
                Presence::Required => Presence::Optional,
                Presence::RequiredNullable => Presence::OptionalNullable,
                other => other,
            };
        }
    }
}
