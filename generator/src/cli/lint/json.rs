//! Prints the findings as one JSON object per line: the losses, then a summary.

use super::losses::Losses;
use crate::diagnostic::{Diagnostics, Severity, lookup};
use crate::visible::escaped_json;
use serde_json::json;

/// Returns one line for each finding with its place, then the summary. The summary is present even if nothing could be
/// read.
pub(in crate::cli) fn text(losses: Option<&Losses<'_>>, diagnostics: &Diagnostics) -> String {
    let mut text = String::new();
    if let Some(losses) = losses {
        let entries = losses.findings.list();
        let written = lookup(losses.sources, entries.iter().map(|entry| &entry.place));
        for (entry, at) in entries.iter().zip(written) {
            let line = json!({
                "verdict": entry.verdict.name(),
                "object": entry.kind.name(),
                "keyword": entry.keyword,
                "value": entry.value,
                "reason": entry.verdict.reason(),
                "file": at.file,
                "line": at.line,
                "column": at.column,
                "pointer": at.pointer,
            });
            text.push_str(&line.to_string());
            text.push('\n');
        }
    }
    let count = |severity| {
        let list = diagnostics.list().iter();
        list.filter(|diagnostic| diagnostic.severity == severity)
            .count()
    };
    let denied = losses.map_or(0, Losses::denied);
    let summary = json!({
        "ok": losses.is_some() && denied == 0 && !diagnostics.has_errors(),
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "findings": losses.map(|losses| json!({
            "used": losses.findings.used(),
            "approximated": losses.findings.approximated(),
            "ignored": losses.findings.ignored(),
            "denied": denied,
            "extensions_obeyed": losses.findings.obeyed_extensions(),
            "extensions_ignored": losses.findings.extensions(),
        })),
    });
    text.push_str(&summary.to_string());
    text.push('\n');
    escaped_json(&text)
}
