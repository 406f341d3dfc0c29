//! Telling scalars apart: by the values of lists, then by what they read as.

use super::outline::Outline;
use super::selector::Clash;
use crate::ir::{Condition, JsonType, Rule, Ty};
use serde_json::Value;

/// The rules for the scalars of one JSON type.
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
        // Beside any string, another spelling of the same value is another string.
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
    if let Some(first) = wide.first()
        && let Some(other) = wide.iter().find(|other| other.variant != first.variant)
    {
        clash.get_or_insert((first.variant, other.variant));
    }
    // A list is open to new values: where nothing else takes them, the first list does.
    let rest = wide.first().or(group.first().filter(|_| narrow.is_empty()));
    if let Some(rest) = rest {
        rules.push(Rule {
            variant: rest.variant,
            conditions: vec![is_kind],
        });
    }
}
