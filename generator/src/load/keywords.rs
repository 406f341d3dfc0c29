//! Distinguishes the parts of a document that can contain references from those that are plain data.
//!
//! A member is a keyword in one object and a name chosen by the author in another: `default` is a value in a schema, a
//! status among `responses`, and perhaps a property among `properties`.

use crate::source::{self, Pointer, Tree};
use serde_json::Map;

/// The role of an object or an array.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// An object of the specification, whose members are keywords.
    Node,
    /// A mapping from names that the author chooses to nodes.
    Named,
    /// A mapping from names to entries, which may be references; everything else in them is data.
    Entries,
    /// An entry of [`Entries`](Self::Entries).
    Entry,
}

/// Returns the role of a member of a node, or `None` if it is data.
fn member(key: &str, value: &Tree) -> Option<Role> {
    match key {
        "example" | "default" | "const" => None,
        // A scope may have any name.
        "scopes" => None,
        // A list is data. In place of one, there can be a reference to it.
        "enum" => value.is_object().then_some(Role::Entry),
        "examples" | "links" => value.is_object().then_some(Role::Entries),
        "properties"
        | "patternProperties"
        | "$defs"
        | "definitions"
        | "dependentSchemas"
        | "schemas"
        | "responses"
        | "headers"
        | "requestBodies"
        | "callbacks"
        | "pathItems"
        | "securitySchemes"
        | "paths"
        | "webhooks"
        | "x-webhooks"
        | "content"
        | "encoding"
        | "variables"
        | "additionalOperations"
        | "mediaTypes"
        | "parameters"
            if value.is_object() =>
        {
            Some(Role::Named)
        }
        _ if key.starts_with("x-") => None,
        _ => Some(Role::Node),
    }
}

/// The path from the start of a walk to the current object.
#[derive(Debug)]
pub(super) struct Path<'t> {
    start: &'t str,
    tokens: Vec<Token<'t>>,
}

#[derive(Debug, Clone, Copy)]
enum Token<'t> {
    Member(&'t str),
    Item(usize),
}

impl Path<'_> {
    /// Returns the pointer to the current object.
    pub(super) fn pointer(&self) -> Pointer {
        let mut pointer = Pointer::from_escaped(self.start);
        for token in &self.tokens {
            pointer = match token {
                Token::Member(key) => pointer.join(key),
                Token::Item(index) => pointer.index(*index),
            };
        }
        pointer
    }
}

/// Visits every object under `tree` that contains references or identities, parents first.
pub(super) fn walk<'t>(
    tree: &'t Tree,
    start: &'t str,
    role: Role,
    visit: &mut impl FnMut(&'t Map<String, Tree>, &Path<'t>, Role),
) {
    let mut path = Path {
        start,
        tokens: Vec::new(),
    };
    descend(tree, role, &mut path, visit);
}

fn descend<'t>(
    tree: &'t Tree,
    role: Role,
    path: &mut Path<'t>,
    visit: &mut impl FnMut(&'t Map<String, Tree>, &Path<'t>, Role),
) {
    match tree {
        Tree::Object(members) => {
            if members.keys().any(|key| is_identity_or_reference(key)) {
                visit(members, path, role);
            }
            for (key, value) in members {
                let role = match role {
                    Role::Node => member(key, value),
                    Role::Named => Some(Role::Node),
                    Role::Entries => Some(Role::Entry),
                    Role::Entry => None,
                };
                if let (Some(role), Tree::Object(_) | Tree::Array(_)) = (role, value) {
                    path.tokens.push(Token::Member(key));
                    descend(value, role, path, visit);
                    path.tokens.pop();
                }
            }
        }
        Tree::Array(items) if role != Role::Entry => {
            for (index, item) in items.iter().enumerate() {
                if let Tree::Object(_) | Tree::Array(_) = item {
                    path.tokens.push(Token::Item(index));
                    descend(item, role, path, visit);
                    path.tokens.pop();
                }
            }
        }
        _ => {}
    }
}

/// Returns whether a key may be that of a reference or an identity: few objects have such a key.
fn is_identity_or_reference(key: &str) -> bool {
    key.starts_with('$') || matches!(key, "discriminator" | "security")
}

/// Returns the references of an object, each with the member that contains it.
pub(super) fn references(members: &Map<String, Tree>) -> impl Iterator<Item = (Member<'_>, &str)> {
    let direct = ["$ref", "$dynamicRef"]
        .into_iter()
        .filter_map(|key| Some((Member::One(key), source::member(members, key)?.as_str()?)));
    let mapping = source::member(members, "discriminator")
        .and_then(|discriminator| discriminator.get("mapping"))
        .and_then(Tree::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(key, value)| Some((Member::Mapping(key), value.as_str()?)))
        .filter(|(_, value)| is_file_like(value));
    direct.chain(mapping).chain(schemes(members))
}

/// Returns the URIs of security schemes in `security` (OpenAPI 3.2) that have a fragment or name a file. Other names are those of
/// components.
fn schemes(members: &Map<String, Tree>) -> impl Iterator<Item = (Member<'_>, &str)> {
    let security = source::member(members, "security").and_then(Tree::as_array);
    let alternatives = security.into_iter().flatten().enumerate();
    alternatives
        .filter_map(|(index, alternative)| Some((index, alternative.as_object()?)))
        .flat_map(|(index, alternative)| alternative.keys().map(move |key| (index, key)))
        .filter(|(_, key)| key.contains("#/") || names_a_file(key))
        .map(|(index, key)| (Member::Scheme(index, key), key.as_str()))
}

/// The location of a reference in an object.
#[derive(Debug, Clone, Copy)]
pub(super) enum Member<'t> {
    /// In a member.
    One(&'t str),
    /// Under a key of the mapping of a discriminator.
    Mapping(&'t str),
    /// A key of an item of `security`.
    Scheme(usize, &'t str),
}

impl Member<'_> {
    /// Returns the pointer to the reference in the object at `object`.
    pub(super) fn pointer(self, object: &Pointer) -> Pointer {
        match self {
            Self::One(key) => object.join(key),
            Self::Mapping(key) => object.join("discriminator").join("mapping").join(key),
            Self::Scheme(index, key) => object.join("security").index(index).join(key),
        }
    }
}

/// Returns whether the value of a discriminator's mapping is a reference rather than the name of a component.
fn is_file_like(value: &str) -> bool {
    let (uri, _) = super::uri::split(value);
    uri != value.trim() || names_a_file(value)
}

/// Returns whether a URI has the extension of a file that can be read.
fn names_a_file(value: &str) -> bool {
    let (uri, _) = super::uri::split(value);
    [".yaml", ".yml", ".json", ".md"]
        .iter()
        .any(|extension| uri.ends_with(extension))
}
