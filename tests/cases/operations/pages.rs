// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;

/// The headers of the responses of [`Client::list_issues`](crate::Client::list_issues),
/// [`Client::list_runs`](crate::Client::list_runs),
/// [`Client::list_plain`](crate::Client::list_plain).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkHeaders {
    /// The header `Link`.
    pub link: Option<String>,
}

response_headers! {
    LinkHeaders,
    "Link" => link: Text,
}

// src/client.rs

use crate::api::API;
use crate::operations::{
    ListAccounts, ListCharges, ListContacts, ListEvents, ListFiles, ListIssues, ListNullable,
    ListPlain, ListPlants, ListResources, ListRows, ListRuns, ListSeveral, ListSongs, ListTeams,
    ListTrees, ListUsers, ListVague, ListVisits,
};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Pages API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /issues`.
    ///
    /// Parameters: the fields of [`ListIssues`](crate::operations::ListIssues). Optional:
    /// `per_page`, `page`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the link `next` of
    /// the header `Link`.
    ///
    /// # Errors
    ///
    /// - [`NotModified`](crate::operations::ListIssuesError::NotModified): 304 Not Modified.
    ///
    /// # Response headers
    ///
    /// - of successes: [`LinkHeaders`](crate::headers::LinkHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn list_issues(&self) -> Call<ListIssues> {
        self.call(ListIssues::new())
    }

    /// `GET /runs`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the link `next` of
    /// the header `Link`.
    ///
    /// # Response headers
    ///
    /// - of successes: [`LinkHeaders`](crate::headers::LinkHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn list_runs(&self) -> Call<ListRuns> {
        self.call(ListRuns::new())
    }

    /// `GET /rows`.
    ///
    /// Parameters: the fields of [`ListRows`](crate::operations::ListRows). Optional: `cursor`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `cursor`, from `meta.next_cursor`.
    pub fn list_rows(&self) -> Call<ListRows> {
        self.call(ListRows::new())
    }

    /// `GET /files`.
    ///
    /// Parameters: the fields of [`ListFiles`](crate::operations::ListFiles). Optional:
    /// `page_token`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `pageToken`, from `nextPageToken`.
    pub fn list_files(&self) -> Call<ListFiles> {
        self.call(ListFiles::new())
    }

    /// `GET /charges`.
    ///
    /// Parameters: the fields of [`ListCharges`](crate::operations::ListCharges). Optional:
    /// `starting_after`, `ending_before`, `limit`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `starting_after`, from `id` of the last item.
    pub fn list_charges(&self) -> Call<ListCharges> {
        self.call(ListCharges::new())
    }

    /// `GET /accounts`.
    ///
    /// Parameters: the fields of [`ListAccounts`](crate::operations::ListAccounts). Optional:
    /// `page`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the URL in `next`.
    pub fn list_accounts(&self) -> Call<ListAccounts> {
        self.call(ListAccounts::new())
    }

    /// `GET /users`.
    ///
    /// Parameters: the fields of [`ListUsers`](crate::operations::ListUsers). Optional: `page`,
    /// `page_size`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `page`, the number of the page.
    pub fn list_users(&self) -> Call<ListUsers> {
        self.call(ListUsers::new())
    }

    /// `GET /events`.
    ///
    /// Parameters: the fields of [`ListEvents`](crate::operations::ListEvents). Optional: `offset`,
    /// `limit`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `offset`, the number of items before the page.
    pub fn list_events(&self) -> Call<ListEvents> {
        self.call(ListEvents::new())
    }

    /// `GET /resources`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the URL in
    /// `nextLink` (`x-ms-pageable`).
    pub fn list_resources(&self) -> Call<ListResources> {
        self.call(ListResources::new())
    }

    /// `GET /songs`.
    ///
    /// Parameters: the fields of [`ListSongs`](crate::operations::ListSongs). Optional: `since`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `since`, from `id` of the last item (`x-speakeasy-pagination`).
    pub fn list_songs(&self) -> Call<ListSongs> {
        self.call(ListSongs::new())
    }

    /// `GET /plants`.
    ///
    /// Parameters: the fields of [`ListPlants`](crate::operations::ListPlants). Optional: `page`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `page`, the number of the page (`x-fern-pagination`).
    pub fn list_plants(&self) -> Call<ListPlants> {
        self.call(ListPlants::new())
    }

    /// `GET /trees`.
    ///
    /// Parameters: the fields of [`ListTrees`](crate::operations::ListTrees). Optional: `start`,
    /// `kind`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `start`, from `paging.follow` (a link of the response).
    pub fn list_trees(&self) -> Call<ListTrees> {
        self.call(ListTrees::new())
    }

    /// `GET /teams`.
    ///
    /// Parameters: the fields of [`ListTeams`](crate::operations::ListTeams). Optional: `from`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `from`, from `page.then` (of the configuration).
    pub fn list_teams(&self) -> Call<ListTeams> {
        self.call(ListTeams::new())
    }

    /// `GET /visits`.
    ///
    /// Parameters: the fields of [`ListVisits`](crate::operations::ListVisits). Optional: `p`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter `p`,
    /// the number of the page (of the configuration).
    pub fn list_visits(&self) -> Call<ListVisits> {
        self.call(ListVisits::new())
    }

    /// `GET /contacts`.
    ///
    /// Parameters: the fields of [`ListContacts`](crate::operations::ListContacts). Optional:
    /// `after`.
    ///
    /// [`Call::items`](crate::Call::items) returns the items of all pages,
    /// [`Call::pages`](crate::Call::pages) the pages. The next page is found by the parameter
    /// `after`, from `paging.next.after`.
    pub fn list_contacts(&self) -> Call<ListContacts> {
        self.call(ListContacts::new())
    }

    /// `GET /nullable`.
    ///
    /// Parameters: the fields of [`ListNullable`](crate::operations::ListNullable). Optional:
    /// `cursor`.
    pub fn list_nullable(&self) -> Call<ListNullable> {
        self.call(ListNullable::new())
    }

    /// `GET /plain`.
    ///
    /// # Response headers
    ///
    /// - of successes: [`LinkHeaders`](crate::headers::LinkHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn list_plain(&self) -> Call<ListPlain> {
        self.call(ListPlain::new())
    }

    /// `GET /vague`.
    ///
    /// Parameters: the fields of [`ListVague`](crate::operations::ListVague). Optional: `cursor`,
    /// `page`, `limit`.
    pub fn list_vague(&self) -> Call<ListVague> {
        self.call(ListVague::new())
    }

    /// `GET /several`.
    ///
    /// Parameters: the fields of [`ListSeveral`](crate::operations::ListSeveral). Optional:
    /// `cursor`.
    pub fn list_several(&self) -> Call<ListSeveral> {
        self.call(ListSeveral::new())
    }
}

// src/types/charge.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Charge {
    pub id: String,
    pub extra: JsonObject,
}

impl Charge {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Charge,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/issue.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    pub id: i64,
    pub extra: JsonObject,
}

impl Issue {
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Issue,
    "id" => id: required,
    .. => extra: rest,
}

// src/types/item.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Item,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/list_accounts_response.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Issue;

/// Accounts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAccountsResponse {
    pub count: Option<i64>,
    /// Example: `https://api.test/accounts?page=2`.
    pub next: Maybe<String>,
    pub previous: Maybe<String>,
    pub results: Vec<Issue>,
    pub extra: JsonObject,
}

impl ListAccountsResponse {
    #[must_use]
    pub fn new(results: impl IntoIterator<Item = Issue>) -> Self {
        Self {
            count: None,
            next: Maybe::Absent,
            previous: Maybe::Absent,
            results: results.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListAccountsResponse,
    "count" => count: optional,
    "next" => next: maybe,
    "previous" => previous: maybe,
    "results" => results: required,
    .. => extra: rest,
}

// src/types/list_charges_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Charge;

/// Charges.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListChargesResponse {
    pub data: Vec<Charge>,
    pub has_more: bool,
    pub extra: JsonObject,
}

impl ListChargesResponse {
    #[must_use]
    pub fn new(data: impl IntoIterator<Item = Charge>, has_more: bool) -> Self {
        Self {
            data: data.into_iter().collect(),
            has_more,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListChargesResponse,
    "data" => data: required,
    "has_more" => has_more: required,
    .. => extra: rest,
}

// src/types/list_contacts_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Issue;

/// Contacts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListContactsResponse {
    pub results: Vec<Issue>,
    pub paging: Option<ListContactsResponsePaging>,
    pub extra: JsonObject,
}

impl ListContactsResponse {
    #[must_use]
    pub fn new(results: impl IntoIterator<Item = Issue>) -> Self {
        Self {
            results: results.into_iter().collect(),
            paging: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListContactsResponse,
    "results" => results: required,
    "paging" => paging: optional,
    .. => extra: rest,
}

/// The `paging` of a [`ListContactsResponse`](crate::types::ListContactsResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactsResponsePaging {
    pub next: Option<ListContactsResponsePagingNext>,
    pub extra: JsonObject,
}

json_object! {
    ListContactsResponsePaging,
    "next" => next: optional,
    .. => extra: rest,
}

/// The `next` of a [`ListContactsResponsePaging`](crate::types::ListContactsResponsePaging).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListContactsResponsePagingNext {
    pub after: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListContactsResponsePagingNext,
    "after" => after: optional,
    .. => extra: rest,
}

// src/types/list_files_response.rs

use crate::runtime::{JsonObject, Maybe, json_object};

/// Files.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFilesResponse {
    pub files: Maybe<Vec<String>>,
    pub next_page_token: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListFilesResponse,
    "files" => files: maybe,
    "nextPageToken" => next_page_token: optional,
    .. => extra: rest,
}

// src/types/list_nullable_response.rs

use crate::runtime::{JsonObject, json_object};

/// A body that may be null.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNullableResponse {
    pub rows: Option<Vec<String>>,
    pub next_cursor: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListNullableResponse,
    "rows" => rows: optional,
    "next_cursor" => next_cursor: optional,
    .. => extra: rest,
}

// src/types/list_plants_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Item;

/// Plants.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPlantsResponse {
    pub more: Option<bool>,
    pub plants: Vec<Item>,
    pub extra: JsonObject,
}

impl ListPlantsResponse {
    #[must_use]
    pub fn new(plants: impl IntoIterator<Item = Item>) -> Self {
        Self {
            more: None,
            plants: plants.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListPlantsResponse,
    "more" => more: optional,
    "plants" => plants: required,
    .. => extra: rest,
}

// src/types/list_resources_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Issue;

/// Resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListResourcesResponse {
    pub value: Option<Vec<Issue>>,
    pub next_link: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListResourcesResponse,
    "value" => value: optional,
    "nextLink" => next_link: optional,
    .. => extra: rest,
}

// src/types/list_rows_response.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::Issue;

/// Rows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRowsResponse {
    pub data: Vec<Issue>,
    pub meta: Option<ListRowsResponseMeta>,
    pub extra: JsonObject,
}

impl ListRowsResponse {
    #[must_use]
    pub fn new(data: impl IntoIterator<Item = Issue>) -> Self {
        Self {
            data: data.into_iter().collect(),
            meta: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListRowsResponse,
    "data" => data: required,
    "meta" => meta: optional,
    .. => extra: rest,
}

/// The `meta` of a [`ListRowsResponse`](crate::types::ListRowsResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRowsResponseMeta {
    pub next_cursor: Maybe<String>,
    pub has_more: Option<bool>,
    pub extra: JsonObject,
}

json_object! {
    ListRowsResponseMeta,
    "next_cursor" => next_cursor: maybe,
    "has_more" => has_more: optional,
    .. => extra: rest,
}

// src/types/list_runs_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Issue;

/// Runs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRunsResponse {
    pub total_count: i64,
    pub runs: Vec<Issue>,
    pub extra: JsonObject,
}

impl ListRunsResponse {
    #[must_use]
    pub fn new(total_count: i64, runs: impl IntoIterator<Item = Issue>) -> Self {
        Self {
            total_count,
            runs: runs.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListRunsResponse,
    "total_count" => total_count: required,
    "runs" => runs: required,
    .. => extra: rest,
}

// src/types/list_several_response.rs

use crate::runtime::{JsonObject, json_object};

/// Two lists.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSeveralResponse {
    pub rows: Option<Vec<String>>,
    pub columns: Option<Vec<String>>,
    pub next_cursor: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListSeveralResponse,
    "rows" => rows: optional,
    "columns" => columns: optional,
    "next_cursor" => next_cursor: optional,
    .. => extra: rest,
}

// src/types/list_songs_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Charge;

/// Songs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSongsResponse {
    pub songs: Vec<Charge>,
    pub extra: JsonObject,
}

impl ListSongsResponse {
    #[must_use]
    pub fn new(songs: impl IntoIterator<Item = Charge>) -> Self {
        Self {
            songs: songs.into_iter().collect(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListSongsResponse,
    "songs" => songs: required,
    .. => extra: rest,
}

// src/types/list_teams_response.rs

use crate::runtime::{JsonObject, json_object};

/// Teams.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTeamsResponse {
    pub groups: ListTeamsResponseGroups,
    pub page: Option<ListTeamsResponsePage>,
    pub extra: JsonObject,
}

impl ListTeamsResponse {
    #[must_use]
    pub fn new(groups: ListTeamsResponseGroups) -> Self {
        Self {
            groups,
            page: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListTeamsResponse,
    "groups" => groups: required,
    "page" => page: optional,
    .. => extra: rest,
}

/// The `groups` of a [`ListTeamsResponse`](crate::types::ListTeamsResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTeamsResponseGroups {
    pub teams: Vec<String>,
    pub members: Option<Vec<String>>,
    pub extra: JsonObject,
}

impl ListTeamsResponseGroups {
    #[must_use]
    pub fn new(teams: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            teams: teams.into_iter().map(Into::into).collect(),
            members: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListTeamsResponseGroups,
    "teams" => teams: required,
    "members" => members: optional,
    .. => extra: rest,
}

/// The `page` of a [`ListTeamsResponse`](crate::types::ListTeamsResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTeamsResponsePage {
    pub then: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListTeamsResponsePage,
    "then" => then: optional,
    .. => extra: rest,
}

// src/types/list_trees_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::PageInfo;

/// Trees.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTreesResponse {
    pub trees: Option<Vec<PageInfo>>,
    pub paging: Option<ListTreesResponsePaging>,
    pub extra: JsonObject,
}

json_object! {
    ListTreesResponse,
    "trees" => trees: optional,
    "paging" => paging: optional,
    .. => extra: rest,
}

/// The `paging` of a [`ListTreesResponse`](crate::types::ListTreesResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTreesResponsePaging {
    pub follow: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListTreesResponsePaging,
    "follow" => follow: optional,
    .. => extra: rest,
}

// src/types/list_users_response.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Issue;

/// Users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsersResponse {
    pub data: Option<ListUsersResponseData>,
    pub pagination: Option<ListUsersResponsePagination>,
    pub extra: JsonObject,
}

json_object! {
    ListUsersResponse,
    "data" => data: optional,
    "pagination" => pagination: optional,
    .. => extra: rest,
}

/// The `data` of a [`ListUsersResponse`](crate::types::ListUsersResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsersResponseData {
    pub users: Option<Vec<Issue>>,
    pub extra: JsonObject,
}

json_object! {
    ListUsersResponseData,
    "users" => users: optional,
    .. => extra: rest,
}

/// The `pagination` of a [`ListUsersResponse`](crate::types::ListUsersResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUsersResponsePagination {
    pub total_pages: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    ListUsersResponsePagination,
    "total_pages" => total_pages: optional,
    .. => extra: rest,
}

// src/types/list_vague_response.rs

use crate::runtime::{JsonObject, json_object};

/// Two lists, a number of the first page that is not known, and a next of which nobody knows what
/// it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVagueResponse {
    pub rows: Option<Vec<String>>,
    pub next: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ListVagueResponse,
    "rows" => rows: optional,
    "next" => next: optional,
    .. => extra: rest,
}

// src/types/list_visits_response.rs

use crate::runtime::{JsonObject, json_object};

/// Visits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListVisitsResponse {
    pub visits: Vec<String>,
    pub page: Option<ListVisitsResponsePage>,
    pub extra: JsonObject,
}

impl ListVisitsResponse {
    #[must_use]
    pub fn new(visits: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            visits: visits.into_iter().map(Into::into).collect(),
            page: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ListVisitsResponse,
    "visits" => visits: required,
    "page" => page: optional,
    .. => extra: rest,
}

/// The `page` of a [`ListVisitsResponse`](crate::types::ListVisitsResponse).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVisitsResponsePage {
    pub of: Option<i64>,
    pub more: Option<bool>,
    pub extra: JsonObject,
}

json_object! {
    ListVisitsResponsePage,
    "of" => of: optional,
    "more" => more: optional,
    .. => extra: rest,
}

// src/types/page_info.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInfo {
    pub number: Option<i64>,
    pub extra: JsonObject,
}

json_object! {
    PageInfo,
    "number" => number: optional,
    .. => extra: rest,
}

// src/operations/list_issues.rs

use crate::api::BASE_URL;
use crate::headers::LinkHeaders;
use crate::runtime::{
    Call, DocumentsHeaders, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query,
    RawResponse, RequestBuilder, error_enum,
};
use crate::types::Issue;

/// The request of [`Client::list_issues`](crate::Client::list_issues): `GET /issues`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListIssues {
    /// Default: `30`.
    pub per_page: Option<i64>,
    /// Default: `1`.
    pub page: Option<i64>,
}

impl ListIssues {
    #[must_use]
    pub fn new() -> Self {
        Self {
            per_page: None,
            page: None,
        }
    }
}

impl Call<ListIssues> {
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
        template: "/issues",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/issues");
        request.query("per_page", &self.per_page, Query::FORM);
        request.query("page", &self.page, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            304 => response.error_empty(|| ListIssuesError::NotModified),
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
    /// 304 Not Modified.
    NotModified,
}

error_enum! {
    ListIssuesError,
    NotModified => "Not modified",
}

impl DocumentsHeaders for ListIssues {
    type Headers = LinkHeaders;
}

// src/operations/list_runs.rs

use crate::api::BASE_URL;
use crate::headers::LinkHeaders;
use crate::runtime::{
    DocumentsHeaders, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Issue, ListRunsResponse};

/// The request of [`Client::list_runs`](crate::Client::list_runs): `GET /runs`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListRuns {}

impl ListRuns {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListRuns {
    type Output = ListRunsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listRuns",
        method: "GET",
        template: "/runs",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/runs");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListRuns {
    type Item = Issue;

    const PAGES: PageInfo = PageInfo {
        items: &["runs"],
        next: NextPage::Link,
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.runs
    }
}

impl DocumentsHeaders for ListRuns {
    type Headers = LinkHeaders;
}

// src/operations/list_rows.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Issue, ListRowsResponse};

/// The request of [`Client::list_rows`](crate::Client::list_rows): `GET /rows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListRows {
    pub cursor: Option<String>,
}

impl ListRows {
    #[must_use]
    pub fn new() -> Self {
        Self { cursor: None }
    }
}

impl Call<ListRows> {
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation_mut().cursor = Some(cursor.into());
        self
    }
}

impl Operation for ListRows {
    type Output = ListRowsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listRows",
        method: "GET",
        template: "/rows",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
        request.query("cursor", &self.cursor, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListRows {
    type Item = Issue;

    const PAGES: PageInfo = PageInfo {
        items: &["data"],
        next: NextPage::Cursor {
            parameter: "cursor",
            value: &["meta", "next_cursor"],
        },
        more: &["meta", "has_more"],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

// src/operations/list_files.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::ListFilesResponse;

/// The request of [`Client::list_files`](crate::Client::list_files): `GET /files`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListFiles {
    pub page_token: Option<String>,
}

impl ListFiles {
    #[must_use]
    pub fn new() -> Self {
        Self { page_token: None }
    }
}

impl Call<ListFiles> {
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.operation_mut().page_token = Some(page_token.into());
        self
    }
}

impl Operation for ListFiles {
    type Output = ListFilesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listFiles",
        method: "GET",
        template: "/files",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/files");
        request.query("pageToken", &self.page_token, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListFiles {
    type Item = String;

    const PAGES: PageInfo = PageInfo {
        items: &["files"],
        next: NextPage::Cursor {
            parameter: "pageToken",
            value: &["nextPageToken"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.files.into_value().unwrap_or_default()
    }
}

// src/operations/list_charges.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Charge, ListChargesResponse};

/// The request of [`Client::list_charges`](crate::Client::list_charges): `GET /charges`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListCharges {
    pub starting_after: Option<String>,
    pub ending_before: Option<String>,
    pub limit: Option<i64>,
}

impl ListCharges {
    #[must_use]
    pub fn new() -> Self {
        Self {
            starting_after: None,
            ending_before: None,
            limit: None,
        }
    }
}

impl Call<ListCharges> {
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.operation_mut().starting_after = Some(starting_after.into());
        self
    }

    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.operation_mut().ending_before = Some(ending_before.into());
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for ListCharges {
    type Output = ListChargesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listCharges",
        method: "GET",
        template: "/charges",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/charges");
        request.query("starting_after", &self.starting_after, Query::FORM);
        request.query("ending_before", &self.ending_before, Query::FORM);
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListCharges {
    type Item = Charge;

    const PAGES: PageInfo = PageInfo {
        items: &["data"],
        next: NextPage::LastItem {
            parameter: "starting_after",
            value: &["id"],
        },
        more: &["has_more"],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

// src/operations/list_accounts.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Issue, ListAccountsResponse};

/// The request of [`Client::list_accounts`](crate::Client::list_accounts): `GET /accounts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListAccounts {
    pub page: Option<i64>,
}

impl ListAccounts {
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }
}

impl Call<ListAccounts> {
    pub fn page(mut self, page: i64) -> Self {
        self.operation_mut().page = Some(page);
        self
    }
}

impl Operation for ListAccounts {
    type Output = ListAccountsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listAccounts",
        method: "GET",
        template: "/accounts",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/accounts");
        request.query("page", &self.page, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListAccounts {
    type Item = Issue;

    const PAGES: PageInfo = PageInfo {
        items: &["results"],
        next: NextPage::Url(&["next"]),
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.results
    }
}

// src/operations/list_users.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Issue, ListUsersResponse};

/// The request of [`Client::list_users`](crate::Client::list_users): `GET /users`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListUsers {
    /// At least 1.
    pub page: Option<i64>,
    pub page_size: Option<i64>,
}

impl ListUsers {
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
            page_size: None,
        }
    }
}

impl Call<ListUsers> {
    pub fn page(mut self, page: i64) -> Self {
        self.operation_mut().page = Some(page);
        self
    }

    pub fn page_size(mut self, page_size: i64) -> Self {
        self.operation_mut().page_size = Some(page_size);
        self
    }
}

impl Operation for ListUsers {
    type Output = ListUsersResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUsers",
        method: "GET",
        template: "/users",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/users");
        request.query("page", &self.page, Query::FORM);
        request.query("page_size", &self.page_size, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListUsers {
    type Item = Issue;

    const PAGES: PageInfo = PageInfo {
        items: &["data", "users"],
        next: NextPage::Page {
            parameter: "page",
            first: 1,
            count: &["pagination", "total_pages"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data.and_then(|page| page.users).unwrap_or_default()
    }
}

// src/operations/list_events.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};

/// The request of [`Client::list_events`](crate::Client::list_events): `GET /events`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListEvents {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

impl ListEvents {
    #[must_use]
    pub fn new() -> Self {
        Self {
            offset: None,
            limit: None,
        }
    }
}

impl Call<ListEvents> {
    pub fn offset(mut self, offset: i64) -> Self {
        self.operation_mut().offset = Some(offset);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for ListEvents {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listEvents",
        method: "GET",
        template: "/events",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/events");
        request.query("offset", &self.offset, Query::FORM);
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListEvents {
    type Item = String;

    const PAGES: PageInfo = PageInfo {
        items: &[],
        next: NextPage::Offset {
            parameter: "offset",
            count: &[],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

// src/operations/list_resources.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::{Issue, ListResourcesResponse};

/// The request of [`Client::list_resources`](crate::Client::list_resources): `GET /resources`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListResources {}

impl ListResources {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListResources {
    type Output = ListResourcesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listResources",
        method: "GET",
        template: "/resources",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/resources");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListResources {
    type Item = Issue;

    const PAGES: PageInfo = PageInfo {
        items: &["value"],
        next: NextPage::Url(&["nextLink"]),
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.value.unwrap_or_default()
    }
}

// src/operations/list_songs.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Charge, ListSongsResponse};

/// The request of [`Client::list_songs`](crate::Client::list_songs): `GET /songs`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListSongs {
    pub since: Option<String>,
}

impl ListSongs {
    #[must_use]
    pub fn new() -> Self {
        Self { since: None }
    }
}

impl Call<ListSongs> {
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.operation_mut().since = Some(since.into());
        self
    }
}

impl Operation for ListSongs {
    type Output = ListSongsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listSongs",
        method: "GET",
        template: "/songs",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/songs");
        request.query("since", &self.since, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListSongs {
    type Item = Charge;

    const PAGES: PageInfo = PageInfo {
        items: &["songs"],
        next: NextPage::LastItem {
            parameter: "since",
            value: &["id"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.songs
    }
}

// src/operations/list_plants.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Item, ListPlantsResponse};

/// The request of [`Client::list_plants`](crate::Client::list_plants): `GET /plants`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPlants {
    pub page: Option<i64>,
}

impl ListPlants {
    #[must_use]
    pub fn new() -> Self {
        Self { page: None }
    }
}

impl Call<ListPlants> {
    pub fn page(mut self, page: i64) -> Self {
        self.operation_mut().page = Some(page);
        self
    }
}

impl Operation for ListPlants {
    type Output = ListPlantsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listPlants",
        method: "GET",
        template: "/plants",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/plants");
        request.query("page", &self.page, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListPlants {
    type Item = Item;

    const PAGES: PageInfo = PageInfo {
        items: &["plants"],
        next: NextPage::Page {
            parameter: "page",
            first: 1,
            count: &[],
        },
        more: &["more"],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.plants
    }
}

// src/operations/list_trees.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::ListTreesResponse;

/// The request of [`Client::list_trees`](crate::Client::list_trees): `GET /trees`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListTrees {
    pub start: Option<String>,
    pub kind: Option<String>,
}

impl ListTrees {
    #[must_use]
    pub fn new() -> Self {
        Self {
            start: None,
            kind: None,
        }
    }
}

impl Call<ListTrees> {
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.operation_mut().start = Some(start.into());
        self
    }

    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.operation_mut().kind = Some(kind.into());
        self
    }
}

impl Operation for ListTrees {
    type Output = ListTreesResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listTrees",
        method: "GET",
        template: "/trees",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/trees");
        request.query("start", &self.start, Query::FORM);
        request.query("kind", &self.kind, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListTrees {
    type Item = crate::types::PageInfo;

    const PAGES: PageInfo = PageInfo {
        items: &["trees"],
        next: NextPage::Cursor {
            parameter: "start",
            value: &["paging", "follow"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.trees.unwrap_or_default()
    }
}

// src/operations/list_teams.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::ListTeamsResponse;

/// The request of [`Client::list_teams`](crate::Client::list_teams): `GET /teams`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListTeams {
    pub from: Option<String>,
}

impl ListTeams {
    #[must_use]
    pub fn new() -> Self {
        Self { from: None }
    }
}

impl Call<ListTeams> {
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.operation_mut().from = Some(from.into());
        self
    }
}

impl Operation for ListTeams {
    type Output = ListTeamsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listTeams",
        method: "GET",
        template: "/teams",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/teams");
        request.query("from", &self.from, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListTeams {
    type Item = String;

    const PAGES: PageInfo = PageInfo {
        items: &["groups", "teams"],
        next: NextPage::Cursor {
            parameter: "from",
            value: &["page", "then"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.groups.teams
    }
}

// src/operations/list_visits.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::ListVisitsResponse;

/// The request of [`Client::list_visits`](crate::Client::list_visits): `GET /visits`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListVisits {
    pub p: Option<i64>,
}

impl ListVisits {
    #[must_use]
    pub fn new() -> Self {
        Self { p: None }
    }
}

impl Call<ListVisits> {
    pub fn p(mut self, p: i64) -> Self {
        self.operation_mut().p = Some(p);
        self
    }
}

impl Operation for ListVisits {
    type Output = ListVisitsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listVisits",
        method: "GET",
        template: "/visits",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/visits");
        request.query("p", &self.p, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListVisits {
    type Item = String;

    const PAGES: PageInfo = PageInfo {
        items: &["visits"],
        next: NextPage::Page {
            parameter: "p",
            first: 0,
            count: &["page", "of"],
        },
        more: &["page", "more"],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.visits
    }
}

// src/operations/list_contacts.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, NextPage, Operation, OperationInfo, PageInfo, Paged, Query, RawResponse,
    RequestBuilder, Undocumented,
};
use crate::types::{Issue, ListContactsResponse};

/// The request of [`Client::list_contacts`](crate::Client::list_contacts): `GET /contacts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListContacts {
    pub after: Option<String>,
}

impl ListContacts {
    #[must_use]
    pub fn new() -> Self {
        Self { after: None }
    }
}

impl Call<ListContacts> {
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.operation_mut().after = Some(after.into());
        self
    }
}

impl Operation for ListContacts {
    type Output = ListContactsResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listContacts",
        method: "GET",
        template: "/contacts",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/contacts");
        request.query("after", &self.after, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl Paged for ListContacts {
    type Item = Issue;

    const PAGES: PageInfo = PageInfo {
        items: &["results"],
        next: NextPage::Cursor {
            parameter: "after",
            value: &["paging", "next", "after"],
        },
        more: &[],
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.results
    }
}

// src/operations/list_nullable.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ListNullableResponse;

/// The request of [`Client::list_nullable`](crate::Client::list_nullable): `GET /nullable`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListNullable {
    pub cursor: Option<String>,
}

impl ListNullable {
    #[must_use]
    pub fn new() -> Self {
        Self { cursor: None }
    }
}

impl Call<ListNullable> {
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation_mut().cursor = Some(cursor.into());
        self
    }
}

impl Operation for ListNullable {
    type Output = Option<ListNullableResponse>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listNullable",
        method: "GET",
        template: "/nullable",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/nullable");
        request.query("cursor", &self.cursor, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 | 204 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/list_plain.rs

use crate::api::BASE_URL;
use crate::headers::LinkHeaders;
use crate::runtime::{
    DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::list_plain`](crate::Client::list_plain): `GET /plain`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPlain {}

impl ListPlain {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListPlain {
    type Output = Vec<String>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listPlain",
        method: "GET",
        template: "/plain",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/plain");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl DocumentsHeaders for ListPlain {
    type Headers = LinkHeaders;
}

// src/operations/list_vague.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ListVagueResponse;

/// The request of [`Client::list_vague`](crate::Client::list_vague): `GET /vague`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListVague {
    pub cursor: Option<String>,
    pub page: Option<i64>,
    pub limit: Option<i64>,
}

impl ListVague {
    #[must_use]
    pub fn new() -> Self {
        Self {
            cursor: None,
            page: None,
            limit: None,
        }
    }
}

impl Call<ListVague> {
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation_mut().cursor = Some(cursor.into());
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.operation_mut().page = Some(page);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for ListVague {
    type Output = ListVagueResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listVague",
        method: "GET",
        template: "/vague",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/vague");
        request.query("cursor", &self.cursor, Query::FORM);
        request.query("page", &self.page, Query::FORM);
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/list_several.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::ListSeveralResponse;

/// The request of [`Client::list_several`](crate::Client::list_several): `GET /several`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListSeveral {
    pub cursor: Option<String>,
}

impl ListSeveral {
    #[must_use]
    pub fn new() -> Self {
        Self { cursor: None }
    }
}

impl Call<ListSeveral> {
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation_mut().cursor = Some(cursor.into());
        self
    }
}

impl Operation for ListSeveral {
    type Output = ListSeveralResponse;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listSeveral",
        method: "GET",
        template: "/several",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/several");
        request.query("cursor", &self.cursor, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
