//! Combines unions with unions, within limits.

use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Shape, Ty, TypeId, Untyped};
use crate::lower::builder::Builder;
use crate::lower::conjunction::{Conjunction, Group, OtherMembers, Term};
use crate::lower::json_types::Common;
use crate::lower::schema::approximates_combination;
use crate::normalize::Link;

impl<'m> Builder<'m> {
    /// Returns the indices of the alternatives of `group` that have a value in common with the rest of the conjunction.
    pub(in crate::lower) fn possible(
        &mut self,
        merged: &Conjunction<'m>,
        group: &Group<'m>,
    ) -> Vec<usize> {
        let is_something = |link: &Link| {
            let schema = self.schemas.get(&self.target_of(&link.place));
            schema.is_none_or(|schema| !schema.never)
        };
        let links = group.links.iter().enumerate();
        let all = links.filter(|(_, link)| is_something(link));
        let all: Vec<usize> = all.map(|(index, _)| index).collect();
        if merged.parts.len() < 2 && merged.groups.len() < 2 {
            return all;
        }
        let links = group.links;
        let found: Vec<Common> = links
            .iter()
            .map(|link| self.common(merged, group, link))
            .collect();
        // If every alternative contradicts the rest in a member, the mistake is in the member, which is reported
        // separately.
        let lenient = !found.contains(&Common::Some);
        let keep = |index: &usize| match found.get(*index) {
            Some(Common::Some) => true,
            Some(Common::NoMember) => lenient,
            Some(Common::None) | None => false,
        };
        all.into_iter().filter(keep).collect()
    }

    /// Reports a union whose alternatives all contradict the rest of the conjunction.
    pub(in crate::lower) fn no_alternative(
        &mut self,
        merged: &Conjunction<'m>,
        group: &Group<'m>,
    ) -> Shape {
        let keyword = if group.one_of { "oneOf" } else { "anyOf" };
        let place_of = |index: usize| merged.parts.get(index).map(|part| &part.term.place);
        let mut diagnostic = Diagnostic::new(
            Code::AllOfContradiction,
            format!("no alternative of `{keyword}` is compatible with the rest of the schema"),
        )
        .help(
            "the schema is read as any JSON; correct the alternatives, or the rest of the schema",
        );
        if let Some(place) = place_of(group.part) {
            let alternatives = place.join(keyword);
            diagnostic = diagnostic.at(&alternatives).approximates(
                &alternatives,
                "no alternative is compatible with the rest: any JSON is read",
            );
        }
        let others = merged.parts.iter().enumerate();
        let other = others
            .filter(|(index, part)| *index != group.part && part.keywords.constrains())
            .find_map(|(index, _)| place_of(index));
        if let Some(place) = other {
            diagnostic = diagnostic.also(place, "the rest of the schema is here");
        }
        self.diagnostics.push(diagnostic);
        Shape::Alias(Ty::Any(Some(Untyped::Contradiction)))
    }

    /// Reports a conjunction of unions with too many variants, and returns its replacement: a struct of its own members
    /// if it has any, since other members are kept in `extra`.
    pub(in crate::lower) fn too_many_variants(
        &mut self,
        terms: &[Term],
        merged: &Conjunction<'m>,
        id: TypeId,
        start: usize,
    ) -> Shape {
        // Types that were built on the way may be incomplete, except those of whole schemas.
        let mut index = 0;
        self.done.retain(|terms, _| {
            index += 1;
            index <= start || terms.len() == 1
        });
        let is_open = merged.has_members() && merged.rest != OtherMembers::Closed;
        let diagnostic = Diagnostic::new(
            Code::TooManyVariants,
            "this schema combines unions with too many variants",
        )
        .help(if is_open {
            "only members that all variants have are typed; combine fewer unions, or make them properties"
        } else {
            "the schema is read as any JSON; combine fewer unions, or make them properties of an object"
        });
        let origin = &self.types[id].origin;
        let diagnostic = approximates_combination(diagnostic.at(origin), origin);
        self.diagnostics.push(diagnostic);
        if !is_open {
            return Shape::Alias(Ty::Any(Some(Untyped::TooDeep)));
        }
        let mut members = merged.clone();
        members.groups.clear();
        Shape::Struct(self.structure(terms, &members, id))
    }
}
