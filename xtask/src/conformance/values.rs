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
    /// That of the body.
    #[serde(default)]
    body: Option<Value>,
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

    /// Returns the body of the request, or of the response: that of both scenarios `…_get` and `…_put`.
    pub(super) fn body(&self, scenario: &str) -> Option<Value> {
        let both = scenario.rsplit_once('_').map(|(both, _)| both);
        let given = self.0.get(scenario).or_else(|| self.0.get(both?));
        given?.body.clone()
    }

    /// Returns the first name that begins the name of no scenario.
    pub(super) fn unknown(&self, is_known: impl Fn(&str) -> bool) -> Option<&str> {
        let mut names = self.0.keys().map(String::as_str);
        names.find(|name| !is_known(name))
    }
}
