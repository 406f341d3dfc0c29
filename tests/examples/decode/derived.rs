//! The problem types with serde's derive: plain, and with `flatten` to keep the members that are not named.
#![allow(dead_code, missing_docs)]

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// `jiff::Timestamp` has no serde impl unless its feature is on.
pub struct Time(pub jiff::Timestamp);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text: std::borrow::Cow<'de, str> = Deserialize::deserialize(deserializer)?;
        text.parse().map(Self).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The location of the invalid input.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum In {
    Body,
    Header,
    Path,
    Query,
    #[serde(untagged)]
    Unknown(String),
}

/// Without the members that are not named.
pub mod plain {
    use serde::{Deserialize, Serialize};

    #[derive(Deserialize, Serialize)]
    pub struct InputValidationProblem {
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub r#type: Option<String>,
        #[serde(rename = "href", skip_serializing_if = "Option::is_none")]
        pub href: Option<String>,
        #[serde(rename = "title", skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
        pub status: Option<i32>,
        #[serde(rename = "detail", skip_serializing_if = "Option::is_none")]
        pub detail: Option<String>,
        #[serde(rename = "instance", skip_serializing_if = "Option::is_none")]
        pub instance: Option<String>,
        #[serde(rename = "subsystem", skip_serializing_if = "Option::is_none")]
        pub subsystem: Option<String>,
        #[serde(rename = "time", skip_serializing_if = "Option::is_none")]
        pub time: Option<super::Time>,
        #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
        pub request_id: Option<String>,
        #[serde(rename = "causes", skip_serializing_if = "Option::is_none")]
        pub causes: Option<Vec<String>>,
        #[serde(rename = "remedy", skip_serializing_if = "Option::is_none")]
        pub remedy: Option<String>,
        #[serde(rename = "supportEmail", skip_serializing_if = "Option::is_none")]
        pub support_email: Option<String>,
        #[serde(rename = "supportPhone", skip_serializing_if = "Option::is_none")]
        pub support_phone: Option<String>,
        #[serde(rename = "supportUrl", skip_serializing_if = "Option::is_none")]
        pub support_url: Option<String>,
        #[serde(rename = "retryable", skip_serializing_if = "Option::is_none")]
        pub retryable: Option<bool>,
        #[serde(rename = "retryAfter", skip_serializing_if = "Option::is_none")]
        pub retry_after: Option<super::Time>,
        #[serde(rename = "context", skip_serializing_if = "Option::is_none")]
        pub context: Option<serde_json::Map<String, serde_json::Value>>,
        #[serde(rename = "issues", skip_serializing_if = "Option::is_none")]
        pub issues: Option<Vec<InputValidationIssue>>,
    }

    #[derive(Deserialize, Serialize)]
    pub struct InputValidationIssue {
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub r#type: Option<String>,
        #[serde(rename = "href", skip_serializing_if = "Option::is_none")]
        pub href: Option<String>,
        #[serde(rename = "title", skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
        pub status: Option<i32>,
        #[serde(rename = "detail", skip_serializing_if = "Option::is_none")]
        pub detail: Option<String>,
        #[serde(rename = "instance", skip_serializing_if = "Option::is_none")]
        pub instance: Option<String>,
        #[serde(rename = "subsystem", skip_serializing_if = "Option::is_none")]
        pub subsystem: Option<String>,
        #[serde(rename = "time", skip_serializing_if = "Option::is_none")]
        pub time: Option<super::Time>,
        #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
        pub request_id: Option<String>,
        #[serde(rename = "causes", skip_serializing_if = "Option::is_none")]
        pub causes: Option<Vec<String>>,
        #[serde(rename = "remedy", skip_serializing_if = "Option::is_none")]
        pub remedy: Option<String>,
        #[serde(rename = "supportEmail", skip_serializing_if = "Option::is_none")]
        pub support_email: Option<String>,
        #[serde(rename = "supportPhone", skip_serializing_if = "Option::is_none")]
        pub support_phone: Option<String>,
        #[serde(rename = "supportUrl", skip_serializing_if = "Option::is_none")]
        pub support_url: Option<String>,
        #[serde(rename = "retryable", skip_serializing_if = "Option::is_none")]
        pub retryable: Option<bool>,
        #[serde(rename = "retryAfter", skip_serializing_if = "Option::is_none")]
        pub retry_after: Option<super::Time>,
        #[serde(rename = "context", skip_serializing_if = "Option::is_none")]
        pub context: Option<serde_json::Map<String, serde_json::Value>>,
        #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
        pub r#in: Option<super::In>,
        #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        #[serde(rename = "value", skip_serializing_if = "Option::is_none")]
        pub value: Option<serde_json::Value>,
    }
}

/// With the members that are not named.
pub mod keeping {
    use serde::{Deserialize, Serialize};

    #[derive(Deserialize, Serialize)]
    pub struct InputValidationProblem {
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub r#type: Option<String>,
        #[serde(rename = "href", skip_serializing_if = "Option::is_none")]
        pub href: Option<String>,
        #[serde(rename = "title", skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
        pub status: Option<i32>,
        #[serde(rename = "detail", skip_serializing_if = "Option::is_none")]
        pub detail: Option<String>,
        #[serde(rename = "instance", skip_serializing_if = "Option::is_none")]
        pub instance: Option<String>,
        #[serde(rename = "subsystem", skip_serializing_if = "Option::is_none")]
        pub subsystem: Option<String>,
        #[serde(rename = "time", skip_serializing_if = "Option::is_none")]
        pub time: Option<super::Time>,
        #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
        pub request_id: Option<String>,
        #[serde(rename = "causes", skip_serializing_if = "Option::is_none")]
        pub causes: Option<Vec<String>>,
        #[serde(rename = "remedy", skip_serializing_if = "Option::is_none")]
        pub remedy: Option<String>,
        #[serde(rename = "supportEmail", skip_serializing_if = "Option::is_none")]
        pub support_email: Option<String>,
        #[serde(rename = "supportPhone", skip_serializing_if = "Option::is_none")]
        pub support_phone: Option<String>,
        #[serde(rename = "supportUrl", skip_serializing_if = "Option::is_none")]
        pub support_url: Option<String>,
        #[serde(rename = "retryable", skip_serializing_if = "Option::is_none")]
        pub retryable: Option<bool>,
        #[serde(rename = "retryAfter", skip_serializing_if = "Option::is_none")]
        pub retry_after: Option<super::Time>,
        #[serde(rename = "context", skip_serializing_if = "Option::is_none")]
        pub context: Option<serde_json::Map<String, serde_json::Value>>,
        #[serde(rename = "issues", skip_serializing_if = "Option::is_none")]
        pub issues: Option<Vec<InputValidationIssue>>,
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    #[derive(Deserialize, Serialize)]
    pub struct InputValidationIssue {
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        pub r#type: Option<String>,
        #[serde(rename = "href", skip_serializing_if = "Option::is_none")]
        pub href: Option<String>,
        #[serde(rename = "title", skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
        pub status: Option<i32>,
        #[serde(rename = "detail", skip_serializing_if = "Option::is_none")]
        pub detail: Option<String>,
        #[serde(rename = "instance", skip_serializing_if = "Option::is_none")]
        pub instance: Option<String>,
        #[serde(rename = "subsystem", skip_serializing_if = "Option::is_none")]
        pub subsystem: Option<String>,
        #[serde(rename = "time", skip_serializing_if = "Option::is_none")]
        pub time: Option<super::Time>,
        #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
        pub request_id: Option<String>,
        #[serde(rename = "causes", skip_serializing_if = "Option::is_none")]
        pub causes: Option<Vec<String>>,
        #[serde(rename = "remedy", skip_serializing_if = "Option::is_none")]
        pub remedy: Option<String>,
        #[serde(rename = "supportEmail", skip_serializing_if = "Option::is_none")]
        pub support_email: Option<String>,
        #[serde(rename = "supportPhone", skip_serializing_if = "Option::is_none")]
        pub support_phone: Option<String>,
        #[serde(rename = "supportUrl", skip_serializing_if = "Option::is_none")]
        pub support_url: Option<String>,
        #[serde(rename = "retryable", skip_serializing_if = "Option::is_none")]
        pub retryable: Option<bool>,
        #[serde(rename = "retryAfter", skip_serializing_if = "Option::is_none")]
        pub retry_after: Option<super::Time>,
        #[serde(rename = "context", skip_serializing_if = "Option::is_none")]
        pub context: Option<serde_json::Map<String, serde_json::Value>>,
        #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
        pub r#in: Option<super::In>,
        #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        #[serde(rename = "value", skip_serializing_if = "Option::is_none")]
        pub value: Option<serde_json::Value>,
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
}
