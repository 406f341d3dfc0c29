//! A base with a `discriminator` whose children say `allOf: [base]`: an enum where it is used as a type, a bundle of
//! members where it is used as a base.

use crate::ir::{Docs, Part, Select, Shape, Ty, Union, Usage, Variant};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Term;
use crate::lower::limits::BASE_DEPTH;
use crate::normalize::{Discriminator, Schema};
use crate::source::Place;
use indexmap::IndexSet;

/// What a schema says of its children.
enum Found<'m> {
    Nothing,
    Discriminator(&'m Discriminator),
    /// It lists them, or has others.
    Alternatives,
}

impl<'m> Builder<'m> {
    /// Finds every base and the components that extend it, near or far.
    pub(in crate::lower) fn find_children(&mut self) {
        let branches: IndexSet<&Place> = self
            .schemas
            .values()
            .flat_map(|keywords| &keywords.all_of)
            .filter(|link| link.inline)
            .map(|link| &link.place)
            .collect();
        // A branch that is written in place is part of the schema that it stands in.
        let bases: Vec<&Place> = self
            .schemas
            .keys()
            .filter(|place| !branches.contains(place))
            .filter(|place| matches!(self.base_discriminator(place, 0), Found::Discriminator(_)))
            .collect();
        if bases.is_empty() {
            return;
        }
        let mut components: Vec<&Place> = self
            .schemas
            .keys()
            .filter(|place| crate::lower::builder::component_key(place).is_some())
            .collect();
        // The table is in the order of discovery; the document's is kept by the components of the model.
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
            }
        }
    }

    /// What the mapping of a base that nobody extends leads to: its children, which forgot to say so. Schemas that repeat
    /// one mapping, that of their base or one that leads to each of them, are siblings.
    fn mapped(&mut self, base: &Place) -> Vec<Place> {
        let Found::Discriminator(own) = self.base_discriminator(base, 0) else {
            return Vec::new();
        };
        let bases = self.discriminated_bases(base);
        let inherits = bases
            .iter()
            .any(|(_, theirs)| theirs.property == own.property && !std::ptr::eq(*theirs, own));
        let targets = own.mapping.values().map(|target| self.target_of(target));
        let others: IndexSet<Place> = targets.filter(|target| target != base).collect();
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

    /// The discriminator of a schema that lists no alternatives, of its own or of a branch that is written in place.
    fn base_discriminator(&self, place: &Place, depth: usize) -> Found<'m> {
        let Some(keywords) = self.schemas.get(place).filter(|_| depth < BASE_DEPTH) else {
            return Found::Nothing;
        };
        if !keywords.one_of.is_empty() || !keywords.any_of.is_empty() {
            return Found::Alternatives;
        }
        let mut found = keywords
            .discriminator
            .as_ref()
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

    /// Whether a schema that is more than another name for one extends the base.
    fn descends(&self, place: &Place, base: &Place) -> bool {
        // A bare reference, or one that adds `null`, is another name.
        let is_name = |keywords: &Schema| {
            (keywords.reference || keywords.nullable)
                && !keywords.constrains()
                && keywords.all_of.len() == 1
        };
        !self.schemas.get(place).is_none_or(is_name) && self.extends(place, base)
    }

    /// The enum of a base; its struct gets the suffix `Base`.
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
        let all: IndexSet<Place> = children.iter().cloned().chain(targets).collect();
        for child in &all {
            let hint = crate::lower::builder::component_key(child);
            let usage = Usage::part(id, Part::Variant(variants.len(), hint.clone()));
            let child_ty = if child == place {
                base.clone()
            } else if self.children.contains_key(child) {
                self.base_struct(child, &usage)
            } else {
                match self.ty(child, &usage) {
                    Ty::Nullable(inner) => *inner,
                    ty => ty,
                }
            };
            // Another name of the base: as a variant, the enum would hold itself.
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
                    length: None,
                    boxed: false,
                });
            }
        }
        let mut values = self.tag_values(discriminator, &leads, false);
        values.sort_by_key(|(_, index)| *index);
        let merged = self.flatten(&[base_term(place)]);
        let select = Select::Tag {
            property: discriminator.property.clone(),
            values,
            rest: Vec::new(),
            otherwise: self.otherwise(discriminator, &leads),
            undeclared: Vec::new(),
        };
        self.define(id, &merged, Shape::Union(Union { variants, select }), true);
        ty
    }

    /// The struct of a polymorphic base, without what makes it an enum.
    pub(in crate::lower) fn base_struct(&mut self, place: &Place, usage: &Usage) -> Ty {
        // A term that no use of the schema has, so that the struct has a key of its own.
        let terms = [base_term(place)];
        if let Some(ty) = self.done.get(terms.as_slice()) {
            return ty.clone();
        }
        let mut merged = self.flatten(&terms);
        merged.nullable = false;
        merged.groups.clear();
        let ty = self.merged(&terms, place, merged, usage, false);
        if let Ty::Type(id) = ty {
            self.types[id].hints.suffix = Some("Base");
        }
        ty
    }
}

/// The base without its alternatives: a base has none, so the term means the same and is still another key.
fn base_term(place: &Place) -> Term {
    Term {
        one_of: false,
        any_of: false,
        ..Term::whole(place)
    }
}
