//! Collects documentation from the specification, and phrases bounds in English.

use crate::ir::{Docs, formats};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Conjunction;
use crate::normalize::{Additional, Bounds, Link, Schema};
use crate::source::{JsonType, Place};
use std::sync::Arc;

impl<'m> Builder<'m> {
    /// Returns the documentation of a type.
    pub(in crate::lower) fn docs(&self, merged: &Conjunction<'m>) -> Docs {
        let Some(outermost) = merged.parts.last() else {
            return Docs::default();
        };
        let mut docs = of_keywords(outermost.keywords);
        // The description of an inline branch applies to the type, but that of a named base does not.
        let is_inside = |place: &Place, whole: &Place| {
            let below = place.pointer.as_str().strip_prefix(whole.pointer.as_str());
            place.file == whole.file && below.is_some_and(|rest| rest.starts_with('/'))
        };
        let bases = merged.parts.iter().filter(|part| {
            part.keywords.title.is_some() && part.term.place != outermost.term.place
        });
        let bases: Vec<&Place> = bases.map(|part| &part.term.place).collect();
        let branches = merged.parts.iter().rev().filter(|part| {
            let place = &part.term.place;
            let of_base = |base: &&Place| *base == place || is_inside(place, base);
            is_inside(place, &outermost.term.place) && !bases.iter().any(of_base)
        });
        for branch in branches {
            docs.description = docs
                .description
                .or_else(|| of_keywords(branch.keywords).description);
        }
        docs.deprecated = outermost.keywords.deprecated;
        docs.constraints = bounds(merged.parts.iter().map(|part| part.keywords));
        docs
    }

    /// Returns the documentation of a member, parameter or header with the schemas at `places`. A bare `$ref` is
    /// followed unless `described` is set, which means that the target is a type with its own documentation.
    pub(in crate::lower) fn use_docs(&self, places: &[Place], described: bool) -> Docs {
        let mut docs = Docs::default();
        for place in places.iter().rev() {
            let mut place = place;
            for _ in 0..32 {
                let Some(keywords) = self.schemas.get(place) else {
                    break;
                };
                let here = of_keywords(keywords);
                docs.description = docs.description.or(here.description);
                docs.example = docs.example.or(here.example);
                docs.external = docs.external.or(here.external);
                docs.deprecated |= keywords.deprecated;
                for link in keywords.all_of.iter().rev().filter(|link| link.inline) {
                    let branch = self.schemas.get(&link.place);
                    if let Some(branch) = branch.filter(|branch| branch.title.is_none()) {
                        let said = of_keywords(branch);
                        docs.description = docs.description.or(said.description);
                        docs.example = docs.example.or(said.example);
                        docs.external = docs.external.or(said.external);
                        docs.deprecated |= said.deprecated;
                    }
                }
                let beside_null = self.beside_null(keywords);
                if let Some(only) = beside_null {
                    let said = of_keywords(only);
                    docs.description = docs.description.or(said.description);
                    docs.example = docs.example.or(said.example);
                    docs.external = docs.external.or(said.external);
                    docs.deprecated |= only.deprecated;
                }
                if docs.constraints.is_empty() {
                    let all = std::iter::once(keywords.as_ref()).chain(beside_null);
                    docs.constraints = bounds(all);
                }
                match keywords.all_of.as_slice() {
                    [target] if keywords.reference && !described => place = &target.place,
                    _ => break,
                }
            }
        }
        let inner = places.iter().rev();
        if let Some(inner) = inner
            .filter_map(|place| self.inner_description(place))
            .next()
        {
            docs.description = Some(match docs.description {
                Some(own) => format!("{}\n\n{inner}", own.trim_end()),
                None => inner,
            });
        }
        docs
    }

    /// Returns the alternative beside `null`, if there is no other: what it says is said of the member. This is how
    /// frameworks write an optional value in OpenAPI 3.1.
    fn beside_null(&self, keywords: &Schema) -> Option<&'m Schema> {
        let alternatives = keywords.any_of.iter().chain(&keywords.one_of);
        let is_null = |link: &&Link| {
            let schema = self.schemas.get(&link.place);
            schema.is_some_and(|schema| schema.types == [JsonType::Null])
                || self.is_only_nullable(&link.place)
        };
        let (nulls, others): (Vec<&Link>, Vec<&Link>) = alternatives.partition(is_null);
        match others.as_slice() {
            [only] if !nulls.is_empty() => self.schemas.get(&only.place).map(Arc::as_ref),
            _ => None,
        }
    }

    /// Returns a sentence about the items of a list or the values of a map that have no type with documentation of its
    /// own.
    fn inner_description(&self, place: &Place) -> Option<String> {
        let schema = self.schemas.get(place)?;
        let (link, word) = match (&schema.items, &schema.additional) {
            (Some(items), _) => (items, "item"),
            (None, Some(Additional::Schema(values))) if schema.properties.is_empty() => {
                (values, "value")
            }
            _ => return None,
        };
        let inner = self.schemas.get(&link.place)?;
        let is_plain = !inner.types.is_empty()
            && !inner.types.contains(&JsonType::Object)
            && !inner.types.contains(&JsonType::Array)
            && inner.enumeration.is_empty()
            && inner.constant.is_none()
            && [&inner.all_of, &inner.one_of, &inner.any_of]
                .iter()
                .all(|links| links.is_empty());
        let text = of_keywords(inner).description.filter(|_| is_plain)?;
        let is_repeated = schema.description.as_deref().map(str::trim) == Some(text.trim());
        (!is_repeated).then(|| format!("Each {word}: {}", text.trim()))
    }
}

fn of_keywords(keywords: &Schema) -> Docs {
    let text = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    Docs {
        title: text(&keywords.title),
        description: text(&keywords.description),
        external: keywords.external.as_deref().cloned(),
        deprecated: keywords.deprecated,
        constraints: Vec::new(),
        example: keywords.examples.first().map(|one| one.value.clone()),
    }
}

/// Returns the distinct phrases for the bounds.
fn bounds<'a>(all: impl Iterator<Item = &'a Schema>) -> Vec<String> {
    let mut phrases: Vec<String> = Vec::new();
    for keywords in all {
        for phrase in phrases_of(keywords) {
            if !phrases.contains(&phrase) {
                phrases.push(phrase);
            }
        }
    }
    phrases
}

/// Returns the least and the most that the type of Rust allows.
fn range(keywords: &Schema) -> (Option<i64>, Option<i64>) {
    let is_integer = keywords.types == [JsonType::Integer];
    let end = |most: i64| (Some(0), Some(most));
    match keywords.format.as_deref().unwrap_or_default() {
        _ if !is_integer => (None, None),
        "uint8" => end(u8::MAX.into()),
        "uint16" => end(u16::MAX.into()),
        "uint32" => end(u32::MAX.into()),
        "int8" | "int16" | "int32" | "int64" | "uint" | "uint64" => (Some(0), None),
        _ => (None, None),
    }
}

fn phrases_of(keywords: &Schema) -> Vec<String> {
    let Bounds {
        pattern,
        multiple_of,
        minimum,
        exclusive_minimum,
        maximum,
        exclusive_maximum,
        length,
        items,
        properties,
        unique_items,
        exact_values,
        digits,
        wide_integers: _,
    } = &*keywords.bounds;
    let (least, most) = range(keywords);
    let mut phrases = Vec::new();
    match exact_values.as_slice() {
        [] => {}
        [only] => phrases.push(format!("always {only}")),
        [first @ .., last] => phrases.push(format!("{} or {last}", first.join(", "))),
    }
    // What the type of Rust says is not said again.
    if let Some(number) = minimum
        .as_ref()
        .filter(|number| number.as_i64() != Some(i64::MIN))
        .filter(|number| *exclusive_minimum || least.is_none() || number.as_i64() != least)
    {
        let number = digits.0.clone().unwrap_or_else(|| number.to_string());
        phrases.push(format!(
            "{} {number}",
            if *exclusive_minimum {
                "more than"
            } else {
                "at least"
            }
        ));
    }
    if let Some(number) = maximum
        .as_ref()
        .filter(|number| number.as_i64() != Some(i64::MAX))
        .filter(|number| *exclusive_maximum || most.is_none() || number.as_i64() != most)
    {
        let number = digits.1.clone().unwrap_or_else(|| number.to_string());
        phrases.push(format!(
            "{} {number}",
            if *exclusive_maximum {
                "less than"
            } else {
                "at most"
            }
        ));
    }
    if let Some(number) = multiple_of {
        phrases.push(format!("a multiple of {number}"));
    }
    let tuple = match keywords.prefix_items.len() {
        0 => None,
        count => Some((Some(count), Some(count))),
    };
    let items = if tuple == Some(*items) {
        &(None, None)
    } else {
        items
    };
    for ((least, most), one, many) in [
        (length, "character", "characters"),
        (items, "item", "items"),
        (properties, "member", "members"),
    ] {
        let word = |count: &usize| if *count == 1 { one } else { many };
        match (least, most) {
            (Some(least), Some(most)) if least == most => {
                phrases.push(format!("exactly {least} {}", word(least)))
            }
            (Some(least), Some(most)) => phrases.push(format!("{least} to {most} {many}")),
            (Some(0) | None, None) => {}
            (Some(least), None) => phrases.push(format!("at least {least} {}", word(least))),
            (None, Some(most)) => phrases.push(format!("at most {most} {}", word(most))),
        }
    }
    if *unique_items {
        phrases.push("each item once".to_owned());
    }
    let pattern = pattern.as_ref();
    if let Some(pattern) = pattern.filter(|text| formats::number_of_pattern(text).is_none()) {
        phrases.push(format!("matches `{pattern}`"));
    }
    phrases
}
