//! Resolves the text of a reference to a place.

use super::uri;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::{FileId, Place, Pointer, SourceSet, Tree, step, unescape, walk};
use std::borrow::Cow;
use std::cell::Cell;

/// The maximum number of references that the resolution of a pointer may pass through, all attempts taken together.
const MAX_HOPS: usize = 32;

impl SourceSet {
    /// Returns the place that the text of a `$ref` in the file `from` leads to, if it leads to a node that exists.
    /// Relative paths, percent-encoded fragments, `$id` and `$anchor` are supported.
    ///
    /// [`resolve_at`](Self::resolve_at) also takes the schema resource (`$id`) of the reference into account.
    #[must_use]
    pub fn resolve(&self, from: FileId, reference: &str) -> Option<Place> {
        self.resolve_hops(from, "", reference, &Cell::new(MAX_HOPS))
    }

    /// Returns the place that a reference at or in the node `at` leads to, if it leads to a node that exists.
    ///
    /// A pointer may pass through a node that is itself a `$ref`, as bundlers write it. The resolution then continues
    /// in the target, and the returned place is the final one.
    #[must_use]
    pub fn resolve_at(&self, at: &Place, reference: &str) -> Option<Place> {
        self.resolve_hops(
            at.file,
            at.pointer.as_str(),
            reference,
            &Cell::new(MAX_HOPS),
        )
    }

    fn resolve_hops(
        &self,
        file: FileId,
        pointer: &str,
        reference: &str,
        hops: &Cell<usize>,
    ) -> Option<Place> {
        let (target, fragment) = uri::split(reference);
        if target.is_empty() {
            // Some documents have an `$id` by habit, but their references start at the root of the file.
            let resource = self.enclosing(file, pointer).map(|(resource, _)| resource);
            return resource
                .filter(|resource| !resource.is_empty())
                .and_then(|resource| self.within(file, resource, fragment, hops))
                .or_else(|| self.within(file, "", fragment, hops));
        }
        let root = self.root_of(file, pointer, target)?;
        self.within(root.file, root.pointer.as_str(), fragment, hops)
    }

    pub(super) fn enclosing(&self, file: FileId, pointer: &str) -> Option<(&str, &str)> {
        self.file(file)?.identities.enclosing(pointer)
    }

    /// Returns the root of the file or the schema resource that the URI of a reference names.
    pub(super) fn root_of(&self, file: FileId, pointer: &str, target: &str) -> Option<Place> {
        let by_resource = self
            .enclosing(file, pointer)
            .and_then(|(_, base)| self.by_uri.get(&uri::join(base, target)));
        let root = match by_resource {
            Some(place) => place,
            None => self.by_uri.get(&uri::join(&self.file(file)?.uri, target))?,
        };
        Some(root.clone())
    }

    /// Follows a fragment from the root of a resource.
    fn within(
        &self,
        file: FileId,
        resource: &str,
        fragment: &str,
        hops: &Cell<usize>,
    ) -> Option<Place> {
        let decoded = uri::percent_decode(fragment);
        if decoded.is_empty() || decoded.starts_with('/') {
            let mut found = self.follow(file, resource, &decoded, hops);
            // A pointer to a member without a name; documents that have none mean the root.
            if decoded == "/" && found.is_none() {
                found = self.follow(file, resource, "", hops);
            }
            // A key can contain a literal `%20`.
            return match decoded {
                Cow::Owned(_) => found.or_else(|| self.follow(file, resource, fragment, hops)),
                Cow::Borrowed(_) => found,
            };
        }
        let pointer = self.file(file)?.identities.anchor(resource, &decoded)?;
        Some(Place::new(file, pointer.clone()))
    }

    fn follow(
        &self,
        file: FileId,
        resource: &str,
        pointer: &str,
        hops: &Cell<usize>,
    ) -> Option<Place> {
        let root = &self.file(file)?.tree;
        let mut node = match resource {
            "" => root,
            _ => walk(root, resource).ok()?,
        };
        let mut rest = pointer;
        while let Some(tail) = rest.strip_prefix('/') {
            let (token, after) = tail
                .find('/')
                .map_or((tail, ""), |slash| tail.split_at(slash));
            match step(node, token) {
                Some(next) => node = next,
                None => {
                    let here = format!("{resource}{}", pointer.get(..pointer.len() - rest.len())?);
                    let through = node.get("$ref")?.as_str()?;
                    hops.set(hops.get().checked_sub(1)?);
                    let place = self.resolve_hops(file, &here, through, hops)?;
                    return self.follow(place.file, place.pointer.as_str(), rest, hops);
                }
            }
            rest = after;
        }
        let whole = match resource {
            "" => Pointer::from_escaped(pointer),
            _ => Pointer::from_escaped(&format!("{resource}{pointer}")),
        };
        Some(Place::new(file, whole))
    }

    /// Returns a diagnostic that explains why a reference has no target, and what may have been meant. `at` is the
    /// place of the `$ref` member itself, which the excerpt points at. The stage that follows the reference calls this
    /// method: `load` itself reports only missing files and remote references.
    #[must_use]
    pub fn explain_dangling(&self, at: &Place, reference: &str) -> Diagnostic {
        let (target, fragment) = uri::split(reference);
        let dangling = |message: String| dangling(at, message);
        let root = if target.is_empty() {
            Place::root(at.file)
        } else {
            match self.root_of(at.file, at.pointer.as_str(), target) {
                Some(root) => root,
                None if is_remote(target) => return remote(at, reference),
                None => {
                    return match self.component(at.file, reference) {
                        Some(pointer) => dangling(format!(
                            "`{reference}` is the name of a component, not a reference to it"
                        ))
                        .help(format!("write `#{pointer}`")),
                        None => dangling(format!(
                            "`{reference}` refers to a file that was not read"
                        ))
                        .help(
                            "check the path, which is relative to the file that contains the reference",
                        ),
                    };
                }
            }
        };
        let Some(node) = self.node(&root) else {
            return dangling(format!("`{reference}` does not resolve"));
        };
        let decoded = uri::percent_decode(fragment);
        if !decoded.is_empty() && !decoded.starts_with('/') {
            return self.explain_name(at, reference, root.file, &decoded);
        }
        let (found, missing) = match walk(node, &decoded) {
            Ok(_) => return dangling(format!("`{reference}` does not resolve")),
            Err(stop) => stop,
        };
        let parent = decoded.get(..found).unwrap_or_default();
        let parent_node = walk(node, parent).unwrap_or(node);
        let token = unescape(missing);
        let what = if parent.is_empty() {
            "the document".to_owned()
        } else {
            format!("`{parent}`")
        };
        let diagnostic = match parent_node {
            Tree::Object(_) => dangling(format!(
                "`{reference}` does not resolve: {what} has no member `{token}`"
            )),
            Tree::Array(items) => dangling(format!(
                "`{reference}` does not resolve: {what} has no item `{token}`, its length is {}",
                items.len()
            )),
            _ => dangling(format!(
                "`{reference}` does not resolve: {what} is neither an object nor an array"
            )),
        };
        let keys = parent_node
            .as_object()
            .into_iter()
            .flat_map(|members| members.keys());
        match nearest(&token, keys.map(String::as_str)) {
            Some(key) => {
                let rest = decoded.get(found + 1 + missing.len()..).unwrap_or_default();
                let key = key.replace('~', "~0").replace('/', "~1");
                diagnostic.help(format!("did you mean `{target}#{parent}/{key}{rest}`?"))
            }
            None => diagnostic.help("define the target, or correct the reference"),
        }
    }

    /// Returns the component that a bare name in the place of a reference may mean.
    pub(super) fn component(&self, file: FileId, name: &str) -> Option<Pointer> {
        let name = name.trim();
        let groups = self.file(file)?.tree.get("components")?.as_object()?;
        let (group, _) = groups
            .iter()
            .find(|(_, members)| members.get(name).is_some())?;
        Some(Pointer::root().join("components").join(group).join(name))
    }

    /// Returns the diagnostic for a fragment that is not a pointer: an anchor, or a pointer without its slash.
    fn explain_name(&self, at: &Place, reference: &str, file: FileId, name: &str) -> Diagnostic {
        let diagnostic = Diagnostic::new(
            Code::DanglingReference,
            format!("`{reference}` does not resolve: there is no anchor `{name}`"),
        )
        .at(at)
        .ignores(at, NO_TARGET);
        let (target, _) = uri::split(reference);
        if self
            .within(file, "", &format!("/{name}"), &Cell::new(MAX_HOPS))
            .is_some()
        {
            return diagnostic.help(format!(
                "did you mean `{target}#/{name}`? A pointer starts with `/`"
            ));
        }
        let anchors = self.file(file).map(|file| &file.identities);
        let names = anchors
            .into_iter()
            .flat_map(|identities| identities.anchor_names());
        match nearest(name, names) {
            Some(anchor) => diagnostic.help(format!("did you mean `{target}#{anchor}`?")),
            None => diagnostic
                .help("write a pointer such as `#/components/schemas/Name`, or define the anchor"),
        }
    }
}

/// The reason for the loss of a reference without a target.
const NO_TARGET: &str = "the reference does not resolve";

/// Returns the diagnostic for a reference without a target.
pub(super) fn dangling(at: &Place, message: String) -> Diagnostic {
    Diagnostic::new(Code::DanglingReference, message)
        .at(at)
        .ignores(at, NO_TARGET)
}

/// Returns whether a URI does not refer to a local file.
pub(super) fn is_remote(target: &str) -> bool {
    (uri::has_scheme(target) && !target.starts_with("file:")) || target.starts_with("//")
}

/// Returns whether a reference names a file by an absolute path or a `file:` URL.
pub(super) fn is_absolute(target: &str) -> bool {
    let drive = target.as_bytes().get(1) == Some(&b':') && !uri::has_scheme(target);
    target.starts_with(['/', '\\']) || target.to_ascii_lowercase().starts_with("file:") || drive
}

/// Returns the diagnostic for a reference to a file by an absolute path.
pub(super) fn absolute(at: &Place, reference: &str) -> Diagnostic {
    let (target, _) = uri::split(reference);
    Diagnostic::new(
        Code::RemoteReference,
        format!("`{target}` is an absolute path, which is not followed"),
    )
    .at(at)
    .help("write the path relative to the file that contains the reference")
}

/// Returns the diagnostic for a reference to the network.
pub(super) fn remote(at: &Place, reference: &str) -> Diagnostic {
    let (target, fragment) = uri::split(reference);
    let last = target
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap_or_default();
    let name: String = last
        .split('?')
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
        .collect();
    let name = match name.as_str() {
        "" => "schema.json".to_owned(),
        named if named.contains('.') => named.to_owned(),
        named => format!("{named}.json"),
    };
    let hash = if fragment.is_empty() { "" } else { "#" };
    Diagnostic::new(
        Code::RemoteReference,
        format!("`{target}` is not a local file, and the network is never accessed"),
    )
    .at(at)
    .help(format!(
        "save the document next to this file, and refer to the copy: `$ref: ./{name}{hash}{fragment}`"
    ))
}
