//! Reads the values of a TOML table, each with its span, and records what is wrong with them.

use super::keys;
use super::toml_text::Excerpt;
use crate::diagnostic::{Code, Diagnostic};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its span.
pub(super) type Value<'d> = Spanned<DeValue<'d>>;

/// A string with its span.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Text {
    /// The string.
    pub(super) value: String,
    /// The bytes of the file that contain it.
    pub(super) span: Range<usize>,
}

/// The problems found so far in one file.
pub(super) struct Problems<'t> {
    excerpt: Excerpt<'t>,
    list: Vec<(usize, Diagnostic)>,
}

impl<'t> Problems<'t> {
    /// Creates an empty list of problems for a file.
    pub(super) fn new(excerpt: Excerpt<'t>) -> Self {
        Self {
            excerpt,
            list: Vec::new(),
        }
    }

    /// Records a problem at a span, and how to solve it.
    pub(super) fn note(
        &mut self,
        span: &Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        let mut diagnostic =
            Diagnostic::new(Code::InvalidConfig, message).located(self.excerpt.at(span.start));
        diagnostic.help = help;
        self.list.push((span.start, diagnostic));
    }

    /// Records the keys of a rule that are not known.
    pub(super) fn note_unknown(&mut self, rule: &DeTable<'_>, known: &[&str]) {
        for key in rule.keys() {
            let word: &str = key.get_ref();
            if !known.contains(&word) {
                let help = format!("the known keys are {}", list(known));
                self.note(&key.span(), unknown_key(word, known), Some(help));
            }
        }
    }

    /// Returns the diagnostics in the order of their positions in the file.
    pub(super) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by_key(|(start, _)| *start);
        self.list
            .into_iter()
            .map(|(_, diagnostic)| diagnostic)
            .collect()
    }
}

/// One table of the file, whose keys are known.
pub(super) struct Section<'t, 'd> {
    name: &'static str,
    table: Option<&'t DeTable<'d>>,
}

impl<'t, 'd> Section<'t, 'd> {
    /// Creates the section of the whole file, and checks its keys.
    pub(super) fn top(table: &'t DeTable<'d>, problems: &mut Problems<'_>) -> Self {
        let section = Self {
            name: "",
            table: Some(table),
        };
        section.check_keys(problems);
        section
    }

    /// Creates the section of a table whose keys are checked elsewhere.
    pub(super) fn of(name: &'static str, table: &'t DeTable<'d>) -> Self {
        Self {
            name,
            table: Some(table),
        }
    }

    /// Returns the section under a key of this one, and checks its keys.
    pub(super) fn section(&self, name: &'static str, problems: &mut Problems<'_>) -> Self {
        let table = self.table(name, problems);
        let section = Self { name, table };
        section.check_keys(problems);
        section
    }

    fn check_keys(&self, problems: &mut Problems<'_>) {
        let known = keys::of_section(self.name);
        for key in self.table.into_iter().flat_map(DeTable::keys) {
            let word: &str = key.get_ref();
            if known.contains(&word) {
                continue;
            }
            let message = unknown_key(word, &known);
            let help = match keys::section_of(word) {
                Some(section) if section != self.name => {
                    format!("`{word}` belongs under `[{section}]`")
                }
                _ if self.name.is_empty() => format!("the known keys are {}", list(&known)),
                _ => format!("the known keys of `[{}]` are {}", self.name, list(&known)),
            };
            problems.note(&key.span(), message, Some(help));
        }
    }

    /// Returns the value of a key.
    pub(super) fn value(&self, key: &str) -> Option<&'t Value<'d>> {
        self.table?.get(key)
    }

    /// Returns the table under a key.
    pub(super) fn table(&self, key: &str, problems: &mut Problems<'_>) -> Option<&'t DeTable<'d>> {
        let value = self.value(key)?;
        let table = value.get_ref().as_table();
        if table.is_none() {
            wrong_type(value, "a table", problems);
        }
        table
    }

    /// Returns the string of a key.
    pub(super) fn text(&self, key: &str, problems: &mut Problems<'_>) -> Option<Text> {
        text(self.value(key)?, problems)
    }

    /// Returns the boolean of a key.
    pub(super) fn flag(&self, key: &str, problems: &mut Problems<'_>) -> Option<bool> {
        let value = self.value(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            wrong_type(value, "`true` or `false`", problems);
        }
        flag
    }

    /// Returns the integer of a key.
    pub(super) fn integer(&self, key: &str, problems: &mut Problems<'_>) -> Option<i64> {
        let value = self.value(key)?;
        let integer = value.get_ref().as_integer();
        let integer = integer.and_then(|text| text.as_str().parse().ok());
        if integer.is_none() {
            wrong_type(value, "an integer", problems);
        }
        integer
    }

    /// Returns the strings of a key, none of them empty.
    pub(super) fn texts(&self, key: &str, problems: &mut Problems<'_>) -> Vec<Text> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        match value.get_ref() {
            DeValue::Array(items) => items
                .iter()
                .filter_map(|item| text(item, problems))
                .collect(),
            DeValue::String(single) => {
                let help = format!("write a list: `{key} = [\"{single}\"]`");
                problems.note(
                    &value.span(),
                    "expected a list of strings, found a string",
                    Some(help),
                );
                Vec::new()
            }
            _ => {
                wrong_type(value, "a list of strings", problems);
                Vec::new()
            }
        }
    }

    /// Returns the meaning of the word of a key, which must be one of `words`.
    pub(super) fn word<T: Copy>(
        &self,
        key: &str,
        words: &[(&'static str, T)],
        problems: &mut Problems<'_>,
    ) -> Option<T> {
        let text = self.text(key, problems)?;
        let found = words.iter().find(|(word, _)| *word == text.value);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let message = match keys::suggestion(&text.value, &known) {
                Some(meant) => format!(
                    "unknown value `{}` of `{key}`; did you mean `{meant}`?",
                    text.value
                ),
                None => format!("unknown value `{}` of `{key}`", text.value),
            };
            problems.note(
                &text.span,
                message,
                Some(format!("`{key}` must be one of {}", list(&known))),
            );
        }
        found.map(|(_, value)| *value)
    }
}

/// Returns the text of a value, which must be a string that is not empty.
pub(super) fn text(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<Text> {
    let Some(text) = value.get_ref().as_str() else {
        wrong_type(value, "a string", problems);
        return None;
    };
    if text.trim().is_empty() {
        problems.note(&value.span(), "expected a string, found an empty one", None);
        return None;
    }
    Some(Text {
        value: text.to_owned(),
        span: value.span(),
    })
}

fn unknown_key(word: &str, known: &[&str]) -> String {
    match keys::suggestion(word, known) {
        Some(meant) => format!("unknown key `{word}`; did you mean `{meant}`?"),
        None => format!("unknown key `{word}`"),
    }
}

fn wrong_type(value: &Value<'_>, expected: &str, problems: &mut Problems<'_>) {
    let found = match value.get_ref() {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    problems.note(
        &value.span(),
        format!("expected {expected}, found {found}"),
        None,
    );
}

/// Joins words with commas and `and`, each in backticks: `a`, `b` and `c`.
fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}
