//! Walks over the trees and visits every object once, on the path on which a reader would find it.

use super::carriers::Carrier;
use super::components::{UNUSED, Waiting};
use super::context::Object;
use super::evidence::Evidence;
use super::findings::{Finding, Findings, WHOLE};
use super::kinds::ObjectKind;
use super::rules::{Child, Rule};
use super::tables;
use super::way::{Step, Way};
use crate::diagnostic::{KEEPS_OPEN, Verdict};
use crate::source::enum_extensions::OPEN_ENUM;
use crate::source::{Place, PlaceSet, SourceSet, Tree, member};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use serde_json::Map;
use std::borrow::Cow;
use std::collections::VecDeque;

/// The function that is called for each keyword that is used.
type Report<'e> = &'e mut dyn FnMut(ObjectKind, &str, Place);

/// The state of one walk.
pub(super) struct Walker<'s, 'e> {
    sources: &'s SourceSet,
    evidence: &'e Evidence<'e>,
    findings: Findings,
    /// The visited objects, by their address: a tree does not change during the walk.
    seen: IndexSet<usize, FxBuildHasher>,
    /// The targets of references that are still to be visited.
    targets: VecDeque<(Place, ObjectKind)>,
    way: Way<'s>,
    /// The maps of components that are judged at the end.
    waiting: Vec<Waiting<'s>>,
    /// The alternatives that the next object belongs to.
    alternatives: &'s [Tree],
    /// The function that is called for each keyword that is used.
    used: Option<Report<'e>>,
}

impl<'s, 'e> Walker<'s, 'e> {
    /// Walks over every document, then over the targets of references.
    pub(super) fn run(
        sources: &'s SourceSet,
        evidence: &'e Evidence<'e>,
        used: Option<Report<'e>>,
    ) -> Findings {
        let mut inputs = sources.inputs();
        let Some((file, source)) = inputs.next() else {
            return Findings::default();
        };
        let mut walker = Self {
            sources,
            evidence,
            findings: Findings::default(),
            seen: IndexSet::default(),
            targets: VecDeque::new(),
            way: Way::from(Place::root(file)),
            waiting: Vec::new(),
            alternatives: &[],
            used,
        };
        walker.object(ObjectKind::Document, &source.tree);
        for (file, source) in inputs {
            walker.way = Way::from(Place::root(file));
            walker.object(ObjectKind::Document, &source.tree);
        }
        while let Some((place, kind)) = walker.targets.pop_front() {
            if let Some(tree) = sources.node(&place) {
                walker.way = Way::from(place);
                match tree {
                    // A reference in place of a list.
                    Tree::Array(items) => walker.items(kind, items),
                    tree => walker.object(kind, tree),
                }
            }
        }
        for waiting in std::mem::take(&mut walker.waiting) {
            walker.components(&waiting);
        }
        walker.findings
    }

    /// Judges a map of components, after everything that something refers to was visited. What only operations refer to that
    /// the configuration leaves out is not counted.
    fn components(&mut self, waiting: &Waiting<'s>) {
        let Waiting {
            kind: of,
            place,
            rule,
            ..
        } = waiting;
        let (is_used, unused) = waiting.unused(&self.seen);
        let is_selected = self.evidence.selected.is_none();
        if is_used {
            self.findings.used += 1;
            if let Some(used) = &mut self.used {
                used(*of, rule.keyword, place.clone());
            }
        } else if is_selected {
            let keyword = Cow::Borrowed(rule.keyword);
            return self.finding(*of, keyword, UNUSED, place.clone());
        }
        if let Child::Named(kind) | Child::NamedMaps(kind) = rule.child {
            for place in unused.into_iter().filter(|_| is_selected) {
                self.whole(kind, UNUSED, place);
            }
        }
    }

    fn object(&mut self, kind: ObjectKind, tree: &'s Tree) {
        let alternatives = std::mem::take(&mut self.alternatives);
        if !self.seen.insert(std::ptr::from_ref(tree).addr()) {
            return;
        }
        let here = self.way.here();
        if self.is_left_out(kind, tree, &here) {
            return;
        }
        let Tree::Object(members) = tree else { return };
        let reference = member(members, "$ref").and_then(Tree::as_str);
        if let Some(text) = reference {
            match self.evidence.verdicts.get(&here.join("$ref")) {
                // It leads nowhere, or to a node that is not read in this place.
                Some(Verdict::Ignored(_)) => {}
                // In place of a part of a message, it leads to a schema.
                Some(Verdict::Approximated(_)) => self.refer(&here, text, ObjectKind::Schema),
                Some(Verdict::Used) | None => self.refer(&here, text, kind),
            }
        }
        // A reference is followed in place of any object.
        let kind = match reference {
            Some(_) if !matches!(kind, ObjectKind::Schema | ObjectKind::PathItem) => {
                ObjectKind::Reference
            }
            _ => kind,
        };
        if kind == ObjectKind::Schema
            && let Some(text) = member(members, "$dynamicRef").and_then(Tree::as_str)
        {
            self.refer(&here, text, kind);
        }
        if kind == ObjectKind::Discriminator {
            self.mapping(&here, members);
        }
        if let ObjectKind::Document | ObjectKind::Operation = kind {
            self.schemes(&here, members);
        }
        let object = Object {
            kind,
            members,
            carrier: self.evidence.carriers.get(&here),
            success: self.evidence.successes.contains(&here),
            branch: self.way.is_branch(),
            alternatives,
            judged: self.evidence.judged.contains(&here),
            formats: self.evidence.config.formats,
            links: member(members, "links").is_some()
                && self.evidence.follows_one_of(&here.join("links")),
            shown: kind != ObjectKind::Link || self.evidence.links.contains(&here),
            xml: member(members, "xml").is_some() && self.evidence.xml.contains(&here),
            text_header: self.evidence.text_headers.contains(&here),
            inner: self.way.inner(),
            whole: self.way.is_whole(),
            component: self.way.is_component(),
            webhook: self.evidence.carriers.is_of_webhook(&here),
        };
        for (keyword, value) in members {
            self.keyword(object, keyword, value);
        }
    }

    /// Reports an object that another stage left out or skipped, and returns whether it is one.
    fn is_left_out(&mut self, kind: ObjectKind, tree: &Tree, place: &Place) -> bool {
        let evidence = self.evidence;
        let selected = |selected: &PlaceSet| selected.contains(place);
        let verdict = match (kind, evidence.verdicts.get(place)) {
            (ObjectKind::Example | ObjectKind::Parameter | ObjectKind::Header, Some(verdict)) => {
                *verdict
            }
            (_, Some(Verdict::Ignored(reason))) => Verdict::Ignored(reason),
            (ObjectKind::Schema, _) => match evidence.left_out.get(place) {
                Some(reason) => Verdict::Approximated(reason),
                None => return false,
            },
            (ObjectKind::MediaType, _) if evidence.carriers.get(place) == Some(Carrier::Passed) => {
                Verdict::Ignored("another media type of the same body is used")
            }
            (ObjectKind::Link, _) if !evidence.follows(place) => {
                Verdict::Ignored(tables::NOT_FOLLOWED)
            }
            // Left out on purpose.
            (ObjectKind::Operation | ObjectKind::WebhookOperation, _) => {
                let left_out = !evidence.selected.as_ref().is_none_or(selected);
                if left_out {
                    self.findings.obeyed += evidence.ignoring(tree);
                }
                return left_out;
            }
            _ => match evidence.absence(kind, place, tree) {
                // What only operations have that the configuration leaves out is not counted.
                Some(_) if evidence.selected.is_some() => return true,
                Some(verdict) => verdict,
                None => return false,
            },
        };
        self.whole(kind, verdict, place.clone());
        true
    }

    fn keyword(&mut self, object: Object<'s>, keyword: &'s str, value: &'s Tree) {
        let row = tables::rule(object.kind, keyword);
        let place = || self.way.here().join(keyword);
        if let Some(waiting) = Waiting::new(object.kind, row, value, place) {
            return self.waiting.push(waiting);
        }
        if keyword.starts_with("x-") && row.is_none() {
            let is_text = object.kind == ObjectKind::Xml && keyword == "x-ms-text";
            // The values of `enum` are read instead.
            let is_replaced = OPEN_ENUM.contains(&keyword) && object.members.contains_key("enum");
            let obeys = || (self.evidence).obeys(object.kind, keyword, value, &self.way.here());
            if is_text || (!is_replaced && obeys()) {
                self.findings.obeyed += 1;
            } else if let Some(count) = self.findings.extensions.get_mut(keyword) {
                *count += 1;
            } else {
                self.findings.extensions.insert(keyword.to_owned(), 1);
            }
            return;
        }
        let verdict = match (object.verdict(keyword, value), row) {
            (Some(verdict), _) => verdict,
            (None, Some(row)) => row.verdict,
            (None, None) if object.kind == ObjectKind::Reference => {
                Verdict::Ignored("siblings of `$ref` are not read")
            }
            (None, None) => Verdict::Ignored("unknown keyword"),
        };
        let verdict = match object.judged {
            true => self.found(keyword, verdict),
            false => verdict,
        };
        let lacks = row.filter(|_| verdict == Verdict::Used);
        let lacks = lacks.and_then(|row| self.evidence.lacks(object.kind, row, value, place));
        let verdict = lacks.unwrap_or(verdict);
        if verdict == Verdict::Used {
            self.is_used(object.kind, row, keyword);
        } else {
            let place = self.way.here().join(keyword);
            let name = row.map_or_else(
                || Cow::Owned(keyword.to_owned()),
                |row| Cow::Borrowed(row.keyword),
            );
            self.finding(object.kind, name, verdict, place);
            if let ("format", Some(last)) = (keyword, self.findings.list.last_mut()) {
                last.value = value.as_str().map(str::to_owned);
            }
        }
        let Some(row) =
            row.filter(|_| lacks.is_none() && object.is_entered(keyword, value, verdict))
        else {
            return;
        };
        self.way.enter(Step::Member(keyword));
        self.children(row.child, value);
        self.way.leave();
    }

    /// Counts a keyword that is used, unless it holds an operation that the configuration leaves out.
    fn is_used(&mut self, kind: ObjectKind, row: Option<&Rule>, keyword: &str) {
        if self.excludes(row, keyword) {
            return;
        }
        let way = &self.way;
        self.findings.used += 1;
        if let Some(used) = &mut self.used {
            used(kind, keyword, way.here().join(keyword));
        }
    }

    /// Returns whether the configuration leaves out the operation of a keyword.
    fn excludes(&self, row: Option<&Rule>, keyword: &str) -> bool {
        let is_operation = row.is_some_and(|row| match row.child {
            Child::Node(kind) => {
                matches!(kind, ObjectKind::Operation | ObjectKind::WebhookOperation)
            }
            _ => false,
        });
        let selected = self.evidence.selected.as_ref().filter(|_| is_operation);
        selected.is_some_and(|all| !all.contains(&self.way.here().join(keyword)))
    }

    /// Returns the verdict of another stage, if there is one, or else the given verdict. A keyword that is ignored anyway is no
    /// more than that, unless the other stage used it, or kept an object open for it.
    fn found(&self, keyword: &str, verdict: Verdict) -> Verdict {
        let place = self.way.here().join(keyword);
        let found = self.evidence.verdicts.get(&place).copied();
        let found = found
            .filter(|found| matches!(*found, Verdict::Used | KEEPS_OPEN) || !verdict.is_loss());
        found.unwrap_or(verdict)
    }

    fn children(&mut self, child: Child, value: &'s Tree) {
        let is_map = matches!(
            child,
            Child::Named(_) | Child::Keyed(_) | Child::NamedMaps(_)
        );
        let reference = || member(value.as_object()?, "$ref")?.as_str();
        if let Some(text) = is_map.then(reference).flatten() {
            return self.map(child, text, value);
        }
        match (child, value) {
            (Child::Value, _) => {}
            (Child::Node(kind), Tree::Array(items)) => self.items(kind, items),
            (Child::Node(kind), one) => self.object(kind, one),
            (Child::Named(kind), Tree::Object(members)) => {
                // Unreferenced components may not become types.
                let unused_types = self.evidence.config.select.unused_types;
                if kind == ObjectKind::Schema && self.way.is_at_schemas() && !unused_types {
                    return;
                }
                for (name, tree) in members {
                    self.child(kind, Step::Member(name), tree);
                }
            }
            (Child::Keyed(kind), Tree::Object(members)) => {
                for (name, tree) in members {
                    if name.starts_with("x-") {
                        *self.findings.extensions.entry(name.clone()).or_default() += 1;
                    } else {
                        self.child(kind, Step::Member(name), tree);
                    }
                }
            }
            (Child::NamedMaps(kind), Tree::Object(maps)) => {
                for (name, map) in maps {
                    if name.starts_with("x-") {
                        *self.findings.extensions.entry(name.clone()).or_default() += 1;
                        continue;
                    }
                    self.way.enter(Step::Member(name));
                    self.children(Child::Keyed(kind), map);
                    self.way.leave();
                }
            }
            (Child::Named(_) | Child::Keyed(_) | Child::NamedMaps(_), _) => {}
        }
    }

    /// Visits the map that a reference in place of a map leads to, and the members beside the reference.
    fn map(&mut self, child: Child, text: &str, value: &'s Tree) {
        let place = self.way.here().join("$ref");
        match self.evidence.verdicts.get(&place).copied() {
            None | Some(Verdict::Used) => self.findings.used += 1,
            Some(verdict) => {
                let keyword = Cow::Borrowed("$ref");
                self.finding(ObjectKind::Reference, keyword, verdict, place);
            }
        }
        let (Child::Named(kind) | Child::Keyed(kind)) = child else {
            return;
        };
        for (name, tree) in value.as_object().into_iter().flatten() {
            if name != "$ref" {
                self.child(kind, Step::Member(name), tree);
            }
        }
        let target = self.sources.resolve_at(&self.way.here(), text);
        let Some(tree) = target.as_ref().and_then(|target| self.sources.node(target)) else {
            return;
        };
        if let Some(target) = target
            && self.seen.insert(std::ptr::from_ref(tree).addr())
        {
            let way = std::mem::replace(&mut self.way, Way::from(target));
            self.children(child, tree);
            self.way = way;
        }
    }

    fn items(&mut self, kind: ObjectKind, items: &'s [Tree]) {
        for (index, tree) in items.iter().enumerate() {
            if self.way.is_at_alternatives() {
                self.alternatives = items;
            }
            self.child(kind, Step::Item(index), tree);
        }
    }

    fn child(&mut self, kind: ObjectKind, step: Step<'s>, tree: &'s Tree) {
        self.way.enter(step);
        self.object(kind, tree);
        self.way.leave();
    }

    fn whole(&mut self, kind: ObjectKind, verdict: Verdict, place: Place) {
        self.finding(kind, Cow::Borrowed(WHOLE), verdict, place);
    }

    fn finding(
        &mut self,
        kind: ObjectKind,
        keyword: Cow<'static, str>,
        verdict: Verdict,
        place: Place,
    ) {
        self.findings.list.push(Finding {
            kind,
            keyword,
            value: None,
            verdict,
            place,
        });
    }

    /// Queues the target of a reference. Another stage reports a reference without a target.
    fn refer(&mut self, here: &Place, text: &str, kind: ObjectKind) {
        if let Some(target) = self.sources.resolve_at(here, text) {
            self.targets.push_back((target, kind));
        }
    }

    /// Queues the security schemes that requirements name by a URI.
    fn schemes(&mut self, here: &Place, members: &Map<String, Tree>) {
        let alternatives = member(members, "security").and_then(Tree::as_array);
        let alternatives = alternatives.into_iter().flatten();
        for name in alternatives.filter_map(Tree::as_object).flat_map(Map::keys) {
            self.refer(here, name, ObjectKind::SecurityScheme);
        }
    }

    /// Queues the targets of the mapping of a discriminator. Names of components need no entry, since components are
    /// visited anyway.
    fn mapping(&mut self, here: &Place, discriminator: &Map<String, Tree>) {
        let entries = discriminator.get("mapping").and_then(Tree::as_object);
        for text in entries
            .into_iter()
            .flatten()
            .filter_map(|(_, to)| to.as_str())
        {
            self.refer(here, text, ObjectKind::Schema);
        }
    }
}
