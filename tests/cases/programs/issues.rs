// src/api.rs

use crate::runtime::{Api, Requirement, Scheme, SchemeKind, Server, ServerUrl};

pub(crate) static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://issues.test")],
    }],
    variables: &[],
    schemes: &[Scheme {
        name: "token",
        kind: SchemeKind::Bearer,
        method: "bearer",
    }],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const BEARER: Requirement = Requirement::of(0);

pub(crate) const BASE_URL: usize = 0;

// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;

/// The headers of the responses of [`Client::list_issues`](crate::Client::list_issues).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListIssuesHeaders {
    /// The URLs of other pages, by `rel`.
    ///
    /// The header `Link`.
    pub link: Option<String>,
    /// The number of requests that are left.
    ///
    /// The header `X-RateLimit-Remaining`.
    pub x_rate_limit_remaining: Option<i64>,
}

response_headers! {
    ListIssuesHeaders,
    "Link" => link: Text,
    "X-RateLimit-Remaining" => x_rate_limit_remaining: Plain,
}

// src/client.rs

use crate::api::{API, BEARER};
use crate::operations::ListIssues;
use crate::runtime::{Call, Client, ClientBuilder, Credential, Secret};

impl Client {
    /// Returns a builder of clients for the Issues API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a bearer token, which is sent in `Authorization`.
    ///
    /// A personal access token.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.credential(BEARER.scheme, Credential::Token(token.into()))
    }
}

impl Client {
    /// Lists the issues of a repository.
    ///
    /// Pull requests are issues too, with the member `pull_request`.
    ///
    /// `GET /repos/{owner}/{repo}/issues`.
    ///
    /// Parameters: the fields of [`ListIssues`](crate::operations::ListIssues). Optional: `state`,
    /// `per_page`, `page`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the link `next` of
    /// the header `Link`.
    ///
    /// # Errors
    ///
    /// - [`NotFound`](crate::operations::ListIssuesError::NotFound): 404 Not Found: There is no
    ///   such repository, or it is private.
    ///
    /// # Response headers
    ///
    /// - of successes: [`ListIssuesHeaders`](crate::headers::ListIssuesHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn list_issues(
        &self,
        owner: impl Into<String>,
        repo: impl Into<String>,
    ) -> Call<ListIssues> {
        self.call(ListIssues::new(owner, repo))
    }
}

// src/types/basic_error.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicError {
    pub message: Option<String>,
    pub documentation_url: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    BasicError,
    "message" => message: optional,
    "documentation_url" => documentation_url: optional,
    .. => extra: rest,
}

// src/types/issue.rs

use crate::runtime::{JsonObject, Maybe, json_object, string_enum};
use crate::types::SimpleUser;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    pub number: i64,
    pub title: String,
    pub state: IssueState,
    pub user: Option<SimpleUser>,
    pub pull_request: Option<IssuePullRequest>,
    pub extra: JsonObject,
}

impl Issue {
    #[must_use]
    pub fn new(
        number: i64,
        title: impl Into<String>,
        state: IssueState,
        user: Option<SimpleUser>,
    ) -> Self {
        Self {
            number,
            title: title.into(),
            state,
            user,
            pull_request: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Issue,
    "number" => number: required,
    "title" => title: required,
    "state" => state: required,
    "user" => user: nullable,
    "pull_request" => pull_request: optional,
    .. => extra: rest,
}

/// The `state` of an [`Issue`](crate::types::Issue).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueState {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    IssueState,
    "open" => Open,
    "closed" => Closed,
    .. => Unknown,
}

/// The `pull_request` of an [`Issue`](crate::types::Issue).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuePullRequest {
    pub url: Maybe<String>,
    pub extra: JsonObject,
}

json_object! {
    IssuePullRequest,
    "url" => url: maybe,
    .. => extra: rest,
}

// src/types/list_issues_state.rs

use crate::runtime::string_enum;

/// The parameter `state` of `GET /repos/{owner}/{repo}/issues`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListIssuesState {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// `all`.
    All,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ListIssuesState,
    "open" => Open,
    "closed" => Closed,
    "all" => All,
    .. => Unknown,
}

// src/types/simple_user.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SimpleUser {
    pub login: String,
    pub extra: JsonObject,
}

impl SimpleUser {
    #[must_use]
    pub fn new(login: impl Into<String>) -> Self {
        Self {
            login: login.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    SimpleUser,
    "login" => login: required,
    .. => extra: rest,
}

// src/operations/list_issues.rs

use crate::api::{BASE_URL, BEARER};
use crate::headers::ListIssuesHeaders;
use crate::runtime::{
    Call, DocumentsHeaders, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query,
    RawResponse, RequestBuilder, error_enum,
};
use crate::types::{BasicError, Issue, ListIssuesState};

/// Lists the issues of a repository.
///
/// The request of [`Client::list_issues`](crate::Client::list_issues):
/// `GET /repos/{owner}/{repo}/issues`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListIssues {
    pub owner: String,
    pub repo: String,
    /// The state of the issues.
    ///
    /// Default: `open`.
    pub state: Option<ListIssuesState>,
    /// The number of issues on a page, at most 100.
    ///
    /// At most 100. Default: `30`.
    pub per_page: Option<i64>,
    /// The number of the page.
    ///
    /// Default: `1`.
    pub page: Option<i64>,
}

impl ListIssues {
    #[must_use]
    pub fn new(owner: impl Into<String>, repo: impl Into<String>) -> Self {
        Self {
            owner: owner.into(),
            repo: repo.into(),
            state: None,
            per_page: None,
            page: None,
        }
    }
}

impl Call<ListIssues> {
    pub fn state(mut self, state: ListIssuesState) -> Self {
        self.operation_mut().state = Some(state);
        self
    }

    pub fn per_page(mut self, per_page: i64) -> Self {
        self.operation_mut().per_page = Some(per_page);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.operation_mut().page = Some(page);
        self
    }
}

impl Operation for ListIssues {
    type Output = Vec<Issue>;
    type Error = ListIssuesError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listIssues",
        method: "GET",
        template: "/repos/{owner}/{repo}/issues",
        server: BASE_URL,
        security: &[&[], &[BEARER]],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/repos/")
            .segment("owner", &self.owner)
            .path("/")
            .segment("repo", &self.repo)
            .path("/issues");
        request.query("state", &self.state, Query::FORM);
        request.query("per_page", &self.per_page, Query::FORM);
        request.query("page", &self.page, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            404 => response.error(ListIssuesError::NotFound),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListIssues {
    type Item = Issue;

    const PAGES: PageInfo = PageInfo {
        items: &[],
        next: NextPage::Link,
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

/// The documented errors of [`Client::list_issues`](crate::Client::list_issues).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListIssuesError {
    /// 404 Not Found: There is no such repository, or it is private.
    NotFound(Box<BasicError>),
}

error_enum! {
    ListIssuesError,
    NotFound => "There is no such repository, or it is private",
}

impl DocumentsHeaders for ListIssues {
    type Headers = ListIssuesHeaders;
}
