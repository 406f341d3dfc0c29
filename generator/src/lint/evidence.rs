//! Collects the results of the other stages that a tree alone does not show.

use super::built::Built;
use super::carriers::{Carriers, headers_of_forms};
use super::copies;
use super::kinds::ObjectKind;
use super::rules::{Child, Rule};
use super::xml;
use crate::config::extensions::{self, Holder};
use crate::config::{Config, Selection};
use crate::diagnostic::{Diagnostics, Verdict};
use crate::ir::{Api, LeftOut, Shape, Ty, names_response};
use crate::normalize::NULLABLE;
use crate::passes::Analysis;
use crate::source::{Place, PlaceMap, PlaceSet, SourceSet, Tree};
use indexmap::{IndexMap, IndexSet};

/// The results of the other stages that the trees alone do not show.
#[derive(Debug)]
pub struct Evidence<'c> {
    pub(super) config: &'c Config,
    /// The verdicts of other stages on keywords and on whole objects, by place.
    pub(super) verdicts: PlaceMap<Verdict>,
    /// The objects that contain one of the places of `verdicts`.
    pub(super) judged: PlaceSet,
    /// The forms in which the crate transfers bodies.
    pub(super) carriers: Carriers,
    /// The responses that are the only success of an operation.
    pub(super) successes: PlaceSet,
    /// The schemas that an XML body reaches.
    pub(super) xml: PlaceSet,
    /// The schemas of response headers that are text, although their type is another one.
    pub(super) text_headers: PlaceSet,
    /// What says how the pages of a list follow each other: extensions, and links.
    pub(super) pages: PlaceSet,
    /// The links that a method follows.
    pub(super) links: PlaceSet,
    /// The schemas of members that are no fields, with the reason.
    pub(super) left_out: PlaceMap<&'static str>,
    /// The parts of the API, if there is one.
    built: Option<Built<'c>>,
    /// The operations that are generated, if the configuration leaves some out.
    pub(super) selected: Option<PlaceSet>,
}

impl<'c> Evidence<'c> {
    /// Collects the evidence from the diagnostics and the result of the stages.
    #[must_use]
    pub fn new(
        sources: &SourceSet,
        config: &'c Config,
        diagnostics: &Diagnostics,
        api: Option<(&'c Api, &Analysis)>,
    ) -> Self {
        let mut evidence = Self {
            config,
            verdicts: diagnostics.verdicts().cloned().collect(),
            judged: IndexSet::default(),
            carriers: Carriers::default(),
            successes: IndexSet::default(),
            xml: IndexSet::default(),
            text_headers: IndexSet::default(),
            pages: IndexSet::default(),
            links: IndexSet::default(),
            left_out: IndexMap::default(),
            built: None,
            selected: None,
        };
        if let Some((api, analysis)) = api {
            evidence.pages_and_links(api, analysis);
            evidence.successes(api);
            evidence.carriers = Carriers::of(sources, api);
            evidence.verdicts.extend(headers_of_forms(api));
            evidence.members(api, analysis);
            evidence.titles(sources, api);
            evidence.headers(api);
            evidence.built = Some(Built::of(api));
            evidence.xml = xml::reached(sources, api);
            evidence.verdicts.extend(copies::differences(sources, api));
            if selects(&config.select) || !config.extensions.is_empty() {
                let built = api.operations.iter().map(|operation| &operation.origin);
                let webhooks = api.webhooks.iter().map(|webhook| &webhook.origin);
                evidence.selected = Some(built.chain(webhooks).cloned().collect());
            }
        }
        evidence.judged = evidence.verdicts.keys().filter_map(Place::parent).collect();
        evidence
    }

    fn pages_and_links(&mut self, api: &Api, analysis: &Analysis) {
        for (id, _) in api.operations.entries() {
            let facts = analysis.operation(id);
            let pages = facts.pages.iter().flat_map(|pages| &pages.places);
            self.pages.extend(pages.cloned());
            let links = facts.links.followed.iter();
            let links = links.flat_map(|followed| &followed.link.places);
            self.links.extend(links.cloned());
        }
    }

    /// Finds the responses that are the only success of an operation.
    fn successes(&mut self, api: &Api) {
        for operation in &api.operations {
            let successes = operation.responses.iter();
            let successes = successes.filter(|response| response.success);
            if let [only] = successes.collect::<Vec<_>>().as_slice() {
                self.successes.insert(only.origin.clone());
            }
        }
    }

    fn titles(&mut self, sources: &SourceSet, api: &Api) {
        for operation in &api.operations {
            let id = operation.id.as_deref();
            for response in &operation.responses {
                for content in &response.contents {
                    let media_type = response.origin.join("content").join(&content.media_type);
                    let title = media_type.join("schema").join("title");
                    let text = sources.node(&title).and_then(Tree::as_str);
                    if id
                        .zip(text)
                        .is_some_and(|(id, text)| names_response(text, id))
                    {
                        let reason = "it says no more than the name of the operation";
                        self.verdicts.insert(title, Verdict::Approximated(reason));
                    }
                }
            }
        }
    }

    /// Finds the members that are no fields, and the annotations that say no more than the use of the type.
    fn members(&mut self, api: &Api, analysis: &Analysis) {
        let structs = api
            .types
            .entries()
            .filter_map(|(id, def)| match &def.shape {
                Shape::Struct(structure) => Some((analysis.of(id), structure)),
                _ => None,
            });
        let structs: Vec<_> = structs.collect();
        for (place, reason) in structs.iter().flat_map(|(_, one)| &one.left_out) {
            let reason = match reason {
                LeftOut::SchemaUrl => "no field: it says where the schema of the body is",
                LeftOut::NotSent => "no field: its type is only sent, and it is not",
                LeftOut::NotReceived => "no field: its type is only received, and it is not",
            };
            self.left_out.insert(place.clone(), reason);
        }
        let mut redundant: PlaceSet = PlaceSet::default();
        let mut told: PlaceSet = PlaceSet::default();
        for (facts, one) in structs {
            for field in &one.fields {
                let place = field.origin.join("properties").join(&field.wire);
                // What is a field of another type is used.
                self.left_out.shift_remove(&place);
                if field.ty == Ty::String && field.preset.is_some() {
                    let reason = "the tag of a variant is a string";
                    self.verdicts
                        .insert(place.join("enum"), Verdict::Approximated(reason));
                }
                for (says, keyword, only) in [
                    (field.read_only, "readOnly", facts.received && !facts.sent),
                    (field.write_only, "writeOnly", facts.sent && !facts.received),
                ] {
                    let places = if only { &mut redundant } else { &mut told };
                    if says {
                        places.insert(place.join(keyword));
                    }
                }
            }
        }
        for place in redundant.difference(&told) {
            let reason = "its type only goes that way";
            self.verdicts
                .insert(place.clone(), Verdict::Approximated(reason));
        }
    }

    fn headers(&mut self, api: &Api) {
        for operation in &api.operations {
            for response in &operation.responses {
                let set = match response.success {
                    true => operation.success_headers,
                    false => operation.error_headers,
                };
                let set = set.map(|id| api.headers[id].headers.as_slice());
                for header in &response.headers {
                    let mut read = set.into_iter().flatten();
                    let read = read.find(|read| read.name.eq_ignore_ascii_case(&header.name));
                    if header.is_text || read.is_some_and(|read| read.ty != header.ty) {
                        self.text_headers.extend(header.schema.clone());
                    }
                }
            }
        }
    }

    /// Returns whether an extension with this value is obeyed in such an object.
    pub(super) fn obeys(
        &self,
        kind: ObjectKind,
        extension: &str,
        value: &Tree,
        object: &Place,
    ) -> bool {
        if kind == ObjectKind::Operation && extensions::is_about_pages(extension) {
            return self.pages.contains(&object.join(extension));
        }
        if kind == ObjectKind::Schema && extension == NULLABLE {
            return *value == Tree::Bool(true);
        }
        let holder = match kind {
            ObjectKind::Operation => Holder::Operation,
            ObjectKind::Parameter => Holder::Parameter,
            ObjectKind::RequestBody => Holder::RequestBody,
            ObjectKind::Schema => Holder::Schema,
            _ => return false,
        };
        extensions::obeys(self.config, holder, extension, value)
    }

    /// Returns the verdict on an object that the crate has nothing of.
    pub(super) fn absence(&self, kind: ObjectKind, place: &Place, tree: &Tree) -> Option<Verdict> {
        self.built.as_ref()?.absence(kind, place, tree)
    }

    /// Returns the verdict on a keyword that the crate does not show, or that holds nothing that the crate has.
    pub(super) fn lacks(
        &self,
        kind: ObjectKind,
        rule: &Rule,
        value: &Tree,
        place: impl Fn() -> Place,
    ) -> Option<Verdict> {
        let built = self.built.as_ref()?;
        match rule.child {
            Child::Value => built.unshown(kind, rule.keyword, value),
            // What only operations have that the configuration leaves out is not counted.
            _ if self.selected.is_some() => None,
            child => built.hollow(child, value, place),
        }
    }

    /// Returns whether the crate follows one of the links in a map.
    pub(super) fn follows_one_of(&self, links: &Place) -> bool {
        let mut followed = self.links.iter().chain(&self.pages);
        followed.any(|link| link.parent().as_ref() == Some(links))
    }

    /// Returns whether the crate follows a link.
    pub(super) fn follows(&self, link: &Place) -> bool {
        self.links.contains(link) || self.pages.contains(link)
    }

    /// Returns the number of extensions that leave this operation out.
    pub(super) fn ignoring(&self, operation: &Tree) -> usize {
        let members = operation.as_object().into_iter().flatten();
        members
            .filter(|(key, value)| extensions::leaves_out(self.config, key, value))
            .count()
    }
}

fn selects(selection: &Selection) -> bool {
    let Selection {
        operations,
        tags,
        exclude,
        unused_types: _,
    } = selection;
    !(operations.is_empty() && tags.is_empty() && exclude.is_empty())
}
