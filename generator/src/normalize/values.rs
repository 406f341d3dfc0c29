//! The values of `enum` and `const` beside a `type` that they are not of: `{type: string, enum: [1, 2]}`.
//!
//! YAML reads `1` and `true` as no strings, so the type is what was meant. A value is read as one of it where that is
//! exact, and is not read otherwise.

use super::node::Members;
use super::{Normalizer, Parked};
use crate::diagnostic::{Code, Diagnostic};
use crate::place::Place;
use serde_json::{Number, Value};

/// Lists that name or describe the values of `enum`, each at the index of its own.
const PARALLEL: &[&str] = &[
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-names",
    "x-enum-descriptions",
    "x-enumDescriptions",
];

/// As many values as a remark shows.
const SHOWN: usize = 4;

/// What becomes of a value.
enum Fit {
    Kept(Value),
    Read(Value),
    Lost,
}

impl Normalizer<'_> {
    /// Reads the values as what `type` says.
    pub(super) fn typed_values(&mut self, place: &Place, out: &mut Members, parked: &mut Parked) {
        let single = out.get("type").and_then(Value::as_str).map(str::to_owned);
        let types: Vec<String> = single.into_iter().chain(parked.types.clone()).collect();
        if types.is_empty() {
            return;
        }
        let mut mended = false;
        if let Some(Value::Array(values)) = out.get("enum").cloned() {
            mended |= self.typed_list(&values, &types, place, out);
        }
        if let Some(constant) = &parked.constant {
            let fit = fit(constant, &types);
            if !matches!(fit, Fit::Kept(_)) {
                mended = true;
                self.mistyped("const", &[(constant, &fit)], &types, &place.join("const"));
            }
            parked.constant = match fit {
                Fit::Kept(value) | Fit::Read(value) => Some(value),
                Fit::Lost => None,
            };
        }
        if mended
            && let Some(default) = out.get_mut("default")
            && let Fit::Read(value) = fit(default, &types)
        {
            *default = value;
        }
    }

    /// Puts the values of `enum` that are of the types in its place; whether that changed any.
    fn typed_list(
        &mut self,
        values: &[Value],
        types: &[String],
        place: &Place,
        out: &mut Members,
    ) -> bool {
        let fits: Vec<Fit> = values.iter().map(|value| fit(value, types)).collect();
        let wrong: Vec<(&Value, &Fit)> = values
            .iter()
            .zip(&fits)
            .filter(|(_, fit)| !matches!(fit, Fit::Kept(_)))
            .collect();
        if !wrong.is_empty() {
            let first = fits.iter().position(|fit| !matches!(fit, Fit::Kept(_)));
            let at = place.join("enum").index(first.unwrap_or_default());
            self.mistyped("enum", &wrong, types, &at);
        }
        let is_lost: Vec<bool> = fits.iter().map(|fit| matches!(fit, Fit::Lost)).collect();
        if is_lost.contains(&true) {
            for key in PARALLEL {
                if let Some(Value::Array(texts)) = out.get_mut(*key) {
                    let mut lost = is_lost.iter();
                    texts.retain(|_| lost.next() != Some(&true));
                }
            }
        }
        let changed = !wrong.is_empty();
        let kept: Vec<Value> = fits
            .into_iter()
            .filter_map(|fit| match fit {
                Fit::Kept(value) | Fit::Read(value) => Some(value),
                Fit::Lost => None,
            })
            .collect();
        if changed && kept.iter().all(Value::is_null) {
            out.remove("enum");
        } else {
            out.insert("enum".to_owned(), Value::Array(kept));
        }
        changed
    }

    fn mistyped(&mut self, keyword: &str, wrong: &[(&Value, &Fit)], types: &[String], at: &Place) {
        let list = |values: Vec<String>| {
            let more = values.len().saturating_sub(SHOWN);
            let mut text: Vec<String> = values.into_iter().take(SHOWN).collect();
            if more > 0 {
                text.push(format!("{more} more"));
            }
            text.join(", ")
        };
        let shown = |value: &Value| format!("`{value}`");
        let all = wrong.iter().map(|(value, _)| shown(value)).collect();
        let read: Vec<String> = wrong
            .iter()
            .filter_map(|(_, fit)| match fit {
                Fit::Read(value) => Some(shown(value)),
                Fit::Kept(_) | Fit::Lost => None,
            })
            .collect();
        let lost: Vec<String> = wrong
            .iter()
            .filter(|(_, fit)| matches!(fit, Fit::Lost))
            .map(|(value, _)| shown(value))
            .collect();
        let help = match (read.is_empty(), lost.is_empty()) {
            (false, true) => format!("read as {}; write it so, or correct `type`", list(read)),
            (false, false) => format!(
                "read as {}, without {}; write it so, or correct `type`",
                list(read),
                list(lost)
            ),
            (true, _) => format!("read without {}; correct it, or `type`", list(lost)),
        };
        self.diagnostics.push(
            Diagnostic::new(
                Code::InvalidKeyword,
                format!(
                    "`type` is {}, but `{keyword}` has {}",
                    types.join(" or "),
                    list(all)
                ),
            )
            .at(at)
            .help(help),
        );
    }
}

fn fit(value: &Value, types: &[String]) -> Fit {
    // A `null` in a list means that the value may be `null`, whatever the type says.
    if value.is_null() {
        return Fit::Kept(Value::Null);
    }
    if let Some(value) = types.iter().find_map(|name| as_it_is(value, name)) {
        return Fit::Kept(value);
    }
    let mut read = types.iter().filter_map(|name| converted(value, name));
    read.next().map_or(Fit::Lost, Fit::Read)
}

/// The value, if it is of the type. An integer may be written with a fraction of zero.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the range is checked first"
)]
fn as_it_is(value: &Value, name: &str) -> Option<Value> {
    let is_of_it = match (name, value) {
        ("integer", Value::Number(number)) if number.is_f64() => {
            let float = number.as_f64()?;
            let is_whole = float.fract() == 0.0 && float.abs() < 9e15;
            return is_whole.then(|| Value::from(float as i64));
        }
        ("string", Value::String(_))
        | ("integer" | "number", Value::Number(_))
        | ("boolean", Value::Bool(_))
        | ("array", Value::Array(_))
        | ("object", Value::Object(_)) => true,
        _ => false,
    };
    is_of_it.then(|| value.clone())
}

fn converted(value: &Value, name: &str) -> Option<Value> {
    match (name, value) {
        ("string", Value::Number(_) | Value::Bool(_)) => Some(Value::String(value.to_string())),
        ("integer" | "number", Value::String(text)) => {
            let number: Number = serde_json::from_str(text).ok()?;
            as_it_is(&Value::Number(number), name)
        }
        ("boolean", Value::String(text)) => text.parse().ok().map(Value::Bool),
        _ => None,
    }
}
