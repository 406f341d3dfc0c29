//! The table `streams`: how streams are asked for, and end.

use super::section::{Problems, Section, Value};
use indexmap::IndexMap;

/// The rules of the table `streams`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Streams {
    /// The rule of every operation that has none of its own.
    pub every: Option<StreamRule>,
    /// The rules of operations, each by its `operationId` or by `METHOD /path`.
    pub operations: IndexMap<String, StreamRule>,
}

/// What the configuration says about the stream of an operation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StreamRule {
    /// `end`: the data of a server-sent event that ends the stream.
    pub end: Option<String>,
    /// `flag`: the boolean member of the request body that asks for a stream.
    pub flag: Option<String>,
}

impl Streams {
    /// Returns the rule of an operation with this `operationId` and this `METHOD /path`.
    #[must_use]
    pub fn of(&self, id: Option<&str>, route: &str) -> Option<&StreamRule> {
        self.own(id, route).or(self.every.as_ref())
    }

    /// Returns the rule that only this operation has.
    #[must_use]
    pub fn own(&self, id: Option<&str>, route: &str) -> Option<&StreamRule> {
        let named = id.and_then(|id| self.operations.get(id));
        named.or_else(|| self.operations.get(route))
    }
}

/// Every key of a rule.
const KEYS: &[&str] = &["end", "flag"];

/// Reads the table.
pub(super) fn read(top: &Section<'_, '_>, problems: &mut Problems<'_>) -> Streams {
    let mut streams = Streams::default();
    for (name, value) in top.table("streams", problems).into_iter().flatten() {
        let Some(rule) = rule(value, problems) else {
            continue;
        };
        let name: &str = name.get_ref();
        if name == "*" {
            streams.every = Some(rule);
        } else {
            streams.operations.insert(name.to_owned(), rule);
        }
    }
    streams
}

fn rule(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<StreamRule> {
    let Some(table) = value.get_ref().as_table() else {
        let help =
            "write `{ end = \"[DONE]\", flag = \"stream\" }`, with one of them or both".to_owned();
        problems.note(&value.span(), "expected a table", Some(help));
        return None;
    };
    if table.is_empty() {
        let help = "write `end`, `flag`, or both; an operation without an entry streams as its document says";
        problems.note(
            &value.span(),
            "this rule says nothing",
            Some(help.to_owned()),
        );
    }
    problems.note_unknown(table, KEYS);
    let section = Section::of("streams", table);
    let mut text = |key| section.text(key, problems).map(|text| text.value);
    Some(StreamRule {
        end: text("end"),
        flag: text("flag"),
    })
}
