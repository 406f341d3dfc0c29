// src/client.rs

use crate::api::API;
use crate::operations::PostFile;
use crate::runtime::{Call, Client, ClientBuilder, Quoted};
use crate::types::File;

impl Client {
    /// Returns a builder of clients for the Integers in strings API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /files/{size}`.
    ///
    /// Parameters: the fields of [`PostFile`](crate::operations::PostFile). Optional: `count`,
    /// `x_wide`.
    pub fn post_file(&self, size: impl Into<Quoted<i64>>, body: File) -> Call<PostFile> {
        self.call(PostFile::new(size, body))
    }
}

// src/types/file.rs

use crate::runtime::{
    Decimal, FromNode, JsonObject, Node, Quoted, Reader, ToTree, Tree, impl_serde, json_object,
    string_enum,
};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    pub size: Quoted<i64>,
    /// Default: `5`.
    pub count: Option<Quoted<u64>>,
    pub small: Option<Quoted<u32>>,
    /// Documents have any text here.
    pub other: Option<String>,
    pub list: Option<Vec<Quoted<i64>>>,
    pub map: Option<BTreeMap<String, Quoted<i64>>>,
    pub either: Option<FileEither>,
    pub both: Option<FileBoth>,
    pub status: Option<FileStatus>,
    /// At least 0, at most 340282366920938463463374607431768211.
    pub wide: Option<i128>,
    /// At most 115792089237316195423570985008687907853269984665640564039457584007913129639935.
    pub widest: Option<Decimal>,
    pub plain: Option<i64>,
    pub extra: JsonObject,
}

impl File {
    #[must_use]
    pub fn new(size: impl Into<Quoted<i64>>) -> Self {
        Self {
            size: size.into(),
            count: None,
            small: None,
            other: None,
            list: None,
            map: None,
            either: None,
            both: None,
            status: None,
            wide: None,
            widest: None,
            plain: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_count(mut self, count: impl Into<Quoted<u64>>) -> Self {
        self.count = Some(count.into());
        self
    }

    #[must_use]
    pub fn with_small(mut self, small: impl Into<Quoted<u32>>) -> Self {
        self.small = Some(small.into());
        self
    }

    #[must_use]
    pub fn with_other(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }

    #[must_use]
    pub fn with_list(mut self, list: impl IntoIterator<Item = impl Into<Quoted<i64>>>) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, Quoted<i64>>) -> Self {
        self.map = Some(map);
        self
    }

    #[must_use]
    pub fn with_either(mut self, either: impl Into<FileEither>) -> Self {
        self.either = Some(either.into());
        self
    }

    #[must_use]
    pub fn with_both(mut self, both: impl Into<FileBoth>) -> Self {
        self.both = Some(both.into());
        self
    }

    #[must_use]
    pub fn with_status(mut self, status: FileStatus) -> Self {
        self.status = Some(status);
        self
    }

    #[must_use]
    pub fn with_wide(mut self, wide: i128) -> Self {
        self.wide = Some(wide);
        self
    }

    #[must_use]
    pub fn with_widest(mut self, widest: impl Into<Decimal>) -> Self {
        self.widest = Some(widest.into());
        self
    }

    #[must_use]
    pub fn with_plain(mut self, plain: i64) -> Self {
        self.plain = Some(plain);
        self
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// Returns `count`, or its default `5` if it is absent.
    #[must_use]
    pub fn count_or_default(&self) -> Quoted<u64> {
        self.count.clone().unwrap_or(Quoted::Number(5))
    }
}

json_object! {
    File,
    "size" => size: required,
    "count" => count: optional,
    "small" => small: optional,
    "other" => other: optional,
    "list" => list: optional,
    "map" => map: optional,
    "either" => either: optional,
    "both" => both: optional,
    "status" => status: optional,
    "wide" => wide: optional,
    "widest" => widest: optional,
    "plain" => plain: optional,
    .. => extra: rest,
}

/// The `either` of a [`File`](crate::types::File).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileEither {
    String(Quoted<i64>),
    Boolean(bool),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Quoted<i64>> for FileEither {
    fn from(value: Quoted<i64>) -> Self {
        Self::String(value)
    }
}

impl From<bool> for FileEither {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl FromNode for FileEither {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_bool() {
            if let Some(value) = reader.fit(node) {
                return Self::Boolean(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for FileEither {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Boolean(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(FileEither);

/// The `both` of a [`File`](crate::types::File).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileBoth {
    String(Quoted<i64>),
    Integer(i64),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Quoted<i64>> for FileBoth {
    fn from(value: Quoted<i64>) -> Self {
        Self::String(value)
    }
}

impl From<i64> for FileBoth {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl FromNode for FileBoth {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::String(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for FileBoth {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::String(value) => value.to_tree(),
            Self::Integer(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(FileBoth);

/// The `status` of a [`File`](crate::types::File).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileStatus {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    FileStatus,
    "1" => Value1,
    "2" => Value2,
    .. => Unknown,
}

// src/operations/post_file.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, Quoted, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::File;

/// The request of [`Client::post_file`](crate::Client::post_file): `POST /files/{size}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostFile {
    pub size: Quoted<i64>,
    pub count: Option<Quoted<u32>>,
    /// At most 1e+30.
    pub x_wide: Option<i128>,
    pub body: File,
}

impl PostFile {
    #[must_use]
    pub fn new(size: impl Into<Quoted<i64>>, body: File) -> Self {
        Self {
            size: size.into(),
            count: None,
            x_wide: None,
            body,
        }
    }
}

impl Call<PostFile> {
    pub fn count(mut self, count: impl Into<Quoted<u32>>) -> Self {
        self.operation_mut().count = Some(count.into());
        self
    }

    pub fn x_wide(mut self, x_wide: i128) -> Self {
        self.operation_mut().x_wide = Some(x_wide);
        self
    }
}

impl Operation for PostFile {
    type Output = File;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "postFile",
        method: "POST",
        template: "/files/{size}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/files/").segment("size", &self.size);
        request.query("count", &self.count, Query::FORM);
        request.header("X-Wide", &self.x_wide);
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
