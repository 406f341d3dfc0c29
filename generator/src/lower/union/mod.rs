//! Lowers `oneOf` and `anyOf`.

pub(in crate::lower) mod alternatives;
pub(in crate::lower) mod base;
mod descriptions;
pub(in crate::lower) mod distribute;
mod hints;
mod inner_tags;
mod limits;
pub(in crate::lower) mod mappings;
pub(in crate::lower) mod tags;
mod texts;
mod within;

use crate::diagnostic::{Code, Diagnostic};
use crate::ir::subsume::absorb;
use crate::ir::{
    Docs, Enum, EnumValue, Holds, JsonType, Part, Select, Shape, Ty, TypeId, Union, Untyped, Usage,
    Variant,
};
use crate::lower::builder::Builder;
use crate::lower::conjunction::{Building, Conjunction, Group, Term};
use crate::normalize::Link;
use crate::source::Place;
use indexmap::IndexSet;
use std::sync::Arc;

impl<'m> Builder<'m> {
    /// Builds the shape of a conjunction that contains alternatives. Members that are common to all are added to each
    /// variant.
    pub(in crate::lower) fn union(
        &mut self,
        terms: &[Term],
        merged: &Conjunction<'m>,
        id: TypeId,
    ) -> Shape {
        let Some(group) = merged
            .groups
            .iter()
            .find(|group| !group.links.is_empty())
            .cloned()
        else {
            return Shape::Alias(Ty::Any(None));
        };
        if let Some(same) = self.repeated(merged) {
            let usage = Usage::part(id, Part::Variant(0, self.component_key(&same)));
            return Shape::Alias(match self.ty(&same, &usage) {
                Ty::Nullable(inner) => *inner,
                ty => ty,
            });
        }
        let possible = self.possible(merged, &group);
        let possible = self.without_texts(&group, possible, id);
        if possible.is_empty() {
            return self.no_alternative(merged, &group);
        }
        if let Some(base) = self.base_among(merged, &group) {
            let usage = Usage::part(id, Part::Variant(0, self.component_key(&base)));
            return Shape::Alias(self.ty(&base, &usage));
        }
        let Some(spread) = self.spread.wider(possible.len()) else {
            return Shape::Alias(Ty::Any(Some(Untyped::TooDeep)));
        };
        let start = self.done.len();
        let outer = std::mem::replace(&mut self.spread, spread);
        let shape = self.alternatives(merged, &group, &possible, id);
        let overflowed = std::mem::replace(&mut self.spread, outer).overflowed;
        if !overflowed {
            return shape;
        }
        if self.spread.is_inner() {
            self.spread.overflowed = true;
            return shape;
        }
        self.too_many_variants(terms, merged, id, start)
    }

    /// Builds the union of the alternatives of `group` that are `possible`.
    fn alternatives(
        &mut self,
        merged: &Conjunction<'m>,
        group: &Group<'m>,
        possible: &[usize],
        id: TypeId,
    ) -> Shape {
        let common = common_terms(merged, group);
        let mut variants: Vec<Variant> = Vec::new();
        let mut places = Vec::new();
        let alike = self.alike(group);
        let possible: IndexSet<usize> = possible.iter().copied().collect();
        let links = group.links.iter().enumerate();
        for (index, link) in links.filter(|(index, _)| possible.contains(index)) {
            // `null` as the whole was seen when it was flattened.
            if self.is_null(&link.place) {
                self.null_is_not_shown(link);
                continue;
            }
            let hint = self.variant_hint(&link.place, group, &alike);
            let usage = Usage::part(id, Part::Variant(index, hint.clone()));
            // A variant that extends the schema has the common members already.
            let owner = merged.parts.get(group.part).map(|part| &part.term.place);
            let includes = owner.is_some_and(|owner| {
                let target = self.target_of(&link.place);
                target == *owner || self.extends(&target, owner)
            });
            let is_whole =
                includes || self.is_all_of(merged, group, link) || !self.is_narrowed(merged, link);
            let mut terms = if is_whole { Vec::new() } else { common.clone() };
            terms.push(Term::whole(&link.place));
            // Whether the union allows `null` was determined when it was flattened.
            let ty = match self.conjunction(&terms, &usage) {
                Ty::Nullable(inner) => *inner,
                Ty::Null => {
                    self.null_is_not_shown(link);
                    continue;
                }
                ty => ty,
            };
            places.push(link.place.clone());
            variants.push(Variant {
                ty,
                hint,
                docs: self.use_docs(std::slice::from_ref(&link.place), true),
                holds: Holds::Value,
                length: self.length(&link.place),
                pattern: self.pattern(&link.place).map(Arc::from),
                boxed: false,
            });
        }
        match self.one_enum(&variants) {
            Some(enumeration) => Shape::Enum(enumeration),
            None => {
                let owner = merged.parts.get(group.part).map(|part| &part.term.place);
                let owner = owner.unwrap_or(&self.types[id].origin).clone();
                self.finish_union(variants, &places, group, &owner)
            }
        }
    }

    /// Returns the component that a branch of `allOf` repeats, with `null` as its only other alternative.
    fn repeated(&self, merged: &Conjunction<'m>) -> Option<Place> {
        let groups = merged.groups.iter();
        groups
            .filter(|group| group.links.len() == 2)
            .find_map(|group| {
                let (nulls, others): (Vec<&Link>, Vec<&Link>) = group
                    .links
                    .iter()
                    .partition(|link| self.is_null(&link.place));
                let [only] = others.as_slice() else {
                    return None;
                };
                let is_it = nulls.len() == 1
                    && merged.parts.len() > 1
                    && self.is_all_of(merged, group, only);
                is_it.then(|| self.target_of(&only.place))
            })
    }

    /// Returns whether an alternative is all that a conjunction requires, apart from its group: a branch of `allOf` repeats the type
    /// of a member, and adds `null` to it.
    fn is_all_of(&self, merged: &Conjunction<'m>, group: &Group<'m>, link: &Link) -> bool {
        let target = self.target_of(&link.place);
        merged
            .parts
            .iter()
            .enumerate()
            .all(|(index, part)| match index == group.part {
                true => part.keywords.types.is_empty() && part.keywords.properties.is_empty(),
                false => self.target_of(&part.term.place) == target,
            })
    }

    /// Returns whether a group of alternatives constrains more than which members are required.
    pub(in crate::lower) fn gives_types(&self, links: &[crate::normalize::Link]) -> bool {
        links.iter().any(|link| {
            self.schemas.get(&link.place).is_some_and(|keywords| {
                let only_requires = crate::normalize::Schema {
                    required: keywords.required.clone(),
                    title: keywords.title.clone(),
                    description: keywords.description.clone(),
                    forbids: keywords.forbids,
                    examples: keywords.examples.clone(),
                    extensions: keywords.extensions.clone(),
                    types: keywords
                        .types
                        .iter()
                        .filter(|name| **name == JsonType::Object)
                        .copied()
                        .collect(),
                    ..crate::normalize::Schema::default()
                };
                **keywords != only_requires || (keywords.required.is_empty() && !keywords.forbids)
            })
        })
    }

    fn finish_union(
        &mut self,
        variants: Vec<Variant>,
        places: &[Place],
        group: &Group<'m>,
        union: &Place,
    ) -> Shape {
        let mut kept: Vec<Variant> = Vec::new();
        let mut leads: Vec<(Place, usize)> = Vec::new();
        for (variant, place) in variants.into_iter().zip(places) {
            let index = match kept.iter().position(|other| other.ty == variant.ty) {
                Some(index) => {
                    // Two lengths of one type are one variant.
                    if let Some(other) = kept.get_mut(index)
                        && other.length != variant.length
                    {
                        other.length = None;
                        other.docs.constraints.clear();
                    }
                    if let Some(other) = kept.get_mut(index)
                        && other.pattern != variant.pattern
                    {
                        other.pattern = None;
                    }
                    index
                }
                None => {
                    kept.push(variant);
                    kept.len() - 1
                }
            };
            leads.push((place.clone(), index));
        }
        let inherited = match group.discriminator {
            None if kept.len() > 1 => self.inherited(places),
            _ => None,
        };
        let discriminator = group.discriminator.or(inherited);
        if discriminator.is_none() {
            absorb(&mut kept, &self.types);
        }
        if let [only] = kept.as_slice() {
            if matches!(only.ty, Ty::Any(_)) && leads.iter().any(|(_, index)| *index > 0) {
                self.open_alternative(group, places);
            }
            return Shape::Alias(only.ty.clone());
        }
        if kept.is_empty() {
            return Shape::Alias(Ty::Null);
        }
        let select = match discriminator {
            Some(discriminator) if self.share_a_tag(discriminator, &leads) => {
                Select::Rules(Vec::new())
            }
            Some(discriminator) => {
                let whole = leads.clone();
                if inherited.is_some() {
                    // A child that has children of its own represents these.
                    leads = self.within(&leads).into_iter().collect();
                }
                let mut values = self.tag_values(discriminator, &leads, inherited.is_none());
                self.inner_values(discriminator, &whole, &kept, &mut values, union);
                if values.is_empty() {
                    Select::Rules(Vec::new())
                } else {
                    Select::Tag {
                        property: discriminator.property.clone(),
                        values,
                        rest: Vec::new(),
                        otherwise: self.otherwise(discriminator, &leads),
                        undeclared: Vec::new(),
                    }
                }
            }
            // The pass `select_variant` finds the rules once all types are known.
            None => Select::Rules(Vec::new()),
        };
        Shape::Union(Union {
            open: false,
            variants: kept,
            select,
        })
    }

    /// Returns whether the schema allows every value.
    fn is_open(&self, place: &Place) -> bool {
        let schema = self.schemas.get(&self.target_of(place));
        schema.is_some_and(|schema| !schema.constrains() && schema.all_of.is_empty())
    }

    /// Reports, once for each place, the alternatives beside one that allows every value.
    fn open_alternative(&mut self, group: &Group<'m>, places: &[Place]) {
        let Some(open) = places.iter().find(|place| self.is_open(place)) else {
            return;
        };
        for link in group.links {
            let has_effect = !places.contains(&link.place) || self.is_open(&link.place);
            if has_effect || !self.reported.insert(link.place.clone()) {
                continue;
            }
            let mut diagnostic = Diagnostic::new(
                Code::OpenAlternative,
                "this alternative has no effect, because another one allows every value",
            )
            .at(&link.place)
            .also(open, "this alternative allows every value")
            .help("the union is read as any JSON; give the other alternative a type");
            if let Some(alternatives) = link.place.parent() {
                diagnostic = diagnostic.ignores(
                    &alternatives,
                    "an alternative has no effect: another one allows every value",
                );
            }
            self.diagnostics.push(diagnostic);
        }
    }

    /// Returns the schema at the end of a chain of bare references.
    pub(in crate::lower) fn target_of(&self, place: &Place) -> Place {
        let mut place = place;
        for _ in 0..32 {
            match self.schemas.get(place) {
                Some(keywords)
                    if keywords.reference
                        && !keywords.constrains()
                        && keywords.all_of.len() == 1 =>
                {
                    match keywords.all_of.first() {
                        Some(link) => place = &link.place,
                        None => break,
                    }
                }
                _ => break,
            }
        }
        place.clone()
    }

    /// Merges alternatives that are all enums of strings, or inline enums of scalars.
    fn one_enum(&self, variants: &[Variant]) -> Option<Enum> {
        let mut values: Vec<EnumValue> = Vec::new();
        let mut open_string = false;
        let mut has_component = false;
        for variant in variants {
            let listed: Vec<EnumValue> = match &variant.ty {
                Ty::String => {
                    open_string = true;
                    Vec::new()
                }
                Ty::Type(id) => {
                    let def = &self.types[*id];
                    has_component |= def.hints.key.is_some();
                    match &def.shape {
                        Shape::Enum(enumeration) => match enumeration.values.as_slice() {
                            // What an alternative says, it says of its only value.
                            [only] if def.hints.key.is_none() => vec![EnumValue {
                                wire: only.wire.clone(),
                                name: only.name.clone().or_else(|| def.docs.title.clone()),
                                description: only
                                    .description
                                    .clone()
                                    .or_else(|| def.docs.description.clone()),
                            }],
                            values => values.to_vec(),
                        },
                        Shape::Const(value) if !value.is_object() && !value.is_array() => {
                            vec![EnumValue {
                                wire: value.clone(),
                                name: def.docs.title.clone(),
                                description: def.docs.description.clone(),
                            }]
                        }
                        _ => return None,
                    }
                }
                _ => return None,
            };
            for value in listed {
                if values.iter().all(|other| other.wire != value.wire) {
                    values.push(value);
                }
            }
        }
        let all_strings = values.iter().all(|value| value.wire.is_string());
        if values.is_empty() || (open_string && !all_strings) {
            return None;
        }
        let is_one = variants
            .iter()
            .all(|variant| Some(&variant.ty) == variants.first().map(|first| &first.ty));
        if has_component && (is_one || open_string || !all_strings) {
            return None;
        }
        Some(Enum {
            repr: crate::lower::schema::enums::repr(values.iter().map(|value| &value.wire)),
            values,
        })
    }

    /// Builds a union of the types that `type` lists.
    pub(in crate::lower) fn union_of_types(
        &mut self,
        merged: &Conjunction<'m>,
        types: &[JsonType],
        id: TypeId,
    ) -> Shape {
        let mut variants = Vec::new();
        for (index, name) in types.iter().enumerate() {
            let mut one = merged.clone();
            one.types = vec![*name];
            one.nullable = false;
            let usage = Usage::part(id, Part::Variant(index, Some(name.name().to_owned())));
            let ty = self.merged_alone(one, id, index, &usage);
            if variants.iter().all(|variant: &Variant| variant.ty != ty) {
                variants.push(Variant {
                    ty,
                    hint: Some(name.name().to_owned()),
                    docs: Docs::default(),
                    holds: Holds::Value,
                    length: None,
                    pattern: None,
                    boxed: false,
                });
            }
        }
        absorb(&mut variants, &self.types);
        match variants.as_slice() {
            [only] => Shape::Alias(only.ty.clone()),
            _ => Shape::Union(Union {
                open: false,
                variants,
                select: Select::Rules(Vec::new()),
            }),
        }
    }

    /// Returns the type of a conjunction that is not a schema of its own, but one of the types of another one.
    fn merged_alone(
        &mut self,
        merged: Conjunction<'m>,
        of: TypeId,
        index: usize,
        usage: &Usage,
    ) -> Ty {
        let terms: Vec<Term> = merged
            .parts
            .last()
            .map(|part| part.term.clone())
            .into_iter()
            .collect();
        let origin = self.types[of].origin.join("type").index(index);
        let ty = self.merged(&terms, &origin, merged, usage, Building::Part);
        // The key and title belong to the union.
        if let Ty::Type(id) = ty {
            let hints = &mut self.types[id].hints;
            hints.key = None;
            hints.title = None;
        }
        ty
    }
}

/// Returns the terms that every variant shares: the parts without the group.
fn common_terms(merged: &Conjunction<'_>, group: &Group<'_>) -> Vec<Term> {
    merged
        .parts
        .iter()
        .enumerate()
        .map(|(index, part)| {
            let mut term = part.term.clone();
            term.all_of = false;
            if index == group.part {
                if group.one_of {
                    term.one_of = false;
                } else {
                    term.any_of = false;
                }
            }
            term
        })
        .collect()
}
