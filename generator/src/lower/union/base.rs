//! Lowers a base with a `discriminator` that children extend by `allOf`. It is an enum where it is used as a type, and
//! a set of members where it is used as a base.

use crate::diagnostic::Verdict;
use crate::ir::{Docs, Holds, Part, Presence, Select, Shape, Ty, Union, Usage, Variant};
use crate::lower::builder::Builder;
use crate::lower::conjunction::{Building, Conjunction, Group, Term};
use crate::lower::limits::BASE_DEPTH;
use crate::normalize::{Discriminator, Schema};
use crate::source::{Place, PlaceSet};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use std::sync::Arc;

/// The result of searching a schema for a discriminator.
enum Found<'m> {
    Nothing,
    Discriminator(&'m Discriminator),
    /// The schema lists alternatives.
    Alternatives,
}

impl<'m> Builder<'m> {
    /// Finds every base, and the components that extend it directly or indirectly.
    pub(in crate::lower) fn find_children(&mut self) {
        let branches: IndexSet<&Place, FxBuildHasher> = self
            .schemas
            .values()
            .flat_map(|keywords| &keywords.all_of)
            .filter(|link| link.inline)
            .map(|link| &link.place)
            .collect();
        // An inline branch is part of the schema that contains it.
        let bases: Vec<&Place> = self
            .schemas
            .iter()
            .filter(|(_, keywords)| keywords.discriminator.is_some() || !keywords.all_of.is_empty())
            .map(|(place, _)| place)
            .filter(|place| !branches.contains(place))
            .filter(|place| matches!(self.base_discriminator(place, 0), Found::Discriminator(_)))
            .collect();
        if bases.is_empty() {
            return;
        }
        let mut components: Vec<&Place> = self
            .schemas
            .keys()
            .filter(|place| self.component_key(place).is_some())
            .collect();
        // The table is in the order of discovery, but the components of the model are in the order of the document.
        let order: IndexSet<&Place> = self
            .model
            .documents
            .iter()
            .flat_map(|document| document.components.iter().map(|(_, place)| place))
            .collect();
        components.sort_by_key(|place| order.get_index_of(*place).unwrap_or(usize::MAX));
        for base in bases {
            let children = components
                .iter()
                .filter(|place| **place != base && self.descends(place, base))
                .map(|place| (*place).clone());
            let mut children: Vec<Place> = children.collect();
            self.extending.extend(children.iter().cloned());
            if children.is_empty() {
                children = self.mapped(base);
            }
            if !children.is_empty() {
                self.children.insert(base.clone(), children);
                continue;
            }
            let own = self
                .schemas
                .get(base)
                .and_then(|one| one.discriminator.as_deref());
            if own.is_some_and(|own| own.mapping.is_empty()) {
                let verdict = Verdict::Approximated("no schema extends this one");
                self.diagnostics.judge(base.join("discriminator"), verdict);
            }
        }
    }

    /// Returns the targets of the mapping of a base without children: these are children that do not refer to it.
    /// Schemas that repeat the mapping of their base, or whose mappings refer to each other, are siblings instead.
    fn mapped(&mut self, base: &Place) -> Vec<Place> {
        let Found::Discriminator(own) = self.base_discriminator(base, 0) else {
            return Vec::new();
        };
        let bases = self.discriminated_bases(base);
        let inherits = bases
            .iter()
            .any(|(_, theirs)| theirs.property == own.property && !std::ptr::eq(*theirs, own));
        let targets = own.mapping.values().map(|target| self.target_of(target));
        let others: PlaceSet = targets.filter(|target| target != base).collect();
        let leads_back = |other: &Place| match self.base_discriminator(other, 0) {
            Found::Discriminator(theirs) => {
                let mut targets = theirs.mapping.values();
                targets.any(|target| self.target_of(target) == *base)
            }
            _ => false,
        };
        if inherits || others.iter().any(leads_back) {
            return Vec::new();
        }
        others.into_iter().collect()
    }

    /// Returns the discriminator of a schema or of its inline branches, if it lists no alternatives.
    fn base_discriminator(&self, place: &Place, depth: usize) -> Found<'m> {
        let Some(keywords) = self.schemas.get(place).filter(|_| depth < BASE_DEPTH) else {
            return Found::Nothing;
        };
        if !keywords.one_of.is_empty() || !keywords.any_of.is_empty() {
            return Found::Alternatives;
        }
        let mut found = keywords
            .discriminator
            .as_deref()
            .map_or(Found::Nothing, Found::Discriminator);
        for link in keywords.all_of.iter().filter(|link| link.inline) {
            match (self.base_discriminator(&link.place, depth + 1), &found) {
                (Found::Alternatives, _) => return Found::Alternatives,
                (inner, Found::Nothing) => found = inner,
                _ => {}
            }
        }
        found
    }

    /// Returns whether a schema extends the base and is not only an alias.
    fn descends(&self, place: &Place, base: &Place) -> bool {
        // A bare reference, or one that adds `null`, is an alias.
        let is_name = |keywords: &Schema| {
            (keywords.reference || keywords.nullable)
                && !keywords.constrains()
                && keywords.all_of.len() == 1
        };
        let keywords = self.schemas.get(place).map(Arc::as_ref);
        !keywords.is_none_or(is_name) && self.extends(place, base)
    }

    /// Builds the enum of a base. Its struct has the suffix `Base`.
    pub(in crate::lower) fn polymorphic(
        &mut self,
        place: &Place,
        children: &[Place],
        usage: &Usage,
    ) -> Ty {
        let id = self.reserve(place, usage);
        let keywords = self.schemas.get(place);
        let nullable = keywords.is_some_and(|keywords| keywords.nullable);
        let ty = if nullable {
            Ty::Nullable(Box::new(Ty::Type(id)))
        } else {
            Ty::Type(id)
        };
        self.done.insert(vec![Term::whole(place)], ty.clone());
        let base = self.base_struct(place, usage);
        let Found::Discriminator(discriminator) = self.base_discriminator(place, 0) else {
            return ty;
        };
        let mut variants: Vec<Variant> = Vec::new();
        let mut leads: Vec<(Place, usize)> = Vec::new();
        let targets = discriminator.mapping.values();
        let targets = targets.chain(&discriminator.otherwise);
        let targets = targets.map(|target| self.target_of(target));
        let named: PlaceSet = targets.collect();
        let all: PlaceSet = children.iter().chain(&named).cloned().collect();
        // A child with a discriminator of its own is a variant as an enum, which has the children of the child.
        let nested: PlaceSet = all
            .iter()
            .filter(|child| *child != place && self.is_nested(child, discriminator))
            .cloned()
            .collect();
        let mut inner: IndexSet<&Place> = IndexSet::new();
        for base in &nested {
            let children = self.children.get(base).into_iter().flatten();
            inner.extend(children.filter(|child| *child != base));
        }
        let is_inner = |child: &Place| !named.contains(child) && inner.contains(child);
        let all: Vec<Place> = all
            .iter()
            .filter(|child| !is_inner(child))
            .cloned()
            .collect();
        for child in &all {
            let hint = self.component_key(child);
            let usage = Usage::part(id, Part::Variant(variants.len(), hint.clone()));
            let child_ty = if child == place {
                base.clone()
            } else if self.children.contains_key(child) && !nested.contains(child) {
                self.base_struct(child, &usage)
            } else {
                match self.ty(child, &usage) {
                    Ty::Nullable(inner) => *inner,
                    ty => ty,
                }
            };
            // An alias of the base: as a variant, the enum would contain itself.
            let child_ty = if child_ty == Ty::Type(id) {
                base.clone()
            } else {
                child_ty
            };
            let known = variants.iter().position(|variant| variant.ty == child_ty);
            let index = known.unwrap_or(variants.len());
            leads.push((child.clone(), index));
            if known.is_none() {
                variants.push(Variant {
                    ty: child_ty,
                    hint,
                    docs: Docs::default(),
                    holds: Holds::Value,
                    length: None,
                    pattern: None,
                    boxed: false,
                });
            }
        }
        let mut values = self.tag_values(discriminator, &leads, false);
        self.inner_values(discriminator, &leads, &variants, &mut values, place);
        values.sort_by_key(|(_, index)| *index);
        let merged = self.flatten(&[base_term(place)]);
        // A value with another tag, or without one, still has the members of the base.
        let has_more = merged
            .properties
            .keys()
            .any(|name| *name != discriminator.property);
        if has_more && variants.iter().all(|variant| variant.ty != base) {
            if let Ty::Type(base) = base {
                let property = discriminator.property.clone();
                self.without_tag.push((base, property));
            }
            variants.push(Variant {
                ty: base,
                hint: Some("base".to_owned()),
                docs: Docs {
                    title: Some(format!("Another `{}`, or none.", discriminator.property)),
                    ..Docs::default()
                },
                holds: Holds::Value,
                length: None,
                pattern: None,
                boxed: false,
            });
        }
        let select = Select::Tag {
            property: discriminator.property.clone(),
            values,
            rest: Vec::new(),
            otherwise: self.otherwise(discriminator, &leads),
            undeclared: Vec::new(),
        };
        self.define(
            id,
            &merged,
            Shape::Union(Union {
                variants,
                select,
                open: false,
            }),
            true,
        );
        ty
    }

    /// Returns the polymorphic base of the alternatives of a schema: one among them that all others extend, as Swashbuckle writes
    /// the use of a base, or one whose children they all are, as springdoc writes that of an abstract one. Its enum has them as
    /// variants.
    pub(in crate::lower) fn base_among(
        &self,
        merged: &Conjunction<'m>,
        group: &Group<'m>,
    ) -> Option<Place> {
        let targets = group.links.iter().map(|link| self.target_of(&link.place));
        let targets: IndexSet<Place> = targets.collect();
        if merged.has_members() || targets.len() < 2 {
            return None;
        }
        let listed = targets
            .iter()
            .find_map(|place| self.children.get_key_value(place));
        if let Some((base, children)) = listed {
            let extends = |place: &Place| place == base || children.contains(place);
            return targets.iter().all(extends).then(|| base.clone());
        }
        // A component has a name of its own, which is the better one for such a union.
        let owner = merged.parts.get(group.part).map(|part| &part.term.place);
        if owner.is_none_or(|owner| self.component_key(owner).is_some()) {
            return None;
        }
        let has_same_tags = |base: &Place| match self.base_discriminator(base, 0) {
            Found::Discriminator(theirs) => group.discriminator.is_none_or(|own| own == theirs),
            Found::Nothing | Found::Alternatives => false,
        };
        let mut bases = self.children.iter().filter(|(base, children)| {
            children.len() == targets.len()
                && children.iter().all(|one| targets.contains(one))
                && has_same_tags(base)
        });
        match (bases.next(), bases.next()) {
            (Some((base, _)), None) => Some(base.clone()),
            _ => None,
        }
    }

    /// Makes the tag optional in the structs that a value without a known tag is read as.
    pub(in crate::lower) fn allow_no_tag(&mut self) {
        for (id, property) in std::mem::take(&mut self.without_tag) {
            if let Shape::Struct(structure) = &mut self.types[id].shape
                && let Some(tag) = structure
                    .fields
                    .iter_mut()
                    .find(|field| field.wire == property)
            {
                tag.presence = match tag.presence {
                    Presence::Required | Presence::Optional => Presence::Optional,
                    Presence::RequiredNullable | Presence::OptionalNullable => {
                        Presence::OptionalNullable
                    }
                };
            }
        }
    }

    /// Returns whether a child is a polymorphic base by another property than its own base.
    fn is_nested(&self, child: &Place, outer: &Discriminator) -> bool {
        let Found::Discriminator(own) = self.base_discriminator(child, 0) else {
            return false;
        };
        own.property != outer.property && self.children.contains_key(child)
    }

    /// Builds the struct of a polymorphic base, without the properties that make it an enum.
    pub(in crate::lower) fn base_struct(&mut self, place: &Place, usage: &Usage) -> Ty {
        // No use of the schema has this term, so that the struct has its own key in `done`.
        let terms = [base_term(place)];
        if let Some(ty) = self.done.get(terms.as_slice()) {
            return ty.clone();
        }
        let mut merged = self.flatten(&terms);
        merged.nullable = false;
        merged.groups.clear();
        let ty = self.merged(&terms, place, merged, usage, Building::AtOnce);
        if let Ty::Type(id) = ty {
            self.types[id].hints.suffix = Some("Base");
        }
        ty
    }
}

/// Returns a term of the base without its alternatives. A base has none, so the term is equivalent but distinct.
pub(super) fn base_term(place: &Place) -> Term {
    Term {
        one_of: false,
        any_of: false,
        ..Term::whole(place)
    }
}
