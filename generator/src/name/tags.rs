//! Names tags: the modules that group operations.

use super::reserved;
use super::scope::{Kind, Scope, plain, spellings};
use super::table::{OperationNames, TagNames};
use crate::ir::{Api, OperationId, Table};
use std::collections::BTreeMap;

/// Names the modules of the tags. Returns none if one tag has all operations or none has any, since there is nothing to
/// group.
pub(super) fn name_tags(
    api: &Api,
    operations: &Table<OperationId, OperationNames>,
) -> Vec<TagNames> {
    let mut by_tag: BTreeMap<&str, Vec<OperationId>> = BTreeMap::new();
    let mut scope = Scope::new(Kind::Module).reserving(reserved::MODULES);
    for (id, operation) in api.operations.entries() {
        match operation.tag() {
            Some(tag) => by_tag.entry(tag).or_default().push(id),
            None => scope.set_aside(&operations[id].module),
        }
    }
    let tags = api.tags.iter().enumerate().map(|(index, tag)| TagNames {
        index,
        module: String::new(),
        operations: by_tag.remove(tag.name.as_str()).unwrap_or_default(),
    });
    let mut tags: Vec<TagNames> = tags.filter(|tag| !tag.operations.is_empty()).collect();
    if let [only] = tags.as_slice()
        && only.operations.len() == api.operations.len()
    {
        tags.clear();
    }
    for tag in &mut tags {
        let name = api.tags.get(tag.index).map_or("", |tag| tag.name.as_str());
        let candidates = [plain(name), [plain(name), plain("tag")].concat()];
        tag.module = scope.mint(candidates.into_iter().chain(spellings(name)));
    }
    tags
}
