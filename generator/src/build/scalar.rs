//! Strings and numbers by `format`.

use super::Builder;
use super::flatten::Merged;
use crate::config::{DecimalCrate, TimeCrate, UuidCrate};
use crate::ir::Ty;

/// Whether a format belongs to strings, where no `type` is written.
pub(super) fn is_string_format(format: &str) -> bool {
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
    /// A string.
    pub(super) fn string(&self, merged: &Merged<'m>) -> Ty {
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

    /// An integer: 64 bits unless the format says otherwise.
    pub(super) fn integer(&self, merged: &Merged<'m>) -> Ty {
        match merged.format.unwrap_or_default() {
            "int32" | "int16" | "int8" => Ty::I32,
            "uint32" | "uint16" | "uint8" => Ty::U32,
            "uint64" => Ty::U64,
            "double" | "float" => Ty::F64,
            _ => Ty::I64,
        }
    }

    /// A number.
    pub(super) fn number(&self, merged: &Merged<'m>) -> Ty {
        match merged.format.unwrap_or_default() {
            "int32" => Ty::I32,
            "int64" | "integer" | "long" => Ty::I64,
            "decimal" if self.config.formats.decimal == DecimalCrate::RustDecimal => Ty::Decimal,
            _ => Ty::F64,
        }
    }
}
