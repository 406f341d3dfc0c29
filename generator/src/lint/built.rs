//! What the API has, by which an object of the document is recognized that the crate has nothing of.

use super::components::UNUSED;
use super::kinds::ObjectKind;
use super::rules::Child;
use super::shown::Shown;
use super::tables::NOT_SHOWN;
use crate::diagnostic::Verdict;
use crate::ir::Api;
use crate::source::{Place, Tree};
use indexmap::IndexSet;

/// The parts of an API by their places, names and texts.
#[derive(Debug)]
pub(super) struct Built<'a> {
    schemes: IndexSet<&'a Place>,
    /// The places of servers, and their URLs: equal servers are one.
    servers: IndexSet<&'a Place>,
    urls: IndexSet<&'a str>,
    variables: IndexSet<&'a Place>,
    tags: IndexSet<&'a str>,
    shown: Shown<'a>,
}

impl<'a> Built<'a> {
    /// Collects the parts of an API.
    pub(super) fn of(api: &'a Api) -> Self {
        let schemes = api.schemes.iter();
        let servers = || api.servers.iter();
        let choices = || servers().flat_map(|server| &server.choices);
        let places = servers().flat_map(|server| server.copies.iter().chain(&server.origin));
        let variables = api.variables.iter();
        Self {
            schemes: schemes
                .flat_map(|scheme| scheme.copies.iter().chain([&scheme.origin]))
                .collect(),
            servers: choices()
                .map(|choice| &choice.origin)
                .chain(places)
                .collect(),
            urls: choices().map(|choice| choice.template.as_str()).collect(),
            variables: variables
                .flat_map(|variable| variable.copies.iter().chain([&variable.origin]))
                .collect(),
            tags: (api.operations.iter())
                .filter_map(|operation| operation.tag())
                .collect(),
            shown: Shown::of(api),
        }
    }

    /// Returns the verdict on an object that the crate has nothing of.
    pub(super) fn absence(&self, kind: ObjectKind, place: &Place, tree: &Tree) -> Option<Verdict> {
        // What a reference leads to is judged where it is.
        if tree.get("$ref").is_some() {
            return None;
        }
        let text = |key: &str| tree.get(key).and_then(Tree::as_str).unwrap_or_default();
        match kind {
            ObjectKind::SecurityScheme if !self.schemes.contains(place) => Some(UNUSED),
            ObjectKind::Server => {
                let url = text("url").trim().trim_end_matches('/');
                let is_used = self.servers.contains(place) || self.urls.contains(url);
                (!is_used).then_some(Verdict::Approximated("no operation is sent to it"))
            }
            ObjectKind::ServerVariable => (!self.variables.contains(place))
                .then_some(Verdict::Approximated("no URL has the variable")),
            ObjectKind::Tag => (!self.tags.contains(text("name")))
                .then_some(Verdict::Approximated("it is the first tag of no operation")),
            _ => None,
        }
    }

    /// Returns the verdict on a keyword with several objects of which the crate has none.
    pub(super) fn hollow(
        &self,
        child: Child,
        value: &Tree,
        place: impl Fn() -> Place,
    ) -> Option<Verdict> {
        let objects: (ObjectKind, Vec<(Place, &Tree)>) = match (child, value) {
            (Child::Node(kind @ (ObjectKind::Server | ObjectKind::Tag)), Tree::Array(items)) => {
                let at = place();
                let items = (0..).zip(items);
                (
                    kind,
                    items.map(|(index, one)| (at.index(index), one)).collect(),
                )
            }
            (
                Child::Named(kind @ (ObjectKind::SecurityScheme | ObjectKind::ServerVariable)),
                Tree::Object(entries),
            ) => {
                let at = place();
                let entries = entries.iter();
                (
                    kind,
                    entries.map(|(name, one)| (at.join(name), one)).collect(),
                )
            }
            _ => return None,
        };
        let (kind, objects) = objects;
        let verdicts = objects.iter().map(|(at, one)| self.absence(kind, at, one));
        let verdicts: Option<Vec<Verdict>> = verdicts.collect();
        verdicts?.first().copied()
    }

    /// Returns the verdict on a keyword whose value the crate does not show.
    pub(super) fn unshown(&self, kind: ObjectKind, keyword: &str, value: &Tree) -> Option<Verdict> {
        let is_shown = match (kind, keyword, value) {
            (ObjectKind::Schema, "default", value) => self.shown.has_default(value),
            (ObjectKind::Schema, "example", value) => self.shown.has_example(value),
            (ObjectKind::Schema, "examples", Tree::Array(values)) => {
                values.is_empty() || values.iter().any(|one| self.shown.has_example(one))
            }
            (
                ObjectKind::Schema
                | ObjectKind::Operation
                | ObjectKind::WebhookOperation
                | ObjectKind::Parameter
                | ObjectKind::Header
                | ObjectKind::RequestBody
                | ObjectKind::Response,
                "description",
                Tree::String(text),
            ) => self.shown.has_description(text),
            _ => true,
        };
        (!is_shown).then_some(Verdict::Approximated(NOT_SHOWN))
    }
}
