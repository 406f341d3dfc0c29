//! Flattens a conjunction of schemas: a schema is the conjunction of its `allOf` branches and its own keywords.

use crate::diagnostic::{Code, Diagnostic, KEEPS_OPEN};
use crate::lower::builder::Builder;
use crate::lower::conjunction::{Conjunction, Group, OtherMembers, Part, Parts, Term};
use crate::lower::limits::ALL_OF_CHAIN;
use crate::normalize::{Additional, Link};
use crate::source::Place;
use indexmap::map::Entry;
use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

impl<'m> Builder<'m> {
    /// Merges the keywords of `terms`.
    pub(in crate::lower) fn flatten(&mut self, terms: &[Term]) -> Conjunction<'m> {
        let mut parts = Parts::default();
        for term in terms {
            self.parts(term, 0, &mut Vec::new(), &mut parts);
        }
        self.unite(parts.into_values().collect())
    }

    /// Adds the parts of a term, bases first.
    pub(in crate::lower) fn parts(
        &mut self,
        term: &Term,
        depth: usize,
        chain: &mut Vec<Place>,
        parts: &mut Parts<'m>,
    ) {
        if chain.contains(&term.place) {
            self.all_of_cycle(&term.place, chain);
            return;
        }
        if chain.len() > ALL_OF_CHAIN {
            if self.cycles.insert(Place::root(term.place.file)) {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::TooComplex,
                        format!("`allOf` nests more than {ALL_OF_CHAIN} schemas"),
                    )
                    .at(&term.place)
                    .help("shorten the chain of schemas"),
                );
            }
            return;
        }
        if parts.contains_key(&term.place) {
            return;
        }
        let Some(keywords) = self.schemas.get(&term.place) else {
            return;
        };
        if term.all_of {
            chain.push(term.place.clone());
            for link in &keywords.all_of {
                self.parts(&Term::whole(&link.place), depth + 1, chain, parts);
            }
            chain.pop();
        }
        // If a base lists its own children, a child uses it only for its members.
        let mut term = term.clone();
        let lists_child = |links: &[Link]| {
            links
                .iter()
                .any(|link| chain.contains(&self.target_of(&link.place)))
        };
        term.one_of &= !lists_child(&keywords.one_of);
        term.any_of &= !lists_child(&keywords.any_of);
        let part = Part {
            term,
            keywords,
            depth,
        };
        parts.insert(part.term.place.clone(), part);
    }

    /// Reports a cycle of `allOf`, once.
    pub(in crate::lower) fn all_of_cycle(&mut self, place: &Place, chain: &[Place]) {
        let start = chain.iter().position(|link| link == place).unwrap_or(0);
        // A bare `$ref` among the branches is not shown as a separate step of the cycle.
        let is_step = |link: &&Place| {
            self.component_key(link).is_some()
                || self
                    .schemas
                    .get(link)
                    .is_none_or(|keywords| !keywords.reference)
        };
        let cycle: Vec<&Place> = chain.iter().skip(start).filter(is_step).collect();
        let least = cycle.iter().min().copied().unwrap_or(place).clone();
        if !self.cycles.insert(least) {
            return;
        }
        let only_references = cycle.iter().all(|link| {
            self.schemas
                .get(link)
                .is_some_and(|keywords| keywords.reference && keywords.all_of.len() == 1)
        });
        // Inline branches between named schemas add no information.
        let named = |link: &&Place| self.key_of(link).is_some();
        let shown: Vec<&Place> = match cycle.iter().any(named) {
            true => cycle.into_iter().filter(named).collect(),
            false => cycle,
        };
        let first = shown.first().copied().unwrap_or(place);
        let mut text: Vec<String> = shown.iter().map(|link| self.describe(link)).collect();
        text.push(self.describe(first));
        let text = text.join(" -> ");
        let (mut diagnostic, label) = if only_references {
            let message = format!("these references form a cycle: {text}");
            let diagnostic = Diagnostic::new(Code::ReferenceCycle, message)
                .help("replace one of the references with a schema");
            (diagnostic, "which refers to")
        } else {
            let message = format!("this schema contains itself through `allOf`: {text}");
            let diagnostic = Diagnostic::new(Code::AllOfCycle, message)
                .help("remove one of the branches, or make it a property");
            (diagnostic, "which contains")
        };
        diagnostic = diagnostic.at(first);
        for link in shown.into_iter().skip(1) {
            diagnostic = diagnostic.also(link, label);
        }
        self.diagnostics.push(diagnostic);
    }

    fn unite(&mut self, parts: Vec<Part<'m>>) -> Conjunction<'m> {
        let mut merged = Conjunction {
            types: Vec::new(),
            nullable: false,
            reads_null: false,
            format: None,
            content_encoding: None,
            content_media_type: None,
            enumeration: None,
            constant: None,
            properties: IndexMap::default(),
            required: IndexSet::default(),
            rest: OtherMembers::Open,
            patterns: Vec::new(),
            items: Vec::new(),
            prefix_items: Vec::new(),
            closed_items: false,
            groups: Vec::new(),
            never: false,
            forbids: false,
            invalid: false,
            parts: Vec::new(),
        };
        let mut typed: Option<Place> = None;
        let mut listed: Option<Place> = None;
        let mut constants = None;
        let mut formatted = None;
        let mut repeated: Vec<(usize, bool)> = Vec::new();
        merged.reads_null = self.has_null_beside_others(&parts);
        for (index, part) in parts.iter().enumerate() {
            let keywords = part.keywords;
            if merged.sets_aside(part) {
                continue;
            }
            self.unite_types(&mut merged, part, &mut typed);
            self.unite_values(&mut merged, part, &mut listed, &mut constants);
            self.unite_formats(&mut merged, part, &mut formatted);
            merged.content_encoding = keywords
                .content_encoding
                .as_deref()
                .or(merged.content_encoding);
            merged.content_media_type = keywords
                .content_media_type
                .as_deref()
                .or(merged.content_media_type);
            for (name, link) in &keywords.properties {
                match merged.properties.entry(name) {
                    Entry::Vacant(entry) => {
                        entry.insert(vec![link.place.clone()]);
                    }
                    Entry::Occupied(mut entry) => entry.get_mut().push(link.place.clone()),
                }
            }
            let required = keywords.required.iter().map(String::as_str);
            merged.required.extend(required);
            merged
                .patterns
                .extend(keywords.patterns.iter().map(|(_, link)| link.place.clone()));
            merged
                .items
                .extend(keywords.items.iter().map(|link| link.place.clone()));
            if !keywords.prefix_items.is_empty() {
                merged.prefix_items = keywords
                    .prefix_items
                    .iter()
                    .map(|link| link.place.clone())
                    .collect();
            }
            merged.closed_items |= keywords.closed_items;
            let discriminator = keywords.discriminator.as_deref();
            for (one_of, counts, links) in [
                (true, part.term.one_of, &keywords.one_of),
                (false, part.term.any_of, &keywords.any_of),
            ] {
                if !counts || links.is_empty() {
                    continue;
                }
                if self.repeats(&merged, links) {
                    repeated.push((index, one_of));
                } else {
                    merged.groups.push(Group {
                        part: index,
                        one_of,
                        links,
                        discriminator,
                    });
                }
            }
            merged.never |= keywords.never;
            merged.forbids |= keywords.forbids;
            merged.invalid |= keywords.invalid;
        }
        self.compare_values_with_types(&mut merged, typed.as_ref(), constants.or(listed).as_ref());
        merged.rest = rest(&parts);
        self.judge_conditions(&parts);
        merged.nullable = merged.reads_null
            || nullable(&parts)
            || merged.groups.first().is_some_and(|group| {
                group
                    .links
                    .iter()
                    .any(|link| self.null_alternative(&link.place))
            });
        merged.parts = parts;
        for (index, one_of) in repeated {
            if let Some(part) = merged.parts.get_mut(index) {
                *(if one_of {
                    &mut part.term.one_of
                } else {
                    &mut part.term.any_of
                }) = false;
            }
        }
        merged
    }

    /// Records the effect of conditions: they keep an object open that `unevaluatedProperties` closes otherwise.
    fn judge_conditions(&mut self, parts: &[Part<'m>]) {
        let Some(last) = parts.iter().rposition(|part| part.keywords.unevaluated) else {
            return;
        };
        let conditional = parts.iter().take(last + 1);
        for part in conditional.filter(|part| part.keywords.conditional) {
            for keyword in ["if", "dependentSchemas"] {
                let place = part.term.place.join(keyword);
                self.diagnostics.judge(place, KEEPS_OPEN);
            }
        }
    }

    /// Returns whether an equal group of alternatives was added before.
    fn repeats(&mut self, merged: &Conjunction<'m>, links: &[Link]) -> bool {
        merged.groups.iter().any(|group| {
            group.links.len() == links.len()
                && group.links.iter().zip(links).all(|(left, right)| {
                    self.fingerprint(&left.place) == self.fingerprint(&right.place)
                })
        })
    }
}

/// Returns the treatment of undeclared members. They are forbidden if the outermost schema with properties closes
/// itself. If only a base is closed and another schema extends it, that is a mistake, which would remove the members
/// that the extension adds.
///
/// `unevaluatedProperties` does not apply to members that a schema before it describes: by `additionalProperties`, or where a
/// condition holds, which the type does not express.
fn rest(parts: &[Part<'_>]) -> OtherMembers {
    let mut schemas = Vec::new();
    let mut closed = false;
    let mut described = false;
    for part in parts {
        described |= part.keywords.conditional;
        if part.keywords.unevaluated && described {
            continue;
        }
        described |= match part.keywords.additional {
            Some(Additional::Allowed(allowed)) => allowed,
            Some(Additional::Schema(_)) => true,
            None => false,
        };
        match &part.keywords.additional {
            Some(Additional::Schema(link)) => {
                schemas.push(link.place.clone());
                closed = false;
            }
            Some(Additional::Allowed(false)) => closed = true,
            Some(Additional::Allowed(true)) => closed = false,
            None if part.keywords.properties.is_empty() => {}
            None => closed = false,
        }
    }
    if closed {
        OtherMembers::Closed
    } else if schemas.is_empty() {
        OtherMembers::Open
    } else {
        OtherMembers::Schemas(schemas)
    }
}

/// Returns whether `null` is allowed: either by the outermost schema, or by one of them and by all others.
fn nullable(parts: &[Part<'_>]) -> bool {
    // An enum that contains `null` allows it, whatever `type` declares.
    let says = |part: &Part<'_>| {
        part.keywords.nullable || part.keywords.enumeration.contains(&Value::Null)
    };
    let outermost = parts.last().is_some_and(says);
    let allows = |part: &Part<'_>| says(part) || part.keywords.is_silent_of_null();
    outermost || (parts.iter().any(says) && parts.iter().all(allows))
}
