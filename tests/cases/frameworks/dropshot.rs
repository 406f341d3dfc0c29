// src/client.rs

use crate::api::API;
use crate::operations::{ConsoleStream, ProjectList, ProjectView};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Depot API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// List projects.
    ///
    /// `GET /v1/projects`.
    ///
    /// Parameters: the fields of [`ProjectList`](crate::operations::ProjectList). Optional:
    /// `limit`, `page_token`, `sort_by`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `page_token`, from `next_page` (`x-dropshot-pagination`).
    ///
    /// # Errors
    ///
    /// - [`ClientError`](crate::operations::ProjectListError::ClientError): 4XX.
    /// - [`ServerError`](crate::operations::ProjectListError::ServerError): 5XX.
    pub fn project_list(&self) -> Call<ProjectList> {
        self.call(ProjectList::new())
    }

    /// `GET /v1/projects/{project}`.
    ///
    /// Parameters: the fields of [`ProjectView`](crate::operations::ProjectView).
    ///
    /// # Errors
    ///
    /// - [`ClientError`](crate::operations::ProjectViewError::ClientError): 4XX.
    /// - [`ServerError`](crate::operations::ProjectViewError::ServerError): 5XX.
    pub fn project_view(&self, project: impl Into<String>) -> Call<ProjectView> {
        self.call(ProjectView::new(project))
    }

    /// Stream the console.
    ///
    /// `GET /v1/instances/{id}/console`.
    ///
    /// Parameters: the fields of [`ConsoleStream`](crate::operations::ConsoleStream).
    ///
    /// The connection becomes a WebSocket or the like, which a library for it opens with the URL
    /// and the headers of [`Call::request`](crate::Call::request).
    ///
    /// # Errors
    ///
    /// - [`SwitchingProtocols`](crate::operations::ConsoleStreamError::SwitchingProtocols): 101:
    ///   Negotiating protocol upgrade from HTTP/1.1 to WebSocket.
    /// - [`ClientError`](crate::operations::ConsoleStreamError::ClientError): 4XX.
    /// - [`ServerError`](crate::operations::ConsoleStreamError::ServerError): 5XX.
    pub fn console_stream(&self, id: u32) -> Call<ConsoleStream> {
        self.call(ConsoleStream::new(id))
    }
}

// src/types/error.rs

use crate::runtime::{JsonObject, json_object};

/// Error information from a response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub error_code: Option<String>,
    pub message: String,
    pub request_id: String,
    pub extra: JsonObject,
}

impl Error {
    #[must_use]
    pub fn new(message: impl Into<String>, request_id: impl Into<String>) -> Self {
        Self {
            error_code: None,
            message: message.into(),
            request_id: request_id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Error,
    "error_code" => error_code: optional,
    "message" => message: required,
    "request_id" => request_id: required,
    .. => extra: rest,
}

// src/types/project.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Project {
    pub name: String,
    pub quota: u64,
    pub extra: JsonObject,
}

impl Project {
    #[must_use]
    pub fn new(name: impl Into<String>, quota: u64) -> Self {
        Self {
            name: name.into(),
            quota,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Project,
    "name" => name: required,
    "quota" => quota: required,
    .. => extra: rest,
}

// src/types/project_results_page.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Project;

/// A single page of results.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectResultsPage {
    /// list of items on this page of results.
    pub items: Vec<Project>,
    /// token used to fetch the next page of results (if any).
    pub next_page: Maybe<String>,
    pub extra: JsonObject,
}

impl ProjectResultsPage {
    #[must_use]
    pub fn new(items: impl IntoIterator<Item = Project>) -> Self {
        Self {
            items: items.into_iter().collect(),
            next_page: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ProjectResultsPage,
    "items" => items: required,
    "next_page" => next_page: maybe,
    .. => extra: rest,
}

// src/types/sort_mode.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortMode {
    /// `id_ascending`.
    IdAscending,
    /// `name_ascending`: sort in increasing order of "name".
    NameAscending,
    /// `name_descending`: sort in decreasing order of "name".
    NameDescending,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    SortMode,
    "id_ascending" => IdAscending,
    "name_ascending" => NameAscending,
    "name_descending" => NameDescending,
    .. => Unknown,
}

// src/operations/project_list.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, StatusCode, error_enum,
};
use crate::types::{Error, Project, ProjectResultsPage, SortMode};

/// List projects.
///
/// The request of [`Client::project_list`](crate::Client::project_list): `GET /v1/projects`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ProjectList {
    /// Maximum number of items returned by a single call.
    ///
    /// At least 1.
    pub limit: Option<u32>,
    /// Token returned by previous call to retrieve the subsequent page.
    pub page_token: Option<String>,
    pub sort_by: Option<SortMode>,
}

impl ProjectList {
    #[must_use]
    pub fn new() -> Self {
        Self {
            limit: None,
            page_token: None,
            sort_by: None,
        }
    }
}

impl Call<ProjectList> {
    pub fn limit(mut self, limit: u32) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }

    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.operation_mut().page_token = Some(page_token.into());
        self
    }

    pub fn sort_by(mut self, sort_by: SortMode) -> Self {
        self.operation_mut().sort_by = Some(sort_by);
        self
    }
}

impl Operation for ProjectList {
    type Output = ProjectResultsPage;
    type Error = ProjectListError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "project_list",
        method: "GET",
        template: "/v1/projects",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/v1/projects");
        request.query("limit", &self.limit, Query::FORM);
        request.query("page_token", &self.page_token, Query::FORM);
        request.query("sort_by", &self.sort_by, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            _ if status.is_client_error() => {
                response.error(|body| ProjectListError::ClientError { status, body })
            }
            _ if status.is_server_error() => {
                response.error(|body| ProjectListError::ServerError { status, body })
            }
            _ => response.undocumented(),
        }
    }
}

impl Paged for ProjectList {
    type Item = Project;

    const PAGES: PageInfo = PageInfo {
        items: &["items"],
        next: NextPage::Cursor {
            parameter: "page_token",
            value: &["next_page"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }
}

/// The documented errors of [`Client::project_list`](crate::Client::project_list).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProjectListError {
    /// 4XX.
    ClientError {
        status: StatusCode,
        body: Box<Error>,
    },
    /// 5XX.
    ServerError {
        status: StatusCode,
        body: Box<Error>,
    },
}

error_enum! {
    ProjectListError,
    ClientError => "Error",
    ServerError => "Error",
}

// src/operations/project_view.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::{Error, Project};

/// The request of [`Client::project_view`](crate::Client::project_view):
/// `GET /v1/projects/{project}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ProjectView {
    pub project: String,
}

impl ProjectView {
    #[must_use]
    pub fn new(project: impl Into<String>) -> Self {
        Self {
            project: project.into(),
        }
    }
}

impl Operation for ProjectView {
    type Output = Project;
    type Error = ProjectViewError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "project_view",
        method: "GET",
        template: "/v1/projects/{project}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/v1/projects/")
            .segment("project", &self.project);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            _ if status.is_client_error() => {
                response.error(|body| ProjectViewError::ClientError { status, body })
            }
            _ if status.is_server_error() => {
                response.error(|body| ProjectViewError::ServerError { status, body })
            }
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::project_view`](crate::Client::project_view).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProjectViewError {
    /// 4XX.
    ClientError {
        status: StatusCode,
        body: Box<Error>,
    },
    /// 5XX.
    ServerError {
        status: StatusCode,
        body: Box<Error>,
    },
}

error_enum! {
    ProjectViewError,
    ClientError => "Error",
    ServerError => "Error",
}

// src/operations/console_stream.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode, error_enum,
};
use crate::types::Error;

/// Stream the console.
///
/// The request of [`Client::console_stream`](crate::Client::console_stream):
/// `GET /v1/instances/{id}/console`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ConsoleStream {
    pub id: u32,
}

impl ConsoleStream {
    #[must_use]
    pub fn new(id: u32) -> Self {
        Self { id }
    }
}

impl Operation for ConsoleStream {
    type Output = bytes::Bytes;
    type Error = ConsoleStreamError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "console_stream",
        method: "GET",
        template: "/v1/instances/{id}/console",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/v1/instances/")
            .segment("id", &self.id)
            .path("/console");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            101 => response.error_empty(|| ConsoleStreamError::SwitchingProtocols),
            _ if status.is_success() => response.bytes(),
            _ if status.is_client_error() => {
                response.error(|body| ConsoleStreamError::ClientError { status, body })
            }
            _ if status.is_server_error() => {
                response.error(|body| ConsoleStreamError::ServerError { status, body })
            }
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::console_stream`](crate::Client::console_stream).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ConsoleStreamError {
    /// 101: Negotiating protocol upgrade from HTTP/1.1 to WebSocket.
    SwitchingProtocols,
    /// 4XX.
    ClientError {
        status: StatusCode,
        body: Box<Error>,
    },
    /// 5XX.
    ServerError {
        status: StatusCode,
        body: Box<Error>,
    },
}

error_enum! {
    ConsoleStreamError,
    SwitchingProtocols => "Negotiating protocol upgrade from HTTP/1.1 to WebSocket",
    ClientError => "Error",
    ServerError => "Error",
}
