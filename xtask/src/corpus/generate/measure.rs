//! Measures the result of a run of the generator for a document.

use crate::corpus::outcome::{Counts, Made};
use allof::Generated;
use allof::config::Config;
use allof::diagnostic::{Code, Diagnostics, Location};
use allof::ir::{Api, ApiKeyLocation, Operation, SchemeKind, Ty, visit};
use allof::lint::{Evidence, lint};
use allof::source::{Place, Pointer, SourceSet, Tree};
use std::collections::BTreeSet;

/// The methods that a path item may have.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// The number of characters of a name that is not long.
const LONG: usize = 50;

/// The code of an operation that is missing without a diagnostic.
const SILENT: &str = "silently";

/// Returns the places of the operations in the input, determined on the tree. The operations of a path item that is a
/// reference are at its target.
pub(in crate::corpus) fn operations(sources: &SourceSet) -> Vec<Place> {
    let mut found = Vec::new();
    for (id, file) in sources.inputs() {
        let Some(paths) = file.tree.get("paths").and_then(Tree::as_object) else {
            continue;
        };
        for (path, item) in paths {
            let place = Place::root(id).join("paths").join(path);
            let local = item
                .get("$ref")
                .and_then(Tree::as_str)
                .and_then(|target| target.strip_prefix('#'))
                .map(|pointer| Place::new(id, Pointer::from_escaped(pointer)));
            let target = match &local {
                Some(target) => sources.node(target).map(|item| (target, item)),
                None => Some((&place, item)),
            };
            let Some((place, item)) = target else {
                continue;
            };
            let methods = METHODS
                .iter()
                .filter(|method| item.get(method).is_some_and(Tree::is_object));
            found.extend(methods.map(|method| place.join(method)));
        }
    }
    found
}

/// Counts the operations of the input that the API lacks, by the first diagnostic at or below each.
pub(in crate::corpus) fn dropped(
    operations: &[Place],
    api: Option<&Api>,
    diagnostics: &Diagnostics,
) -> Counts {
    let mut counts = Counts::new();
    let Some(api) = api else {
        return counts;
    };
    let kept: BTreeSet<&Place> = api
        .operations
        .iter()
        .map(|operation| &operation.origin)
        .collect();
    for place in operations.iter().filter(|place| !kept.contains(place)) {
        let code = diagnostics
            .list()
            .iter()
            .find(|diagnostic| {
                matches!(&diagnostic.location, Some(Location::Node(node)) if lies_in(node, place))
            })
            .map_or(SILENT, |diagnostic| diagnostic.code.as_str());
        *counts.entry(code.to_owned()).or_default() += 1;
    }
    counts
}

fn lies_in(node: &Place, place: &Place) -> bool {
    let below = node.pointer.as_str().strip_prefix(place.pointer.as_str());
    node.file == place.file && below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns the size and the content of the crate.
pub(in crate::corpus) fn made(
    sources: &SourceSet,
    config: &Config,
    diagnostics: &Diagnostics,
    generated: &Generated,
) -> Made {
    let Generated {
        api,
        analysis,
        files,
        names,
        ..
    } = generated;
    let mut made = Made {
        operations: api.operations.len(),
        types: api.types.len(),
        files: files.len(),
        lines: files.values().map(|text| text.lines().count()).sum(),
        bytes: files.values().map(String::len).sum(),
        ..Made::default()
    };
    let mut count = |name: String| *made.measures.entry(name).or_default() += 1;
    for of in uses(api) {
        if let Ty::Any(reason) = innermost(of) {
            let reason = reason.map(|reason| words(&format!("{reason:?}")));
            let reason = reason.unwrap_or_else(|| "as written".to_owned());
            count(format!("any JSON: {reason}"));
        }
    }
    for operation in &api.operations {
        for part in lacks(sources, api, operation) {
            count(format!("operation without {part}"));
        }
    }
    for code in [Code::AmbiguousUnion, Code::OpenAlternative] {
        let all = diagnostics.list().iter();
        all.filter(|diagnostic| diagnostic.code == code)
            .for_each(|_| count(code.as_str().to_owned()));
    }
    let types = names.types.iter().map(|named| &named.name);
    let methods = names.operations.iter().map(|named| &named.method);
    types
        .chain(methods)
        .filter(|name| name.len() > LONG)
        .for_each(|_| count(format!("name over {LONG} characters")));
    let evidence = Evidence::new(sources, config, diagnostics, Some((api, analysis)));
    let findings = lint(sources, &evidence);
    let ignored = findings.list().iter();
    for finding in ignored.filter(|finding| finding.verdict.is_loss()) {
        let (kind, keyword) = (finding.kind.name(), &finding.keyword);
        count(format!("ignored: {keyword} of {kind}"));
    }
    made
}

/// Returns the parts that the document gives an operation and the API lacks.
fn lacks(sources: &SourceSet, api: &Api, operation: &Operation) -> Vec<&'static str> {
    let mut lacks = Vec::new();
    let Some(node) = sources.node(&operation.origin) else {
        return lacks;
    };
    let has = |key: &str| node.get(key).is_some_and(|value| !is_empty(value));
    let declared = node.get("parameters").and_then(Tree::as_array);
    let place = operation.origin.join("parameters");
    let mut declared = (0..).zip(declared.into_iter().flatten());
    let has_parameters = declared.any(|(index, parameter)| {
        let at = place.index(index);
        let text = parameter.get("$ref").and_then(Tree::as_str);
        let target = text.and_then(|text| sources.resolve_at(&at, text));
        let target = target.and_then(|target| sources.node(&target));
        !is_set_by_client(api, target.unwrap_or(parameter))
    });
    if has_parameters && operation.parameters.is_empty() {
        lacks.push("its parameters");
    }
    if has("requestBody") && operation.body.is_none() {
        lacks.push("its request body");
    }
    if has("responses") && operation.responses.is_empty() {
        lacks.push("its responses");
    }
    lacks
}

/// Returns whether the client sets a parameter: a header that is no parameter by the specification (`OpenAPI` 3.1, 4.8.12.2), or
/// the API key of a security scheme.
fn is_set_by_client(api: &Api, parameter: &Tree) -> bool {
    let text = |key: &str| parameter.get(key).and_then(Tree::as_str);
    let names = ["accept", "content-type", "authorization"];
    let Some((place, own)) = text("in").zip(text("name")) else {
        return false;
    };
    let is_key = api.schemes.iter().any(|scheme| match &scheme.kind {
        SchemeKind::ApiKey(ApiKeyLocation::Header, name) => {
            place == "header" && name.eq_ignore_ascii_case(own)
        }
        SchemeKind::ApiKey(ApiKeyLocation::Query, name) => place == "query" && name == own,
        SchemeKind::ApiKey(ApiKeyLocation::Cookie, name) => place == "cookie" && name == own,
        _ => false,
    });
    is_key || (place == "header" && names.iter().any(|name| name.eq_ignore_ascii_case(own)))
}

fn is_empty(value: &Tree) -> bool {
    match value {
        Tree::Array(items) => items.is_empty(),
        Tree::Object(members) => members.is_empty(),
        _ => true,
    }
}

/// Returns the innermost type of an array, a map or a nullable type.
fn innermost(of: &Ty) -> &Ty {
    match of {
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => innermost(inner),
        other => other,
    }
}

/// Returns every use of a type.
fn uses(api: &Api) -> Vec<&Ty> {
    let mut uses = Vec::new();
    for def in &api.types {
        visit::types(&def.shape, |ty| uses.push(ty));
    }
    let operations = api.operations.iter().flat_map(Operation::uses);
    uses.extend(operations.map(|(_, ty)| ty));
    uses
}

/// Converts a name to words: `OnlyForbids` to `only forbids`.
fn words(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 4);
    for (index, character) in name.chars().enumerate() {
        if character.is_ascii_uppercase() && index > 0 {
            text.push(' ');
        }
        text.push(character.to_ascii_lowercase());
    }
    text
}

/// Returns the peak memory of this process since [`forget_peak`], or 0 if the system does not report it.
pub(in crate::corpus) fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.trim().strip_suffix("kB"))
        .and_then(|number| number.trim().parse().ok())
        .unwrap_or(0)
}

/// Resets the peak memory, if the system supports it.
pub(in crate::corpus) fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

#[cfg(test)]
mod tests {
    use super::{lies_in, words};
    use allof::source::{FileId, Place, Pointer};

    #[test]
    fn a_remark_on_a_longer_path_is_not_about_this_one() {
        let at = |pointer| Place::new(FileId(0), Pointer::from_escaped(pointer));
        let place = at("/paths/~1a/get");
        assert!(lies_in(&at("/paths/~1a/get"), &place));
        assert!(lies_in(&at("/paths/~1a/get/parameters/0"), &place));
        assert!(!lies_in(&at("/paths/~1a/getter"), &place));
        assert!(!lies_in(&at("/paths/~1a"), &place));
    }

    #[test]
    fn reasons_read_as_words() {
        assert_eq!(words("OnlyForbids"), "only forbids");
        assert_eq!(words("Invalid"), "invalid");
    }
}
