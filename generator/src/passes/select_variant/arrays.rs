//! Selects among arrays: by their length, by the item at one index, then by their first item.

use super::outline::Outline;
use super::selector::{Clash, DEEPEST, Selector};
use crate::ir::{Condition, JsonType, Rule};

impl<'a> Selector<'a> {
    /// Adds the rules for the arrays of a union.
    pub(super) fn arrays(
        &self,
        group: &[&Outline<'a>],
        rules: &mut Vec<Rule>,
        clash: &mut Clash,
        depth: usize,
    ) {
        let mut group = group.to_vec();
        by_length(&mut group, rules);
        let some_excluded = group
            .iter()
            .any(|outline| group.iter().any(|other| outline.excludes(other)));
        if !some_excluded {
            return self.by_items(&group, rules, clash, depth);
        }
        // The length distinguishes some of them, and the items the others.
        for outline in &group {
            let alike =
                |other: &&Outline<'a>| other.variant != outline.variant && !outline.excludes(other);
            let mut near = vec![*outline];
            near.extend(group.iter().copied().filter(alike));
            near.sort_by_key(|outline| outline.variant);
            let mut found = Vec::new();
            let mut found_clash = None;
            self.by_items(&near, &mut found, &mut found_clash, depth);
            found.retain(|rule| rule.variant == outline.variant);
            for rule in &mut found {
                if let Some(length) = outline.length {
                    rule.conditions.insert(0, Condition::Length(length));
                }
            }
            rules.extend(found);
            let is_own = |(one, other): &(usize, usize)| [*one, *other].contains(&outline.variant);
            *clash = clash.or(found_clash.filter(is_own));
        }
    }

    /// Adds the rules for arrays whose lengths distinguish none.
    fn by_items(
        &self,
        group: &[&Outline<'a>],
        rules: &mut Vec<Rule>,
        clash: &mut Clash,
        depth: usize,
    ) {
        let Some(first) = group.first() else {
            return;
        };
        let several = group.iter().any(|other| other.variant != first.variant);
        if several && depth < DEEPEST && self.by_place(group, rules) {
            return;
        }
        let by_item = several && depth < DEEPEST;
        if by_item {
            let mut items: Vec<Outline<'a>> = Vec::new();
            for outline in group {
                if let Some(item) = outline.items {
                    self.outlines(outline.variant, item, &mut items);
                }
            }
            let mut found: Vec<Rule> = Vec::new();
            self.rules(&items, &mut found, clash, depth + 1);
            rules.extend(found.into_iter().map(|rule| Rule {
                variant: rule.variant,
                conditions: vec![Condition::Items(rule.conditions)],
            }));
        }
        let rest = if by_item {
            group.iter().find(|outline| outline.items.is_none())
        } else {
            Some(first)
        };
        if let Some(rest) = rest {
            rules.push(Rule {
                variant: rest.variant,
                conditions: vec![Condition::Is(vec![JsonType::Array])],
            });
        }
    }

    /// Adds rules by the first index above 0 at which the items of all tuples have different JSON types. Returns whether
    /// there is one.
    fn by_place(&self, group: &[&Outline<'a>], rules: &mut Vec<Rule>) -> bool {
        let places = group.iter().map(|outline| {
            let length = outline.length.map_or(0, |length| length.least);
            outline.elements.len().min(length)
        });
        let Some(places) = places.min() else {
            return false;
        };
        let types_at = |place: usize| -> Option<Vec<(usize, Vec<JsonType>)>> {
            let mut all: Vec<(usize, Vec<JsonType>)> = Vec::new();
            for outline in group {
                let types = self.outline(0, outline.elements.get(place)?).types;
                let alike = all.iter().any(|(variant, others)| {
                    *variant != outline.variant && types.iter().any(|of| meets(*of, others))
                });
                if alike {
                    return None;
                }
                all.push((outline.variant, types));
            }
            Some(all)
        };
        // Index 0 is left to the rules by the first item, which inspect it more closely.
        let Some((place, types)) = (1..places).find_map(|place| Some((place, types_at(place)?)))
        else {
            return false;
        };
        rules.extend(types.into_iter().map(|(variant, types)| Rule {
            variant,
            conditions: vec![Condition::Item(place, vec![Condition::Is(types)])],
        }));
        true
    }
}

impl Outline<'_> {
    /// Returns whether no array has a length within both.
    fn excludes(&self, other: &Self) -> bool {
        match (self.length, other.length) {
            (Some(length), Some(other)) => length.excludes(other),
            _ => false,
        }
    }
}

/// Returns whether a value of the type may also be of one of the others.
fn meets(of: JsonType, others: &[JsonType]) -> bool {
    others.iter().any(|other| {
        let numbers = [JsonType::Integer, JsonType::Number];
        of == *other || (numbers.contains(&of) && numbers.contains(other))
    })
}

/// Adds a rule for each array whose length excludes those of all others, and removes it from the group.
fn by_length(group: &mut Vec<&Outline<'_>>, rules: &mut Vec<Rule>) {
    let own_length = |outline: &Outline<'_>| {
        let length = outline.length?;
        let others = group
            .iter()
            .filter(|other| other.variant != outline.variant);
        let mut lengths = others.map(|other| other.length).peekable();
        lengths.peek()?;
        lengths
            .all(|other| other.is_some_and(|other| length.excludes(other)))
            .then_some(length)
    };
    let found: Vec<Rule> = group
        .iter()
        .filter_map(|outline| {
            Some(Rule {
                variant: outline.variant,
                conditions: vec![Condition::Length(own_length(outline)?)],
            })
        })
        .collect();
    group.retain(|outline| found.iter().all(|rule| rule.variant != outline.variant));
    rules.extend(found);
}
