//! Which types requests and responses reach.

use super::facts::TypeFacts;
use crate::ir::visit;
use crate::ir::{Api, Content, Shape, Ty, TypeId};

/// The facts that follow from the uses of each type.
pub(super) fn reach(api: &Api) -> Vec<TypeFacts> {
    let mut facts = vec![TypeFacts::default(); api.types.len()];
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for operation in &api.operations {
        for parameter in &operation.parameters {
            visit::uses(&parameter.ty, &mut |id| sent.push(id));
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            visit::uses(&content.ty, &mut |id| sent.push(id));
        }
        for response in &operation.responses {
            for header in &response.headers {
                visit::uses(&header.ty, &mut |id| received.push(id));
            }
            for content in &response.contents {
                visit::uses(&content.ty, &mut |id| received.push(id));
                if let Ty::Type(id) = &content.ty
                    && is_problem(content)
                    && matches!(
                        api.type_def(*id).map(|def| &def.shape),
                        Some(Shape::Struct(_))
                    )
                    && let Some(facts) = facts.get_mut(id.index())
                {
                    facts.is_problem = true;
                }
            }
        }
    }
    flood(api, sent, &mut facts, |facts| &mut facts.sent);
    flood(api, received, &mut facts, |facts| &mut facts.received);
    facts
}

/// Whether a body is a problem detail by its media type (RFC 9457, 3).
fn is_problem(content: &Content) -> bool {
    let essence = content
        .media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim();
    essence.eq_ignore_ascii_case("application/problem+json")
}

fn flood(
    api: &Api,
    mut queue: Vec<TypeId>,
    facts: &mut [TypeFacts],
    mark: impl Fn(&mut TypeFacts) -> &mut bool,
) {
    while let Some(id) = queue.pop() {
        let Some(facts) = facts.get_mut(id.index()) else {
            continue;
        };
        if std::mem::replace(mark(facts), true) {
            continue;
        }
        if let Some(def) = api.type_def(id) {
            visit::parts(&def.shape, &mut |ty| {
                visit::uses(ty, &mut |id| queue.push(id))
            });
        }
    }
}
