//! Names the error types that operations share.

use super::reserved;
use super::scope::{Kind, Scope};
use super::table::{OperationNames, SharedErrorNames, TypeNames};
use crate::ir::{Api, OperationId, Status, Table, TypeId};
use crate::passes::Analysis;

/// Names the error types that operations share, by their statuses: `Errors403And404`. An operation whose variants have other
/// names, by configuration, keeps a type of its own. Sets the index of the shared type in the names of the others.
pub(super) fn name_shared_errors(
    api: &Api,
    analysis: &Analysis,
    types: &Table<TypeId, TypeNames>,
    operations: &mut Table<OperationId, OperationNames>,
) -> Vec<SharedErrorNames> {
    let mut scope = Scope::new(Kind::Type);
    // A file that refers to both a shared type and one of these needs no second name.
    for names in types {
        scope.set_aside(&names.name);
    }
    for names in &*operations {
        let own = [
            &names.request,
            &names.error,
            &names.output,
            &names.body_type,
        ];
        own.into_iter().for_each(|name| scope.set_aside(name));
    }
    let mut modules = Scope::new(Kind::Module).reserving(reserved::MODULES);
    let mut shared = Vec::new();
    for group in analysis.shared_errors() {
        let variants = |id: OperationId| -> Vec<&str> {
            let errors = analysis.operation(id).errors.iter();
            let names = &operations[id].responses;
            errors
                .filter_map(|index| names.get(*index).map(String::as_str))
                .collect()
        };
        let Some(first) = group.first().copied() else {
            continue;
        };
        // The passes group the operations by what their errors are. What the variants are called is known only in this stage,
        // and one enum cannot have two names for a variant.
        let usual = variants(first);
        let alike = group.iter().copied().filter(|id| variants(*id) == usual);
        let alike: Vec<OperationId> = alike.collect();
        if alike.len() < 2 {
            continue;
        }
        let index = shared.len();
        let errors = analysis.operation(first).errors.iter();
        let responses = errors.filter_map(|index| api.operations[first].responses.get(*index));
        let words = words(responses.map(|response| response.status));
        let module = modules.mint([words.clone()]);
        let name = scope.mint([words]);
        for id in &alike {
            operations[*id].shared_error = Some(index);
        }
        shared.push(SharedErrorNames {
            name,
            module,
            operations: alike,
        });
    }
    shared
}

/// Returns the words for a type of errors with these statuses.
fn words(statuses: impl Iterator<Item = Status>) -> Vec<String> {
    let statuses = statuses.map(|status| match status {
        Status::Code(code) => code.to_string(),
        Status::Range(range) => format!("{range}xx"),
        Status::Default => "default".to_owned(),
    });
    let statuses: Vec<String> = statuses.collect();
    let first = if statuses.len() == 1 {
        "error"
    } else {
        "errors"
    };
    let joined = statuses.join(" and ");
    let words = std::iter::once(first).chain(joined.split(' '));
    words.map(str::to_owned).collect()
}
