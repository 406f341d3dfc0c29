// src/servers.rs

//! The values that the builder takes for the URLs of the servers.

use crate::runtime::string_enum;

/// The argument of [`ClientBuilder::server`](crate::ClientBuilder::server): a URL that calls are
/// sent to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// `https://api.example.com/v1`.
    ///
    /// Production server.
    #[default]
    Production,
    /// `https://{user}.example.com:{port}`.
    ///
    /// Development server.
    Development,
}

/// The argument of [`ClientBuilder::port`](crate::ClientBuilder::port): the variable `port` in the
/// URL of a server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Port {
    /// `8443`.
    Value8443,
    /// `443`.
    Value443,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Port,
    "8443" => Value8443,
    "443" => Value443,
    .. => Unknown,
}

// src/client.rs

use crate::api::{API, BASE_URL, PORT, USER};
use crate::operations::{AddVisit, FindVisits};
use crate::runtime::{Call, Client, ClientBuilder};
use crate::servers::{Port, Server};
use crate::types::NewVisit;

impl Client {
    /// Returns a builder of clients for the Kennel API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Chooses the URL that calls are sent to: [`Production`](crate::servers::Server::Production)
    /// by default. A URL that [`ClientBuilder::base_url`](crate::ClientBuilder::base_url) is given
    /// takes precedence.
    ///
    /// - [`Production`](crate::servers::Server::Production): `https://api.example.com/v1`
    /// - [`Development`](crate::servers::Server::Development): `https://{user}.example.com:{port}`
    pub fn server(self, server: Server) -> Self {
        self.server_choice(BASE_URL, server as usize)
    }

    /// Sets the variable `user` in the URL `https://{user}.example.com:{port}`: `demo` by default.
    pub fn user(self, value: impl Into<String>) -> Self {
        self.url_variable(USER, value)
    }

    /// Sets the variable `port` in the URL `https://{user}.example.com:{port}`: `8443` by default.
    pub fn port(self, value: impl Into<Port>) -> Self {
        self.url_variable(PORT, value.into().as_str())
    }
}

impl Client {
    /// `GET /visits`.
    ///
    /// Parameters: the fields of [`FindVisits`](crate::operations::FindVisits). Optional: `tags`.
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::FindVisitsError::Default): Any other status: It failed.
    pub fn find_visits(&self) -> Call<FindVisits> {
        self.call(FindVisits::new())
    }

    /// `POST /visits`.
    ///
    /// Parameters: the fields of [`AddVisit`](crate::operations::AddVisit).
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::AddVisitError::Default): Any other status: It failed.
    pub fn add_visit(&self, body: NewVisit) -> Call<AddVisit> {
        self.call(AddVisit::new(body))
    }
}

// src/types/boarding.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional, required};
use crate::types::{Room, Stay, VisitBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Boarding {
    pub days: i64,
    /// `new` sets it to `boarding`.
    pub kind: String,
    pub room: Option<Room>,
    pub extra: JsonObject,
}

impl Boarding {
    /// Sets `kind`.
    #[must_use]
    pub fn new(days: i64) -> Self {
        Self {
            days,
            kind: "boarding".to_owned(),
            room: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_room(mut self, room: Room) -> Self {
        self.room = Some(room);
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
    Boarding,
    "days" => days: required,
    "kind" => kind: required,
    "room" => room: optional,
    .. => extra: rest,
}

impl From<Boarding> for VisitBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Boarding) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("room", optional(&value.room))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            days: value.days,
            kind: Some(value.kind),
            extra: rest,
        }
    }
}

impl From<Boarding> for Stay {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Boarding) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("kind", required(&value.kind)),
            ("room", optional(&value.room)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            days: value.days,
            extra: rest,
        }
    }
}

// src/types/failed.rs

use crate::runtime::{JsonObject, json_object};

/// It failed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Failed {
    pub code: i32,
    pub message: String,
    pub extra: JsonObject,
}

impl Failed {
    #[must_use]
    pub fn new(code: i32, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Failed,
    "code" => code: required,
    "message" => message: required,
    .. => extra: rest,
}

// src/types/new_visit.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Visit;

/// The body of `POST /visits`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NewVisit {
    pub visit: Visit,
    pub at: Option<jiff::Timestamp>,
    pub extra: JsonObject,
}

impl NewVisit {
    #[must_use]
    pub fn new(visit: impl Into<Visit>) -> Self {
        Self {
            visit: visit.into(),
            at: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_at(mut self, at: jiff::Timestamp) -> Self {
        self.at = Some(at);
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
    NewVisit,
    "visit" => visit: required,
    "at" => at: optional,
    .. => extra: rest,
}

// src/types/room.rs

use crate::runtime::integer_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Room {
    /// `1`.
    Small,
    /// `2`.
    Large,
    /// A value unknown to this version of the crate.
    Unknown(i64),
}

integer_enum! {
    Room,
    1 => Small,
    2 => Large,
    .. => Unknown,
}

// src/types/stay.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Stay {
    pub days: i64,
    pub extra: JsonObject,
}

impl Stay {
    #[must_use]
    pub fn new(days: i64) -> Self {
        Self {
            days,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Stay,
    "days" => days: required,
    .. => extra: rest,
}

// src/types/visit.rs

use crate::runtime::{FromNode, Node, Reader, ToTree, Tree, impl_serde};
use crate::types::{Boarding, VisitBase, Walk};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Visit {
    /// Where `kind` is `walk`.
    Walk(Walk),
    /// Where `kind` is `boarding`.
    Boarding(Boarding),
    /// Another `kind`, or none.
    Base(VisitBase),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Walk> for Visit {
    fn from(value: Walk) -> Self {
        Self::Walk(value)
    }
}

impl From<Boarding> for Visit {
    fn from(value: Boarding) -> Self {
        Self::Boarding(value)
    }
}

impl From<VisitBase> for Visit {
    fn from(value: VisitBase) -> Self {
        Self::Base(value)
    }
}

impl FromNode for Visit {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("walk") => Self::Walk(FromNode::from_node(node, reader)),
            Some("boarding") => Self::Boarding(FromNode::from_node(node, reader)),
            _ => {
                if node.has("days") {
                    if let Some(value) = reader.fit(node) {
                        return Self::Base(value);
                    }
                }
                if reader.relax(node) {
                    return Self::from_node(node, reader);
                }
                Self::Unknown(reader.raw(node))
            }
        }
    }
}

impl ToTree for Visit {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Walk(value) => value.to_tree(),
            Self::Boarding(value) => value.to_tree(),
            Self::Base(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Visit);

// src/types/visit_base.rs

use crate::runtime::{JsonObject, ToTree, json_object, optional};
use crate::types::Stay;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VisitBase {
    pub days: i64,
    pub kind: Option<String>,
    pub extra: JsonObject,
}

impl VisitBase {
    #[must_use]
    pub fn new(days: i64) -> Self {
        Self {
            days,
            kind: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
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
    VisitBase,
    "days" => days: required,
    "kind" => kind: optional,
    .. => extra: rest,
}

impl From<VisitBase> for Stay {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: VisitBase) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("kind", optional(&value.kind))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            days: value.days,
            extra: rest,
        }
    }
}

// src/types/walk.rs

use crate::runtime::{JsonObject, ToTree, json_object, required};
use crate::types::{Stay, VisitBase};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Walk {
    pub days: i64,
    /// `new` sets it to `walk`.
    pub kind: String,
    pub distance: f64,
    pub extra: JsonObject,
}

impl Walk {
    /// Sets `kind`.
    #[must_use]
    pub fn new(days: i64, distance: f64) -> Self {
        Self {
            days,
            kind: "walk".to_owned(),
            distance,
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
    Walk,
    "days" => days: required,
    "kind" => kind: required,
    "distance" => distance: required,
    .. => extra: rest,
}

impl From<Walk> for VisitBase {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Walk) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("distance", required(&value.distance))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            days: value.days,
            kind: Some(value.kind),
            extra: rest,
        }
    }
}

impl From<Walk> for Stay {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: Walk) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("kind", required(&value.kind)),
            ("distance", required(&value.distance)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            days: value.days,
            extra: rest,
        }
    }
}

// src/operations/find_visits.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, StatusCode,
    error_enum,
};
use crate::types::{Failed, Visit};

/// The request of [`Client::find_visits`](crate::Client::find_visits): `GET /visits`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindVisits {
    pub tags: Option<Vec<String>>,
}

impl FindVisits {
    #[must_use]
    pub fn new() -> Self {
        Self { tags: None }
    }
}

impl Call<FindVisits> {
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation_mut().tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl Operation for FindVisits {
    type Output = Vec<Visit>;
    type Error = FindVisitsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findVisits",
        method: "GET",
        template: "/visits",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/visits");
        request.query("tags", &self.tags, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| FindVisitsError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::find_visits`](crate::Client::find_visits).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FindVisitsError {
    /// Any other status: It failed.
    Default {
        status: StatusCode,
        body: Box<Failed>,
    },
}

error_enum! {
    FindVisitsError,
    Default => "It failed",
}

// src/operations/add_visit.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::{Failed, NewVisit};

/// The request of [`Client::add_visit`](crate::Client::add_visit): `POST /visits`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AddVisit {
    pub body: NewVisit,
}

impl AddVisit {
    #[must_use]
    pub fn new(body: NewVisit) -> Self {
        Self { body }
    }
}

impl Operation for AddVisit {
    type Output = ();
    type Error = AddVisitError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addVisit",
        method: "POST",
        template: "/visits",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/visits");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            204 => response.empty(),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| AddVisitError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::add_visit`](crate::Client::add_visit).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AddVisitError {
    /// Any other status: It failed.
    Default {
        status: StatusCode,
        body: Box<Failed>,
    },
}

error_enum! {
    AddVisitError,
    Default => "It failed",
}
