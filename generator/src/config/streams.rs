//! The table `streams`: how streams are asked for, and end.

use super::operation_rules::OperationRules;
use super::section::{Problems, Section, Value};

/// The rules of the table `streams`.
pub type Streams = OperationRules<StreamRule>;

/// What the configuration says about the stream of an operation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StreamRule {
    /// `end`: the data of a server-sent event that ends the stream.
    pub end: Option<String>,
    /// `flag`: the boolean member of the request body that asks for a stream.
    pub flag: Option<String>,
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
        streams.insert(name.get_ref(), rule);
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
