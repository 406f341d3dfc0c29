//! The diagnostics of a run as text for stderr.

use super::args::Format;
use super::codegen::Outcome;
use super::drift::counted;
use super::github::{data, property};
use crate::diagnostic::{Diagnostic, Location, Severity};
use crate::load::SourceSet;
use serde_json::json;
use std::fmt::Write as _;

/// Every diagnostic that weighs at least `least`, and for people a line that counts them.
pub(super) fn text(outcome: &Outcome, format: Format, least: Severity) -> String {
    let list = outcome.diagnostics.list();
    let mut text = String::new();
    for diagnostic in list
        .iter()
        .filter(|diagnostic| diagnostic.severity >= least)
    {
        text.push_str(&one(diagnostic, &outcome.sources, format));
    }
    if format == Format::Human {
        text.push_str(&summary(outcome, least));
    }
    text
}

fn summary(outcome: &Outcome, least: Severity) -> String {
    let count = |severity| {
        outcome
            .diagnostics
            .list()
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity && severity >= least)
            .count()
    };
    let mut parts = Vec::new();
    for (severity, word) in [(Severity::Error, "error"), (Severity::Warning, "warning")] {
        match count(severity) {
            0 => {}
            some => parts.push(counted(some, word)),
        }
    }
    if outcome.drift.is_none() {
        parts.push("nothing was written".to_owned());
    }
    if parts.is_empty() {
        return String::new();
    }
    format!("{}\n", parts.join(", "))
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn one(diagnostic: &Diagnostic, sources: &SourceSet, format: Format) -> String {
    let (file, line, column, pointer) = place(diagnostic.location.as_ref(), sources);
    let severity = word(diagnostic.severity);
    let code = diagnostic.code.as_str();
    let mut text = String::new();
    let _ = match format {
        Format::Human => {
            let mut place = file.unwrap_or_default();
            if let (Some(line), Some(column)) = (line, column) {
                let _ = write!(place, ":{line}:{column}");
            }
            if let Some(pointer) = pointer {
                let _ = write!(place, "#{pointer}");
            }
            let _ = writeln!(text, "{severity}[{code}]: {}", diagnostic.message);
            if !place.is_empty() {
                let _ = writeln!(text, " --> {place}");
            }
            match &diagnostic.help {
                Some(help) => writeln!(text, "  = help: {help}"),
                None => Ok(()),
            }
        }
        Format::Json => writeln!(
            text,
            "{}",
            json!({
                "code": code,
                "severity": severity,
                "message": diagnostic.message,
                "file": file,
                "line": line,
                "column": column,
                "pointer": pointer,
                "help": diagnostic.help,
            })
        ),
        Format::Github => {
            let level = if diagnostic.severity == Severity::Note {
                "notice"
            } else {
                severity
            };
            let _ = write!(text, "::{level} ");
            if let Some(file) = file {
                let _ = write!(text, "file={},", property(&file));
            }
            if let Some(line) = line {
                let _ = write!(text, "line={line},");
            }
            let mut message = diagnostic.message.clone();
            if let Some(help) = &diagnostic.help {
                let _ = write!(message, "\n{help}");
            }
            writeln!(text, "title={}::{}", property(code), data(&message))
        }
    };
    text
}

type Shown = (Option<String>, Option<usize>, Option<usize>, Option<String>);

fn place(location: Option<&Location>, sources: &SourceSet) -> Shown {
    match location {
        None => (None, None, None, None),
        Some(Location::File(name)) => (Some(name.clone()), None, None, None),
        Some(Location::Position { file, line, column }) => (
            sources.file(*file).map(|file| file.name.clone()),
            Some(*line),
            Some(*column),
            None,
        ),
        Some(Location::Node(place)) => (
            sources.file(place.file).map(|file| file.name.clone()),
            None,
            None,
            Some(place.pointer.to_string()),
        ),
    }
}
