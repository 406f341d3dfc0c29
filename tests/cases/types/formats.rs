// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Formats API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/formats.rs

use crate::runtime::{Base64, Decimal, JsonObject, Quoted, UnixSeconds, json_object};
use std::fmt;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    pub date: Option<jiff::civil::Date>,
    pub date_time: Option<jiff::Timestamp>,
    pub time: Option<String>,
    pub duration: Option<jiff::SpanFieldwise>,
    pub uuid: Option<uuid::Uuid>,
    pub uri: Option<String>,
    pub email: Option<String>,
    pub hostname: Option<String>,
    pub ipv4: Option<String>,
    pub ipv6: Option<String>,
    pub byte: Option<Base64>,
    pub password: Option<String>,
    pub decimal: Option<Quoted<Decimal>>,
    pub unknown: Option<String>,
    pub i8: Option<i8>,
    pub i32: Option<i32>,
    pub i64: Option<i64>,
    pub u32: Option<u32>,
    pub u64: Option<u64>,
    pub usize: Option<u64>,
    pub int: Option<i64>,
    pub float: Option<f64>,
    pub double: Option<f64>,
    pub number: Option<f64>,
    pub string_int64: Option<Quoted<i64>>,
    pub number_decimal: Option<Decimal>,
    pub unix: Option<UnixSeconds<jiff::Timestamp>>,
    pub extra: JsonObject,
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Formats")
            .field("date", &self.date)
            .field("date_time", &self.date_time)
            .field("time", &self.time)
            .field("duration", &self.duration)
            .field("uuid", &self.uuid)
            .field("uri", &self.uri)
            .field("email", &self.email)
            .field("hostname", &self.hostname)
            .field("ipv4", &self.ipv4)
            .field("ipv6", &self.ipv6)
            .field("byte", &self.byte)
            .field("password", &format_args!("[redacted]"))
            .field("decimal", &self.decimal)
            .field("unknown", &self.unknown)
            .field("i8", &self.i8)
            .field("i32", &self.i32)
            .field("i64", &self.i64)
            .field("u32", &self.u32)
            .field("u64", &self.u64)
            .field("usize", &self.usize)
            .field("int", &self.int)
            .field("float", &self.float)
            .field("double", &self.double)
            .field("number", &self.number)
            .field("string_int64", &self.string_int64)
            .field("number_decimal", &self.number_decimal)
            .field("unix", &self.unix)
            .field("extra", &self.extra)
            .finish()
    }
}

json_object! {
    Formats,
    "date" => date: optional,
    "date_time" => date_time: optional,
    "time" => time: optional,
    "duration" => duration: optional,
    "uuid" => uuid: optional,
    "uri" => uri: optional,
    "email" => email: optional,
    "hostname" => hostname: optional,
    "ipv4" => ipv4: optional,
    "ipv6" => ipv6: optional,
    "byte" => byte: optional,
    "password" => password: optional,
    "decimal" => decimal: optional,
    "unknown" => unknown: optional,
    "i8" => i8: optional,
    "i32" => i32: optional,
    "i64" => i64: optional,
    "u32" => u32: optional,
    "u64" => u64: optional,
    "usize" => usize: optional,
    "int" => int: optional,
    "float" => float: optional,
    "double" => double: optional,
    "number" => number: optional,
    "string_int64" => string_int64: optional,
    "number_decimal" => number_decimal: optional,
    "unix" => unix: optional,
    .. => extra: rest,
}
