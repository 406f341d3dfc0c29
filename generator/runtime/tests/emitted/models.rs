//! The types of the Ampersand page, as the generator is to write them.

use crate::runtime::{
    FromNode, JsonObject, Node, ProblemDetails, Reading, ToNode, optional, required,
};

/// How far a backfill is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackfillProgress {
    /// `installationId`.
    pub installation_id: String,
    /// `objectName`.
    pub object_name: String,
    /// `operationId`.
    pub operation_id: String,
    /// `recordsProcessed`.
    pub records_processed: i64,
    /// `recordsEstimatedTotal`.
    pub records_estimated_total: Option<i64>,
    /// `createTime`.
    pub create_time: Option<jiff::Timestamp>,
    /// `updateTime`.
    pub update_time: Option<jiff::Timestamp>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for BackfillProgress {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            installation_id: members.required("installationId"),
            object_name: members.required("objectName"),
            operation_id: members.required("operationId"),
            records_processed: members.required("recordsProcessed"),
            records_estimated_total: members.optional("recordsEstimatedTotal"),
            create_time: members.optional("createTime"),
            update_time: members.optional("updateTime"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BackfillProgress {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("installationId", required(&self.installation_id)),
                ("objectName", required(&self.object_name)),
                ("operationId", required(&self.operation_id)),
                ("recordsProcessed", required(&self.records_processed)),
                (
                    "recordsEstimatedTotal",
                    optional(&self.records_estimated_total),
                ),
                ("createTime", optional(&self.create_time)),
                ("updateTime", optional(&self.update_time)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(BackfillProgress);

/// A Problem Details object (RFC 9457).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Problem {
    /// `type`.
    pub r#type: Option<String>,
    /// `href`.
    pub href: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `status`.
    pub status: Option<i32>,
    /// `detail`.
    pub detail: Option<String>,
    /// `instance`.
    pub instance: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Problem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            href: members.optional("href"),
            title: members.optional("title"),
            status: members.optional("status"),
            detail: members.optional("detail"),
            instance: members.optional("instance"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Problem {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", optional(&self.r#type)),
                ("href", optional(&self.href)),
                ("title", optional(&self.title)),
                ("status", optional(&self.status)),
                ("detail", optional(&self.detail)),
                ("instance", optional(&self.instance)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Problem);

impl ProblemDetails for Problem {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn status(&self) -> Option<i64> {
        self.status.map(i64::from)
    }

    fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    fn as_json(&self) -> Node<'_> {
        self.to_node()
    }
}

/// API Problem
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiProblem {
    /// `type`.
    pub r#type: Option<String>,
    /// `href`.
    pub href: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `status`.
    pub status: Option<i32>,
    /// `detail`.
    pub detail: Option<String>,
    /// `instance`.
    pub instance: Option<String>,
    /// `subsystem`.
    pub subsystem: Option<String>,
    /// `time`.
    pub time: Option<jiff::Timestamp>,
    /// `requestId`.
    pub request_id: Option<String>,
    /// `causes`.
    pub causes: Option<Vec<String>>,
    /// `remedy`.
    pub remedy: Option<String>,
    /// `supportEmail`.
    pub support_email: Option<String>,
    /// `supportPhone`.
    pub support_phone: Option<String>,
    /// `supportUrl`.
    pub support_url: Option<String>,
    /// `retryable`.
    pub retryable: Option<bool>,
    /// `retryAfter`.
    pub retry_after: Option<jiff::Timestamp>,
    /// `context`.
    pub context: Option<JsonObject>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for ApiProblem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            href: members.optional("href"),
            title: members.optional("title"),
            status: members.optional("status"),
            detail: members.optional("detail"),
            instance: members.optional("instance"),
            subsystem: members.optional("subsystem"),
            time: members.optional("time"),
            request_id: members.optional("requestId"),
            causes: members.optional("causes"),
            remedy: members.optional("remedy"),
            support_email: members.optional("supportEmail"),
            support_phone: members.optional("supportPhone"),
            support_url: members.optional("supportUrl"),
            retryable: members.optional("retryable"),
            retry_after: members.optional("retryAfter"),
            context: members.optional("context"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ApiProblem {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", optional(&self.r#type)),
                ("href", optional(&self.href)),
                ("title", optional(&self.title)),
                ("status", optional(&self.status)),
                ("detail", optional(&self.detail)),
                ("instance", optional(&self.instance)),
                ("subsystem", optional(&self.subsystem)),
                ("time", optional(&self.time)),
                ("requestId", optional(&self.request_id)),
                ("causes", optional(&self.causes)),
                ("remedy", optional(&self.remedy)),
                ("supportEmail", optional(&self.support_email)),
                ("supportPhone", optional(&self.support_phone)),
                ("supportUrl", optional(&self.support_url)),
                ("retryable", optional(&self.retryable)),
                ("retryAfter", optional(&self.retry_after)),
                ("context", optional(&self.context)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ApiProblem);

impl ProblemDetails for ApiProblem {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn status(&self) -> Option<i64> {
        self.status.map(i64::from)
    }

    fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    fn as_json(&self) -> Node<'_> {
        self.to_node()
    }
}

/// Input Validation Problem
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InputValidationProblem {
    /// `type`.
    pub r#type: Option<String>,
    /// `href`.
    pub href: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `status`.
    pub status: Option<i32>,
    /// `detail`.
    pub detail: Option<String>,
    /// `instance`.
    pub instance: Option<String>,
    /// `subsystem`.
    pub subsystem: Option<String>,
    /// `time`.
    pub time: Option<jiff::Timestamp>,
    /// `requestId`.
    pub request_id: Option<String>,
    /// `causes`.
    pub causes: Option<Vec<String>>,
    /// `remedy`.
    pub remedy: Option<String>,
    /// `supportEmail`.
    pub support_email: Option<String>,
    /// `supportPhone`.
    pub support_phone: Option<String>,
    /// `supportUrl`.
    pub support_url: Option<String>,
    /// `retryable`.
    pub retryable: Option<bool>,
    /// `retryAfter`.
    pub retry_after: Option<jiff::Timestamp>,
    /// `context`.
    pub context: Option<JsonObject>,
    /// `issues`.
    pub issues: Option<Vec<InputValidationIssue>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for InputValidationProblem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            href: members.optional("href"),
            title: members.optional("title"),
            status: members.optional("status"),
            detail: members.optional("detail"),
            instance: members.optional("instance"),
            subsystem: members.optional("subsystem"),
            time: members.optional("time"),
            request_id: members.optional("requestId"),
            causes: members.optional("causes"),
            remedy: members.optional("remedy"),
            support_email: members.optional("supportEmail"),
            support_phone: members.optional("supportPhone"),
            support_url: members.optional("supportUrl"),
            retryable: members.optional("retryable"),
            retry_after: members.optional("retryAfter"),
            context: members.optional("context"),
            issues: members.optional("issues"),
            extra: members.rest(),
        }
    }
}

impl ToNode for InputValidationProblem {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", optional(&self.r#type)),
                ("href", optional(&self.href)),
                ("title", optional(&self.title)),
                ("status", optional(&self.status)),
                ("detail", optional(&self.detail)),
                ("instance", optional(&self.instance)),
                ("subsystem", optional(&self.subsystem)),
                ("time", optional(&self.time)),
                ("requestId", optional(&self.request_id)),
                ("causes", optional(&self.causes)),
                ("remedy", optional(&self.remedy)),
                ("supportEmail", optional(&self.support_email)),
                ("supportPhone", optional(&self.support_phone)),
                ("supportUrl", optional(&self.support_url)),
                ("retryable", optional(&self.retryable)),
                ("retryAfter", optional(&self.retry_after)),
                ("context", optional(&self.context)),
                ("issues", optional(&self.issues)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(InputValidationProblem);

impl ProblemDetails for InputValidationProblem {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn status(&self) -> Option<i64> {
        self.status.map(i64::from)
    }

    fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    fn as_json(&self) -> Node<'_> {
        self.to_node()
    }
}

/// Input Validation Issue
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InputValidationIssue {
    /// `type`.
    pub r#type: Option<String>,
    /// `href`.
    pub href: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `status`.
    pub status: Option<i32>,
    /// `detail`.
    pub detail: Option<String>,
    /// `instance`.
    pub instance: Option<String>,
    /// `subsystem`.
    pub subsystem: Option<String>,
    /// `time`.
    pub time: Option<jiff::Timestamp>,
    /// `requestId`.
    pub request_id: Option<String>,
    /// `causes`.
    pub causes: Option<Vec<String>>,
    /// `remedy`.
    pub remedy: Option<String>,
    /// `supportEmail`.
    pub support_email: Option<String>,
    /// `supportPhone`.
    pub support_phone: Option<String>,
    /// `supportUrl`.
    pub support_url: Option<String>,
    /// `retryable`.
    pub retryable: Option<bool>,
    /// `retryAfter`.
    pub retry_after: Option<jiff::Timestamp>,
    /// `context`.
    pub context: Option<JsonObject>,
    /// `in`.
    pub r#in: Option<InputValidationIssueIn>,
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<serde_json::Value>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for InputValidationIssue {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            href: members.optional("href"),
            title: members.optional("title"),
            status: members.optional("status"),
            detail: members.optional("detail"),
            instance: members.optional("instance"),
            subsystem: members.optional("subsystem"),
            time: members.optional("time"),
            request_id: members.optional("requestId"),
            causes: members.optional("causes"),
            remedy: members.optional("remedy"),
            support_email: members.optional("supportEmail"),
            support_phone: members.optional("supportPhone"),
            support_url: members.optional("supportUrl"),
            retryable: members.optional("retryable"),
            retry_after: members.optional("retryAfter"),
            context: members.optional("context"),
            r#in: members.optional("in"),
            name: members.optional("name"),
            value: members.any("value"),
            extra: members.rest(),
        }
    }
}

impl ToNode for InputValidationIssue {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", optional(&self.r#type)),
                ("href", optional(&self.href)),
                ("title", optional(&self.title)),
                ("status", optional(&self.status)),
                ("detail", optional(&self.detail)),
                ("instance", optional(&self.instance)),
                ("subsystem", optional(&self.subsystem)),
                ("time", optional(&self.time)),
                ("requestId", optional(&self.request_id)),
                ("causes", optional(&self.causes)),
                ("remedy", optional(&self.remedy)),
                ("supportEmail", optional(&self.support_email)),
                ("supportPhone", optional(&self.support_phone)),
                ("supportUrl", optional(&self.support_url)),
                ("retryable", optional(&self.retryable)),
                ("retryAfter", optional(&self.retry_after)),
                ("context", optional(&self.context)),
                ("in", optional(&self.r#in)),
                ("name", optional(&self.name)),
                ("value", optional(&self.value)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(InputValidationIssue);

impl ProblemDetails for InputValidationIssue {
    fn problem_type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn status(&self) -> Option<i64> {
        self.status.map(i64::from)
    }

    fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    fn instance(&self) -> Option<&str> {
        self.instance.as_deref()
    }

    fn as_json(&self) -> Node<'_> {
        self.to_node()
    }
}

/// The location of the invalid input
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InputValidationIssueIn {
    /// `body`
    Body,
    /// `header`
    Header,
    /// `path`
    Path,
    /// `query`
    Query,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl InputValidationIssueIn {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Body => "body",
            Self::Header => "header",
            Self::Path => "path",
            Self::Query => "query",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InputValidationIssueIn {
    fn from(value: &str) -> Self {
        match value {
            "body" => Self::Body,
            "header" => Self::Header,
            "path" => Self::Path,
            "query" => Self::Query,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(InputValidationIssueIn);

/// The members that the base lacks move into its `extra`.
impl From<ApiProblem> for Problem {
    fn from(value: ApiProblem) -> Self {
        crate::runtime::upcast(&value)
    }
}
