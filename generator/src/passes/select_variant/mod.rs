//! Decides at generation time how the variants of a union are distinguished.

mod arrays;
mod characters;
mod objects;
mod outline;
mod pattern;
mod scalars;
mod selector;
mod texts;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{
    Api, Condition, Field, JsonType, Presence, Rule, Select, Shape, Struct, TypeId, Union,
};
use indexmap::IndexSet;
use outline::Outline;
use scalars::scalars;
use selector::{Clash, Selector};
use serde_json::Value;

/// Finds a tag or rules for every union without a discriminator, and rules for the variants that no tag value selects.
pub(super) fn select(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut found: Vec<(TypeId, Select)> = Vec::new();
    for (id, def) in api.types.entries() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let selector = Selector { api };
        let (select, clash) = match &union.select {
            Select::Tag {
                property,
                values,
                rest,
                otherwise,
                ..
            } => selector.by_tag(union, property, values, rest, *otherwise),
            Select::Rules(_) => selector.select(union),
        };
        if let Some((first, second)) = clash {
            diagnostics.push(
                Diagnostic::new(
                    Code::AmbiguousUnion,
                    format!("alternatives {} and {} of this union cannot be distinguished", first + 1, second + 1),
                )
                .at(&def.origin)
                .help("the first that matches is read; add a `discriminator`, or require a property in only one of them"),
            );
        }
        found.push((id, select));
    }
    for (id, select) in found {
        if let Shape::Union(union) = &mut api.types[id].shape {
            union.select = select;
        }
    }
}

/// Creates rules for a tag that is not a string. A mapping writes its values as strings, so both forms are accepted.
fn by_text(
    property: &str,
    values: &[(String, usize)],
    rest: Vec<Rule>,
    otherwise: Option<usize>,
) -> Select {
    let rules = values.iter().map(|(text, variant)| {
        let typed = serde_json::from_str(text).ok();
        let typed = typed.filter(|value: &Value| value.is_i64() || value.is_boolean());
        let mut values: Vec<Value> = typed.into_iter().collect();
        values.push(Value::String(text.clone()));
        Rule {
            variant: *variant,
            conditions: vec![Condition::MemberIs(property.to_owned(), values)],
        }
    });
    let last = otherwise.map(|variant| Rule {
        variant,
        conditions: Vec::new(),
    });
    Select::Rules(rules.chain(rest).chain(last).collect())
}

/// Adds the numbers to the integers, if all integers are values of enums: another integer is a number.
fn with_numbers<'s, 'a>(
    mut integers: Vec<&'s Outline<'a>>,
    outlines: &'s [Outline<'a>],
) -> Vec<&'s Outline<'a>> {
    if integers.iter().all(|outline| outline.values.is_some()) && !integers.is_empty() {
        let is_number = |outline: &&Outline<'a>| {
            outline.values.is_none() && outline.types.contains(&JsonType::Number)
        };
        integers.extend(outlines.iter().filter(is_number));
    }
    integers
}

impl<'a> Selector<'a> {
    fn select(&self, union: &'a Union) -> (Select, Clash) {
        let outlines = self.outlines_of(union);
        if let Some(select) = self.implicit_tag(&outlines) {
            return (select, None);
        }
        let (rules, clash) = self.reached(&outlines);
        (Select::Rules(rules), clash)
    }

    /// Returns the selection of a union with a tag. After the rules that it has, it gets some for the variants that no
    /// tag value selects.
    fn by_tag(
        &self,
        union: &'a Union,
        property: &str,
        values: &[(String, usize)],
        first: &[Rule],
        otherwise: Option<usize>,
    ) -> (Select, Clash) {
        let mut outlines = self.outlines_of(union);
        let is_text = self.is_text(&outlines, property);
        outlines.retain(|outline| {
            let mut led = values.iter().map(|(_, variant)| *variant).chain(otherwise);
            led.all(|variant| variant != outline.variant)
        });
        if otherwise.is_some() {
            // An object with an unknown tag is read as the variant that the document declares for it.
            for outline in &mut outlines {
                outline.types.retain(|kind| *kind != JsonType::Object);
            }
        }
        let (reached, clash) = self.reached(&outlines);
        let untagged = self.untagged(union, property, values);
        let rest = first.iter().cloned().chain(reached).chain(untagged);
        let rest: Vec<Rule> = rest.collect();
        let select = if is_text {
            Select::Tag {
                property: property.to_owned(),
                values: values.to_vec(),
                rest,
                otherwise,
                undeclared: Vec::new(),
            }
        } else {
            by_text(property, values, rest, otherwise)
        };
        (select, clash)
    }

    /// Returns the rules for values without the tag, if some variants that the tag selects require it and others do not. If
    /// none requires it, the document says nothing about what such a value is.
    fn untagged(&self, union: &'a Union, property: &str, values: &[(String, usize)]) -> Vec<Rule> {
        let mut led = self.outlines_of(union);
        led.retain(|outline| {
            values
                .iter()
                .any(|(_, variant)| *variant == outline.variant)
        });
        let all = led.len();
        led.retain(|outline| {
            let fields = outline.structure.iter().flat_map(|own| &own.fields);
            let is_required = |field: &Field| field.presence == Presence::Required;
            let mut tags = fields.clone().filter(|field| field.wire == property);
            tags.any(|tag| !is_required(tag)) && fields.clone().any(is_required)
        });
        if led.len() == all {
            return Vec::new();
        }
        let (mut rules, _) = self.reached(&led);
        let lacks = Condition::Lacks(property.to_owned());
        let of_tag = |condition: &Condition| matches!(condition, Condition::MemberIs(of, _) | Condition::Member(of, _) | Condition::Has(of) if of == property);
        rules.retain(|rule| !rule.conditions.iter().any(of_tag));
        for rule in &mut rules {
            if !rule.conditions.contains(&lacks) {
                rule.conditions.insert(0, lacks.clone());
            }
        }
        rules
    }

    /// Returns the rules that distinguish the outlines, without those that cannot be reached.
    fn reached(&self, outlines: &[Outline<'a>]) -> (Vec<Rule>, Clash) {
        let mut clash = None;
        let mut rules: Vec<Rule> = Vec::new();
        self.rules(outlines, &mut rules, &mut clash, 0);
        // A rule is redundant if an earlier rule for the same variant covers it.
        let mut reached: Vec<Rule> = Vec::new();
        for rule in rules {
            let covered = reached.iter().any(|earlier| {
                let mut conditions = earlier.conditions.iter();
                earlier.variant == rule.variant
                    && conditions.all(|condition| rule.conditions.contains(condition))
            });
            if covered {
                continue;
            }
            match (reached.last_mut(), rule.conditions.as_slice()) {
                (Some(last), [Condition::Is(more)]) if last.variant == rule.variant => {
                    match last.conditions.as_mut_slice() {
                        [Condition::Is(types)] => types.extend(more),
                        _ => reached.push(rule),
                    }
                }
                _ => reached.push(rule),
            }
        }
        (reached, clash)
    }

    fn outlines_of(&self, union: &'a Union) -> Vec<Outline<'a>> {
        let mut outlines: Vec<Outline<'a>> = Vec::new();
        for (index, variant) in union.variants.iter().enumerate() {
            let start = outlines.len();
            self.outlines(index, &variant.ty, &mut outlines);
            if let [outline] = outlines.get_mut(start..).unwrap_or_default() {
                outline.length = variant.length.or(outline.length);
                outline.pattern = variant.pattern.as_deref();
            }
        }
        outlines
    }

    /// Adds the rules that distinguish the outlines. The first rule that matches selects the variant.
    fn rules(
        &self,
        outlines: &[Outline<'a>],
        rules: &mut Vec<Rule>,
        clash: &mut Clash,
        depth: usize,
    ) {
        // The JSON type is tested first, `null` and booleans before other types.
        for kind in [
            JsonType::Null,
            JsonType::Boolean,
            JsonType::Integer,
            JsonType::Number,
            JsonType::String,
            JsonType::Array,
            JsonType::Object,
        ] {
            let group: Vec<&Outline<'a>> = outlines
                .iter()
                .filter(|outline| outline.types.contains(&kind))
                .collect();
            let group = match kind {
                JsonType::Integer => with_numbers(group, outlines),
                _ => group,
            };
            match kind {
                JsonType::Object => self.objects(&group, rules, clash, depth),
                JsonType::Array => self.arrays(&group, rules, clash, depth),
                _ => scalars(kind, &group, rules, clash),
            }
        }
    }

    /// Returns whether the member may be a string in one of the variants. A member that no variant
    /// declares may be one.
    fn is_text(&self, outlines: &[Outline<'a>], property: &str) -> bool {
        let mut known = outlines
            .iter()
            .filter_map(|outline| outline.structure)
            .filter_map(|structure| structure.fields.iter().find(|field| field.wire == property))
            .map(|field| self.outline(0, &field.ty).types)
            .peekable();
        known.peek().is_none() || known.any(|types| types.contains(&JsonType::String))
    }

    /// Returns a tag if a required member has different constants in every variant.
    fn implicit_tag(&self, outlines: &[Outline<'a>]) -> Option<Select> {
        let structs: Vec<&'a Struct> = outlines
            .iter()
            .map(|outline| outline.structure)
            .collect::<Option<Vec<_>>>()?;
        let first = structs.first()?;
        for field in &first.fields {
            let mut seen = IndexSet::new();
            let mut values = Vec::new();
            let distinct = structs.iter().zip(outlines).all(|(structure, outline)| {
                let member = structure
                    .fields
                    .iter()
                    .find(|other| other.wire == field.wire);
                let constants = member
                    .filter(|member| member.presence == Presence::Required)
                    .and_then(|member| self.constants(&member.ty));
                let Some(constants) = constants else {
                    return false;
                };
                constants.into_iter().all(|value| match value {
                    Value::String(text) => {
                        values.push((text.clone(), outline.variant));
                        seen.insert(text)
                    }
                    _ => false,
                })
            });
            if distinct {
                return Some(Select::Tag {
                    property: field.wire.clone(),
                    values,
                    rest: Vec::new(),
                    otherwise: None,
                    undeclared: Vec::new(),
                });
            }
        }
        None
    }
}
