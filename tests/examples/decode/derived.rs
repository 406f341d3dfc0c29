//! The problem types with serde's derive: plain, and with `flatten` to keep the members that are not named.
#![allow(dead_code, missing_docs)]

use serde::{Deserialize, Deserializer};

/// `jiff::Timestamp` has no serde impl unless its feature is on.
pub struct Time(pub jiff::Timestamp);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text: std::borrow::Cow<'de, str> = Deserialize::deserialize(deserializer)?;
        text.parse().map(Self).map_err(serde::de::Error::custom)
    }
}

/// The location of the invalid input.
#[derive(Deserialize)]
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
    use serde::Deserialize;

    #[derive(Deserialize)]
    pub struct InputValidationProblem {
        #[serde(rename = "type")]
        pub r#type: Option<String>,
        #[serde(rename = "href")]
        pub href: Option<String>,
        #[serde(rename = "title")]
        pub title: Option<String>,
        #[serde(rename = "status")]
        pub status: Option<i32>,
        #[serde(rename = "detail")]
        pub detail: Option<String>,
        #[serde(rename = "instance")]
        pub instance: Option<String>,
        #[serde(rename = "subsystem")]
        pub subsystem: Option<String>,
        #[serde(rename = "time")]
        pub time: Option<super::Time>,
        #[serde(rename = "requestId")]
        pub request_id: Option<String>,
        #[serde(rename = "causes")]
        pub causes: Option<Vec<String>>,
        #[serde(rename = "remedy")]
        pub remedy: Option<String>,
        #[serde(rename = "supportEmail")]
        pub support_email: Option<String>,
        #[serde(rename = "supportPhone")]
        pub support_phone: Option<String>,
        #[serde(rename = "supportUrl")]
        pub support_url: Option<String>,
        #[serde(rename = "retryable")]
        pub retryable: Option<bool>,
        #[serde(rename = "retryAfter")]
        pub retry_after: Option<super::Time>,
        #[serde(rename = "context")]
        pub context: Option<serde_json::Map<String, serde_json::Value>>,
        #[serde(rename = "issues")]
        pub issues: Option<Vec<InputValidationIssue>>,
    }

    #[derive(Deserialize)]
    pub struct InputValidationIssue {
        #[serde(rename = "type")]
        pub r#type: Option<String>,
        #[serde(rename = "href")]
        pub href: Option<String>,
        #[serde(rename = "title")]
        pub title: Option<String>,
        #[serde(rename = "status")]
        pub status: Option<i32>,
        #[serde(rename = "detail")]
        pub detail: Option<String>,
        #[serde(rename = "instance")]
        pub instance: Option<String>,
        #[serde(rename = "subsystem")]
        pub subsystem: Option<String>,
        #[serde(rename = "time")]
        pub time: Option<super::Time>,
        #[serde(rename = "requestId")]
        pub request_id: Option<String>,
        #[serde(rename = "causes")]
        pub causes: Option<Vec<String>>,
        #[serde(rename = "remedy")]
        pub remedy: Option<String>,
        #[serde(rename = "supportEmail")]
        pub support_email: Option<String>,
        #[serde(rename = "supportPhone")]
        pub support_phone: Option<String>,
        #[serde(rename = "supportUrl")]
        pub support_url: Option<String>,
        #[serde(rename = "retryable")]
        pub retryable: Option<bool>,
        #[serde(rename = "retryAfter")]
        pub retry_after: Option<super::Time>,
        #[serde(rename = "context")]
        pub context: Option<serde_json::Map<String, serde_json::Value>>,
        #[serde(rename = "in")]
        pub r#in: Option<super::In>,
        #[serde(rename = "name")]
        pub name: Option<String>,
        #[serde(rename = "value")]
        pub value: Option<serde_json::Value>,
    }
}

/// With the members that are not named.
pub mod keeping {
    use serde::Deserialize;

    #[derive(Deserialize)]
    pub struct InputValidationProblem {
        #[serde(rename = "type")]
        pub r#type: Option<String>,
        #[serde(rename = "href")]
        pub href: Option<String>,
        #[serde(rename = "title")]
        pub title: Option<String>,
        #[serde(rename = "status")]
        pub status: Option<i32>,
        #[serde(rename = "detail")]
        pub detail: Option<String>,
        #[serde(rename = "instance")]
        pub instance: Option<String>,
        #[serde(rename = "subsystem")]
        pub subsystem: Option<String>,
        #[serde(rename = "time")]
        pub time: Option<super::Time>,
        #[serde(rename = "requestId")]
        pub request_id: Option<String>,
        #[serde(rename = "causes")]
        pub causes: Option<Vec<String>>,
        #[serde(rename = "remedy")]
        pub remedy: Option<String>,
        #[serde(rename = "supportEmail")]
        pub support_email: Option<String>,
        #[serde(rename = "supportPhone")]
        pub support_phone: Option<String>,
        #[serde(rename = "supportUrl")]
        pub support_url: Option<String>,
        #[serde(rename = "retryable")]
        pub retryable: Option<bool>,
        #[serde(rename = "retryAfter")]
        pub retry_after: Option<super::Time>,
        #[serde(rename = "context")]
        pub context: Option<serde_json::Map<String, serde_json::Value>>,
        #[serde(rename = "issues")]
        pub issues: Option<Vec<InputValidationIssue>>,
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    #[derive(Deserialize)]
    pub struct InputValidationIssue {
        #[serde(rename = "type")]
        pub r#type: Option<String>,
        #[serde(rename = "href")]
        pub href: Option<String>,
        #[serde(rename = "title")]
        pub title: Option<String>,
        #[serde(rename = "status")]
        pub status: Option<i32>,
        #[serde(rename = "detail")]
        pub detail: Option<String>,
        #[serde(rename = "instance")]
        pub instance: Option<String>,
        #[serde(rename = "subsystem")]
        pub subsystem: Option<String>,
        #[serde(rename = "time")]
        pub time: Option<super::Time>,
        #[serde(rename = "requestId")]
        pub request_id: Option<String>,
        #[serde(rename = "causes")]
        pub causes: Option<Vec<String>>,
        #[serde(rename = "remedy")]
        pub remedy: Option<String>,
        #[serde(rename = "supportEmail")]
        pub support_email: Option<String>,
        #[serde(rename = "supportPhone")]
        pub support_phone: Option<String>,
        #[serde(rename = "supportUrl")]
        pub support_url: Option<String>,
        #[serde(rename = "retryable")]
        pub retryable: Option<bool>,
        #[serde(rename = "retryAfter")]
        pub retry_after: Option<super::Time>,
        #[serde(rename = "context")]
        pub context: Option<serde_json::Map<String, serde_json::Value>>,
        #[serde(rename = "in")]
        pub r#in: Option<super::In>,
        #[serde(rename = "name")]
        pub name: Option<String>,
        #[serde(rename = "value")]
        pub value: Option<serde_json::Value>,
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
}
