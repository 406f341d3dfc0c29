// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Letters API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/farbe.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Farbe {
    /// `grün`.
    Grün,
    /// `rot`.
    Rot,
    /// `рот`.
    Рот,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Farbe,
    "grün" => Grün,
    "rot" => Rot,
    "рот" => Рот,
    .. => Unknown,
}

// src/types/grosse.rs

pub type Größe = i64;

// src/types/ret.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ret {
    pub path: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Ret,
    "path" => path: optional,
    .. => extra: rest,
}

// src/types/u438u43cu44f.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::Größe;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Имя {
    pub a: Option<String>,
    /// A Cyrillic letter.
    pub а: Option<String>,
    /// One character.
    pub é: Option<String>,
    /// Two characters.
    pub é_lower: Option<String>,
    pub 日本: Option<String>,
    /// A value with the name of its property.
    pub 性別: Option<Имя性別>,
    pub größe: Option<Größe>,
    /// A letter that the compiler finds uncommon.
    pub a_lower: Option<String>,
    /// A letter for scholars.
    pub ʿayn: Option<String>,
    /// A selector of variants.
    pub a_ufe0f: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Имя,
    "a" => a: optional,
    "а" => а: optional,
    "é" => é: optional,
    "e\u{301}" => é_lower: optional,
    "日本" => 日本: optional,
    "性別" => 性別: optional,
    "größe" => größe: optional,
    "ª" => a_lower: optional,
    "ʿayn" => ʿayn: optional,
    "a\u{fe0f}" => a_ufe0f: optional,
    .. => extra: rest,
}

/// A value with the name of its property.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Имя性別 {
    /// `男`.
    男,
    /// `女`.
    女,
    /// `性別`.
    性別,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Имя性別,
    "男" => 男,
    "女" => 女,
    "性別" => 性別,
    .. => Unknown,
}

// src/types/u440et.rs

use crate::runtime::{JsonObject, json_object};

/// With a Cyrillic letter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Рet {
    pub a: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Рet,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/u56fd.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct 国 {
    pub b: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    国,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/u65e5u672c.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct 日本 {
    pub a: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    日本,
    "a" => a: optional,
    .. => extra: rest,
}
