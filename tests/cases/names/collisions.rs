// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Collisions API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/box_model.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{ResultModel, VecModel};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    pub vec: Option<VecModel>,
    pub result: Option<ResultModel>,
    pub extra: JsonObject,
}

json_object! {
    BoxModel,
    "vec" => vec: optional,
    "result" => result: optional,
    .. => extra: rest,
}

// src/types/client.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Client {
    pub client: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Client,
    "client" => client: optional,
    .. => extra: rest,
}

// src/types/crate_.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    pub crate_: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Crate,
    "crate" => crate_: optional,
    .. => extra: rest,
}

// src/types/error.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub source: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Error,
    "source" => source: optional,
    .. => extra: rest,
}

// src/types/foo.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Foo {
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Foo,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/foo_lower.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FooLower {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    FooLower,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/foo_upper.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FooUpper {
    pub c: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    FooUpper,
    "c" => c: optional,
    .. => extra: rest,
}

// src/types/from_node_model.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FromNodeModel {
    pub from_node: Option<bool>,
    pub extra: JsonObject,
}

json_object! {
    FromNodeModel,
    "from_node" => from_node: optional,
    .. => extra: rest,
}

// src/types/grosse.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Größe {
    pub größe: Option<i64>,
    pub 大きさ: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Größe,
    "größe" => größe: optional,
    "大きさ" => 大きさ: optional,
    .. => extra: rest,
}

// src/types/option_model.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionModel {
    pub some: Option<String>,
    pub none: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    OptionModel,
    "Some" => some: optional,
    "None" => none: optional,
    .. => extra: rest,
}

// src/types/plus1.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plus1 {
    pub plus_1: Option<i64>,
    pub minus_1: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    Plus1,
    "+1" => plus_1: optional,
    "-1" => minus_1: optional,
    .. => extra: rest,
}

// src/types/ref_like.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefLike {
    pub r#type: Option<String>,
    pub id: Option<String>,
    pub star: Option<String>,
    pub empty: Option<String>,
    pub a_b: Option<String>,
    pub a_b_dotted: Option<String>,
    pub a_b_kebab: Option<String>,
    pub a_b_camel: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    RefLike,
    "@type" => r#type: optional,
    "$id" => id: optional,
    "*" => star: optional,
    "" => empty: optional,
    "a b" => a_b: optional,
    "a.b" => a_b_dotted: optional,
    "a-b" => a_b_kebab: optional,
    "aB" => a_b_camel: optional,
    .. => extra: rest,
}

// src/types/result_model.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultModel {
    /// `Ok`.
    Ok,
    /// `Err`.
    Err,
    /// `ok`.
    OkLower,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ResultModel,
    "Ok" => Ok,
    "Err" => Err,
    "ok" => OkLower,
    .. => Unknown,
}

// src/types/self_.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    pub self_: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Self_,
    "self" => self_: optional,
    .. => extra: rest,
}

// src/types/serialize.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Serialize {
    pub serialize: Option<bool>,
    pub extra: JsonObject,
}

json_object! {
    Serialize,
    "serialize" => serialize: optional,
    .. => extra: rest,
}

// src/types/string_model.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StringModel {
    pub string: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    StringModel,
    "string" => string: optional,
    .. => extra: rest,
}

// src/types/type200.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Type200 {
    pub n200: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Type200,
    "200" => n200: optional,
    .. => extra: rest,
}

// src/types/type_.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Type {
    pub r#type: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Type,
    "type" => r#type: optional,
    .. => extra: rest,
}

// src/types/underscore.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Underscore {
    pub underscore: Option<String>,
    pub underscore_underscore: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Underscore,
    "_" => underscore: optional,
    "__" => underscore_underscore: optional,
    .. => extra: rest,
}

// src/types/vec_model.rs

use crate::types::BoxModel;

/// A list of [`BoxModel`](crate::types::BoxModel).
pub type VecModel = Vec<BoxModel>;
