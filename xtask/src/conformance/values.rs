//! The values of scenarios that are not JSON in the suite, such as those of XML, as they are written by hand in
//! `xtask/conformance/values.json`.

use super::folder::{Problem, about, committed, read};
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

/// The values by the name of their scenario.
pub(super) struct Values(IndexMap<String, Given>);

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    /// Those of parameters, by their name on the wire.
    #[serde(default)]
    parameters: IndexMap<String, Value>,
    /// That of the request body.
    #[serde(default)]
    request: Option<Value>,
    /// That of the response body.
    #[serde(default)]
    answer: Option<Value>,
}

impl Values {
    pub(super) fn read() -> Result<Self, Problem> {
        let path = committed().join("values.json");
        let text = read(&path)?;
        serde_json::from_str(&text)
            .map(Self)
            .map_err(|error| about(&path, error))
    }

    pub(super) fn parameter(&self, scenario: &str, wire: &str) -> Option<Value> {
        self.0.get(scenario)?.parameters.get(wire).cloned()
    }

    pub(super) fn request(&self, scenario: &str) -> Option<Value> {
        self.0.get(scenario)?.request.clone()
    }

    pub(super) fn answer(&self, scenario: &str) -> Option<Value> {
        self.0.get(scenario)?.answer.clone()
    }

    /// Returns the names of the scenarios.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
