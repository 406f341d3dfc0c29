// src/types/pet.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, required,
};

/// The object `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The member `name`.
    pub name: String,
    /// The member `tag`.
    pub tag: Maybe<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Pet {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tag: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }

    /// Sets `tag`.
    #[must_use]
    pub fn with_tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Maybe::Value(tag.into());
        self
    }
}

impl FromNode for Pet {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            name: members.required("name"),
            tag: members.maybe("tag"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Pet {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("name", required(&self.name)), ("tag", maybe(&self.tag))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Pet);

// src/operations/all.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::all`](crate::Client::all): `GET /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct All {}

impl All {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /pets`.
    pub fn all(&self) -> Call<All> {
        self.call(All::new())
    }
}

impl Operation for All {
    type Output = Vec<Pet>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_pets",
        method: "GET",
        template: "/pets",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/pets");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}

// src/operations/add_pet.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};
use crate::types::Pet;

/// The request of [`Client::add_pet`](crate::Client::add_pet): `POST /pets`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddPet {
    /// The body.
    pub body: Pet,
}

impl AddPet {
    /// The request with its required parameters.
    #[must_use]
    pub fn new(body: Pet) -> Self {
        Self { body }
    }
}

impl Client {
    /// `POST /pets`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body.
    pub fn add_pet(&self, body: Pet) -> Call<AddPet> {
        self.call(AddPet::new(body))
    }
}

impl Operation for AddPet {
    type Output = Pet;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "add_pet",
        method: "POST",
        template: "/pets",
        server: 0,
        security: &[],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/pets");
        request.json("application/json", &self.body);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            201 => reply.ok(),
            _ => reply.undocumented(),
        }
    }
}
