//! Unites the types, the formats and the values of the parts of a conjunction. A contradiction gives what reads both.

use crate::diagnostic::{Code, Diagnostic, Verdict};
use crate::ir::{JsonType, formats};
use crate::lower::builder::Builder;
use crate::lower::conjunction::{Conjunction, Part};
use crate::lower::json_types::JsonTypes;
use crate::source::Place;
use indexmap::IndexSet;
use serde_json::Value;

/// The reason for the loss of constants or lists of values that contradict each other.
const CONTRADICTED: &str = "it contradicts another branch of `allOf`, which wins";

impl<'m> Builder<'m> {
    /// Adds the types of a part. `typed` is the place of the last part that has types.
    pub(super) fn unite_types(
        &mut self,
        merged: &mut Conjunction<'m>,
        part: &Part<'m>,
        typed: &mut Option<Place>,
    ) {
        let types = &part.keywords.types;
        if types.is_empty() {
            return;
        }
        if merged.types.is_empty() {
            merged.types.clone_from(types);
        } else {
            let both = intersect_types(&merged.types, types);
            if both.is_empty() {
                let words = |types: &[JsonType]| {
                    types
                        .iter()
                        .map(|name| name.name())
                        .collect::<Vec<_>>()
                        .join(" or ")
                };
                let mut diagnostic = Diagnostic::new(
                    Code::AllOfContradiction,
                    format!(
                        "`allOf` requires a value that is both {} and {}",
                        words(&merged.types),
                        words(types)
                    ),
                )
                .at(&part.term.place)
                .help("the crate reads either type; correct one of them");
                if let Some(place) = typed {
                    diagnostic = diagnostic
                        .also(place, "the other type is here")
                        .approximates(
                            &place.join("type"),
                            "it contradicts another branch of `allOf`; either is read",
                        );
                }
                self.diagnostics.push(diagnostic);
                merged.types.extend(types);
            } else {
                merged.types = both;
            }
        }
        *typed = Some(part.term.place.clone());
    }

    /// Adds the constant and the list of values of a part.
    pub(super) fn unite_values(
        &mut self,
        merged: &mut Conjunction<'m>,
        part: &Part<'m>,
        listed: &mut Option<Place>,
        constants: &mut Option<Place>,
    ) {
        let keywords = part.keywords;
        if let Some(constant) = &keywords.constant {
            if let Some(other) = merged.constant.as_ref().filter(|other| *other != constant) {
                let mut diagnostic = Diagnostic::new(
                    Code::AllOfContradiction,
                    format!("`allOf` requires a value that is both {other} and {constant}"),
                )
                .at(&part.term.place.join("const"))
                .help(format!("the outermost constant is used: {constant}"));
                if let Some(place) = constants {
                    let other = place.join("const");
                    diagnostic = diagnostic
                        .also(&other, "the other constant is here")
                        .ignores(&other, CONTRADICTED);
                }
                self.diagnostics.push(diagnostic);
            }
            merged.constant = Some(constant.clone());
            *constants = Some(part.term.place.clone());
        }
        if keywords.enumeration.is_empty() {
            return;
        }
        let both = match &merged.enumeration {
            None => keywords.enumeration.clone(),
            Some(values) => {
                let known: IndexSet<&Value> = values.iter().collect();
                let both: Vec<Value> = keywords
                    .enumeration
                    .iter()
                    .filter(|value| known.contains(value))
                    .cloned()
                    .collect();
                if both.is_empty() {
                    let mut diagnostic = Diagnostic::new(
                        Code::AllOfContradiction,
                        "the `enum` lists of two `allOf` branches have no value in common",
                    )
                    .at(&part.term.place.join("enum"))
                    .help("the outermost list is used");
                    if let Some(place) = listed {
                        let other = place.join("enum");
                        // What is not written inside this schema may be a type of its own, which has the list.
                        let own = part.term.place.pointer.as_str();
                        let own = own.split_once("/allOf/").map_or(own, |(whole, _)| whole);
                        let rest = place.pointer.as_str().strip_prefix(own);
                        let verdict = match rest.is_some_and(|rest| rest.starts_with('/')) {
                            true => Verdict::Ignored(CONTRADICTED),
                            false => Verdict::Approximated(CONTRADICTED),
                        };
                        diagnostic = diagnostic
                            .also(&other, "the other list is here")
                            .judges(&other, verdict);
                    }
                    self.diagnostics.push(diagnostic);
                    keywords.enumeration.clone()
                } else {
                    both
                }
            }
        };
        merged.enumeration = Some(both);
        *listed = Some(part.term.place.clone());
    }

    /// Adds the format of a part. Two that have different types in Rust are read as a string.
    pub(super) fn unite_formats(
        &mut self,
        merged: &mut Conjunction<'m>,
        part: &Part<'m>,
        formatted: &mut Option<Place>,
    ) {
        let Some(format) = part.keywords.format.as_deref() else {
            return;
        };
        let place = part.term.place.join("format");
        if let (Some(other), Some(other_place)) = (merged.format, &formatted)
            && contradict(other, format)
        {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::AllOfContradiction,
                    format!("`allOf` requires a string that is both a `{other}` and a `{format}`"),
                )
                .at(&place)
                .also(other_place, "the other format is here")
                .approximates(&place, EITHER)
                .approximates(other_place, EITHER)
                .help("the crate reads any string; correct one of them"),
            );
            merged.format = Some(ANY_STRING);
        } else if merged.format != Some(ANY_STRING) {
            merged.format = Some(format);
            *formatted = Some(place);
        }
    }

    /// Reads either where no value of a constant or a list has one of the types, which are those of another part.
    pub(super) fn compare_values_with_types(
        &mut self,
        merged: &mut Conjunction<'m>,
        typed: Option<&Place>,
        listed: Option<&Place>,
    ) {
        let (Some(typed), Some(listed)) = (typed, listed) else {
            return;
        };
        let types = JsonTypes::of_types(&merged.types);
        let values = merged.constant.iter();
        let values: Vec<&Value> = values.chain(merged.enumeration.iter().flatten()).collect();
        let fits =
            |value: &&Value| value.is_null() || !(JsonTypes::of_value(value) & types).is_empty();
        if typed == listed || values.is_empty() || values.iter().any(fits) {
            return;
        }
        let mut kinds: Vec<JsonType> = Vec::new();
        for kind in values.iter().map(|value| JsonType::of(value)) {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        let key = if merged.constant.is_some() {
            "const"
        } else {
            "enum"
        };
        let values = listed.join(key);
        self.diagnostics.push(
            Diagnostic::new(
                Code::AllOfContradiction,
                format!("no value of `{key}` has the type of another branch of `allOf`"),
            )
            .at(&values)
            .also(typed, "the type is here")
            .approximates(&values, EITHER)
            .approximates(&typed.join("type"), EITHER)
            .help("the crate reads either type; correct one of them"),
        );
        merged.types.extend(kinds);
        merged.constant = None;
        merged.enumeration = None;
    }
}

/// The format of a string whose formats contradict each other.
const ANY_STRING: &str = "string";

const EITHER: &str = "it contradicts another branch of `allOf`; either is read";

/// Returns whether strings of two formats have different types in Rust, of which neither reads the other.
fn contradict(left: &str, right: &str) -> bool {
    let kind = |format: &str| match format {
        "naive-date" => Some("date".to_owned()),
        "date" | "duration" | "uuid" | "byte" | "base64url" | "binary" => Some(format.to_owned()),
        _ if formats::is_date_time(format) => Some("date-time".to_owned()),
        _ if formats::is_http_date(format) => Some("http-date".to_owned()),
        _ => None,
    };
    let (left, right) = (kind(left), kind(right));
    left.is_some() && right.is_some() && left != right
}

/// Returns the types in both lists. An integer is a number.
fn intersect_types(left: &[JsonType], right: &[JsonType]) -> Vec<JsonType> {
    let has = |types: &[JsonType], name: JsonType| {
        types.contains(&name) || (name == JsonType::Integer && types.contains(&JsonType::Number))
    };
    let mut both: Vec<JsonType> = Vec::new();
    for &name in left.iter().chain(right) {
        if has(left, name) && has(right, name) && !both.contains(&name) {
            both.push(name);
        }
    }
    if both.contains(&JsonType::Number) {
        both.retain(|name| *name != JsonType::Integer);
    }
    both
}
