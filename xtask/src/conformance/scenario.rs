//! The scenarios of the suite, as `scenarios.mjs` prints them.

use super::folder::{Problem, committed, output};
use super::setup::Suite;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

/// The URL of the server, which the documents name.
pub(super) const SERVER: &str = "http://localhost:3000";

/// A scenario.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Scenario {
    /// Its name: `Type_Scalar_String_get`.
    pub(super) name: String,
    /// The folder of its spec: `type/scalar`.
    pub(super) area: String,
    /// The keys that must be seen, if several requests make it pass.
    pub(super) keys: Vec<String>,
    pub(super) requests: Vec<Exchange>,
}

/// A request that the server expects, and its answer.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Exchange {
    /// The path as the server routes it.
    pub(super) uri: String,
    pub(super) method: String,
    pub(super) query: IndexMap<String, Value>,
    pub(super) headers: IndexMap<String, Value>,
    pub(super) body: Option<Body>,
    pub(super) answer: Answer,
}

/// A response of the server.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: IndexMap<String, Value>,
    pub(super) body: Option<Body>,
}

/// A body: JSON with its text, text, bytes, or a form of several parts.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Body {
    pub(super) content_type: String,
    pub(super) text: Option<String>,
    pub(super) json: Option<Value>,
    pub(super) base64: Option<String>,
}

impl Scenario {
    /// Returns the name of the function that calls it.
    pub(super) fn function(&self) -> String {
        let mut out = String::new();
        let mut was_lower = false;
        for c in self.name.chars() {
            if c.is_ascii_uppercase() && was_lower {
                out.push('_');
            }
            was_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
            out.push(c.to_ascii_lowercase());
        }
        out
    }
}

impl Exchange {
    /// Returns the path, without the escapes of the router.
    pub(super) fn path(&self) -> String {
        self.uri.replace('\\', "")
    }

    /// Returns the text of an expected header.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| text(value))
    }
}

/// Returns a value as it is in a URL or a header.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Returns the scenarios, in the order of the suite.
pub(super) fn scenarios(suite: &Suite) -> Result<Vec<Scenario>, Problem> {
    let script = committed().join("scenarios.mjs");
    let lines = output(suite.node().arg(script).arg(&suite.folder).arg(SERVER))?;
    let scenarios = lines.lines().map(|line| {
        serde_json::from_str(line)
            .map_err(|error| format!("a scenario is not as expected: {error}"))
    });
    scenarios.collect()
}
