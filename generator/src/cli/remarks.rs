//! The diagnostics of a run as text for stderr.

use super::args::Format;
use super::codegen::Outcome;
use super::drift::counted;
use crate::diagnostic::{self, Diagnostic, Diagnostics, Renderer, Severity};
use crate::source::SourceSet;

/// Every diagnostic of a run that weighs at least `least`, and for people a line that counts them.
pub(super) fn text(outcome: &Outcome, format: Format, least: Severity) -> String {
    let end = outcome.drift.is_none().then_some("nothing was written");
    listed(&outcome.sources, &outcome.diagnostics, format, least, end)
}

/// Every diagnostic that weighs at least `least`, and for people a line that counts them and then says `end`.
pub(super) fn listed(
    sources: &SourceSet,
    diagnostics: &Diagnostics,
    format: Format,
    least: Severity,
    end: Option<&str>,
) -> String {
    let list: Vec<Diagnostic> = diagnostics
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
    let mut text = Renderer::new(sources, as_printed, true).render_all(&list);
    if format == Format::Human {
        text.push_str(&summary(&list, end));
    }
    text
}

fn summary(list: &[Diagnostic], end: Option<&str>) -> String {
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
    parts.extend(end.map(str::to_owned));
    if parts.is_empty() {
        return String::new();
    }
    format!("{}\n", parts.join(", "))
}
