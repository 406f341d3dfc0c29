//! Lowers strings and numbers by `format`.

use crate::config::{DecimalCrate, TimeCrate, UuidCrate};
use crate::ir::Ty;
use crate::lower::builder::Builder;
use crate::lower::conjunction::Conjunction;
use crate::normalize::Bounds;
use serde_json::Number;

/// The least integer that does not fit into `i64`.
const MOST_I64: f64 = 9_223_372_036_854_775_808.0;

/// Returns whether a format implies a string if there is no `type`.
pub(in crate::lower) fn is_string_format(format: &str) -> bool {
    matches!(
        format,
        "date"
            | "date-time"
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
    )
}

impl<'m> Builder<'m> {
    /// Returns the type of a string.
    pub(in crate::lower) fn string(&self, merged: &Conjunction<'m>) -> Ty {
        let formats = self.config.formats;
        match merged.content_encoding {
            Some("base64") => return Ty::Base64,
            Some(_) => return Ty::String,
            None => {}
        }
        match merged.format.unwrap_or_default() {
            "date-time" | "datetime" if formats.time != TimeCrate::String => Ty::DateTime,
            "date" if formats.time != TimeCrate::String => Ty::Date,
            "duration" if formats.time == TimeCrate::Jiff => Ty::Duration,
            "uuid" | "guid" if formats.uuid == UuidCrate::Uuid => Ty::Uuid,
            "decimal" if formats.decimal == DecimalCrate::RustDecimal => Ty::Decimal,
            "byte" | "base64" => Ty::Base64,
            "binary" => Ty::Binary,
            _ => Ty::String,
        }
    }

    /// Returns the type of an integer: 64 bits by default, else that of the format, or a wider one if a bound exceeds
    /// it. An integer that may be negative is signed, although its maximum may not fit then: small negative numbers are
    /// more likely.
    pub(in crate::lower) fn integer(&self, merged: &Conjunction<'m>) -> Ty {
        let ty = Self::integer_of_format(merged);
        let bound = |look: fn(&Bounds) -> Option<&Number>| {
            let number = merged.outermost(|keywords| look(&keywords.bounds));
            number.and_then(Number::as_f64)
        };
        let unsigned = bound(|bounds| bounds.minimum.as_ref()).is_some_and(|least| least >= 0.0);
        let most = bound(|bounds| bounds.maximum.as_ref()).unwrap_or_default();
        match ty {
            Ty::I32 | Ty::I64 if unsigned && most > MOST_I64 => Ty::U64,
            Ty::I32 if most > f64::from(i32::MAX) => Ty::I64,
            Ty::U32 if most > f64::from(u32::MAX) => Ty::U64,
            ty => ty,
        }
    }

    fn integer_of_format(merged: &Conjunction<'m>) -> Ty {
        match merged.format.unwrap_or_default() {
            "int32" | "int16" | "int8" => Ty::I32,
            "uint32" | "uint16" | "uint8" => Ty::U32,
            "uint64" => Ty::U64,
            "double" | "float" => Ty::F64,
            _ => Ty::I64,
        }
    }

    /// Returns the type of a number.
    pub(in crate::lower) fn number(&self, merged: &Conjunction<'m>) -> Ty {
        match merged.format.unwrap_or_default() {
            "int32" => Ty::I32,
            "int64" | "integer" | "long" => Ty::I64,
            "decimal" if self.config.formats.decimal == DecimalCrate::RustDecimal => Ty::Decimal,
            _ => Ty::F64,
        }
    }
}
