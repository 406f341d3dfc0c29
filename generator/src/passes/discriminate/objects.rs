//! Telling objects apart: by what they require, then by what only one of them allows.

use super::outline::Outline;
use super::selector::{Clash, DEEPEST, Selector};
use crate::ir::{Condition, Field, JsonType, Presence, Rule};
use serde_json::Value;
use std::cmp::Reverse;

/// How much a rule asks for: constants and conditions of what is required, then of what is added to tell equals apart.
type Rank = ((usize, usize), (usize, usize));

impl<'a> Selector<'a> {
    /// The rules for objects: the variant that asks for most is tried first.
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
        // Constants say more than presence; a structure says more than a map.
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
            let Telling {
                rules: telling,
                partly,
                complete,
            } = self.telling(&alike, depth);
            // Nothing is like it: its own constants count alone.
            let conditions = match alike.as_slice() {
                [only] => &self.exact(only, conditions),
                _ => conditions,
            };
            let untold = untold(&alike, &telling);
            let rest = untold.first().unwrap_or(first);
            if let Some(other) = untold.iter().find(|other| other.variant != rest.variant) {
                let (one, two) = (rest.variant, other.variant);
                clash.get_or_insert((one.min(two), one.max(two)));
            }
            let last = if complete {
                Vec::new()
            } else {
                remaining(&alike, &untold, &telling)
            };
            let required = (constants(conditions), conditions.len());
            for rule in partly.into_iter().chain(telling) {
                let more = (constants(&rule.conditions), rule.conditions.len());
                found.push(((required, more), with(conditions, rule)));
            }
            found.extend(
                last.into_iter()
                    .map(|rule| ((required, (0, 0)), with(conditions, rule))),
            );
        }
        // A rule that asks for less never hides one that asks for more.
        found.sort_by_key(|(rank, _)| Reverse(*rank));
        rules.extend(found.into_iter().map(|(_, rule)| rule));
    }

    /// What a variant requires.
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

    /// That a member has one of its constants, where this tells the variant from another. A list is open to new values:
    /// where it tells nothing it says nothing. Lists that meet are one list here: which of their variants it is, other
    /// things must tell.
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
        // In the order of the variants, so that it is one condition for all of them.
        let mut values = Vec::new();
        together
            .iter()
            .for_each(|(_, list)| extend(&mut values, list));
        tells.then(|| Condition::MemberIs(field.wire.clone(), values))
    }

    /// The conditions with the constants of this outline alone, where lists that meet were taken for one.
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

    /// What tells variants apart that require the same: a constant, a member that all have in types of their own, or a
    /// member that only one knows.
    fn telling(&self, alike: &[&Outline<'a>], depth: usize) -> Telling {
        let mut telling = Telling::default();
        if !several(alike) {
            return telling;
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
                    telling.partly.push(rule);
                } else {
                    telling.rules.push(rule);
                }
            }
        }
        let constants = telling.rules.len() + telling.partly.len();
        self.by_member(alike, true, &mut telling.rules, depth);
        if constants == 0 && untold(alike, &telling.rules).is_empty() {
            telling.complete = true;
            return telling;
        }
        let rest = untold(alike, &telling.rules);
        if several(&rest) {
            for outline in rest {
                let own = own_members(outline, alike).map(|wire| Rule {
                    variant: outline.variant,
                    conditions: vec![Condition::Has(wire)],
                });
                telling.rules.extend(own);
            }
        }
        self.by_member(alike, false, &mut telling.rules, depth);
        telling
    }

    /// The constants of a member that no other variant has among its own, if there are any, and whether it shares
    /// others.
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

    /// Whether two members have a constant in common.
    fn share(&self, one: &Field, other: &Field) -> bool {
        let lists = self.constants(&one.ty).zip(self.constants(&other.ty));
        lists.is_some_and(|(one, other)| meet(&one, &other))
    }

    /// Tells those that are left by the first member that they all have and whose types can be told apart.
    fn by_member(
        &self,
        alike: &[&Outline<'a>],
        required: bool,
        telling: &mut Vec<Rule>,
        depth: usize,
    ) {
        let rest = untold(alike, telling);
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
                    other != variant && (theirs.ty == own.ty || self.share(own, theirs))
                })
            });
            if all_required != required || equal {
                continue;
            }
            let mut outlines = Vec::new();
            for (variant, own) in &members {
                self.outlines(*variant, &own.ty, &mut outlines);
            }
            let mut found = Vec::new();
            let mut clash = None;
            self.rules(&outlines, &mut found, &mut clash, depth + 1);
            if clash.is_none() {
                telling.extend(found.into_iter().map(|rule| Rule {
                    variant: rule.variant,
                    conditions: vec![Condition::Member(field.wire.clone(), rule.conditions)],
                }));
                return;
            }
        }
    }
}

/// What tells variants apart that require the same.
#[derive(Default)]
struct Telling {
    rules: Vec<Rule>,
    /// Rules of variants that share some of their values: what has another value leads to one of them all the same.
    partly: Vec<Rule>,
    /// Whether what fulfils none of the rules is none of the variants.
    complete: bool,
}

/// What is tried when nothing told the variants apart: those that nothing tells, then the others, of which one with a
/// tag counts only where the tag is not there.
fn remaining(alike: &[&Outline<'_>], untold: &[&Outline<'_>], telling: &[Rule]) -> Vec<Rule> {
    let mut rest: Vec<Rule> = Vec::new();
    for outline in untold.iter().chain(alike) {
        if rest.iter().all(|rule| rule.variant != outline.variant) {
            let own = telling
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

/// A rule with what is required in front of it.
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

/// Those that no rule leads to.
fn untold<'s, 'a>(alike: &[&'s Outline<'a>], telling: &[Rule]) -> Vec<&'s Outline<'a>> {
    let told = |variant: usize| telling.iter().any(|rule| rule.variant == variant);
    let untold = alike.iter().filter(|outline| !told(outline.variant));
    untold.copied().collect()
}

/// Whether they are of more than one variant.
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

/// The members that no other variant knows.
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

/// Whether a condition says only that a member is there of which others say more.
fn implied(condition: &Condition, by: &[Condition]) -> bool {
    matches!(condition, Condition::Has(wire) if by.iter().any(|more| {
        matches!(more, Condition::Member(of, _) | Condition::MemberIs(of, _) if of == wire)
    }))
}

fn meet(one: &[Value], other: &[Value]) -> bool {
    one.iter().any(|value| other.contains(value))
}

/// Adds the values that are not there.
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
