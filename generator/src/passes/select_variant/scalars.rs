//! Distinguishes scalars by the values of enums, then by their formats and patterns.

use super::outline::Outline;
use super::selector::Clash;
use super::texts::texts;
use crate::ir::{Condition, JsonType, Rule, Ty};
use serde_json::Value;

/// Adds the rules for the scalars of one JSON type.
pub(super) fn scalars(
    kind: JsonType,
    group: &[&Outline<'_>],
    rules: &mut Vec<Rule>,
    clash: &mut Clash,
) {
    for outline in group {
        if let Some(values) = &outline.values {
            let values: Vec<Value> = values
                .iter()
                .filter(|value| JsonType::of(value) == kind)
                .cloned()
                .collect();
            rules.push(Rule {
                variant: outline.variant,
                conditions: vec![Condition::ValueIs(values)],
            });
        }
    }
    let open: Vec<&Outline<'_>> = group
        .iter()
        .filter(|outline| outline.values.is_none())
        .copied()
        .collect();
    let several = open
        .first()
        .is_some_and(|first| open.iter().any(|other| other.variant != first.variant));
    let (narrow, wide): (Vec<&Outline<'_>>, Vec<&Outline<'_>>) = open
        .into_iter()
        .partition(|outline| several && outline.narrow.is_some());
    let is_kind = Condition::Is(vec![kind]);
    let mut seen: Vec<(&Ty, usize)> = Vec::new();
    for outline in &narrow {
        let Some(ty) = outline.narrow else { continue };
        let same = seen.iter().find(|(other, _)| *other == ty);
        if let Some((_, other)) = same.filter(|(_, other)| *other != outline.variant) {
            clash.get_or_insert((*other, outline.variant));
        }
        seen.push((ty, outline.variant));
        // If a variant accepts any string, a different spelling of the value is read as that variant.
        let spelled = kind == JsonType::String && !wide.is_empty();
        let condition = match spelled {
            true => Condition::WrittenAs(ty.clone()),
            false => is_kind.clone(),
        };
        rules.push(Rule {
            variant: outline.variant,
            conditions: vec![condition],
        });
    }
    let wide = match kind {
        JsonType::String => texts(&wide, rules),
        _ => wide,
    };
    if let Some(first) = wide.first()
        && let Some(other) = wide.iter().find(|other| other.variant != first.variant)
    {
        clash.get_or_insert((first.variant, other.variant));
    }
    // An enum is open to new values: if no other variant accepts them, the first enum does.
    let rest = wide.first().or(group.first().filter(|_| narrow.is_empty()));
    if let Some(rest) = rest {
        rules.push(Rule {
            variant: rest.variant,
            conditions: vec![is_kind],
        });
    }
}
