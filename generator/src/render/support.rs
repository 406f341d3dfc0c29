//! Selects the parts of the runtime that the crate needs.

use crate::passes::Crates;
use allof_runtime::{Dependency, Need};
use std::collections::BTreeSet;

/// Returns the needs of the runtime for the crates.
fn needs(crates: Crates) -> BTreeSet<Need> {
    let all = [
        (crates.jiff, Need::Jiff),
        (crates.chrono, Need::Chrono),
        (crates.time, Need::Time),
        (crates.uuid, Need::Uuid),
        (crates.decimal, Need::Decimal),
        (crates.base64url, Need::Base64Url),
        (crates.moments, Need::Moments),
        (crates.exact, Need::Exact),
        (crates.quoted, Need::Quoted),
        (crates.streams, Need::Streams),
        (crates.alternatives, Need::Alternatives),
        (crates.headers, Need::Headers),
        (crates.xml, Need::Xml),
        (crates.oauth, Need::OAuth),
        (crates.pkce, Need::Pkce),
    ];
    all.into_iter()
        .filter_map(|(is_needed, need)| is_needed.then_some(need))
        .collect()
}

/// Returns the files below `src/runtime`, by path.
pub(super) fn files(crates: Crates) -> Vec<(&'static str, String)> {
    let set = needs(crates);
    let module = ("mod.rs", allof_runtime::module(&set));
    let files = allof_runtime::files(&set).map(|file| (file.name, file.text_for(&set)));
    std::iter::once(module).chain(files).collect()
}

/// Returns the dependencies of the files.
pub(super) fn dependencies(crates: Crates) -> Vec<&'static Dependency> {
    let set = needs(crates);
    allof_runtime::DEPENDENCIES
        .iter()
        .filter(|dependency| dependency.needs == Need::Always || set.contains(&dependency.needs))
        .collect()
}
