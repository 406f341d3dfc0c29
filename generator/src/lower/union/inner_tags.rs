//! Tags of a union that name a schema inside of one of its variants, which is a union itself. By OpenAPI, a tag may be the
//! name of any schema that extends a base, also of one that extends it by way of another base.

use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Condition, Rule, Select, Shape, Table, Ty, TypeDef, TypeId, Variant};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Term;
use crate::lower::inner_tag::InnerTag;
use crate::lower::limits::INNER_TAGS;
use crate::normalize::Discriminator;
use crate::source::{Place, PlaceMap, PlaceSet};
use indexmap::IndexSet;
use serde_json::Value;

impl Builder<'_> {
    /// Adds the values that name a schema inside of a variant: by the mapping, by a constant that no other schema of the
    /// variant has, or, where the mapping does not select the variant, by the name of the component.
    pub(in crate::lower) fn inner_values(
        &mut self,
        discriminator: &Discriminator,
        leads: &[(Place, usize)],
        variants: &[Variant],
        values: &mut Vec<(String, usize)>,
        union: &Place,
    ) {
        let whole: PlaceSet = leads.iter().map(|(lead, _)| self.target_of(lead)).collect();
        let Some(within) = self.few_within(leads, whole.len() + INNER_TAGS) else {
            self.crowded.insert(union.clone());
            return;
        };
        if within.len() == whole.len() {
            return;
        }
        let property = &discriminator.property;
        let named = self.named(&within, discriminator);
        let mapped: IndexSet<usize> = whole
            .iter()
            .filter(|lead| named.contains_key(*lead))
            .filter_map(|lead| within.get(lead).copied())
            .collect();
        let tagged: IndexSet<usize> = values.iter().map(|(_, index)| *index).collect();
        let constants: Vec<(Place, usize, Vec<String>)> = within
            .iter()
            .map(|(place, index)| (place.clone(), *index, self.tag_constants(place, property)))
            .collect();
        for (place, index, own) in constants.iter().filter(|(of, ..)| !whole.contains(of)) {
            let Some(variant) = variants.get(*index) else {
                continue;
            };
            let is_own = |value: &&String| {
                let mut others = constants.iter().filter(|(other, ..)| other != place);
                others.all(|(_, _, theirs)| !theirs.contains(value))
            };
            let found: Vec<String> = match named.get(place) {
                Some(names) => names.clone(),
                None if !own.is_empty() => own.iter().filter(is_own).cloned().collect(),
                None if mapped.contains(index) => Vec::new(),
                // What is inside of a struct is a part of it, as a branch of `allOf` is.
                None if tagged.contains(index) && self.is_struct(&variant.ty) => Vec::new(),
                None => self.component_key(place).into_iter().collect(),
            };
            for value in found {
                match values.iter().find(|(known, _)| *known == value) {
                    Some((_, other)) if other != index => continue,
                    Some(_) => {}
                    None => values.push((value.clone(), *index)),
                }
                self.inner_tags.push(InnerTag {
                    variant: variant.ty.clone(),
                    property: property.clone(),
                    value,
                    target: place.clone(),
                });
            }
        }
    }

    /// Returns whether a type is a struct, by up to a few names.
    fn is_struct<'t>(&'t self, mut ty: &'t Ty) -> bool {
        for _ in 0..8 {
            let Ty::Type(id) = plain(ty) else {
                return false;
            };
            match &self.types[*id].shape {
                Shape::Alias(other) => ty = other,
                shape => return matches!(shape, Shape::Struct(_)),
            }
        }
        false
    }

    /// Returns the values by which the mapping of a discriminator names schemas, and those of the discriminators inside
    /// of it that have the same tag.
    fn named(
        &self,
        within: &PlaceMap<usize>,
        discriminator: &Discriminator,
    ) -> PlaceMap<Vec<String>> {
        let inner = within.keys().filter_map(|place| {
            let own = self.schemas.get(place)?.discriminator.as_deref()?;
            (own.property == discriminator.property).then_some(own)
        });
        let mut named: PlaceMap<Vec<String>> = PlaceMap::default();
        for (value, target) in std::iter::once(discriminator)
            .chain(inner)
            .flat_map(|one| &one.mapping)
        {
            let values = named.entry(self.target_of(target)).or_default();
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        named
    }

    /// Reports the first of the unions with too many schemas inside, and how many more there are.
    pub(in crate::lower) fn report_crowded(&mut self) {
        let mut crowded: Vec<Place> = std::mem::take(&mut self.crowded).into_iter().collect();
        crowded.sort_by_key(|place| self.schemas.get_index_of(place));
        let Some(first) = crowded.first() else { return };
        let and_more = match crowded.len() {
            1 => String::new(),
            all => format!(", and so do those of {} more", all - 1),
        };
        let message =
            format!("the variants of this union contain more than {INNER_TAGS} schemas{and_more}");
        let mut diagnostic = Diagnostic::new(Code::TooManyInnerTags, message)
            .at(first)
            .help("a value whose tag names a schema inside of a variant is read as an unknown one; list these schemas in the union itself");
        for place in &crowded {
            diagnostic = diagnostic.approximates(
                &place.join("discriminator"),
                "tags that name a schema inside of a variant are unknown",
            );
        }
        self.diagnostics.push(diagnostic);
    }

    /// Lets the unions inside of others select their variants by the tags of those.
    pub(in crate::lower) fn select_by_outer_tags(&mut self) {
        for tag in std::mem::take(&mut self.inner_tags) {
            let whole = self.done.get([Term::whole(&tag.target)].as_slice());
            let base = self
                .done
                .get([super::base::base_term(&tag.target)].as_slice());
            let targets: Vec<Ty> = [base, whole]
                .into_iter()
                .flatten()
                .map(|ty| plain(ty).clone())
                .collect();
            let mut found = Vec::new();
            find(&self.types, &tag.variant, &targets, &mut found);
            for (union, variant) in found {
                add_rule(&mut self.types, union, variant, &tag);
            }
        }
    }
}

/// Returns the type without `null`.
fn plain(ty: &Ty) -> &Ty {
    match ty {
        Ty::Nullable(inner) => inner,
        ty => ty,
    }
}

/// Finds a way from a union to a variant that has one of the types: the unions, innermost first, each with the variant
/// that leads on. Returns whether there is one.
fn find(
    types: &Table<TypeId, TypeDef>,
    ty: &Ty,
    targets: &[Ty],
    found: &mut Vec<(TypeId, usize)>,
) -> bool {
    let mut seen = IndexSet::new();
    find_beyond(types, ty, targets, found, &mut seen)
}

fn find_beyond(
    types: &Table<TypeId, TypeDef>,
    ty: &Ty,
    targets: &[Ty],
    found: &mut Vec<(TypeId, usize)>,
    seen: &mut IndexSet<TypeId>,
) -> bool {
    let Ty::Type(id) = plain(ty) else {
        return false;
    };
    if !seen.insert(*id) {
        return false;
    }
    match &types[*id].shape {
        Shape::Alias(ty) => find_beyond(types, ty, targets, found, seen),
        Shape::Union(union) => {
            let mut variants = union.variants.iter();
            let index = variants.position(|variant| {
                targets.contains(&variant.ty)
                    || find_beyond(types, &variant.ty, targets, found, seen)
            });
            found.extend(index.map(|index| (*id, index)));
            index.is_some()
        }
        _ => false,
    }
}

/// Adds a rule that selects the variant of a union by the tag of an outer one, unless its own tag does so.
fn add_rule(types: &mut Table<TypeId, TypeDef>, id: TypeId, variant: usize, tag: &InnerTag) {
    let Shape::Union(union) = &mut types[id].shape else {
        return;
    };
    let Select::Tag {
        property,
        values,
        rest,
        ..
    } = &mut union.select
    else {
        return;
    };
    let is_known = *property == tag.property && values.iter().any(|(own, _)| *own == tag.value);
    if is_known {
        return;
    }
    let value = Value::from(tag.value.as_str());
    let of_variant = rest.iter_mut().find(|rule| rule.variant == variant);
    let listed = of_variant.and_then(|rule| match rule.conditions.as_mut_slice() {
        [Condition::MemberIs(property, values)] if *property == tag.property => Some(values),
        _ => None,
    });
    match listed {
        Some(values) if values.contains(&value) => {}
        Some(values) => values.push(value),
        None => rest.push(Rule {
            variant,
            conditions: vec![Condition::MemberIs(tag.property.clone(), vec![value])],
        }),
    }
}
