//! A base with a `discriminator` whose children say `allOf: [base]`: an enum where it is used as a type, a bundle of
//! members where it is used as a base.

use super::Builder;
use super::flatten::Term;
use super::keywords::Keywords;
use crate::ir::{Docs, Part, Select, Shape, Ty, Union, Usage, Variant};
use crate::place::Place;

impl Builder<'_> {
    /// Finds every base and the components that extend it, near or far.
    pub(super) fn find_children(&mut self) {
        let bases: Vec<&Place> = self
            .schemas
            .iter()
            .filter(|(_, keywords)| {
                keywords.discriminator.is_some()
                    && keywords.one_of.is_empty()
                    && keywords.any_of.is_empty()
            })
            .map(|(place, _)| place)
            .collect();
        if bases.is_empty() {
            return;
        }
        let mut components: Vec<&Place> = self
            .schemas
            .keys()
            .filter(|place| super::component_key(place).is_some())
            .collect();
        // The table is in the order of discovery; the document's is kept by the components of the model.
        let order: indexmap::IndexSet<&Place> = self
            .model
            .documents
            .iter()
            .flat_map(|document| document.components.iter().map(|(_, place)| place))
            .collect();
        components.sort_by_key(|place| order.get_index_of(*place).unwrap_or(usize::MAX));
        for base in bases {
            let children: Vec<Place> = components
                .iter()
                .filter(|place| **place != base && self.descends(place, base))
                .map(|place| (*place).clone())
                .collect();
            if !children.is_empty() {
                self.children.insert(base.clone(), children);
            }
        }
    }

    /// Whether a schema that is more than another name for one extends the base.
    fn descends(&self, place: &Place, base: &Place) -> bool {
        let is_name = |keywords: &Keywords| {
            keywords.reference && !keywords.constrains() && keywords.all_of.len() == 1
        };
        !self.schemas.get(place).is_none_or(is_name) && self.extends(place, base)
    }

    /// The enum of a base; its struct gets the suffix `Base`.
    pub(super) fn polymorphic(&mut self, place: &Place, children: &[Place], usage: &Usage) -> Ty {
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
        let discriminator = keywords.and_then(|keywords| keywords.discriminator.clone());
        let Some(discriminator) = discriminator else {
            return ty;
        };
        let mut variants: Vec<Variant> = Vec::new();
        let mut values: Vec<(String, usize)> = Vec::new();
        let mapped: Vec<(String, Place)> = discriminator
            .mapping
            .iter()
            .map(|(value, target)| (value.clone(), self.target_of(target)))
            .collect();
        let extra = mapped
            .iter()
            .map(|(_, target)| target)
            .filter(|target| !children.contains(target));
        let all: Vec<Place> = children.iter().chain(extra).cloned().collect();
        for child in &all {
            let hint = super::component_key(child);
            let usage = Usage::Part {
                of: id,
                part: Part::Variant(variants.len(), hint.clone()),
            };
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
            if variants.iter().any(|variant| variant.ty == child_ty) {
                continue;
            }
            let index = variants.len();
            let before = values.len();
            values.extend(
                mapped
                    .iter()
                    .filter(|(_, target)| target == child)
                    .map(|(value, _)| (value.clone(), index)),
            );
            if values.len() == before {
                let constants = self.tag_constants(child, &discriminator.property);
                match constants.as_slice() {
                    [only] => values.push((only.clone(), index)),
                    _ => values.extend(hint.clone().map(|key| (key, index))),
                }
            }
            variants.push(Variant {
                ty: child_ty,
                hint,
                docs: Docs::default(),
                boxed: false,
            });
        }
        let merged = self.flatten(&[base_term(place)]);
        let select = Select::Tag {
            property: discriminator.property,
            values,
            missing: None,
        };
        self.define(id, &merged, Shape::Union(Union { variants, select }), true);
        ty
    }

    /// The struct of a polymorphic base, without what makes it an enum.
    pub(super) fn base_struct(&mut self, place: &Place, usage: &Usage) -> Ty {
        // A term that no use of the schema has, so that the struct has a key of its own.
        let terms = [base_term(place)];
        if let Some(ty) = self.done.get(terms.as_slice()) {
            return ty.clone();
        }
        let mut merged = self.flatten(&terms);
        merged.nullable = false;
        merged.groups.clear();
        let ty = self.merged(&terms, place, merged, usage, false);
        if let Ty::Type(id) = &ty
            && let Some(def) = self.types.get_mut(id.index())
        {
            def.hints.suffix = Some("Base");
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
