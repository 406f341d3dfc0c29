//! Finds the types that requests and responses reach.

use super::facts::TypeFacts;
use crate::ir::visit;
use crate::ir::{Api, Content, Shape, Table, Ty, TypeId};

/// Returns the facts that follow from the uses of each type.
pub(super) fn reach(api: &Api) -> Table<TypeId, TypeFacts> {
    let mut facts = api.types.filled(TypeFacts::default());
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for operation in &api.operations {
        for parameter in &operation.parameters {
            visit::uses(&parameter.ty, &mut |id| sent.push(id));
        }
        for content in operation.request_contents() {
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
                    && matches!(api.types[*id].shape, Shape::Struct(_))
                {
                    facts[*id].is_problem = true;
                }
            }
        }
    }
    for (id, webhook) in api.webhooks.entries() {
        for (_, ty) in webhook.uses(id) {
            visit::uses(ty, &mut |id| received.push(id));
        }
    }
    flood(api, sent, &mut facts, |facts| &mut facts.sent);
    flood(api, received, &mut facts, |facts| &mut facts.received);
    facts
}

/// Returns whether a body is problem details by its media type (RFC 9457, 3).
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
    facts: &mut Table<TypeId, TypeFacts>,
    mark: impl Fn(&mut TypeFacts) -> &mut bool,
) {
    while let Some(id) = queue.pop() {
        if std::mem::replace(mark(&mut facts[id]), true) {
            continue;
        }
        visit::types(&api.types[id].shape, |ty| {
            visit::uses(ty, &mut |id| queue.push(id));
        });
    }
}
