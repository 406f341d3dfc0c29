// src/client.rs

use crate::api::API;
use crate::operations::{
    PutArrays, PutAttributes, PutDefaulted, PutDictionary, PutItem, PutItemArrays, PutMerged,
    PutNamespaced, PutNested, PutOptional, PutRenamedMember, PutRenamedParts, PutRest, PutScalars,
    PutText, PutTree,
};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{
    Arrays, Attributes, Defaulted, Dictionary, Item, ItemArrays, Merged, Namespaced, Nested,
    Optional, RenamedMember, RenamedParts, Rest, Scalars, Text, Tree,
};

impl Client {
    /// Returns a builder of clients for the Members API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `PUT /Item`.
    ///
    /// Parameters: the fields of [`PutItem`](crate::operations::PutItem).
    ///
    /// # Errors
    ///
    /// - [`BadRequest`](crate::operations::PutItemError::BadRequest): 400 Bad Request: no.
    pub fn put_item(&self, body: Item) -> Call<PutItem> {
        self.call(PutItem::new(body))
    }

    /// `PUT /RenamedMember`.
    ///
    /// Parameters: the fields of [`PutRenamedMember`](crate::operations::PutRenamedMember).
    pub fn put_renamed_member(&self, body: RenamedMember) -> Call<PutRenamedMember> {
        self.call(PutRenamedMember::new(body))
    }

    /// `PUT /RenamedParts`.
    ///
    /// Parameters: the fields of [`PutRenamedParts`](crate::operations::PutRenamedParts).
    pub fn put_renamed_parts(&self, body: RenamedParts) -> Call<PutRenamedParts> {
        self.call(PutRenamedParts::new(body))
    }

    /// `PUT /Nested`.
    ///
    /// Parameters: the fields of [`PutNested`](crate::operations::PutNested).
    pub fn put_nested(&self, body: Nested) -> Call<PutNested> {
        self.call(PutNested::new(body))
    }

    /// `PUT /Arrays`.
    ///
    /// Parameters: the fields of [`PutArrays`](crate::operations::PutArrays).
    pub fn put_arrays(&self, body: Arrays) -> Call<PutArrays> {
        self.call(PutArrays::new(body))
    }

    /// `PUT /ItemArrays`.
    ///
    /// Parameters: the fields of [`PutItemArrays`](crate::operations::PutItemArrays).
    pub fn put_item_arrays(&self, body: ItemArrays) -> Call<PutItemArrays> {
        self.call(PutItemArrays::new(body))
    }

    /// `PUT /Attributes`.
    ///
    /// Parameters: the fields of [`PutAttributes`](crate::operations::PutAttributes).
    pub fn put_attributes(&self, body: Attributes) -> Call<PutAttributes> {
        self.call(PutAttributes::new(body))
    }

    /// `PUT /Namespaced`.
    ///
    /// Parameters: the fields of [`PutNamespaced`](crate::operations::PutNamespaced).
    pub fn put_namespaced(&self, body: Namespaced) -> Call<PutNamespaced> {
        self.call(PutNamespaced::new(body))
    }

    /// `PUT /Defaulted`.
    ///
    /// Parameters: the fields of [`PutDefaulted`](crate::operations::PutDefaulted).
    pub fn put_defaulted(&self, body: Defaulted) -> Call<PutDefaulted> {
        self.call(PutDefaulted::new(body))
    }

    /// `PUT /Text`.
    ///
    /// Parameters: the fields of [`PutText`](crate::operations::PutText).
    pub fn put_text(&self, body: Text) -> Call<PutText> {
        self.call(PutText::new(body))
    }

    /// `PUT /Optional`.
    ///
    /// Parameters: the fields of [`PutOptional`](crate::operations::PutOptional).
    pub fn put_optional(&self, body: Optional) -> Call<PutOptional> {
        self.call(PutOptional::new(body))
    }

    /// `PUT /Dictionary`.
    ///
    /// Parameters: the fields of [`PutDictionary`](crate::operations::PutDictionary).
    pub fn put_dictionary(&self, body: Dictionary) -> Call<PutDictionary> {
        self.call(PutDictionary::new(body))
    }

    /// `PUT /Rest`.
    ///
    /// Parameters: the fields of [`PutRest`](crate::operations::PutRest).
    pub fn put_rest(&self, body: Rest) -> Call<PutRest> {
        self.call(PutRest::new(body))
    }

    /// `PUT /Scalars`.
    ///
    /// Parameters: the fields of [`PutScalars`](crate::operations::PutScalars).
    pub fn put_scalars(&self, body: Scalars) -> Call<PutScalars> {
        self.call(PutScalars::new(body))
    }

    /// `PUT /Tree`.
    ///
    /// Parameters: the fields of [`PutTree`](crate::operations::PutTree).
    pub fn put_tree(&self, body: Tree) -> Call<PutTree> {
        self.call(PutTree::new(body))
    }

    /// `PUT /Merged`.
    ///
    /// Parameters: the fields of [`PutMerged`](crate::operations::PutMerged).
    pub fn put_merged(&self, body: Merged) -> Call<PutMerged> {
        self.call(PutMerged::new(body))
    }
}

// src/types/arrays.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Arrays {
    pub colors: Vec<String>,
    pub counts: Vec<i32>,
    pub words: Vec<String>,
    pub notes: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl Arrays {
    #[must_use]
    pub fn new(
        colors: impl IntoIterator<Item = impl Into<String>>,
        counts: impl IntoIterator<Item = i32>,
        words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            colors: colors.into_iter().map(Into::into).collect(),
            counts: counts.into_iter().collect(),
            words: words.into_iter().map(Into::into).collect(),
            notes: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_notes(mut self, notes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.notes = Some(notes.into_iter().map(Into::into).collect());
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
}

json_object! {
    Arrays,
    "colors" => colors: required,
    "counts" => counts: required,
    "words" => words: required,
    "notes" => notes: optional,
    .. => extra: rest,
}

// src/types/attributes.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Attributes {
    pub id1: i32,
    pub id2: String,
    pub lang: Option<String>,
    pub sizes: Option<Vec<i64>>,
    pub enabled: bool,
    pub extra: JsonObject,
}

impl Attributes {
    #[must_use]
    pub fn new(id1: i32, id2: impl Into<String>, enabled: bool) -> Self {
        Self {
            id1,
            id2: id2.into(),
            lang: None,
            sizes: None,
            enabled,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }

    #[must_use]
    pub fn with_sizes(mut self, sizes: impl IntoIterator<Item = i64>) -> Self {
        self.sizes = Some(sizes.into_iter().collect());
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
}

json_object! {
    Attributes,
    "id1" => id1: required,
    "id2" => id2: required,
    "lang" => lang: optional,
    "sizes" => sizes: optional,
    "enabled" => enabled: required,
    .. => extra: rest,
}

// src/types/author.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Author {
    pub name: String,
    pub extra: JsonObject,
}

impl Author {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: JsonObject::new(),
        }
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
}

json_object! {
    Author,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/base.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub id: i64,
    pub extra: JsonObject,
}

impl Base {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Base,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/defaulted.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Defaulted {
    pub id: Option<i64>,
    pub inner: Option<DefaultedInner>,
    pub extra: JsonObject,
}

impl Defaulted {
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    #[must_use]
    pub fn with_inner(mut self, inner: DefaultedInner) -> Self {
        self.inner = Some(inner);
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
}

json_object! {
    Defaulted,
    "id" => id: optional,
    "inner" => inner: optional,
    .. => extra: rest,
}

/// The `inner` of a [`Defaulted`](crate::types::Defaulted).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultedInner {
    pub x: Option<String>,
}

impl DefaultedInner {
    #[must_use]
    pub fn with_x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

json_object! {
    DefaultedInner,
    "x" => x: optional,
}

// src/types/dictionary.rs

use crate::runtime::{JsonObject, json_object};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dictionary {
    pub metadata: BTreeMap<String, String>,
    pub counts: Option<BTreeMap<String, i64>>,
    pub lists: Option<BTreeMap<String, Vec<i64>>>,
    pub nullable: Option<BTreeMap<String, Option<Vec<i64>>>>,
    pub wrapped: Option<BTreeMap<String, Vec<String>>>,
    pub extra: JsonObject,
}

impl Dictionary {
    #[must_use]
    pub fn new(metadata: BTreeMap<String, String>) -> Self {
        Self {
            metadata,
            counts: None,
            lists: None,
            nullable: None,
            wrapped: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_counts(mut self, counts: BTreeMap<String, i64>) -> Self {
        self.counts = Some(counts);
        self
    }

    #[must_use]
    pub fn with_lists(mut self, lists: BTreeMap<String, Vec<i64>>) -> Self {
        self.lists = Some(lists);
        self
    }

    #[must_use]
    pub fn with_nullable(mut self, nullable: BTreeMap<String, Option<Vec<i64>>>) -> Self {
        self.nullable = Some(nullable);
        self
    }

    #[must_use]
    pub fn with_wrapped(mut self, wrapped: BTreeMap<String, Vec<String>>) -> Self {
        self.wrapped = Some(wrapped);
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
}

json_object! {
    Dictionary,
    "metadata" => metadata: required,
    "counts" => counts: optional,
    "lists" => lists: optional,
    "nullable" => nullable: optional,
    "wrapped" => wrapped: optional,
    .. => extra: rest,
}

// src/types/failure.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    pub message: String,
    pub code: Option<i32>,
    pub extra: JsonObject,
}

impl Failure {
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Failure,
    "message" => message: required,
    "code" => code: optional,
    .. => extra: rest,
}

// src/types/item.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub name: String,
    pub age: i32,
    pub extra: JsonObject,
}

impl Item {
    #[must_use]
    pub fn new(name: impl Into<String>, age: i32) -> Self {
        Self {
            name: name.into(),
            age,
            extra: JsonObject::new(),
        }
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
}

json_object! {
    Item,
    "name" => name: required,
    "age" => age: required,
    .. => extra: rest,
}

// src/types/item_arrays.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Author, Item};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ItemArrays {
    pub wrapped: Vec<Item>,
    pub unwrapped: Option<Vec<Item>>,
    pub authors: Option<Vec<Author>>,
    pub extra: JsonObject,
}

impl ItemArrays {
    #[must_use]
    pub fn new(wrapped: impl IntoIterator<Item = Item>) -> Self {
        Self {
            wrapped: wrapped.into_iter().collect(),
            unwrapped: None,
            authors: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_unwrapped(mut self, unwrapped: impl IntoIterator<Item = Item>) -> Self {
        self.unwrapped = Some(unwrapped.into_iter().collect());
        self
    }

    #[must_use]
    pub fn with_authors(mut self, authors: impl IntoIterator<Item = Author>) -> Self {
        self.authors = Some(authors.into_iter().collect());
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
}

json_object! {
    ItemArrays,
    "wrapped" => wrapped: required,
    "unwrapped" => unwrapped: optional,
    "authors" => authors: optional,
    .. => extra: rest,
}

// src/types/merged.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::Base;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Merged {
    pub id: i64,
    pub name: String,
    pub extra: JsonObject,
}

impl Merged {
    #[must_use]
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            extra: JsonObject::new(),
        }
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
}

json_object! {
    Merged,
    "id" => id: required,
    "name" => name: required,
    .. => extra: rest,
}

impl From<Merged> for Base {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Merged) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("name", required(&value.name))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            id: value.id,
            extra: rest,
        }
    }
}

// src/types/namespaced.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Namespaced {
    pub id: i32,
    pub title: String,
    pub author: String,
    pub lang: Option<String>,
    pub extra: JsonObject,
}

impl Namespaced {
    #[must_use]
    pub fn new(id: i32, title: impl Into<String>, author: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            author: author.into(),
            lang: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
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
}

json_object! {
    Namespaced,
    "id" => id: required,
    "title" => title: required,
    "author" => author: required,
    "lang" => lang: optional,
    .. => extra: rest,
}

// src/types/nested.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{Author, Item};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Nested {
    pub item: Item,
    pub author: Author,
    pub extra: JsonObject,
}

impl Nested {
    #[must_use]
    pub fn new(item: Item, author: Author) -> Self {
        Self {
            item,
            author,
            extra: JsonObject::new(),
        }
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
}

json_object! {
    Nested,
    "item" => item: required,
    "author" => author: required,
    .. => extra: rest,
}

// src/types/optional.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Optional {
    pub item: String,
    pub value: Option<i32>,
    pub nothing: Maybe<i64>,
    pub extra: JsonObject,
}

impl Optional {
    #[must_use]
    pub fn new(item: impl Into<String>) -> Self {
        Self {
            item: item.into(),
            value: None,
            nothing: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_value(mut self, value: i32) -> Self {
        self.value = Some(value);
        self
    }

    #[must_use]
    pub fn with_nothing(mut self, nothing: i64) -> Self {
        self.nothing = Maybe::Value(nothing);
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
}

json_object! {
    Optional,
    "item" => item: required,
    "value" => value: optional,
    "nothing" => nothing: maybe,
    .. => extra: rest,
}

// src/types/renamed_member.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RenamedMember {
    pub title: String,
    pub author: String,
    pub extra: JsonObject,
}

impl RenamedMember {
    #[must_use]
    pub fn new(title: impl Into<String>, author: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            author: author.into(),
            extra: JsonObject::new(),
        }
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
}

json_object! {
    RenamedMember,
    "title" => title: required,
    "author" => author: required,
    .. => extra: rest,
}

// src/types/renamed_parts.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Item;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RenamedParts {
    pub input: Item,
    pub output: Item,
    pub extra: JsonObject,
}

impl RenamedParts {
    #[must_use]
    pub fn new(input: Item, output: Item) -> Self {
        Self {
            input,
            output,
            extra: JsonObject::new(),
        }
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
}

json_object! {
    RenamedParts,
    "input" => input: required,
    "output" => output: required,
    .. => extra: rest,
}

// src/types/rest.rs

use crate::runtime::json_object;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rest {
    pub id: Option<i64>,
    pub extra: BTreeMap<String, Vec<String>>,
}

impl Rest {
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extra
            .insert(name.into(), value.into_iter().map(Into::into).collect());
        self
    }
}

json_object! {
    Rest,
    "id" => id: optional,
    .. => extra: rest_typed,
}

// src/types/scalars.rs

use crate::runtime::{Base64, JsonObject, integer_enum, json_object, string_enum};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Scalars {
    pub status: ScalarsStatus,
    pub level: Option<ScalarsLevel>,
    pub at: jiff::Timestamp,
    pub day: jiff::civil::Date,
    pub number: f64,
    pub data: Base64,
    pub id: u64,
    pub extra: JsonObject,
}

impl Scalars {
    #[must_use]
    pub fn new(
        status: ScalarsStatus,
        at: jiff::Timestamp,
        day: jiff::civil::Date,
        number: f64,
        data: impl Into<Base64>,
        id: u64,
    ) -> Self {
        Self {
            status,
            level: None,
            at,
            day,
            number,
            data: data.into(),
            id,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_level(mut self, level: ScalarsLevel) -> Self {
        self.level = Some(level);
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
}

json_object! {
    Scalars,
    "status" => status: required,
    "level" => level: optional,
    "at" => at: required,
    "day" => day: required,
    "number" => number: required,
    "data" => data: required,
    "id" => id: required,
    .. => extra: rest,
}

/// The `status` of a [`Scalars`](crate::types::Scalars).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScalarsStatus {
    /// `pending`.
    Pending,
    /// `success`.
    Success,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ScalarsStatus,
    "pending" => Pending,
    "success" => Success,
    .. => Unknown,
}

/// The `level` of a [`Scalars`](crate::types::Scalars).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScalarsLevel {
    /// `1`.
    Value1,
    /// `2`.
    Value2,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    ScalarsLevel,
    1 => Value1,
    2 => Value2,
    .. => Unknown,
}

// src/types/text.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Text {
    pub language: String,
    pub content: String,
    pub extra: JsonObject,
}

impl Text {
    #[must_use]
    pub fn new(language: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            content: content.into(),
            extra: JsonObject::new(),
        }
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
}

json_object! {
    Text,
    "language" => language: required,
    "content" => content: required,
    .. => extra: rest,
}

// src/types/tree.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub name: String,
    pub tree: Option<Vec<Tree>>,
    pub extra: JsonObject,
}

impl Tree {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tree: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_tree(mut self, tree: impl IntoIterator<Item = Tree>) -> Self {
        self.tree = Some(tree.into_iter().collect());
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
}

json_object! {
    Tree,
    "name" => name: required,
    "tree" => tree: optional,
    .. => extra: rest,
}

// src/operations/put_item.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::Item;

/// The request of [`Client::put_item`](crate::Client::put_item): `PUT /Item`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutItem {
    pub body: Item,
}

impl PutItem {
    #[must_use]
    pub fn new(body: Item) -> Self {
        Self { body }
    }
}

impl Operation for PutItem {
    type Output = Item;
    type Error = PutItemError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putItem",
        method: "PUT",
        template: "/Item",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Item");
        request.xml("application/xml", &self.body, &crate::xml::ITEM_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::ITEM_ROOT),
            400 => response.error_xml(&crate::xml::FAILURE_ROOT, PutItemError::BadRequest),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::put_item`](crate::Client::put_item).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutItemError {
    /// 400 Bad Request: no.
    BadRequest(Box<crate::types::Failure>),
}

error_enum! {
    PutItemError,
    BadRequest => "no",
}

// src/operations/put_renamed_member.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::RenamedMember;

/// The request of [`Client::put_renamed_member`](crate::Client::put_renamed_member):
/// `PUT /RenamedMember`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutRenamedMember {
    pub body: RenamedMember,
}

impl PutRenamedMember {
    #[must_use]
    pub fn new(body: RenamedMember) -> Self {
        Self { body }
    }
}

impl Operation for PutRenamedMember {
    type Output = RenamedMember;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putRenamedMember",
        method: "PUT",
        template: "/RenamedMember",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/RenamedMember");
        request.xml(
            "application/xml",
            &self.body,
            &crate::xml::RENAMED_MEMBER_ROOT,
        );
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::RENAMED_MEMBER_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_renamed_parts.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::RenamedParts;

/// The request of [`Client::put_renamed_parts`](crate::Client::put_renamed_parts):
/// `PUT /RenamedParts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutRenamedParts {
    pub body: RenamedParts,
}

impl PutRenamedParts {
    #[must_use]
    pub fn new(body: RenamedParts) -> Self {
        Self { body }
    }
}

impl Operation for PutRenamedParts {
    type Output = RenamedParts;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putRenamedParts",
        method: "PUT",
        template: "/RenamedParts",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/RenamedParts");
        request.xml(
            "application/xml",
            &self.body,
            &crate::xml::PARTS_SOURCE_ROOT,
        );
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::PARTS_SOURCE_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_nested.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Nested;

/// The request of [`Client::put_nested`](crate::Client::put_nested): `PUT /Nested`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutNested {
    pub body: Nested,
}

impl PutNested {
    #[must_use]
    pub fn new(body: Nested) -> Self {
        Self { body }
    }
}

impl Operation for PutNested {
    type Output = Nested;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putNested",
        method: "PUT",
        template: "/Nested",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Nested");
        request.xml("application/xml", &self.body, &crate::xml::NESTED_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::NESTED_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_arrays.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Arrays;

/// The request of [`Client::put_arrays`](crate::Client::put_arrays): `PUT /Arrays`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutArrays {
    pub body: Arrays,
}

impl PutArrays {
    #[must_use]
    pub fn new(body: Arrays) -> Self {
        Self { body }
    }
}

impl Operation for PutArrays {
    type Output = Arrays;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putArrays",
        method: "PUT",
        template: "/Arrays",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Arrays");
        request.xml("application/xml", &self.body, &crate::xml::ARRAYS_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::ARRAYS_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_item_arrays.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ItemArrays;

/// The request of [`Client::put_item_arrays`](crate::Client::put_item_arrays): `PUT /ItemArrays`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutItemArrays {
    pub body: ItemArrays,
}

impl PutItemArrays {
    #[must_use]
    pub fn new(body: ItemArrays) -> Self {
        Self { body }
    }
}

impl Operation for PutItemArrays {
    type Output = ItemArrays;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putItemArrays",
        method: "PUT",
        template: "/ItemArrays",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/ItemArrays");
        request.xml("application/xml", &self.body, &crate::xml::ITEM_ARRAYS_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::ITEM_ARRAYS_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_attributes.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Attributes;

/// The request of [`Client::put_attributes`](crate::Client::put_attributes): `PUT /Attributes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutAttributes {
    pub body: Attributes,
}

impl PutAttributes {
    #[must_use]
    pub fn new(body: Attributes) -> Self {
        Self { body }
    }
}

impl Operation for PutAttributes {
    type Output = Attributes;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putAttributes",
        method: "PUT",
        template: "/Attributes",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Attributes");
        request.xml("application/xml", &self.body, &crate::xml::ATTRIBUTES_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::ATTRIBUTES_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_namespaced.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Namespaced;

/// The request of [`Client::put_namespaced`](crate::Client::put_namespaced): `PUT /Namespaced`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutNamespaced {
    pub body: Namespaced,
}

impl PutNamespaced {
    #[must_use]
    pub fn new(body: Namespaced) -> Self {
        Self { body }
    }
}

impl Operation for PutNamespaced {
    type Output = Namespaced;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putNamespaced",
        method: "PUT",
        template: "/Namespaced",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Namespaced");
        request.xml("application/xml", &self.body, &crate::xml::NAMESPACED_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::NAMESPACED_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_defaulted.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Defaulted;

/// The request of [`Client::put_defaulted`](crate::Client::put_defaulted): `PUT /Defaulted`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutDefaulted {
    pub body: Defaulted,
}

impl PutDefaulted {
    #[must_use]
    pub fn new(body: Defaulted) -> Self {
        Self { body }
    }
}

impl Operation for PutDefaulted {
    type Output = Defaulted;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putDefaulted",
        method: "PUT",
        template: "/Defaulted",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Defaulted");
        request.xml("application/xml", &self.body, &crate::xml::DEFAULTED_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::DEFAULTED_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_text.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Text;

/// The request of [`Client::put_text`](crate::Client::put_text): `PUT /Text`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutText {
    pub body: Text,
}

impl PutText {
    #[must_use]
    pub fn new(body: Text) -> Self {
        Self { body }
    }
}

impl Operation for PutText {
    type Output = Text;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putText",
        method: "PUT",
        template: "/Text",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Text");
        request.xml("application/xml", &self.body, &crate::xml::TEXT_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::TEXT_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_optional.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Optional;

/// The request of [`Client::put_optional`](crate::Client::put_optional): `PUT /Optional`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutOptional {
    pub body: Optional,
}

impl PutOptional {
    #[must_use]
    pub fn new(body: Optional) -> Self {
        Self { body }
    }
}

impl Operation for PutOptional {
    type Output = Optional;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putOptional",
        method: "PUT",
        template: "/Optional",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Optional");
        request.xml("application/xml", &self.body, &crate::xml::OPTIONAL_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::OPTIONAL_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_dictionary.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Dictionary;

/// The request of [`Client::put_dictionary`](crate::Client::put_dictionary): `PUT /Dictionary`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutDictionary {
    pub body: Dictionary,
}

impl PutDictionary {
    #[must_use]
    pub fn new(body: Dictionary) -> Self {
        Self { body }
    }
}

impl Operation for PutDictionary {
    type Output = Dictionary;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putDictionary",
        method: "PUT",
        template: "/Dictionary",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Dictionary");
        request.xml("application/xml", &self.body, &crate::xml::DICTIONARY_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::DICTIONARY_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_rest.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Rest;

/// The request of [`Client::put_rest`](crate::Client::put_rest): `PUT /Rest`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutRest {
    pub body: Rest,
}

impl PutRest {
    #[must_use]
    pub fn new(body: Rest) -> Self {
        Self { body }
    }
}

impl Operation for PutRest {
    type Output = Rest;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putRest",
        method: "PUT",
        template: "/Rest",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Rest");
        request.xml("application/xml", &self.body, &crate::xml::REST_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::REST_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_scalars.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Scalars;

/// The request of [`Client::put_scalars`](crate::Client::put_scalars): `PUT /Scalars`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutScalars {
    pub body: Scalars,
}

impl PutScalars {
    #[must_use]
    pub fn new(body: Scalars) -> Self {
        Self { body }
    }
}

impl Operation for PutScalars {
    type Output = Scalars;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putScalars",
        method: "PUT",
        template: "/Scalars",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Scalars");
        request.xml("application/xml", &self.body, &crate::xml::SCALARS_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::SCALARS_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_tree.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Tree;

/// The request of [`Client::put_tree`](crate::Client::put_tree): `PUT /Tree`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutTree {
    pub body: Tree,
}

impl PutTree {
    #[must_use]
    pub fn new(body: Tree) -> Self {
        Self { body }
    }
}

impl Operation for PutTree {
    type Output = Tree;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putTree",
        method: "PUT",
        template: "/Tree",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Tree");
        request.xml("application/xml", &self.body, &crate::xml::TREE_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::TREE_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_merged.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Merged;

/// The request of [`Client::put_merged`](crate::Client::put_merged): `PUT /Merged`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutMerged {
    pub body: Merged,
}

impl PutMerged {
    #[must_use]
    pub fn new(body: Merged) -> Self {
        Self { body }
    }
}

impl Operation for PutMerged {
    type Output = Merged;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putMerged",
        method: "PUT",
        template: "/Merged",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/Merged");
        request.xml("application/xml", &self.body, &crate::xml::MERGED_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::MERGED_ROOT),
            _ => response.undocumented(),
        }
    }
}
