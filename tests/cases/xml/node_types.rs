// src/client.rs

use crate::api::API;
use crate::operations::{PutPage, PutPet};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::{Page, PetBody};

impl Client {
    /// Returns a builder of clients for the Node types API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `PUT /page`.
    ///
    /// Parameters: the fields of [`PutPage`](crate::operations::PutPage).
    pub fn put_page(&self, body: Page) -> Call<PutPage> {
        self.call(PutPage::new(body))
    }

    /// `PUT /pet`.
    ///
    /// Parameters: the fields of [`PutPet`](crate::operations::PutPet).
    pub fn put_pet(&self, body: impl Into<PetBody>) -> Call<PutPet> {
        self.call(PutPet::new(body))
    }
}

// src/types/animal.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Where `kind` is `cat`.
    Cat(Cat),
    /// Where `kind` is `dog`.
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Animal {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for Animal {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("cat") => Self::Cat(FromNode::from_node(node, reader)),
            Some("dog") => Self::Dog(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Animal {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Animal);

// src/types/cat.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// `new` sets it to `cat`.
    pub kind: String,
    pub lives: i64,
    pub extra: JsonObject,
}

impl Cat {
    /// Sets `kind`.
    #[must_use]
    pub fn new(lives: i64) -> Self {
        Self {
            kind: "cat".to_owned(),
            lives,
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
    Cat,
    "kind" => kind: required,
    "lives" => lives: required,
    .. => extra: rest,
}

// src/types/dog.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// `new` sets it to `dog`.
    pub kind: String,
    pub barks: Option<bool>,
    pub extra: JsonObject,
}

impl Dog {
    /// Sets `kind`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "dog".to_owned(),
            barks: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_barks(mut self, barks: bool) -> Self {
        self.barks = Some(barks);
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

impl Default for Dog {
    fn default() -> Self {
        Self::new()
    }
}

json_object! {
    Dog,
    "kind" => kind: required,
    "barks" => barks: optional,
    .. => extra: rest,
}

// src/types/note.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub lang: Option<String>,
    pub text: String,
    pub extra: JsonObject,
}

impl Note {
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            lang: None,
            text: text.into(),
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
    Note,
    "lang" => lang: optional,
    "text" => text: required,
    .. => extra: rest,
}

// src/types/owner.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: String,
    pub extra: JsonObject,
}

impl Owner {
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
    Owner,
    "name" => name: required,
    .. => extra: rest,
}

// src/types/page.rs

use crate::runtime::{FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object};
use crate::types::{Animal, Note, Owner, Size};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub id: i64,
    pub body: String,
    pub notes: Option<Vec<Note>>,
    pub links: Option<Vec<String>>,
    pub size: Option<Size>,
    pub owner: Option<Owner>,
    pub value: Option<PageValue>,
    pub animals: Option<Vec<Animal>>,
    pub extra: JsonObject,
}

impl Page {
    #[must_use]
    pub fn new(id: i64, body: impl Into<String>) -> Self {
        Self {
            id,
            body: body.into(),
            notes: None,
            links: None,
            size: None,
            owner: None,
            value: None,
            animals: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_notes(mut self, notes: impl IntoIterator<Item = Note>) -> Self {
        self.notes = Some(notes.into_iter().collect());
        self
    }

    #[must_use]
    pub fn with_links(mut self, links: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.links = Some(links.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_size(mut self, size: Size) -> Self {
        self.size = Some(size);
        self
    }

    #[must_use]
    pub fn with_owner(mut self, owner: Owner) -> Self {
        self.owner = Some(owner);
        self
    }

    #[must_use]
    pub fn with_value(mut self, value: impl Into<PageValue>) -> Self {
        self.value = Some(value.into());
        self
    }

    #[must_use]
    pub fn with_animals(mut self, animals: impl IntoIterator<Item = Animal>) -> Self {
        self.animals = Some(animals.into_iter().collect());
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
    Page,
    "id" => id: required,
    "body" => body: required,
    "notes" => notes: optional,
    "links" => links: optional,
    "size" => size: optional,
    "owner" => owner: optional,
    "value" => value: optional,
    "animals" => animals: optional,
    .. => extra: rest,
}

/// The `value` of a [`Page`](crate::types::Page).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PageValue {
    Integer(i64),
    Owner(Owner),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<i64> for PageValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Owner> for PageValue {
    fn from(value: Owner) -> Self {
        Self::Owner(value)
    }
}

impl FromNode for PageValue {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_integer() {
            if let Some(value) = reader.fit(node) {
                return Self::Integer(value);
            }
        }
        if node.has("name") {
            if let Some(value) = reader.fit(node) {
                return Self::Owner(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for PageValue {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Integer(value) => value.to_tree(),
            Self::Owner(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(PageValue);

// src/types/pet_body.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Cat, Dog};

/// The body of several requests and responses of `/pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PetBody {
    Cat(Cat),
    Dog(Dog),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Cat> for PetBody {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for PetBody {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}

impl FromNode for PetBody {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.has("kind") && node.has("lives") {
            if let Some(value) = reader.fit(node) {
                return Self::Cat(value);
            }
        }
        if node.has("kind") {
            if let Some(value) = reader.fit(node) {
                return Self::Dog(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for PetBody {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Cat(value) => value.to_tree(),
            Self::Dog(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(PetBody);

// src/types/size.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Size {
    pub width: Option<i64>,
    pub height: Option<i64>,
    pub extra: JsonObject,
}

impl Size {
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    #[must_use]
    pub fn with_height(mut self, height: i64) -> Self {
        self.height = Some(height);
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
    Size,
    "width" => width: optional,
    "height" => height: optional,
    .. => extra: rest,
}

// src/operations/put_page.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::Page;

/// The request of [`Client::put_page`](crate::Client::put_page): `PUT /page`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutPage {
    pub body: Page,
}

impl PutPage {
    #[must_use]
    pub fn new(body: Page) -> Self {
        Self { body }
    }
}

impl Operation for PutPage {
    type Output = Page;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putPage",
        method: "PUT",
        template: "/page",
        server: BASE_URL,
        security: &[],
        accept: "application/page+xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/page");
        request.xml("application/page+xml", &self.body, &crate::xml::PAGE_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::PAGE_ROOT),
            _ => response.undocumented(),
        }
    }
}

// src/operations/put_pet.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::PetBody;

/// The request of [`Client::put_pet`](crate::Client::put_pet): `PUT /pet`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutPet {
    pub body: PetBody,
}

impl PutPet {
    #[must_use]
    pub fn new(body: impl Into<PetBody>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for PutPet {
    type Output = PetBody;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putPet",
        method: "PUT",
        template: "/pet",
        server: BASE_URL,
        security: &[],
        accept: "application/xml",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pet");
        request.xml("application/xml", &self.body, &crate::xml::BODY_ROOT);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.xml(&crate::xml::BODY_ROOT),
            _ => response.undocumented(),
        }
    }
}
