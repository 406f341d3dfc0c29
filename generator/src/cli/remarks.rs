//! The diagnostics of a run as text for stderr.

use super::args::Format;
use super::codegen::Outcome;
use super::drift::counted;
use crate::diagnostic::{self, Diagnostic, Renderer, Severity};

/// Every diagnostic that weighs at least `least`, and for people a line that counts them.
pub(super) fn text(outcome: &Outcome, format: Format, least: Severity) -> String {
    let list: Vec<Diagnostic> = outcome
        .diagnostics
        .list()
        .iter()
        .filter(|diagnostic| diagnostic.severity >= least)
        .cloned()
        .collect();
    let as_printed = match format {
        Format::Human => diagnostic::Format::Human,
        Format::Json => diagnostic::Format::Json,
        Format::Github => diagnostic::Format::Github,
    };
    // Colours are always there, and taken out again where the stream does not want them.
    let mut text = Renderer::new(&outcome.sources, as_printed, true).render_all(&list);
    if format == Format::Human {
        text.push_str(&summary(outcome, &list));
    }
    text
}

fn summary(outcome: &Outcome, list: &[Diagnostic]) -> String {
    let mut parts = Vec::new();
    for (severity, word) in [(Severity::Error, "error"), (Severity::Warning, "warning")] {
        match list
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
        {
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
