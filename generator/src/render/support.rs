//! Selects the parts of the runtime that the crate needs.

use crate::passes::Need;
use allof_runtime::Dependency;
use std::collections::BTreeSet;

/// Returns the files below `src/runtime`, by path.
pub(super) fn files(needs: &BTreeSet<Need>) -> Vec<(&'static str, String)> {
    let module = ("mod.rs", allof_runtime::module(needs));
    let files = allof_runtime::files(needs).map(|file| (file.name, file.text_for(needs)));
    std::iter::once(module).chain(files).collect()
}

/// Returns the dependencies of the files.
pub(super) fn dependencies(needs: &BTreeSet<Need>) -> Vec<&'static Dependency> {
    allof_runtime::dependencies(needs).collect()
}
