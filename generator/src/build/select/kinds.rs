//! Telling values apart by their JSON types.

use super::Sketch;
use crate::ir::{Condition, JsonType, Rule};
use serde_json::Value;

/// An integer is a number.
pub(super) fn overlaps(kind: JsonType, others: &[JsonType]) -> bool {
    match kind {
        JsonType::Integer => others.contains(&JsonType::Number),
        JsonType::Number => others.contains(&JsonType::Integer),
        _ => false,
    }
}

pub(super) fn arrays(
    group: &[&Sketch<'_>],
    rules: &mut Vec<Rule>,
    clash: &mut Option<(usize, usize)>,
) {
    let is_array = Condition::Is(vec![JsonType::Array]);
    if let [only] = group {
        rules.push(Rule {
            variant: only.variant,
            conditions: vec![is_array],
        });
        return;
    }
    let mut seen: Vec<(Option<JsonType>, usize)> = Vec::new();
    for sketch in group {
        if let Some((_, other)) = seen
            .iter()
            .find(|(items, other)| *items == sketch.items && *other != sketch.variant)
            && clash.is_none()
        {
            *clash = Some((*other, sketch.variant));
        }
        seen.push((sketch.items, sketch.variant));
        if let Some(kind) = sketch.items {
            let items = Condition::Items(Box::new(Condition::Is(vec![kind])));
            rules.push(Rule {
                variant: sketch.variant,
                conditions: vec![is_array.clone(), items],
            });
        }
    }
    if let Some(rest) = group.iter().find(|sketch| sketch.items.is_none()) {
        rules.push(Rule {
            variant: rest.variant,
            conditions: vec![is_array],
        });
    }
}

pub(super) fn scalars(
    kind: JsonType,
    group: &[&Sketch<'_>],
    rules: &mut Vec<Rule>,
    clash: &mut Option<(usize, usize)>,
) {
    let mut open: Option<usize> = None;
    for sketch in group {
        if let Some(values) = &sketch.values {
            let values: Vec<Value> = values
                .iter()
                .filter(|value| kind_of(value) == kind)
                .cloned()
                .collect();
            rules.push(Rule {
                variant: sketch.variant,
                conditions: vec![Condition::ValueIs(values)],
            });
        }
    }
    for sketch in group.iter().filter(|sketch| sketch.values.is_none()) {
        if let Some(other) = open {
            if other != sketch.variant {
                clash.get_or_insert((other, sketch.variant));
            }
            continue;
        }
        open = Some(sketch.variant);
        rules.push(Rule {
            variant: sketch.variant,
            conditions: vec![Condition::Is(vec![kind])],
        });
    }
    // A list is open to new values: where nothing else takes them, the first list does.
    if open.is_none()
        && let Some(first) = group.first()
    {
        rules.push(Rule {
            variant: first.variant,
            conditions: vec![Condition::Is(vec![kind])],
        });
    }
}

pub(super) fn kind_of(value: &Value) -> JsonType {
    match value {
        Value::Null => JsonType::Null,
        Value::Bool(_) => JsonType::Boolean,
        Value::Number(number) if number.is_i64() || number.is_u64() => JsonType::Integer,
        Value::Number(_) => JsonType::Number,
        Value::String(_) => JsonType::String,
        Value::Array(_) => JsonType::Array,
        Value::Object(_) => JsonType::Object,
    }
}
