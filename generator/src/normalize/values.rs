//! Corrects values of `enum`, `const`, `default` and `example` that do not fit the `type` beside them: `{type: string,
//! enum: [1, 2.0]}`.
//!
//! YAML does not read `1` and `true` as strings, so the type is what was meant. A value is converted to the type if
//! that is possible without loss; a number becomes its text in the document. Other values are ignored, and so are numbers
//! with more digits than a 64-bit number has.

use super::digits;
use super::node::Members;
use super::{Extras, Normalizer};
use crate::diagnostic::{Code, Diagnostic, Verdict};
use crate::source::Place;
use crate::source::enum_extensions::{ENUM_DESCRIPTIONS, ENUM_NAMES, OPEN_ENUM, is_open_enum};
use serde_json::{Number, Value};

/// The maximum number of values that a diagnostic shows.
const SHOWN: usize = 4;

/// The range of `i64` and `u64` together. Both ends are exact.
const INTEGERS: std::ops::Range<f64> = -9_223_372_036_854_775_808.0..18_446_744_073_709_551_616.0;

/// The result of fitting a value to a type.
#[derive(Clone)]
enum Fit {
    Kept(Value),
    Read(Value),
    Lost,
    /// The number that was read is not the one that is written.
    Rounded,
}

/// Makes a list of values to which others may be added an `enum`, since every enum of the crate keeps values that it does
/// not list.
pub(super) fn open_enum(out: &mut Members) {
    if out.contains_key("enum") {
        return;
    }
    let mut lists = OPEN_ENUM.iter().filter_map(|key| out.get(*key));
    if let Some(values) = lists.find(|values| is_open_enum(values)).cloned() {
        out.insert("enum".to_owned(), values);
    }
}

impl Normalizer<'_> {
    /// Fits the values to the `type`.
    pub(super) fn typed_values(&mut self, place: &Place, out: &mut Members, extras: &mut Extras) {
        let single = out.get("type").and_then(Value::as_str).map(str::to_owned);
        let types: Vec<String> = single.into_iter().chain(extras.types.clone()).collect();
        self.wide_integers(place, out, extras);
        self.exact_values(&types, place, out, extras);
        let mut corrected = false;
        if let Some(Value::Array(values)) = out.get("enum").cloned() {
            corrected |= self.typed_list(&values, &types, place, out);
        }
        if let Some(constant) = &extras.constant {
            let at = place.join("const");
            let fit = self.fit(constant, &types, || at.clone());
            if matches!(fit, Fit::Rounded) {
                self.rounded(constant, "const", (place, &at));
            } else if !matches!(fit, Fit::Kept(_)) {
                corrected = true;
                let wrong = [(self.shown(constant, &at), fit.clone())];
                self.mistyped("const", &wrong, &types, (place, &at));
            }
            extras.constant = match fit {
                Fit::Kept(value) | Fit::Read(value) => Some(value),
                Fit::Lost | Fit::Rounded => None,
            };
        }
        if let Some(default) = out.get("default").cloned() {
            let at = place.join("default");
            let fit = self.fit(&default, &types, || at.clone());
            // A default that is part of a corrected list was reported already. That of a text that is converted is of its type.
            let format = out.get("format").and_then(Value::as_str);
            let is_converted = matches!(format, Some("numeric" | "integer" | "boolean"));
            if matches!(fit, Fit::Read(_)) && !corrected && !is_converted {
                let wrong = [(self.shown(&default, &at), fit.clone())];
                self.mistyped("default", &wrong, &types, (place, &at));
            }
            match fit {
                Fit::Kept(value) | Fit::Read(value) => {
                    out.insert("default".to_owned(), value);
                }
                Fit::Rounded => {
                    self.rounded(&default, "default", (place, &at));
                    out.remove("default");
                }
                Fit::Lost => {}
            }
        }
        if let Some(example) = out.get("example").cloned()
            && let Fit::Read(value) = self.fit(&example, &types, || place.join("example"))
        {
            out.insert("example".to_owned(), value);
        }
        for (index, example) in (0..).zip(&mut extras.examples) {
            let at = || place.join("examples").index(index);
            if let Fit::Read(value) = self.fit(example, &types, at) {
                *example = value;
            }
        }
    }

    /// Finds the integers that do not fit into `i64`. The examples count if no format says how large a value is.
    fn wide_integers(&self, place: &Place, out: &Members, extras: &mut Extras) {
        let list = out.get("enum").and_then(Value::as_array);
        let listed = (0..).zip(list.into_iter().flatten());
        let item = |key: &str, index: usize| place.join(key).index(index);
        let mut found: Vec<i128> = listed
            .filter_map(|(index, value)| self.wide(value, || item("enum", index)))
            .collect();
        found.extend(
            (extras.constant.iter()).filter_map(|one| self.wide(one, || place.join("const"))),
        );
        let single = |key: &str| self.wide(out.get(key)?, || place.join(key));
        found.extend(single("default"));
        if !out.contains_key("format") {
            found.extend(single("example"));
            let examples = (0..).zip(&extras.examples);
            let wide = |(index, one)| self.wide(one, || item("examples", index));
            found.extend(examples.filter_map(wide));
        }
        extras.wide_integers = found;
    }

    /// Returns an integer that does not fit into `i64`.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a float beyond the range gives its bound"
    )]
    fn wide(&self, value: &Value, at: impl FnOnce() -> Place) -> Option<i128> {
        let number = value.as_number().filter(|number| !number.is_i64())?;
        if let Some(number) = number.as_u64() {
            return Some(number.into());
        }
        let float = number.as_f64().filter(|float| float.fract() == 0.0)?;
        let written = match self.spelled(value, &at()) {
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        let integer: i128 = written.unwrap_or(float as i128);
        i64::try_from(integer).is_err().then_some(integer)
    }

    /// Finds the values of `const` and `enum` if one of them is a number with more digits than a 64-bit number has. The
    /// schema then has the type of all such numbers, since no type has these values alone.
    fn exact_values(
        &self,
        types: &[String],
        place: &Place,
        out: &mut Members,
        extras: &mut Extras,
    ) {
        let list = out.get("enum").and_then(Value::as_array);
        let is_number = |value: &Value| value.is_null() || value.is_number();
        let are_numbers = match &extras.constant {
            Some(constant) => is_number(constant),
            None => list.into_iter().flatten().all(is_number),
        };
        if !are_numbers || types.iter().any(|name| name == "string") {
            return;
        }
        let at = place.join("enum");
        let listed = (0..).zip(list.into_iter().flatten());
        let mut values: Vec<(&Value, Place)> = listed
            .map(|(index, value)| (value, at.index(index)))
            .collect();
        if let Some(constant) = &extras.constant {
            values = vec![(constant, place.join("const"))];
        }
        values.retain(|(value, _)| !value.is_null());
        let mut all = values.iter();
        if !all.any(|(value, at)| self.has_no_value(value, types, || at.clone())) {
            return;
        }
        let spelled = values
            .iter()
            .filter_map(|(value, at)| match self.spelled(value, at) {
                Value::String(text) => Some(text),
                _ => None,
            });
        let spelled: Vec<String> = spelled.collect();
        if types.is_empty() {
            let is_whole = |text: &String| text.parse::<f64>().is_ok_and(|one| one.fract() == 0.0);
            let name = match spelled.iter().all(is_whole) {
                true => "integer",
                false => "number",
            };
            out.insert("type".to_owned(), Value::from(name));
        }
        extras.exact_values = spelled;
    }

    fn fit(&self, value: &Value, types: &[String], at: impl Fn() -> Place) -> Fit {
        // A `null` in a list means that the value may be `null`, regardless of the type.
        if value.is_null() {
            return Fit::Kept(Value::Null);
        }
        let is_text = |name: &String| name == "string";
        if !types.iter().any(is_text) && self.has_no_value(value, types, &at) {
            return Fit::Rounded;
        }
        if types.is_empty() {
            return Fit::Kept(value.clone());
        }
        if let Some(value) = types.iter().find_map(|name| as_it_is(value, name)) {
            return Fit::Kept(value);
        }
        match types.iter().find_map(|name| converted(value, name)) {
            Some(Value::String(_)) => Fit::Read(self.spelled(value, &at())),
            Some(value) => Fit::Read(value),
            None => Fit::Lost,
        }
    }

    /// Replaces `enum` by the values that fit the types, and returns whether any value changed.
    fn typed_list(
        &mut self,
        values: &[Value],
        types: &[String],
        place: &Place,
        out: &mut Members,
    ) -> bool {
        let at = place.join("enum");
        let fits: Vec<Fit> = (0..)
            .zip(values)
            .map(|(index, value)| self.fit(value, types, || at.index(index)))
            .collect();
        for (index, (value, fit)) in (0..).zip(values.iter().zip(&fits)) {
            if matches!(fit, Fit::Rounded) {
                self.rounded(value, "enum", (place, &at.index(index)));
            }
        }
        let is_wrong = |fit: &Fit| matches!(fit, Fit::Read(_) | Fit::Lost);
        let first = fits.iter().position(is_wrong);
        if let Some(first) = first {
            let wrong: Vec<(String, Fit)> = (0..)
                .zip(values.iter().zip(&fits))
                .filter(|(_, (_, fit))| is_wrong(fit))
                .map(|(index, (value, fit))| (self.shown(value, &at.index(index)), fit.clone()))
                .collect();
            self.mistyped("enum", &wrong, types, (place, &at.index(first)));
        }
        let is_lost: Vec<bool> = fits
            .iter()
            .map(|fit| matches!(fit, Fit::Lost | Fit::Rounded))
            .collect();
        if is_lost.contains(&true) {
            for key in ENUM_NAMES.iter().chain(ENUM_DESCRIPTIONS) {
                if let Some(Value::Array(texts)) = out.get_mut(*key) {
                    let mut lost = is_lost.iter();
                    texts.retain(|_| lost.next() != Some(&true));
                }
            }
        }
        let changed = first.is_some() || is_lost.contains(&true);
        let kept: Vec<Value> = fits
            .iter()
            .filter_map(|fit| match fit {
                Fit::Kept(value) | Fit::Read(value) => Some(value.clone()),
                Fit::Lost | Fit::Rounded => None,
            })
            .collect();
        let is_any_number = fits.iter().any(|fit| matches!(fit, Fit::Rounded))
            && kept
                .iter()
                .all(|value| value.is_null() || value.is_number());
        if changed && (is_any_number || kept.iter().all(Value::is_null)) {
            out.remove("enum");
        } else {
            out.insert("enum".to_owned(), Value::Array(kept));
        }
        changed
    }

    /// Returns whether a value is a number that no 64-bit number of the types is.
    fn has_no_value(&self, value: &Value, types: &[String], at: impl Fn() -> Place) -> bool {
        let is_integer = types.iter().any(|name| name == "integer")
            && !types.iter().any(|name| name == "number");
        let is_beyond = || {
            let float = value.as_f64().filter(|_| value.is_f64());
            float.is_some_and(|float| float.fract() == 0.0 && !INTEGERS.contains(&float))
        };
        self.is_rounded(value, at) || (is_integer && is_beyond())
    }

    /// Returns whether the number that was read is not the one that is written, which has more digits than a 64-bit float.
    fn is_rounded(&self, value: &Value, at: impl Fn() -> Place) -> bool {
        // A float of up to 15 digits below this limit is read as it is written.
        const SAFE: f64 = 1e15;
        let Some(number) = value.as_number().filter(|number| number.is_f64()) else {
            return false;
        };
        let read = number.to_string();
        let is_short = read.len() <= 16 && number.as_f64().is_some_and(|float| float.abs() < SAFE);
        if is_short {
            return false;
        }
        match self.spelled(value, &at()) {
            Value::String(text) => digits::is_same(&text, &read) == Some(false),
            _ => false,
        }
    }

    /// Reports a number that is ignored because it has more digits than a 64-bit number has.
    fn rounded(&mut self, value: &Value, keyword: &str, (schema, at): (&Place, &Place)) {
        let verdict = match keyword {
            "default" => Verdict::Approximated(
                "it has more digits than a 64-bit number has; the type reads it, but it is not shown",
            ),
            // Without a value of these the crate is laxer.
            _ => Verdict::Approximated(
                "it has more digits than a 64-bit number has; any number of the type is read",
            ),
        };
        self.diagnostics.push(
            Diagnostic::new(
                Code::RoundedNumber,
                format!(
                    "`{keyword}` has {}, which has more digits than a 64-bit number can have",
                    self.shown(value, at)
                ),
            )
            .at(at)
            .judges(&schema.join(keyword), verdict)
            .help(match keyword {
                "default" => "the number is ignored; write it as a string if the API sends a string",
                _ => "any number is read, with all of its digits; write it as a string if the API sends a string",
            }),
        );
    }

    /// Returns a value in backticks, as it is written.
    fn shown(&self, value: &Value, at: &Place) -> String {
        match value {
            Value::Number(_) | Value::Bool(_) => match self.spelled(value, at) {
                Value::String(text) => format!("`{text}`"),
                other => format!("`{other}`"),
            },
            _ => format!("`{value}`"),
        }
    }

    /// Reports the values of a keyword that are not of the types, at the place of the first of them in the schema.
    fn mistyped(
        &mut self,
        keyword: &str,
        wrong: &[(String, Fit)],
        types: &[String],
        (schema, at): (&Place, &Place),
    ) {
        let list = |values: Vec<String>| {
            let more = values.len().saturating_sub(SHOWN);
            let mut text: Vec<String> = values.into_iter().take(SHOWN).collect();
            if more > 0 {
                text.push(format!("{more} more"));
            }
            text.join(", ")
        };
        let all = wrong.iter().map(|(shown, _)| shown.clone()).collect();
        let read: Vec<String> = wrong
            .iter()
            .filter_map(|(_, fit)| match fit {
                Fit::Read(value) => Some(format!("`{value}`")),
                Fit::Kept(_) | Fit::Lost | Fit::Rounded => None,
            })
            .collect();
        let lost: Vec<String> = wrong
            .iter()
            .filter(|(_, fit)| matches!(fit, Fit::Lost))
            .map(|(shown, _)| shown.clone())
            .collect();
        let verdict = match (keyword, lost.is_empty()) {
            (_, true) => Verdict::Approximated("not of the type; read as one of it"),
            // Without a value of these the crate is laxer.
            ("const" | "enum", false) => {
                Verdict::Approximated("not of the type; a value that cannot be one is not listed")
            }
            _ => Verdict::Ignored("it does not match its schema"),
        };
        let help = match (read.is_empty(), lost.is_empty()) {
            (false, true) => format!(
                "read as {}; write it this way, or correct `type`",
                list(read)
            ),
            (false, false) => format!(
                "read as {}, without {}; write it this way, or correct `type`",
                list(read),
                list(lost)
            ),
            (true, _) => format!("read without {}; correct the value, or `type`", list(lost)),
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
            .judges(&schema.join(keyword), verdict)
            .help(help),
        );
    }
}

/// Returns the value if it is of the type. An integer may be written with a fraction of zero.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is checked first"
)]
fn as_it_is(value: &Value, name: &str) -> Option<Value> {
    let is_of_it = match (name, value) {
        ("integer", Value::Number(number)) if number.is_f64() => {
            let float = number.as_f64()?;
            let is_whole = float.fract() == 0.0 && INTEGERS.contains(&float);
            return is_whole.then(|| match float < 0.0 {
                true => Value::from(float as i64),
                false => Value::from(float as u64),
            });
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
