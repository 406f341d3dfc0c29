//! Distinguishes objects by the members that they require, then by those that only one of them declares.

use super::outline::Outline;
use super::selector::{Clash, DEEPEST, Selector};
use crate::ir::{Condition, Field, JsonType, Presence, Rule};
use serde_json::Value;
use std::cmp::Reverse;

/// The number of conditions of a rule: constants and all conditions of the required members, then of those that were
/// added.
type Rank = ((usize, usize), (usize, usize));

impl<'a> Selector<'a> {
    /// Adds the rules for objects. The variant with the most conditions is tried first.
    pub(super) fn objects(
        &self,
        group: &[&Outline<'a>],
        rules: &mut Vec<Rule>,
        clash: &mut Clash,
        depth: usize,
    ) {
        let mut ranked: Vec<(&Outline<'a>, Vec<Condition>)> = group
            .iter()
            .map(|outline| (*outline, self.required(outline, group)))
            .collect();
        // A constant is more specific than presence, and a struct is more specific than a map.
        ranked.sort_by_key(|(outline, conditions)| {
            let structured = outline.structure.is_some();
            Reverse((constants(conditions), conditions.len(), structured))
        });
        let mut found: Vec<(Rank, Rule)> = Vec::new();
        for (index, (first, conditions)) in ranked.iter().enumerate() {
            let same = |(_, other): &&(&Outline<'a>, Vec<Condition>)| other == conditions;
            if ranked.iter().take(index).any(|other| same(&other)) {
                continue;
            }
            let alike: Vec<&Outline<'a>> =
                ranked.iter().filter(same).map(|(like, _)| *like).collect();
            let Distinction {
                rules: found_rules,
                partly,
                complete,
            } = self.found_rules(&alike, depth);
            // If no other outline has the same conditions, only its own constants are accepted.
            let conditions = match alike.as_slice() {
                [only] => &self.exact(only, conditions),
                _ => conditions,
            };
            let without_rule = without_rule(&alike, &found_rules);
            let rest = without_rule.first().unwrap_or(first);
            if let Some(other) = without_rule
                .iter()
                .find(|other| other.variant != rest.variant)
            {
                let (one, two) = (rest.variant, other.variant);
                clash.get_or_insert((one.min(two), one.max(two)));
            }
            let last = if complete {
                Vec::new()
            } else {
                remaining(&alike, &without_rule, &found_rules)
            };
            let required = (constants(conditions), conditions.len());
            for rule in partly.into_iter().chain(found_rules) {
                let more = (constants(&rule.conditions), rule.conditions.len());
                found.push(((required, more), with(conditions, rule)));
            }
            found.extend(
                last.into_iter()
                    .map(|rule| ((required, (0, 0)), with(conditions, rule))),
            );
        }
        // A rule with fewer conditions never precedes one with more.
        found.sort_by_key(|(rank, _)| Reverse(*rank));
        rules.extend(found.into_iter().map(|(_, rule)| rule));
    }

    /// Returns the conditions for the required members of a variant.
    fn required(&self, outline: &Outline<'a>, group: &[&Outline<'a>]) -> Vec<Condition> {
        fields(outline)
            .iter()
            .filter(|field| {
                matches!(
                    field.presence,
                    Presence::Required | Presence::RequiredNullable
                )
            })
            .map(|field| {
                self.constant(field, outline.variant, group)
                    .unwrap_or_else(|| Condition::Has(field.wire.clone()))
            })
            .collect()
    }

    /// Returns the condition that a member has one of its constants, if that distinguishes the variant from another. An
    /// enum is open to new values, so the condition is useful only if it distinguishes variants. Enums that overlap are
    /// treated as one: other conditions must distinguish their variants.
    fn constant(&self, field: &Field, variant: usize, group: &[&Outline<'a>]) -> Option<Condition> {
        let mut met = self.constants(&field.ty)?;
        let lists: Vec<(usize, Vec<Value>)> = group
            .iter()
            .filter_map(|other| {
                let member = member(other, &field.wire)?;
                Some((other.variant, self.constants(&member.ty)?))
            })
            .collect();
        let mut before = 0;
        while before != met.len() {
            before = met.len();
            for (_, list) in &lists {
                if meet(list, &met) {
                    extend(&mut met, list);
                }
            }
        }
        let (together, apart): (Vec<_>, Vec<_>) =
            lists.iter().partition(|(_, list)| meet(list, &met));
        let tells = apart.iter().any(|(other, _)| *other != variant);
        // The values are in the order of the variants, so that the condition is the same for all of them.
        let mut values = Vec::new();
        together
            .iter()
            .for_each(|(_, list)| extend(&mut values, list));
        tells.then(|| Condition::MemberIs(field.wire.clone(), values))
    }

    /// Returns the conditions with only the constants of this outline, instead of those of all overlapping enums.
    fn exact(&self, outline: &Outline<'a>, conditions: &[Condition]) -> Vec<Condition> {
        let exact = conditions.iter().map(|condition| match condition {
            Condition::MemberIs(wire, values) => {
                let own = member(outline, wire).and_then(|field| self.constants(&field.ty));
                Condition::MemberIs(wire.clone(), own.unwrap_or_else(|| values.clone()))
            }
            other => other.clone(),
        });
        exact.collect()
    }

    /// Returns rules that distinguish variants with the same required members: by a constant, by a member that all
    /// declare with different types, or by a member that only one declares.
    fn found_rules(&self, alike: &[&Outline<'a>], depth: usize) -> Distinction {
        let mut found_rules = Distinction::default();
        if !several(alike) {
            return found_rules;
        }
        for outline in alike {
            for field in fields(outline) {
                let Some((own, shared)) = self.own_constants(field, outline.variant, alike) else {
                    continue;
                };
                let rule = Rule {
                    variant: outline.variant,
                    conditions: vec![Condition::MemberIs(field.wire.clone(), own)],
                };
                if shared {
                    found_rules.partly.push(rule);
                } else {
                    found_rules.rules.push(rule);
                }
            }
        }
        let constants = found_rules.rules.len() + found_rules.partly.len();
        self.by_member(alike, true, &mut found_rules.rules, depth);
        if constants == 0 && without_rule(alike, &found_rules.rules).is_empty() {
            found_rules.complete = true;
            return found_rules;
        }
        let rest = without_rule(alike, &found_rules.rules);
        if several(&rest) {
            for outline in rest {
                let own = own_members(outline, alike).map(|wire| Rule {
                    variant: outline.variant,
                    conditions: vec![Condition::Has(wire)],
                });
                found_rules.rules.extend(own);
            }
        }
        self.by_member(alike, false, &mut found_rules.rules, depth);
        found_rules
    }

    /// Returns the constants of a member that no other variant accepts, if there are any, and whether the member also
    /// has constants that it shares.
    fn own_constants(
        &self,
        field: &Field,
        variant: usize,
        alike: &[&Outline<'a>],
    ) -> Option<(Vec<Value>, bool)> {
        let mut own = self.constants(&field.ty)?;
        let all = own.len();
        let mut others = alike
            .iter()
            .filter(|other| other.variant != variant)
            .filter_map(|other| self.constants(&member(other, &field.wire)?.ty))
            .peekable();
        others.peek()?;
        for theirs in others {
            own.retain(|value| !theirs.contains(value));
        }
        let shared = own.len() < all;
        (!own.is_empty()).then_some((own, shared))
    }

    /// Returns whether two members have a constant in common.
    fn share(&self, one: &Field, other: &Field) -> bool {
        let lists = self.constants(&one.ty).zip(self.constants(&other.ty));
        lists.is_some_and(|(one, other)| meet(&one, &other))
    }

    /// Distinguishes the remaining variants by the first member that all of them declare with distinguishable types.
    fn by_member(
        &self,
        alike: &[&Outline<'a>],
        required: bool,
        found_rules: &mut Vec<Rule>,
        depth: usize,
    ) {
        let rest = without_rule(alike, found_rules);
        let Some(first) = rest.first().filter(|_| several(&rest) && depth < DEEPEST) else {
            return;
        };
        for field in fields(first) {
            let members: Option<Vec<(usize, &'a Field)>> = rest
                .iter()
                .map(|outline| member(outline, &field.wire).map(|own| (outline.variant, own)))
                .collect();
            let Some(members) = members else { continue };
            let all_required = members
                .iter()
                .all(|(_, own)| own.presence == Presence::Required);
            let equal = members.iter().enumerate().any(|(index, (variant, own))| {
                let mut before = members.iter().take(index);
                before.any(|(other, theirs)| {
                    let is_same = theirs.ty == own.ty && theirs.pattern == own.pattern;
                    other != variant && (is_same || self.share(own, theirs))
                })
            });
            if all_required != required || equal {
                continue;
            }
            let mut outlines = Vec::new();
            for (variant, own) in &members {
                let start = outlines.len();
                self.outlines(*variant, &own.ty, &mut outlines);
                if let [outline] = outlines.get_mut(start..).unwrap_or_default() {
                    outline.pattern = own.pattern.as_deref();
                }
            }
            let mut found = Vec::new();
            let mut clash = None;
            self.rules(&outlines, &mut found, &mut clash, depth + 1);
            if clash.is_none() {
                found_rules.extend(found.into_iter().map(|rule| Rule {
                    variant: rule.variant,
                    conditions: vec![Condition::Member(field.wire.clone(), rule.conditions)],
                }));
                return;
            }
        }
    }
}

/// The rules that distinguish variants with the same required members.
#[derive(Default)]
struct Distinction {
    rules: Vec<Rule>,
    /// The rules of variants that share some of their values. A shared value still selects one of the variants.
    partly: Vec<Rule>,
    /// Whether a value that matches none of the rules is not valid for any of the variants.
    complete: bool,
}

/// Returns the rules that are tried last: first those of the variants without a rule, then those of the others. A
/// variant with a tag is tried only if the tag is absent.
fn remaining(
    alike: &[&Outline<'_>],
    without_rule: &[&Outline<'_>],
    found_rules: &[Rule],
) -> Vec<Rule> {
    let mut rest: Vec<Rule> = Vec::new();
    for outline in without_rule.iter().chain(alike) {
        if rest.iter().all(|rule| rule.variant != outline.variant) {
            let own = found_rules
                .iter()
                .filter(|rule| rule.variant == outline.variant);
            let tags = own.flat_map(|rule| &rule.conditions);
            let absent = tags.filter_map(|condition| match condition {
                Condition::MemberIs(wire, _) => Some(Condition::Lacks(wire.clone())),
                _ => None,
            });
            rest.push(Rule {
                variant: outline.variant,
                conditions: absent.collect(),
            });
        }
    }
    rest
}

/// Prepends the required conditions to a rule.
fn with(required: &[Condition], rule: Rule) -> Rule {
    let mut conditions: Vec<Condition> = required
        .iter()
        .filter(|condition| !implied(condition, &rule.conditions))
        .cloned()
        .collect();
    conditions.extend(rule.conditions);
    let lacks = |condition: &Condition| matches!(condition, Condition::Lacks(_));
    if conditions.iter().all(lacks) {
        conditions.insert(0, Condition::Is(vec![JsonType::Object]));
    }
    Rule {
        variant: rule.variant,
        conditions,
    }
}

/// Returns the outlines that no rule selects.
fn without_rule<'s, 'a>(alike: &[&'s Outline<'a>], found_rules: &[Rule]) -> Vec<&'s Outline<'a>> {
    let has_rule = |variant: usize| found_rules.iter().any(|rule| rule.variant == variant);
    let without_rule = alike.iter().filter(|outline| !has_rule(outline.variant));
    without_rule.copied().collect()
}

/// Returns whether the outlines belong to more than one variant.
fn several(outlines: &[&Outline<'_>]) -> bool {
    outlines
        .first()
        .is_some_and(|first| outlines.iter().any(|other| other.variant != first.variant))
}

fn fields<'a>(outline: &Outline<'a>) -> &'a [Field] {
    outline
        .structure
        .map(|structure| structure.fields.as_slice())
        .unwrap_or_default()
}

fn member<'a>(outline: &Outline<'a>, wire: &str) -> Option<&'a Field> {
    fields(outline).iter().find(|field| field.wire == wire)
}

/// Returns the members that no other variant declares.
fn own_members<'a>(outline: &Outline<'a>, alike: &[&Outline<'a>]) -> impl Iterator<Item = String> {
    fields(outline)
        .iter()
        .map(|field| &field.wire)
        .filter(|wire| {
            alike
                .iter()
                .filter(|other| other.variant != outline.variant)
                .all(|other| member(other, wire).is_none())
        })
        .cloned()
}

/// Returns whether a condition only tests that a member is present, and others test its value.
fn implied(condition: &Condition, by: &[Condition]) -> bool {
    matches!(condition, Condition::Has(wire) if by.iter().any(|more| {
        matches!(more, Condition::Member(of, _) | Condition::MemberIs(of, _) if of == wire)
    }))
}

fn meet(one: &[Value], other: &[Value]) -> bool {
    one.iter().any(|value| other.contains(value))
}

/// Adds the values that are not in the list yet.
fn extend(values: &mut Vec<Value>, more: &[Value]) {
    for value in more {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
}

fn constants(conditions: &[Condition]) -> usize {
    conditions
        .iter()
        .filter(|condition| matches!(condition, Condition::MemberIs(..)))
        .count()
}
