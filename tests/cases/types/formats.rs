// src/types/formats.rs

use crate::runtime::{Bytes, FromNode, JsonObject, Node, Reading, ToNode, optional};
use std::fmt;

/// The object `Formats`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    /// The member `date`.
    pub date: Option<jiff::civil::Date>,
    /// The member `date_time`.
    pub date_time: Option<jiff::Timestamp>,
    /// The member `time`.
    pub time: Option<String>,
    /// The member `duration`.
    pub duration: Option<jiff::SpanFieldwise>,
    /// The member `uuid`.
    pub uuid: Option<uuid::Uuid>,
    /// The member `uri`.
    pub uri: Option<String>,
    /// The member `email`.
    pub email: Option<String>,
    /// The member `hostname`.
    pub hostname: Option<String>,
    /// The member `ipv4`.
    pub ipv4: Option<String>,
    /// The member `ipv6`.
    pub ipv6: Option<String>,
    /// The member `byte`.
    pub byte: Option<Bytes>,
    /// The member `password`.
    pub password: Option<String>,
    /// The member `decimal`.
    pub decimal: Option<String>,
    /// The member `unknown`.
    pub unknown: Option<String>,
    /// The member `i8`.
    pub i8: Option<i32>,
    /// The member `i32`.
    pub i32: Option<i32>,
    /// The member `i64`.
    pub i64: Option<i64>,
    /// The member `u32`.
    pub u32: Option<u32>,
    /// The member `u64`.
    pub u64: Option<u64>,
    /// The member `int`.
    pub int: Option<i64>,
    /// The member `float`.
    pub float: Option<f64>,
    /// The member `double`.
    pub double: Option<f64>,
    /// The member `number`.
    pub number: Option<f64>,
    /// The member `string_int64`.
    pub string_int64: Option<String>,
    /// The member `number_decimal`.
    pub number_decimal: Option<f64>,
    /// The member `unix`.
    pub unix: Option<i64>,
    /// Members that the specification does not name.
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

impl FromNode for Formats {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            date: members.optional("date"),
            date_time: members.optional("date_time"),
            time: members.optional("time"),
            duration: members.optional("duration"),
            uuid: members.optional("uuid"),
            uri: members.optional("uri"),
            email: members.optional("email"),
            hostname: members.optional("hostname"),
            ipv4: members.optional("ipv4"),
            ipv6: members.optional("ipv6"),
            byte: members.optional("byte"),
            password: members.optional("password"),
            decimal: members.optional("decimal"),
            unknown: members.optional("unknown"),
            i8: members.optional("i8"),
            i32: members.optional("i32"),
            i64: members.optional("i64"),
            u32: members.optional("u32"),
            u64: members.optional("u64"),
            int: members.optional("int"),
            float: members.optional("float"),
            double: members.optional("double"),
            number: members.optional("number"),
            string_int64: members.optional("string_int64"),
            number_decimal: members.optional("number_decimal"),
            unix: members.optional("unix"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Formats {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("date", optional(&self.date)),
                ("date_time", optional(&self.date_time)),
                ("time", optional(&self.time)),
                ("duration", optional(&self.duration)),
                ("uuid", optional(&self.uuid)),
                ("uri", optional(&self.uri)),
                ("email", optional(&self.email)),
                ("hostname", optional(&self.hostname)),
                ("ipv4", optional(&self.ipv4)),
                ("ipv6", optional(&self.ipv6)),
                ("byte", optional(&self.byte)),
                ("password", optional(&self.password)),
                ("decimal", optional(&self.decimal)),
                ("unknown", optional(&self.unknown)),
                ("i8", optional(&self.i8)),
                ("i32", optional(&self.i32)),
                ("i64", optional(&self.i64)),
                ("u32", optional(&self.u32)),
                ("u64", optional(&self.u64)),
                ("int", optional(&self.int)),
                ("float", optional(&self.float)),
                ("double", optional(&self.double)),
                ("number", optional(&self.number)),
                ("string_int64", optional(&self.string_int64)),
                ("number_decimal", optional(&self.number_decimal)),
                ("unix", optional(&self.unix)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Formats);
