//! Finds the schemas that allow `null`, by themselves or by a direct or indirect alternative, and those that allow nothing else.

use crate::diagnostic::{Code, Diagnostic, Verdict};
use crate::ir::JsonType;
use crate::lower::builder::Builder;
use crate::lower::conjunction::Part;
use crate::normalize::{Link, Schema};
use crate::source::{Place, PlaceMap, PlaceSet};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use serde_json::Value;
use std::sync::Arc;

/// The keywords that document a schema.
const ANNOTATIONS: &[&str] = &[
    "title",
    "description",
    "deprecated",
    "default",
    "example",
    "examples",
    "externalDocs",
];

impl<'m> Builder<'m> {
    /// Returns whether an alternative allows `null`.
    pub(in crate::lower) fn null_alternative(&mut self, place: &Place) -> bool {
        let target = self.target_of(place);
        if self.nulls.is_none() {
            self.nulls = Some(self.all_nulls());
        }
        let nulls = self.nulls.as_ref();
        nulls.is_some_and(|nulls| nulls.contains(&target))
    }

    /// Returns whether an alternative of a body allows no value, as oRPC writes `undefined`: there may be no body.
    pub(in crate::lower) fn may_be_absent(&self, place: &Place) -> bool {
        let never = |link: &Link| {
            let target = self.target_of(&link.place);
            self.schemas.get(&target).is_some_and(|schema| schema.never)
        };
        let schema = self.schemas.get(&self.target_of(place));
        schema.is_some_and(|schema| schema.any_of.iter().chain(&schema.one_of).any(never))
    }

    /// Returns whether a schema allows `null` alone.
    pub(in crate::lower) fn is_null(&self, place: &Place) -> bool {
        let target = self.target_of(place);
        let schema = self.schemas.get(&target);
        self.is_only_nullable(&target) || schema.is_some_and(|schema| schema.is_only_null())
    }

    /// Returns whether the schema is only `{nullable: true}`. As an alternative it means `null`: some generators write
    /// optional properties like that.
    pub(in crate::lower) fn is_only_nullable(&self, place: &Place) -> bool {
        self.is_nullable_below(place, 0) || self.is_null_of_apispec(place)
    }

    /// Returns whether the schema is `{type: object, nullable: true}` beside one component, as apispec writes `null` in
    /// OpenAPI 3.0, where `nullable` needs a `type`.
    fn is_null_of_apispec(&self, place: &Place) -> bool {
        let schema = |place: &Place| self.schemas.get(place).map(Arc::as_ref);
        let is_object = |schema: &Schema| {
            schema.nullable && schema.types == [JsonType::Object] && !schema.narrows()
        };
        let owner = || schema(&place.parent()?.parent()?);
        schema(place).is_some_and(is_object)
            && owner().is_some_and(|owner| match owner.any_of.as_slice() {
                [null, other] => {
                    null.place == *place
                        && schema(&other.place).is_some_and(|other| other.reference)
                }
                _ => false,
            })
    }

    fn is_nullable_below(&self, place: &Place, depth: usize) -> bool {
        /// The maximum depth of `allOf` around `nullable`.
        const DEEPEST: usize = 8;
        let target = self.target_of(place);
        let Some(schema) = self.schemas.get(&target).filter(|_| depth < DEEPEST) else {
            return false;
        };
        let is_branch = |link: &Link| self.is_nullable_below(&link.place, depth + 1);
        !schema.constrains()
            && (schema.nullable || !schema.all_of.is_empty())
            && schema.all_of.iter().all(is_branch)
    }

    /// Records that the crate does not show what an alternative says of `null`, which becomes no variant.
    pub(in crate::lower) fn null_is_not_shown(&mut self, alternative: &Link) {
        for keyword in ANNOTATIONS.iter().filter(|_| alternative.inline) {
            let verdict = Verdict::Approximated("`null` is no variant with documentation");
            self.diagnostics
                .judge(alternative.place.join(keyword), verdict);
        }
    }

    /// Returns whether a part of a conjunction allows `null` alone and another one does not. It is reported as a contradiction
    /// unless all of the others allow `null` too.
    pub(in crate::lower) fn has_null_beside_others(&mut self, parts: &[Part<'m>]) -> bool {
        let is_null = |part: &&Part<'m>| part.keywords.is_only_null();
        let Some(null) = parts.iter().rfind(is_null) else {
            return false;
        };
        let others = parts
            .iter()
            .filter(|part| part.keywords.constrains() && !is_null(part));
        let others: Vec<&Part<'m>> = others.collect();
        let contradicts = |part: &&&Part<'m>| !self.null_alternative(&part.term.place);
        if let Some(other) = others.iter().rfind(contradicts) {
            self.report_null(null, other, parts);
        }
        !others.is_empty()
    }

    fn report_null(&mut self, null: &Part<'m>, other: &Part<'m>, parts: &[Part<'m>]) {
        let types = other.keywords.types.iter().map(|name| name.name());
        let types: Vec<&str> = types.collect();
        let types = match types.is_empty() {
            true => "something else".to_owned(),
            false => types.join(" or "),
        };
        let position = |part: &Part<'m>| parts.iter().position(|one| one.term == part.term);
        let is_later = position(null) > position(other);
        let (message, at, also) = match is_later {
            true => (format!("{types} and null"), null, other),
            false => (format!("null and {types}"), other, null),
        };
        let keyword = match &null.keywords.constant {
            Some(_) => "const",
            None if null.keywords.types.is_empty() => "enum",
            None => "type",
        };
        self.diagnostics.push(
            Diagnostic::new(
                Code::AllOfContradiction,
                format!("`allOf` requires a value that is both {message}"),
            )
            .at(&at.term.place)
            .also(&also.term.place, "the other type is here")
            .approximates(
                &null.term.place.join(keyword),
                "it contradicts another branch of `allOf`; either is read",
            )
            .help("the crate reads either type; correct one of them"),
        );
    }

    /// Returns the schemas that allow `null`: those that declare it, those that have one of these as an alternative, and the
    /// conjunctions of one of these with schemas that say nothing of `null`. They are found together, since a search for each
    /// schema would visit shared alternatives again and again.
    fn all_nulls(&self) -> IndexSet<&'m Place, FxBuildHasher> {
        let mut users: PlaceMap<Vec<(&'m Place, bool)>> = PlaceMap::default();
        let mut found = IndexSet::default();
        for (place, keywords) in self.schemas {
            if keywords.nullable
                || keywords.types == [JsonType::Null]
                || keywords.constant == Some(Value::Null)
                || keywords.enumeration.contains(&Value::Null)
                || (!keywords.all_of.is_empty() && self.is_only_nullable(place))
            {
                found.insert(place);
            }
            let alternatives = keywords.one_of.iter().chain(&keywords.any_of);
            let links = alternatives.map(|link| (link, false));
            for (link, is_branch) in links.chain(keywords.all_of.iter().map(|link| (link, true))) {
                let target = self.target_of(&link.place);
                users.entry(target).or_default().push((place, is_branch));
            }
        }
        let mut queue: Vec<&Place> = found.iter().copied().collect();
        while let Some(place) = queue.pop() {
            for (user, is_branch) in users.get(place).into_iter().flatten() {
                if (!is_branch || self.others_allow_null(user, &found)) && found.insert(*user) {
                    queue.push(*user);
                }
            }
        }
        found
    }

    /// Returns whether a schema with a branch of `allOf` that allows `null` does not exclude it by its own keywords or another
    /// branch. `found` has the schemas of which it is known that they allow `null`.
    fn others_allow_null(&self, place: &Place, found: &IndexSet<&Place, FxBuildHasher>) -> bool {
        let allows = |link: &Link| {
            let target = self.target_of(&link.place);
            found.contains(&target) || self.is_silent(&target)
        };
        let schema = self.schemas.get(place);
        schema.is_some_and(|schema| schema.is_silent_of_null() && schema.all_of.iter().all(allows))
    }

    /// Returns whether neither a schema nor its branches say anything of `null`.
    fn is_silent(&self, place: &Place) -> bool {
        let mut queue = vec![self.target_of(place)];
        let mut seen = PlaceSet::default();
        while let Some(place) = queue.pop() {
            let Some(schema) = self.schemas.get(&place) else {
                continue;
            };
            if !schema.is_silent_of_null() {
                return false;
            }
            let branches = schema.all_of.iter().map(|link| self.target_of(&link.place));
            queue.extend(branches.filter(|branch| seen.insert(branch.clone())));
        }
        true
    }
}
