//! Lowers strings and numbers by `format`.

use crate::config::{DecimalCrate, IntegerStrings, TimeCrate, UuidCrate};
use crate::ir::{JsonType, SmallInt, Ty, UnixTime, formats};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Conjunction;
use crate::normalize::Bounds;
use serde_json::Number;

/// The least integer that does not fit into `i64`.
const MOST_I64: f64 = 9_223_372_036_854_775_808.0;

/// The least integer that does not fit into `u64`.
const U64_END: f64 = 18_446_744_073_709_551_616.0;

/// The least integer that does not fit into `i128`.
const I128_END: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;

/// Returns whether a format implies a string if there is no `type`.
pub(in crate::lower) fn is_string_format(format: &str) -> bool {
    matches!(
        format,
        "date"
            | "naive-date"
            | "base64url"
            | "time"
            | "duration"
            | "uuid"
            | "uri"
            | "url"
            | "uri-reference"
            | "email"
            | "hostname"
            | "ipv4"
            | "ipv6"
            | "byte"
            | "binary"
            | "password"
            | "string"
            | "regex"
            | "json-pointer"
    ) || formats::is_date_time(format)
        || formats::is_http_date(format)
}

impl<'m> Builder<'m> {
    /// Returns the type of a string.
    pub(in crate::lower) fn string(&self, merged: &Conjunction<'m>) -> Ty {
        let config = self.config.formats;
        let has_times = config.time != TimeCrate::String;
        match merged.content_encoding {
            Some("base64") => return Ty::Base64,
            Some("base64url") => return Ty::Base64Url,
            Some(_) => return Ty::String,
            None => {}
        }
        let number = self.number_in_string(merged);
        match merged.format.unwrap_or_default() {
            format if formats::is_date_time(format) && has_times => Ty::DateTime,
            format if formats::is_http_date(format) && has_times => Ty::HttpDate,
            // poem writes `naive-date` for the date of `chrono`.
            "date" | "naive-date" if has_times => Ty::Date,
            "duration" if config.time == TimeCrate::Jiff => Ty::Duration,
            "uuid" | "guid" if config.uuid == UuidCrate::Uuid => Ty::Uuid,
            format if formats::is_decimal(format) && config.decimal != DecimalCrate::Plain => {
                Ty::Quoted(Box::new(Ty::Decimal))
            }
            "byte" | "base64" => Ty::Base64,
            "base64url" => Ty::Base64Url,
            "binary" => Ty::Binary,
            format if config.integer_strings == IntegerStrings::Integer => {
                match formats::integer_in_string(format).or(number) {
                    Some(number) => Ty::Quoted(Box::new(number)),
                    None => Ty::String,
                }
            }
            _ => Ty::String,
        }
    }

    /// Returns the type of the decimals that a pattern describes.
    fn number_in_string(&self, merged: &Conjunction<'m>) -> Option<Ty> {
        let pattern = merged.outermost(|keywords| keywords.bounds.pattern.as_deref())?;
        let number = formats::number_of_pattern(pattern)?;
        (number == Ty::Decimal && self.has_decimals()).then_some(number)
    }

    /// Returns the number that a schema allows in a string as well, by its pattern.
    pub(in crate::lower) fn number_or_string(
        &self,
        merged: &Conjunction<'m>,
        types: &[JsonType],
    ) -> Option<Ty> {
        let pattern = merged.outermost(|keywords| keywords.bounds.pattern.as_deref())?;
        let is_decimal = formats::number_of_pattern(pattern)? == Ty::Decimal;
        match types {
            [JsonType::Integer, JsonType::String] | [JsonType::String, JsonType::Integer] => {
                Some(self.integer(merged))
            }
            [JsonType::Number, JsonType::String] | [JsonType::String, JsonType::Number] => {
                Some(match is_decimal && self.has_decimals() {
                    true => Ty::Decimal,
                    false => self.number(merged),
                })
            }
            _ => None,
        }
    }

    /// Returns the type of an integer: 64 bits by default, else that of the format, or a wider one if a bound exceeds
    /// it. One with a signed format and a minimum that is not negative is unsigned: utoipa writes `u64` so. An integer that
    /// may be negative is signed, although its maximum may not fit then: small negative numbers are more likely. A constant,
    /// a default or an example that does not fit makes it wider too.
    pub(in crate::lower) fn integer(&self, merged: &Conjunction<'m>) -> Ty {
        if let Some(form) = self.unix_time(merged) {
            return Ty::UnixTime(form);
        }
        let format = Self::integer_of_format(merged);
        let bound = |look: fn(&Bounds) -> Option<&Number>| {
            let number = merged.outermost(|keywords| look(&keywords.bounds));
            number.and_then(Number::as_f64)
        };
        let wide = merged.parts.iter();
        let wide = wide.flat_map(|part| part.keywords.bounds.wide_integers.iter().copied());
        let (smallest, largest) = (wide.clone().min(), wide.max().unwrap_or_default());
        let is_beyond_i128 = smallest == Some(i128::MIN) || largest == i128::MAX;
        let minimum = bound(|bounds| bounds.minimum.as_ref());
        let maximum = bound(|bounds| bounds.maximum.as_ref());
        let is_beyond = |small: SmallInt| {
            let (least, most) = (
                f64::from(*small.range().start()),
                f64::from(*small.range().end()),
            );
            [minimum, maximum]
                .into_iter()
                .flatten()
                .any(|bound| bound < least || bound > most)
        };
        let ty = match format {
            Ty::Small(small) if is_beyond(small) && small.is_unsigned() => Ty::U32,
            Ty::Small(small) if is_beyond(small) => Ty::I32,
            ty => ty,
        };
        let has_no_negatives = minimum.is_some_and(|least| least >= 0.0) && !has_negative(merged);
        let ty = match merged.format {
            Some("int8" | "int16" | "int32" | "int64") if has_no_negatives => unsigned(ty),
            _ => ty,
        };
        let is_unsigned = has_no_negatives || matches!(ty, Ty::U32 | Ty::U64);
        let is_beyond_64_bits = match is_unsigned {
            true => largest > i128::from(u64::MAX),
            false => largest > i128::from(i64::MAX) || smallest.is_some_and(|least| least < 0),
        };
        let least = minimum.unwrap_or_default();
        let most = maximum.unwrap_or_default();
        let widest = most.max(-least);
        let is_float = matches!(ty, Ty::F64);
        if !is_float && (widest > U64_END || least < -MOST_I64 || is_beyond_64_bits) {
            let is_wider = (widest > I128_END || is_beyond_i128)
                && self.config.formats.decimal == DecimalCrate::Exact;
            return if is_wider { Ty::Decimal } else { Ty::I128 };
        }
        match ty {
            Ty::I64 if is_unsigned && (most > MOST_I64 || largest > 0) => Ty::U64,
            Ty::I32 if most > f64::from(i32::MAX) => Ty::I64,
            Ty::U32 if most > f64::from(u32::MAX) || largest > 0 => Ty::U64,
            ty => ty,
        }
    }

    fn integer_of_format(merged: &Conjunction<'m>) -> Ty {
        match merged.format.unwrap_or_default() {
            "int8" => Ty::Small(SmallInt::I8),
            "int16" => Ty::Small(SmallInt::I16),
            "uint8" => Ty::Small(SmallInt::U8),
            "uint16" => Ty::Small(SmallInt::U16),
            "int32" => Ty::I32,
            "uint32" => Ty::U32,
            // `uint` is the `usize` of `schemars`.
            "uint64" | "uint" => Ty::U64,
            "int128" | "uint128" => Ty::I128,
            "double" | "float" => Ty::F64,
            _ => Ty::I64,
        }
    }

    /// Returns how an integer stands for a point in time, if its format says so.
    fn unix_time(&self, merged: &Conjunction<'m>) -> Option<UnixTime> {
        let format = merged.format.unwrap_or_default();
        formats::unix_time(format).filter(|_| self.config.formats.time != TimeCrate::String)
    }

    fn has_decimals(&self) -> bool {
        self.config.formats.decimal != DecimalCrate::Plain
    }

    /// Returns the type of a number.
    pub(in crate::lower) fn number(&self, merged: &Conjunction<'m>) -> Ty {
        match self.unix_time(merged) {
            Some(UnixTime::Millis) => return Ty::UnixTime(UnixTime::Millis),
            Some(_) => return Ty::UnixTime(UnixTime::Fraction),
            None => {}
        }
        match merged.format.unwrap_or_default() {
            "int32" => Ty::I32,
            "int64" | "integer" | "long" => Ty::I64,
            format if formats::is_decimal(format) && self.has_decimals() => Ty::Decimal,
            _ if self.has_decimals() && has_exact_values(merged) => Ty::Decimal,
            _ => Ty::F64,
        }
    }
}

/// Returns the integer of the same size without negative values.
fn unsigned(ty: Ty) -> Ty {
    match ty {
        Ty::Small(SmallInt::I8) => Ty::Small(SmallInt::U8),
        Ty::Small(SmallInt::I16) => Ty::Small(SmallInt::U16),
        Ty::I32 => Ty::U32,
        Ty::I64 => Ty::U64,
        ty => ty,
    }
}

/// Returns whether a default or an example is negative.
fn has_negative(merged: &Conjunction<'_>) -> bool {
    let mut said = merged.parts.iter().flat_map(|part| {
        let examples = part.keywords.examples.iter().map(|one| &one.value);
        part.keywords.default.iter().chain(examples)
    });
    said.any(|value| value.as_f64().is_some_and(|number| number < 0.0))
}

/// Returns whether a constant or a listed value has more digits than a float keeps.
fn has_exact_values(merged: &Conjunction<'_>) -> bool {
    let mut bounds = merged.parts.iter().map(|part| &part.keywords.bounds);
    bounds.any(|bounds| !bounds.exact_values.is_empty())
}
