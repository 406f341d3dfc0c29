// src/client.rs

use crate::api::API;
use crate::operations::{CreateApp, ListApps, SetSwitches};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Sibling enums API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /apps`.
    pub fn list_apps(&self) -> Call<ListApps> {
        self.call(ListApps::new())
    }

    /// `POST /apps`.
    ///
    /// Parameters: the fields of [`CreateApp`](crate::operations::CreateApp). Optional: `body`.
    pub fn create_app(&self) -> Call<CreateApp> {
        self.call(CreateApp::new())
    }

    /// `PATCH /apps`.
    ///
    /// Parameters: the fields of [`SetSwitches`](crate::operations::SetSwitches). Optional: `body`.
    pub fn set_switches(&self) -> Call<SetSwitches> {
        self.call(SetSwitches::new())
    }
}

// src/types/access.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// `read`.
    Read,
    /// `write`.
    Write,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Access,
    "read" => Read,
    "write" => Write,
    .. => Unknown,
}

// src/types/app.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::AppPermissions;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct App {
    pub permissions: Option<AppPermissions>,
    pub extra: JsonObject,
}

json_object! {
    App,
    "permissions" => permissions: optional,
    .. => extra: rest,
}

// src/types/app_permissions.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::Access;

/// What an app may do.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppPermissions {
    /// The access to issues.
    pub issues: Option<AppPermission>,
    /// The access to pages.
    pub pages: Option<AppPermission>,
    /// The access to pull requests.
    ///
    /// **Deprecated.**
    pub pulls: Option<AppPermission>,
    /// The access to each hook.
    pub hooks: Option<Vec<AppPermission>>,
    /// The access to members.
    pub members: Option<AppPermissionsMembers>,
    pub plan: Option<Access>,
    pub extra: JsonObject,
}

json_object! {
    AppPermissions,
    "issues" => issues: optional,
    "pages" => pages: optional,
    "pulls" => pulls: optional,
    "hooks" => hooks: optional,
    "members" => members: optional,
    "plan" => plan: optional,
    .. => extra: rest,
}

/// A value of several members of an [`AppPermissions`](crate::types::AppPermissions).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppPermission {
    /// `read`.
    Read,
    /// `write`.
    Write,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    AppPermission,
    "read" => Read,
    "write" => Write,
    .. => Unknown,
}

/// The access to members.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppPermissionsMembers {
    /// `read`.
    Read,
    /// `write`.
    Write,
    /// `admin`.
    Admin,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    AppPermissionsMembers,
    "read" => Read,
    "write" => Write,
    "admin" => Admin,
    .. => Unknown,
}

// src/types/create_app_request.rs

use crate::runtime::{JsonObject, json_object, string_enum};
use crate::types::AppPermission;

/// The body of `POST /apps`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAppRequest {
    pub issues: Option<AppPermission>,
    pub pages: Option<AppPermission>,
    pub wiki: Option<AppPermission>,
    pub first: Option<CreateAppRequestFirst>,
    pub second: Option<CreateAppRequestSecond>,
    pub extra: JsonObject,
}

impl CreateAppRequest {
    #[must_use]
    pub fn with_issues(mut self, issues: AppPermission) -> Self {
        self.issues = Some(issues);
        self
    }

    #[must_use]
    pub fn with_pages(mut self, pages: AppPermission) -> Self {
        self.pages = Some(pages);
        self
    }

    #[must_use]
    pub fn with_wiki(mut self, wiki: AppPermission) -> Self {
        self.wiki = Some(wiki);
        self
    }

    #[must_use]
    pub fn with_first(mut self, first: CreateAppRequestFirst) -> Self {
        self.first = Some(first);
        self
    }

    #[must_use]
    pub fn with_second(mut self, second: CreateAppRequestSecond) -> Self {
        self.second = Some(second);
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
    CreateAppRequest,
    "issues" => issues: optional,
    "pages" => pages: optional,
    "wiki" => wiki: optional,
    "first" => first: optional,
    "second" => second: optional,
    .. => extra: rest,
}

/// The `first` of a [`CreateAppRequest`](crate::types::CreateAppRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAppRequestFirst {
    /// `east`.
    East,
    /// `west`.
    West,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    CreateAppRequestFirst,
    "east" => East,
    "west" => West,
    .. => Unknown,
}

/// The `second` of a [`CreateAppRequest`](crate::types::CreateAppRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAppRequestSecond {
    /// `east`.
    East,
    /// `west`.
    West,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    CreateAppRequestSecond,
    "east" => East,
    "west" => West,
    .. => Unknown,
}

// src/types/set_switches_request.rs

use crate::runtime::{JsonObject, Maybe, json_object, string_enum};

/// The body of `PATCH /apps`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetSwitchesRequest {
    pub alerts: Option<SetSwitchesRequestValue>,
    /// Default: `on`.
    pub badges: Option<SetSwitchesRequestValue>,
    pub counts: Maybe<SetSwitchesRequestValue>,
    pub extra: JsonObject,
}

impl SetSwitchesRequest {
    #[must_use]
    pub fn with_alerts(mut self, alerts: SetSwitchesRequestValue) -> Self {
        self.alerts = Some(alerts);
        self
    }

    #[must_use]
    pub fn with_badges(mut self, badges: SetSwitchesRequestValue) -> Self {
        self.badges = Some(badges);
        self
    }

    #[must_use]
    pub fn with_counts(mut self, counts: SetSwitchesRequestValue) -> Self {
        self.counts = Maybe::Value(counts);
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

    /// Returns `badges`, or its default `on` if it is absent.
    #[must_use]
    pub fn badges_or_default(&self) -> &SetSwitchesRequestValue {
        self.badges.as_ref().unwrap_or(&SetSwitchesRequestValue::On)
    }
}

json_object! {
    SetSwitchesRequest,
    "alerts" => alerts: optional,
    "badges" => badges: optional,
    "counts" => counts: maybe,
    .. => extra: rest,
}

/// A value of several members of a [`SetSwitchesRequest`](crate::types::SetSwitchesRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetSwitchesRequestValue {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    SetSwitchesRequestValue,
    "on" => On,
    "off" => Off,
    .. => Unknown,
}

// src/operations/list_apps.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::App;

/// The request of [`Client::list_apps`](crate::Client::list_apps): `GET /apps`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListApps {}

impl ListApps {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListApps {
    type Output = Vec<App>;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list_apps",
        method: "GET",
        template: "/apps",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/apps");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/create_app.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::CreateAppRequest;

/// The request of [`Client::create_app`](crate::Client::create_app): `POST /apps`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateApp {
    pub body: Option<CreateAppRequest>,
}

impl CreateApp {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<CreateApp> {
    pub fn body(mut self, body: CreateAppRequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for CreateApp {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "create_app",
        method: "POST",
        template: "/apps",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/apps");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/set_switches.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};
use crate::types::SetSwitchesRequest;

/// The request of [`Client::set_switches`](crate::Client::set_switches): `PATCH /apps`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SetSwitches {
    pub body: Option<SetSwitchesRequest>,
}

impl SetSwitches {
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }
}

impl Call<SetSwitches> {
    pub fn body(mut self, body: SetSwitchesRequest) -> Self {
        self.operation_mut().body = Some(body);
        self
    }
}

impl Operation for SetSwitches {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "set_switches",
        method: "PATCH",
        template: "/apps",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/apps");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
